//! Reading audit records: the newest of very many, without touching more of them than are shown and counted.
//!
//! Records are in the order of their guids, which begin with the time. A page is cut from an index before anything else
//! of a record is read.

use chrono::{DateTime, Utc};
use sea_query::{Asterisk, Condition, Expr, ExprTrait, Order, Query, SelectStatement, SimpleExpr};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::search::{Name, Window, matches};
use super::super::super::db::tables::{AlarmAudit, ConnectionAudit, ConsoleAudit, FileAudit};
use super::super::super::error::Result;
use super::filters::{Filter, owned, owned_by, with};
use crate::wire::audits::records::COUNTED;
use crate::wire::page::Pattern;

/// Rows that no index has in their order and that are all found before they are put in order. Of more than these some are
/// among the newest, as a rule.
const SORTED: u64 = 1_000;

/// What all lists of records have in common.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub from: Option<DateTime<Utc>>,
    pub until: Option<DateTime<Utc>>,
    /// Guids beyond which nothing is wanted, both exclusive.
    pub above: Option<Uuid>,
    pub below: Option<Uuid>,
    pub oldest_first: bool,
    pub window: Window,
    /// Whose records alone are shown; `None` shows all.
    pub own: Option<Uuid>,
}

/// Which connections last.
#[derive(Clone, Copy, Debug)]
pub enum ConnType {
    NobodyWasLetIn,
    Is(i64),
}

#[derive(sqlx::FromRow)]
pub struct Connection {
    pub guid: Uuid,
    pub created_at: DateTime<Utc>,
    pub device: Uuid,
    pub end_time: Option<DateTime<Utc>>,
    pub id: String,
    pub conn_id: Option<i64>,
    pub session_id: i64,
    pub conn_type: Option<i64>,
    pub ip: String,
    pub peer_id: String,
    pub peer_name: String,
    pub primary_auth: Option<i64>,
    pub two_factor: Option<i64>,
    pub conn_audit_ref: String,
    pub user_name: String,
    pub note: String,
    pub disconnect: bool,
    pub more: String,
}

#[derive(sqlx::FromRow)]
pub struct File {
    pub guid: Uuid,
    pub created_at: DateTime<Utc>,
    pub device: Uuid,
    pub id: String,
    pub peer_id: String,
    pub conn_id: Option<i64>,
    pub kind: Option<i64>,
    pub path: String,
    pub is_file: Option<bool>,
    pub info: String,
    pub user_name: String,
    pub more: String,
}

#[derive(sqlx::FromRow)]
pub struct Alarm {
    pub guid: Uuid,
    pub created_at: DateTime<Utc>,
    pub typ: i64,
    pub subject: String,
    pub info: String,
    pub device: Option<Uuid>,
    pub device_name: String,
    pub conn_id: Option<i64>,
    pub conn_audit_ref: String,
    pub more: String,
}

#[derive(sqlx::FromRow)]
pub struct Console {
    pub guid: Uuid,
    pub created_at: DateTime<Utc>,
    pub typ: i64,
    pub iop: i64,
    pub endpoint: String,
    pub operator: String,
    pub token: String,
    pub address: String,
    pub outcome: String,
    pub error: String,
    pub changes: String,
}

/// The first guid of a moment.
pub fn first_guid(at: DateTime<Utc>) -> Uuid {
    let millis = at.timestamp_millis().clamp(0, (1 << 48) - 1);
    Uuid::from_u128(u128::from(millis.cast_unsigned()) << 80)
}

/// The condition of the bounds. A record may be written a while after its act began.
fn bounds<T: Name>(asked: &Asked, guid: T, created_at: T) -> Condition {
    let mut condition = Condition::all();
    if let Some(from) = asked.from {
        condition = condition.add(Expr::col(created_at).gte(from)).add(Expr::col(guid).gte(first_guid(from)));
    }
    if let Some(until) = asked.until {
        let slack = chrono::TimeDelta::hours(1);
        let latest = until.checked_add_signed(slack).unwrap_or(until);
        condition = condition.add(Expr::col(created_at).lt(until)).add(Expr::col(guid).lt(first_guid(latest)));
    }
    if let Some(above) = asked.above {
        condition = condition.add(Expr::col(guid).gt(above));
    }
    if let Some(below) = asked.below {
        condition = condition.add(Expr::col(guid).lt(below));
    }
    condition
}

