//! What settings there are, what they are at first, and which values they take.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::super::db::{Change, Db, Note, Tx};
use super::super::error::{Result, internal, invalid};
use super::store;
use crate::wire::settings::OtherSettings;

/// The section of what belongs to no other.
const OTHERS: &str = "others";
/// The section of what servers keep for themselves.
const SERVER: &str = "server";
/// What their key is known by.
const KEY: &str = "key";

const MOST_AT_ONCE: u64 = 1_000_000;
const MOST_A_SECOND: u64 = 100_000;
const MOST_DAYS: u64 = 36_500;
const MOST_LOG_MB: u64 = 10_000_000;
const MOST_IN_A_BOOK: u64 = 1_000_000;
const MOST_GB: u64 = 1_000_000;

/// The settings of the section others, whether they were ever set or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Others {
    /// What a device says in `preset-*` is assigned to it when it is first seen.
    pub apply_presets: bool,
    /// Only devices that were deployed come into being.
    pub require_deployment: bool,
    /// Devices with neither owner nor device group are reached by administrators alone.
    pub only_administrators_reach_unassigned: bool,
    /// Clients are refused the lists of what they may reach.
    pub disable_accessible_devices: bool,
    /// How many unknown devices one address may bring at once, and how many a second after that.
    pub new_devices_at_once: u64,
    pub new_devices_a_second: u64,
    /// Only administrators read audit records.
    pub only_administrators_read_logs: bool,
    /// Days after which audit records are removed; 0 keeps them.
    pub log_retention_days: u64,
    /// Megabytes of audit records beyond which the oldest are removed; 0 is no limit.
    pub log_retention_mb: u64,
    /// The most entries of one address book; 0 is no limit.
    pub max_peer_one_ab: u64,
    /// People who are no administrators may share address books outside their own user group.
    pub share_books_outside_group: bool,
    /// Clients may upload recordings of sessions, and how much room these may take, in GB.
    pub recordings: bool,
    pub recordings_quota_gb: u64,
}

impl Default for Others {
    fn default() -> Others {
        Others {
            apply_presets: true,
            require_deployment: false,
            only_administrators_reach_unassigned: true,
            disable_accessible_devices: false,
            new_devices_at_once: 2_000,
            new_devices_a_second: 10,
            only_administrators_read_logs: false,
            log_retention_days: 0,
            log_retention_mb: 0,
            max_peer_one_ab: 10_000,
            share_books_outside_group: false,
            recordings: false,
            recordings_quota_gb: 10,
        }
    }
}

impl From<OtherSettings> for Others {
    fn from(set: OtherSettings) -> Others {
        let first = Others::default();
        Others {
            apply_presets: set.apply_presets.unwrap_or(first.apply_presets),
            require_deployment: set.require_deployment.unwrap_or(first.require_deployment),
            only_administrators_reach_unassigned: set
                .only_administrators_reach_unassigned
                .unwrap_or(first.only_administrators_reach_unassigned),
            disable_accessible_devices: set.disable_accessible_devices.unwrap_or(first.disable_accessible_devices),
            new_devices_at_once: set.new_devices_at_once.unwrap_or(first.new_devices_at_once),
            new_devices_a_second: set.new_devices_a_second.unwrap_or(first.new_devices_a_second),
            only_administrators_read_logs: set
                .only_administrators_read_logs
                .unwrap_or(first.only_administrators_read_logs),
            log_retention_days: set.log_retention_days.unwrap_or(first.log_retention_days),
            log_retention_mb: set.log_retention_mb.unwrap_or(first.log_retention_mb),
            max_peer_one_ab: set.max_peer_one_ab.unwrap_or(first.max_peer_one_ab),
            share_books_outside_group: set.share_books_outside_group.unwrap_or(first.share_books_outside_group),
            recordings: set.recordings.unwrap_or(first.recordings),
            recordings_quota_gb: set.recordings_quota_gb.unwrap_or(first.recordings_quota_gb),
        }
    }
}

impl From<Others> for OtherSettings {
    fn from(others: Others) -> OtherSettings {
        OtherSettings {
            apply_presets: Some(others.apply_presets),
            require_deployment: Some(others.require_deployment),
            only_administrators_reach_unassigned: Some(others.only_administrators_reach_unassigned),
            disable_accessible_devices: Some(others.disable_accessible_devices),
            new_devices_at_once: Some(others.new_devices_at_once),
            new_devices_a_second: Some(others.new_devices_a_second),
            only_administrators_read_logs: Some(others.only_administrators_read_logs),
            log_retention_days: Some(others.log_retention_days),
            log_retention_mb: Some(others.log_retention_mb),
            max_peer_one_ab: Some(others.max_peer_one_ab),
            share_books_outside_group: Some(others.share_books_outside_group),
            recordings: Some(others.recordings),
            recordings_quota_gb: Some(others.recordings_quota_gb),
        }
    }
}

