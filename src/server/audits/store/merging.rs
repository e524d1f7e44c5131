//! The tables of audit records when two devices become one.

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, Query};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::search::Name;
use super::super::super::db::tables::{AlarmAudit, AuditedDevice, ConnectionAudit, FileAudit};
use super::super::super::error::Result;
use super::ingest::{link, note_devices};

/// Makes the records of a device those of another. What stands in them stays.
pub async fn hand_over(tx: &mut Tx, from: Uuid, to: Uuid) -> Result<()> {
    hand_over_in(tx, (ConnectionAudit::Table, ConnectionAudit::Device), from, to).await?;
    hand_over_in(tx, (FileAudit::Table, FileAudit::Device), from, to).await?;
    hand_over_in(tx, (AlarmAudit::Table, AlarmAudit::Device), from, to).await?;
    let ids = Query::select()
        .column(AuditedDevice::Id)
        .from(AuditedDevice::Table)
        .and_where(Expr::col(AuditedDevice::Device).eq(from))
        .to_owned();
    for (id,) in tx.rows::<(String,)>(&ids).await? {
        note_devices(tx, &[(to, id.as_str())].into()).await?;
    }
    let delete = Query::delete()
        .from_table(AuditedDevice::Table)
        .and_where(Expr::col(AuditedDevice::Device).eq(from))
        .to_owned();
    tx.run(&delete).await.map(drop)
}

async fn hand_over_in<T: Name>(tx: &mut Tx, (table, device): (T, T), from: Uuid, to: Uuid) -> Result<()> {
    let update = Query::update().table(table).value(device, to).and_where(Expr::col(device).eq(from)).to_owned();
    tx.run(&update).await.map(drop)
}

/// Has reports of another device find these connections: those of `device` that last or ended after `since`.
pub async fn link_to(tx: &mut Tx, device: Uuid, to: Uuid, since: DateTime<Utc>) -> Result<()> {
    let select = Query::select()
        .columns([ConnectionAudit::Guid, ConnectionAudit::ConnId])
        .from(ConnectionAudit::Table)
        .and_where(Expr::col(ConnectionAudit::Device).eq(device))
        .and_where(Expr::col(ConnectionAudit::EndTime).is_null().or(Expr::col(ConnectionAudit::EndTime).gt(since)))
        .to_owned();
    for (guid, conn_id) in tx.rows::<(Uuid, Option<i64>)>(&select).await? {
        let update = Query::update()
            .table(ConnectionAudit::Table)
            .value(ConnectionAudit::Link, link(to, conn_id))
            .and_where(Expr::col(ConnectionAudit::Guid).eq(guid))
            .to_owned();
        tx.run(&update).await?;
    }
    Ok(())
}