/// A page, and how many rows there are: exactly up to [`COUNTED`], and beyond it more than have been shown for as long
/// as more are there.
async fn page<T: Name>(
    tx: &mut Tx,
    (table, guid): (T, T),
    asked: &Asked,
    condition: Condition,
    dense: Option<Condition>,
) -> Result<(u64, Vec<Uuid>)> {
    let some =
        Query::select().expr(Expr::val(1_i64)).from(table).cond_where(condition.clone()).limit(COUNTED + 1).to_owned();
    let count = Query::select().expr(Expr::col(Asterisk).count()).from_subquery(some, "counted").to_owned();
    let counted = tx.count(&count).await?;
    let Window { offset, limit } = asked.window;
    if counted <= COUNTED && counted <= offset {
        return Ok((counted, Vec::new()));
    }
    let order = if asked.oldest_first { Order::Asc } else { Order::Desc };
    let scattered = dense.is_some() || asked.own.is_some();
    let mut select = Query::select();
    if counted <= SORTED && scattered {
        // PostgreSQL would look through the whole table for the newest of them, backwards.
        let found = Query::select().column(guid).from(table).cond_where(condition).limit(SORTED).to_owned();
        select.from_subquery(found, "found");
    } else {
        // Where there are very many, the newest are found sooner by looking through all than by putting those in order.
        select.from(table).cond_where(if counted > COUNTED { dense.unwrap_or(condition) } else { condition });
    }
    select.column(guid).order_by(guid, order).limit(limit + 1).offset(offset);
    let mut guids: Vec<Uuid> = tx.rows::<(Uuid,)>(&select).await?.into_iter().map(|(guid,)| guid).collect();
    let seen = if guids.is_empty() { 0 } else { offset + guids.len() as u64 };
    let total = if counted <= COUNTED { counted } else { Ord::max(counted, seen) };
    guids.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok((total, guids))
}

/// The rows with these guids, in their order.
fn these<T: Name, const N: usize>(
    (table, guid): (T, T),
    columns: [T; N],
    guids: &[Uuid],
    oldest_first: bool,
) -> SelectStatement {
    let order = if oldest_first { Order::Asc } else { Order::Desc };
    Query::select()
        .columns(columns)
        .from(table)
        .and_where(Expr::col(guid).is_in(guids.iter().copied()))
        .order_by(guid, order)
        .to_owned()
}

/// What is read of a connection.
const CONNECTION: [ConnectionAudit; 18] = [
    ConnectionAudit::Guid,
    ConnectionAudit::CreatedAt,
    ConnectionAudit::Device,
    ConnectionAudit::EndTime,
    ConnectionAudit::Id,
    ConnectionAudit::ConnId,
    ConnectionAudit::SessionId,
    ConnectionAudit::ConnType,
    ConnectionAudit::Ip,
    ConnectionAudit::PeerId,
    ConnectionAudit::PeerName,
    ConnectionAudit::PrimaryAuth,
    ConnectionAudit::TwoFactor,
    ConnectionAudit::ConnAuditRef,
    ConnectionAudit::UserName,
    ConnectionAudit::Note,
    ConnectionAudit::Disconnect,
    ConnectionAudit::More,
];

pub async fn connections(
    tx: &mut Tx,
    asked: &Asked,
    remote: Option<&str>,
    user: Option<&str>,
    conn_type: Option<ConnType>,
    active: Option<bool>,
) -> Result<(u64, Vec<Connection>)> {
    use ConnectionAudit as C;
    let mut base = bounds(asked, C::Guid, C::CreatedAt);
    base = match conn_type {
        None => base,
        Some(ConnType::NobodyWasLetIn) => base.add(Expr::col(C::ConnType).is_null()),
        Some(ConnType::Is(number)) => base.add(Expr::col(C::ConnType).eq(number)),
    };
    base = match active {
        None => base,
        Some(true) => base.add(Expr::col(C::EndTime).is_null()),
        Some(false) => base.add(Expr::col(C::EndTime).is_not_null()),
    };
    if let Some(own) = asked.own {
        base = base.add(owned(tx, own, C::User, C::Device).await?);
    }
    let devices = Filter::of_devices(tx, remote, (C::Device, C::Id, C::IdFolded)).await?;
    let (condition, dense) = with(base, [devices, Filter::of_users(tx, user, C::User).await?]);
    let table = (C::Table, C::Guid);
    let (total, guids) = page(tx, table, asked, condition, dense).await?;
    Ok((total, tx.rows(&these(table, CONNECTION, &guids, asked.oldest_first)).await?))
}

