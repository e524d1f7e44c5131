//! A machine that reports under a new id: shown as probably the same, and merged by an administrator alone.

use serde_json::{Value, json};

use super::until;
use crate::world::server::Server;

const UUID: &str = "dXVpZA==";

on_both! {
    /// The old device keeps what is assigned to it and goes on under the new id.
    async fn a_machine_goes_on_under_its_new_id(database: &Database) {
        let (server, other) = (Server::start(database), Server::start(database));
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        server.sysinfo("1", UUID).await;
        assert_eq!(admin.row("/api/devices").await["same_machine"], Value::Null);
        let old = admin.device("1").await;
        let assigned = json!({"user_name": "ann", "note": "kept", "device_name": "Till"});
        admin.patch(&format!("/api/devices/{old}"), assigned).await.done();
        server.sysinfo("2", UUID).await;
        server.sysinfo("3", "b3RoZXI=").await;
        assert_eq!(admin.column("/api/devices", "same_machine").await, ["2", "1", ""]);
        // Who sees one of the two is not told of the other.
        assert_eq!(server.signed_in("ann").await.row("/api/devices").await["same_machine"], Value::Null);
        let (new, third) = (admin.device("2").await, admin.device("3").await);
        admin.patch(&format!("/api/devices/{new}"), json!({"note": "gone"})).await.done();
        let merge = format!("/api/devices/{old}/merge");
        let said = admin.post(&merge, json!({"guid": third})).await.refused(409);
        assert_eq!(said, "the devices 1 and 3 are not the same machine");
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
        assert_eq!(admin.column("/api/devices", "id").await, ["2", "3"]);
        let row = admin.row("/api/devices?id=2").await;
        assert_eq!((&row["guid"], &row["user_name"], &row["note"]), (&json!(old), &json!("ann"), &json!("kept")));
        assert_eq!((&row["info"]["device_name"], &row["info"]["username"]), (&json!("Till"), &json!("user-2")));
        assert_eq!((&row["same_machine"], &row["is_online"]), (&Value::Null, &json!(true)));
        for server in [&server, &other] {
            until(async || server.heartbeat("2", UUID).await.get("sysinfo").is_none()).await;
            until(async || server.heartbeat("1", UUID).await == json!({"sysinfo": true})).await;
        }
        assert_eq!(server.sysinfo("2", UUID).await, "SYSINFO_UPDATED");
        let rows = database.texts("select changes from console_audit where endpoint = 'MergeDevices' and outcome = 'done'").await;
        let change: Value = serde_json::from_str(&rows[0][0]).unwrap();
        assert_eq!(change[0]["before"]["merged"]["note"], "gone");
        assert_eq!((&change[0]["before"]["id"], &change[0]["after"]["id"]), (&json!("1"), &json!("2")));
    }

    /// The log of a merged device tells what happened under either id, to whoever may see the device.
    async fn its_records_are_of_one_device(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        server.sysinfo("1", UUID).await;
        server.sysinfo("2", UUID).await;
        let (old, new) = (admin.device("1").await, admin.device("2").await);
        admin.patch(&format!("/api/devices/{old}"), json!({"user_name": "ann"})).await.done();
        let report = |id: &str, more: Value| {
            let mut report = json!({"id": id, "uuid": UUID});
            report.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            report
        };
        for id in ["1", "2"] {
            server.audit("conn", report(id, json!({"action": "new", "conn_id": 5, "session_id": 0, "ip": "203.0.113.9"}))).await;
            server.audit("file", report(id, json!({"path": "/tmp", "type": 0, "info": "{}"}))).await;
            server.audit("alarm", report(id, json!({"typ": 1, "info": "{}"}))).await;
        }
        server.audit("conn", report("1", json!({"action": "close", "conn_id": 5, "session_id": 0}))).await;
        let ids = async |who: &crate::world::server::Actor, kind: &str| who.column(&format!("/api/audits/{kind}"), "id").await;
        for kind in ["conn", "file", "alarm"] {
            assert_eq!(ids(&ann, kind).await, ["1"], "{kind}");
        }
        admin.post(&format!("/api/devices/{old}/merge"), json!({"guid": new})).await.done();
        for kind in ["conn", "file", "alarm"] {
            assert_eq!(ids(&ann, kind).await, ["2", "1"], "{kind}");
        }
        // What ran when they were merged is ended by the device, and what it reports from now on is in the same log.
        let running = async || ann.column("/api/audits/conn?active=1", "id").await;
        assert_eq!(running().await, ["2"]);
        until(async || {
            // Until this process knows the device by its new id.
            server.heartbeat("2", UUID).await.get("sysinfo").is_none()
        }).await;
        server.audit("conn", report("2", json!({"action": "close", "conn_id": 5, "session_id": 0}))).await;
        assert_eq!((running().await.len(), database.count("connection_audit").await), (0, 2));
        server.audit("conn", report("2", json!({"action": "new", "conn_id": 6, "session_id": 0, "ip": "203.0.113.9"}))).await;
        for (remote, found) in [("2", 3), ("1", 3), ("%252%25", 3), ("3", 0)] {
            let rows = admin.rows(&format!("/api/audits/conn?remote={remote}")).await;
            assert_eq!(rows.len(), found, "{remote}");
        }
        let all = admin.rows("/api/audits/file?remote=%25").await;
        assert_eq!(all.len(), 2);
        // Once more, back to the id that it had.
        server.sysinfo("1", UUID).await;
        let newest = admin.device("1").await;
        server.audit("file", report("1", json!({"path": "/home", "type": 0, "info": "{}"}))).await;
        admin.post(&format!("/api/devices/{old}/merge"), json!({"guid": newest})).await.done();
        assert_eq!(ids(&ann, "file").await, ["1", "2", "1"]);
        assert_eq!(admin.rows("/api/audits/file?remote=2").await.len(), 3);
    }
}
