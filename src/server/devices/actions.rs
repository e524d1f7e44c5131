//! What may happen to a device at the hands of people, and what follows from it.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::ab::actions::assign::{self as books, Entry};
use super::super::caller::Scope;
use super::super::clean;
use super::super::clock::wire_time;
use super::super::db::search::{Window, fold};
use super::super::db::{Change, Tx};
use super::super::error::{Result, conflict, invalid, not_found};
use super::super::secrets::Keys;
use super::super::{audits, device_group, names, strategies, users};
use super::clones::{self, Relation};
use super::lookup::{LONGEST_NOTE, find, note};
use super::presence::Presence;
use super::presets::Kind;
use super::store::claiming::Ownership;
use super::store::{self, Row};
use super::{enrolment, presets};
use crate::wire::devices::{Assignment, CliAssignment, Device, DeviceEdit, DeviceInfo, DeviceQuery};
use crate::wire::ids::DeviceGuid;
use crate::wire::page::Page;

const LONGEST_NAME: usize = 256;

/// A page of devices.
pub async fn list(tx: &mut Tx, scope: Scope, query: &DeviceQuery, presence: Presence<'_>) -> Result<Page<Device>> {
    let window = Window::of(query)?;
    let total = store::count(tx, scope, query).await?;
    let rows = store::list(tx, scope, query, window, total).await?;
    Ok(Page { total, data: shown(tx, rows, scope, presence).await? })
}

/// How many devices there are, in a few respects.
pub struct Tally {
    pub total: u64,
    pub online: u64,
    pub disabled: u64,
    /// With neither owner nor device group.
    pub unassigned: u64,
    /// Under whose id another machine reports.
    pub contested: u64,
}

/// Counts the devices in scope.
pub async fn tally(tx: &mut Tx, scope: Scope, presence: Presence<'_>) -> Result<Tally> {
    Ok(Tally {
        total: store::count(tx, scope, &DeviceQuery::default()).await?,
        online: store::count_online(tx, scope, presence.online_between(), &presence.unstored()).await?,
        disabled: store::count_disabled(tx, scope).await?,
        unassigned: store::count_unassigned(tx, scope).await?,
        contested: store::count_contested(tx, scope).await?,
    })
}

/// The devices with these guids, as far as they are there and in scope.
pub async fn chosen(tx: &mut Tx, scope: Scope, guids: &[String], presence: Presence<'_>) -> Result<Vec<Device>> {
    let guids: Vec<Uuid> = guids.iter().filter_map(|guid| Uuid::try_parse(guid).ok()).collect();
    let rows = store::find_all(tx, scope, guids).await?;
    shown(tx, rows, scope, presence).await
}

/// Devices as lists show them. What a device asked for, and which others have its uuid, is shown to those who see all.
async fn shown(tx: &mut Tx, rows: Vec<Row>, scope: Scope, presence: Presence<'_>) -> Result<Vec<Device>> {
    let (mut pending, mut relations) = (BTreeMap::new(), HashMap::new());
    if scope.owner().is_none() {
        let guids: Vec<Uuid> = rows.iter().map(|row| row.guid).collect();
        pending = presets::names(tx, &guids).await?;
        relations = clones::relations(tx, &rows, presence).await?;
    }
    let shown = |row: Row| {
        let pending_presets = pending.remove(&row.guid).unwrap_or_default();
        let relation = relations.remove(&row.guid).unwrap_or_default();
        Device { pending_presets, ..device(row, relation, presence) }
    };
    Ok(rows.into_iter().map(shown).collect())
}

fn device(row: Row, relation: Relation, presence: Presence<'_>) -> Device {
    let text = |text: String| Some(text).filter(|text| !text.is_empty());
    let last_online = presence.last_online(row.guid, row.last_online);
    let info = DeviceInfo {
        device_name: Some(row.device_name),
        username: Some(row.username),
        os: text(row.os),
        version: text(row.version),
        cpu: text(row.cpu),
        memory: text(row.memory),
        ip: text(row.ip),
    };
    Device {
        guid: row.guid.into(),
        id: row.id,
        note: Some(row.note),
        status: i32::from(!row.disabled),
        user_name: row.user_name,
        group_name: row.group_name,
        device_group_name: row.device_group_name,
        strategy_name: row.strategy_name,
        is_online: last_online.is_some_and(|last| presence.is_online(last)),
        last_online: last_online.map(wire_time),
        flat: info.clone(),
        info,
        never_reported: row.never_reported,
        foreign_machines: u32::try_from(row.foreign_machines).unwrap_or(0),
        same_machine: relation.same_machine,
        clone_of: relation.clone_of,
        pending_presets: BTreeMap::new(),
    }
}

