//! The tables of audit records, as reports write them: many rows a statement.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, OnConflict, Query, SelectStatement};
use uuid::Uuid;

use super::super::super::db::search::fold;
use super::super::super::db::tables::{AuditNonce, AuditedDevice, ConnectionAudit, FileAudit};
use super::super::super::db::{AT_ONCE, Tx};
use super::super::super::error::Result;
use super::super::entry::{Alarm, Transfer};
use super::list::first_guid;

/// A connection as it is stored, but for its note.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Kept {
    pub guid: Uuid,
    pub created_at: DateTime<Utc>,
    pub device: Uuid,
    pub id: String,
    pub conn_id: Option<i64>,
    pub link: Option<Uuid>,
    pub session_id: i64,
    pub opened: bool,
    pub authorised: bool,
    pub conn_type: Option<i64>,
    pub ip: String,
    pub peer_id: String,
    pub peer_name: String,
    pub primary_auth: Option<i64>,
    pub two_factor: Option<i64>,
    pub conn_audit_ref: String,
    pub user: Option<Uuid>,
    pub user_name: String,
    pub end_time: Option<DateTime<Utc>>,
    pub more: String,
}

/// A transfer, and who was signed in where it was controlled from.
pub type TransferRow<'a> = (Uuid, &'a Transfer, Option<(Uuid, String)>);

/// Device and `conn_id` in one value. Guids are random: that two devices share one is as likely as that they share a
/// guid, and rows are compared all the same.
pub fn link(device: Uuid, conn_id: Option<i64>) -> Option<Uuid> {
    let conn_id = u128::from(conn_id?.cast_unsigned());
    Some(Uuid::from_u128(device.as_u128() ^ conn_id))
}

/// Writes nonces down, and gives those that were there. They are asked for only where there are some: nearly always all
/// are new, and a row for each that is takes longer to read than to write.
pub async fn note_nonces(tx: &mut Tx, nonces: &BTreeSet<Uuid>) -> Result<HashSet<Uuid>> {
    if nonces.is_empty() {
        return Ok(HashSet::new());
    }
    let batch = Uuid::now_v7();
    let mut insert = Query::insert();
    insert.into_table(AuditNonce::Table).columns([AuditNonce::Nonce, AuditNonce::Batch]);
    for nonce in nonces {
        insert.values_panic([(*nonce).into(), batch.into()]);
    }
    insert.on_conflict(OnConflict::column(AuditNonce::Nonce).do_nothing().to_owned());
    if tx.run(&insert).await? == nonces.len() as u64 {
        return Ok(HashSet::new());
    }
    let select = Query::select()
        .column(AuditNonce::Nonce)
        .from(AuditNonce::Table)
        .and_where(Expr::col(AuditNonce::Nonce).is_in(nonces.iter().copied()))
        .and_where(Expr::col(AuditNonce::Batch).ne(batch))
        .to_owned();
    Ok(tx.rows::<(Uuid,)>(&select).await?.into_iter().map(|(nonce,)| nonce).collect())
}

pub async fn forget_nonces(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    let delete = Query::delete()
        .from_table(AuditNonce::Table)
        .and_where(Expr::col(AuditNonce::Batch).lt(first_guid(before)))
        .to_owned();
    tx.run(&delete).await.map(drop)
}

/// Remembers that devices have left records.
pub async fn note_devices(tx: &mut Tx, devices: &BTreeMap<Uuid, &str>) -> Result<()> {
    if devices.is_empty() {
        return Ok(());
    }
    let mut insert = Query::insert();
    insert.into_table(AuditedDevice::Table).columns([
        AuditedDevice::Device,
        AuditedDevice::Id,
        AuditedDevice::IdFolded,
    ]);
    for (device, id) in devices {
        insert.values_panic([(*device).into(), (*id).into(), fold(id).into()]);
    }
    insert.on_conflict(OnConflict::columns([AuditedDevice::Device, AuditedDevice::Id]).do_nothing().to_owned());
    tx.run(&insert).await.map(drop)
}

/// The connections of these links that last or ended after `since`, oldest first.
pub async fn kept(tx: &mut Tx, links: &BTreeSet<Uuid>, since: DateTime<Utc>) -> Result<Vec<Kept>> {
    if links.is_empty() {
        return Ok(Vec::new());
    }
    let select = kept_rows()
        .and_where(Expr::col(ConnectionAudit::Link).is_in(links.iter().copied()))
        .and_where(super::lasts_or_ended_after(since))
        .order_by(ConnectionAudit::Guid, sea_query::Order::Asc)
        .to_owned();
    tx.rows(&select).await
}

