//! What may happen to a user group, and what follows from it.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::access::rules::{self, View};
use super::super::caller::Caller;
use super::super::db::search::Window;
use super::super::db::{Note, Tx};
use super::super::error::{Result, conflict, looks_alike, not_found};
use super::super::names::{name as check_name, text as check_text};
use super::super::users;
use super::lookup::{DEFAULT, named, take_turn};
use super::store::{self, Row};
use crate::wire::ids::{UserGroupGuid, UserGuid};
use crate::wire::page::Page;
use crate::wire::user_group::{NewUserGroup, UserGroup, UserGroupEdit, UserGroupQuery};

/// A page of user groups.
pub async fn list(tx: &mut Tx, query: &UserGroupQuery) -> Result<Page<UserGroup>> {
    let window = Window::of(query)?;
    let total = store::count(tx, query).await?;
    let rows = store::list(tx, query, window, total).await?;
    Ok(Page { total, data: shown(tx, rows).await? })
}

/// The user groups with these guids, as far as they are there.
pub async fn chosen(tx: &mut Tx, guids: &[String]) -> Result<Vec<UserGroup>> {
    let guids: Vec<Uuid> = guids.iter().filter_map(|guid| Uuid::try_parse(guid).ok()).collect();
    let rows = store::find_all(tx, &guids).await?;
    shown(tx, rows).await
}

/// A user group with its rules.
pub async fn get(tx: &mut Tx, guid: &UserGroupGuid) -> Result<UserGroup> {
    let row = find(tx, guid).await?;
    shown(tx, vec![row]).await?.pop().ok_or_else(|| not_found("user group", guid))
}

/// Groups as lists show them, with their rules.
async fn shown(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<UserGroup>> {
    let guids: Vec<Uuid> = rows.iter().map(|row| row.guid).collect();
    let mut incomings = rules::of(tx, View::IntoUserGroup, &guids).await?;
    let mut outgoings = rules::of(tx, View::OutOfUserGroup, &guids).await?;
    let data = rows.into_iter().map(|row| UserGroup {
        guid: row.guid.into(),
        name: row.name,
        note: Some(row.note),
        allowed_incomings: incomings.remove(&row.guid).unwrap_or_default(),
        allowed_outgoings: outgoings.remove(&row.guid).unwrap_or_default(),
    });
    Ok(data.collect())
}

/// Makes the group that new users land in, where it is not there yet.
pub async fn found(tx: &mut Tx, now: DateTime<Utc>) -> Result<Uuid> {
    if let Some(guid) = store::named(tx, DEFAULT).await? {
        return Ok(guid);
    }
    let guid = Uuid::now_v7();
    store::insert(tx, guid, DEFAULT, "", now).await?;
    Ok(guid)
}

/// Makes a user group.
pub async fn add(tx: &mut Tx, new: &NewUserGroup, now: DateTime<Utc>) -> Result<Uuid> {
    check_name(&new.name)?;
    check_text("note", new.note.as_deref())?;
    take_turn(tx).await?;
    check_free(tx, &new.name, None).await?;
    let guid = Uuid::now_v7();
    let text = new.note.as_deref().unwrap_or_default();
    store::insert(tx, guid, &new.name, text, now).await?;
    let (_, mut after) = set_rules(tx, guid, &new.allowed_incomings, &new.allowed_outgoings).await?;
    after.insert("note".into(), json!(text));
    note(tx, guid, &new.name, Value::Null, after.into());
    Ok(guid)
}

/// Changes a user group. Rules follow it under its new name.
pub async fn update(tx: &mut Tx, guid: &UserGroupGuid, edit: &UserGroupEdit) -> Result<()> {
    edit.name.as_deref().map_or(Ok(()), check_name)?;
    check_text("note", edit.note.as_deref())?;
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    let (mut before, mut after) = (Map::new(), Map::new());
    let name = edit.name.as_deref().filter(|name| *name != row.name);
    if let Some(name) = name {
        if row.name == DEFAULT {
            return Err(conflict(format!("the group {DEFAULT} cannot be renamed: new users land in it")));
        }
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
    let (old, new) = set_rules(tx, row.guid, &edit.allowed_incomings, &edit.allowed_outgoings).await?;
    before.extend(old);
    after.extend(new);
    if !before.is_empty() {
        note(tx, row.guid, &row.name, before.into(), after.into());
    }
    Ok(())
}

/// Deletes a user group. Its users move to the group Default, the rules about it go.
pub async fn delete(tx: &mut Tx, by: &Caller, guid: &UserGroupGuid) -> Result<()> {
    users::lookup::take_turn(tx).await?;
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    if row.name == DEFAULT {
        return Err(conflict(format!("the group {DEFAULT} cannot be deleted: new users land in it")));
    }
    let incomings = rules::of_one(tx, View::IntoUserGroup, row.guid).await?;
    let outgoings = rules::of_one(tx, View::OutOfUserGroup, row.guid).await?;
    store::close(tx, row.guid).await?;
    let default = named(tx, DEFAULT).await?;
    let moved = users::grouping::move_all(tx, by, row.guid, default).await?;
    store::delete(tx, row.guid).await?;
    let before = json!({
        "note": row.note, "users": moved, "allowed_incomings": incomings, "allowed_outgoings": outgoings,
    });
    note(tx, row.guid, &row.name, before, Value::Null);
    Ok(())
}

/// Moves users into a group; all of them must be there.
pub async fn add_users(tx: &mut Tx, by: &Caller, guid: &UserGroupGuid, users: &[UserGuid]) -> Result<()> {
    users::lookup::take_turn(tx).await?;
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    users::grouping::move_into(tx, by, users, row.guid, &row.name).await
}

type Rules = Option<Vec<crate::wire::access::AccessRule>>;

async fn set_rules(
    tx: &mut Tx,
    group: Uuid,
    incomings: &Rules,
    outgoings: &Rules,
) -> Result<(Map<String, Value>, Map<String, Value>)> {
    let lists = [(View::IntoUserGroup, incomings.as_deref()), (View::OutOfUserGroup, outgoings.as_deref())];
    rules::set(tx, group, &lists).await
}

/// The group with the guid, which stays as it is while the turn to change groups is ours.
async fn find(tx: &mut Tx, guid: &UserGroupGuid) -> Result<Row> {
    let row = match guid.uuid() {
        Some(uuid) => store::find(tx, uuid).await?,
        None => None,
    };
    row.ok_or_else(|| not_found("user group", guid))
}

/// Refuses a name that another group has, or that looks like another's.
async fn check_free(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<()> {
    if store::named(tx, name).await?.is_some() {
        return Err(conflict(format!("there is already a user group {name}")));
    }
    match store::look_alike(tx, name, own).await? {
        Some(other) => Err(looks_alike("user group", name, &other)),
        None => Ok(()),
    }
}

/// Fills in what names of an older version look like.
pub async fn fill_skeletons(tx: &mut Tx) -> Result<()> {
    store::fill_skeletons(tx).await
}

fn note(tx: &mut Tx, guid: Uuid, name: &str, before: Value, after: Value) {
    tx.note(Note { what: "user_group", guid, name: name.to_owned(), before, after });
}
