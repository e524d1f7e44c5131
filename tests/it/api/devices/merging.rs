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
}
