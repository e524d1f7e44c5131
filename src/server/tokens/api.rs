//! The token endpoints.

use super::super::error::Result;
use super::super::gate::Cx;
use super::actions;
use crate::wire::endpoint::Nothing;
use crate::wire::page::Page;
use crate::wire::tokens::{CreatedToken, DeleteToken, ListTokens, NewApiToken, RotateToken, Token};

pub async fn list(cx: &mut Cx<ListTokens>) -> Result<Page<Token>> {
    let open = cx.open().await?;
    actions::list(open.tx, open.query, open.by.now()).await
}

pub async fn new(cx: &mut Cx<NewApiToken>) -> Result<CreatedToken> {
    let open = cx.open().await?;
    let person = open.by.person()?;
    actions::new(open.tx, person.guid, &person.name, open.body, open.by.now()).await
}

pub async fn rotate(cx: &mut Cx<RotateToken>) -> Result<CreatedToken> {
    let open = cx.open().await?;
    actions::rotate(open.tx, &open.path.0, open.body, open.by.now()).await
}

pub async fn delete(cx: &mut Cx<DeleteToken>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::delete(open.tx, &open.path.0).await?;
    Ok(Nothing)
}
