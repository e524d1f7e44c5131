//! Whose a record is: who is written down as the one who made a connection, and who sees the alarms of an account.

use serde_json::{Value, json};

use super::ingest::{SESSION, UUID, authorised, closed, opened, with};
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
        assert_eq!(admin.row("/api/audits/conn").await["note"].as_str().unwrap().chars().count(), 16_384);
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
