//! Presets that name what does not exist yet: kept with the device, and applied when something of that name comes into
//! being. What an administrator assigned meanwhile stays. Entries of address books are made by those who keep books.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::ab::actions::assign::{Device, Entry};
use super::super::db::{Change, Note, Tx};
use super::super::error::{Error, Result, internal};
use super::super::names;
use super::super::secrets::Keys;
use super::super::settings::actions::others;
pub use super::store::presets::Kind;
use super::store::presets::{self as store, New, Pending, Which};
use crate::wire::session::Secret;

/// What the password of an entry in an address book is sealed for while its preset is pending.
const PASSWORD: &str = "pending preset: address book password";
/// Devices that get something in the transaction in which it comes into being; the rest stay pending, and can be applied
/// on command.
const MOST_AT_ONCE: u64 = 10_000;
/// The same for address books, where each device takes several statements.
const MOST_ENTRIES_AT_ONCE: u64 = 2_000;

/// What is stored of an entry in an address book beside its password.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Details {
    tag: Option<String>,
    alias: Option<String>,
    note: Option<String>,
}

/// A device with the entry in an address book that it waits for.
pub struct Waiting {
    pub device: Uuid,
    pub id: String,
    pub username: String,
    pub device_name: String,
    pub os: String,
    pub entry: Entry,
}

impl Waiting {
    /// The device as an entry shows it.
    pub fn device(&self) -> Device<'_> {
        Device { id: &self.id, username: &self.username, device_name: &self.device_name, os: &self.os }
    }
}

/// A preset to be kept: what it names, and of which kind.
pub enum Missing<'a> {
    Named(Kind, &'a str),
    Entry(&'a Entry),
}

impl Missing<'_> {
    pub fn name(&self) -> &str {
        match self {
            Missing::Named(_, name) => name,
            Missing::Entry(entry) => &entry.book,
        }
    }

    pub const fn kind(&self) -> Kind {
        match self {
            Missing::Named(kind, _) => *kind,
            Missing::Entry(_) => Kind::AddressBook,
        }
    }

    /// Whether something could ever have that name.
    pub fn can_exist(&self) -> bool {
        names::name(self.name()).is_ok()
    }
}

/// Keeps presets of a new device. A password that no entry can have is left out.
pub(super) async fn keep(
    tx: &mut Tx,
    keys: &Keys,
    device: Uuid,
    missing: &[Missing<'_>],
    now: DateTime<Utc>,
) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let mut details = String::new();
    let mut password = None;
    for preset in missing {
        if let Missing::Entry(entry) = preset {
            let Entry { tag, alias, note, .. } = (*entry).clone();
            details = serde_json::to_string(&Details { tag, alias, note }).map_err(internal)?;
            password = match &entry.password {
                Some(password) => Some(keys.seal(PASSWORD, device, &password.0)?),
                None => None,
            };
        }
    }
    let new = missing.iter().map(|preset| match preset {
        Missing::Named(kind, name) => New { kind: *kind, name, entry: "", password: None },
        Missing::Entry(entry) => {
            New { kind: Kind::AddressBook, name: &entry.book, entry: &details, password: password.take() }
        }
    });
    store::insert(tx, device, new.collect(), now).await
}

/// Waits for the turn of those who keep presets, so that nothing that they name comes into being meanwhile.
pub(super) async fn take_turn(tx: &mut Tx) -> Result<()> {
    store::take_turn(tx).await
}

/// The presets of a device that are pending.
pub(super) async fn of(tx: &mut Tx, device: Uuid) -> Result<Vec<Pending>> {
    store::find(tx, Which::OfDevice(device), MOST_AT_ONCE).await
}

/// The names that presets of these devices wait for, by device and field.
pub(super) async fn names(tx: &mut Tx, devices: &[Uuid]) -> Result<BTreeMap<Uuid, BTreeMap<String, String>>> {
    if devices.is_empty() { Ok(BTreeMap::new()) } else { store::names(tx, devices).await }
}

