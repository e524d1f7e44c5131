//! The facts of one decision: who wants to reach what, and the rules between them. Lists, which decide about many at
//! once, are in `reach`.

use sea_query::{Condition, Expr, ExprTrait, Query};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::tables::{AccessRule, Device, DeviceGroup, User, UserGroup};
use super::super::super::error::Result;
use super::super::decision::{From, Owner, Rule, Standing, Target, To, Visitor};

/// A user who wants to reach something, with the name of the group.
#[derive(Clone, sqlx::FromRow)]
pub struct UserRow {
    pub guid: Uuid,
    pub name: String,
    pub user_group: Uuid,
    pub group_name: String,
    pub status: i64,
    pub is_admin: bool,
}

impl UserRow {
    /// The user as the decision knows one.
    pub fn visitor(&self) -> Visitor {
        Visitor { guid: self.guid, group: self.user_group, standing: standing(self.status), is_admin: self.is_admin }
    }
}

/// A device with the names of those whose it is.
#[derive(Clone, sqlx::FromRow)]
pub struct DeviceRow {
    pub guid: Uuid,
    pub id: String,
    pub disabled: bool,
    pub owner: Option<Uuid>,
    pub owner_name: Option<String>,
    pub owner_status: Option<i64>,
    pub owner_group: Option<Uuid>,
    pub owner_group_name: Option<String>,
    pub device_group: Option<Uuid>,
    pub device_group_name: Option<String>,
}

impl DeviceRow {
    /// The device as the decision knows one.
    pub fn target(&self) -> Target {
        let owner = match (self.owner, self.owner_group, self.owner_status) {
            (Some(guid), Some(group), Some(status)) => Some(Owner { guid, group, standing: standing(status) }),
            _ => None,
        };
        Target { disabled: self.disabled, owner, device_group: self.device_group }
    }
}

fn standing(status: i64) -> Standing {
    match status {
        1 => Standing::Normal,
        -1 => Standing::Unverified,
        _ => Standing::Disabled,
    }
}

/// The user of the guid or the name; a guid goes first, since a name may look like one.
pub async fn find_user(tx: &mut Tx, text: &str) -> Result<Option<UserRow>> {
    let guid = Uuid::try_parse(text).ok();
    let mut which = Condition::any().add(Expr::col((User::Table, User::Name)).eq(text));
    if let Some(guid) = guid {
        which = which.add(Expr::col((User::Table, User::Guid)).eq(guid));
    }
    let select = Query::select()
        .columns([
            (User::Table, User::Guid),
            (User::Table, User::Name),
            (User::Table, User::UserGroup),
            (User::Table, User::Status),
            (User::Table, User::IsAdmin),
        ])
        .expr_as(Expr::col((UserGroup::Table, UserGroup::Name)), "group_name")
        .from(User::Table)
        .inner_join(
            UserGroup::Table,
            Expr::col((UserGroup::Table, UserGroup::Guid)).equals((User::Table, User::UserGroup)),
        )
        .cond_where(which)
        .to_owned();
    let mut rows: Vec<UserRow> = tx.rows(&select).await?;
    rows.sort_by_key(|row| Some(row.guid) != guid);
    Ok(rows.into_iter().next())
}

/// The device of the guid or the id; a guid goes first, since an id may look like one.
pub async fn find_device(tx: &mut Tx, text: &str) -> Result<Option<DeviceRow>> {
    let guid = Uuid::try_parse(text).ok();
    let mut which = Condition::any().add(Expr::col((Device::Table, Device::Id)).eq(text));
    if let Some(guid) = guid {
        which = which.add(Expr::col((Device::Table, Device::Guid)).eq(guid));
    }
    let select = Query::select()
        .columns([
            (Device::Table, Device::Guid),
            (Device::Table, Device::Id),
            (Device::Table, Device::Disabled),
            (Device::Table, Device::Owner),
            (Device::Table, Device::DeviceGroup),
        ])
        .expr_as(Expr::col((User::Table, User::Name)), "owner_name")
        .expr_as(Expr::col((User::Table, User::Status)), "owner_status")
        .expr_as(Expr::col((User::Table, User::UserGroup)), "owner_group")
        .expr_as(Expr::col((UserGroup::Table, UserGroup::Name)), "owner_group_name")
        .expr_as(Expr::col((DeviceGroup::Table, DeviceGroup::Name)), "device_group_name")
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
        .cond_where(which)
        .to_owned();
    let mut rows: Vec<DeviceRow> = tx.rows(&select).await?;
    rows.sort_by_key(|row| Some(row.guid) != guid);
    Ok(rows.into_iter().next())
}

/// The rules that let a user in to anything at all.
pub(super) fn of_visitor(visitor: &Visitor) -> Condition {
    Condition::any()
        .add(Expr::col(AccessRule::FromUserGroup).eq(visitor.group))
        .add(Expr::col(AccessRule::FromUser).eq(visitor.guid))
}

/// The rules that let anybody in to a device; `None` where there can be none.
pub(super) fn of_target(target: &Target) -> Option<Condition> {
    let owner = target.owner.map(|owner| Expr::col(AccessRule::ToUserGroup).eq(owner.group));
    let group = target.device_group.map(|group| Expr::col(AccessRule::ToDeviceGroup).eq(group));
    if owner.is_none() && group.is_none() {
        return None;
    }
    Some(owner.into_iter().chain(group).fold(Condition::any(), Condition::add))
}

/// The rules that let this user in to this device: four at most, however many there are.
pub async fn rules_between(tx: &mut Tx, visitor: &Visitor, target: &Target) -> Result<Vec<Rule>> {
    let Some(to) = of_target(target) else { return Ok(Vec::new()) };
    let select = Query::select()
        .columns([AccessRule::FromUserGroup, AccessRule::FromUser, AccessRule::ToUserGroup, AccessRule::ToDeviceGroup])
        .from(AccessRule::Table)
        .cond_where(of_visitor(visitor))
        .cond_where(to)
        .order_by(AccessRule::Guid, sea_query::Order::Asc)
        .to_owned();
    type Ends = (Option<Uuid>, Option<Uuid>, Option<Uuid>, Option<Uuid>);
    let rows = tx.rows::<Ends>(&select).await?;
    let rule = |(from_group, from_user, to_users, to_devices): Ends| {
        let from = from_group.map(From::UserGroup).or(from_user.map(From::User))?;
        let to = to_users.map(To::UserGroup).or(to_devices.map(To::DeviceGroup))?;
        Some(Rule { from, to })
    };
    Ok(rows.into_iter().filter_map(rule).collect())
}
