//! What may happen to a strategy, and what follows from it. Who has which is in `assign`, what applies to a device in
//! `effective`, how it comes to be sent in `push`.

pub mod assign;
pub mod effective;
pub mod lost_key;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::caller::{Caller, Scope};
use super::super::db::{Change, Note, Tx};
use super::super::devices::presets;
use super::super::error::{Error, Result, conflict, internal, looks_alike, not_found};
use super::super::names::name as check_name;
use super::super::secrets::Keys;
use super::super::users;
pub use super::catalogue::offered;
use super::catalogue::{self, Options};
use super::sealing;
use super::store::{self, Row};
use crate::wire::ids::{Created, StrategyGuid};
use crate::wire::strategies::{Assigned, NewStrategy, Strategy, StrategyEdit};

/// The strategy of every device that has no other.
pub const DEFAULT: &str = "Default";
/// The first number that a copy is called by.
const SECOND: u32 = 2;

/// Makes the strategy of every device that has no other, where it is not there yet.
pub async fn found(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    if store::named(tx, DEFAULT).await?.is_none() {
        let row = new_row(Uuid::now_v7(), DEFAULT.into(), &Options::new(), true, now.timestamp_micros())?;
        // Where another process was quicker, it is there.
        store::insert(tx, &row, now).await?;
        tx.announce(Change::Strategies);
    }
    Ok(())
}

fn new_row(guid: Uuid, name: String, options: &Options, enabled: bool, stamp: i64) -> Result<Row> {
    Ok(Row { guid, name, enabled, options: written(options)?, stamp })
}

fn written(options: &Options) -> Result<String> {
    serde_json::to_string(options).map_err(internal)
}

/// The options of a strategy as they are stored: secrets are sealed.
pub(super) fn read(options: &str) -> Result<Options> {
    serde_json::from_str(options).map_err(internal)
}

/// Every strategy, with the number of devices that have it; a disabled one counts those that would get it.
pub async fn list(tx: &mut Tx, scope: Scope) -> Result<Vec<Strategy>> {
    let rows = store::all(tx).await?;
    let counts = counts(tx, scope).await?;
    Ok(rows.into_iter().map(|row| shown(row, &counts)).collect())
}

/// A strategy with its options.
pub async fn get(tx: &mut Tx, scope: Scope, guid: &StrategyGuid) -> Result<Strategy> {
    let row = find(tx, guid).await?;
    let options = catalogue::shown(&read(&row.options)?);
    let counts = counts(tx, scope).await?;
    let [devices, users, device_groups] = store::targets::count(tx, scope, row.guid).await?;
    let assigned = Some(Assigned { devices, users, device_groups });
    Ok(Strategy { assigned, options: Some(options), ..shown(row, &counts) })
}

/// How many devices each strategy is effective on.
async fn counts(tx: &mut Tx, scope: Scope) -> Result<HashMap<Option<Uuid>, u64>> {
    let counts = store::effective::count_each(tx, scope).await?;
    Ok(counts.into_iter().map(|(strategy, count)| (strategy, count.unsigned_abs())).collect())
}

fn shown(row: Row, counts: &HashMap<Option<Uuid>, u64>) -> Strategy {
    let count = |strategy| counts.get(&strategy).copied().unwrap_or(0);
    let is_default = row.name == DEFAULT;
    Strategy {
        guid: row.guid.into(),
        status: i32::from(row.enabled),
        is_default,
        devices: count(Some(row.guid)) + if is_default { count(None) } else { 0 },
        modified_at: row.stamp,
        assigned: None,
        options: None,
        name: row.name,
    }
}

pub(super) async fn find(tx: &mut Tx, guid: &StrategyGuid) -> Result<Row> {
    let row = match guid.uuid() {
        Some(uuid) => store::find(tx, uuid).await?,
        None => None,
    };
    row.ok_or_else(|| not_found("strategy", guid))
}

/// Takes the turn of whoever changes strategies: stamps are given one after another.
async fn take_turn(tx: &mut Tx) -> Result<()> {
    store::lock_by_name(tx, DEFAULT).await.map(drop)
}

/// A stamp that no strategy had before.
async fn new_stamp(tx: &mut Tx, now: DateTime<Utc>) -> Result<i64> {
    Ok(Ord::max(now.timestamp_micros(), store::largest_stamp(tx).await? + 1))
}

fn name_taken(name: &str) -> Error {
    conflict(format!("there is already a strategy {name}"))
}

