//! Connections whose end nobody reports.

use serde_json::{Value, json};

use super::ingest::{SESSION, UUID, authorised, closed, opened};
use crate::world::server::Server;
use crate::world::wait::{until, until_it};

on_both! {
    /// What was controlled when it was deleted is not any more. Where it was closed before the device came back, the
    /// report of that finds its record.
    async fn a_deleted_device_is_not_controlled_any_more(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for (id, conn_id) in [("100200300", 5), ("100200301", 6)] {
            server.sysinfo(id, UUID).await;
            server.audit("conn", opened(id, conn_id)).await;
            server.audit("conn", authorised(id, conn_id, SESSION)).await;
        }
        admin.delete(&format!("/api/devices/{}", admin.device("100200300").await)).await.done();
        assert_eq!(admin.column("/api/audits/conn?active=1", "id").await, ["100200301"]);
        let ended = admin.row("/api/audits/conn?remote=100200300").await["end_time"].as_i64().unwrap();
        server.sysinfo("100200300", UUID).await;
        server.audit("conn", closed("100200300", 5, SESSION)).await;
        assert_eq!(admin.row("/api/audits/conn?remote=100200300").await["end_time"], ended);
        // Another session under the same number is another record.
        server.audit("conn", closed("100200300", 5, SESSION - 1)).await;
        assert_eq!(database.count("connection_audit").await, 3);
    }

    /// A connection to a device that went without a word ended when it was last heard; one to a device that is heard
    /// lasts, however long.
    async fn a_device_that_died_is_not_controlled_any_more(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for (id, conn_id) in [("100200300", 5), ("100200301", 6), ("100200302", 5)] {
            server.sysinfo(id, UUID).await;
            server.audit("conn", opened(id, conn_id)).await;
            server.audit("conn", authorised(id, conn_id, SESSION)).await;
        }
        until(async || database.count("presence").await == 3).await;
        let long_ago = |minutes: i64| match database.url.starts_with("sqlite") {
            true => format!("strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now', '-{minutes} minutes')"),
            false => format!("now() - interval '{minutes} minutes'"),
        };
        database.execute(&format!("update connection_audit set created_at = {}", long_ago(20))).await;
        database.execute(&format!("update presence set last_online = {}", long_ago(10))).await;
        let heartbeat = json!({"id": "100200301", "uuid": UUID, "ver": 1_004_090, "modified_at": 0, "conns": [6]});
        let running = async || {
            assert_eq!(server.nobody().post("/api/heartbeat", heartbeat.clone()).await.ok(), json!({}));
            admin.column("/api/audits/conn?active=1", "id").await
        };
        assert_eq!(until_it(running, |running| running.len() < 2).await, ["100200301"]);
        let lasted = async || {
            let row = admin.row("/api/audits/conn?remote=100200300").await;
            row["end_time"].as_i64().unwrap() - row["created_at"].as_i64().unwrap()
        };
        let (minutes, ten) = (lasted().await, 9 * 60..=11 * 60);
        assert!(ten.contains(&minutes), "{minutes}");
        // The third was started anew, and another connection has the number.
        server.audit("conn", opened("100200302", 5)).await;
        let anew = json!({"id": "100200302", "uuid": UUID, "ver": 1_004_090, "modified_at": 0, "conns": [5]});
        server.nobody().post("/api/heartbeat", anew).await.ok();
        // The first was only out of reach, and comes back with the connection; then it ends as others do.
        let back = json!({"id": "100200300", "uuid": UUID, "ver": 1_004_090, "modified_at": 0, "conns": [5]});
        let beat = async || server.nobody().post("/api/heartbeat", back.clone()).await.ok();
        until(async || beat().await == json!({}) && admin.rows("/api/audits/conn?active=1").await.len() == 3).await;
        let row = admin.row("/api/audits/conn?remote=100200300").await;
        admin.post(&format!("/api/audits/conn/{}/disconnect", row["guid"].as_str().unwrap()), Value::Null).await.done();
        until(async || beat().await == json!({"disconnect": [5]})).await;
        server.audit("conn", closed("100200300", 5, SESSION)).await;
        assert!(lasted().await >= 20 * 60, "{}", lasted().await);
        let ids = admin.column("/api/audits/conn?active=1", "id").await;
        assert_eq!(ids, ["100200302", "100200301"]);
        assert_eq!(database.count("connection_audit").await, 4);
    }
}