/// Presets that are pending no more, by device and field.
pub struct Gone(HashMap<Uuid, BTreeMap<&'static str, String>>);

impl Gone {
    /// Adds those of a device to what is noted of a change.
    pub fn noted(&self, device: Uuid, before: &mut Map<String, Value>) {
        if let Some(gone) = self.0.get(&device) {
            before.insert("pending_presets".into(), json!(gone));
        }
    }
}

/// Forgets the pending presets of these kinds, since the devices got something else, or an administrator wants nothing.
pub async fn forget(tx: &mut Tx, kinds: &[Kind], devices: &[Uuid]) -> Result<Gone> {
    let mut gone = HashMap::<Uuid, BTreeMap<&'static str, String>>::new();
    for kind in kinds {
        for (device, name) in store::delete(tx, *kind, devices).await? {
            gone.entry(device).or_default().insert(kind.field(), name);
        }
    }
    Ok(Gone(gone))
}

/// Gives a user, a strategy or a device group that has this name from now on to the devices whose presets wait for it.
/// Says how many devices got it.
pub async fn fulfil(tx: &mut Tx, kind: Kind, name: &str, guid: Uuid) -> Result<u64> {
    let Some(pending) = waiting(tx, kind, name, MOST_AT_ONCE).await? else { return Ok(0) };
    let free: Vec<&Pending> = pending.iter().filter(|preset| !preset.is_superseded()).collect();
    let devices: Vec<Uuid> = free.iter().map(|preset| preset.device).collect();
    store::set(tx, kind, &devices, guid).await?;
    for preset in free {
        note_applied(tx, preset.device, &preset.id, kind, &preset.name);
        tx.announce(Change::Device(preset.device));
    }
    let all: Vec<Uuid> = pending.iter().map(|preset| preset.device).collect();
    store::delete(tx, kind, &all).await?;
    Ok(devices.len() as u64)
}

/// The devices that wait for an address book of this name.
pub async fn waiting_for_book(tx: &mut Tx, keys: &Keys, name: &str) -> Result<Vec<Waiting>> {
    let pending = waiting(tx, Kind::AddressBook, name, MOST_ENTRIES_AT_ONCE).await?.unwrap_or_default();
    Ok(pending.into_iter().map(|preset| with_entry(keys, preset)).collect())
}

/// The presets that wait for a name, which nobody adds to until the transaction ends; `None` if there are none, or if
/// presets are not applied.
async fn waiting(tx: &mut Tx, kind: Kind, name: &str, limit: u64) -> Result<Option<Vec<Pending>>> {
    store::hold(tx, kind, name, limit).await?;
    store::take_turn(tx).await?;
    let pending = store::find(tx, Which::Naming(kind, name), limit).await?;
    Ok(if pending.is_empty() || !others(tx).await?.apply_presets { None } else { Some(pending) })
}

/// Reads the entry in an address book that a preset asks for.
pub(super) fn with_entry(keys: &Keys, preset: Pending) -> Waiting {
    let Details { tag, alias, note } = serde_json::from_str(&preset.entry).unwrap_or_default();
    let password: Option<Secret> =
        preset.password.as_deref().and_then(|sealed| keys.open_sealed(PASSWORD, preset.device, sealed));
    Waiting {
        device: preset.device,
        id: preset.id,
        username: preset.username,
        device_name: preset.device_name,
        os: preset.os,
        entry: Entry { book: preset.name, tag, alias, password, note },
    }
}

/// Sets what a preset of one device names, unless the device has something else of the kind, and forgets the preset. Says
/// whether it was applied.
pub(super) async fn apply(tx: &mut Tx, preset: &Pending, kind: Kind, guid: Uuid) -> Result<bool> {
    if preset.is_superseded() {
        return drop_preset(tx, preset.device, &preset.id, kind).await.map(|()| false);
    }
    store::set(tx, kind, &[preset.device], guid).await?;
    store::delete(tx, kind, &[preset.device]).await?;
    note_applied(tx, preset.device, &preset.id, kind, &preset.name);
    tx.announce(Change::Device(preset.device));
    Ok(true)
}

/// Forgets a preset of a device that is not applied.
pub(super) async fn drop_preset(tx: &mut Tx, device: Uuid, id: &str, kind: Kind) -> Result<()> {
    let mut before = Map::new();
    forget(tx, &[kind], &[device]).await?.noted(device, &mut before);
    tx.note(Note { what: "device", guid: device, name: id.to_owned(), before: before.into(), after: json!({}) });
    Ok(())
}

/// Forgets the preset of a device that is in the address book, with what was left out of the entry.
pub async fn placed(tx: &mut Tx, waiting: &Waiting, left_out: &[(&'static str, Error)]) -> Result<()> {
    for (part, error) in left_out {
        passed_over(&waiting.id, &format!("{part} in an address book"), &error.to_string());
    }
    store::delete(tx, Kind::AddressBook, &[waiting.device]).await?;
    note_applied(tx, waiting.device, &waiting.id, Kind::AddressBook, &waiting.entry.book);
    Ok(())
}

/// Logs a preset, or a part of one, that is not applied.
pub(super) fn passed_over(id: &str, what: &str, preset: &str) {
    let shown: String = preset.chars().take(256).collect();
    tracing::info!(id = %id.escape_debug(), preset = %shown.escape_debug(), "a new device's preset {what} is passed over");
}

/// Notes for the record of the call that a pending preset was applied.
fn note_applied(tx: &mut Tx, device: Uuid, id: &str, kind: Kind, name: &str) {
    let field = kind.field();
    tx.note(Note {
        what: "device",
        guid: device,
        name: id.to_owned(),
        before: json!({field: null, "pending_presets": {field: name}}),
        after: json!({field: name}),
    });
}

/// Removes the passwords of pending presets that this key does not open, and returns how many there were.
pub async fn forget_unopened(tx: &mut Tx, keys: &Keys) -> Result<u64> {
    store::clear_passwords(tx, |device, sealed| keys.opens(PASSWORD, device, sealed)).await
}
