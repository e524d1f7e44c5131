//! How devices come into being: deployed where that is required, and with what they ask for themselves at first sight.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::ab::actions::assign::{self as books, Placed};
use super::super::caller::Scope;
use super::super::clean;
use super::super::db::{Change, Note, Tx};
use super::super::error::{Result, conflict};
use super::super::secrets::Keys;
use super::super::settings::actions::others;
use super::super::{device_group, strategies, users};
use super::lookup::{LONGEST_NOTE, find, note};
use super::presets::{Kind, Missing, passed_over};
use super::report::Report;
use super::report::Unassigned;
pub use super::store::deployment::Deployed;
use super::store::{self, Row};
use super::{claiming, presets};
use crate::wire::devices::{AppliedPresets, Deployment};
use crate::wire::ids::DeviceGuid;

/// The length of an Ed25519 public key.
const KEY_LENGTH: usize = 32;

/// What became of a deployment, in the words that clients know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    NotEnabled,
    Unfit,
    Taken,
}

impl Outcome {
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Done => "OK",
            Outcome::NotEnabled => "NOT_ENABLED",
            Outcome::Unfit => "INVALID_INPUT",
            Outcome::Taken => "ID_TAKEN",
        }
    }
}

/// Lets a machine report under an id, and makes its device. A device that is this machine under one other id gets the new
/// one.
pub async fn deploy(tx: &mut Tx, scope: Scope, wanted: &Deployment, now: DateTime<Utc>) -> Result<Outcome> {
    let outcome = if others(tx).await?.require_deployment {
        match read(wanted) {
            Some(machine) => deploy_machine(tx, scope, &machine, now).await?,
            None => Outcome::Unfit,
        }
    } else {
        Outcome::NotEnabled
    };
    if outcome != Outcome::Done {
        let name = wanted.id.clone().unwrap_or_default();
        let after = json!({"deployment": outcome.as_str()});
        tx.note(Note { what: "device", guid: Uuid::nil(), name, before: Value::Null, after });
    }
    Ok(outcome)
}

fn read(wanted: &Deployment) -> Option<Deployed> {
    let public_key = BASE64_STANDARD.decode(wanted.pk.as_deref()?).ok().filter(|key| key.len() == KEY_LENGTH)?;
    let id = clean::device_id(wanted.id.as_deref()).ok()?;
    let uuid = clean::uuid(wanted.uuid.as_deref()).ok()?;
    Some(Deployed { id, uuid, public_key })
}

async fn deploy_machine(tx: &mut Tx, scope: Scope, machine: &Deployed, now: DateTime<Utc>) -> Result<Outcome> {
    match store::reports::find(tx, &machine.id).await? {
        Some(device) if device.uuid != machine.uuid => return Ok(Outcome::Taken),
        Some(_) => {}
        None => {
            if !rename(tx, scope, machine, now).await? {
                expect(tx, &machine.id, &machine.uuid, now).await?;
            }
        }
    }
    let before = store::deployment::find(tx, &machine.id).await?;
    if before.as_ref() == Some(machine) {
        return Ok(Outcome::Done);
    }
    if !store::deployment::put(tx, machine, now).await? {
        return Ok(Outcome::Taken);
    }
    let deployment = |of: &Deployed| json!({"deployment": "OK", "public_key": BASE64_STANDARD.encode(&of.public_key)});
    tx.note(Note {
        what: "device",
        guid: Uuid::nil(),
        name: machine.id.clone(),
        before: before.as_ref().map(deployment).unwrap_or_default(),
        after: deployment(machine),
    });
    Ok(Outcome::Done)
}

/// Makes a device that has not reported yet, so that it can be assigned and is listed at once: a client that was refused
/// before reports again only after two minutes.
pub(super) async fn expect(tx: &mut Tx, id: &str, uuid: &str, now: DateTime<Utc>) -> Result<()> {
    let guid = Uuid::now_v7();
    let nothing_yet = Report::nothing_yet(id, uuid, now);
    if store::reports::insert(tx, guid, &nothing_yet, false).await? {
        strategies::push::come_back(tx, guid, id, uuid).await?;
        let after = json!({"uuid": uuid, "never_reported": true});
        tx.note(Note { what: "device", guid, name: id.to_owned(), before: Value::Null, after });
        tx.announce(Change::Device(guid));
    }
    Ok(())
}

/// Gives the only device that is this machine the id under which it is deployed. Clones of one installation have the
/// same uuid: one that was deployed with another key is another machine, and several cannot be told apart.
async fn rename(tx: &mut Tx, scope: Scope, machine: &Deployed, now: DateTime<Utc>) -> Result<bool> {
    let known = store::deployment::of_machine(tx, scope, &machine.uuid).await?;
    let [device] = known.as_slice() else { return Ok(false) };
    let deployed = store::deployment::find(tx, &device.id).await?;
    if deployed.is_some_and(|deployed| deployed.public_key != machine.public_key) {
        return Ok(false);
    }
    store::deployment::rename(tx, device.guid, &machine.id).await?;
    give_up_id(tx, device, Some(device.guid), now).await?;
    note(tx, device, json!({"id": device.id}), json!({"id": machine.id}));
    claiming::claim_for_session(tx, &machine.id, &machine.uuid, now).await?;
    Ok(true)
}

/// Ends what the id of a device stood for, once the device is deleted or has another id.
pub(super) async fn give_up_id(tx: &mut Tx, device: &Row, successor: Option<Uuid>, now: DateTime<Utc>) -> Result<()> {
    store::deployment::delete(tx, &device.id).await?;
    store::departed::remember(tx, &device.id, &device.uuid, successor, now).await
}

/// The machine that was deployed under the id.
pub async fn deployed(tx: &mut Tx, id: &str) -> Result<Option<Deployed>> {
    store::deployment::find(tx, id).await
}

