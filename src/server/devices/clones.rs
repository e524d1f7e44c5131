//! Devices with the same uuid: one machine under a new id, or machines that were installed from one disk image. A machine
//! stops to report under its old id when it gets a new one; clones go on side by side.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::error::Result;
use super::presence::Presence;
use super::store::Row;
use super::store::merging::{self as store, Sibling};

/// What a device is to the others with its uuid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relation {
    /// The id of the oldest other device that seems to be the same machine.
    pub same_machine: Option<String>,
    /// The id of the oldest other device that is a clone.
    pub clone_of: Option<String>,
}

/// When a device came into being, and when it was last heard of.
#[derive(Clone, Copy)]
pub struct Life {
    pub created_at: DateTime<Utc>,
    pub last_online: Option<DateTime<Utc>>,
}

impl Life {
    pub fn of(row: &Row, presence: Presence<'_>) -> Life {
        life(row.guid, row.created_at, row.last_online, presence)
    }
}

/// What a wrong clock wrote tells nothing of when a device was last heard of.
fn life(guid: Uuid, created_at: DateTime<Utc>, stored: Option<DateTime<Utc>>, presence: Presence<'_>) -> Life {
    let last_online = presence.last_online(guid, stored).filter(|last| !presence.is_future(*last));
    Life { created_at, last_online }
}

/// Whether two devices with the same uuid are clones: the older one was heard of after the younger one came into being.
pub fn are_clones(one: Life, other: Life) -> bool {
    let (older, younger) = if one.created_at <= other.created_at { (one, other) } else { (other, one) };
    younger.last_online.is_some() && older.last_online.is_some_and(|last| last > younger.created_at)
}

/// Relates those of the devices to others that share their uuid.
pub async fn relations(tx: &mut Tx, rows: &[Row], presence: Presence<'_>) -> Result<HashMap<Uuid, Relation>> {
    let mut uuids: Vec<&str> = rows.iter().filter(|row| row.shares_uuid).map(|row| row.uuid.as_str()).collect();
    uuids.sort_unstable();
    uuids.dedup();
    if uuids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut siblings = store::siblings(tx, &uuids).await?;
    siblings.sort_by(|one, other| one.uuid.cmp(&other.uuid));
    let mut relations = HashMap::new();
    for family in siblings.chunk_by(|one, other| one.uuid == other.uuid) {
        let lives: Vec<Life> =
            family.iter().map(|one| life(one.guid, one.created_at, one.last_online, presence)).collect();
        let clones: Vec<Option<&Sibling>> = (0..family.len()).map(|of| clone_of(family, &lives, of)).collect();
        let has_clones = clones.iter().any(Option::is_some);
        for (at, sibling) in family.iter().enumerate() {
            let other = family.iter().find(|other| other.guid != sibling.guid).filter(|_| !has_clones);
            relations.insert(
                sibling.guid,
                Relation {
                    same_machine: other.map(|other| other.id.clone()),
                    clone_of: clones[at].map(|other| other.id.clone()),
                },
            );
        }
    }
    Ok(relations)
}

fn clone_of<'f>(family: &'f [Sibling], lives: &[Life], of: usize) -> Option<&'f Sibling> {
    let other = (0..family.len()).find(|other| *other != of && are_clones(lives[of], lives[*other]))?;
    Some(&family[other])
}
