//! The table of devices, as people see and change it. What devices report is in `reports`.

pub mod claiming;
pub mod departed;
pub mod deployment;
pub mod grouping;
pub mod identity;
pub mod machines;
pub mod merging;
pub mod presence;
pub mod presets;
pub mod reports;

use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait, LockType, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::caller::Scope;
use super::super::db::search::{Window, has_strategy, matches, owned_by};
use super::super::db::tables::{Device, DeviceGroup, ForeignMachine, Presence, Strategy, User, UserGroup};
use super::super::db::{AT_ONCE, Tx};
use super::super::error::Result;
use crate::wire::devices::DeviceQuery;
use crate::wire::page::Pattern;
use claiming::Ownership;

/// A device with the names of what is assigned to it.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub id: String,
    pub uuid: String,
    pub note: String,
    pub disabled: bool,
    pub device_name: String,
    pub username: String,
    pub set_device_name: String,
    pub set_username: String,
    pub reported_device_name: String,
    pub reported_username: String,
    pub os: String,
    pub version: String,
    pub cpu: String,
    pub memory: String,
    pub ip: String,
    pub user_name: Option<String>,
    pub group_name: Option<String>,
    pub device_group_name: Option<String>,
    pub strategy_name: Option<String>,
    pub last_online: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
    pub never_reported: bool,
    pub foreign_machines: i64,
    /// Whether another device has the same uuid.
    pub shares_uuid: bool,
}

/// A name that an administrator set, and what is shown by it.
pub struct Naming<'a> {
    pub set: &'a str,
    pub shown: &'a str,
    pub folded: String,
}

/// What to change of a device.
#[derive(Default)]
pub struct Edit<'a> {
    pub owner: Option<Ownership>,
    pub device_group: Option<Option<Uuid>>,
    pub strategy: Option<Option<Uuid>>,
    pub note: Option<&'a str>,
    pub device_name: Option<Naming<'a>>,
    pub username: Option<Naming<'a>>,
}

fn rows() -> SelectStatement {
    let machines = Query::select()
        .expr(Expr::col((ForeignMachine::Table, ForeignMachine::Uuid)).count())
        .from(ForeignMachine::Table)
        .and_where(Expr::col((ForeignMachine::Table, ForeignMachine::Device)).equals((Device::Table, Device::Guid)))
        .to_owned();
    Query::select()
        .columns(
            [
                Device::Guid,
                Device::Id,
                Device::Uuid,
                Device::Note,
                Device::Disabled,
                Device::DeviceName,
                Device::Username,
                Device::SetDeviceName,
                Device::SetUsername,
                Device::ReportedDeviceName,
                Device::ReportedUsername,
                Device::Os,
                Device::Version,
                Device::Cpu,
                Device::Memory,
                Device::Ip,
                Device::CreatedAt,
                Device::NeverReported,
            ]
            .map(|column| (Device::Table, column)),
        )
        .expr_as(Expr::col((User::Table, User::Name)), "user_name")
        .expr_as(Expr::col((UserGroup::Table, UserGroup::Name)), "group_name")
        .expr_as(Expr::col((DeviceGroup::Table, DeviceGroup::Name)), "device_group_name")
        .expr_as(Expr::col((Strategy::Table, Strategy::Name)), "strategy_name")
        .column((Presence::Table, Presence::LastOnline))
        .expr_as(Expr::SubQuery(None, Box::new(machines.into())), "foreign_machines")
        .expr_as(Expr::exists(merging::another_of_uuid()), "shares_uuid")
        .from(Device::Table)
        .left_join(User::Table, Expr::col((User::Table, User::Guid)).equals((Device::Table, Device::Owner)))
        .left_join(
            UserGroup::Table,
            Expr::col((UserGroup::Table, UserGroup::Guid)).equals((User::Table, User::UserGroup)),
        )
        .left_join(
            DeviceGroup::Table,
            Expr::col((DeviceGroup::Table, DeviceGroup::Guid)).equals((Device::Table, Device::DeviceGroup)),
        )
        .left_join(
            Strategy::Table,
            Expr::col((Strategy::Table, Strategy::Guid)).equals((Device::Table, Device::Strategy)),
        )
        .left_join(
            Presence::Table,
            Expr::col((Presence::Table, Presence::Device)).equals((Device::Table, Device::Guid)),
        )
        .to_owned()
}

/// The condition that keeps to the devices in scope.
pub(super) fn in_scope(scope: Scope) -> Condition {
    owned_by(scope.owner(), (Device::Table, Device::Owner))
}

