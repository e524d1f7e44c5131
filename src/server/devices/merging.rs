//! Two devices that are one machine made one: a machine that reports under a new id is another device until an
//! administrator says that it is not.

use serde_json::json;

use super::super::audits;
use super::super::caller::Scope;
use super::super::db::search::fold;
use super::super::db::{Change, Tx};
use super::super::error::{Result, conflict, invalid};
use super::super::strategies;
use super::clones::{self, Life};
use super::lookup::{find, note, peek};
use super::presence::Presence;
use super::{claiming, enrolment, store};
use crate::wire::devices::Twin;
use crate::wire::ids::DeviceGuid;

/// Gives a device the id under which the same machine reports as another device, which is deleted. What is assigned to
/// the device stays; what was assigned to the other is gone with it, while its audit records are the device's from now
/// on.
pub async fn merge(tx: &mut Tx, scope: Scope, guid: &DeviceGuid, wanted: &Twin, presence: Presence<'_>) -> Result<()> {
    let (other, now) = (&wanted.guid, presence.now());
    // Both rows are taken in the order in which reports take them, so that neither waits for the other in a circle.
    let mut ids = Vec::new();
    for guid in [guid, other] {
        ids.extend(peek(tx, scope, guid).await?.map(|row| row.id));
    }
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
    let (one, two) = (Life::of(&kept, presence), Life::of(&gone, presence));
    let report = [one, two].iter().all(|life| life.last_online.is_some_and(|last| presence.still_reports(last)));
    if wanted.force != Some(true) && report && clones::are_clones(one, two) {
        return Err(conflict(format!(
            "the devices {} and {} both report, so they are clones and not the same machine: give one of them a uuid of its \
             own, or force it",
            kept.id, gone.id
        )));
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
    store::claiming::inherit_removal(tx, gone.guid, kept.guid).await?;
    store::delete(tx, gone.guid).await?;
    store::merging::take_over(tx, kept.guid, &gone, &merged).await?;
    enrolment::give_up_id(tx, &kept, Some(kept.guid), now).await?;
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
