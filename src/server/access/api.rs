//! The access endpoints.

use super::super::error::Result;
use super::super::gate::Cx;
use super::actions;
use crate::wire::access::{
    AccessibleDeviceGroup, ExplainAccess, Explanation, ListAccessibleDeviceGroups, ListPeers, ListReachableDevices,
    ListReachingUsers, Peer, ReachableDevice, ReachingUser,
};
use crate::wire::page::Page;

pub async fn peers(cx: &mut Cx<ListPeers>) -> Result<Page<Peer>> {
    let open = cx.open().await?;
    actions::peers(open.tx, open.by, open.query).await
}

pub async fn groups(cx: &mut Cx<ListAccessibleDeviceGroups>) -> Result<Page<AccessibleDeviceGroup>> {
    let open = cx.open().await?;
    actions::groups(open.tx, open.by, open.query).await
}

pub async fn explain(cx: &mut Cx<ExplainAccess>) -> Result<Explanation> {
    let open = cx.open().await?;
    actions::explain(open.tx, &open.query.user, &open.query.device).await
}

pub async fn devices_of(cx: &mut Cx<ListReachableDevices>) -> Result<Page<ReachableDevice>> {
    let open = cx.open().await?;
    actions::devices_of(open.tx, open.query).await
}

pub async fn users_of(cx: &mut Cx<ListReachingUsers>) -> Result<Page<ReachingUser>> {
    let open = cx.open().await?;
    actions::users_of(open.tx, open.query).await
}
