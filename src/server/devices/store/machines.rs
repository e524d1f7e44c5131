//! The table of machines that report under the id of a device which is another machine.

use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait, OnConflict, Order, Query};
use uuid::Uuid;

use super::super::super::caller::Scope;
use super::super::super::db::Tx;
use super::super::super::db::search::{Window, matches};
use super::super::super::db::tables::{Device, ForeignMachine};
use super::super::super::error::{Result, internal};
use super::in_scope;
use crate::wire::devices::ForeignMachineQuery;
use crate::wire::page::Pattern;

/// A machine that reported under the id of a device that is another machine.
#[derive(Clone, Debug)]
pub struct Stranger {
    pub device: Uuid,
    pub id: String,
    pub uuid: String,
    pub device_name: String,
    pub ip: String,
    pub at: DateTime<Utc>,
}

/// When a foreign machine was heard of.
#[derive(sqlx::FromRow)]
pub struct Seen {
    pub uuid: String,
    pub first_seen: DateTime<Utc>,
    pub last_seen: DateTime<Utc>,
}

/// A foreign machine with the id under which it reports.
#[derive(sqlx::FromRow)]
pub struct Machine {
    pub device: Uuid,
    pub id: String,
    pub uuid: String,
    pub ip: String,
    pub device_name: String,
    pub first_seen: DateTime<Utc>,
    pub last_seen: DateTime<Utc>,
}

/// The machines that are remembered under the id of a device, those that were heard of least lately first.
pub async fn machines_seen(tx: &mut Tx, device: Uuid) -> Result<Vec<Seen>> {
    let select = Query::select()
        .columns([ForeignMachine::Uuid, ForeignMachine::FirstSeen, ForeignMachine::LastSeen])
        .from(ForeignMachine::Table)
        .and_where(Expr::col(ForeignMachine::Device).eq(device))
        .order_by(ForeignMachine::LastSeen, Order::Asc)
        .order_by(ForeignMachine::FirstSeen, Order::Asc)
        .to_owned();
    tx.rows(&select).await
}

pub async fn forget_machine(tx: &mut Tx, device: Uuid, uuid: &str) -> Result<()> {
    let delete = Query::delete()
        .from_table(ForeignMachine::Table)
        .and_where(Expr::col(ForeignMachine::Device).eq(device))
        .and_where(Expr::col(ForeignMachine::Uuid).eq(uuid))
        .to_owned();
    tx.run(&delete).await.map(drop)
}

/// Forgets every machine under the id of a device, and gives their number.
pub async fn clear_machines(tx: &mut Tx, device: Uuid) -> Result<u64> {
    let delete = Query::delete()
        .from_table(ForeignMachine::Table)
        .and_where(Expr::col(ForeignMachine::Device).eq(device))
        .to_owned();
    tx.run(&delete).await
}

/// Writes a foreign machine down, where the device is still there.
pub async fn note_machine(tx: &mut Tx, stranger: &Stranger) -> Result<bool> {
    let machine = Query::select()
        .column(Device::Guid)
        .expr(Expr::val(stranger.uuid.as_str()))
        .expr(Expr::val(stranger.ip.as_str()))
        .expr(Expr::val(stranger.device_name.as_str()))
        .expr(Expr::val(stranger.at))
        .expr(Expr::val(stranger.at))
        .from(Device::Table)
        .and_where(Expr::col(Device::Guid).eq(stranger.device))
        .and_where(Expr::col(Device::Uuid).ne(stranger.uuid.as_str()))
        .to_owned();
    let mut insert = Query::insert();
    insert.into_table(ForeignMachine::Table).columns([
        ForeignMachine::Device,
        ForeignMachine::Uuid,
        ForeignMachine::Ip,
        ForeignMachine::DeviceName,
        ForeignMachine::FirstSeen,
        ForeignMachine::LastSeen,
    ]);
    insert.select_from(machine).map_err(internal)?;
    let mut told = vec![ForeignMachine::Ip, ForeignMachine::LastSeen];
    // A heartbeat carries no name; the one that a sysinfo gave stays.
    if !stranger.device_name.is_empty() {
        told.push(ForeignMachine::DeviceName);
    }
    insert.on_conflict(
        OnConflict::columns([ForeignMachine::Device, ForeignMachine::Uuid]).update_columns(told).to_owned(),
    );
    Ok(tx.run(&insert).await? > 0)
}

pub async fn list_machines(
    tx: &mut Tx,
    scope: Scope,
    query: &ForeignMachineQuery,
    window: Window,
) -> Result<(u64, Vec<Machine>)> {
    let mut condition = Condition::all().add(in_scope(scope));
    if let Some(id) = &query.id {
        condition =
            condition.add(matches(&Pattern::parse(id), (Device::Table, Device::Id), (Device::Table, Device::IdFolded)));
    }
    let from = Query::select()
        .from(ForeignMachine::Table)
        .inner_join(
            Device::Table,
            Expr::col((Device::Table, Device::Guid)).equals((ForeignMachine::Table, ForeignMachine::Device)),
        )
        .cond_where(condition)
        .to_owned();
    let count = from.clone().expr(Expr::col((ForeignMachine::Table, ForeignMachine::Uuid)).count()).to_owned();
    let total = tx.count(&count).await?;
    let select = from
        .clone()
        .columns(
            [
                ForeignMachine::Device,
                ForeignMachine::Uuid,
                ForeignMachine::Ip,
                ForeignMachine::DeviceName,
                ForeignMachine::FirstSeen,
                ForeignMachine::LastSeen,
            ]
            .map(|column| (ForeignMachine::Table, column)),
        )
        .column((Device::Table, Device::Id))
        .order_by((ForeignMachine::Table, ForeignMachine::Device), Order::Asc)
        .order_by((ForeignMachine::Table, ForeignMachine::FirstSeen), Order::Asc)
        .order_by((ForeignMachine::Table, ForeignMachine::Uuid), Order::Asc)
        .limit(window.limit)
        .offset(window.offset)
        .to_owned();
    Ok((total, tx.rows(&select).await?))
}

/// Binds a device to another machine, which is foreign no more. What the device was made of is kept until that machine
/// says what it is made of.
pub async fn accept_machine(tx: &mut Tx, device: Uuid, uuid: &str) -> Result<()> {
    let update = Query::update()
        .table(Device::Table)
        .value(Device::Uuid, uuid)
        .value(Device::SysinfoAt, None::<DateTime<Utc>>)
        .and_where(Expr::col(Device::Guid).eq(device))
        .to_owned();
    tx.run(&update).await?;
    forget_machine(tx, device, uuid).await
}
