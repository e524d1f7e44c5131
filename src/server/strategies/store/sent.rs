//! The table of what devices were sent of strategies, and what processes keep in memory of who has which.

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, LockType, OnConflict, Order, Query};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::tables::{Device, DeviceGroup, LeftStrategy, SentStrategy, User};
use super::super::super::error::{Result, internal};

/// What is written about a device; several may have the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Write {
    /// Whether it is the first thing that is written about the device.
    pub first: bool,
    /// JSON: the keys that may still be set on it by what it was sent.
    pub keys: String,
    /// The stamp that it carries, where that is the current one.
    pub taken: Option<i64>,
}

/// Keeps what is known about these devices as it is until the transaction ends. Always in the order of guids, so that
/// processes never wait for each other in a circle.
pub async fn lock(tx: &mut Tx, devices: &[Uuid]) -> Result<()> {
    let select = Query::select()
        .column(SentStrategy::Device)
        .from(SentStrategy::Table)
        .and_where(Expr::col(SentStrategy::Device).is_in(devices.iter().copied()))
        .order_by(SentStrategy::Device, Order::Asc)
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    tx.hold(&select).await
}

/// Writes the same about several devices, and gives those for which it was written: another process may have been
/// quicker with the first thing, and a device may be gone.
pub async fn write(tx: &mut Tx, write: &Write, devices: &[Uuid], now: DateTime<Utc>) -> Result<Vec<Uuid>> {
    let at = write.taken.map(|_| now);
    if !write.first {
        let update = Query::update()
            .table(SentStrategy::Table)
            .value(SentStrategy::Keys, write.keys.as_str())
            .value(SentStrategy::TakenStamp, write.taken)
            .value(SentStrategy::TakenAt, at)
            .and_where(Expr::col(SentStrategy::Device).is_in(devices.iter().copied()))
            .returning_col(SentStrategy::Device)
            .to_owned();
        return Ok(tx.rows::<(Uuid,)>(&update).await?.into_iter().map(|(device,)| device).collect());
    }
    let there = Query::select()
        .column(Device::Guid)
        .expr(Expr::val(write.keys.as_str()))
        .expr(Expr::val(write.taken))
        .expr(Expr::val(at))
        .from(Device::Table)
        .and_where(Expr::col(Device::Guid).is_in(devices.iter().copied()))
        .order_by(Device::Guid, Order::Asc)
        .to_owned();
    let mut insert = Query::insert();
    insert.into_table(SentStrategy::Table).columns([
        SentStrategy::Device,
        SentStrategy::Keys,
        SentStrategy::TakenStamp,
        SentStrategy::TakenAt,
    ]);
    insert.select_from(there).map_err(internal)?;
    insert.on_conflict(OnConflict::column(SentStrategy::Device).do_nothing().to_owned());
    insert.returning_col(SentStrategy::Device);
    Ok(tx.rows::<(Uuid,)>(&insert).await?.into_iter().map(|(device,)| device).collect())
}

/// Remembers by id and machine what a device was sent that is about to go.
pub async fn leave(tx: &mut Tx, device: Uuid) -> Result<()> {
    let sent = Query::select()
        .columns([(Device::Table, Device::Id), (Device::Table, Device::Uuid)])
        .column((SentStrategy::Table, SentStrategy::Keys))
        .from(SentStrategy::Table)
        .inner_join(
            Device::Table,
            Expr::col((Device::Table, Device::Guid)).equals((SentStrategy::Table, SentStrategy::Device)),
        )
        .and_where(Expr::col((SentStrategy::Table, SentStrategy::Device)).eq(device))
        .to_owned();
    let mut insert = Query::insert();
    insert.into_table(LeftStrategy::Table).columns([LeftStrategy::Id, LeftStrategy::Uuid, LeftStrategy::Keys]);
    insert.select_from(sent).map_err(internal)?;
    insert.on_conflict(
        OnConflict::columns([LeftStrategy::Id, LeftStrategy::Uuid]).update_column(LeftStrategy::Keys).to_owned(),
    );
    tx.run(&insert).await.map(drop)
}

/// Has a new device answer for what was sent to the one that it was before.
pub async fn take_up(tx: &mut Tx, device: Uuid, id: &str, uuid: &str) -> Result<()> {
    let left = Query::delete()
        .from_table(LeftStrategy::Table)
        .and_where(Expr::col(LeftStrategy::Id).eq(id))
        .and_where(Expr::col(LeftStrategy::Uuid).eq(uuid))
        .returning_col(LeftStrategy::Keys)
        .to_owned();
    let Some((keys,)) = tx.row::<(String,)>(&left).await? else { return Ok(()) };
    let insert = Query::insert()
        .into_table(SentStrategy::Table)
        .columns([SentStrategy::Device, SentStrategy::Keys])
        .values_panic([device.into(), keys.into()])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

/// The users that have a strategy, each with it.
pub async fn of_users(tx: &mut Tx) -> Result<Vec<(Uuid, Uuid)>> {
    let select = Query::select()
        .columns([User::Guid, User::Strategy])
        .from(User::Table)
        .and_where(Expr::col(User::Strategy).is_not_null())
        .to_owned();
    tx.rows(&select).await
}

/// The device groups that have a strategy, each with it.
pub async fn of_device_groups(tx: &mut Tx) -> Result<Vec<(Uuid, Uuid)>> {
    let select = Query::select()
        .columns([DeviceGroup::Guid, DeviceGroup::Strategy])
        .from(DeviceGroup::Table)
        .and_where(Expr::col(DeviceGroup::Strategy).is_not_null())
        .to_owned();
    tx.rows(&select).await
}