/// The connections of these sessions that ended after `since`.
pub async fn ended(tx: &mut Tx, sessions: &BTreeSet<i64>, since: DateTime<Utc>) -> Result<Vec<Kept>> {
    if sessions.is_empty() {
        return Ok(Vec::new());
    }
    let select = kept_rows()
        .and_where(Expr::col(ConnectionAudit::SessionId).is_in(sessions.iter().copied()))
        .and_where(Expr::col(ConnectionAudit::SessionId).ne(0))
        .and_where(Expr::col(ConnectionAudit::EndTime).gt(since))
        .to_owned();
    tx.rows(&select).await
}

fn kept_rows() -> SelectStatement {
    Query::select()
        .columns([
            ConnectionAudit::Guid,
            ConnectionAudit::CreatedAt,
            ConnectionAudit::Device,
            ConnectionAudit::Id,
            ConnectionAudit::ConnId,
            ConnectionAudit::Link,
            ConnectionAudit::SessionId,
            ConnectionAudit::Opened,
            ConnectionAudit::Authorised,
            ConnectionAudit::ConnType,
            ConnectionAudit::Ip,
            ConnectionAudit::PeerId,
            ConnectionAudit::PeerName,
            ConnectionAudit::PrimaryAuth,
            ConnectionAudit::TwoFactor,
            ConnectionAudit::ConnAuditRef,
            ConnectionAudit::User,
            ConnectionAudit::UserName,
            ConnectionAudit::EndTime,
            ConnectionAudit::More,
        ])
        .from(ConnectionAudit::Table)
        .to_owned()
}

/// Writes connections that are new or have changed. What people wrote beside them stays.
pub async fn put(tx: &mut Tx, rows: &[&Kept]) -> Result<()> {
    for rows in rows.chunks(AT_ONCE) {
        let mut insert = Query::insert();
        insert.into_table(ConnectionAudit::Table).columns([
            ConnectionAudit::Guid,
            ConnectionAudit::CreatedAt,
            ConnectionAudit::Device,
            ConnectionAudit::Id,
            ConnectionAudit::IdFolded,
            ConnectionAudit::ConnId,
            ConnectionAudit::Link,
            ConnectionAudit::SessionId,
            ConnectionAudit::Opened,
            ConnectionAudit::Authorised,
            ConnectionAudit::ConnType,
            ConnectionAudit::Ip,
            ConnectionAudit::PeerId,
            ConnectionAudit::PeerName,
            ConnectionAudit::PrimaryAuth,
            ConnectionAudit::TwoFactor,
            ConnectionAudit::ConnAuditRef,
            ConnectionAudit::User,
            ConnectionAudit::UserName,
            ConnectionAudit::EndTime,
            ConnectionAudit::More,
            ConnectionAudit::Note,
            ConnectionAudit::Disconnect,
        ]);
        for row in rows {
            insert.values_panic([
                row.guid.into(),
                row.created_at.into(),
                row.device.into(),
                row.id.as_str().into(),
                fold(&row.id).into(),
                row.conn_id.into(),
                row.link.into(),
                row.session_id.into(),
                row.opened.into(),
                row.authorised.into(),
                row.conn_type.into(),
                row.ip.as_str().into(),
                row.peer_id.as_str().into(),
                row.peer_name.as_str().into(),
                row.primary_auth.into(),
                row.two_factor.into(),
                row.conn_audit_ref.as_str().into(),
                row.user.into(),
                row.user_name.as_str().into(),
                row.end_time.into(),
                row.more.as_str().into(),
                "".into(),
                false.into(),
            ]);
        }
        insert.on_conflict(
            OnConflict::column(ConnectionAudit::Guid)
                .update_columns([
                    ConnectionAudit::SessionId,
                    ConnectionAudit::Opened,
                    ConnectionAudit::Authorised,
                    ConnectionAudit::ConnType,
                    ConnectionAudit::Ip,
                    ConnectionAudit::PeerId,
                    ConnectionAudit::PeerName,
                    ConnectionAudit::PrimaryAuth,
                    ConnectionAudit::TwoFactor,
                    ConnectionAudit::ConnAuditRef,
                    ConnectionAudit::User,
                    ConnectionAudit::UserName,
                    ConnectionAudit::EndTime,
                    ConnectionAudit::More,
                ])
                .to_owned(),
        );
        tx.run(&insert).await?;
    }
    Ok(())
}

