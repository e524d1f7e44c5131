//! The user endpoints.

use super::super::access;
use super::super::error::Result;
use super::super::gate::Cx;
use super::{actions, check, dependents};
use crate::wire::endpoint::Nothing;
use crate::wire::ids::{Created, UserGuid};
use crate::wire::page::Page;
use crate::wire::users::{
    DeleteUser, DisableUser, EditUser, EnableUser, ForceLogout, GetUserDependents, ListUsers, NewUserAccount, User,
    UserDependents,
};

pub async fn list(cx: &mut Cx<ListUsers>) -> Result<Page<User>> {
    let open = cx.open().await?;
    if open.query.accessible.is_none() {
        return actions::list(open.tx, open.query).await;
    }
    let owners = access::actions::owners(open.tx, open.by).await?;
    actions::list_owners(open.tx, open.query, &owners).await
}

/// Makes a user; the password is hashed before the transaction begins.
pub async fn new(cx: &mut Cx<NewUserAccount>) -> Result<Created<UserGuid>> {
    check::new(cx.by(), cx.body())?;
    let hash = cx.app().hasher.hash(&cx.body().password, cx.by().address()).await?;
    let open = cx.open().await?;
    actions::new(open.tx, open.body, &hash, open.by.now()).await
}

pub async fn enable(cx: &mut Cx<EnableUser>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::set_enabled(open.tx, open.by, &open.path.0, true).await?;
    Ok(Nothing)
}

pub async fn disable(cx: &mut Cx<DisableUser>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::set_enabled(open.tx, open.by, &open.path.0, false).await?;
    Ok(Nothing)
}

pub async fn dependents(cx: &mut Cx<GetUserDependents>) -> Result<UserDependents> {
    let open = cx.open().await?;
    dependents::of(open.tx, open.by, &open.path.0).await
}

pub async fn delete(cx: &mut Cx<DeleteUser>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::delete(open.tx, open.by, &open.path.0).await?;
    Ok(Nothing)
}

/// Changes a user; a new password is hashed before the transaction begins.
pub async fn edit(cx: &mut Cx<EditUser>) -> Result<Nothing> {
    check::edit(cx.by(), cx.body())?;
    let hash = match &cx.body().password {
        Some(password) => Some(cx.app().hasher.hash(password, cx.by().address()).await?),
        None => None,
    };
    let open = cx.open().await?;
    actions::edit(open.tx, open.by, &open.path.0, open.body, hash.as_deref()).await?;
    Ok(Nothing)
}

pub async fn force_logout(cx: &mut Cx<ForceLogout>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::force_logout(open.tx, open.by, &open.body.user_guids).await?;
    Ok(Nothing)
}
