//! The decision as conditions of the database, for lists: the devices that a user may reach, the users who may reach a
//! device, and what is seen of both. Each says what `decision` says; a test holds them equal.

use sea_query::{Asterisk, Condition, Expr, ExprTrait, Query, SelectStatement, SimpleExpr};
use uuid::Uuid;

use super::super::super::db::search::{Window, matches};
use super::super::super::db::tables::{AccessRule, Device, DeviceGroup, User, UserGroup};
use super::super::super::db::{AT_ONCE, Tx};
use super::super::super::error::Result;
use super::super::decision::{Standing, Target, Visitor};
use super::facts::{of_target, of_visitor};
use crate::wire::page::Pattern;

/// The status of a user who is enabled, and of one who is not.
const NORMAL: i64 = 1;
const DISABLED: i64 = 0;

/// Devices within somebody's reach that are found one by one, by the indexes of their owners and groups. Beyond it all
/// devices are looked through, which costs less, and which keeps nothing of them in memory.
const FEW: u64 = 10_000;

/// A device as it is shown to those who may reach it.
#[derive(sqlx::FromRow)]
pub struct DeviceRow {
    pub guid: Uuid,
    pub id: String,
    pub device_name: String,
    pub username: String,
    pub os: String,
    pub note: String,
    pub owner: Option<Uuid>,
    pub user_name: Option<String>,
    pub device_group_name: Option<String>,
}

/// A user who may reach a device.
#[derive(sqlx::FromRow)]
pub struct UserRow {
    pub guid: Uuid,
    pub name: String,
    pub is_admin: bool,
    pub group_name: String,
}

/// A device group that somebody may reach.
#[derive(sqlx::FromRow)]
pub struct GroupRow {
    pub guid: Uuid,
    pub name: String,
    pub note: String,
}

/// Whose reach it is, and the setting that it depends on.
#[derive(Clone, Copy)]
pub struct Reach<'a> {
    pub visitor: &'a Visitor,
    pub unassigned_is_open: bool,
}

fn never() -> SimpleExpr {
    Expr::val(1).eq(0)
}

/// One end of the rules that let a user in.
fn granted(visitor: &Visitor, end: AccessRule) -> SelectStatement {
    Query::select()
        .column(end)
        .from(AccessRule::Table)
        .cond_where(of_visitor(visitor))
        .and_where(Expr::col(end).is_not_null())
        .to_owned()
}

impl Reach<'_> {
    /// The condition that keeps to the devices within reach.
    fn devices(self) -> Condition {
        let Reach { visitor, unassigned_is_open } = self;
        let device = |column| Expr::col((Device::Table, column));
        if visitor.standing != Standing::Normal {
            return Condition::all().add(never());
        }
        let enabled = Condition::all().add(device(Device::Disabled).eq(false));
        if visitor.is_admin {
            return enabled;
        }
        let owners = Condition::any()
            .add(Expr::col(User::Guid).eq(visitor.guid))
            .add(Expr::col(User::UserGroup).eq(visitor.group))
            .add(Expr::col(User::UserGroup).in_subquery(granted(visitor, AccessRule::ToUserGroup)));
        let owners = Query::select().column(User::Guid).from(User::Table).cond_where(owners).to_owned();
        let mut ways = Condition::any()
            .add(device(Device::Owner).in_subquery(owners))
            .add(device(Device::DeviceGroup).in_subquery(granted(visitor, AccessRule::ToDeviceGroup)));
        if unassigned_is_open {
            ways = ways.add(device(Device::Owner).is_null().and(device(Device::DeviceGroup).is_null()));
        }
        let gone = Expr::col(User::Status).eq(DISABLED);
        let gone = Query::select().column(User::Guid).from(User::Table).and_where(gone).to_owned();
        let owner_is_there =
            Condition::any().add(device(Device::Owner).is_null()).add(device(Device::Owner).not_in_subquery(gone));
        enabled.add(ways).add(owner_is_there)
    }

    /// The same condition for one device after another: no index finds what meets it.
    fn one_by_one(self) -> Condition {
        Condition::all().add(SimpleExpr::from(self.devices()).is(Expr::Constant(true.into())))
    }
}

