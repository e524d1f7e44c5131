//! What others ask about user groups, which are named here and stay as they are.

use std::collections::HashMap;

use uuid::Uuid;

use super::super::db::Tx;
use super::super::error::{Result, invalid};
use super::store;

/// The group in which a user lands who is put into none. It is known by its name, and stays.
pub const DEFAULT: &str = "Default";

/// The guid of the group `name`, for others that refer to groups by name.
pub async fn named(tx: &mut Tx, name: &str) -> Result<Uuid> {
    store::named(tx, name).await?.ok_or_else(|| invalid(format!("there is no user group {name}")))
}

/// The guids of those of the names that are there.
pub async fn all_named(tx: &mut Tx, names: &[&str]) -> Result<HashMap<String, Uuid>> {
    Ok(store::all_named(tx, names).await?.into_iter().collect())
}

/// Waits for the turn to change groups and rules, which all take before they look at any: two changes then never wait
/// for each other in a circle. Whoever changes users, too, takes the turn of their accounts first.
pub async fn take_turn(tx: &mut Tx) -> Result<()> {
    store::take_turn(tx, DEFAULT).await
}
