//! The tables of audit records, as the server and people write them. What devices report is in `ingest`, what is read
//! in `list` and `filters`, devices that become one in `merging`, and what is too old in `retention`.

mod filters;
pub mod ingest;
pub mod list;
pub mod merging;
pub mod retention;

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, InsertStatement, OnConflict, Order, Query};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::db::search::{Name, fold};
use super::super::db::tables::{AlarmAudit, AuditedUser, ConnectionAudit, ConsoleAudit, FileAudit, Presence};
use super::super::error::Result;

/// Connections that are followed; there is no fleet in which so many last at a time.
const MOST_RUNNING: u64 = 50_000;

/// A record of the console audit.
pub struct Console {
    pub guid: Uuid,
    pub created_at: DateTime<Utc>,
    pub typ: i32,
    pub iop: i32,
    pub endpoint: &'static str,
    pub operator: String,
    pub operator_guid: Option<Uuid>,
    pub token: String,
    pub address: String,
    pub outcome: &'static str,
    pub error: String,
    pub changes: String,
}

/// Writes a record of the console audit.
pub async fn insert_console(tx: &mut Tx, row: &Console) -> Result<()> {
    let insert = Query::insert()
        .into_table(ConsoleAudit::Table)
        .columns([
            ConsoleAudit::Guid,
            ConsoleAudit::CreatedAt,
            ConsoleAudit::Typ,
            ConsoleAudit::Iop,
            ConsoleAudit::Endpoint,
            ConsoleAudit::Operator,
            ConsoleAudit::OperatorFolded,
            ConsoleAudit::OperatorGuid,
            ConsoleAudit::Token,
            ConsoleAudit::Address,
            ConsoleAudit::Outcome,
            ConsoleAudit::Error,
            ConsoleAudit::Changes,
        ])
        .values_panic([
            row.guid.into(),
            row.created_at.into(),
            i64::from(row.typ).into(),
            i64::from(row.iop).into(),
            row.endpoint.into(),
            row.operator.as_str().into(),
            fold(&row.operator).into(),
            row.operator_guid.into(),
            row.token.as_str().into(),
            row.address.as_str().into(),
            row.outcome.into(),
            row.error.as_str().into(),
            row.changes.as_str().into(),
        ])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

/// An alarm that the server raises itself.
pub struct Alarm<'a> {
    pub typ: i32,
    /// The id of a device, or the name of an account.
    pub subject: &'a str,
    /// Whose account it is, where it is one.
    pub account: Option<Uuid>,
    pub device: Option<Uuid>,
    pub device_name: &'a str,
    /// How the device, or the id that no device has, is found; empty for an account.
    pub device_folded: String,
    pub address: &'a str,
    pub info: &'a str,
}

