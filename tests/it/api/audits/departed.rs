//! Reports that were on their way when their device lost its id: none is lost, and none raises an alarm.

use serde_json::json;

use super::super::devices::{ago, until};
use super::ingest::{UUID, opened, report};
use crate::world::server::Server;

on_both! {
    /// Clients send a report again after a 503, and by then the device is there anew.
    async fn a_report_of_a_deleted_device_is_sent_again(database: &Database) {
        let (server, other) = (Server::start(database), Server::start(database));
        let admin = server.administrator().await;
        for id in ["600001", "600002"] {
            server.sysinfo(id, UUID).await;
            admin.delete(&format!("/api/devices/{id}")).await.done();
        }
        until(async || other.heartbeat("600001", UUID).await == json!({"sysinfo": true})).await;
        for server in [&server, &other] {
            for (kind, body) in [("conn", opened("600001", 1)), ("file", report("600001", json!({}))), ("alarm", report("600001", json!({"typ": 1})))] {
                let later = server.nobody().post(&format!("/api/audit/{kind}"), body).await.refused(503);
                assert!(later.contains("try again"), "{later}");
            }
        }
        assert!(!server.log().contains("ERROR"), "{}", server.log());
        assert_eq!(database.count("alarm_audit").await, 0);
        other.sysinfo("600001", UUID).await;
        other.audit("conn", opened("600001", 1)).await;
        assert_eq!(admin.column("/api/audits/conn", "id").await, ["600001"]);
        // Another machine is no part of it, and two minutes later nobody is.
        let mut foreign = opened("600002", 1);
        foreign["uuid"] = json!("b3RoZXI=");
        server.nobody().post("/api/audit/conn", foreign).await.refused(403);
        assert_eq!(database.count("alarm_audit").await, 1);
        database.execute(&format!("update departed_id set departed_at = '{}'", ago(121))).await;
        server.nobody().post("/api/audit/conn", opened("600002", 1)).await.refused(403);
    }

    /// What arrives under the id that a device had is the device's, after a merge as after a deployment under a new id.
    async fn a_report_under_the_id_before_is_of_the_same_device(database: &Database) {
        let (server, other) = (Server::start(database), Server::start(database));
        let admin = server.administrator().await;
        server.sysinfo("600001", UUID).await;
        let guid = admin.device("600001").await;
        server.sysinfo("600002", UUID).await;
        admin.post("/api/devices/600001/merge", json!({"guid": "600002"})).await.done();
        admin.put("/api/settings/others", json!({"require_deployment": true})).await.done();
        let pk = "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=";
        let deploy = json!({"id": "front-desk", "uuid": UUID, "pk": pk});
        assert_eq!(admin.post("/api/devices/deploy", deploy).await.ok(), json!({"result": "OK"}));
        assert_eq!(admin.device("front-desk").await, guid);
        for (server, old) in [(&server, "600001"), (&server, "600002"), (&other, "600001"), (&other, "600002")] {
            // Until the process knows the device by no old id.
            until(async || server.heartbeat("front-desk", UUID).await == json!({})).await;
            server.audit("file", report(old, json!({"path": old}))).await;
        }
        let rows = admin.rows("/api/audits/file?remote=600001").await;
        assert_eq!(rows.len(), 4, "{rows:?}");
        assert_eq!(rows.iter().filter(|row| row["id"] == "600001").count(), 2);
        assert_eq!(database.count("alarm_audit").await, 0);
        // Where that device is gone as well, the report is for the next.
        admin.delete("/api/devices/front-desk").await.done();
        for id in ["600001", "front-desk"] {
            server.nobody().post("/api/audit/file", report(id, json!({}))).await.refused(503);
        }
    }
}
