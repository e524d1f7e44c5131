//! How devices come into being: with what they ask for themselves, deployed where that is required, and assigned by
//! their own client.

use serde_json::{Value, json};

use super::{groups_and_strategies, until};
use crate::world::Database;
use crate::world::acts::report;
use crate::world::server::{Actor, Server};

const UUID: &str = "dXVpZA==";
const KEY: &str = "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=";
const ANOTHER_KEY: &str = "B6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=";
const SETTINGS: &str = "/api/settings/others";

/// What is assigned to the device.
async fn assigned(admin: &Actor, id: &str) -> Value {
    let row = admin.row(&format!("/api/devices?id={id}")).await;
    json!([row["user_name"], row["strategy_name"], row["device_group_name"], row["note"]])
}

fn with_presets(id: &str, presets: &[(&str, &str)]) -> Value {
    let mut body = report(id, UUID);
    for (name, value) in presets {
        body[format!("preset-{name}")] = json!(value);
    }
    body
}

const ALL: [(&str, &str); 9] = [
    ("user-name", "ann"),
    ("strategy-name", "Strict"),
    ("device-group-name", "Lab"),
    ("note", "by the \u{202e}window\nand the door"),
    ("address-book-name", "Office"),
    ("address-book-tag", "lab"),
    ("address-book-alias", "bench"),
    ("address-book-password", "secret-of-the-book"),
    ("address-book-note", "n"),
];

async fn deploy(actor: &Actor, id: &str, uuid: &str, pk: &str) -> String {
    let reply = actor.post("/api/devices/deploy", json!({"id": id, "uuid": uuid, "pk": pk})).await.ok();
    assert_eq!(reply.as_object().unwrap().len(), 1, "{reply}");
    reply["result"].as_str().unwrap().to_owned()
}