/// The condition that keeps to the users who may reach a device.
fn users_reaching(target: &Target, unassigned_is_open: bool) -> Condition {
    let user = |column| Expr::col((User::Table, column));
    if target.disabled {
        return Condition::all().add(never());
    }
    let enabled = Condition::all().add(user(User::Status).eq(NORMAL));
    let mut ways = Condition::any().add(user(User::IsAdmin).eq(true));
    if target.owner.is_some_and(|owner| owner.standing == Standing::Disabled) {
        return enabled.add(ways);
    }
    if let Some(owner) = target.owner {
        ways = ways.add(user(User::Guid).eq(owner.guid)).add(user(User::UserGroup).eq(owner.group));
    }
    match of_target(target) {
        Some(rules) => {
            for (end, column) in [(AccessRule::FromUserGroup, User::UserGroup), (AccessRule::FromUser, User::Guid)] {
                let let_in = Query::select()
                    .column(end)
                    .from(AccessRule::Table)
                    .cond_where(rules.clone())
                    .and_where(Expr::col(end).is_not_null())
                    .to_owned();
                ways = ways.add(user(column).in_subquery(let_in));
            }
        }
        None if unassigned_is_open => return enabled,
        None => {}
    }
    enabled.add(ways)
}

/// The condition on users that they own a device within somebody's reach. The list of users takes it.
pub struct Owners(Condition);

impl Owners {
    pub fn of(reach: Reach<'_>) -> Owners {
        let owned = Query::select()
            .expr(Expr::val(1))
            .from(Device::Table)
            .and_where(Expr::col((Device::Table, Device::Owner)).equals((User::Table, User::Guid)))
            .cond_where(reach.devices())
            .to_owned();
        Owners(Condition::all().add(Expr::exists(owned)))
    }

    /// The condition, for a statement in which the table of users stands under its own name.
    pub fn condition(&self) -> Condition {
        self.0.clone()
    }
}

/// The condition that a filter by id sets.
fn has_id(id: &Pattern) -> SimpleExpr {
    matches(id, (Device::Table, Device::Id), (Device::Table, Device::IdFolded))
}

pub async fn count_devices(tx: &mut Tx, reach: Reach<'_>, id: Option<&Pattern>) -> Result<u64> {
    match id {
        None => count_beyond(tx, reach, FEW).await,
        Some(id) => tx.count_of(Device::Table, reach.devices().add(has_id(id))).await,
    }
}

/// Counts up to `few` devices by their indexes, and more by looking through all, in one statement.
async fn count_beyond(tx: &mut Tx, reach: Reach<'_>, few: u64) -> Result<u64> {
    let found = Query::select()
        .expr(Expr::val(1_i64))
        .from(Device::Table)
        .cond_where(reach.devices())
        .limit(few + 1)
        .to_owned();
    let all =
        Query::select().expr(Expr::col(Asterisk).count()).from(Device::Table).cond_where(reach.one_by_one()).to_owned();
    let counted =
        Query::select().expr_as(Expr::col(Asterisk).count(), "number").from_subquery(found, "found").to_owned();
    let number = Expr::col("number");
    let exact = Expr::case(number.clone().gt(few), SimpleExpr::SubQuery(None, Box::new(all.into()))).finally(number);
    tx.count(&Query::select().expr(exact).from_subquery(counted, "counted").to_owned()).await
}

/// What is known of a device that somebody names by its id.
#[derive(sqlx::FromRow)]
pub struct KnownRow {
    pub id: String,
    pub device_name: String,
    pub username: String,
    pub os: String,
    pub disabled: bool,
    pub owner_status: Option<i64>,
}

impl KnownRow {
    /// Whether nobody may reach it, whatever the rules say.
    pub fn is_closed(&self) -> bool {
        self.disabled || self.owner_status == Some(DISABLED)
    }
}

/// Those of the ids that are devices here.
pub async fn known(tx: &mut Tx, ids: &[&str]) -> Result<Vec<KnownRow>> {
    let device = |column| (Device::Table, column);
    let mut found = Vec::new();
    for chunk in ids.chunks(AT_ONCE) {
        let select = Query::select()
            .columns([Device::Id, Device::DeviceName, Device::Username, Device::Os, Device::Disabled].map(device))
            .expr_as(Expr::col((User::Table, User::Status)), "owner_status")
            .from(Device::Table)
            .left_join(User::Table, Expr::col((User::Table, User::Guid)).equals(device(Device::Owner)))
            .and_where(Expr::col(device(Device::Id)).is_in(chunk.iter().copied()))
            .to_owned();
        found.extend(tx.rows(&select).await?);
    }
    Ok(found)
}