/// The settings of the section others.
pub async fn others(tx: &mut Tx) -> Result<Others> {
    let mut set = Map::new();
    for (name, value) in store::section(tx, OTHERS).await? {
        set.insert(name, serde_json::from_str(&value).map_err(internal)?);
    }
    let set: OtherSettings = serde_json::from_value(Value::Object(set)).map_err(internal)?;
    Ok(set.into())
}

/// Changes the settings that are given; the others stay.
pub async fn set_others(tx: &mut Tx, wanted: &OtherSettings) -> Result<()> {
    within("new_devices_at_once", wanted.new_devices_at_once, MOST_AT_ONCE)?;
    within("new_devices_a_second", wanted.new_devices_a_second, MOST_A_SECOND)?;
    if wanted.log_retention_days.is_some_and(|days| days > MOST_DAYS) {
        return Err(invalid(format!("log_retention_days is a number from 0 to {MOST_DAYS}")));
    }
    if wanted.log_retention_mb.is_some_and(|most| most > MOST_LOG_MB) {
        return Err(invalid(format!("log_retention_mb is a number from 0 to {MOST_LOG_MB}; 0 sets no limit")));
    }
    if wanted.max_peer_one_ab.is_some_and(|most| most > MOST_IN_A_BOOK) {
        return Err(invalid(format!("max_peer_one_ab is a number from 0 to {MOST_IN_A_BOOK}; 0 sets no limit")));
    }
    within("recordings_quota_gb", wanted.recordings_quota_gb, MOST_GB)?;
    let Value::Object(current) = json(&others(tx).await?.into())? else { return Ok(()) };
    let Value::Object(wanted) = json(wanted)? else { return Ok(()) };
    let (mut before, mut after) = (Map::new(), Map::new());
    for (name, value) in wanted {
        let old = current.get(&name).cloned().unwrap_or_default();
        if old != value {
            store::set(tx, OTHERS, &name, &value.to_string()).await?;
            before.insert(name.clone(), old);
            after.insert(name, value);
        }
    }
    if after.is_empty() {
        return Ok(());
    }
    tx.note(Note {
        what: "settings",
        guid: Uuid::nil(),
        name: OTHERS.into(),
        before: before.into(),
        after: after.into(),
    });
    tx.announce(Change::Settings);
    Ok(())
}

fn json(settings: &OtherSettings) -> Result<Value> {
    serde_json::to_value(settings).map_err(internal)
}

fn within(name: &str, value: Option<u64>, most: u64) -> Result<()> {
    match value {
        Some(value) if !(1..=most).contains(&value) => Err(invalid(format!("{name} is a number from 1 to {most}"))),
        _ => Ok(()),
    }
}

/// What the key is known by with which a database was used, whatever version that was; `None` for one that never was.
pub async fn key_mark(db: &Db) -> Result<Option<String>> {
    if !store::is_there(db).await? {
        return Ok(None);
    }
    current_key_mark(&mut db.read().await?).await
}

/// The same, where the tables are up to date.
pub async fn current_key_mark(tx: &mut Tx) -> Result<Option<String>> {
    let set = store::section(tx, SERVER).await?;
    let mark = set.into_iter().find(|(name, _)| name == KEY);
    mark.map(|(_, value)| serde_json::from_str(&value).map_err(internal)).transpose()
}

/// Whether this is the key of the servers that use the database; the first one's is.
pub async fn is_our_key(tx: &mut Tx, mark: &str) -> Result<bool> {
    let value = serde_json::to_string(mark).map_err(internal)?;
    store::set_first(tx, SERVER, KEY, &value).await?;
    Ok(store::section(tx, SERVER).await?.contains(&(KEY.to_owned(), value)))
}

/// Has a key take the place of the one that the servers had.
pub async fn accept_key(tx: &mut Tx, mark: &str) -> Result<()> {
    store::set(tx, SERVER, KEY, &serde_json::to_string(mark).map_err(internal)?).await?;
    tx.announce(Change::Settings);
    Ok(())
}
