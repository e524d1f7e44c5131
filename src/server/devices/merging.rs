//! Two devices that are one machine made one: a machine that reports under a new id is another device until an
//! administrator says that it is not.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::super::audits;
use super::super::caller::Scope;
use super::super::db::search::fold;
use super::super::db::{Change, Tx};
use super::super::error::{Result, conflict, invalid};
use super::super::strategies;
use super::lookup::{find, note};
use super::{claiming, enrolment, store};
use crate::wire::ids::DeviceGuid;

/// Gives a device the id under which the same machine reports as another device, which is deleted. What is assigned to
/// the device stays; what was assigned to the other is gone with it, while its audit records are the device's from now
/// on.
pub async fn merge(tx: &mut Tx, scope: Scope, guid: &DeviceGuid, other: &DeviceGuid, now: DateTime<Utc>) -> Result<()> {
    // Both rows are taken in the order in which reports take them, so that neither waits for the other in a circle.
    let guids = [guid, other].into_iter().filter_map(DeviceGuid::uuid).collect();
    let mut ids: Vec<String> = store::find_all(tx, scope, guids).await?.into_iter().map(|row| row.id).collect();
    ids.sort_unstable();
    store::grouping::lock(tx, scope, &ids.iter().map(String::as_str).collect::<Vec<_>>()).await?;
    let kept = find(tx, scope, guid).await?;
    let gone = find(tx, scope, other).await?;
    if kept.guid == gone.guid {
        return Err(invalid("a device cannot be merged with itself: give the guid of the other one"));
    }
    if kept.uuid != gone.uuid {
        return Err(conflict(format!("the devices {} and {} are not the same machine", kept.id, gone.id)));
    }
    let shown = |set: &str, reported: &str| if set.is_empty() { reported.to_owned() } else { set.to_owned() };
    let device_name = shown(&kept.set_device_name, &gone.reported_device_name);
    let username = shown(&kept.set_username, &gone.reported_username);
    let merged = store::merging::Merged {
        device_name_folded: fold(&device_name),
        username_folded: fold(&username),
        device_name,
        username,
    };
    strategies::push::inherit(tx, gone.guid, kept.guid, now).await?;
    audits::actions::hand_over(tx, gone.guid, kept.guid, now).await?;
    store::delete(tx, gone.guid).await?;
    store::merging::take_over(tx, kept.guid, &gone, &merged).await?;
    enrolment::withdraw(tx, &kept.id).await?;
    tx.announce(Change::Device(gone.guid));
    let before = json!({
        "id": kept.id,
        "merged": {
            "guid": gone.guid, "user_name": gone.user_name, "device_group_name": gone.device_group_name,
            "strategy_name": gone.strategy_name, "note": gone.note,
        },
    });
    note(tx, &kept, before, json!({"id": gone.id}));
    claiming::claim_for_session(tx, &gone.id, &kept.uuid, now).await?;
    Ok(())
}
