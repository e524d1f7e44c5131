//! The device endpoints for people and tokens. What devices themselves send is in `agent`.

use super::super::app::SharedApp;
use super::super::error::Result;
use super::super::gate::Cx;
use super::presence::Presence;
use super::{actions, enrolment, merging, reports};
use crate::wire::devices::{
    AcceptMachine, AppliedPresets, ApplyPresets, AssignDevice, AssignFromDevice, ClearForeignMachines, DeleteDevice,
    DeployDevice, DeploymentReply, Device, DisableDevice, EditDevice, EnableDevice, ForeignMachine, ListDevices,
    ListForeignMachines, MergeDevices,
};
use crate::wire::endpoint::{Nothing, Text};
use crate::wire::page::Page;

pub async fn list(cx: &mut Cx<ListDevices>) -> Result<Page<Device>> {
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    actions::list(open.tx, open.by.scope(), open.query, Presence::new(&app.memory, open.by.now())).await
}

pub async fn enable(cx: &mut Cx<EnableDevice>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::set_disabled(open.tx, open.by.scope(), &open.path.0, false).await?;
    Ok(Nothing)
}

pub async fn disable(cx: &mut Cx<DisableDevice>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::set_disabled(open.tx, open.by.scope(), &open.path.0, true).await?;
    Ok(Nothing)
}

pub async fn delete(cx: &mut Cx<DeleteDevice>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::delete(open.tx, open.by.scope(), &open.path.0, open.by.now()).await?;
    Ok(Nothing)
}

pub async fn assign(cx: &mut Cx<AssignDevice>) -> Result<Nothing> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    actions::assign(open.tx, open.by.scope(), &open.path.0, open.body, &keys, open.by.now()).await?;
    Ok(Nothing)
}

pub async fn edit(cx: &mut Cx<EditDevice>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::edit(open.tx, open.by.scope(), &open.path.0, open.body, open.by.now()).await?;
    Ok(Nothing)
}

pub async fn assign_from_device(cx: &mut Cx<AssignFromDevice>) -> Result<Text> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    actions::assign_from_device(open.tx, open.by.scope(), open.body, &keys, open.by.now()).await?;
    Ok(Text::default())
}

pub async fn deploy(cx: &mut Cx<DeployDevice>) -> Result<DeploymentReply> {
    let open = cx.open().await?;
    let outcome = enrolment::deploy(open.tx, open.by.scope(), open.body, open.by.now()).await?;
    Ok(DeploymentReply { result: outcome.as_str().into() })
}

pub async fn list_foreign_machines(cx: &mut Cx<ListForeignMachines>) -> Result<Page<ForeignMachine>> {
    let open = cx.open().await?;
    reports::list_foreign_machines(open.tx, open.by.scope(), open.query).await
}

pub async fn accept_machine(cx: &mut Cx<AcceptMachine>) -> Result<Nothing> {
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    let presence = Presence::new(&app.memory, open.by.now());
    reports::accept_machine(open.tx, open.by.scope(), &open.path.0, open.body, presence).await?;
    Ok(Nothing)
}

pub async fn clear_foreign_machines(cx: &mut Cx<ClearForeignMachines>) -> Result<Nothing> {
    let open = cx.open().await?;
    reports::clear_machines(open.tx, open.by.scope(), &open.path.0).await?;
    Ok(Nothing)
}

pub async fn apply_presets(cx: &mut Cx<ApplyPresets>) -> Result<AppliedPresets> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    enrolment::apply_pending(open.tx, open.by.scope(), &open.path.0, &keys, open.by.now()).await
}

pub async fn merge(cx: &mut Cx<MergeDevices>) -> Result<Nothing> {
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    let presence = Presence::new(&app.memory, open.by.now());
    merging::merge(open.tx, open.by.scope(), &open.path.0, open.body, presence).await?;
    Ok(Nothing)
}
