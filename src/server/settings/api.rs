//! The settings' endpoints.

use super::super::error::Result;
use super::super::gate::Cx;
use super::actions;
use crate::wire::endpoint::Nothing;
use crate::wire::settings::{GetOtherSettings, OtherSettings, SetOtherSettings};

pub async fn others(cx: &mut Cx<GetOtherSettings>) -> Result<OtherSettings> {
    Ok(actions::others(cx.open().await?.tx).await?.into())
}

pub async fn set_others(cx: &mut Cx<SetOtherSettings>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::set_others(open.tx, open.body).await?;
    Ok(Nothing)
}
