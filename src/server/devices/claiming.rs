//! Devices without an owner get the user who is signed in there, in whatever order sign-in and reports arrive.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use super::super::db::{Change, Note, Tx};
use super::super::error::Result;
use super::super::session;
use super::super::session::lookup::SignedInUser;
use super::presets::Kind;
use super::{presets, store};

/// Makes a user the owner of the device with this id on this machine, if it has no owner; says whether that was so. If an
/// administrator removed the owner, only a later sign-in claims the device. A disabled device stays disabled: who owns it
/// decides what happens when it is enabled.
pub async fn claim(tx: &mut Tx, id: &str, uuid: &str, owner: &SignedInUser) -> Result<bool> {
    if id.is_empty() || uuid.is_empty() {
        return Ok(false);
    }
    let Some(guid) = store::claiming::claim(tx, id, uuid, owner.guid, owner.since).await? else { return Ok(false) };
    let mut before = Map::from_iter([("user_name".to_owned(), Value::Null)]);
    presets::forget(tx, &[Kind::User], &[guid]).await?.noted(guid, &mut before);
    let after = json!({"user_name": owner.name});
    tx.note(Note { what: "device", guid, name: id.to_owned(), before: before.into(), after });
    tx.announce(Change::Device(guid));
    Ok(true)
}

/// The same for the user who is signed in there, if there is one: gives the new owner.
pub async fn claim_for_session(tx: &mut Tx, id: &str, uuid: &str, now: DateTime<Utc>) -> Result<Option<SignedInUser>> {
    let Some(user) = session::lookup::signed_in_with(tx, id, uuid, now).await? else { return Ok(None) };
    Ok(claim(tx, id, uuid, &user).await?.then_some(user))
}

/// Whether the device with this id on this machine has no owner, and whoever signed in there at `since` can become it.
pub async fn is_claimable(tx: &mut Tx, id: &str, uuid: &str, since: DateTime<Utc>) -> Result<bool> {
    store::claiming::is_claimable(tx, id, uuid, since).await
}