pub async fn insert_transfers(tx: &mut Tx, rows: &[TransferRow<'_>], now: DateTime<Utc>) -> Result<()> {
    for rows in rows.chunks(AT_ONCE) {
        let mut insert = Query::insert();
        insert.into_table(FileAudit::Table).columns([
            FileAudit::Guid,
            FileAudit::CreatedAt,
            FileAudit::Device,
            FileAudit::Id,
            FileAudit::IdFolded,
            FileAudit::PeerId,
            FileAudit::ConnId,
            FileAudit::Kind,
            FileAudit::Path,
            FileAudit::IsFile,
            FileAudit::Info,
            FileAudit::User,
            FileAudit::UserName,
            FileAudit::More,
        ]);
        for (guid, one, user) in rows {
            insert.values_panic([
                (*guid).into(),
                now.into(),
                one.device.into(),
                one.id.as_str().into(),
                fold(&one.id).into(),
                one.peer_id.as_str().into(),
                one.conn_id.into(),
                one.kind.into(),
                one.path.as_str().into(),
                one.is_file.into(),
                one.info.as_str().into(),
                user.as_ref().map(|(user, _)| *user).into(),
                user.as_ref().map_or("", |(_, name)| name).into(),
                one.more.as_str().into(),
            ]);
        }
        tx.run(&insert).await?;
    }
    Ok(())
}

/// Writes alarms of devices, each with the device's name.
pub async fn insert_alarms(tx: &mut Tx, rows: &[(Uuid, &Alarm, &str)], now: DateTime<Utc>) -> Result<()> {
    for rows in rows.chunks(AT_ONCE) {
        let mut insert = super::alarms();
        for (guid, one, name) in rows {
            insert.values_panic([
                (*guid).into(),
                now.into(),
                // A kind that is no number is no kind that anybody knows; what it was is in `more`.
                one.typ.unwrap_or(-1).into(),
                one.id.as_str().into(),
                one.address.as_str().into(),
                one.info.as_str().into(),
                None::<Uuid>.into(),
                Some(one.device).into(),
                (*name).into(),
                super::device_folded(name, &one.id).into(),
                one.conn_id.into(),
                one.conn_audit_ref.as_str().into(),
                one.more.as_str().into(),
            ]);
        }
        tx.run(&insert).await?;
    }
    Ok(())
}

/// Says who was signed in where a connection comes from.
pub async fn claim(tx: &mut Tx, guid: Uuid, user: Uuid, user_name: &str) -> Result<()> {
    let update = Query::update()
        .table(ConnectionAudit::Table)
        .value(ConnectionAudit::User, user)
        .value(ConnectionAudit::UserName, user_name)
        .and_where(Expr::col(ConnectionAudit::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

/// Ends a connection that lasts.
pub async fn end(tx: &mut Tx, guid: Uuid, at: DateTime<Utc>) -> Result<()> {
    let update = Query::update()
        .table(ConnectionAudit::Table)
        .value(ConnectionAudit::EndTime, at)
        .and_where(Expr::col(ConnectionAudit::Guid).eq(guid))
        .and_where(Expr::col(ConnectionAudit::EndTime).is_null())
        .to_owned();
    tx.run(&update).await.map(drop)
}

/// Has a connection last that was ended so, unless its number has come again since.
pub async fn resume(tx: &mut Tx, guid: Uuid, end: DateTime<Utc>) -> Result<()> {
    let newer = |column| Expr::col(("newer", column));
    let again = Query::select()
        .expr(Expr::val(1_i64))
        .from_as(ConnectionAudit::Table, "newer")
        .and_where(newer(ConnectionAudit::Link).equals((ConnectionAudit::Table, ConnectionAudit::Link)))
        .and_where(newer(ConnectionAudit::Guid).gt(Expr::col((ConnectionAudit::Table, ConnectionAudit::Guid))))
        .to_owned();
    let update = Query::update()
        .table(ConnectionAudit::Table)
        .value(ConnectionAudit::EndTime, None::<DateTime<Utc>>)
        .and_where(Expr::col(ConnectionAudit::Guid).eq(guid))
        .and_where(Expr::col(ConnectionAudit::EndTime).eq(end))
        .and_where(Expr::exists(again).not())
        .to_owned();
    tx.run(&update).await.map(drop)
}

/// The connections of a session that lasts or ended after `since`, and who noted something of each.
pub async fn noted(tx: &mut Tx, id: &str, session_id: u64, since: DateTime<Utc>) -> Result<Vec<(Uuid, Option<Uuid>)>> {
    let select = Query::select()
        .columns([ConnectionAudit::Guid, ConnectionAudit::NotedBy])
        .from(ConnectionAudit::Table)
        .and_where(Expr::col(ConnectionAudit::SessionId).eq(session_id.cast_signed()))
        .and_where(Expr::col(ConnectionAudit::SessionId).ne(0))
        .and_where(Expr::col(ConnectionAudit::Id).eq(id))
        .and_where(super::lasts_or_ended_after(since))
        .to_owned();
    tx.rows(&select).await
}

/// Writes a note for which nobody stands.
pub async fn set_remark(tx: &mut Tx, guids: &[Uuid], note: &str) -> Result<()> {
    let update = Query::update()
        .table(ConnectionAudit::Table)
        .value(ConnectionAudit::Note, note)
        .and_where(Expr::col(ConnectionAudit::Guid).is_in(guids.iter().copied()))
        .and_where(Expr::col(ConnectionAudit::NotedBy).is_null())
        .to_owned();
    tx.run(&update).await.map(drop)
}
