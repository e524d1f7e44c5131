//! The endpoints of the server about itself.

use serde_json::Value;

use super::super::error::Result;
use super::super::gate::Cx;
use crate::wire::system::{GetHealth, GetOpenApi, Health};

/// Asks the storage; a server that cannot reach it is not well.
pub async fn health(cx: &mut Cx<GetHealth>) -> Result<Health> {
    cx.open().await?.tx.revision().await?;
    Ok(Health { status: "ok".into(), version: env!("CARGO_PKG_VERSION").into() })
}

/// Describes what is served.
pub async fn openapi(cx: &mut Cx<GetOpenApi>) -> Result<Value> {
    Ok(cx.app().openapi.get().clone())
}
