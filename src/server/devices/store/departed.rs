//! What remains of devices that are gone: the ids that they had, and how often old clients have to upload again.

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, OnConflict, Query};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::tables::{DepartedId, Fleet};
use super::super::super::error::Result;

/// Remembers that the id no longer belongs to the device with this uuid.
pub async fn remember(tx: &mut Tx, id: &str, uuid: &str, successor: Option<Uuid>, at: DateTime<Utc>) -> Result<()> {
    let insert = Query::insert()
        .into_table(DepartedId::Table)
        .columns([DepartedId::Id, DepartedId::Uuid, DepartedId::Successor, DepartedId::DepartedAt])
        .values_panic([id.into(), uuid.into(), successor.into(), at.into()])
        .on_conflict(
            OnConflict::column(DepartedId::Id)
                .update_columns([DepartedId::Uuid, DepartedId::Successor, DepartedId::DepartedAt])
                .to_owned(),
        )
        .to_owned();
    tx.run(&insert).await.map(drop)
}

/// Finds a device that had the id until a moment between these two, and gives its successor, if it has one.
pub async fn find(
    tx: &mut Tx,
    id: &str,
    uuid: &str,
    (since, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Option<Option<Uuid>>> {
    let select = Query::select()
        .column(DepartedId::Successor)
        .from(DepartedId::Table)
        .and_where(Expr::col(DepartedId::Id).eq(id))
        .and_where(Expr::col(DepartedId::Uuid).eq(uuid))
        .and_where(Expr::col(DepartedId::DepartedAt).gt(since))
        .and_where(Expr::col(DepartedId::DepartedAt).lte(until))
        .to_owned();
    Ok(tx.row::<(Option<Uuid>,)>(&select).await?.map(|(successor,)| successor))
}

/// Removes the ids that were given up before `before`, or in the future.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>, future: DateTime<Utc>) -> Result<()> {
    let departed = || Expr::col(DepartedId::DepartedAt);
    let delete = Query::delete()
        .from_table(DepartedId::Table)
        .and_where(departed().lt(before).or(departed().gt(future)))
        .to_owned();
    tx.run(&delete).await.map(drop)
}

/// Gives the fleet its guid, where it has none.
pub async fn found_fleet(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let insert = Query::insert()
        .into_table(Fleet::Table)
        .columns([Fleet::OnlyRow, Fleet::Guid, Fleet::Recalls])
        .values_panic([1_i64.into(), guid.into(), 0_i64.into()])
        .on_conflict(OnConflict::column(Fleet::OnlyRow).do_nothing().to_owned())
        .to_owned();
    tx.run(&insert).await.map(drop)
}

pub async fn count_recall(tx: &mut Tx) -> Result<()> {
    let update = Query::update().table(Fleet::Table).value(Fleet::Recalls, Expr::col(Fleet::Recalls).add(1)).to_owned();
    tx.run(&update).await.map(drop)
}

pub async fn fleet(tx: &mut Tx) -> Result<Option<(Uuid, i64)>> {
    tx.row(&Query::select().columns([Fleet::Guid, Fleet::Recalls]).from(Fleet::Table).to_owned()).await
}