/// Disables a device or enables it. The next heartbeat of a disabled one is told to drop its connections.
pub async fn set_disabled(tx: &mut Tx, scope: Scope, guid: &DeviceGuid, disabled: bool) -> Result<()> {
    let row = find(tx, scope, guid).await?;
    if row.disabled == disabled {
        return Ok(());
    }
    store::set_disabled(tx, row.guid, disabled).await?;
    note(tx, &row, json!({"status": i32::from(!row.disabled)}), json!({"status": i32::from(!disabled)}));
    Ok(())
}

/// Deletes a device. If it goes on reporting it comes back as a new one, without any of its rights.
pub async fn delete(tx: &mut Tx, scope: Scope, guid: &DeviceGuid, now: DateTime<Utc>) -> Result<()> {
    let row = find(tx, scope, guid).await?;
    let pending = presets::names(tx, &[row.guid]).await?.remove(&row.guid).unwrap_or_default();
    strategies::push::before_deletion(tx, row.guid).await?;
    store::delete(tx, row.guid).await?;
    audits::actions::end_all(tx, row.guid, now).await?;
    store::departed::count_recall(tx).await?;
    enrolment::give_up_id(tx, &row, None, now).await?;
    let mut before = json!({
        "user_name": row.user_name, "device_group_name": row.device_group_name, "note": row.note,
    });
    if !pending.is_empty() {
        before["pending_presets"] = json!(pending);
    }
    note(tx, &row, before, Value::Null);
    Ok(())
}

/// Takes every device of a user away from that user.
pub async fn disown(tx: &mut Tx, user: Uuid) -> Result<()> {
    for device in store::disown(tx, user).await? {
        tx.announce(Change::Device(device));
    }
    Ok(())
}

/// Assigns one thing, by the words of the scripts.
pub async fn assign(
    tx: &mut Tx,
    scope: Scope,
    guid: &DeviceGuid,
    assignment: &Assignment,
    keys: &Keys,
    now: DateTime<Utc>,
) -> Result<()> {
    let text = assignment.value.clone().unwrap_or_default();
    if assignment.kind == "ab" {
        let row = find(tx, scope, guid).await?;
        return assign_book(tx, &row, Entry::parse(&text)?.as_ref(), keys, now).await;
    }
    let value = Some(text);
    let mut wanted = DeviceEdit::default();
    match assignment.kind.as_str() {
        "user_name" => wanted.user_name = value,
        "strategy_name" => wanted.strategy_name = value,
        "device_group_name" => wanted.device_group_name = value,
        "note" => wanted.note = value,
        "device_username" => wanted.device_username = value,
        "device_name" => wanted.device_name = value,
        other => {
            return Err(invalid(format!(
                "{other} cannot be assigned: give user_name, strategy_name, device_group_name, ab, note, \
                 device_username or device_name"
            )));
        }
    }
    edit(tx, scope, guid, &wanted, now).await
}

/// Puts a device into the shared book that the entry names; without an entry it goes from those it was assigned to.
async fn assign_book(tx: &mut Tx, row: &Row, entry: Option<&Entry>, keys: &Keys, now: DateTime<Utc>) -> Result<()> {
    let Some(entry) = entry else {
        let mut before = Map::new();
        presets::forget(tx, &[Kind::AddressBook], &[row.guid]).await?.noted(row.guid, &mut before);
        if !before.is_empty() {
            note(tx, row, before.into(), json!({}));
        }
        return books::unassign_peer(tx, &row.id).await;
    };
    let device = books::Device { id: &row.id, username: &row.username, device_name: &row.device_name, os: &row.os };
    books::assign_peer(tx, keys, &device, entry, now).await
}

/// Assigns what a device asks for itself, all of it or nothing. An empty text is the same as none: it comes from an unset
/// variable of a script, and must not remove what is assigned.
pub async fn assign_from_device(
    tx: &mut Tx,
    scope: Scope,
    asked: &CliAssignment,
    keys: &Keys,
    now: DateTime<Utc>,
) -> Result<()> {
    let text = |text: &Option<String>| given(text).map(str::to_owned);
    let wanted = DeviceEdit {
        user_name: text(&asked.user_name),
        device_group_name: text(&asked.device_group_name),
        strategy_name: text(&asked.strategy_name),
        note: text(&asked.note),
        device_username: text(&asked.device_username),
        device_name: text(&asked.device_name),
    };
    let book = wanted_book(asked)?;
    if wanted == DeviceEdit::default() && book.is_none() {
        return Err(invalid(
            "nothing is to be assigned: give user_name, strategy_name, address_book_name, device_group_name, note, \
             device_username or device_name",
        ));
    }
    let (id, uuid) = (clean::device_id(asked.id.as_deref())?, clean::uuid(asked.uuid.as_deref())?);
    if store::find_by_id(tx, scope, &id).await?.is_none() {
        enrolment::expect(tx, &id, &uuid, now).await?;
    }
    let row = store::find_by_id(tx, scope, &id).await?.ok_or_else(|| not_found("device", &id))?;
    if row.uuid != uuid {
        return Err(conflict(format!(
            "the uuid given is not the one that the device {id} reported: give the device's own; where this machine is the \
             device now, an administrator accepts it first"
        )));
    }
    if let Some(entry) = book {
        assign_book(tx, &row, Some(&entry), keys, now).await?;
    }
    change(tx, row, &wanted, now).await
}

