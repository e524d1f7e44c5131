//! What may happen to a device group, and what follows from it.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::access::rules::{self, View};
use super::super::caller::Scope;
use super::super::db::search::Window;
use super::super::db::{Note, Tx};
use super::super::devices::{grouping, presets};
use super::super::error::{Result, conflict, looks_alike, not_found};
use super::super::names::{name as check_name, text as check_text};
use super::super::strategies::actions::assign as strategies;
use super::super::user_group::lookup::take_turn;
use super::store::{self, Row};
use crate::wire::device_group::{DeviceGroup, DeviceGroupEdit, DeviceGroupQuery, NewDeviceGroup};
use crate::wire::ids::{Created, DeviceGroupGuid};
use crate::wire::page::Page;

/// A page of device groups.
pub async fn list(tx: &mut Tx, query: &DeviceGroupQuery) -> Result<Page<DeviceGroup>> {
    let window = Window::of(query)?;
    let total = store::count(tx, query).await?;
    let rows = store::list(tx, query, window, total).await?;
    Ok(Page { total, data: shown(tx, rows).await? })
}

/// The device groups with these guids, as far as they are there.
pub async fn chosen(tx: &mut Tx, guids: &[String]) -> Result<Vec<DeviceGroup>> {
    let guids: Vec<Uuid> = guids.iter().filter_map(|guid| Uuid::try_parse(guid).ok()).collect();
    let rows = store::find_all(tx, &guids).await?;
    shown(tx, rows).await
}

/// A device group with its rules.
pub async fn get(tx: &mut Tx, guid: &DeviceGroupGuid) -> Result<DeviceGroup> {
    let row = find(tx, guid).await?;
    shown(tx, vec![row]).await?.pop().ok_or_else(|| not_found("device group", guid))
}

/// Groups as lists show them, with their rules.
async fn shown(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<DeviceGroup>> {
    let guids: Vec<Uuid> = rows.iter().map(|row| row.guid).collect();
    let mut incomings = rules::of(tx, View::IntoDeviceGroup, &guids).await?;
    let data = rows.into_iter().map(|row| DeviceGroup {
        guid: row.guid.into(),
        name: row.name,
        note: Some(row.note),
        allowed_incomings: incomings.remove(&row.guid).unwrap_or_default(),
        strategy_name: row.strategy_name,
    });
    Ok(data.collect())
}

/// Makes a device group.
pub async fn add(tx: &mut Tx, new: &NewDeviceGroup, now: DateTime<Utc>) -> Result<Created<DeviceGroupGuid>> {
    check_name(&new.name)?;
    check_text("note", new.note.as_deref())?;
    take_turn(tx).await?;
    check_free(tx, &new.name, None).await?;
    let guid = Uuid::now_v7();
    let text = new.note.as_deref().unwrap_or_default();
    store::insert(tx, guid, &new.name, text, now).await?;
    let lists = [(View::IntoDeviceGroup, new.allowed_incomings.as_deref())];
    let (_, mut after) = rules::set(tx, guid, &lists).await?;
    after.insert("note".into(), json!(text));
    note(tx, guid, &new.name, Value::Null, after.into());
    let devices_changed = presets::fulfil(tx, presets::Kind::DeviceGroup, &new.name, guid).await?;
    Ok(Created { guid: guid.into(), devices_changed })
}

/// Changes a device group. Rules follow it under its new name.
pub async fn update(tx: &mut Tx, guid: &DeviceGroupGuid, edit: &DeviceGroupEdit) -> Result<()> {
    edit.name.as_deref().map_or(Ok(()), check_name)?;
    check_text("note", edit.note.as_deref())?;
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    let (mut before, mut after) = (Map::new(), Map::new());
    let name = edit.name.as_deref().filter(|name| *name != row.name);
    if let Some(name) = name {
        check_free(tx, name, Some(row.guid)).await?;
        before.insert("name".into(), json!(row.name));
        after.insert("name".into(), json!(name));
    }
    let text = edit.note.as_deref().filter(|note| *note != row.note);
    if let Some(text) = text {
        before.insert("note".into(), json!(row.note));
        after.insert("note".into(), json!(text));
    }
    store::update(tx, row.guid, name, text).await?;
    let lists = [(View::IntoDeviceGroup, edit.allowed_incomings.as_deref())];
    let (old, new) = rules::set(tx, row.guid, &lists).await?;
    before.extend(old);
    after.extend(new);
    if !before.is_empty() {
        note(tx, row.guid, &row.name, before.into(), after.into());
    }
    if let Some(name) = name {
        presets::fulfil(tx, presets::Kind::DeviceGroup, name, row.guid).await?;
    }
    Ok(())
}

/// Deletes a device group. Its devices are in none then, the rules about it go.
pub async fn delete(tx: &mut Tx, guid: &DeviceGroupGuid) -> Result<()> {
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    let incomings = rules::of_one(tx, View::IntoDeviceGroup, row.guid).await?;
    // The devices first, then the group: in this order, too, whoever changes both takes them.
    grouping::hold(tx, row.guid).await?;
    store::close(tx, row.guid).await?;
    let devices = grouping::dissolve(tx, row.guid).await?;
    strategies::before_deletion(tx, strategies::Kind::DeviceGroup, row.guid).await?;
    store::delete(tx, row.guid).await?;
    let before = json!({"note": row.note, "devices": devices, "allowed_incomings": incomings});
    note(tx, row.guid, &row.name, before, Value::Null);
    Ok(())
}

/// Puts devices into a group, out of the one that they are in; all of them must be there.
pub async fn add_devices(tx: &mut Tx, scope: Scope, guid: &DeviceGroupGuid, ids: &[String]) -> Result<()> {
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    grouping::put_into(tx, scope, ids, row.guid, &row.name).await
}

/// Takes devices out of a group; all of them must be there. One that is in another group, or in none, stays as it is.
pub async fn remove_devices(tx: &mut Tx, scope: Scope, guid: &DeviceGroupGuid, ids: &[String]) -> Result<()> {
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    grouping::take_out_of(tx, scope, ids, row.guid).await
}

/// The group with the guid, which stays as it is while the turn to change groups is ours.
async fn find(tx: &mut Tx, guid: &DeviceGroupGuid) -> Result<Row> {
    let row = match guid.uuid() {
        Some(uuid) => store::find(tx, uuid).await?,
        None => None,
    };
    row.ok_or_else(|| not_found("device group", guid))
}

/// Refuses a name that another group has, or that looks like another's.
async fn check_free(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<()> {
    if store::named(tx, name).await?.is_some() {
        return Err(conflict(format!("there is already a device group {name}")));
    }
    match store::look_alike(tx, name, own).await? {
        Some(other) => Err(looks_alike("device group", name, &other)),
        None => Ok(()),
    }
}

/// Fills in what names of an older version look like.
pub async fn fill_skeletons(tx: &mut Tx) -> Result<()> {
    store::fill_skeletons(tx).await
}

fn note(tx: &mut Tx, guid: Uuid, name: &str, before: Value, after: Value) {
    tx.note(Note { what: "device_group", guid, name: name.to_owned(), before, after });
}