/// Whether a connection is one that the user made, or to a device of theirs.
fn is_own(user: Uuid) -> SimpleExpr {
    use ConnectionAudit as C;
    Expr::col(C::User).eq(user).or(Expr::col(C::Device).in_subquery(owned_by(user)))
}

/// The connections with these guids, newest first; where `own` is given, those of that user.
pub async fn chosen(tx: &mut Tx, guids: &[Uuid], own: Option<Uuid>) -> Result<Vec<Connection>> {
    let table = (ConnectionAudit::Table, ConnectionAudit::Guid);
    let select =
        these(table, CONNECTION, guids, false).cond_where(Condition::all().add_option(own.map(is_own))).to_owned();
    tx.rows(&select).await
}

pub async fn files(tx: &mut Tx, asked: &Asked, remote: Option<&str>, user: Option<&str>) -> Result<(u64, Vec<File>)> {
    use FileAudit as F;
    let mut base = bounds(asked, F::Guid, F::CreatedAt);
    if let Some(own) = asked.own {
        base = base.add(owned(tx, own, F::User, F::Device).await?);
    }
    let devices = Filter::of_devices(tx, remote, (F::Device, F::Id, F::IdFolded)).await?;
    let (condition, dense) = with(base, [devices, Filter::of_users(tx, user, F::User).await?]);
    let table = (F::Table, F::Guid);
    let (total, guids) = page(tx, table, asked, condition, dense).await?;
    let columns = [
        F::Guid,
        F::CreatedAt,
        F::Device,
        F::Id,
        F::PeerId,
        F::ConnId,
        F::Kind,
        F::Path,
        F::IsFile,
        F::Info,
        F::UserName,
        F::More,
    ];
    Ok((total, tx.rows(&these(table, columns, &guids, asked.oldest_first)).await?))
}

pub async fn alarms(tx: &mut Tx, asked: &Asked, device: Option<&str>) -> Result<(u64, Vec<Alarm>)> {
    use AlarmAudit as A;
    let mut condition = bounds(asked, A::Guid, A::CreatedAt);
    if let Some(text) = device {
        condition = condition.add(match Pattern::parse(text) {
            Pattern::None => Expr::col(A::Device).is_null(),
            Pattern::Exact(text) => Expr::col(A::DeviceName)
                .eq(text.as_str())
                .or(Expr::col(A::Subject).eq(text.as_str()).and(Expr::col(A::DeviceFolded).ne(""))),
            like @ Pattern::Like(_) => {
                matches(&like, A::DeviceFolded, A::DeviceFolded).and(Expr::col(A::DeviceFolded).ne(""))
            }
        });
    }
    if let Some(user) = asked.own {
        condition = condition.add(Expr::col(A::Device).in_subquery(owned_by(user)).or(Expr::col(A::Account).eq(user)));
    }
    let table = (A::Table, A::Guid);
    let (total, guids) = page(tx, table, asked, condition, None).await?;
    let columns = [
        A::Guid,
        A::CreatedAt,
        A::Typ,
        A::Subject,
        A::Info,
        A::Device,
        A::DeviceName,
        A::ConnId,
        A::ConnAuditRef,
        A::More,
    ];
    Ok((total, tx.rows(&these(table, columns, &guids, asked.oldest_first)).await?))
}

pub async fn console(tx: &mut Tx, asked: &Asked, operator: Option<&str>) -> Result<(u64, Vec<Console>)> {
    use ConsoleAudit as C;
    let mut condition = bounds(asked, C::Guid, C::CreatedAt);
    if let Some(text) = operator {
        condition = condition.add(matches(&Pattern::parse(text), C::Operator, C::OperatorFolded));
    }
    if let Some(user) = asked.own {
        condition = condition.add(Expr::col(C::OperatorGuid).eq(user));
    }
    let table = (C::Table, C::Guid);
    let (total, guids) = page(tx, table, asked, condition, None).await?;
    let columns = [
        C::Guid,
        C::CreatedAt,
        C::Typ,
        C::Iop,
        C::Endpoint,
        C::Operator,
        C::Token,
        C::Address,
        C::Outcome,
        C::Error,
        C::Changes,
    ];
    Ok((total, tx.rows(&these(table, columns, &guids, asked.oldest_first)).await?))
}