on_both! {
    /// Presets are applied when a device is first seen, never again, and once more after it was deleted.
    async fn presets_apply_at_first_sight_alone(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        groups_and_strategies(&admin).await;
        admin.new_user("ann").await;
        let book = admin.new_book("Office", json!({})).await;
        let sent = |body| async { server.nobody().post("/api/sysinfo", body).await.ok() };
        assert_eq!(sent(with_presets("600001", &ALL)).await, "SYSINFO_UPDATED");
        let all = json!(["ann", "Strict", "Lab", ALL[3].1]);
        assert_eq!(assigned(&admin, "600001").await, all);
        let entry = admin.peer(&book).await;
        assert_eq!((&entry["id"], &entry["alias"], &entry["password"]), (&json!("600001"), &json!("bench"), &json!("secret-of-the-book")));
        database.seals(&["secret-of-the-book"]).await;
        admin.update_peer(&book, json!({"id": "600001", "alias": "moved", "password": "another"})).await.done();
        let path = format!("/api/devices/{}", admin.device("600001").await);
        admin.patch(&path, json!({"user_name": "", "strategy_name": "", "device_group_name": "", "note": ""})).await.done();
        let none = json!([null, null, null, ""]);
        let mut again = with_presets("600001", &ALL);
        again["memory"] = json!("1GB");
        assert_eq!(sent(again).await, "SYSINFO_UPDATED");
        assert_eq!(assigned(&admin, "600001").await, none);
        admin.delete(&path).await.done();
        sent(with_presets("600001", &ALL)).await;
        assert_eq!(assigned(&admin, "600001").await, all);
        // Where they are not allowed they are not even read.
        admin.put(SETTINGS, json!({"apply_presets": false})).await.done();
        sent(with_presets("600002", &ALL)).await;
        assert_eq!(assigned(&admin, "600002").await, none);
        admin.put(SETTINGS, json!({"apply_presets": true})).await.done();
        sent(with_presets("600002", &ALL)).await;
        assert_eq!(assigned(&admin, "600002").await, none);
        let entry = admin.peer(&book).await;
        assert_eq!((&entry["id"], &entry["alias"], &entry["password"]), (&json!("600001"), &json!("moved"), &json!("another")));
    }

    /// What nobody is called, and what is hostile, is passed over; the device comes all the same.
    async fn presets_that_name_nothing_are_passed_over(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user("ann").await;
        admin.post(&format!("/api/users/{ann}/disable"), Value::Null).await.done();
        let long = "x".repeat(5_000);
        for (id, presets, expected) in [
            ("600001", vec![("user-name", "nobody\n\u{1b}[31mERROR"), ("note", "n")], json!([null, null, null, "n"])),
            ("600002", vec![("strategy-name", "' or 1=1 --"), ("device-group-name", "%"), ("user-name", "ANN")], json!([null, null, null, ""])),
            ("600003", vec![("user-name", ""), ("note", "a\0b")], json!([null, null, null, "ab"])),
            ("600004", vec![("user-name", &long), ("note", &long)], json!([null, null, null, ""])),
            ("600005", vec![("note", &long[..4_096])], json!([null, null, null, long[..4_096]])),
            ("600006", vec![("user-name", "ann")], json!(["ann", null, null, ""])),
        ] {
            let answer = server.nobody().post("/api/sysinfo", with_presets(id, &presets)).await.ok();
            assert_eq!(answer, "SYSINFO_UPDATED");
            assert_eq!(assigned(&admin, id).await, expected);
        }
        let log = server.log();
        let line = log.lines().find(|line| line.contains("preset user_name is passed over")).expect("it is logged");
        assert!(line.contains(r"nobody\n\u{1b}[31mERROR") && line.contains("INFO"), "{line}");
        assert!(!log.contains("\nERROR") && !log.contains(&"x".repeat(300)), "{log}");
    }

    /// `rustdesk --assign` gives a device everything or nothing; an empty text is not given.
    async fn a_device_is_assigned_by_its_own_client(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        groups_and_strategies(&admin).await;
        admin.new_user("ann").await;
        server.sysinfo("100200300", UUID).await;
        let token = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        let cli = async |more: Value| {
            let mut body = json!({"id": "100200300", "uuid": UUID});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            token.post("/api/devices/cli", body).await
        };
        let all = json!({"user_name": "ann", "strategy_name": "Strict", "device_group_name": "Lab", "note": "n",
            "device_username": "u", "device_name": "d"});
        let bearer = format!("Bearer {}", token.token.as_deref().unwrap());
        let sent = server.raw("POST /api/devices/cli").with("authorization", &bearer);
        let mut body = all.clone();
        body["id"] = json!("100200300");
        body["uuid"] = json!(UUID);
        let answer = sent.body(body.to_string()).send().await;
        assert_eq!((answer.status, answer.text()), (200, ""), "zero bytes are success");
        assert_eq!(assigned(&admin, "100200300").await, json!(["ann", "Strict", "Lab", "n"]));
        let row = admin.row("/api/devices").await;
        assert_eq!((&row["info"]["username"], &row["info"]["device_name"]), (&json!("u"), &json!("d")));
        let empty = json!({"user_name": "", "strategy_name": "", "device_group_name": "", "device_username": "", "device_name": "",
            "address_book_name": "", "address_book_tag": "", "address_book_alias": "", "address_book_password": "", "address_book_note": ""});
        let mut note_alone = empty.clone();
        note_alone["note"] = json!("m");
        cli(note_alone).await.done();
        assert_eq!(assigned(&admin, "100200300").await, json!(["ann", "Strict", "Lab", "m"]));
        assert_eq!(admin.row("/api/devices").await["info"]["device_name"], "d");
        let mut nothing = empty;
        nothing["note"] = json!("");
        for (more, status, said) in [
            (json!({"note": "x", "user_name": "nobody"}), 400, "there is no user nobody"),
            (json!({"note": "x", "user_name": "no\nbody"}), 400, "there is no user no"),
            (json!({"note": "x", "strategy_name": "none"}), 400, "there is no strategy none"),
            (json!({"note": "x", "device_group_name": "none"}), 400, "there is no device group none"),
            (json!({"note": "x".repeat(4_097)}), 400, "the note is too long"),
            (json!({"note": "x", "address_book_name": "Office", "address_book_tag": "lab"}), 400, "there is no address book Office"),
            (json!({}), 400, "nothing is to be assigned"),
            (nothing, 400, "nothing is to be assigned"),
            (json!({"note": null, "address_book_tag": "lab"}), 400, "which address book?"),
            (json!({"note": "x", "uuid": "YW5vdGhlcg=="}), 409, "the uuid given is not the one that the device 100200300 reported"),
            (json!({"note": "x", "uuid": ""}), 400, "uuid is missing"),
            (json!({"note": "x", "id": ""}), 400, "id is missing"),
            (json!({"note": 7}), 400, "the body is wrong"),
        ] {
            let line = cli(more.clone()).await.refused(status);
            assert!(line.contains(said), "{more}: {line}");
            assert_eq!(assigned(&admin, "100200300").await, json!(["ann", "Strict", "Lab", "m"]), "{more}");
        }
        // Whoever may not is told so in text, too: the client shows what it gets.
        let reader = server.bearer(&admin.new_token(json!({"device": "r"})).await);
        let body = json!({"id": "100200300", "uuid": UUID, "note": "x"});
        let answer = reader.post("/api/devices/cli", body.clone()).await;
        assert_eq!((answer.status, answer.body), (403, json!("Missing permission: Device rw")));
        let answer = server.bearer("rda_wrong").post("/api/devices/cli", body.clone()).await;
        assert!(answer.status == 401 && answer.body.is_string(), "{answer:?}");
        assert!(server.nobody().post("/api/devices/cli", body).await.refused(401).contains("sign in"));
        let rows = database.texts("select outcome, changes from console_audit where endpoint = 'AssignFromDevice' order by guid").await;
        assert!(rows[0][0] == "done" && rows[0][1].contains("Strict") && rows.iter().any(|row| row[0] == "denied"), "{rows:?}");
    }

    /// Where deployment is required, nothing comes that was not deployed, and nobody asks in a circle.
    async fn only_deployed_devices_come_where_that_is_required(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("600001", "b2xk").await;
        let token = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        assert_eq!(deploy(&token, "600002", UUID, KEY).await, "NOT_ENABLED");
        admin.put(SETTINGS, json!({"require_deployment": true, "new_devices_at_once": 4, "new_devices_a_second": 1})).await.done();
        assert_eq!(server.sysinfo("600001", "b2xk").await, "SYSINFO_UPDATED", "who is known stays");
        for _ in 0..5 {
            assert_eq!(server.heartbeat("600002", UUID).await, json!({}), "it is not asked for what is refused");
            let refused = server.nobody().post("/api/sysinfo", report("600002", UUID)).await.refused(403);
            assert_eq!(refused, "ID_NOT_FOUND", "clients come again in 3 seconds");
        }
        assert_eq!(database.count("device").await, 1);
        for (id, uuid, pk) in [
            ("", UUID, KEY),
            ("-", UUID, KEY),
            ("1", UUID, KEY),
            ("ab", UUID, KEY),
            ("kasse 4", UUID, KEY),
            ("a/b", UUID, KEY),
            ("pc@public", UUID, KEY),
            (" 900", UUID, KEY),
            ("<b>", UUID, KEY),
            (&"a".repeat(60), UUID, KEY),
            ("600002", "", KEY),
            ("600002", UUID, ""),
            ("600002", UUID, "no base64"),
            ("600002", UUID, &KEY[1..]),
            ("600002", UUID, "QQ=="),
            ("600002", UUID, &KEY.replace('/', "_")),
            (&"600002".repeat(129), UUID, KEY),
        ] {
            assert_eq!(deploy(&token, id, uuid, pk).await, "INVALID_INPUT", "{id} {uuid} {pk}");
        }
        assert_eq!(token.post("/api/devices/deploy", json!({"pk": null})).await.ok(), json!({"result": "INVALID_INPUT"}));
        assert_eq!(deploy(&token, "600001", UUID, KEY).await, "ID_TAKEN");
        assert_eq!(deploy(&token, "600002", UUID, KEY).await, "OK");
        assert_eq!(deploy(&token, "600002", UUID, KEY).await, "OK", "again");
        let row = admin.row("/api/devices?id=600002").await;
        assert_eq!((&row["never_reported"], &row["last_online"], &row["is_online"]), (&json!(true), &Value::Null, &json!(false)));
        assert_eq!(deploy(&token, "600002", "YW5vdGhlcg==", KEY).await, "ID_TAKEN");
        assert_eq!(server.heartbeat("600002", "YW5vdGhlcg==").await, json!({}));
        assert_eq!(server.heartbeat("600002", UUID).await, json!({"sysinfo": true}));
        server.nobody().post("/api/sysinfo", report("600002", "YW5vdGhlcg==")).await.refused(403);
        assert_eq!(server.sysinfo("600002", UUID).await, "SYSINFO_UPDATED");
        assert_eq!(admin.row("/api/devices?id=600002").await["never_reported"], false);
        assert_eq!(server.heartbeat("600002", UUID).await, json!({}));
        // A deleted device has no rights left, that to come back neither.
        admin.delete(&format!("/api/devices/{}", admin.device("600002").await)).await.done();
        assert_eq!(server.heartbeat("600002", UUID).await, json!({}));
        server.nobody().post("/api/sysinfo", report("600002", UUID)).await.refused(403);
        admin.put(SETTINGS, json!({"require_deployment": false})).await.done();
        assert_eq!(server.heartbeat("600002", UUID).await, json!({"sysinfo": true}));
        assert_eq!(server.sysinfo("600002", UUID).await, "SYSINFO_UPDATED");
        for (actor, status) in [(server.bearer(&admin.new_token(json!({"device": "r"})).await), 403), (server.nobody(), 401)] {
            actor.post("/api/devices/deploy", json!({"id": "600003", "uuid": UUID, "pk": KEY})).await.refused(status);
        }
    }

    /// `rustdesk --deploy --id NEW` renames the device that is this machine, with all that is assigned to it.
    async fn a_machine_is_deployed_under_a_new_id(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.put(SETTINGS, json!({"require_deployment": true})).await.done();
        let token = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        assert_eq!(deploy(&token, "600001", UUID, KEY).await, "OK");
        server.sysinfo("600001", UUID).await;
        let guid = admin.device("600001").await;
        admin.patch(&format!("/api/devices/{guid}"), json!({"note": "kept"})).await.done();
        assert_eq!(deploy(&token, "pc-007", UUID, KEY).await, "OK");
        assert_eq!(deploy(&token, "pc-007", UUID, KEY).await, "OK");
        assert_eq!(admin.device("pc-007").await, guid);
        assert_eq!(assigned(&admin, "pc-007").await[3], "kept");
        assert_eq!(server.heartbeat("pc-007", UUID).await, json!({}));
        assert_eq!(server.heartbeat("600001", UUID).await, json!({}), "the old id is not deployed any more");
        server.nobody().post("/api/sysinfo", report("600001", UUID)).await.refused(403);
        assert_eq!(server.sysinfo("pc-007", UUID).await, "SYSINFO_UPDATED");
        // A clone has the same uuid and another key: it is another machine.
        assert_eq!(deploy(&token, "600002", UUID, ANOTHER_KEY).await, "OK");
        assert_eq!(admin.column("/api/devices", "id").await, ["pc-007", "600002"]);
        assert_eq!(server.sysinfo("600002", UUID).await, "SYSINFO_UPDATED");
        // Which of two it is cannot be known.
        assert_eq!(deploy(&token, "600003", UUID, KEY).await, "OK");
        assert_eq!(admin.column("/api/devices", "id").await, ["pc-007", "600002", "600003"]);
        let rows = database.texts("select changes from console_audit where endpoint = 'DeployDevice' order by guid").await;
        assert!(rows.iter().any(|row| row[0].contains(r#""before":{"id":"600001"}"#)), "{rows:?}");
    }

    /// After `rustdesk --deploy`, or without it, `rustdesk --assign` works at once. The first report is the first of a new
    /// device: it applies presets to what nobody assigned.
    async fn a_device_is_assigned_before_it_reports(database: &Database) {
        let (server, other) = (Server::start(database), Server::start(database));
        let admin = server.administrator().await;
        groups_and_strategies(&admin).await;
        for name in ["ann", "bob"] {
            admin.new_user(name).await;
        }
        admin.new_book("Office", json!({})).await;
        let token = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        let reader = server.bearer(&admin.new_token(json!({"device": "r"})).await);
        let assign = |id: &str| json!({"id": id, "uuid": UUID, "user_name": "bob"});
        admin.put(SETTINGS, json!({"require_deployment": true})).await.done();
        server.nobody().post("/api/sysinfo", report("600001", UUID)).await.refused(403);
        assert_eq!(deploy(&token, "600001", UUID, KEY).await, "OK");
        token.post("/api/devices/cli", assign("600001")).await.done();
        admin.put(SETTINGS, json!({"require_deployment": false})).await.done();
        assert_eq!(deploy(&token, "600002", UUID, KEY).await, "NOT_ENABLED");
        reader.post("/api/devices/cli", assign("600002")).await.refused(403);
        server.nobody().post("/api/devices/cli", assign("600002")).await.refused(401);
        let mut typo = assign("600002");
        typo["user_name"] = json!("nobody");
        token.post("/api/devices/cli", typo).await.refused(400);
        assert_eq!(admin.column("/api/devices", "id").await, ["600001"], "what is refused makes nothing");
        token.post("/api/devices/cli", assign("600002")).await.done();
        assert_eq!(admin.column("/api/devices", "user_name").await, ["bob", "bob"]);
        for id in ["600001", "600002"] {
            let row = admin.row(&format!("/api/devices?id={id}")).await;
            assert_eq!((&row["never_reported"], &row["last_online"]), (&json!(true), &Value::Null));
            until(async || other.heartbeat(id, UUID).await == json!({"sysinfo": true})).await;
            other.nobody().post("/api/sysinfo", report(id, "YW5vdGhlcg==")).await.refused(403);
            let sent = other.nobody().post("/api/sysinfo", with_presets(id, &ALL)).await.ok();
            assert_eq!(sent, "SYSINFO_UPDATED");
            assert_eq!(assigned(&admin, id).await, json!(["bob", "Strict", "Lab", ALL[3].1]));
            let row = admin.row(&format!("/api/devices?id={id}")).await;
            assert_eq!((&row["never_reported"], &row["is_online"], &row["os"]), (&json!(false), &json!(true), &row["info"]["os"]));
        }
        // Once is enough.
        let path = format!("/api/devices/{}", admin.device("600001").await);
        admin.patch(&path, json!({"strategy_name": ""})).await.done();
        let mut again = with_presets("600001", &ALL);
        again["memory"] = json!("1GB");
        server.nobody().post("/api/sysinfo", again).await.ok();
        assert_eq!(assigned(&admin, "600001").await[1], Value::Null);
    }

    /// What is deployed through one process is known to the other.
    async fn deployments_are_known_everywhere(database: &Database) {
        let (one, two) = (Server::start(database), Server::start(database));
        let admin = one.administrator().await;
        admin.put(SETTINGS, json!({"require_deployment": true})).await.done();
        until(async || two.heartbeat("600001", UUID).await == json!({})).await;
        assert_eq!(deploy(&admin, "600001", UUID, KEY).await, "OK");
        until(async || two.heartbeat("600001", UUID).await == json!({"sysinfo": true})).await;
        assert_eq!(two.sysinfo("600001", UUID).await, "SYSINFO_UPDATED");
    }
}

/// What is deleted while a new device asks for it is passed over. To find it and then not to find it would refuse the
/// reports of all devices that are stored together.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_being_deleted_is_passed_over() {
    let Some(database) = Database::postgres().await else { return };
    let server = Server::start(&database);
    let admin = server.administrator().await;
    groups_and_strategies(&admin).await;
    admin.new_user("ann").await;
    for (id, table, left) in [
        ("600001", "device_group where name = 'Lab'", json!(["ann", "Strict", null])),
        ("600002", "strategy where name = 'Strict'", json!(["ann", null, null])),
        ("600003", "\"user\" where name = 'ann'", json!([null, null, null])),
    ] {
        let nobody = server.nobody();
        let report = nobody.post("/api/sysinfo", with_presets(id, &ALL[..3]));
        let reply = database.waited_for(&format!("delete from {table}"), "select 1", report).await;
        assert_eq!(reply.ok(), "SYSINFO_UPDATED");
        assert_eq!(assigned(&admin, id).await.as_array().unwrap()[..3], left.as_array().unwrap()[..]);
    }
}
