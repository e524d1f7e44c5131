//! The table of deployments: which machine may come into being under which id.

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, OnConflict, Query};
use uuid::Uuid;

use super::super::super::caller::Scope;
use super::super::super::db::Tx;
use super::super::super::db::search::fold;
use super::super::super::db::tables::{Deployment, Device, ForeignMachine};
use super::super::super::error::Result;
use super::{Row, in_scope, rows};

/// A machine that was deployed.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Deployed {
    pub id: String,
    pub uuid: String,
    pub public_key: Vec<u8>,
}

pub async fn find(tx: &mut Tx, id: &str) -> Result<Option<Deployed>> {
    let select = Query::select()
        .columns([Deployment::Id, Deployment::Uuid, Deployment::PublicKey])
        .from(Deployment::Table)
        .and_where(Expr::col(Deployment::Id).eq(id))
        .to_owned();
    tx.row(&select).await
}

/// Writes a deployment, or its new key; false where the id is deployed for another machine.
pub async fn put(tx: &mut Tx, deployed: &Deployed, now: DateTime<Utc>) -> Result<bool> {
    let insert = Query::insert()
        .into_table(Deployment::Table)
        .columns([Deployment::Id, Deployment::Uuid, Deployment::PublicKey, Deployment::CreatedAt])
        .values_panic([
            deployed.id.as_str().into(),
            deployed.uuid.as_str().into(),
            deployed.public_key.clone().into(),
            now.into(),
        ])
        .on_conflict(
            OnConflict::column(Deployment::Id)
                .update_column(Deployment::PublicKey)
                .action_and_where(
                    Expr::col((Deployment::Table, Deployment::Uuid)).eq(Expr::col(("excluded", Deployment::Uuid))),
                )
                .to_owned(),
        )
        .to_owned();
    Ok(tx.run(&insert).await? > 0)
}

/// Takes a deployment back, if there is one.
pub async fn delete(tx: &mut Tx, id: &str) -> Result<()> {
    let delete = Query::delete().from_table(Deployment::Table).and_where(Expr::col(Deployment::Id).eq(id)).to_owned();
    tx.run(&delete).await.map(drop)
}

/// The devices that are the machine, two at most.
pub async fn of_machine(tx: &mut Tx, scope: Scope, uuid: &str) -> Result<Vec<Row>> {
    let select = rows()
        .cond_where(in_scope(scope))
        .and_where(Expr::col((Device::Table, Device::Uuid)).eq(uuid))
        .limit(2)
        .to_owned();
    tx.rows(&select).await
}

/// Gives a device another id. Who was foreign to it under the old one is so no more.
pub async fn rename(tx: &mut Tx, guid: Uuid, id: &str) -> Result<()> {
    let update = Query::update()
        .table(Device::Table)
        .value(Device::Id, id)
        .value(Device::IdFolded, fold(id))
        .and_where(Expr::col(Device::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await?;
    let delete = Query::delete()
        .from_table(ForeignMachine::Table)
        .and_where(Expr::col(ForeignMachine::Device).eq(guid))
        .to_owned();
    tx.run(&delete).await.map(drop)
}
