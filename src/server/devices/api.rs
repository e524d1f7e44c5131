//! The device endpoints for people and tokens. What devices themselves send is in `agent`.

use super::super::app::SharedApp;
use super::super::error::Result;
use super::super::gate::Cx;
use super::presence::Presence;
use super::{actions, enrolment, merging, reports};
use crate::wire::devices::{
    AcceptMachine, AppliedPresets, ApplyPresets, AssignDevice, AssignFromDevice, ClearForeignMachines, DeleteDevice,
    DeployDevice, DeploymentReply, Device, DisableDevice, EditDevice, EnableDevice, ForeignMachine, ListDevices,
    ListForeignMachines, MergeDevices,
};
use crate::wire::endpoint::{Nothing, Text};
use crate::wire::page::Page;

pub async fn list(cx: &mut Cx<ListDevices>) -> Result<Page<Device>> {
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    actions::list(open.tx, open.by.scope(), open.query, Presence::new(&app.memory, open.by.now())).await
}

pub async fn enable(cx: &mut Cx<EnableDevice>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::set_disabled(open.tx, open.by.scope(), &open.path.0, false).await?;
    Ok(Nothing)
}

pub async fn disable(cx: &mut Cx<DisableDevice>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::set_disabled(open.tx, open.by.scope(), &open.path.0, true).await?;
    Ok(Nothing)
}

pub async fn delete(cx: &mut Cx<DeleteDevice>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::delete(open.tx, open.by.scope(), &open.path.0, open.by.now()).await?;
    Ok(Nothing)
}

pub async fn assign(cx: &mut Cx<AssignDevice>) -> Result<Nothing> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    actions::assign(open.tx, open.by.scope(), &open.path.0, open.body, &keys, open.by.now()).await?;
    Ok(Nothing)
}

pub async fn edit(cx: &mut Cx<EditDevice>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::edit(open.tx, open.by.scope(), &open.path.0, open.body, open.by.now()).await?;
    Ok(Nothing)
}

pub async fn assign_from_device(cx: &mut Cx<AssignFromDevice>) -> Result<Text> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    actions::assign_from_device(open.tx, open.by.scope(), open.body, &keys, open.by.now()).await?;
    Ok(Text::default())
}

pub async fn deploy(cx: &mut Cx<DeployDevice>) -> Result<DeploymentReply> {
    let open = cx.open().await?;
    let outcome = enrolment::deploy(open.tx, open.by.scope(), open.body, open.by.now()).await?;
    Ok(DeploymentReply { result: outcome.as_str().into() })
}

pub async fn list_foreign_machines(cx: &mut Cx<ListForeignMachines>) -> Result<Page<ForeignMachine>> {
    let open = cx.open().await?;
    reports::list_foreign_machines(open.tx, open.by.scope(), open.query).await
}

pub async fn accept_machine(cx: &mut Cx<AcceptMachine>) -> Result<Nothing> {
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    let presence = Presence::new(&app.memory, open.by.now());
    reports::accept_machine(open.tx, open.by.scope(), &open.path.0, open.body, presence).await?;
    Ok(Nothing)
}

pub async fn clear_foreign_machines(cx: &mut Cx<ClearForeignMachines>) -> Result<Nothing> {
    let open = cx.open().await?;
    reports::clear_machines(open.tx, open.by.scope(), &open.path.0).await?;
    Ok(Nothing)
}

pub async fn apply_presets(cx: &mut Cx<ApplyPresets>) -> Result<AppliedPresets> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    enrolment::apply_pending(open.tx, open.by.scope(), &open.path.0, &keys, open.by.now()).await
}

pub async fn merge(cx: &mut Cx<MergeDevices>) -> Result<Nothing> {
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    let presence = Presence::new(&app.memory, open.by.now());
    merging::merge(open.tx, open.by.scope(), &open.path.0, open.body, presence).await?;
    Ok(Nothing)
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
    use super::super::grouping;
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
            "merge" => {
                merging::merge(tx, scope, &device, &read(json!({"guid": "600200", "force": true})), presence).await
            }
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
