//! Who has which strategy, and who gets another.

use std::collections::HashSet;

use serde_json::{Map, json};
use uuid::Uuid;

use super::super::super::caller::{Caller, Scope};
use super::super::super::db::{Change, Note, Tx};
use super::super::super::devices::presets;
use super::super::super::error::{Result, invalid, none_of};
use super::super::super::users;
use super::super::store;
pub use super::super::store::targets::Kind;
use super::super::store::targets::{self, Target};
use super::find;
use crate::wire::strategies::StrategyAssignment;

/// Devices, users and device groups in one call.
const MOST_AT_ONCE: usize = 10_000;

/// Assigns a strategy to devices, users and device groups, or takes theirs away. All of them must be there.
pub async fn assign(tx: &mut Tx, by: &Caller, assignment: &StrategyAssignment) -> Result<()> {
    let scope = by.scope();
    let peers = guids(assignment.peers.as_deref().unwrap_or_default(), |guid| (guid.uuid(), guid.as_str()));
    let users = guids(assignment.users.as_deref().unwrap_or_default(), |guid| (guid.uuid(), guid.as_str()));
    let groups = guids(assignment.groups.as_deref().unwrap_or_default(), |guid| (guid.uuid(), guid.as_str()));
    // Accounts before devices: whoever deletes a user takes them in this order, too.
    let several = [(Kind::User, users), (Kind::Device, peers), (Kind::DeviceGroup, groups)];
    let named: usize = several.iter().map(|(_, named)| named.len()).sum();
    if named == 0 {
        return Err(invalid("nothing is named: give devices as `peers`, `users` or device groups as `groups`"));
    }
    if named > MOST_AT_ONCE {
        return Err(invalid(format!("too many at once: give at most {MOST_AT_ONCE} devices, users and device groups")));
    }
    let strategy = match &assignment.strategy {
        Some(guid) => Some(find(tx, guid).await?),
        None => None,
    };
    let names: Vec<(Uuid, String)> = store::all(tx).await?.into_iter().map(|row| (row.guid, row.name)).collect();
    let name_of = |guid: Option<Uuid>| names.iter().find(|(one, _)| Some(*one) == guid).map(|(_, name)| name);
    for (kind, named) in several {
        if named.is_empty() {
            continue;
        }
        if kind == Kind::User {
            users::lookup::take_turn(tx).await?;
        }
        let guid = strategy.as_ref().map(|row| row.guid);
        let mut changed = there(tx, scope, kind, &named).await?;
        changed.retain(|target| target.strategy != guid);
        let changed_guids: Vec<Uuid> = changed.iter().map(|target| target.guid).collect();
        if kind == Kind::User {
            users::lookup::check_may_change_all(tx, by, &changed_guids).await?;
        }
        targets::set(tx, kind, &changed_guids, guid).await?;
        let devices = if kind == Kind::Device { changed_guids.as_slice() } else { &[] };
        let gone = presets::forget(tx, &[presets::Kind::Strategy], devices).await?;
        for target in changed {
            let mut before = Map::from_iter([("strategy_name".to_owned(), json!(name_of(target.strategy)))]);
            gone.noted(target.guid, &mut before);
            tx.note(Note {
                what: word(kind).1,
                guid: target.guid,
                name: target.name,
                before: before.into(),
                after: json!({"strategy_name": name_of(guid)}),
            });
            if kind == Kind::Device {
                tx.announce(Change::Device(target.guid));
            }
        }
        if kind != Kind::Device && !changed_guids.is_empty() {
            tx.announce(Change::Strategies);
        }
    }
    Ok(())
}

/// What a kind is called by people, and in records.
fn word(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Device => ("device", "device"),
        Kind::User => ("user", "user"),
        Kind::DeviceGroup => ("device group", "device_group"),
    }
}

/// Each guid once, with what it was given as.
fn guids<G>(named: &[G], of: impl Fn(&G) -> (Option<Uuid>, &str)) -> Vec<(Option<Uuid>, String)> {
    let mut seen = HashSet::new();
    let all = named.iter().map(of).map(|(guid, text)| (guid, text.to_owned()));
    all.filter(|(guid, text)| seen.insert(guid.map_or_else(|| text.clone(), |guid| guid.to_string()))).collect()
}

/// The targets, where all of them are there.
async fn there(tx: &mut Tx, scope: Scope, kind: Kind, named: &[(Option<Uuid>, String)]) -> Result<Vec<Target>> {
    let guids: Vec<Uuid> = named.iter().filter_map(|(guid, _)| *guid).collect();
    let found = targets::lock(tx, scope, kind, &guids).await?;
    if found.len() == named.len() {
        return Ok(found);
    }
    let known: HashSet<Uuid> = found.iter().map(|target| target.guid).collect();
    let is_missing = |guid: &Option<Uuid>| guid.is_none_or(|guid| !known.contains(&guid));
    let missing: Vec<String> =
        named.iter().filter(|(guid, _)| is_missing(guid)).map(|(_, text)| text.chars().take(64).collect()).collect();
    Err(none_of(word(kind).0, &missing))
}

/// Says to those who keep it in memory that a user or device group that has a strategy is about to go.
pub async fn before_deletion(tx: &mut Tx, kind: Kind, guid: Uuid) -> Result<()> {
    if targets::strategy_of(tx, kind, guid).await?.is_some() {
        tx.announce(Change::Strategies);
    }
    Ok(())
}
