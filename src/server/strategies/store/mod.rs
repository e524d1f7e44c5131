//! The table of strategies. Which devices they are effective on is in `effective`, what devices were sent in `sent`,
//! who has which in `targets`.

pub mod effective;
pub mod sent;
pub mod targets;

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, LockType, OnConflict, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::db::search::{fold, skeleton};
use super::super::db::tables::Strategy;
use super::super::error::Result;

/// A strategy as it is stored.
#[derive(Clone, sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub name: String,
    pub enabled: bool,
    /// JSON: keys and values.
    pub options: String,
    pub stamp: i64,
}

/// What to change of a strategy.
#[derive(Default)]
pub struct Edit<'a> {
    pub name: Option<&'a str>,
    /// The options, and the stamp that they get.
    pub options: Option<(&'a str, i64)>,
    pub enabled: Option<bool>,
}

fn rows() -> SelectStatement {
    Query::select()
        .columns([Strategy::Guid, Strategy::Name, Strategy::Enabled, Strategy::Options, Strategy::Stamp])
        .from(Strategy::Table)
        .order_by(Strategy::Guid, Order::Asc)
        .to_owned()
}

pub async fn all(tx: &mut Tx) -> Result<Vec<Row>> {
    tx.rows(&rows()).await
}

pub async fn find(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col(Strategy::Guid).eq(guid)).to_owned()).await
}

pub async fn named(tx: &mut Tx, name: &str) -> Result<Option<Uuid>> {
    let found = tx.named(Strategy::Table, (Strategy::Name, Strategy::Guid), &[name]).await?.pop();
    Ok(found.map(|(_, guid)| guid))
}

/// The name of another strategy that looks like this one.
pub async fn look_alike(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<Option<String>> {
    tx.look_alike(Strategy::Table, (Strategy::Name, Strategy::Guid, Strategy::Skeleton), name, own).await
}

pub async fn fill_skeletons(tx: &mut Tx) -> Result<()> {
    tx.fill_skeletons(Strategy::Table, (Strategy::Name, Strategy::Guid, Strategy::Skeleton)).await
}

/// The strategy of this name, which nobody else can take until the transaction ends.
pub async fn lock_by_name(tx: &mut Tx, name: &str) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col(Strategy::Name).eq(name)).lock(LockType::NoKeyUpdate).to_owned()).await
}

/// Those with these guids, and the one of this name.
pub async fn some_and_named(tx: &mut Tx, guids: &[Uuid], name: &str) -> Result<Vec<Row>> {
    let some = Expr::col(Strategy::Guid).is_in(guids.iter().copied());
    tx.rows(&rows().and_where(some.or(Expr::col(Strategy::Name).eq(name))).to_owned()).await
}

pub async fn largest_stamp(tx: &mut Tx) -> Result<i64> {
    let select = Query::select().expr(Expr::col(Strategy::Stamp).max()).from(Strategy::Table).to_owned();
    Ok(tx.row::<(Option<i64>,)>(&select).await?.and_then(|(stamp,)| stamp).unwrap_or(0))
}

/// Writes a new strategy; false where the name is already taken.
pub async fn insert(tx: &mut Tx, row: &Row, now: DateTime<Utc>) -> Result<bool> {
    let insert = Query::insert()
        .into_table(Strategy::Table)
        .columns([
            Strategy::Guid,
            Strategy::Name,
            Strategy::NameFolded,
            Strategy::Skeleton,
            Strategy::Enabled,
            Strategy::Options,
            Strategy::Stamp,
            Strategy::CreatedAt,
        ])
        .values_panic([
            row.guid.into(),
            row.name.as_str().into(),
            fold(&row.name).into(),
            skeleton(&row.name).into(),
            row.enabled.into(),
            row.options.as_str().into(),
            row.stamp.into(),
            now.into(),
        ])
        .on_conflict(OnConflict::column(Strategy::Name).do_nothing().to_owned())
        .to_owned();
    Ok(tx.run(&insert).await? > 0)
}

pub async fn update(tx: &mut Tx, guid: Uuid, edit: &Edit<'_>) -> Result<()> {
    let mut update = Query::update();
    update.table(Strategy::Table).and_where(Expr::col(Strategy::Guid).eq(guid));
    if let Some(name) = edit.name {
        update
            .value(Strategy::Name, name)
            .value(Strategy::NameFolded, fold(name))
            .value(Strategy::Skeleton, skeleton(name));
    }
    if let Some((options, stamp)) = edit.options {
        update.value(Strategy::Options, options).value(Strategy::Stamp, stamp);
    }
    if let Some(enabled) = edit.enabled {
        update.value(Strategy::Enabled, enabled);
    }
    tx.run(&update).await.map(drop)
}

pub async fn delete(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let delete = Query::delete().from_table(Strategy::Table).and_where(Expr::col(Strategy::Guid).eq(guid)).to_owned();
    tx.run(&delete).await.map(drop)
}
