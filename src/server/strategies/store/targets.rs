//! Who has which strategy: one column each of devices, users and device groups, written by nobody else in bulk.

use sea_query::{Condition, Expr, ExprTrait, LockType, Order, Query, SelectStatement, UpdateStatement};
use uuid::Uuid;

use super::super::super::caller::Scope;
use super::super::super::db::Tx;
use super::super::super::db::search::owned_by;
use super::super::super::db::tables::{Device, DeviceGroup, User};
use super::super::super::error::Result;

/// Parameters of one statement; SQLite takes 32,766.
const AT_ONCE: usize = 10_000;

/// What can have a strategy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Device,
    User,
    DeviceGroup,
}

/// One of them, with the strategy that it has.
#[derive(sqlx::FromRow)]
pub struct Target {
    pub guid: Uuid,
    /// A device's id.
    pub name: String,
    pub strategy: Option<Uuid>,
}

/// Those of these that are there; the rows stay as they are until the transaction ends. They are taken in the order in
/// which others take them: devices as reports do, by their ids.
pub async fn lock(tx: &mut Tx, scope: Scope, kind: Kind, guids: &[Uuid]) -> Result<Vec<Target>> {
    let mut targets = Vec::with_capacity(guids.len());
    for guids in guids.chunks(AT_ONCE) {
        let guids = guids.iter().copied();
        let mut select: SelectStatement = match kind {
            Kind::Device => Query::select()
                .columns([Device::Guid, Device::Strategy])
                .expr_as(Expr::col(Device::Id), "name")
                .from(Device::Table)
                .cond_where(owned_by(scope.owner(), Device::Owner))
                .and_where(Expr::col(Device::Guid).is_in(guids))
                .order_by(Device::Id, Order::Asc)
                .to_owned(),
            Kind::User => Query::select()
                .columns([User::Guid, User::Name, User::Strategy])
                .from(User::Table)
                .and_where(Expr::col(User::Guid).is_in(guids))
                .order_by(User::Guid, Order::Asc)
                .to_owned(),
            Kind::DeviceGroup => Query::select()
                .columns([DeviceGroup::Guid, DeviceGroup::Name, DeviceGroup::Strategy])
                .from(DeviceGroup::Table)
                .and_where(Expr::col(DeviceGroup::Guid).is_in(guids))
                .order_by(DeviceGroup::Guid, Order::Asc)
                .to_owned(),
        };
        targets.extend(tx.rows::<Target>(select.lock(LockType::NoKeyUpdate)).await?);
    }
    Ok(targets)
}

/// Locks the users and devices that have a strategy, in the same order: deleting it changes them too. Returns the users.
pub async fn lock_all_with(tx: &mut Tx, strategy: Uuid) -> Result<Vec<Uuid>> {
    let mut users = Query::select();
    users
        .column(User::Guid)
        .from(User::Table)
        .and_where(Expr::col(User::Strategy).eq(strategy))
        .order_by(User::Guid, Order::Asc);
    let users = tx.rows::<(Uuid,)>(users.lock(LockType::NoKeyUpdate)).await?;
    let mut devices = Query::select();
    devices
        .column(Device::Guid)
        .from(Device::Table)
        .and_where(Expr::col(Device::Strategy).eq(strategy))
        .order_by(Device::Id, Order::Asc);
    tx.hold(devices.lock(LockType::NoKeyUpdate)).await?;
    Ok(users.into_iter().map(|(guid,)| guid).collect())
}

pub async fn strategy_of(tx: &mut Tx, kind: Kind, guid: Uuid) -> Result<Option<Uuid>> {
    let mut select = Query::select();
    match kind {
        Kind::Device => select.column(Device::Strategy).from(Device::Table).and_where(Expr::col(Device::Guid).eq(guid)),
        Kind::User => select.column(User::Strategy).from(User::Table).and_where(Expr::col(User::Guid).eq(guid)),
        Kind::DeviceGroup => select
            .column(DeviceGroup::Strategy)
            .from(DeviceGroup::Table)
            .and_where(Expr::col(DeviceGroup::Guid).eq(guid)),
    };
    Ok(tx.row::<(Option<Uuid>,)>(&select).await?.and_then(|(strategy,)| strategy))
}

/// How many devices in scope, users and device groups a strategy is assigned to.
pub async fn count(tx: &mut Tx, scope: Scope, strategy: Uuid) -> Result<[u64; 3]> {
    let devices = owned_by(scope.owner(), Device::Owner).add(Expr::col(Device::Strategy).eq(strategy));
    let users = Condition::all().add(Expr::col(User::Strategy).eq(strategy));
    let groups = Condition::all().add(Expr::col(DeviceGroup::Strategy).eq(strategy));
    Ok([
        tx.count_of(Device::Table, devices).await?,
        tx.count_of(User::Table, users).await?,
        tx.count_of(DeviceGroup::Table, groups).await?,
    ])
}

pub async fn set(tx: &mut Tx, kind: Kind, guids: &[Uuid], strategy: Option<Uuid>) -> Result<()> {
    for guids in guids.chunks(AT_ONCE) {
        let guids = guids.iter().copied();
        let update: UpdateStatement = match kind {
            Kind::Device => Query::update()
                .table(Device::Table)
                .value(Device::Strategy, strategy)
                .and_where(Expr::col(Device::Guid).is_in(guids))
                .to_owned(),
            Kind::User => Query::update()
                .table(User::Table)
                .value(User::Strategy, strategy)
                .and_where(Expr::col(User::Guid).is_in(guids))
                .to_owned(),
            Kind::DeviceGroup => Query::update()
                .table(DeviceGroup::Table)
                .value(DeviceGroup::Strategy, strategy)
                .and_where(Expr::col(DeviceGroup::Guid).is_in(guids))
                .to_owned(),
        };
        tx.run(&update).await?;
    }
    Ok(())
}
