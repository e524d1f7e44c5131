//! A machine that reports under a new id: shown as probably the same, and merged by an administrator alone.

use serde_json::{Value, json};

use super::{ago, until};
use crate::world::acts::report;
use crate::world::server::Server;

const UUID: &str = "dXVpZA==";

on_both! {
    /// The old device keeps what is assigned to it and goes on under the new id.
    async fn a_machine_goes_on_under_its_new_id(database: &Database) {
        let (server, other) = (Server::start(database), Server::start(database));
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        server.sysinfo("600001", UUID).await;
        assert_eq!(admin.row("/api/devices").await["same_machine"], Value::Null);
        let old = admin.device("600001").await;
        let assigned = json!({"user_name": "ann", "note": "kept", "device_name": "Till"});
        admin.patch(&format!("/api/devices/{old}"), assigned).await.done();
        server.sysinfo("600002", UUID).await;
        server.sysinfo("600003", "b3RoZXI=").await;
        assert_eq!(admin.column("/api/devices", "same_machine").await, ["600002", "600001", ""]);
        // Who sees one of the two is not told of the other.
        assert_eq!(server.signed_in("ann").await.row("/api/devices").await["same_machine"], Value::Null);
        let (new, third) = (admin.device("600002").await, admin.device("600003").await);
        admin.patch(&format!("/api/devices/{new}"), json!({"note": "gone"})).await.done();
        let merge = format!("/api/devices/{old}/merge");
        let said = admin.post(&merge, json!({"guid": third})).await.refused(409);
        assert_eq!(said, "the devices 600001 and 600003 are not the same machine");
        admin.post(&merge, json!({"guid": old})).await.refused(400);
        admin.post(&merge, json!({"guid": old.to_uppercase()})).await.refused(400);
        admin.post(&merge, json!({"guid": uuid::Uuid::now_v7()})).await.refused(404);
        admin.post(&merge, json!({})).await.refused(400);
        let before = database.count("device").await;
        assert_eq!(before, 3, "what is refused changes nothing");
        let reader = server.bearer(&admin.new_token(json!({"device": "r"})).await);
        reader.post(&merge, json!({"guid": new})).await.refused(403);
        for (guid, keys) in [(&old, r#"["a","b"]"#), (&new, r#"["b","c"]"#)] {
            let guid = database.guid(guid.parse().unwrap());
            database.execute(&format!("insert into sent_strategy (device, keys, taken_stamp) values ({guid}, '{keys}', 7)")).await;
        }
        admin.post(&merge, json!({"guid": new})).await.done();
        let sent = database.texts("select keys from sent_strategy where taken_stamp is null").await;
        assert_eq!(sent, [[r#"["a","b","c"]"#]], "all of it may be set on the machine");
        assert_eq!(admin.column("/api/devices", "id").await, ["600002", "600003"]);
        let row = admin.row("/api/devices?id=600002").await;
        assert_eq!((&row["guid"], &row["user_name"], &row["note"]), (&json!(old), &json!("ann"), &json!("kept")));
        assert_eq!((&row["info"]["device_name"], &row["info"]["username"]), (&json!("Till"), &json!("user-600002")));
        assert_eq!((&row["same_machine"], &row["is_online"]), (&Value::Null, &json!(true)));
        for server in [&server, &other] {
            until(async || server.heartbeat("600002", UUID).await.get("sysinfo").is_none()).await;
            until(async || server.heartbeat("600001", UUID).await == json!({"sysinfo": true})).await;
        }
        assert_eq!(server.sysinfo("600002", UUID).await, "SYSINFO_UPDATED");
        let rows = database.texts("select changes from console_audit where endpoint = 'MergeDevices' and outcome = 'done'").await;
        let change: Value = serde_json::from_str(&rows[0][0]).unwrap();
        assert_eq!(change[0]["before"]["merged"]["note"], "gone");
        assert_eq!((&change[0]["before"]["id"], &change[0]["after"]["id"]), (&json!("600001"), &json!("600002")));
    }

    /// The log of a merged device tells what happened under either id, to whoever may see the device.
    async fn its_records_are_of_one_device(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        server.sysinfo("600001", UUID).await;
        server.sysinfo("600002", UUID).await;
        let (old, new) = (admin.device("600001").await, admin.device("600002").await);
        admin.patch(&format!("/api/devices/{old}"), json!({"user_name": "ann"})).await.done();
        let report = |id: &str, more: Value| {
            let mut report = json!({"id": id, "uuid": UUID});
            report.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            report
        };
        for id in ["600001", "600002"] {
            server.audit("conn", report(id, json!({"action": "new", "conn_id": 5, "session_id": 0, "ip": "203.0.113.9"}))).await;
            server.audit("file", report(id, json!({"path": "/tmp", "type": 0, "info": "{}"}))).await;
            server.audit("alarm", report(id, json!({"typ": 1, "info": "{}"}))).await;
        }
        server.audit("conn", report("600001", json!({"action": "close", "conn_id": 5, "session_id": 0}))).await;
        let ids = async |who: &crate::world::server::Actor, kind: &str| who.column(&format!("/api/audits/{kind}"), "id").await;
        for kind in ["conn", "file", "alarm"] {
            assert_eq!(ids(&ann, kind).await, ["600001"], "{kind}");
        }
        admin.post(&format!("/api/devices/{old}/merge"), json!({"guid": new})).await.done();
        for kind in ["conn", "file", "alarm"] {
            assert_eq!(ids(&ann, kind).await, ["600002", "600001"], "{kind}");
        }
        // What ran when they were merged is ended by the device, and what it reports from now on is in the same log.
        let running = async || ann.column("/api/audits/conn?active=1", "id").await;
        assert_eq!(running().await, ["600002"]);
        until(async || {
            // Until this process knows the device by its new id.
            server.heartbeat("600002", UUID).await.get("sysinfo").is_none()
        }).await;
        server.audit("conn", report("600002", json!({"action": "close", "conn_id": 5, "session_id": 0}))).await;
        assert_eq!((running().await.len(), database.count("connection_audit").await), (0, 2));
        server.audit("conn", report("600002", json!({"action": "new", "conn_id": 6, "session_id": 0, "ip": "203.0.113.9"}))).await;
        for (remote, found) in [("600002", 3), ("600001", 3), ("%25002%25", 3), ("600003", 0)] {
            let rows = admin.rows(&format!("/api/audits/conn?remote={remote}")).await;
            assert_eq!(rows.len(), found, "{remote}");
        }
        let all = admin.rows("/api/audits/file?remote=%25").await;
        assert_eq!(all.len(), 2);
        // Once more, back to the id that it had.
        server.sysinfo("600001", UUID).await;
        let newest = admin.device("600001").await;
        server.audit("file", report("600001", json!({"path": "/home", "type": 0, "info": "{}"}))).await;
        admin.post(&format!("/api/devices/{old}/merge"), json!({"guid": newest})).await.done();
        assert_eq!(ids(&ann, "file").await, ["600001", "600002", "600001"]);
        assert_eq!(admin.rows("/api/audits/file?remote=600002").await.len(), 3);
    }

    /// Machines that were installed from one disk image have one uuid and all report: clones, which nothing makes one.
    async fn clones_are_not_the_same_machine(database: &Database) {
        let (server, other) = (Server::start(database), Server::start(database));
        let admin = server.administrator().await;
        for id in ["600001", "600002"] {
            server.sysinfo(id, UUID).await;
        }
        assert_eq!(admin.column("/api/devices", "same_machine").await, ["600002", "600001"]);
        until(async || other.heartbeat("600001", UUID).await == json!({})).await;
        until(async || admin.column("/api/devices", "clone_of").await == ["600002", "600001"]).await;
        assert_eq!(admin.column("/api/devices", "same_machine").await, ["", ""], "there is nothing to merge");
        let (merge, guid) = ("/api/devices/600001/merge", json!(admin.device("600002").await));
        for (merge, body) in [
            (merge, json!({"guid": guid})),
            (merge, json!({"guid": "600002", "force": null})),
            ("/api/devices/600002/merge", json!({"guid": "600001", "force": false})),
        ] {
            let refused = admin.post(merge, body).await.refused(409);
            assert!(refused.contains("clones") && refused.contains("force"), "{refused}");
        }
        // One that reports no more may have been given a new id.
        let old = database.guid(admin.device("600001").await.parse().unwrap());
        database.execute(&format!("update presence set last_online = '{}' where device = {old}", ago(301))).await;
        admin.post(merge, json!({"guid": guid})).await.done();
        assert_eq!(admin.column("/api/devices", "id").await, ["600002"]);
        server.sysinfo("600003", UUID).await;
        until(async || server.heartbeat("600002", UUID).await == json!({})).await;
        assert_eq!(admin.column("/api/devices", "clone_of").await, ["600003", "600002"], "known before it is stored");
        admin.post("/api/devices/600002/merge", json!({"guid": "600003"})).await.refused(409);
        admin.post("/api/devices/600002/merge", json!({"guid": "600003", "force": true})).await.done();
        assert_eq!(admin.column("/api/devices", "id").await, ["600003"]);
    }

    /// Two machines that use one id: neither takes it from the other while both report.
    async fn a_machine_is_not_accepted_while_the_device_reports(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let accept = |uuid: &str, force: Value| {
            let body = json!({"uuid": uuid, "force": force});
            admin.post("/api/devices/600001/accept", body)
        };
        const OTHER: &str = "b3RoZXI=";
        server.sysinfo("600001", UUID).await;
        server.nobody().post("/api/sysinfo", report("600001", OTHER)).await.refused(403);
        server.heartbeat("600001", UUID).await;
        for no in [json!(false), Value::Null] {
            let refused = accept(OTHER, no).await.refused(409);
            assert!(refused.contains("still reports") && refused.contains("force"), "{refused}");
        }
        assert_eq!(server.sysinfo("600001", UUID).await, "SYSINFO_UPDATED", "what is refused changes nothing");
        accept(OTHER, json!(true)).await.done();
        until(async || server.nobody().post("/api/sysinfo", report("600001", OTHER)).await.status == 200).await;
        server.nobody().post("/api/sysinfo", report("600001", UUID)).await.refused(403);
        accept(UUID, json!(false)).await.done();
    }
}
