//! Who sees which records, how they are found and paged, what is noted and closed, and what is removed.

use serde_json::{Value, json};

use super::ingest::{SESSION, UUID, authorised, closed, opened, report, with};
use crate::api::devices::ago;
use crate::world::server::{Actor, Server};
use crate::world::wait::{soon, until};

/// A connection to `id`, from its opening to its end.
async fn session(server: &Server, id: &str, conn_id: i64, kind: i64) {
    server.audit("conn", opened(id, conn_id)).await;
    server.audit("conn", with(authorised(id, conn_id, SESSION + conn_id as u64), "type", kind)).await;
    server.audit("conn", closed(id, conn_id, SESSION + conn_id as u64)).await;
}

async fn total(actor: &Actor, path: &str) -> u64 {
    actor.get(path).await.ok()["total"].as_u64().unwrap()
}

fn heartbeat(id: &str, conns: &[i64]) -> Value {
    json!({"id": id, "uuid": UUID, "ver": 1_004_090, "modified_at": 0, "conns": conns})
}

on_both! {
    /// Rows are as the contract says, newest first, and filters find them.
    async fn rows_and_filters(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for id in ["100200300", "100200301", "PC_007"] {
            server.sysinfo(id, UUID).await;
        }
        session(&server, "100200300", 1, 0).await;
        session(&server, "100200301", 2, 1).await;
        server.audit("conn", opened("PC_007", 3)).await;
        let rows = admin.rows("/api/audits/conn").await;
        assert_eq!(rows.len(), 3);
        let row = &rows[2];
        assert_eq!((&row["id"], &row["peer_id"], &row["peer_name"], &row["ip"]), (&json!("100200300"), &json!("987654321"), &json!("Bob"), &json!("203.0.113.9")));
        assert_eq!((&row["conn_type"], &row["note"], &row["session_id"], &row["conn_id"]), (&json!(0), &json!(""), &json!(SESSION + 1), &json!(1)));
        assert!(row["created_at"].as_i64().unwrap() <= row["end_time"].as_i64().unwrap());
        assert!(rows[0].get("conn_type").is_none() && rows[0]["end_time"].is_null(), "{}", rows[0]);
        for (query, ids) in [
            ("remote=100200301", vec!["100200301"]),
            ("remote=%25100200%25", vec!["100200301", "100200300"]),
            ("remote=%25pc_%25", vec!["PC_007"]),
            ("remote=%25%25", vec!["PC_007", "100200301", "100200300"]),
            ("remote=100200", vec![]),
            ("remote=-", vec![]),
            ("remote=", vec![]),
            ("conn_type=1", vec!["100200301"]),
            ("conn_type=-1", vec![]),
            ("conn_type=-", vec!["PC_007"]),
            ("active=1", vec!["PC_007"]),
            ("active=0&remote=%25%25", vec!["100200301", "100200300"]),
            ("conn_type=0&remote=100%25", vec!["100200300"]),
            ("created_at=2025-09-16+06%3A15%3A57.000", vec!["PC_007", "100200301", "100200300"]),
            ("created_at=9999-01-01+00%3A00%3A00", vec![]),
            ("until=2025-09-16T00%3A00%3A00Z", vec![]),
            ("until=9998-01-01+00%3A00%3A00", vec!["PC_007", "100200301", "100200300"]),
        ] {
            assert_eq!(admin.column(&format!("/api/audits/conn?{query}"), "id").await, ids, "{query}");
            assert_eq!(total(&admin, &format!("/api/audits/conn?{query}&pageSize=1")).await, ids.len() as u64, "{query}");
        }
        for query in ["created_at=yesterday", "until=", "conn_type=x", "active=2", "before=x", "after=7", "pageSize=1001", "current=0"] {
            admin.get(&format!("/api/audits/conn?{query}")).await.refused(400);
        }
        server.audit("file", report("PC_007", json!({"peer_id": "9", "type": 1, "path": "/tmp", "is_file": true, "info": "{\"num\": 1}"}))).await;
        let file = admin.row("/api/audits/file?remote=%25pc%25").await;
        assert_eq!((&file["id"], &file["type"], &file["is_file"], &file["info"]), (&json!("PC_007"), &json!(1), &json!(true), &json!("{\"num\": 1}")));
        server.audit("alarm", report("PC_007", json!({"typ": 77, "info": "{\"ip\":\"10.0.0.9\"}"}))).await;
        for device in ["%25HOST-pc%25", "%25pc_007%25", "host-PC_007", "PC_007"] {
            let alarm = admin.row(&format!("/api/audits/alarm?device={device}")).await;
            assert_eq!((&alarm["typ"], &alarm["id"], &alarm["device"], &alarm["info"]), (&json!(77), &json!("PC_007"), &json!("host-PC_007"), &json!({"ip": "10.0.0.9"})));
        }
        assert_eq!(total(&admin, "/api/audits/alarm?device=%25other%25").await, 0);
        let user = admin.new_user("Ünal").await;
        admin.post(&format!("/api/users/{user}/disable"), Value::Null).await.done();
        let done = admin.rows("/api/audits/console?operator=%25ADM%25").await;
        let (last, first) = (&done[0], &done[1]);
        assert_eq!((&last["typ"], &last["iop"], &last["operator"], &last["info"]), (&json!(1), &json!(7), &json!("admin"), &json!(["Ünal"])));
        assert_eq!((&first["iop"], &first["ip"], &first["outcome"], &first["changes"][0]["name"]), (&json!(2), &json!("127.0.0.1"), &json!("done"), &json!("Ünal")));
        assert_eq!(total(&admin, "/api/audits/console?operator=-").await, 0);
        assert!(admin.rows("/api/audits/console?operator=nobody").await.is_empty());
    }

    /// Pages, and the two ways to read on: backwards from a record, and forwards as new ones come.
    async fn pages_and_reading_on(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        for number in 0..7 {
            server.audit("file", report("100200300", json!({"path": number.to_string()}))).await;
        }
        let paths = |rows: Vec<Value>| rows.iter().map(|row| row["path"].as_str().unwrap().to_owned()).collect::<String>();
        assert_eq!(paths(admin.rows("/api/audits/file?pageSize=3").await), "654");
        assert_eq!(paths(admin.rows("/api/audits/file?pageSize=3&current=3").await), "0");
        assert_eq!(paths(admin.rows("/api/audits/file?pageSize=3&current=4").await), "");
        assert_eq!(total(&admin, "/api/audits/file?pageSize=3&current=99").await, 7);
        let mut read = String::new();
        let mut query = "/api/audits/file?pageSize=2".to_owned();
        loop {
            let rows = admin.rows(&query).await;
            let Some(last) = rows.last() else { break };
            query = format!("/api/audits/file?pageSize=2&before={}", last["guid"].as_str().unwrap());
            read += &paths(rows);
            server.audit("file", report("100200300", json!({"path": "x"}))).await;
        }
        assert_eq!(read, "6543210");
        let (mut read, mut after) = (String::new(), String::new());
        until(async || {
            let rows = admin.rows(&format!("/api/audits/file?pageSize=4&after={after}")).await;
            if let Some(last) = rows.last() {
                after = last["guid"].as_str().unwrap().to_owned();
            }
            read += &paths(rows);
            read.len() >= 11
        })
        .await;
        assert_eq!(read, "0123456xxxx", "oldest first, each once");
    }

    /// Everybody sees their own: their devices, the sessions that they controlled, what they did.
    async fn everybody_sees_their_own(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for (id, uuid) in [("100200300", UUID), ("100200301", UUID), ("987654321", "Q09OVFJPTA==")] {
            server.sysinfo(id, uuid).await;
        }
        for name in ["ann", "bob"] {
            admin.new_user(name).await;
        }
        let device = admin.device("100200300").await;
        admin.patch(&format!("/api/devices/{device}"), json!({"user_name": "ann"})).await.done();
        let sign_in = |id: &str, uuid: &str| json!({"username": "bob", "password": crate::world::acts::USERS_PASSWORD, "type": "account", "id": id, "uuid": uuid, "autoLogin": true});
        let ann = server.signed_in("ann").await;
        // Whoever claims to be on another's machine is not.
        server.nobody().post("/api/login", sign_in("987654321", "b3RoZXI=")).await.ok();
        session(&server, "100200301", 1, 0).await;
        let answer = server.nobody().post("/api/login", sign_in("987654321", "Q09OVFJPTA==")).await.ok();
        let bob = server.bearer(answer["access_token"].as_str().unwrap());
        session(&server, "100200300", 2, 0).await;
        session(&server, "100200301", 3, 0).await;
        let ids = async |who: &Actor| who.column("/api/audits/conn", "conn_id").await.len();
        assert_eq!((ids(&admin).await, ids(&ann).await, ids(&bob).await), (3, 1, 2));
        assert_eq!(bob.rows("/api/audits/conn").await[0]["user_name"], "bob");
        let raise = |id: &str| report(id, json!({"typ": 1, "info": "{}"}));
        server.audit("alarm", raise("100200300")).await;
        server.audit("alarm", raise("100200301")).await;
        let counts = async |kind: &str| {
            let path = format!("/api/audits/{kind}");
            (total(&admin, &path).await, total(&ann, &path).await, total(&bob, &path).await)
        };
        assert_eq!(counts("alarm").await, (2, 1, 0));
        let (all, of_ann, of_bob) = counts("console").await;
        assert_eq!((of_ann, of_bob), (1, 2));
        assert!(all > of_ann + of_bob);
        let guid = ann.rows("/api/audits/conn").await[0]["guid"].clone();
        let note = |text: &str| json!({"guid": guid, "note": text});
        ann.put("/api/audit", note("by the owner")).await.done();
        bob.put("/api/audit", note("by the controller")).await.done();
        let others = admin.rows("/api/audits/conn?remote=100200301").await[1]["guid"].clone();
        bob.put("/api/audit", json!({"guid": others, "note": "x"})).await.refused(404);
        bob.put("/api/audit", json!({"guid": "nonsense", "note": "x"})).await.refused(404);
        let remark = json!({"id": "100200300", "session_id": SESSION + 2, "note": "by nobody"});
        server.nobody().post("/api/audit/conn", remark).await.refused(403);
        assert_eq!(ann.row("/api/audits/conn").await["note"], "by the controller");
        admin.put("/api/settings/others", json!({"only_administrators_read_logs": true})).await.done();
        for kind in ["conn", "file", "alarm", "console"] {
            ann.get(&format!("/api/audits/{kind}")).await.refused(403);
        }
        ann.put("/api/audit", note("again")).await.refused(403);
        bob.put("/api/audit", note("of my own session")).await.done();
        assert_eq!(total(&admin, "/api/audits/conn").await, 3);
    }

    /// Who is signed in on a machine is whoever still lives there: not who left it unused for longer than a session lasts.
    async fn whoever_has_not_come_for_long_is_not_signed_in(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for (id, uuid) in [("100200300", UUID), ("987654321", "Q09OVFJPTA==")] {
            server.sysinfo(id, uuid).await;
        }
        admin.new_user("ann").await;
        for (number, unused, user) in [(0, 89, json!("ann")), (1, 91, Value::Null)] {
            let sign_in = json!({"username": "ann", "password": crate::world::acts::USERS_PASSWORD, "type": "account", "id": "987654321", "uuid": "Q09OVFJPTA==", "autoLogin": true});
            server.nobody().post("/api/login", sign_in).await.ok();
            let aged = format!("update session set last_used_at = '{}' where device_id = '987654321'", ago(unused * 86_400));
            assert!(database.execute(&aged).await > 0);
            session(&server, "100200300", number, 0).await;
            let rows = admin.rows("/api/audits/conn").await;
            assert_eq!((&rows[0]["conn_id"], &rows[0]["user_name"]), (&json!(number), &user), "{unused} days");
        }
    }

    /// The controlling side asks for its record until it is there, and nobody gets one without the session's number.
    async fn the_active_connection_is_found(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        let path = |session: u64, kind: i64| format!("/api/audit/conn/active?id=100200300&session_id={session}&conn_type={kind}");
        server.nobody().get(&path(SESSION, 0)).await.refused(401);
        assert_eq!(ann.get(&path(SESSION, 0)).await.ok(), "");
        server.audit("conn", opened("100200300", 1)).await;
        assert_eq!(ann.get(&path(0, 0)).await.ok(), "");
        server.audit("conn", authorised("100200300", 1, SESSION)).await;
        server.audit("conn", with(authorised("100200300", 2, SESSION), "type", 1)).await;
        assert_eq!(ann.get(&path(SESSION - 1, 0)).await.ok(), "");
        assert_eq!(ann.get(&path(SESSION, 4)).await.ok(), "");
        let (desktop, files) = (ann.get(&path(SESSION, 0)).await.ok(), ann.get(&path(SESSION, 1)).await.ok());
        assert_ne!(desktop, files);
        ann.put("/api/audit", json!({"guid": desktop, "note": "done"})).await.done();
        let row = admin.row("/api/audits/conn?conn_type=0").await;
        assert_eq!((&row["guid"], &row["note"], &row["user_name"]), (&desktop, &json!("done"), &json!("ann")));
        ann.get("/api/audit/conn/active?id=100200300&session_id=x&conn_type=0").await.refused(400);
    }

    /// A connection that somebody wants closed is named to the device, by every process, until it is gone; one that the
    /// device does not name any more has ended.
    async fn connections_are_closed_and_end(database: &Database) {
        let server = Server::start(database);
        let other = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        for conn_id in [5, 6] {
            server.audit("conn", opened("100200300", conn_id)).await;
        }
        let beat = async |conns: &[i64]| other.nobody().post("/api/heartbeat", heartbeat("100200300", conns)).await.ok();
        until(async || beat(&[5, 6]).await == json!({})).await;
        let guid = admin.rows("/api/audits/conn").await[1]["guid"].as_str().unwrap().to_owned();
        let path = format!("/api/audits/conn/{guid}/disconnect");
        admin.post(&path, Value::Null).await.done();
        admin.post(&path, Value::Null).await.done();
        soon("a disconnection", async || beat(&[5, 6]).await["disconnect"] == json!([5])).await;
        assert_eq!(beat(&[5, 6]).await["disconnect"], json!([5]), "until it is gone");
        assert_eq!(beat(&[6]).await, json!({}));
        assert_eq!(admin.row("/api/audits/conn?active=1&remote=100200300&pageSize=1").await["disconnecting"], false);
        server.audit("conn", closed("100200300", 5, 0)).await;
        until(async || beat(&[5, 6]).await == json!({})).await;
        admin.post(&path, Value::Null).await.refused(409);
        admin.post("/api/audits/conn/0198f2a0-0000-7000-8000-000000000000/disconnect", Value::Null).await.refused(404);
        assert_eq!(admin.row("/api/audits/console?operator=admin&pageSize=1").await["outcome"], "failed");
    }

    /// Records are kept for as long as the setting says.
    async fn old_records_are_removed(database: &Database) {
        let mut server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        server.sysinfo("100200301", UUID).await;
        session(&server, "100200301", 1, 0).await;
        server.audit("file", report("100200300", json!({}))).await;
        server.audit("alarm", report("100200300", json!({}))).await;
        admin.delete(&format!("/api/devices/{}", admin.device("100200301").await)).await.done();
        let ann = admin.new_user("ann").await;
        admin.patch(&format!("/api/users/{ann}"), json!({"name": "bob"})).await.done();
        admin.put("/api/settings/others", json!({"log_retention_days": 36_501})).await.refused(400);
        admin.put("/api/settings/others", json!({"log_retention_days": 30})).await.done();
        for table in ["connection_audit", "file_audit", "alarm_audit"] {
            let old = |guid: &str| format!("update {table} set guid = {guid}");
            let guid = database.guid(uuid::Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000));
            assert_eq!(database.execute(&old(&guid)).await, 1);
        }
        let sign_in = "console_audit where endpoint = 'Login'";
        let guid = database.guid(uuid::Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000));
        let old = format!("update console_audit set guid = {guid} where endpoint = 'Login'");
        assert_eq!(database.execute(&old).await, 1);
        server.audit("file", report("100200300", json!({"path": "new"}))).await;
        server.kill9();
        server.start_again();
        let admin = server.bearer(admin.token.as_deref().unwrap());
        until(async || database.count("alarm_audit").await + database.count(sign_in).await == 0).await;
        assert_eq!(total(&admin, "/api/audits/conn").await, 0);
        assert_eq!(admin.row("/api/audits/file").await["path"], "new");
        assert!(total(&admin, "/api/audits/console").await > 0);
        // What deleted devices and users were called goes with their last record.
        until(async || database.count("audited_user").await == 0).await;
        assert_eq!(database.texts("select id from audited_device").await, [["100200300"]]);
    }
}
