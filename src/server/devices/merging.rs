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

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use serde_json::json;
    use uuid::Uuid;

    use super::super::super::agent::memory::Memory;
    use super::super::super::caller::{Caller, Credential, Person, Scope};
    use super::super::super::clock::Clock;
    use super::super::super::db::{self, Tx};
    use super::super::super::error::Error;
    use super::super::super::secrets::Keys;
    use super::super::{actions, grouping, reports};
    use super::*;

    fn read<T: serde::de::DeserializeOwned>(body: serde_json::Value) -> T {
        serde_json::from_value(body).expect("a body")
    }

    /// What is done to a device, each thing once.
    const ACTS: [&str; 10] = [
        "disable",
        "assign",
        "edit",
        "assign from device",
        "take out of group",
        "presets",
        "accept",
        "clear",
        "merge",
        "delete",
    ];

    async fn act(name: &str, id: &str, tx: &mut Tx, scope: Scope, presence: Presence<'_>, keys: &Keys) -> Result<()> {
        let (device, now) = (id.to_owned().into(), presence.now());
        match name {
            "disable" => actions::set_disabled(tx, scope, &device, true).await,
            "assign" => {
                let note = read(json!({"type": "note", "value": "x"}));
                actions::assign(tx, scope, &device, &note, keys, now).await
            }
            "edit" => actions::edit(tx, scope, &device, &read(json!({"note": "y"})), now).await,
            "assign from device" => {
                let asked = read(json!({"id": "600100", "uuid": "dXVpZA==", "note": "z"}));
                actions::assign_from_device(tx, scope, &asked, keys, now).await
            }
            "take out of group" => grouping::take_out_of(tx, scope, &["600100".into()], Uuid::nil()).await,
            "presets" => enrolment::apply_pending(tx, scope, &device, keys, now).await.map(drop),
            "accept" => reports::accept_machine(tx, scope, &device, &read(json!({"uuid": "dXVpZA=="})), presence).await,
            "clear" => reports::clear_machines(tx, scope, &device).await,
            "merge" => merge(tx, scope, &device, &read(json!({"guid": "600200", "force": true})), presence).await,
            "delete" => actions::delete(tx, scope, &device, now).await,
            other => panic!("{other} is not known"),
        }
    }

    /// The permissions of today let administrators alone change devices, whose scope is all of them: no request shows that
    /// the actions keep to the scope.
    #[tokio::test]
    async fn a_device_out_of_scope_is_not_found() {
        let (_directory, db) = db::empty().await;
        let keys = Keys::generate().expect("a key");
        let memory = Memory::read(&db).await.expect("what is known");
        let presence = Presence::new(&memory, Clock.now());
        let scope = |is_admin| {
            let credential = Credential::Session([0; 32]);
            let person = Person { guid: Uuid::now_v7(), name: "ann".into(), is_admin, restricted: false, credential };
            Caller::new(Some(person), IpAddr::from([127, 0, 0, 1]), true, presence.now()).scope()
        };
        let mut tx = db.write().await.expect("its turn");
        for id in ["600100", "600200"] {
            let asked = read(json!({"id": id, "uuid": "dXVpZA==", "note": "new"}));
            actions::assign_from_device(&mut tx, scope(true), &asked, &keys, presence.now()).await.expect("a device");
        }
        for name in ACTS {
            let refused = act(name, "600100", &mut tx, scope(false), presence, &keys).await;
            let words = match refused {
                Err(Error::NotFound(words)) => words,
                other => panic!("{name}: {other:?}"),
            };
            assert!(words.contains("device") && words.contains("600"), "{name}: {words}");
        }
        for name in ACTS {
            // That the machine is the device already, for one, is a conflict.
            // Merging gives the device the other one's id.
            let id = if name == "delete" { "600200" } else { "600100" };
            let found = act(name, id, &mut tx, scope(true), presence, &keys).await;
            assert!(!matches!(found, Err(Error::NotFound(_))), "{name}: {found:?}");
        }
        drop(tx);
        db.close().await;
    }
}