/// Refuses a name that another strategy has, or that looks like another's.
async fn check_free(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<()> {
    if store::named(tx, name).await?.is_some() {
        return Err(name_taken(name));
    }
    match store::look_alike(tx, name, own).await? {
        Some(other) => Err(looks_alike("strategy", name, &other)),
        None => Ok(()),
    }
}

/// Fills in what names of an older version look like.
pub async fn fill_skeletons(tx: &mut Tx) -> Result<()> {
    store::fill_skeletons(tx).await
}

fn note(tx: &mut Tx, row: &Row, before: Value, after: Value) {
    tx.note(Note { what: "strategy", guid: row.guid, name: row.name.clone(), before, after });
    tx.announce(Change::Strategies);
}

/// Makes a strategy.
pub async fn add(tx: &mut Tx, keys: &Keys, new: &NewStrategy, now: DateTime<Utc>) -> Result<Created<StrategyGuid>> {
    check_name(&new.name)?;
    let options = new.options.clone().unwrap_or_default();
    catalogue::check(options.iter().map(|(key, value)| (key.as_str(), Some(value.as_str()))))?;
    catalogue::check_acknowledged(options.keys().map(String::as_str), new.acknowledge.as_deref())?;
    insert(tx, keys, new.name.clone(), &options, true, now).await
}

async fn insert(
    tx: &mut Tx,
    keys: &Keys,
    name: String,
    options: &Options,
    enabled: bool,
    now: DateTime<Utc>,
) -> Result<Created<StrategyGuid>> {
    take_turn(tx).await?;
    check_free(tx, &name, None).await?;
    let guid = Uuid::now_v7();
    let row = new_row(guid, name, &sealing::seal_all(keys, guid, options)?, enabled, new_stamp(tx, now).await?)?;
    if !store::insert(tx, &row, now).await? {
        return Err(name_taken(&row.name));
    }
    let after = json!({"status": i32::from(enabled), "options": catalogue::shown(options)});
    note(tx, &row, Value::Null, after);
    let devices_changed = presets::fulfil(tx, presets::Kind::Strategy, &row.name, guid).await?;
    Ok(Created { guid: row.guid.into(), devices_changed })
}

/// Changes a strategy. Devices are told when its options are others than before.
pub async fn edit(
    tx: &mut Tx,
    keys: &Keys,
    guid: &StrategyGuid,
    edit: &StrategyEdit,
    now: DateTime<Utc>,
) -> Result<()> {
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    let (mut before, mut after) = (Map::new(), Map::new());
    let mut change = store::Edit::default();
    if let Some(name) = edit.name.as_deref().filter(|name| *name != row.name) {
        check_name(name)?;
        if row.name == DEFAULT {
            return Err(conflict(format!(
                "{DEFAULT} is the strategy of every device that has no other: it keeps its name"
            )));
        }
        check_free(tx, name, Some(row.guid)).await?;
        change.name = Some(name);
        before.insert("name".into(), json!(row.name));
        after.insert("name".into(), json!(name));
    }
    let old = read(&row.options)?;
    let new = merged(keys, row.guid, &old, edit)?;
    let text = written(&new)?;
    if new != old {
        change.options = Some((&text, new_stamp(tx, now).await?));
        before.insert("options".into(), json!(catalogue::shown(&old)));
        after.insert("options".into(), json!(catalogue::shown(&new)));
    }
    if before.is_empty() {
        return Ok(());
    }
    store::update(tx, row.guid, &change).await?;
    note(tx, &row, before.into(), after.into());
    if let Some(name) = change.name {
        presets::fulfil(tx, presets::Kind::Strategy, name, row.guid).await?;
    }
    Ok(())
}

/// The options after an edit. Taking a key away makes devices forget their value of it: what may cut them off is to be
/// acknowledged then, too.
fn merged(keys: &Keys, strategy: Uuid, old: &Options, edit: &StrategyEdit) -> Result<Options> {
    let mut new = old.clone();
    let Some(changes) = &edit.options else { return Ok(new) };
    catalogue::check(changes.iter().map(|(key, value)| (key.as_str(), value.as_deref())))?;
    for (key, value) in changes {
        match value {
            Some(value) => new.insert(key.clone(), sealing::stored(keys, strategy, key, value, old.get(key))?),
            None => new.remove(key),
        };
    }
    let changed = changes.keys().filter(|key| old.get(*key) != new.get(*key)).map(String::as_str);
    catalogue::check_acknowledged(changed, edit.acknowledge.as_deref())?;
    Ok(new)
}

/// Enables a strategy, or disables it: its devices are unmanaged then, they do not get another.
pub async fn set_enabled(tx: &mut Tx, guid: &StrategyGuid, enabled: bool) -> Result<()> {
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    if row.enabled == enabled {
        return Ok(());
    }
    store::update(tx, row.guid, &store::Edit { enabled: Some(enabled), ..store::Edit::default() }).await?;
    note(tx, &row, json!({"status": i32::from(row.enabled)}), json!({"status": i32::from(enabled)}));
    Ok(())
}

/// Copies a strategy and its options, under a name that is given or the next one with a number.
pub async fn duplicate(
    tx: &mut Tx,
    keys: &Keys,
    guid: &StrategyGuid,
    name: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Created<StrategyGuid>> {
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    let name = match name {
        Some(name) => name.to_owned(),
        None => {
            let taken: Vec<String> = store::all(tx).await?.into_iter().map(|row| row.name).collect();
            let mut names = (SECOND..).map(|number| format!("{} {number}", row.name));
            names.find(|name| !taken.contains(name)).expect("there are fewer strategies than numbers")
        }
    };
    check_name(&name)?;
    let options = sealing::open_all(keys, row.guid, read(&row.options)?);
    insert(tx, keys, name, &options, row.enabled, now).await
}

/// Deletes a strategy. Those that had it have none of their own any more.
pub async fn delete(tx: &mut Tx, by: &Caller, guid: &StrategyGuid) -> Result<()> {
    take_turn(tx).await?;
    let row = find(tx, guid).await?;
    if row.name == DEFAULT {
        return Err(conflict(format!(
            "{DEFAULT} is the strategy of every device that has no other: it can be disabled, not deleted"
        )));
    }
    users::lookup::take_turn(tx).await?;
    let users = store::targets::lock_all_with(tx, row.guid).await?;
    users::lookup::check_may_change_all(tx, by, &users).await?;
    store::delete(tx, row.guid).await?;
    let options = catalogue::shown(&read(&row.options)?);
    note(tx, &row, json!({"status": i32::from(row.enabled), "options": options}), Value::Null);
    Ok(())
}
