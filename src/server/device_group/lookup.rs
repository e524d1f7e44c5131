//! What others ask about device groups, which are named here and stay as they are.

use std::collections::HashMap;

use uuid::Uuid;

use super::super::db::Tx;
use super::super::error::{Result, invalid};
use super::store;

/// The guid of the group `name`, for others that refer to groups by name.
pub async fn named(tx: &mut Tx, name: &str) -> Result<Uuid> {
    store::named(tx, name).await?.ok_or_else(|| invalid(format!("there is no device group {name}")))
}

/// The guids of those of the names that are there.
pub async fn all_named(tx: &mut Tx, names: &[&str]) -> Result<HashMap<String, Uuid>> {
    Ok(store::all_named(tx, names).await?.into_iter().collect())
}
