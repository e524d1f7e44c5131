//! The table of device groups. Who is in them is in the tables of devices, what they may reach in that of rules.

use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait, LockType, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::db::search::{Window, fold, has_strategy, matches, skeleton};
use super::super::db::tables::{DeviceGroup, Strategy};
use super::super::error::Result;
use crate::wire::device_group::DeviceGroupQuery;
use crate::wire::page::Pattern;

/// A device group with the name of its strategy.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub name: String,
    pub note: String,
    pub strategy_name: Option<String>,
}

fn rows() -> SelectStatement {
    Query::select()
        .columns([DeviceGroup::Guid, DeviceGroup::Name, DeviceGroup::Note].map(|column| (DeviceGroup::Table, column)))
        .expr_as(Expr::col((Strategy::Table, Strategy::Name)), "strategy_name")
        .from(DeviceGroup::Table)
        .left_join(
            Strategy::Table,
            Expr::col((Strategy::Table, Strategy::Guid)).equals((DeviceGroup::Table, DeviceGroup::Strategy)),
        )
        .to_owned()
}

/// The condition of the filter, the same for the list and its count.
fn filter(query: &DeviceGroupQuery) -> Condition {
    let of_name = |name: &String| {
        matches(
            &Pattern::parse(name),
            (DeviceGroup::Table, DeviceGroup::Name),
            (DeviceGroup::Table, DeviceGroup::NameFolded),
        )
    };
    let with = |text: &String| has_strategy(text, (DeviceGroup::Table, DeviceGroup::Strategy));
    Condition::all().add_option(query.name.as_ref().map(of_name)).add_option(query.strategy_name.as_ref().map(with))
}

pub async fn count(tx: &mut Tx, query: &DeviceGroupQuery) -> Result<u64> {
    tx.count_of(DeviceGroup::Table, filter(query)).await
}

/// A page in the order in which groups were made, read from the nearer end.
pub async fn list(tx: &mut Tx, query: &DeviceGroupQuery, window: Window, total: u64) -> Result<Vec<Row>> {
    tx.page(rows(), (DeviceGroup::Table, DeviceGroup::Guid), filter(query), window, total).await
}

pub async fn find(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col((DeviceGroup::Table, DeviceGroup::Guid)).eq(guid)).to_owned()).await
}

/// Those with these guids, in the order in which they were made.
pub async fn find_all(tx: &mut Tx, guids: &[Uuid]) -> Result<Vec<Row>> {
    let some = Expr::col((DeviceGroup::Table, DeviceGroup::Guid)).is_in(guids.iter().copied());
    tx.rows(&rows().and_where(some).order_by((DeviceGroup::Table, DeviceGroup::Guid), Order::Asc).to_owned()).await
}

/// Keeps everybody from putting anything into the group until the transaction ends.
pub async fn close(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let select = Query::select()
        .column(DeviceGroup::Guid)
        .from(DeviceGroup::Table)
        .and_where(Expr::col(DeviceGroup::Guid).eq(guid))
        .lock(LockType::Update)
        .to_owned();
    tx.hold(&select).await
}

pub async fn named(tx: &mut Tx, name: &str) -> Result<Option<Uuid>> {
    Ok(all_named(tx, &[name]).await?.pop().map(|(_, guid)| guid))
}

/// Those of the names that are there.
pub async fn all_named(tx: &mut Tx, names: &[&str]) -> Result<Vec<(String, Uuid)>> {
    tx.named(DeviceGroup::Table, (DeviceGroup::Name, DeviceGroup::Guid), names).await
}

/// The name of another group that looks like this one.
pub async fn look_alike(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<Option<String>> {
    tx.look_alike(DeviceGroup::Table, (DeviceGroup::Name, DeviceGroup::Guid, DeviceGroup::Skeleton), name, own).await
}

pub async fn fill_skeletons(tx: &mut Tx) -> Result<()> {
    tx.fill_skeletons(DeviceGroup::Table, (DeviceGroup::Name, DeviceGroup::Guid, DeviceGroup::Skeleton)).await
}

pub async fn insert(tx: &mut Tx, guid: Uuid, name: &str, note: &str, now: DateTime<Utc>) -> Result<()> {
    let insert = Query::insert()
        .into_table(DeviceGroup::Table)
        .columns([
            DeviceGroup::Guid,
            DeviceGroup::Name,
            DeviceGroup::NameFolded,
            DeviceGroup::Skeleton,
            DeviceGroup::Note,
            DeviceGroup::CreatedAt,
        ])
        .values_panic([guid.into(), name.into(), fold(name).into(), skeleton(name).into(), note.into(), now.into()])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

pub async fn update(tx: &mut Tx, guid: Uuid, name: Option<&str>, note: Option<&str>) -> Result<()> {
    let mut update = Query::update();
    update.table(DeviceGroup::Table).and_where(Expr::col(DeviceGroup::Guid).eq(guid));
    if let Some(name) = name {
        update
            .value(DeviceGroup::Name, name)
            .value(DeviceGroup::NameFolded, fold(name))
            .value(DeviceGroup::Skeleton, skeleton(name));
    }
    if let Some(note) = note {
        update.value(DeviceGroup::Note, note);
    }
    if update.get_values().is_empty() {
        return Ok(());
    }
    tx.run(&update).await.map(drop)
}

/// Deletes a group, and the rules about it with it.
pub async fn delete(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let delete =
        Query::delete().from_table(DeviceGroup::Table).and_where(Expr::col(DeviceGroup::Guid).eq(guid)).to_owned();
    tx.run(&delete).await.map(drop)
}
