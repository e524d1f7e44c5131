//! What follows for devices from being put into a device group, many at once. What a group is, and who may reach it, is
//! in `device_group`.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, json};
use uuid::Uuid;

use super::super::caller::Scope;
use super::super::db::{Change, Note, Tx};
use super::super::error::{Result, invalid, none_of};
use super::presets::{self, Kind};
use super::store::grouping::{self as store, Member};

/// Devices in one call.
const MOST_AT_ONCE: usize = 10_000;

/// Puts devices into a group; all of them must be there and in scope.
pub async fn put_into(tx: &mut Tx, scope: Scope, ids: &[String], group: Uuid, name: &str) -> Result<()> {
    let members = find(tx, scope, ids).await?;
    let others = members.into_iter().filter(|member| member.device_group != Some(group));
    regroup(tx, others.collect(), Some((group, name))).await
}

/// Takes devices out of a group; all of them must be there and in scope, whether they are in it or not.
pub async fn take_out_of(tx: &mut Tx, scope: Scope, ids: &[String], group: Uuid) -> Result<()> {
    let members = find(tx, scope, ids).await?;
    let own = members.into_iter().filter(|member| member.device_group == Some(group));
    regroup(tx, own.collect(), None).await
}

/// Keeps the devices of a group as they are until the transaction ends.
pub async fn hold(tx: &mut Tx, group: Uuid) -> Result<()> {
    store::lock_all_of(tx, group).await
}

/// Takes every device out of a group, and says how many there were.
pub async fn dissolve(tx: &mut Tx, group: Uuid) -> Result<usize> {
    let devices = store::dissolve(tx, group).await?;
    devices.iter().for_each(|device| tx.announce(Change::Device(*device)));
    Ok(devices.len())
}

/// How many devices in scope are in each of these groups; one in which none is, is missing.
pub async fn count_in(tx: &mut Tx, scope: Scope, groups: &[Uuid]) -> Result<HashMap<Uuid, u64>> {
    let counts = store::count_in(tx, scope, groups).await?;
    Ok(counts.into_iter().map(|(group, count)| (group, count.unsigned_abs())).collect())
}

async fn find(tx: &mut Tx, scope: Scope, ids: &[String]) -> Result<Vec<Member>> {
    if ids.len() > MOST_AT_ONCE {
        return Err(invalid(format!("too many devices at once: give at most {MOST_AT_ONCE}")));
    }
    let mut missing: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    let members = store::lock(tx, scope, &missing.iter().copied().collect::<Vec<_>>()).await?;
    members.iter().for_each(|member| _ = missing.remove(member.id.as_str()));
    if missing.is_empty() {
        return Ok(members);
    }
    Err(none_of("device", &missing.into_iter().map(str::to_owned).collect::<Vec<_>>()))
}

async fn regroup(tx: &mut Tx, members: Vec<Member>, group: Option<(Uuid, &str)>) -> Result<()> {
    let guids: Vec<Uuid> = members.iter().map(|member| member.guid).collect();
    store::set(tx, &guids, group.map(|(group, _)| group)).await?;
    let gone = presets::forget(tx, &[Kind::DeviceGroup], &guids).await?;
    for member in members {
        let mut before = Map::from_iter([("device_group_name".to_owned(), json!(member.device_group_name))]);
        gone.noted(member.guid, &mut before);
        tx.announce(Change::Device(member.guid));
        tx.note(Note {
            what: "device",
            guid: member.guid,
            name: member.id,
            before: before.into(),
            after: json!({"device_group_name": group.map(|(_, name)| name)}),
        });
    }
    Ok(())
}
