//! Ending sessions for what happens to their user.

use uuid::Uuid;

use super::super::db::Tx;
use super::super::error::Result;
use super::store;

/// Ends every session of a user, and says how many there were.
pub async fn end_all(tx: &mut Tx, user: Uuid) -> Result<u64> {
    store::delete_all(tx, user, None).await
}

/// How many sessions of a user are open.
pub async fn count(tx: &mut Tx, user: Uuid) -> Result<u64> {
    store::count_of_user(tx, user).await
}