/// Writes an alarm.
pub async fn insert_alarm(tx: &mut Tx, alarm: &Alarm<'_>, now: DateTime<Utc>) -> Result<()> {
    let insert = alarms()
        .values_panic([
            Uuid::now_v7().into(),
            now.into(),
            i64::from(alarm.typ).into(),
            alarm.subject.into(),
            alarm.address.into(),
            alarm.info.into(),
            alarm.account.into(),
            alarm.device.into(),
            alarm.device_name.into(),
            alarm.device_folded.as_str().into(),
            None::<i64>.into(),
            "".into(),
            "".into(),
        ])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

/// The name and the id of a device as both are searched, a line each.
pub fn device_folded(name: &str, id: &str) -> String {
    format!("{}\n{}", fold(name), fold(id))
}

fn alarms() -> InsertStatement {
    Query::insert()
        .into_table(AlarmAudit::Table)
        .columns([
            AlarmAudit::Guid,
            AlarmAudit::CreatedAt,
            AlarmAudit::Typ,
            AlarmAudit::Subject,
            AlarmAudit::Address,
            AlarmAudit::Info,
            AlarmAudit::Account,
            AlarmAudit::Device,
            AlarmAudit::DeviceName,
            AlarmAudit::DeviceFolded,
            AlarmAudit::ConnId,
            AlarmAudit::ConnAuditRef,
            AlarmAudit::More,
        ])
        .to_owned()
}

/// Keeps a name of a user by which records are found, where there are any.
pub async fn keep_name(tx: &mut Tx, user: Uuid, name: &str) -> Result<()> {
    let is_named = has_records(tx, ConnectionAudit::Table, ConnectionAudit::User, user).await?
        || has_records(tx, FileAudit::Table, FileAudit::User, user).await?;
    if !is_named {
        return Ok(());
    }
    let insert = Query::insert()
        .into_table(AuditedUser::Table)
        .columns([AuditedUser::User, AuditedUser::Name, AuditedUser::NameFolded])
        .values_panic([user.into(), name.into(), fold(name).into()])
        .on_conflict(OnConflict::columns([AuditedUser::User, AuditedUser::Name]).do_nothing().to_owned())
        .to_owned();
    tx.run(&insert).await.map(drop)
}

async fn has_records<T: Name>(tx: &mut Tx, table: T, column: T, user: Uuid) -> Result<bool> {
    let one =
        Query::select().expr(Expr::val(1_i64)).from(table).and_where(Expr::col(column).eq(user)).limit(1).to_owned();
    Ok(tx.row::<(i64,)>(&one).await?.is_some())
}

/// A connection that lasts.
#[derive(sqlx::FromRow)]
pub struct Running {
    pub guid: Uuid,
    pub created_at: DateTime<Utc>,
    pub device: Uuid,
    pub id: String,
    pub conn_id: i64,
    pub disconnect: bool,
}

fn running_rows() -> sea_query::SelectStatement {
    Query::select()
        .columns([
            ConnectionAudit::Guid,
            ConnectionAudit::CreatedAt,
            ConnectionAudit::Device,
            ConnectionAudit::Id,
            ConnectionAudit::ConnId,
            ConnectionAudit::Disconnect,
        ])
        .from(ConnectionAudit::Table)
        .and_where(Expr::col(ConnectionAudit::EndTime).is_null())
        .and_where(Expr::col(ConnectionAudit::ConnId).is_not_null())
        .to_owned()
}

/// The connections that last, the newest of them where there are too many.
pub async fn running(tx: &mut Tx) -> Result<Vec<Running>> {
    let select = running_rows().order_by(ConnectionAudit::Guid, Order::Desc).limit(MOST_RUNNING).to_owned();
    tx.rows(&select).await
}

/// A connection that lasts, to a device that is not heard.
#[derive(Debug, sqlx::FromRow)]
pub struct Silent {
    pub guid: Uuid,
    pub created_at: DateTime<Utc>,
    pub id: String,
    pub last_online: Option<DateTime<Utc>>,
}

/// The connections that last and began before `since`, to devices that have not been heard from then on, or are not
/// there any more. What lies beyond `future` was written while a clock was wrong, and is before it, too.
pub async fn silent(tx: &mut Tx, since: DateTime<Utc>, future: DateTime<Utc>) -> Result<Vec<Silent>> {
    let before = |time: Expr| time.clone().lt(since).or(time.gt(future));
    let of = |column| Expr::col((ConnectionAudit::Table, column));
    let last_online = || Expr::col((Presence::Table, Presence::LastOnline));
    let select = Query::select()
        .columns(
            [ConnectionAudit::Guid, ConnectionAudit::CreatedAt, ConnectionAudit::Id]
                .map(|column| (ConnectionAudit::Table, column)),
        )
        .column((Presence::Table, Presence::LastOnline))
        .from(ConnectionAudit::Table)
        .left_join(
            Presence::Table,
            Expr::col((Presence::Table, Presence::Device)).equals((ConnectionAudit::Table, ConnectionAudit::Device)),
        )
        .and_where(of(ConnectionAudit::EndTime).is_null())
        .and_where(before(of(ConnectionAudit::CreatedAt)))
        .and_where(last_online().is_null().or(before(last_online())))
        .limit(MOST_RUNNING)
        .to_owned();
    tx.rows(&select).await
}

/// Ends the connections of a device that last.
pub async fn end_all(tx: &mut Tx, device: Uuid, at: DateTime<Utc>) -> Result<()> {
    let update = Query::update()
        .table(ConnectionAudit::Table)
        .value(ConnectionAudit::EndTime, at)
        .and_where(Expr::col(ConnectionAudit::Device).eq(device))
        .and_where(Expr::col(ConnectionAudit::EndTime).is_null())
        .to_owned();
    tx.run(&update).await.map(drop)
}

/// The connections that shall be closed and last.
pub async fn to_disconnect(tx: &mut Tx) -> Result<Vec<Running>> {
    tx.rows(&running_rows().and_where(Expr::col(ConnectionAudit::Disconnect)).to_owned()).await
}

/// A connection, as far as people change it.
#[derive(sqlx::FromRow)]
pub struct Connection {
    pub guid: Uuid,
    pub id: String,
    pub device: Uuid,
    pub peer_id: String,
    pub user: Option<Uuid>,
    pub note: String,
    pub end_time: Option<DateTime<Utc>>,
    pub disconnect: bool,
}

fn connections() -> sea_query::SelectStatement {
    Query::select()
        .columns([
            ConnectionAudit::Guid,
            ConnectionAudit::Id,
            ConnectionAudit::Device,
            ConnectionAudit::PeerId,
            ConnectionAudit::User,
            ConnectionAudit::Note,
            ConnectionAudit::EndTime,
            ConnectionAudit::Disconnect,
        ])
        .from(ConnectionAudit::Table)
        .to_owned()
}

/// Whether a connection lasts or ended a short while ago.
fn lasts_or_ended_after(since: DateTime<Utc>) -> Expr {
    Expr::col(ConnectionAudit::EndTime).is_null().or(Expr::col(ConnectionAudit::EndTime).gt(since))
}

pub async fn connection(tx: &mut Tx, guid: Uuid) -> Result<Option<Connection>> {
    tx.row(&connections().and_where(Expr::col(ConnectionAudit::Guid).eq(guid)).to_owned()).await
}

/// The last connection of a session to the device with the id that lasts or ended after `since`.
pub async fn of_session(
    tx: &mut Tx,
    id: &str,
    session_id: u64,
    conn_type: i64,
    since: DateTime<Utc>,
) -> Result<Option<Connection>> {
    let select = connections()
        .and_where(Expr::col(ConnectionAudit::SessionId).eq(session_id.cast_signed()))
        .and_where(Expr::col(ConnectionAudit::SessionId).ne(0))
        .and_where(Expr::col(ConnectionAudit::Id).eq(id))
        .and_where(Expr::col(ConnectionAudit::ConnType).eq(conn_type))
        .and_where(lasts_or_ended_after(since))
        .order_by(ConnectionAudit::Guid, Order::Desc)
        .limit(1)
        .to_owned();
    tx.row(&select).await
}

/// Writes the note of somebody who is signed in.
pub async fn set_note(tx: &mut Tx, guid: Uuid, note: &str, by: Uuid) -> Result<()> {
    let update = Query::update()
        .table(ConnectionAudit::Table)
        .value(ConnectionAudit::Note, note)
        .value(ConnectionAudit::NotedBy, by)
        .and_where(Expr::col(ConnectionAudit::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

/// Has a connection closed.
pub async fn disconnect(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let update = Query::update()
        .table(ConnectionAudit::Table)
        .value(ConnectionAudit::Disconnect, true)
        .and_where(Expr::col(ConnectionAudit::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

/// The kinds of records.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Connection,
    File,
    Alarm,
    Console,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Connection, Kind::File, Kind::Alarm, Kind::Console];
}