/// Those of the ids that are devices within reach.
pub async fn reached(tx: &mut Tx, reach: Reach<'_>, ids: &[&str]) -> Result<Vec<String>> {
    let id = (Device::Table, Device::Id);
    let mut found = Vec::new();
    for chunk in ids.chunks(AT_ONCE) {
        let select = Query::select()
            .column(id)
            .from(Device::Table)
            .cond_where(reach.devices())
            .and_where(Expr::col(id).is_in(chunk.iter().copied()))
            .to_owned();
        found.extend(tx.rows::<(String,)>(&select).await?.into_iter().map(|(id,)| id));
    }
    Ok(found)
}

/// A page of the devices within reach.
pub async fn list_devices(
    tx: &mut Tx,
    reach: Reach<'_>,
    id: Option<&Pattern>,
    window: Window,
    total: u64,
) -> Result<Vec<DeviceRow>> {
    let rows = Query::select()
        .columns(
            [Device::Guid, Device::Id, Device::DeviceName, Device::Username, Device::Os, Device::Note, Device::Owner]
                .map(|column| (Device::Table, column)),
        )
        .expr_as(Expr::col((User::Table, User::Name)), "user_name")
        .expr_as(Expr::col((DeviceGroup::Table, DeviceGroup::Name)), "device_group_name")
        .from(Device::Table)
        .left_join(User::Table, Expr::col((User::Table, User::Guid)).equals((Device::Table, Device::Owner)))
        .left_join(
            DeviceGroup::Table,
            Expr::col((DeviceGroup::Table, DeviceGroup::Guid)).equals((Device::Table, Device::DeviceGroup)),
        )
        .to_owned();
    let condition = if total > FEW { reach.one_by_one() } else { reach.devices() };
    let condition = condition.add_option(id.map(has_id));
    tx.page(rows, (Device::Table, Device::Guid), condition, window, total).await
}

pub async fn count_users(tx: &mut Tx, target: &Target, unassigned_is_open: bool) -> Result<u64> {
    tx.count_of(User::Table, users_reaching(target, unassigned_is_open)).await
}

/// A page of the users who may reach a device.
pub async fn list_users(
    tx: &mut Tx,
    target: &Target,
    unassigned_is_open: bool,
    window: Window,
    total: u64,
) -> Result<Vec<UserRow>> {
    let rows = Query::select()
        .columns([User::Guid, User::Name, User::IsAdmin].map(|column| (User::Table, column)))
        .expr_as(Expr::col((UserGroup::Table, UserGroup::Name)), "group_name")
        .from(User::Table)
        .inner_join(
            UserGroup::Table,
            Expr::col((UserGroup::Table, UserGroup::Guid)).equals((User::Table, User::UserGroup)),
        )
        .to_owned();
    let reaching = users_reaching(target, unassigned_is_open);
    tx.page(rows, (User::Table, User::Guid), reaching, window, total).await
}

/// The condition that keeps to the device groups that are granted to somebody.
fn groups(visitor: &Visitor) -> Condition {
    let all = Condition::all();
    if visitor.is_admin {
        return all;
    }
    let guid = Expr::col((DeviceGroup::Table, DeviceGroup::Guid));
    all.add(guid.in_subquery(granted(visitor, AccessRule::ToDeviceGroup)))
}

pub async fn count_groups(tx: &mut Tx, visitor: &Visitor) -> Result<u64> {
    tx.count_of(DeviceGroup::Table, groups(visitor)).await
}

/// A page of the device groups that are granted to somebody.
pub async fn list_groups(tx: &mut Tx, visitor: &Visitor, window: Window, total: u64) -> Result<Vec<GroupRow>> {
    let rows = Query::select()
        .columns([DeviceGroup::Guid, DeviceGroup::Name, DeviceGroup::Note].map(|column| (DeviceGroup::Table, column)))
        .from(DeviceGroup::Table)
        .to_owned();
    tx.page(rows, (DeviceGroup::Table, DeviceGroup::Guid), groups(visitor), window, total).await
}