/// The condition of the filters, the same for the list and its count.
fn filter(scope: Scope, query: &DeviceQuery) -> Condition {
    let mut condition = in_scope(scope);
    let device = |column| (Device::Table, column);
    if let Some(text) = &query.id {
        condition = condition.add(matches(&Pattern::parse(text), device(Device::Id), device(Device::IdFolded)));
    }
    if let Some(text) = &query.device_name {
        let (exact, folded) = (device(Device::DeviceName), device(Device::DeviceNameFolded));
        condition = condition.add(matches(&Pattern::parse(text), exact, folded));
    }
    if let Some(text) = &query.device_username {
        let (exact, folded) = (device(Device::Username), device(Device::UsernameFolded));
        condition = condition.add(matches(&Pattern::parse(text), exact, folded));
    }
    if let Some(text) = &query.user_name {
        let owner = device(Device::Owner);
        condition = condition.add(match Pattern::parse(text) {
            Pattern::None => Expr::col(owner).is_null(),
            pattern => Expr::col(owner).in_subquery(
                Query::select()
                    .column(User::Guid)
                    .from(User::Table)
                    .and_where(matches(&pattern, User::Name, User::NameFolded))
                    .to_owned(),
            ),
        });
    }
    if let Some(text) = &query.group_name {
        let owner = device(Device::Owner);
        condition = condition.add(match Pattern::parse(text) {
            // Every user is in a group: no group is no owner.
            Pattern::None => Expr::col(owner).is_null(),
            pattern => Expr::col(owner).in_subquery(
                Query::select()
                    .column((User::Table, User::Guid))
                    .from(User::Table)
                    .inner_join(
                        UserGroup::Table,
                        Expr::col((UserGroup::Table, UserGroup::Guid)).equals((User::Table, User::UserGroup)),
                    )
                    .and_where(matches(
                        &pattern,
                        (UserGroup::Table, UserGroup::Name),
                        (UserGroup::Table, UserGroup::NameFolded),
                    ))
                    .to_owned(),
            ),
        });
    }
    if let Some(text) = &query.device_group_name {
        let group = device(Device::DeviceGroup);
        condition = condition.add(match Pattern::parse(text) {
            Pattern::None => Expr::col(group).is_null(),
            pattern => Expr::col(group).in_subquery(
                Query::select()
                    .column(DeviceGroup::Guid)
                    .from(DeviceGroup::Table)
                    .and_where(matches(&pattern, DeviceGroup::Name, DeviceGroup::NameFolded))
                    .to_owned(),
            ),
        });
    }
    condition.add_option(query.strategy_name.as_deref().map(|text| has_strategy(text, device(Device::Strategy))))
}

pub async fn count(tx: &mut Tx, scope: Scope, query: &DeviceQuery) -> Result<u64> {
    count_where(tx, filter(scope, query)).await
}

/// How many devices a user owns.
pub async fn count_of_owner(tx: &mut Tx, owner: Uuid) -> Result<u64> {
    count_where(tx, Condition::all().add(Expr::col((Device::Table, Device::Owner)).eq(owner))).await
}

async fn count_where(tx: &mut Tx, condition: Condition) -> Result<u64> {
    tx.count_of(Device::Table, condition).await
}

/// Counts those that were last heard of between two moments, by what is stored or `unstored`.
pub async fn count_online(
    tx: &mut Tx,
    scope: Scope,
    (since, until): (DateTime<Utc>, DateTime<Utc>),
    unstored: &[Uuid],
) -> Result<u64> {
    let heard = Query::select()
        .column(Presence::Device)
        .from(Presence::Table)
        .and_where(Expr::col(Presence::LastOnline).gt(since))
        .and_where(Expr::col(Presence::LastOnline).lte(until))
        .to_owned();
    let guid = || Expr::col((Device::Table, Device::Guid));
    let mut online = count_where(tx, in_scope(scope).add(guid().in_subquery(heard.clone()))).await?;
    for chunk in unstored.chunks(AT_ONCE) {
        let more = in_scope(scope).add(guid().is_in(chunk.iter().copied())).add(guid().not_in_subquery(heard.clone()));
        online += count_where(tx, more).await?;
    }
    Ok(online)
}

pub async fn count_disabled(tx: &mut Tx, scope: Scope) -> Result<u64> {
    count_where(tx, in_scope(scope).add(Expr::col((Device::Table, Device::Disabled)).eq(true))).await
}

pub async fn count_unassigned(tx: &mut Tx, scope: Scope) -> Result<u64> {
    let none = |column| Expr::col((Device::Table, column)).is_null();
    count_where(tx, in_scope(scope).add(none(Device::Owner)).add(none(Device::DeviceGroup))).await
}

/// Counts those under whose id another machine reports.
pub async fn count_contested(tx: &mut Tx, scope: Scope) -> Result<u64> {
    let contested = Query::select().column(ForeignMachine::Device).from(ForeignMachine::Table).to_owned();
    count_where(tx, in_scope(scope).add(Expr::col((Device::Table, Device::Guid)).in_subquery(contested))).await
}

/// A page in the order in which devices were first seen.
pub async fn list(tx: &mut Tx, scope: Scope, query: &DeviceQuery, window: Window, total: u64) -> Result<Vec<Row>> {
    tx.page(rows(), (Device::Table, Device::Guid), filter(scope, query), window, total).await
}

