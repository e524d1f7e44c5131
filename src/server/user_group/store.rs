//! The table of user groups. Who is in them is in the tables of users, what they may reach in that of rules.

use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait, LockType, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::db::search::{Window, fold, matches, skeleton};
use super::super::db::tables::UserGroup;
use super::super::error::Result;
use crate::wire::page::Pattern;
use crate::wire::user_group::UserGroupQuery;

/// A user group.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub name: String,
    pub note: String,
}

fn rows() -> SelectStatement {
    Query::select()
        .columns([UserGroup::Guid, UserGroup::Name, UserGroup::Note].map(|column| (UserGroup::Table, column)))
        .from(UserGroup::Table)
        .to_owned()
}

/// The condition of the filter, the same for the list and its count.
fn filter(query: &UserGroupQuery) -> Condition {
    let of_name = |name: &String| {
        matches(&Pattern::parse(name), (UserGroup::Table, UserGroup::Name), (UserGroup::Table, UserGroup::NameFolded))
    };
    Condition::all().add_option(query.name.as_ref().map(of_name))
}

pub async fn count(tx: &mut Tx, query: &UserGroupQuery) -> Result<u64> {
    tx.count_of(UserGroup::Table, filter(query)).await
}

/// A page in the order in which groups were made, read from the nearer end.
pub async fn list(tx: &mut Tx, query: &UserGroupQuery, window: Window, total: u64) -> Result<Vec<Row>> {
    tx.page(rows(), (UserGroup::Table, UserGroup::Guid), filter(query), window, total).await
}

pub async fn find(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col((UserGroup::Table, UserGroup::Guid)).eq(guid)).to_owned()).await
}

/// Those with these guids, in the order in which they were made.
pub async fn find_all(tx: &mut Tx, guids: &[Uuid]) -> Result<Vec<Row>> {
    let some = Expr::col((UserGroup::Table, UserGroup::Guid)).is_in(guids.iter().copied());
    tx.rows(&rows().and_where(some).order_by((UserGroup::Table, UserGroup::Guid), Order::Asc).to_owned()).await
}

/// Keeps everybody from putting anything into the group until the transaction ends.
pub async fn close(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let select = Query::select()
        .column(UserGroup::Guid)
        .from(UserGroup::Table)
        .and_where(Expr::col(UserGroup::Guid).eq(guid))
        .lock(LockType::Update)
        .to_owned();
    tx.hold(&select).await
}

pub async fn named(tx: &mut Tx, name: &str) -> Result<Option<Uuid>> {
    Ok(all_named(tx, &[name]).await?.pop().map(|(_, guid)| guid))
}

/// Those of the names that are there.
pub async fn all_named(tx: &mut Tx, names: &[&str]) -> Result<Vec<(String, Uuid)>> {
    tx.named(UserGroup::Table, (UserGroup::Name, UserGroup::Guid), names).await
}

/// The name of another group that looks like this one.
pub async fn look_alike(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<Option<String>> {
    tx.look_alike(UserGroup::Table, (UserGroup::Name, UserGroup::Guid, UserGroup::Skeleton), name, own).await
}

pub async fn fill_skeletons(tx: &mut Tx) -> Result<()> {
    tx.fill_skeletons(UserGroup::Table, (UserGroup::Name, UserGroup::Guid, UserGroup::Skeleton)).await
}

pub async fn insert(tx: &mut Tx, guid: Uuid, name: &str, note: &str, now: DateTime<Utc>) -> Result<()> {
    let insert = Query::insert()
        .into_table(UserGroup::Table)
        .columns([
            UserGroup::Guid,
            UserGroup::Name,
            UserGroup::NameFolded,
            UserGroup::Skeleton,
            UserGroup::Note,
            UserGroup::CreatedAt,
        ])
        .values_panic([guid.into(), name.into(), fold(name).into(), skeleton(name).into(), note.into(), now.into()])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

pub async fn update(tx: &mut Tx, guid: Uuid, name: Option<&str>, note: Option<&str>) -> Result<()> {
    let mut update = Query::update();
    update.table(UserGroup::Table).and_where(Expr::col(UserGroup::Guid).eq(guid));
    if let Some(name) = name {
        update
            .value(UserGroup::Name, name)
            .value(UserGroup::NameFolded, fold(name))
            .value(UserGroup::Skeleton, skeleton(name));
    }
    if let Some(note) = note {
        update.value(UserGroup::Note, note);
    }
    if update.get_values().is_empty() {
        return Ok(());
    }
    tx.run(&update).await.map(drop)
}

/// Deletes a group, and the rules about it with it.
pub async fn delete(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let delete = Query::delete().from_table(UserGroup::Table).and_where(Expr::col(UserGroup::Guid).eq(guid)).to_owned();
    tx.run(&delete).await.map(drop)
}

/// Waits for the turn to change groups and rules.
pub async fn take_turn(tx: &mut Tx, name: &str) -> Result<()> {
    let select = Query::select()
        .column(UserGroup::Guid)
        .from(UserGroup::Table)
        .and_where(Expr::col(UserGroup::Name).eq(name))
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    tx.hold(&select).await
}
