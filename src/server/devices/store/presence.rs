//! The table of when devices were last heard of.

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, OnConflict, Query};
use uuid::Uuid;

use super::super::super::clock::SKEW;
use super::super::super::db::Tx;
use super::super::super::db::tables::{Device, Presence};
use super::super::super::error::Result;

/// Writes when devices were last heard of. What is stored never goes back, whichever process writes last, unless it lies in
/// the future of all of them.
pub async fn mark_seen(tx: &mut Tx, seen: &[(Uuid, DateTime<Utc>)]) -> Result<()> {
    let Some(newest) = seen.iter().map(|(_, at)| *at).max() else { return Ok(()) };
    let stored = || Expr::col((Presence::Table, Presence::LastOnline));
    let mut insert = Query::insert();
    insert.into_table(Presence::Table).columns([Presence::Device, Presence::LastOnline]);
    for (device, at) in seen {
        insert.values_panic([(*device).into(), (*at).into()]);
    }
    insert.on_conflict(
        OnConflict::column(Presence::Device)
            .update_column(Presence::LastOnline)
            .action_and_where(stored().lt(Expr::col(("excluded", Presence::LastOnline))).or(stored().gt(newest + SKEW)))
            .to_owned(),
    );
    tx.run(&insert).await.map(drop)
}

/// Removes the marks of devices that were deleted while they reported.
pub async fn forget_presence(tx: &mut Tx) -> Result<()> {
    let devices = Query::select().column(Device::Guid).from(Device::Table).to_owned();
    let delete = Query::delete()
        .from_table(Presence::Table)
        .and_where(Expr::col(Presence::Device).not_in_subquery(devices))
        .to_owned();
    tx.run(&delete).await.map(drop)
}
