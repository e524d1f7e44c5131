//! One device taking over what another is known by.

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::search::fold;
use super::super::super::db::tables::{Device, ForeignMachine, Presence};
use super::super::super::error::Result;
use super::Row;
use super::presence::mark_seen;

/// The names that are shown of a merged device.
pub struct Merged {
    pub device_name: String,
    pub device_name_folded: String,
    pub username: String,
    pub username_folded: String,
}

/// One of several devices with the same uuid.
#[derive(sqlx::FromRow)]
pub struct Sibling {
    pub guid: Uuid,
    pub id: String,
    pub uuid: String,
    pub created_at: DateTime<Utc>,
    pub last_online: Option<DateTime<Utc>>,
}

/// Siblings that are looked at together. Whoever makes more of them than that keeps nobody busy.
const MOST_SIBLINGS: u64 = 2_000;

/// Finds another device with the same uuid as the one of the surrounding statement.
pub(super) fn another_of_uuid() -> SelectStatement {
    let of = |column| ("other", column);
    Query::select()
        .expr(Expr::val(1))
        .from_as(Device::Table, "other")
        .and_where(Expr::col(of(Device::Uuid)).equals((Device::Table, Device::Uuid)))
        .and_where(Expr::col(of(Device::Guid)).ne(Expr::col((Device::Table, Device::Guid))))
        .to_owned()
}

/// The devices with these uuids, the oldest first.
pub async fn siblings(tx: &mut Tx, uuids: &[&str]) -> Result<Vec<Sibling>> {
    let select = Query::select()
        .columns([Device::Guid, Device::Id, Device::Uuid, Device::CreatedAt].map(|column| (Device::Table, column)))
        .column((Presence::Table, Presence::LastOnline))
        .from(Device::Table)
        .left_join(
            Presence::Table,
            Expr::col((Presence::Table, Presence::Device)).equals((Device::Table, Device::Guid)),
        )
        .and_where(Expr::col((Device::Table, Device::Uuid)).is_in(uuids.iter().copied()))
        .order_by((Device::Table, Device::Guid), Order::Asc)
        .limit(MOST_SIBLINGS)
        .to_owned();
    tx.rows(&select).await
}

/// Gives a device the id of one that was deleted, and what it reported.
pub async fn take_over(tx: &mut Tx, guid: Uuid, gone: &Row, merged: &Merged) -> Result<()> {
    let update = Query::update()
        .table(Device::Table)
        .value(Device::Id, gone.id.as_str())
        .value(Device::IdFolded, fold(&gone.id))
        .value(Device::DeviceName, merged.device_name.as_str())
        .value(Device::DeviceNameFolded, merged.device_name_folded.as_str())
        .value(Device::Username, merged.username.as_str())
        .value(Device::UsernameFolded, merged.username_folded.as_str())
        .value(Device::ReportedDeviceName, gone.reported_device_name.as_str())
        .value(Device::ReportedUsername, gone.reported_username.as_str())
        .value(Device::Os, gone.os.as_str())
        .value(Device::Version, gone.version.as_str())
        .value(Device::Cpu, gone.cpu.as_str())
        .value(Device::Memory, gone.memory.as_str())
        .value(Device::Ip, gone.ip.as_str())
        .and_where(Expr::col(Device::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await?;
    let strangers = Query::delete()
        .from_table(ForeignMachine::Table)
        .and_where(Expr::col(ForeignMachine::Device).eq(guid))
        .to_owned();
    tx.run(&strangers).await?;
    match gone.last_online {
        Some(at) => mark_seen(tx, &[(guid, at)]).await,
        None => Ok(()),
    }
}