/// The device with the guid, to be changed: the row stays as it is until the transaction ends.
pub async fn find(tx: &mut Tx, scope: Scope, guid: Uuid) -> Result<Option<Row>> {
    let select = rows()
        .cond_where(in_scope(scope))
        .and_where(Expr::col((Device::Table, Device::Guid)).eq(guid))
        .lock_with_tables(LockType::NoKeyUpdate, [Device::Table])
        .to_owned();
    tx.row(&select).await
}

/// The device with the id, only to be read.
pub async fn peek_by_id(tx: &mut Tx, scope: Scope, id: &str) -> Result<Option<Row>> {
    let select = rows().cond_where(in_scope(scope)).and_where(Expr::col((Device::Table, Device::Id)).eq(id)).to_owned();
    tx.row(&select).await
}

/// The device with the id, to be changed.
pub async fn find_by_id(tx: &mut Tx, scope: Scope, id: &str) -> Result<Option<Row>> {
    let select = rows()
        .cond_where(in_scope(scope))
        .and_where(Expr::col((Device::Table, Device::Id)).eq(id))
        .lock_with_tables(LockType::NoKeyUpdate, [Device::Table])
        .to_owned();
    tx.row(&select).await
}

pub async fn find_all(tx: &mut Tx, scope: Scope, guids: Vec<Uuid>) -> Result<Vec<Row>> {
    let select = rows()
        .cond_where(in_scope(scope))
        .and_where(Expr::col((Device::Table, Device::Guid)).is_in(guids))
        .order_by((Device::Table, Device::Guid), Order::Asc)
        .to_owned();
    tx.rows(&select).await
}

/// The names of those of the devices that are in scope and have one.
pub async fn names(tx: &mut Tx, scope: Scope, guids: &[Uuid]) -> Result<Vec<(Uuid, String)>> {
    let select = Query::select()
        .columns([Device::Guid, Device::DeviceName])
        .from(Device::Table)
        .cond_where(in_scope(scope))
        .and_where(Expr::col(Device::Guid).is_in(guids.iter().copied()))
        .and_where(Expr::col(Device::DeviceName).ne(""))
        .to_owned();
    tx.rows(&select).await
}

pub async fn set_disabled(tx: &mut Tx, guid: Uuid, disabled: bool) -> Result<()> {
    let update = Query::update()
        .table(Device::Table)
        .value(Device::Disabled, disabled)
        .and_where(Expr::col(Device::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

pub async fn delete(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let presence =
        Query::delete().from_table(Presence::Table).and_where(Expr::col(Presence::Device).eq(guid)).to_owned();
    tx.run(&presence).await?;
    let delete = Query::delete().from_table(Device::Table).and_where(Expr::col(Device::Guid).eq(guid)).to_owned();
    tx.run(&delete).await.map(drop)
}

/// Takes a user's devices away, and says which they were.
pub async fn disown(tx: &mut Tx, owner: Uuid) -> Result<Vec<Uuid>> {
    // In the order in which reports take the rows, so that neither waits for the other in a circle.
    let lock = Query::select()
        .column(Device::Guid)
        .from(Device::Table)
        .and_where(Expr::col(Device::Owner).eq(owner))
        .order_by(Device::Id, Order::Asc)
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    tx.hold(&lock).await?;
    let update = Query::update()
        .table(Device::Table)
        .value(Device::Owner, None::<Uuid>)
        .and_where(Expr::col(Device::Owner).eq(owner))
        .returning_col(Device::Guid)
        .to_owned();
    Ok(tx.rows::<(Uuid,)>(&update).await?.into_iter().map(|(guid,)| guid).collect())
}

pub async fn update(tx: &mut Tx, guid: Uuid, edit: &Edit<'_>) -> Result<()> {
    let mut update = Query::update();
    update.table(Device::Table).and_where(Expr::col(Device::Guid).eq(guid));
    if let Some(ownership) = edit.owner {
        update.value(Device::Owner, ownership.owner()).value(Device::OwnerRemovedAt, ownership.removed_at());
    }
    if let Some(group) = edit.device_group {
        update.value(Device::DeviceGroup, group);
    }
    if let Some(strategy) = edit.strategy {
        update.value(Device::Strategy, strategy);
    }
    if let Some(note) = edit.note {
        update.value(Device::Note, note);
    }
    if let Some(name) = &edit.device_name {
        update.value(Device::SetDeviceName, name.set);
        update.value(Device::DeviceName, name.shown).value(Device::DeviceNameFolded, name.folded.as_str());
    }
    if let Some(name) = &edit.username {
        update.value(Device::SetUsername, name.set);
        update.value(Device::Username, name.shown).value(Device::UsernameFolded, name.folded.as_str());
    }
    if update.get_values().is_empty() {
        return Ok(());
    }
    tx.run(&update).await.map(drop)
}
