//! Whose a record is: who is written down as the one who made a connection, and who sees the alarms of an account.

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use super::ingest::{SESSION, UUID, authorised, closed, opened, report, with};
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::{Actor, Server};

/// Signs in as a client does, on the machine from which the connections of these tests are made.
async fn on_the_machine(server: &Server, name: &str) -> Actor {
    let body = json!({"username": name, "password": USERS_PASSWORD, "type": "account", "id": "987654321", "uuid": "Q09O", "autoLogin": true});
    let answer = server.nobody().post("/api/login", body).await.ok();
    server.bearer(answer["access_token"].as_str().unwrap())
}

fn active(session: u64) -> String {
    format!("/api/audit/conn/active?id=100200300&session_id={session}&conn_type=0")
}

async fn connect(server: &Server, number: i64) -> u64 {
    let session = SESSION + number as u64;
    server.audit("conn", opened("100200300", number)).await;
    server.audit("conn", authorised("100200300", number, session)).await;
    session
}

on_both! {
    /// Of two who are signed in on a machine the one is written down who knows the session's number.
    async fn the_user_is_who_knows_the_session(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        server.sysinfo("987654321", "Q09O").await;
        for name in ["ann", "bob"] {
            admin.new_user(name).await;
        }
        let ann = on_the_machine(&server, "ann").await;
        let bob = on_the_machine(&server, "bob").await;
        let session = connect(&server, 1).await;
        let user = async || admin.row("/api/audits/conn").await["user_name"].clone();
        assert_eq!(user().await, "bob", "whoever signed in last, as long as nobody says more");
        let guid = ann.get(&active(session)).await.ok();
        ann.put("/api/audit", json!({"guid": guid, "note": "mine"})).await.done();
        assert_eq!((user().await, admin.row("/api/audits/conn").await["note"].clone()), (json!("ann"), json!("mine")));
        assert_eq!(bob.get(&active(session - 1)).await.ok(), "");
    }

    /// Nobody is written down by a browser, nor by a session that has ended or can only change the password.
    async fn nobody_is_written_down_by_another_session(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        server.sysinfo("987654321", "Q09O").await;
        admin.new_user("ann").await;
        on_the_machine(&server, "ann").await;
        let changes = [
            "kind = 'client'",
            "kind = 'console'",
            "kind = 'client', restricted = true",
            "restricted = false, device_uuid = 'b3RoZXI='",
            "device_uuid = 'Q09O', last_used_at = '2020-01-01 00:00:00+00:00', created_at = '2020-01-01 00:00:00+00:00'",
        ];
        for (number, change) in (1..).zip(changes) {
            assert_eq!(database.execute(&format!("update session set {change} where device_id = '987654321'")).await, 1);
            connect(&server, number).await;
            let user = &admin.rows("/api/audits/conn").await[0]["user_name"];
            assert_eq!(*user == "ann", number == 1, "{change}: {user}");
        }
    }

    /// What users did is found by their names; where very many names fit, and where nobody was signed in, too.
    async fn records_are_found_by_user(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        server.sysinfo("987654321", "Q09O").await;
        for name in ["Ünal", "ursula"] {
            admin.new_user(name).await;
        }
        connect(&server, 1).await;
        for (number, name) in [(2, "Ünal"), (3, "ursula")] {
            on_the_machine(&server, name).await;
            connect(&server, number).await;
            server.audit("file", with(report("100200300", json!({"path": format!("/of/{name}"), "peer_id": "987654321"})), "conn_id", number)).await;
        }
        // More users than are named one by one.
        let group = "(select user_group from \"user\" where name = 'ursula')";
        let rows = (1..=600).map(|number| {
            let guid = database.guid(uuid::Uuid::from_u128(number));
            format!("({guid}, 'u{number}', 'u{number}', '', '', {group}, 1, false, '', false, false, '2026-07-01T20:30:00+00:00')")
        });
        let columns = "guid, name, name_folded, email, note, user_group, status, is_admin, password, password_is_default, \
            email_verification, created_at";
        let many = format!("insert into \"user\" ({columns}) values {}", rows.collect::<Vec<_>>().join(", "));
        assert_eq!(database.execute(&many).await, 600);
        let found = async |query: &str| {
            let rows = admin.rows(&format!("/api/audits/conn?{query}")).await;
            rows.iter().map(|row| row["conn_id"].as_i64().unwrap()).collect::<Vec<_>>()
        };
        for (query, numbers) in [
            ("user=ursula", vec![3]),
            ("user=%25%C3%BCN%25", vec![2]),
            ("user=%25l%25", vec![3, 2]),
            ("user=%25U%25", vec![3]),
            ("user=%25%25", vec![3, 2, 1]),
            ("user=-", vec![1]),
            ("user=u", vec![]),
            ("user=", vec![]),
            ("user=%25l%25&remote=100200300&active=1", vec![3, 2]),
            ("user=ursula&remote=987654321", vec![]),
            ("user=%25l%25&created_at=9999-01-01+00%3A00%3A00", vec![]),
        ] {
            assert_eq!(found(query).await, numbers, "{query}");
        }
        assert_eq!(admin.column("/api/audits/file?user=ursula", "path").await, ["/of/ursula"]);
        assert_eq!(admin.column("/api/audits/file?user=%25l%25", "user_name").await, ["ursula", "Ünal"]);
        // Also under a name that they have no more.
        let path = async |name: &str| format!("/api/users/{}", admin.user(name).await);
        admin.patch(&path("Ünal").await, json!({"name": "Uta"})).await.done();
        for name in ["ursula", "u7"] {
            admin.send(Method::DELETE, &path(name).await, None).await.done();
        }
        for (query, numbers) in [("user=Uta", vec![2]), ("user=%25%C3%9Cnal%25", vec![2]), ("user=ursula", vec![3]), ("user=%25Ursul%25", vec![3]), ("user=%25u%25", vec![3, 2])] {
            assert_eq!(found(query).await, numbers, "{query}");
        }
        assert_eq!(database.count("audited_user").await, 2, "whoever left no records is forgotten");
    }

    /// A record names the device where there is one, to those who see the device.
    async fn records_name_the_device(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        server.sysinfo("100200300", UUID).await;
        server.sysinfo("987654321", "Q09O").await;
        let ann = on_the_machine(&server, "ann").await;
        connect(&server, 1).await;
        server.audit("file", report("100200300", json!({"path": "/x", "peer_id": "987654321", "conn_id": 1}))).await;
        for path in ["/api/audits/conn", "/api/audits/file"] {
            assert_eq!(admin.row(path).await["device_name"], "host-100200300", "{path}");
            let row = ann.row(path).await;
            assert!(row["id"] == "100200300" && row.get("device_name").is_none(), "it is not her device: {row}");
        }
        let device = format!("/api/devices/{}", admin.device("100200300").await);
        admin.send(Method::PATCH, &device, Some(json!({"device_name": "Reception"}))).await.done();
        assert_eq!(admin.row("/api/audits/conn").await["device_name"], "Reception");
        admin.send(Method::DELETE, &device, None).await.done();
        let row = admin.row("/api/audits/conn").await;
        assert!(row["id"] == "100200300" && row.get("device_name").is_none(), "{row}");
    }

    /// Asking makes nobody a user who did not connect: not a token, not somebody elsewhere, and not long afterwards.
    async fn asking_alone_changes_nothing(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        server.sysinfo("987654321", "Q09O").await;
        admin.new_user("ann").await;
        let session = connect(&server, 1).await;
        let token = server.bearer(&admin.new_token(json!({"user": "r"})).await);
        let (record, user) = (admin.row("/api/audits/conn").await, async || admin.row("/api/audits/conn").await["user_name"].clone());
        assert_eq!(token.get(&active(session)).await.ok(), record["guid"], "an administrator's token may see it");
        assert_eq!(user().await, Value::Null);
        let ann = on_the_machine(&server, "ann").await;
        assert_eq!(ann.get(&active(session)).await.ok(), record["guid"]);
        let bob = admin.new_user("bob").await;
        let elsewhere = server.signed_in("bob").await;
        assert_eq!((elsewhere.get(&active(session)).await.ok(), user().await), (json!(""), json!("ann")), "{bob}");

        let session = connect(&server, 2).await;
        server.audit("conn", closed("100200300", 2, session)).await;
        let long_ago = if database.url.starts_with("sqlite") { "datetime('now', '-11 minutes')" } else { "now() - interval '11 minutes'" };
        database.execute(&format!("update connection_audit set end_time = {long_ago} where end_time is not null")).await;
        assert_eq!(elsewhere.get(&active(session)).await.ok(), "");
        assert_eq!(ann.get(&active(session)).await.ok(), "");
    }

    /// A token writes a note only where it may write; what is too long is cut, since a client would drop it.
    async fn notes_need_to_be_written(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        connect(&server, 1).await;
        let guid = admin.row("/api/audits/conn").await["guid"].clone();
        let lent = async |level: &str| server.bearer(&admin.new_token(json!({"audit": level})).await);
        let note = |text: &str| json!({"guid": guid, "note": text});
        assert_eq!(lent("r").await.put("/api/audit", note("x")).await.refused(403), "Missing permission: Audit Log rw");
        lent("rw").await.put("/api/audit", note(&"ä".repeat(20_000))).await.done();
        assert_eq!(admin.row("/api/audits/conn").await["note"], "ä".repeat(8_190) + "…");
    }

    /// What a remark says is kept as it came where it is no text, and nothing takes its place where it says nothing.
    async fn a_remark_that_cannot_be_read_is_kept(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        let session = connect(&server, 1).await;
        for (said, kept) in [("\"good\"", "good"), ("[\"x\"]", "[\"x\"]"), ("7", "7"), (r#""a\ud83d""#, r#""a\ud83d""#)] {
            let body = format!(r#"{{"id":"100200300","session_id":{session},"note":{said}}}"#);
            server.raw("POST /api/audit/conn").body(body).send().await.reply().done();
            assert_eq!(admin.row("/api/audits/conn").await["note"], kept);
        }
        let nothing = json!({"id": "100200300", "session_id": session, "note": null});
        server.nobody().post("/api/audit/conn", nothing).await.refused(400);
        assert_eq!(admin.row("/api/audits/conn").await["note"], r#""a\ud83d""#);
    }

    /// The alarms of an account are its user's, whatever the user is called, and nobody's who gets the name later.
    async fn alarms_of_an_account_are_its_users(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let first = admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        for _ in 0..6 {
            server.nobody().sign_in("ann", "wrong").await.refused(401);
            database.execute("update sign_in_failure set wait_seconds = 0").await;
        }
        database.execute("delete from sign_in_failure").await;
        let total = async |who: &Actor, query: &str| who.get(&format!("/api/audits/alarm{query}")).await.ok()["total"].clone();
        assert_eq!((total(&admin, "").await, total(&ann, "").await), (json!(1), json!(1)));
        assert_eq!(total(&admin, "?device=%25%25").await, 0, "it is about no device");
        admin.patch(&format!("/api/users/{first}"), json!({"name": "anna"})).await.done();
        assert_eq!(total(&ann, "").await, 1);
        admin.delete(&format!("/api/users/{first}")).await.done();
        admin.new_user("ann").await;
        assert_eq!(total(&server.signed_in("ann").await, "").await, 0);
        assert_eq!(total(&admin, "").await, 1);
    }

    /// An alarm about an id that no device has is found by that id, as it is shown.
    async fn alarms_of_unknown_ids_are_found(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.nobody().post("/api/audit/conn", with(opened("Nobody_7", 1), "uuid", "b3RoZXI=")).await.refused(403);
        for (query, count) in [("", 1), ("?device=Nobody_7", 1), ("?device=%25body_%25", 1), ("?device=%25%25", 1), ("?device=-", 1), ("?device=Nobody", 0)] {
            assert_eq!(admin.get(&format!("/api/audits/alarm{query}")).await.ok()["total"], count, "{query}");
        }
    }

    /// The contract's number of a renaming is that of a renaming alone.
    async fn a_book_that_changes_hands_is_not_renamed(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.post("/api/ab/shared/add", json!({"name": "Office"})).await.ok()["guid"].clone();
        for edit in [json!({"guid": guid, "note": "x"}), json!({"guid": guid, "name": "Desk"})] {
            admin.put("/api/ab/shared/update/profile", edit).await.done();
        }
        let numbers: Vec<String> = super::records(database, "UpdateSharedBook").await.into_iter().map(|record| record.numbers.1).collect();
        assert_eq!(numbers, ["1014", "17"]);
    }
}
