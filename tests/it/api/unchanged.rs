//! Writes that leave all as it was: they are answered as others, and leave no audit record.

use serde_json::json;

use crate::world::server::Server;

on_both! {
    async fn a_write_that_changes_nothing_leaves_no_record(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user_with("ann", json!({"email": "ann@example.com"})).await;
        server.sysinfo("900000001", "dXVpZA==").await;
        let device = admin.device("900000001").await;
        let user_group = admin.new_group("user-groups", "Shop", json!({"note": "n"})).await;
        let device_group = admin.new_group("device-groups", "Lab", json!({"note": "n"})).await;
        let strategy = admin.post("/api/strategies", json!({"name": "Kiosk", "options": {"enable-audio": "N"}})).await.ok();
        let strategy = strategy["guid"].as_str().unwrap();
        let edits = [
            (format!("/api/users/{ann}"), json!({"email": "ann@example.com"}), json!({"email": ""})),
            (format!("/api/devices/{device}"), json!({"user_name": "", "note": ""}), json!({"note": "x"})),
            (user_group.clone(), json!({"name": "Shop", "note": "n", "allowed_incomings": []}), json!({"note": ""})),
            (device_group.clone(), json!({"note": "n", "allowed_incomings": []}), json!({"note": ""})),
            (format!("/api/strategies/{strategy}"), json!({"options": {"enable-audio": "N"}}), json!({"name": "Till"})),
        ];
        for (path, same, other) in edits {
            let before = database.count("console_audit").await;
            admin.patch(&path, same).await.done();
            assert_eq!(database.count("console_audit").await, before, "{path}");
            admin.patch(&path, other).await.done();
            assert_eq!(database.count("console_audit").await, before + 1, "{path}");
        }
        let acts = [
            (format!("/api/devices/{device}/assign"), json!({"type": "user_name", "value": ""})),
            (format!("/api/devices/{device}/enable"), json!(null)),
            (format!("/api/users/{ann}/enable"), json!(null)),
            ("/api/strategies/assign".to_owned(), json!({"strategy": null, "users": [ann]})),
        ];
        let before = database.count("console_audit").await;
        for (path, body) in acts {
            admin.post(&path, body).await.done();
            assert_eq!(database.count("console_audit").await, before, "{path}");
        }
        admin.patch("/api/users/01a200d9-e870-771a-831e-eb02e90c7513", json!({"note": ""})).await.refused(404);
        assert_eq!(database.count("console_audit").await, before + 1, "a refusal is recorded");
    }
}
