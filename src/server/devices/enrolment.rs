//! How devices come into being: deployed where that is required, and with what they ask for themselves at first sight.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::ab::actions::assign as books;
use super::super::caller::Scope;
use super::super::clean;
use super::super::db::{Change, Note, Tx};
use super::super::error::{Error, Result};
use super::super::secrets::Keys;
use super::super::settings::actions::others;
use super::super::{device_group, strategies, users};
use super::lookup::{LONGEST_NOTE, note};
use super::report::Report;
pub use super::store::deployment::Deployed;
use super::{claiming, store};
use crate::wire::devices::Deployment;

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

/// Lets a machine come into being under an id. A device that is this machine under one other id gets the new one.
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
    let id = clean::id("id", wanted.id.as_deref()).ok()?;
    let uuid = clean::id("uuid", wanted.uuid.as_deref()).ok()?;
    Some(Deployed { id, uuid, public_key })
}

async fn deploy_machine(tx: &mut Tx, scope: Scope, machine: &Deployed, now: DateTime<Utc>) -> Result<Outcome> {
    match store::reports::find(tx, &machine.id).await? {
        Some(device) if device.uuid != machine.uuid => return Ok(Outcome::Taken),
        Some(_) => {}
        None => rename(tx, scope, machine, now).await?,
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
    tx.announce(Change::Deployment(machine.id.clone()));
    Ok(Outcome::Done)
}

/// Gives the only device that is this machine the id under which it is deployed. Clones of one installation have the
/// same uuid: one that was deployed with another key is another machine, and several cannot be told apart.
async fn rename(tx: &mut Tx, scope: Scope, machine: &Deployed, now: DateTime<Utc>) -> Result<()> {
    let known = store::deployment::of_machine(tx, scope, &machine.uuid).await?;
    let [device] = known.as_slice() else { return Ok(()) };
    let deployed = store::deployment::find(tx, &device.id).await?;
    if deployed.is_some_and(|deployed| deployed.public_key != machine.public_key) {
        return Ok(());
    }
    store::deployment::rename(tx, device.guid, &machine.id).await?;
    withdraw(tx, &device.id).await?;
    note(tx, device, json!({"id": device.id}), json!({"id": machine.id}));
    claiming::claim_for_session(tx, &machine.id, &machine.uuid, now).await?;
    Ok(())
}

/// Takes the deployment of an id back.
pub async fn withdraw(tx: &mut Tx, id: &str) -> Result<()> {
    if store::deployment::delete(tx, id).await? {
        tx.announce(Change::Deployment(id.to_owned()));
    }
    Ok(())
}

/// The machine that was deployed under the id.
pub async fn deployed(tx: &mut Tx, id: &str) -> Result<Option<Deployed>> {
    store::deployment::find(tx, id).await
}

/// Whether the machine that reports was deployed under its id.
pub(super) async fn is_deployed(tx: &mut Tx, report: &Report) -> Result<bool> {
    Ok(deployed(tx, &report.id).await?.is_some_and(|machine| machine.uuid == report.uuid))
}

/// The machines that were deployed and have not come into being.
pub async fn waiting(tx: &mut Tx) -> Result<Vec<Deployed>> {
    store::deployment::waiting(tx).await
}

/// Gives a new device what it asks for itself. A name that nobody has is passed over: the device comes all the same.
/// A disabled user becomes the owner like any other, which keeps the device closed.
pub(super) async fn apply_presets(tx: &mut Tx, guid: Uuid, report: &Report, keys: &Keys) -> Result<()> {
    let presets = &report.presets;
    let mut change = store::Edit::default();
    let mut wanted = false;
    if let Some(name) = &presets.user_name {
        match users::lookup::named(tx, name).await {
            Ok(owner) => change.owner = Some(Some(owner)),
            Err(Error::Invalid(_)) => passed_over(report, "user", name),
            Err(error) => return Err(error),
        }
        wanted |= change.owner.is_some();
    }
    if let Some(name) = &presets.strategy_name {
        match strategies::lookup::find_named(tx, name).await? {
            Some(strategy) => change.strategy = Some(Some(strategy)),
            None => passed_over(report, "strategy", name),
        }
        wanted |= change.strategy.is_some();
    }
    if let Some(name) = &presets.device_group_name {
        match device_group::lookup::named(tx, name).await {
            Ok(group) => change.device_group = Some(Some(group)),
            Err(Error::Invalid(_)) => passed_over(report, "device group", name),
            Err(error) => return Err(error),
        }
        wanted |= change.device_group.is_some();
    }
    if let Some(note) = &presets.note {
        match note.chars().count() {
            length if length <= LONGEST_NOTE => change.note = Some(note),
            _ => passed_over(report, "note", "longer than a note can be"),
        }
        wanted |= change.note.is_some();
    }
    if wanted {
        store::update(tx, guid, &change).await?;
    }
    preset_entry(tx, report, keys).await
}

/// Puts a new device into the shared address book that it asks for. An entry that is there stays as somebody made it: a
/// device that nobody knows changes no password.
async fn preset_entry(tx: &mut Tx, report: &Report, keys: &Keys) -> Result<()> {
    let Some(entry) = &report.presets.entry else { return Ok(()) };
    let device =
        books::Device { id: &report.id, username: &report.username, device_name: &report.device_name, os: &report.os };
    match books::preset_peer(tx, keys, &device, entry, report.at).await {
        Err(Error::Invalid(_) | Error::Conflict(_)) => passed_over(report, "address book", &entry.book),
        left_out => {
            for (part, error) in left_out? {
                passed_over(report, &format!("{part} in an address book"), &error.to_string());
            }
        }
    }
    Ok(())
}

fn passed_over(report: &Report, what: &str, preset: &str) {
    let shown: String = preset.chars().take(256).collect();
    tracing::info!(id = %report.id.escape_debug(), preset = %shown.escape_debug(), "a new device's preset {what} is passed over");
}
