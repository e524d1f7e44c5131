//! What devices report: signs of life, what they are made of, and machines that claim to be another.

mod hostile;
mod switch;

use futures::StreamExt as _;
use serde_json::{Value, json};

use super::devices::until;
use crate::world::acts::report;
use crate::world::server::Server;

on_both! {
    /// A device comes into being with its first sysinfo; a heartbeat alone asks for one.
    async fn a_device_becomes_known_by_its_sysinfo(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        assert_eq!(server.heartbeat("100200300", "dXVpZA==").await, json!({"sysinfo": true}));
        assert_eq!(admin.rows("/api/devices").await.len(), 0);
        let answer = server.raw("POST /api/sysinfo").body(report("100200300", "dXVpZA==").to_string()).send().await;
        assert_eq!((answer.status, answer.text()), (200, "SYSINFO_UPDATED"));
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
        assert_eq!(server.heartbeat("100200300", "dXVpZA==").await, json!({}));
        // It never changes who owns the device.
        admin.new_user("ann").await;
        let path = format!("/api/devices/{}", admin.device("100200300").await);
        admin.patch(&path, json!({"user_name": "ann", "note": "kept"})).await.done();
        let mut again = report("100200300", "dXVpZA==");
        again["memory"] = json!("31.9GB");
        for (key, value) in [("user_name", "admin"), ("preset-user-name", "admin"), ("note", "x"), ("guid", "x")] {
            again[key] = json!(value);
        }
        again["disabled"] = json!(true);
        assert_eq!(server.nobody().post("/api/sysinfo", again).await.ok(), "SYSINFO_UPDATED");
        let row = admin.row("/api/devices").await;
        assert_eq!((&row["user_name"], &row["note"], &row["status"]), (&json!("ann"), &json!("kept"), &json!(1)));
        assert_eq!(row["info"]["memory"], "31.9GB");
    }

    /// Clients of every version are understood, and so is what a later one may add.
    async fn heartbeats_of_all_versions_are_understood(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        for body in [
            json!({"id": "100200300", "ver": 1_002_000, "modified_at": 0}),
            json!({"id": "100200300", "ver": 1_002_000, "modified_at": 0, "conns": [1]}),
            json!({"id": "100200300", "uuid": "", "ver": 1_002_010, "modified_at": 0}),
            json!({"id": "100200300", "uuid": "dXVpZA==", "ver": 1_002_032, "modified_at": 0}),
            json!({"id": "100200300", "uuid": "dXVpZA==", "ver": 1_004_090, "modified_at": 1_790_000_000_000_i64, "conns": [-1, i32::MAX]}),
            json!({"modified_at": i64::MAX, "ver": 1_004_100, "uuid": "dXVpZA==", "id": "100200300", "conns": null}),
            json!({"id": "100200300", "uuid": "dXVpZA==", "later": {"added": [true]}}),
        ] {
            database.execute("update presence set last_online = '2026-01-01T00:00:00+00:00'").await;
            assert_eq!(server.nobody().post("/api/heartbeat", body.clone()).await.ok(), json!({}), "{body}");
        }
        until(async || admin.row("/api/devices").await["is_online"] == true).await;
        // A content type is not asked for.
        let plain = json!({"id": "100200300", "uuid": "dXVpZA=="}).to_string();
        for path in ["/api/heartbeat", "//api/heartbeat"] {
            let sent = server.raw(&format!("POST {path}")).with("content-type", "text/plain").body(plain.clone());
            let answer = sent.send().await;
            assert_eq!((answer.status, answer.text()), (200, "{}"));
            assert_eq!(answer.header("content-type"), Some("application/json; charset=utf-8"));
        }
    }

    /// Old clients send no uuid: they mark a known id and can do nothing more.
    async fn a_heartbeat_without_uuid_only_marks(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        database.execute("update presence set last_online = '2026-01-01T00:00:00+00:00'").await;
        let beat = |id: &str| json!({"id": id, "ver": 1_002_000, "modified_at": 0});
        assert_eq!(server.nobody().post("/api/heartbeat", beat("100200300")).await.ok(), json!({}));
        assert_eq!(server.nobody().post("/api/heartbeat", beat("600999")).await.ok(), json!({"sysinfo": true}));
        until(async || admin.row("/api/devices").await["is_online"] == true).await;
        assert_eq!(admin.rows("/api/devices").await.len(), 1);
        let mut anonymous = report("100200300", "");
        anonymous["hostname"] = json!("changed");
        server.nobody().post("/api/sysinfo", anonymous).await.refused(400);
        assert_eq!(admin.row("/api/devices").await["info"]["device_name"], "host-100200300");
        assert_eq!(database.count("alarm_audit").await, 0);
    }

    /// A machine under the id of another changes nothing, raises one alarm, and is shown.
    async fn a_foreign_machine_changes_nothing_and_is_shown(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "b3duZXI=").await;
        database.execute("update presence set last_online = '2026-01-01T00:00:00+00:00'").await;
        let before = admin.row("/api/devices").await;
        for _ in 0..5 {
            assert_eq!(server.heartbeat("100200300", "Zm9yZWlnbg==").await, json!({}));
        }
        let mut claim = report("100200300", "Zm9yZWlnbg==");
        claim["hostname"] = json!("intruder");
        let refused = server.nobody().post("/api/sysinfo", claim).await.refused(403);
        assert_eq!(refused, "this id belongs to another machine: an administrator can accept this one");
        let list = "/api/devices/foreign-machines";
        until(async || admin.column(list, "device_name").await == ["intruder"]).await;
        let machine = admin.row(&format!("{list}?id=100200300")).await;
        assert_eq!((&machine["guid"], &machine["uuid"], &machine["ip"]), (&before["guid"], &json!("Zm9yZWlnbg=="), &json!("127.0.0.1")));
        assert_eq!(admin.get(&format!("{list}?id=1%25&pageSize=1")).await.ok()["total"], 1);
        assert_eq!(admin.get(&format!("{list}?id=1")).await.ok()["total"], 0);
        let mut after = admin.row("/api/devices").await;
        assert_eq!(after["foreign_machines"].take(), 1);
        let mut before = before;
        before["foreign_machines"] = Value::Null;
        assert_eq!(after, before, "a foreign machine changed the device");
        let alarms = database.texts("select cast(typ as text), subject, address, info from alarm_audit").await;
        assert_eq!(alarms.len(), 1, "{alarms:?}");
        assert_eq!(alarms[0][..3], ["1000", "100200300", "127.0.0.1"]);
        let info: Value = serde_json::from_str(&alarms[0][3]).unwrap();
        assert_eq!((&info["id"], &info["uuid"]), (&json!("100200300"), &json!("Zm9yZWlnbg==")));
    }

    /// An administrator accepts a machine; from then on the one that was it before is the stranger, and back again.
    async fn an_accepted_machine_is_the_device(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "b25l").await;
        let accept = format!("/api/devices/{}/accept", admin.device("100200300").await);
        let list = "/api/devices/foreign-machines";
        admin.post(&accept, json!({"uuid": "b25l", "force": true})).await.refused(409);
        for wrong in ["", " ", "a\nb", &"u".repeat(129)] {
            admin.post(&accept, json!({"uuid": wrong, "force": true})).await.refused(400);
        }
        for (stranger, own) in [("dHdv", "b25l"), ("b25l", "dHdv"), ("dHdv", "b25l")] {
            server.nobody().post("/api/sysinfo", report("100200300", stranger)).await.refused(403);
            assert_eq!(admin.column(list, "uuid").await, [stranger], "what was refused is shown at once");
            assert_eq!(server.sysinfo("100200300", own).await, "SYSINFO_UPDATED");
            admin.post(&accept, json!({"uuid": stranger, "force": true})).await.done();
            assert_eq!(admin.rows(list).await.len(), 0);
            assert_eq!(server.sysinfo("100200300", stranger).await, "SYSINFO_UPDATED");
        }
        assert_eq!(admin.rows("/api/devices").await.len(), 1);
        server.nobody().post("/api/sysinfo", report("100200300", "b25l")).await.refused(403);
    }

    /// Invented machines under an id neither keep a real one from being accepted nor fill the log of alarms, and are
    /// cleared away together.
    async fn invented_machines_block_nobody(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "b25l").await;
        let device = format!("/api/devices/{}", admin.device("100200300").await);
        let list = "/api/devices/foreign-machines?pageSize=100";
        let claim = async |uuid: &str| drop(server.nobody().post("/api/sysinfo", report("100200300", uuid)).await.refused(403));
        claim("real").await;
        for number in 0..40 {
            claim(&format!("invented{number}")).await;
        }
        let mut known = admin.column(list, "uuid").await;
        known.sort();
        let mut newest: Vec<_> = (24..40).map(|number| format!("invented{number}")).collect();
        newest.sort();
        assert_eq!(known, newest, "the newest replace the oldest");
        assert_eq!(database.count("alarm_audit").await, 16);
        // One that is accepted need not be in the list.
        let accept = format!("{device}/accept");
        let error = admin.post(&accept, json!({"uuid": "real"})).await.refused(409);
        assert!(error.contains("still reports"), "{error}");
        admin.post(&accept, json!({"uuid": "real", "force": true})).await.done();
        assert_eq!(server.sysinfo("100200300", "real").await, "SYSINFO_UPDATED");
        claim("b25l").await;
        // After a day there is an alarm again.
        let before = database.count("alarm_audit").await;
        database.execute(&format!("update foreign_machine set first_seen = '{}'", super::devices::ago(90_000))).await;
        claim("one more").await;
        assert_eq!(database.count("alarm_audit").await, before + 1);
        admin.delete(&format!("{device}/foreign-machines")).await.done();
        assert_eq!(admin.rows(list).await.len(), 0);
        // One that goes on reporting is shown again.
        claim("one more").await;
        assert_eq!(admin.column(list, "uuid").await, ["one more"]);
        admin.delete("/api/devices/01900000-0000-7000-8000-000000000000/foreign-machines").await.refused(404);
    }

    /// Ten thousand invented machines of one address do not keep those of another from being noticed.
    async fn invented_machines_silence_no_alarm(database: &Database) {
        let server = Server::start_with(database, Some(crate::world::server::PASSWORD), &["--trusted-proxy", "127.0.0.0/8"]);
        let admin = server.administrator().await;
        admin.put("/api/settings/others", json!({"new_devices_at_once": 50, "new_devices_a_second": 1})).await.done();
        for id in ["100200300", "100200301"] {
            server.sysinfo(id, "b25l").await;
        }
        let beat = async |from: &str, id: &str, uuid: &str| {
            let body = json!({"id": id, "uuid": uuid}).to_string();
            let answer = server.raw("POST /api/heartbeat").with("x-forwarded-for", from).body(body).send().await;
            assert_eq!((answer.status, answer.text()), (200, "{}"));
        };
        futures::stream::iter(0..10_050)
            .for_each_concurrent(64, |number| async move { beat("203.0.113.1", "100200300", &format!("invented{number}")).await })
            .await;
        beat("203.0.113.2", "100200301", "intruder").await;
        until(async || database.count("alarm_audit where subject = '100200301'").await == 1).await;
        let known = admin.rows("/api/devices/foreign-machines?id=100200300&pageSize=100").await.len();
        assert!(known <= 16, "{known} machines of one id are remembered");
    }

    /// A machine that is accepted has told long ago what it is made of: it is asked again, old clients too.
    async fn an_accepted_machine_is_asked_what_it_is_made_of(database: &Database) {
        let server = Server::start(database);
        let beside = Server::start(database);
        let admin = server.administrator().await;
        let says = |uuid: &str| {
            let mut report = report("100200300", uuid);
            report["hostname"] = json!(format!("host of {uuid}"));
            report
        };
        let version = async || server.raw("POST /api/sysinfo_ver").send().await.text().to_owned();
        server.nobody().post("/api/sysinfo", says("b25l")).await.ok();
        let accept = format!("/api/devices/{}/accept", admin.device("100200300").await);
        for stranger in ["dHdv", "b25l", "dHdv"] {
            server.nobody().post("/api/sysinfo", says(stranger)).await.refused(403);
            let before = version().await;
            admin.post(&accept, json!({"uuid": stranger})).await.done();
            assert_ne!(version().await, before, "equal texts keep clients 1.3.8 to 1.4.0 from uploading");
            until(async || beside.heartbeat("100200300", stranger).await == json!({"sysinfo": true})).await;
            for _ in 0..2 {
                assert_eq!(server.heartbeat("100200300", stranger).await, json!({"sysinfo": true}));
            }
            // Who gives no uuid may not be the one.
            let anonymous = json!({"id": "100200300", "ver": 1_002_000, "modified_at": 0});
            assert_eq!(server.nobody().post("/api/heartbeat", anonymous).await.ok(), json!({}));
            assert_eq!(server.nobody().post("/api/sysinfo", says(stranger)).await.ok(), "SYSINFO_UPDATED");
            assert_eq!(server.heartbeat("100200300", stranger).await, json!({}));
            until(async || beside.heartbeat("100200300", stranger).await == json!({})).await;
            assert_eq!(admin.row("/api/devices").await["info"]["device_name"], format!("host of {stranger}"));
        }
    }

    /// What a process remembers of a device may be out of date: the database decides whose a report is.
    async fn a_report_is_compared_with_what_is_stored(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        // Unlike the server, this announces nothing.
        database.execute("update device set uuid = 'b3RoZXI='").await;
        let mut late = report("100200300", "dXVpZA==");
        late["hostname"] = json!("changed");
        server.nobody().post("/api/sysinfo", late).await.refused(403);
        assert_eq!(admin.row("/api/devices").await["info"]["device_name"], "host-100200300");
    }

    /// The text that clients 1.3.8 to 1.4.0 compare stays, until a device was deleted that must come back.
    async fn the_sysinfo_version_changes_with_a_deletion(database: &Database) {
        let mut server = Server::start(database);
        let admin = server.administrator().await;
        let version = async |server: &Server| {
            let answer = server.raw("POST /api/sysinfo_ver").send().await;
            assert_eq!((answer.status, answer.header("content-type")), (200, Some("text/plain; charset=utf-8")));
            answer.text().to_owned()
        };
        let first = version(&server).await;
        assert!(!first.is_empty(), "an empty text keeps clients from uploading at all");
        server.sysinfo("100200300", "dXVpZA==").await;
        assert_eq!(version(&server).await, first);
        admin.delete(&format!("/api/devices/{}", admin.device("100200300").await)).await.done();
        let second = version(&server).await;
        assert_ne!(second, first);
        server.kill9();
        server.start_again();
        assert_eq!(version(&server).await, second);
    }
}
