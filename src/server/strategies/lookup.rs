//! What others ask about strategies, which are named here and stay as they are.

use uuid::Uuid;

use super::super::db::Tx;
use super::super::error::{Result, invalid};
use super::store;

/// The guid of the strategy `name`, for others that refer to strategies by name.
pub async fn named(tx: &mut Tx, name: &str) -> Result<Uuid> {
    find_named(tx, name).await?.ok_or_else(|| invalid(format!("there is no strategy {name}")))
}

/// The same, where it is no mistake that there is none.
pub async fn find_named(tx: &mut Tx, name: &str) -> Result<Option<Uuid>> {
    store::named(tx, name).await
}
