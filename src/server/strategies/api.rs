//! The strategy endpoints for people and tokens. How strategies come to devices is in `push`.

use super::super::error::Result;
use super::super::gate::Cx;
use super::actions;
use crate::wire::endpoint::Nothing;
use crate::wire::ids::{Created, StrategyGuid};
use crate::wire::page::Page;
use crate::wire::strategies::{
    AddStrategy, AssignStrategy, DeleteStrategy, DuplicateStrategy, EditStrategy, EffectiveStrategy,
    GetEffectiveStrategy, GetStrategy, ListStrategies, ListStrategyDevices, ListStrategyOptions, SetStrategyStatus,
    Strategy, StrategyDevice, StrategyOption,
};

pub async fn list(cx: &mut Cx<ListStrategies>) -> Result<Vec<Strategy>> {
    let open = cx.open().await?;
    actions::list(open.tx, open.by.scope()).await
}

/// What a strategy can carry is the same whoever asks, and needs no database.
pub async fn list_options(_: &mut Cx<ListStrategyOptions>) -> Result<Vec<StrategyOption>> {
    Ok(actions::offered())
}

pub async fn effective(cx: &mut Cx<GetEffectiveStrategy>) -> Result<EffectiveStrategy> {
    let open = cx.open().await?;
    actions::effective::of_device(open.tx, open.by.scope(), &open.query.device).await
}

pub async fn get(cx: &mut Cx<GetStrategy>) -> Result<Strategy> {
    let open = cx.open().await?;
    actions::get(open.tx, open.by.scope(), &open.path.0).await
}

pub async fn list_devices(cx: &mut Cx<ListStrategyDevices>) -> Result<Page<StrategyDevice>> {
    let open = cx.open().await?;
    actions::effective::devices(open.tx, open.by.scope(), &open.path.0, open.query).await
}

pub async fn add(cx: &mut Cx<AddStrategy>) -> Result<Created<StrategyGuid>> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    actions::add(open.tx, &keys, open.body, open.by.now()).await
}

pub async fn edit(cx: &mut Cx<EditStrategy>) -> Result<Nothing> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    actions::edit(open.tx, &keys, &open.path.0, open.body, open.by.now()).await?;
    Ok(Nothing)
}

pub async fn set_status(cx: &mut Cx<SetStrategyStatus>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::set_enabled(open.tx, &open.path.0, *open.body).await?;
    Ok(Nothing)
}

pub async fn duplicate(cx: &mut Cx<DuplicateStrategy>) -> Result<Created<StrategyGuid>> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    let name = open.body.as_ref().and_then(|copy| copy.name.as_deref());
    actions::duplicate(open.tx, &keys, &open.path.0, name, open.by.now()).await
}

pub async fn delete(cx: &mut Cx<DeleteStrategy>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::delete(open.tx, open.by, &open.path.0).await?;
    Ok(Nothing)
}

pub async fn assign(cx: &mut Cx<AssignStrategy>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::assign::assign(open.tx, open.by, open.body).await?;
    Ok(Nothing)
}