/// The entry in an address book that is asked for, if any.
fn wanted_book(asked: &CliAssignment) -> Result<Option<Entry>> {
    let entry = Entry {
        book: asked.address_book_name.as_deref().unwrap_or_default().trim().to_owned(),
        tag: given(&asked.address_book_tag).map(str::to_owned),
        alias: given(&asked.address_book_alias).map(str::to_owned),
        password: asked.address_book_password.clone().filter(|password| !password.0.is_empty()),
        note: given(&asked.address_book_note).map(str::to_owned),
    };
    if entry == Entry::default() { Ok(None) } else { entry.in_a_book().map(Some) }
}

fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.is_empty())
}

/// Changes several things of a device. An empty text takes away.
pub async fn edit(tx: &mut Tx, scope: Scope, guid: &DeviceGuid, edit: &DeviceEdit, now: DateTime<Utc>) -> Result<()> {
    let row = find(tx, scope, guid).await?;
    change(tx, row, edit, now).await
}

async fn change(tx: &mut Tx, row: Row, edit: &DeviceEdit, now: DateTime<Utc>) -> Result<()> {
    for (what, text, most) in [
        ("note", &edit.note, LONGEST_NOTE),
        ("device name", &edit.device_name, LONGEST_NAME),
        ("device user name", &edit.device_username, LONGEST_NAME),
    ] {
        if text.as_ref().is_some_and(|text| text.chars().count() > most) {
            return Err(invalid(format!("the {what} is too long: give at most {most} characters")));
        }
    }
    names::visible("device name", edit.device_name.as_deref().unwrap_or_default())?;
    names::visible("device user name", edit.device_username.as_deref().unwrap_or_default())?;
    // What somebody sets or removes by hand goes before what the device once asked for.
    let given = [
        (Kind::User, &edit.user_name),
        (Kind::DeviceGroup, &edit.device_group_name),
        (Kind::Strategy, &edit.strategy_name),
    ];
    let given: Vec<Kind> = given.into_iter().filter(|(_, name)| name.is_some()).map(|(kind, _)| kind).collect();
    let gone = presets::forget(tx, &given, &[row.guid]).await?;
    let mut change = store::Edit::default();
    let (mut before, mut after) = (Map::new(), Map::new());
    let mut changed = |key: &str, old: Option<&str>, new: &str| {
        let differs = old.unwrap_or_default() != new;
        if differs {
            before.insert(key.into(), json!(old));
            after.insert(key.into(), json!(new));
        }
        differs
    };
    if let Some(name) = edit.user_name.as_deref()
        && changed("user_name", row.user_name.as_deref(), name)
    {
        change.owner = Some(match name {
            "" => Ownership::Removed(now),
            name => Ownership::Of(users::lookup::named(tx, name).await?),
        });
    }
    if let Some(name) = edit.device_group_name.as_deref()
        && changed("device_group_name", row.device_group_name.as_deref(), name)
    {
        let group = if name.is_empty() { None } else { Some(device_group::lookup::named(tx, name).await?) };
        change.device_group = Some(group);
    }
    if let Some(name) = edit.strategy_name.as_deref()
        && changed("strategy_name", row.strategy_name.as_deref(), name)
    {
        let strategy = if name.is_empty() { None } else { Some(strategies::lookup::named(tx, name).await?) };
        change.strategy = Some(strategy);
    }
    if let Some(note) = edit.note.as_deref()
        && changed("note", Some(&row.note), note)
    {
        change.note = Some(note);
    }
    if let Some(name) = edit.device_name.as_deref()
        && changed("device_name", Some(&row.set_device_name), name)
    {
        let shown = if name.is_empty() { &row.reported_device_name } else { name };
        change.device_name = Some(store::Naming { set: name, shown, folded: fold(shown) });
    }
    if let Some(name) = edit.device_username.as_deref()
        && changed("device_username", Some(&row.set_username), name)
    {
        let shown = if name.is_empty() { &row.reported_username } else { name };
        change.username = Some(store::Naming { set: name, shown, folded: fold(shown) });
    }
    gone.noted(row.guid, &mut before);
    if before.is_empty() {
        return Ok(());
    }
    store::update(tx, row.guid, &change).await?;
    note(tx, &row, before.into(), after.into());
    Ok(())
}
