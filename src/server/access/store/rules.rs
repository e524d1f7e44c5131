//! The table of access rules. What a name means and who may change a rule is not known here.

use sea_query::{Condition, Expr, ExprTrait, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::super::db::tables::{AccessRule, DeviceGroup, User, UserGroup};
use super::super::super::db::{AT_ONCE, Tx};
use super::super::super::error::Result;

/// The rules of a group, from one end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::enum_variant_names, reason = "whose group it is, is what tells them apart")]
pub enum View {
    /// Who may reach the devices of a user group's users.
    IntoUserGroup,
    /// What the users of a user group may reach.
    OutOfUserGroup,
    /// Who may reach the devices of a device group.
    IntoDeviceGroup,
}

/// What stands at the other end of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    UserGroup,
    DeviceGroup,
    User,
}

/// The other end of a rule.
pub type End = (Kind, Uuid);

impl View {
    /// What may stand at the other end.
    pub const fn kinds(self) -> [Kind; 2] {
        match self {
            View::IntoUserGroup | View::IntoDeviceGroup => [Kind::UserGroup, Kind::User],
            View::OutOfUserGroup => [Kind::UserGroup, Kind::DeviceGroup],
        }
    }

    const fn own(self) -> AccessRule {
        match self {
            View::IntoUserGroup => AccessRule::ToUserGroup,
            View::OutOfUserGroup => AccessRule::FromUserGroup,
            View::IntoDeviceGroup => AccessRule::ToDeviceGroup,
        }
    }

    /// The columns of the other end, in the order of [`View::kinds`].
    const fn others(self) -> [AccessRule; 2] {
        match self {
            View::IntoUserGroup | View::IntoDeviceGroup => [AccessRule::FromUserGroup, AccessRule::FromUser],
            View::OutOfUserGroup => [AccessRule::ToUserGroup, AccessRule::ToDeviceGroup],
        }
    }
}

/// A rule as it is shown: whose it is, and the name of one thing or another at the other end.
#[derive(sqlx::FromRow)]
pub struct Shown {
    pub own: Uuid,
    pub first: Option<String>,
    pub second: Option<String>,
}

/// The rules of several groups in the order in which they were made, by one statement.
pub async fn shown(tx: &mut Tx, view: View, groups: &[Uuid]) -> Result<Vec<Shown>> {
    let rule = |column| (AccessRule::Table, column);
    let [first, second] = view.others();
    let mut select = Query::select();
    select
        .expr_as(Expr::col(rule(view.own())), "own")
        .expr_as(Expr::col((UserGroup::Table, UserGroup::Name)), "first")
        .from(AccessRule::Table)
        .left_join(UserGroup::Table, Expr::col((UserGroup::Table, UserGroup::Guid)).equals(rule(first)));
    match view.kinds()[1] {
        Kind::DeviceGroup => select
            .expr_as(Expr::col((DeviceGroup::Table, DeviceGroup::Name)), "second")
            .left_join(DeviceGroup::Table, Expr::col((DeviceGroup::Table, DeviceGroup::Guid)).equals(rule(second))),
        Kind::User | Kind::UserGroup => select
            .expr_as(Expr::col((User::Table, User::Name)), "second")
            .left_join(User::Table, Expr::col((User::Table, User::Guid)).equals(rule(second))),
    };
    select
        .and_where(Expr::col(rule(view.own())).is_in(groups.iter().copied()))
        .order_by(rule(AccessRule::Guid), Order::Asc);
    tx.rows(&select).await
}

/// The rules of a group: their guids and other ends.
pub async fn of(tx: &mut Tx, view: View, group: Uuid) -> Result<Vec<(Uuid, End)>> {
    let [first, second] = view.others();
    let select: SelectStatement = Query::select()
        .columns([AccessRule::Guid, first, second])
        .from(AccessRule::Table)
        .and_where(Expr::col(view.own()).eq(group))
        .order_by(AccessRule::Guid, Order::Asc)
        .to_owned();
    let rows = tx.rows::<(Uuid, Option<Uuid>, Option<Uuid>)>(&select).await?;
    let [one, other] = view.kinds();
    let ends = rows.into_iter().filter_map(|(guid, first, second)| {
        let end = first.map(|end| (one, end)).or(second.map(|end| (other, end)))?;
        Some((guid, end))
    });
    Ok(ends.collect())
}

pub async fn insert(tx: &mut Tx, view: View, group: Uuid, ends: &[End]) -> Result<()> {
    let [first, second] = view.others();
    let one = view.kinds()[0];
    for chunk in ends.chunks(AT_ONCE) {
        let mut insert = Query::insert();
        insert.into_table(AccessRule::Table).columns([AccessRule::Guid, view.own(), first, second]);
        for (kind, end) in chunk {
            let (is_first, is_second) = (Some(*end).filter(|_| *kind == one), Some(*end).filter(|_| *kind != one));
            insert.values_panic([Uuid::now_v7().into(), group.into(), is_first.into(), is_second.into()]);
        }
        tx.run(&insert).await?;
    }
    Ok(())
}

pub async fn delete(tx: &mut Tx, guids: &[Uuid]) -> Result<()> {
    for chunk in guids.chunks(AT_ONCE) {
        let delete = Query::delete()
            .from_table(AccessRule::Table)
            .and_where(Expr::col(AccessRule::Guid).is_in(chunk.iter().copied()))
            .to_owned();
        tx.run(&delete).await?;
    }
    Ok(())
}

pub async fn count_about(tx: &mut Tx, user: Uuid) -> Result<u64> {
    let about = Condition::all().add(Expr::col(AccessRule::FromUser).eq(user));
    tx.count_of(AccessRule::Table, about).await
}
