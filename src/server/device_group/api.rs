//! The device group endpoints for administrators. Which groups a caller may reach is answered in `access`.

use super::super::error::Result;
use super::super::gate::Cx;
use super::actions;
use crate::wire::device_group::{
    AddDeviceGroup, AddDevicesToGroup, DeleteDeviceGroup, DeviceGroup, ListDeviceGroups, RemoveDevicesFromGroup,
    UpdateDeviceGroup,
};
use crate::wire::endpoint::Nothing;
use crate::wire::ids::{Created, DeviceGroupGuid};
use crate::wire::page::Page;

pub async fn list(cx: &mut Cx<ListDeviceGroups>) -> Result<Page<DeviceGroup>> {
    let open = cx.open().await?;
    actions::list(open.tx, open.query).await
}

pub async fn add(cx: &mut Cx<AddDeviceGroup>) -> Result<Created<DeviceGroupGuid>> {
    let open = cx.open().await?;
    actions::add(open.tx, open.body, open.by.now()).await
}

pub async fn update(cx: &mut Cx<UpdateDeviceGroup>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::update(open.tx, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn delete(cx: &mut Cx<DeleteDeviceGroup>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::delete(open.tx, &open.path.0).await?;
    Ok(Nothing)
}

pub async fn add_devices(cx: &mut Cx<AddDevicesToGroup>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::add_devices(open.tx, open.by.scope(), &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn remove_devices(cx: &mut Cx<RemoveDevicesFromGroup>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::remove_devices(open.tx, open.by.scope(), &open.path.0, open.body).await?;
    Ok(Nothing)
}
