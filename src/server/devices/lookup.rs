//! What others ask about devices, and what all that change one say of it. What changes them is in the rooms beside.

use std::collections::HashMap;

use serde_json::Value;
use uuid::Uuid;

use super::super::caller::Scope;
use super::super::db::{Change, Note, Tx};
use super::super::error::{Result, not_found};
use super::store::{self, Row};
use crate::wire::ids::DeviceGuid;

pub(super) const LONGEST_NOTE: usize = 4_096;

/// The device with the guid or the exact id, if it is in scope. No id is a guid, so there is only one.
pub(super) async fn find(tx: &mut Tx, scope: Scope, guid: &DeviceGuid) -> Result<Row> {
    let row = match guid.uuid() {
        Some(uuid) => store::find(tx, scope, uuid).await?,
        None => store::find_by_id(tx, scope, guid.as_str()).await?,
    };
    row.ok_or_else(|| not_found("device", guid))
}

/// The same device, but the row is not locked.
pub(super) async fn peek(tx: &mut Tx, scope: Scope, guid: &DeviceGuid) -> Result<Option<Row>> {
    match guid.uuid() {
        Some(uuid) => Ok(store::find_all(tx, scope, vec![uuid]).await?.pop()),
        None => store::peek_by_id(tx, scope, guid.as_str()).await,
    }
}

/// Whether a device is there, and in scope.
pub async fn is_in_scope(tx: &mut Tx, scope: Scope, guid: Uuid) -> Result<bool> {
    Ok(store::find(tx, scope, guid).await?.is_some())
}

/// How many devices a user owns.
pub async fn count_of_owner(tx: &mut Tx, owner: Uuid) -> Result<u64> {
    store::count_of_owner(tx, owner).await
}

/// The names of those of the devices that are in scope and have one.
pub async fn names(tx: &mut Tx, scope: Scope, mut guids: Vec<Uuid>) -> Result<HashMap<Uuid, String>> {
    guids.sort_unstable();
    guids.dedup();
    Ok(store::names(tx, scope, &guids).await?.into_iter().collect())
}

/// Notes what changed of a device, for the record of the call and for what is in memory.
pub(super) fn note(tx: &mut Tx, row: &Row, before: Value, after: Value) {
    tx.note(Note { what: "device", guid: row.guid, name: row.id.clone(), before, after });
    tx.announce(Change::Device(row.guid));
}
