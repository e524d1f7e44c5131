//! The endpoints of the server about itself.

use super::super::error::{Error, Result};
use super::super::gate::Cx;
use crate::wire::endpoint::SharedJson;
use crate::wire::system::{GetHealth, GetOpenApi, Health, Part};

/// Tells what the last check found out. Nothing is asked for, so the answer never waits.
pub async fn health(cx: &mut Cx<GetHealth>) -> Result<Health> {
    let health = &cx.app().health;
    let failing = health.failing();
    if !failing.is_empty() {
        return Err(Error::Unhealthy(failing));
    }
    let warnings = health.low_space().map(|_| Part::Disk).into_iter().collect();
    Ok(Health { status: "ok".into(), version: env!("CARGO_PKG_VERSION").into(), warnings })
}

/// Describes what is served.
pub async fn openapi(cx: &mut Cx<GetOpenApi>) -> Result<SharedJson> {
    Ok(SharedJson(cx.app().openapi.get()?))
}
