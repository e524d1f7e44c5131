//! The device groups of many devices at once. Rows are taken in the order of ids, as reports take them, so that neither
//! waits for the other in a circle.

use sea_query::{Asterisk, Expr, ExprTrait, LockType, Order, Query};
use uuid::Uuid;

use super::super::super::caller::Scope;
use super::super::super::db::tables::{Device, DeviceGroup};
use super::super::super::db::{AT_ONCE, Tx};
use super::super::super::error::Result;
use super::in_scope;

/// A device and the group that it is in.
#[derive(sqlx::FromRow)]
pub struct Member {
    pub guid: Uuid,
    pub id: String,
    pub device_group: Option<Uuid>,
    pub device_group_name: Option<String>,
}

/// Those of the ids that are there and in scope; the ids are in their order, and the rows stay as they are until the
/// transaction ends.
pub async fn lock(tx: &mut Tx, scope: Scope, ids: &[&str]) -> Result<Vec<Member>> {
    let mut members = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(AT_ONCE) {
        let select = Query::select()
            .columns([Device::Guid, Device::Id, Device::DeviceGroup].map(|column| (Device::Table, column)))
            .expr_as(Expr::col((DeviceGroup::Table, DeviceGroup::Name)), "device_group_name")
            .from(Device::Table)
            .left_join(
                DeviceGroup::Table,
                Expr::col((DeviceGroup::Table, DeviceGroup::Guid)).equals((Device::Table, Device::DeviceGroup)),
            )
            .cond_where(in_scope(scope))
            .and_where(Expr::col((Device::Table, Device::Id)).is_in(chunk.iter().copied()))
            .order_by((Device::Table, Device::Id), Order::Asc)
            .lock_with_tables(LockType::NoKeyUpdate, [Device::Table])
            .to_owned();
        members.extend(tx.rows::<Member>(&select).await?);
    }
    Ok(members)
}

/// How many are in each of these groups.
pub async fn count_in(tx: &mut Tx, scope: Scope, groups: &[Uuid]) -> Result<Vec<(Uuid, i64)>> {
    let group = (Device::Table, Device::DeviceGroup);
    let select = Query::select()
        .column(group)
        .expr(Expr::col(Asterisk).count())
        .from(Device::Table)
        .cond_where(in_scope(scope))
        .and_where(Expr::col(group).is_in(groups.iter().copied()))
        .add_group_by([Expr::col(group)])
        .to_owned();
    tx.rows(&select).await
}

pub async fn set(tx: &mut Tx, devices: &[Uuid], group: Option<Uuid>) -> Result<()> {
    for chunk in devices.chunks(AT_ONCE) {
        let update = Query::update()
            .table(Device::Table)
            .value(Device::DeviceGroup, group)
            .and_where(Expr::col(Device::Guid).is_in(chunk.iter().copied()))
            .to_owned();
        tx.run(&update).await?;
    }
    Ok(())
}

pub async fn lock_all_of(tx: &mut Tx, group: Uuid) -> Result<()> {
    let lock = Query::select()
        .column(Device::Guid)
        .from(Device::Table)
        .and_where(Expr::col(Device::DeviceGroup).eq(group))
        .order_by(Device::Id, Order::Asc)
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    tx.hold(&lock).await
}

pub async fn dissolve(tx: &mut Tx, group: Uuid) -> Result<Vec<Uuid>> {
    let update = Query::update()
        .table(Device::Table)
        .value(Device::DeviceGroup, None::<Uuid>)
        .and_where(Expr::col(Device::DeviceGroup).eq(group))
        .returning_col(Device::Guid)
        .to_owned();
    Ok(tx.rows::<(Uuid,)>(&update).await?.into_iter().map(|(guid,)| guid).collect())
}
