//! Which rows somebody sees who is no administrator: in every list that they may ask for, only what is theirs.

use rustdesk_admin::wire;
use serde_json::{Value, json};

use super::method;
use crate::world::server::Server;

/// The field that tells the rows of a list, and what Bob sees of it.
fn of_bob(list: &str) -> (&'static str, &'static [&'static str]) {
    match list {
        "ListUsers" => ("name", &["bob"]),
        "ListDevices" | "ListForeignMachines" | "ListPeers" => ("id", &["600200"]),
        "ListAccessibleDeviceGroups" | "ListSharedBooks" => ("name", &["Bob's"]),
        "ListConnectionAudits" | "ListFileAudits" | "ListAlarmAudits" => ("id", &["600200"]),
        "ListConsoleAudits" => ("operator", &["bob"]),
        other => panic!("say here what somebody who is no administrator sees in {other}"),
    }
}

on_both! {
    /// Ann and Bob have each a device, a stranger's machine under its id, a device group, and an address book. Bob asks for everything.
    async fn people_see_their_own_in_every_list(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for (name, id, group) in [("ann", "600100", "Ann's"), ("bob", "600200", "Bob's")] {
            admin.post("/api/user-groups", json!({"name": name})).await.ok();
            admin.new_user_with(name, json!({"group_name": name})).await;
            let incoming = json!([{"type": 2, "name": name}]);
            admin.post("/api/device-groups", json!({"name": group, "allowed_incomings": incoming})).await.ok();
            server.sysinfo(id, "dXVpZA==").await;
            let stranger = json!({"id": id, "uuid": "b3RoZXI="});
            server.nobody().post("/api/sysinfo", stranger).await.refused(403);
            let guid = admin.device(id).await;
            admin.patch(&format!("/api/devices/{guid}"), json!({"user_name": name})).await.done();
            for kind in ["conn", "file"] {
                let report = json!({"id": id, "uuid": "dXVpZA==", "conn_id": 1, "action": "new"});
                server.nobody().post(&format!("/api/audit/{kind}"), report).await.done();
            }
            let book = admin.new_book(group, json!({})).await;
            admin.put("/api/ab/shared/update/profile", json!({"guid": book, "owner": name})).await.done();
        }
        let bob = server.signed_in("bob").await;
        let mut seen = Vec::new();
        for declaration in wire::all().filter(|one| one.name.starts_with("List")) {
            let own = if declaration.name == "ListUsers" { "?accessible=" } else { "" };
            let path = declaration.path.replace("{guid}", "0198f2a0-0000-7000-8000-000000000000") + own;
            let reply = bob.send(method(declaration), &path, None).await;
            if reply.status != 200 {
                assert!([403, 404, 405].contains(&reply.status), "{}: {}", declaration.name, reply.body);
                continue;
            }
            let (field, theirs) = of_bob(declaration.name);
            let rows = reply.body["data"].as_array().unwrap_or_else(|| panic!("{}: {}", declaration.name, reply.body));
            let rows: Vec<&Value> = rows.iter().map(|row| &row[field]).collect();
            assert_eq!(rows, theirs, "{}", declaration.name);
            assert_eq!(reply.body["total"], theirs.len(), "{}", declaration.name);
            let all = admin.send(method(declaration), &path, None).await;
            assert!(all.body["total"].as_u64().unwrap() > theirs.len() as u64, "{}: {}", declaration.name, all.body);
            seen.push(declaration.name);
        }
        seen.sort_unstable();
        let audits = ["ListAlarmAudits", "ListConnectionAudits", "ListConsoleAudits", "ListFileAudits"];
        let others = [
            "ListAccessibleDeviceGroups",
            "ListDevices",
            "ListForeignMachines",
            "ListPeers",
            "ListSharedBooks",
            "ListUsers",
        ];
        let mut open = [&audits[..], &others].concat();
        open.sort_unstable();
        assert_eq!(seen, open);
    }
}
