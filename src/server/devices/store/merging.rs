//! One device taking over what another is known by.

use sea_query::{Expr, ExprTrait, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::search::fold;
use super::super::super::db::tables::{Device, ForeignMachine};
use super::super::super::error::Result;
use super::Row;
use super::reports::mark_seen;

/// The names that are shown of a merged device.
pub struct Merged {
    pub device_name: String,
    pub device_name_folded: String,
    pub username: String,
    pub username_folded: String,
}

/// The id of the oldest other device that is the same machine as the one of the surrounding statement.
pub(super) fn same_machine() -> SelectStatement {
    let of = |column| ("other", column);
    Query::select()
        .column(of(Device::Id))
        .from_as(Device::Table, "other")
        .and_where(Expr::col(of(Device::Uuid)).equals((Device::Table, Device::Uuid)))
        .and_where(Expr::col(of(Device::Guid)).ne(Expr::col((Device::Table, Device::Guid))))
        .order_by(of(Device::Guid), Order::Asc)
        .limit(1)
        .to_owned()
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
