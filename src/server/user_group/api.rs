//! The user group endpoints.

use super::super::error::Result;
use super::super::gate::Cx;
use super::actions;
use crate::wire::endpoint::Nothing;
use crate::wire::ids::{Created, UserGroupGuid};
use crate::wire::page::Page;
use crate::wire::user_group::{
    AddUserGroup, AddUsersToGroup, DeleteUserGroup, ListUserGroups, UpdateUserGroup, UserGroup,
};

pub async fn list(cx: &mut Cx<ListUserGroups>) -> Result<Page<UserGroup>> {
    let open = cx.open().await?;
    actions::list(open.tx, open.query).await
}

pub async fn add(cx: &mut Cx<AddUserGroup>) -> Result<Created<UserGroupGuid>> {
    let open = cx.open().await?;
    let guid = actions::add(open.tx, open.body, open.by.now()).await?;
    Ok(Created::new(guid))
}

pub async fn update(cx: &mut Cx<UpdateUserGroup>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::update(open.tx, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn delete(cx: &mut Cx<DeleteUserGroup>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::delete(open.tx, open.by, &open.path.0).await?;
    Ok(Nothing)
}

pub async fn add_users(cx: &mut Cx<AddUsersToGroup>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::add_users(open.tx, open.by, &open.path.0, open.body).await?;
    Ok(Nothing)
}
