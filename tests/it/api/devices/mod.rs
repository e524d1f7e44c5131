//! Devices at the hands of people: listed, assigned, changed, disabled, deleted. What they report is in `agent`.

mod claiming;
mod enrolment;
mod list;
mod merging;
mod presets;

use serde_json::{Value, json};

use crate::world::acts::report;
use crate::world::server::{Actor, Server};
pub use crate::world::wait::until;

/// Makes a device group and a strategy.
async fn groups_and_strategies(admin: &Actor) {
    admin.post("/api/device-groups", json!({"name": "Lab"})).await.ok();
    admin.post("/api/strategies", json!({"name": "Strict"})).await.ok();
}

on_both! {
    /// A row has every field that the scripts and clients read.
    async fn are_listed_with_what_they_said(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        let mut row = admin.row("/api/devices").await;
        let guid = row["guid"].take();
        assert_eq!(uuid::Uuid::parse_str(guid.as_str().unwrap()).unwrap().get_version_num(), 7);
        let last_online = row["last_online"].take();
        let last_online = chrono::DateTime::parse_from_rfc3339(last_online.as_str().unwrap()).unwrap();
        assert!(last_online.to_rfc3339().contains('.'), "the scripts cut at the fraction: {last_online}");
        let mut expected = json!({
            "guid": null, "id": "100200300", "note": "", "status": 1, "user_name": null, "group_name": null,
            "device_group_name": null, "strategy_name": null, "is_online": true, "last_online": null,
            "info": {
                "device_name": "host-100200300", "username": "user-100200300", "os": "debian / Linux 12 (bookworm)",
                "version": "1.4.9", "cpu": "Imaginary, 3.00GHz, 8/4 cores", "memory": "15.87GB", "ip": "127.0.0.1",
            },
            "never_reported": false, "foreign_machines": 0, "same_machine": null, "clone_of": null,
            "pending_presets": {},
        });
        let info = expected["info"].as_object().unwrap().clone();
        expected.as_object_mut().unwrap().extend(info);
        assert_eq!(row, expected);
    }

    /// Each thing can be assigned and taken away again by an empty value.
    async fn are_assigned_one_thing_at_a_time(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        groups_and_strategies(&admin).await;
        admin.new_user("ann").await;
        server.sysinfo("100200300", "dXVpZA==").await;
        let assign = format!("/api/devices/{}/assign", admin.device("100200300").await);
        for (kind, value, field, before) in [
            ("user_name", "ann", "/user_name", json!(null)),
            ("device_group_name", "Lab", "/device_group_name", json!(null)),
            ("strategy_name", "Strict", "/strategy_name", json!(null)),
            ("note", "in the cellar, 50%", "/note", json!("")),
            ("device_name", "Büro", "/info/device_name", json!("host-100200300")),
            ("device_username", "Zoë", "/info/username", json!("user-100200300")),
        ] {
            admin.post(&assign, json!({"type": kind, "value": value})).await.done();
            assert_eq!(admin.row("/api/devices").await.pointer(field), Some(&json!(value)), "{kind}");
            admin.post(&assign, json!({"type": kind, "value": ""})).await.done();
            assert_eq!(admin.row("/api/devices").await.pointer(field), Some(&before), "{kind}");
            admin.post(&assign, json!({"type": kind, "value": value})).await.done();
            admin.post(&assign, json!({"type": kind, "value": null})).await.done();
            assert_eq!(admin.row("/api/devices").await.pointer(field), Some(&before), "{kind}");
        }
        admin.post(&assign, json!({"type": "user_name", "value": "ann"})).await.done();
        assert_eq!(admin.row("/api/devices").await["group_name"], "Default");
        admin.post(&assign, json!({"type": "user_name", "value": "Ann"})).await.refused(400);
        admin.post(&assign, json!({"type": "colour", "value": "green"})).await.refused(400);
        admin.post(&assign, json!({"value": "green"})).await.refused(400);
        admin.post(&assign, json!({"type": "note", "value": "a\u{0}b"})).await.refused(400);
        admin.post(&assign, json!({"type": "note", "value": "x".repeat(5_000)})).await.refused(400);
        assert_eq!(admin.row("/api/devices").await["user_name"], "ann");
        admin.post("/api/devices/100200301/assign", json!({"type": "note", "value": "x"})).await.refused(404);
    }

    /// An edit is made whole or not at all.
    async fn are_changed_whole_or_not_at_all(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        groups_and_strategies(&admin).await;
        admin.new_user("ann").await;
        server.sysinfo("100200300", "dXVpZA==").await;
        let path = format!("/api/devices/{}", admin.device("100200300").await);
        let before = admin.row("/api/devices").await;
        for (field, wrong) in [("user_name", "nobody"), ("device_group_name", "nowhere"), ("strategy_name", "none")] {
            let mut edit = json!({"user_name": "ann", "device_group_name": "Lab", "strategy_name": "Strict", "note": "x"});
            edit[field] = json!(wrong);
            let error = admin.patch(&path, edit).await.refused(400);
            assert!(error.contains(wrong), "{error}");
        }
        admin.patch(&path, json!({"note": "x", "device_name": "y".repeat(300)})).await.refused(400);
        assert_eq!(admin.row("/api/devices").await, before);
        let edit = json!({
            "user_name": "ann", "device_group_name": "Lab", "strategy_name": "Strict", "note": "x", "device_name": "One",
            "device_username": null, "unheard": [],
        });
        admin.patch(&path, edit).await.done();
        let row = admin.row("/api/devices").await;
        let names = [&row["user_name"], &row["device_group_name"], &row["strategy_name"], &row["note"]];
        assert_eq!(names, ["ann", "Lab", "Strict", "x"]);
        assert_eq!((&row["info"]["device_name"], &row["info"]["username"]), (&json!("One"), &json!("user-100200300")));
        admin.patch(&path, json!({})).await.done();
        assert_eq!(admin.row("/api/devices").await["note"], "x");
    }

    /// A name that an administrator gave stays over what the device says, until it is taken away.
    async fn keep_the_name_that_they_were_given(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        let path = format!("/api/devices/{}", admin.device("100200300").await);
        admin.patch(&path, json!({"device_name": "Büro"})).await.done();
        let mut renamed = report("100200300", "dXVpZA==");
        (renamed["hostname"], renamed["username"]) = (json!("new-host"), json!("new-user"));
        server.nobody().post("/api/sysinfo", renamed).await.ok();
        let info = admin.row("/api/devices?device_name=B%C3%9CRO%25").await["info"].clone();
        assert_eq!((&info["device_name"], &info["username"]), (&json!("Büro"), &json!("new-user")));
        admin.patch(&path, json!({"device_name": ""})).await.done();
        assert_eq!(admin.row("/api/devices?device_name=new-host").await["info"]["device_name"], "new-host");
    }

    /// A disabled device is told to drop what connections it has, for as long as it is disabled.
    async fn drop_their_connections_while_disabled(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        let path = format!("/api/devices/{}", admin.device("100200300").await);
        let nobody = server.nobody();
        let beat = |conns: Value| {
            let body = json!({"id": "100200300", "uuid": "dXVpZA==", "ver": 1_004_090, "modified_at": 0, "conns": conns});
            nobody.post("/api/heartbeat", body)
        };
        assert_eq!(beat(json!([7, 8])).await.ok(), json!({}));
        admin.post(&format!("{path}/disable"), Value::Null).await.done();
        admin.post(&format!("{path}/disable"), Value::Null).await.done();
        assert_eq!(admin.row("/api/devices").await["status"], 0);
        assert_eq!(beat(json!([7, 8])).await.ok(), json!({"disconnect": [7, 8]}));
        assert_eq!(beat(json!([])).await.ok(), json!({}));
        // Reporting anew does not enable it.
        server.sysinfo("100200300", "dXVpZA==").await;
        assert_eq!(beat(json!([9])).await.ok(), json!({"disconnect": [9]}));
        admin.post(&format!("{path}/enable"), Value::Null).await.done();
        assert_eq!(admin.row("/api/devices").await["status"], 1);
        assert_eq!(beat(json!([9])).await.ok(), json!({}));
        admin.post("/api/devices/01999999-9999-7999-8999-999999999999/disable", Value::Null).await.refused(404);
    }

    /// Deleted, a device that goes on reporting comes back as a new one that nothing is assigned to.
    async fn come_back_as_new_ones(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        groups_and_strategies(&admin).await;
        admin.new_user("ann").await;
        server.sysinfo("100200300", "dXVpZA==").await;
        let guid = admin.device("100200300").await;
        let path = format!("/api/devices/{guid}");
        let edit = json!({"user_name": "ann", "device_group_name": "Lab", "strategy_name": "Strict", "note": "x"});
        admin.patch(&path, edit).await.done();
        admin.delete(&path).await.done();
        assert_eq!(admin.get("/api/devices").await.ok(), json!({"total": 0, "data": []}));
        admin.delete(&path).await.refused(404);
        admin.post(&format!("{path}/enable"), Value::Null).await.refused(404);
        assert_eq!(server.heartbeat("100200300", "dXVpZA==").await, json!({"sysinfo": true}));
        assert_eq!(admin.rows("/api/devices").await.len(), 0, "a heartbeat makes no device");
        assert_eq!(server.sysinfo("100200300", "dXVpZA==").await, "SYSINFO_UPDATED");
        let row = admin.row("/api/devices").await;
        assert_ne!(row["guid"], guid);
        let names = [&row["user_name"], &row["device_group_name"], &row["strategy_name"]];
        assert_eq!((names, &row["note"]), ([&json!(null); 3], &json!("")));
        assert_eq!(server.heartbeat("100200300", "dXVpZA==").await, json!({}));
        // Another machine may have the id now.
        admin.delete(&format!("/api/devices/{}", row["guid"].as_str().unwrap())).await.done();
        assert_eq!(server.sysinfo("100200300", "b3RoZXI=").await, "SYSINFO_UPDATED");
    }

    /// Those who are not administrators see their own devices and change none.
    async fn are_seen_by_their_owners(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        for id in ["100200300", "100200301"] {
            server.sysinfo(id, "dXVpZA==").await;
        }
        let (own, other) = (admin.device("100200300").await, admin.device("100200301").await);
        admin.patch(&format!("/api/devices/{own}"), json!({"user_name": "ann"})).await.done();
        let ann = server.signed_in("ann").await;
        assert_eq!(ann.column("/api/devices", "id").await, ["100200300"]);
        assert_eq!(ann.get("/api/devices?id=%25").await.ok()["total"], 1);
        assert_eq!(ann.get("/api/devices?user_name=-").await.ok()["total"], 0);
        for guid in [own, other] {
            let error = ann.post(&format!("/api/devices/{guid}/disable"), Value::Null).await.refused(403);
            assert_eq!(error, "Missing permission: Device rw");
            ann.patch(&format!("/api/devices/{guid}"), json!({"note": "mine"})).await.refused(403);
            ann.delete(&format!("/api/devices/{guid}")).await.refused(403);
        }
        server.nobody().get("/api/devices").await.refused(401);
    }

    /// A device is online while its last heartbeat is younger than 45 seconds. The process that answered it knows at once.
    async fn are_online_for_forty_five_seconds(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        assert_eq!(admin.row("/api/devices").await["is_online"], true);
        for (seconds, online) in [(40, true), (46, false)] {
            database.execute(&format!("update presence set last_online = '{}'", ago(seconds))).await;
            assert_eq!(admin.row("/api/devices").await["is_online"], online, "{seconds} s");
        }
        server.heartbeat("100200300", "dXVpZA==").await;
        let row = admin.row("/api/devices").await;
        assert_eq!(row["is_online"], true, "before it is stored");
        assert!(row["last_online"].as_str().unwrap() > &*ago(45), "{row}");
        let since = ago(45);
        until(async || database.texts(&format!("select 'x' from presence where last_online > '{since}'")).await.len() == 1).await;
    }

    /// Other tools read what a device says of itself beside `info`, and name devices by their ids.
    async fn are_read_flat_and_named_by_their_ids(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for id in ["100200300", "front-desk"] {
            server.sysinfo(id, "dXVpZA==").await;
            let row = admin.row(&format!("/api/devices?id={id}")).await;
            for (key, value) in row["info"].as_object().unwrap() {
                assert!(value.is_string() && &row[key] == value, "{key}: {row}");
            }
            let path = format!("/api/devices/{id}");
            admin.patch(&path, json!({"note": "x"})).await.done();
            admin.post(&format!("{path}/assign"), json!({"type": "device_name", "value": "Desk"})).await.done();
            admin.post(&format!("{path}/disable"), Value::Null).await.done();
            let row = admin.row(&format!("/api/devices?id={id}")).await;
            assert_eq!((&row["note"], &row["status"], &row["device_name"]), (&json!("x"), &json!(0), &json!("Desk")));
            admin.post(&format!("{path}/enable"), Value::Null).await.done();
            for wrong in ["100200", "100200300%20", "%25", "FRONT-DESK", "-"] {
                admin.post(&format!("/api/devices/{wrong}/disable"), Value::Null).await.refused(404);
            }
            admin.delete(&path).await.done();
            admin.delete(&path).await.refused(404);
        }
    }
}

/// The time so many seconds ago, as SQL takes it.
pub fn ago(seconds: i64) -> String {
    let now = chrono::DateTime::from(std::time::SystemTime::now()) as chrono::DateTime<chrono::Utc>;
    (now - chrono::TimeDelta::seconds(seconds)).to_rfc3339_opts(chrono::SecondsFormat::Micros, false)
}
