//! The table of devices, as audit records need it: which device an id names, and what it is called.

use std::collections::BTreeSet;

use sea_query::{Expr, ExprTrait, LockType, Order, Query};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::tables::Device;
use super::super::super::error::Result;

/// The device with the id, by guid and uuid.
pub async fn identity(tx: &mut Tx, id: &str) -> Result<Option<(Uuid, String)>> {
    let select = Query::select()
        .columns([Device::Guid, Device::Uuid])
        .from(Device::Table)
        .and_where(Expr::col(Device::Id).eq(id))
        .to_owned();
    tx.row(&select).await
}

/// Keeps the rows of the devices with these ids as they are until the transaction ends.
pub async fn hold(tx: &mut Tx, ids: &BTreeSet<&str>) -> Result<()> {
    let select = Query::select()
        .column(Device::Id)
        .from(Device::Table)
        .and_where(Expr::col(Device::Id).is_in(ids.iter().copied()))
        .order_by(Device::Id, Order::Asc)
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    tx.hold(&select).await
}

/// The names of the devices with these ids, each with its id.
pub async fn names(tx: &mut Tx, ids: &BTreeSet<&str>) -> Result<Vec<(String, String)>> {
    let select = Query::select()
        .columns([Device::Id, Device::DeviceName])
        .from(Device::Table)
        .and_where(Expr::col(Device::Id).is_in(ids.iter().copied()))
        .to_owned();
    tx.rows(&select).await
}

/// The name of a device.
pub async fn name(tx: &mut Tx, guid: Uuid) -> Result<Option<String>> {
    let select = Query::select()
        .column(Device::DeviceName)
        .from(Device::Table)
        .and_where(Expr::col(Device::Guid).eq(guid))
        .to_owned();
    Ok(tx.row::<(String,)>(&select).await?.map(|(name,)| name))
}