/// Gives a new device what it asks for itself, and returns what names nothing that exists yet. A disabled user becomes the
/// owner like any other, which keeps the device closed. What an administrator has assigned before the first report stays.
pub(super) async fn apply_presets<'r>(
    tx: &mut Tx,
    guid: Uuid,
    report: &'r Report,
    unassigned: Unassigned,
    keys: &Keys,
) -> Result<Vec<Missing<'r>>> {
    let asked = &report.presets;
    let mut change = store::Edit::default();
    let mut missing = Vec::new();
    for (kind, name, is_open) in [
        (Kind::User, &asked.user_name, unassigned.owner),
        (Kind::Strategy, &asked.strategy_name, unassigned.strategy),
        (Kind::DeviceGroup, &asked.device_group_name, unassigned.device_group),
    ] {
        let Some(name) = name.as_ref().filter(|_| is_open) else { continue };
        match (find_named(tx, kind, name).await?, kind) {
            (None, _) => missing.push(Missing::Named(kind, name)),
            (Some(owner), Kind::User) => change.owner = Some(store::claiming::Ownership::Of(owner)),
            (strategy, Kind::Strategy) => change.strategy = Some(strategy),
            (group, Kind::DeviceGroup | Kind::AddressBook) => change.device_group = Some(group),
        }
    }
    if let Some(note) = asked.note.as_ref().filter(|_| unassigned.note) {
        match note.chars().count() {
            length if length <= LONGEST_NOTE => change.note = Some(note),
            _ => passed_over(&report.id, "note", "longer than a note can be"),
        }
    }
    store::update(tx, guid, &change).await?;
    if let Some(entry) = &asked.entry {
        let device = books::Device {
            id: &report.id,
            username: &report.username,
            device_name: &report.device_name,
            os: &report.os,
        };
        match books::preset_peer(tx, keys, &device, entry, report.at).await? {
            Placed::New(left_out) => {
                for (part, error) in left_out {
                    passed_over(&report.id, &format!("{part} in an address book"), &error.to_string());
                }
            }
            Placed::Old => passed_over(&report.id, "address book", &entry.book),
            Placed::NoBook | Placed::Full => missing.push(Missing::Entry(entry)),
        }
    }
    missing.retain(|preset| {
        let can_exist = preset.can_exist();
        if !can_exist {
            passed_over(&report.id, preset.kind().field(), preset.name());
        }
        can_exist
    });
    Ok(missing)
}

/// Keeps what new devices ask for and what does not exist yet. Names are looked up once more in this turn, since they may
/// have come into being since.
pub(super) async fn keep_presets(
    tx: &mut Tx,
    keys: &Keys,
    missing: &[(Uuid, DateTime<Utc>, Vec<Missing<'_>>)],
) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    presets::take_turn(tx).await?;
    for (device, at, missing) in missing {
        presets::keep(tx, keys, *device, missing, *at).await?;
        settle(tx, keys, *device, *at).await?;
    }
    Ok(())
}

/// Applies those pending presets of a device that name something by now.
pub async fn apply_pending(
    tx: &mut Tx,
    scope: Scope,
    guid: &DeviceGuid,
    keys: &Keys,
    now: DateTime<Utc>,
) -> Result<AppliedPresets> {
    let row = find(tx, scope, guid).await?;
    if !others(tx).await?.apply_presets {
        return Err(conflict("presets are switched off: set apply_presets=on first"));
    }
    let outcome = settle(tx, keys, row.guid, now).await?;
    if outcome.applied.is_empty() && !outcome.pending.is_empty() {
        let missing: Vec<String> = outcome.pending.iter().map(|(field, name)| format!("{field} {name}")).collect();
        return Err(conflict(format!(
            "no preset of device {} can be applied yet, since nothing that fits exists: {}",
            row.id,
            missing.join(", ")
        )));
    }
    Ok(outcome)
}

/// Applies the pending presets of a device whose names exist. What the device has got otherwise is left as it is.
async fn settle(tx: &mut Tx, keys: &Keys, device: Uuid, now: DateTime<Utc>) -> Result<AppliedPresets> {
    let mut outcome = AppliedPresets::default();
    for preset in presets::of(tx, device).await? {
        let Some(kind) = preset.kind() else { continue };
        let field = kind.field().to_owned();
        let name = preset.name.clone();
        let (is_applied, is_pending) = if kind == Kind::AddressBook {
            let waiting = presets::with_entry(keys, preset);
            match books::preset_peer(tx, keys, &waiting.device(), &waiting.entry, now).await? {
                Placed::New(left_out) => {
                    presets::placed(tx, &waiting, &left_out).await?;
                    (true, false)
                }
                Placed::Old => {
                    presets::drop_preset(tx, device, &waiting.id, kind).await?;
                    (false, false)
                }
                Placed::NoBook | Placed::Full => (false, true),
            }
        } else {
            match find_named(tx, kind, &preset.name).await? {
                Some(guid) => (presets::apply(tx, &preset, kind, guid).await?, false),
                None => (false, true),
            }
        };
        if is_applied {
            outcome.applied.insert(field, name);
        } else if is_pending {
            outcome.pending.insert(field, name);
        }
    }
    Ok(outcome)
}

/// What a preset names, other than an address book.
async fn find_named(tx: &mut Tx, kind: Kind, name: &str) -> Result<Option<Uuid>> {
    match kind {
        Kind::User => Ok(users::lookup::all_named(tx, &[name]).await?.remove(name)),
        Kind::Strategy => strategies::lookup::find_named(tx, name).await,
        Kind::DeviceGroup => Ok(device_group::lookup::all_named(tx, &[name]).await?.remove(name)),
        Kind::AddressBook => Ok(None),
    }
}
