//! Presets that name what does not exist yet: kept, shown, and applied when it exists or on command.

use serde_json::{Value, json};

use crate::world::Database;
use crate::world::acts::{USERS_PASSWORD, report};
use crate::world::server::{Actor, Server};

const UUID: &str = "dXVpZA==";
const SETTINGS: &str = "/api/settings/others";

/// Reports a new device that asks for these.
async fn arrives(server: &Server, id: &str, presets: &[(&str, &str)]) {
    let mut body = report(id, UUID);
    for (name, value) in presets {
        body[format!("preset-{name}")] = json!(value);
    }
    assert_eq!(server.nobody().post("/api/sysinfo", body).await.ok(), "SYSINFO_UPDATED");
}

const ALL: [(&str, &str); 9] = [
    ("user-name", "ann"),
    ("strategy-name", "Strict"),
    ("device-group-name", "Lab"),
    ("note", "n"),
    ("address-book-name", "Office"),
    ("address-book-tag", "lab"),
    ("address-book-alias", "bench"),
    ("address-book-password", "secret-of-the-preset"),
    ("address-book-note", "by the door"),
];

async fn row(admin: &Actor, id: &str) -> Value {
    admin.row(&format!("/api/devices?id={id}")).await
}

async fn pending(admin: &Actor, id: &str) -> Value {
    row(admin, id).await["pending_presets"].clone()
}

/// Owner, strategy and device group.
async fn assigned(admin: &Actor, id: &str) -> Value {
    let row = row(admin, id).await;
    json!([row["user_name"], row["strategy_name"], row["device_group_name"]])
}

async fn path(admin: &Actor, id: &str) -> String {
    format!("/api/devices/{}", admin.device(id).await)
}

/// What the last call of an endpoint noted of the devices.
async fn noted(database: &Database, endpoint: &str) -> String {
    let records =
        format!("select changes from console_audit where endpoint = '{endpoint}' and outcome = 'done' order by guid");
    database.texts(&records).await.pop().unwrap().remove(0)
}

on_both! {
    /// Each is applied in the call that creates what it names, or gives something that name.
    async fn wait_for_what_they_name(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        arrives(&server, "900000001", &ALL).await;
        let all = json!({"user_name": "ann", "strategy_name": "Strict", "device_group_name": "Lab", "address_book_name": "Office"});
        assert_eq!(pending(&admin, "900000001").await, all);
        assert_eq!((&row(&admin, "900000001").await["note"], assigned(&admin, "900000001").await), (&json!("n"), json!([null, null, null])));
        database.seals(&["secret-of-the-preset"]).await;
        // A second device asks for the same, a third for nothing.
        arrives(&server, "900000002", &ALL[..3]).await;
        server.sysinfo("900000003", UUID).await;
        assert_eq!(pending(&admin, "900000003").await, json!({}));
        let made = admin.post("/api/users", json!({"name": "ann", "password": USERS_PASSWORD})).await.ok();
        assert_eq!(made["devices_changed"], 2);
        assert_eq!(assigned(&admin, "900000001").await, json!(["ann", null, null]));
        let record = noted(database, "NewUserAccount").await;
        assert!(record.contains("900000001") && record.contains("900000002") && record.contains("pending_presets"), "{record}");
        // The owner sees the device, but not what else it asked for.
        assert_eq!(pending(&server.signed_in("ann").await, "900000001").await, json!({}));
        let other = admin.post("/api/strategies", json!({"name": "Loose", "options": {"enable-audio": "N"}})).await.ok();
        admin.patch(&format!("/api/strategies/{}", other["guid"].as_str().unwrap()), json!({"name": "Strict"})).await.done();
        assert!(other.get("devices_changed").is_none(), "{other}");
        let group = admin.new_group("device-groups", "Shop", json!({})).await;
        admin.patch(&group, json!({"name": "Lab"})).await.done();
        for id in ["900000001", "900000002"] {
            assert_eq!(assigned(&admin, id).await, json!(["ann", "Strict", "Lab"]), "{id}");
        }
        assert_eq!(assigned(&admin, "900000003").await, json!([null, null, null]));
        assert_eq!(pending(&admin, "900000001").await, json!({"address_book_name": "Office"}));
        let made = admin.post("/api/ab/shared/add", json!({"name": "Office"})).await.ok();
        assert_eq!(made["devices_changed"], 1);
        let book = made["guid"].as_str().unwrap().to_owned();
        let entry = admin.peer(&book).await;
        let seen = [&entry["id"], &entry["tags"], &entry["alias"], &entry["password"], &entry["note"]];
        assert_eq!(json!(seen), json!(["900000001", ["lab"], "bench", "secret-of-the-preset", "by the door"]));
        assert_eq!((pending(&admin, "900000001").await, database.count("pending_preset").await), (json!({}), 0));
        database.seals(&["secret-of-the-preset"]).await;
        // The device gets its strategy with the next heartbeat.
        assert!(server.heartbeat("900000002", UUID).await.get("strategy").is_some());
        // A copy of a strategy, a renamed user and a renamed book count as well.
        arrives(&server, "900000004", &[("user-name", "anna"), ("strategy-name", "Strict 2"), ("address-book-name", "HQ")]).await;
        let copy = admin.post(&format!("/api/strategies/{}/duplicate", other["guid"].as_str().unwrap()), json!({})).await.ok();
        assert_eq!(copy["devices_changed"], 1);
        admin.patch(&format!("/api/users/{}", admin.user("ann").await), json!({"name": "anna"})).await.done();
        admin.put("/api/ab/shared/update/profile", json!({"guid": book, "name": "HQ"})).await.done();
        assert_eq!(assigned(&admin, "900000004").await, json!(["anna", "Strict 2", null]));
        assert_eq!(admin.peer_ids(&book).await, ["900000001", "900000004"]);
    }

    /// What somebody assigned or removed since stays as it is, whatever comes into being.
    async fn never_override_what_was_set_since(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for name in ["bob", "zoe"] {
            admin.new_user(name).await;
        }
        let asked = [("user-name", "ann"), ("strategy-name", "Strict"), ("device-group-name", "Lab"), ("address-book-name", "Office")];
        for id in ["900000001", "900000002", "900000003", "900000004"] {
            arrives(&server, id, &asked).await;
        }
        let shop = admin.new_group("device-groups", "Shop", json!({})).await;
        let loose = admin.post("/api/strategies", json!({"name": "Loose"})).await.ok()["guid"].clone();
        // By an edit, to something and to nothing.
        let set = json!({"user_name": "bob", "strategy_name": "Loose", "device_group_name": "Shop"});
        admin.patch(&path(&admin, "900000001").await, set).await.done();
        assert_eq!(pending(&admin, "900000001").await, json!({"address_book_name": "Office"}));
        let record = noted(database, "EditDevice").await;
        assert!(record.contains(r#""pending_presets":{"device_group_name":"Lab","strategy_name":"Strict","user_name":"ann"}"#), "{record}");
        let clear = json!({"user_name": "", "strategy_name": "", "device_group_name": ""});
        admin.patch(&path(&admin, "900000001").await, clear.clone()).await.done();
        admin.patch(&path(&admin, "900000002").await, clear).await.done();
        let assign = format!("{}/assign", path(&admin, "900000002").await);
        admin.post(&assign, json!({"type": "ab", "value": ""})).await.done();
        assert_eq!(pending(&admin, "900000002").await, json!({}));
        // By the group, by the strategy, by `rustdesk --assign`, and by a user who signs in there.
        admin.post(&shop, json!(["900000003"])).await.done();
        admin.post("/api/strategies/assign", json!({"strategy": loose, "peers": [admin.device("900000003").await]})).await.done();
        let by_itself = json!({"id": "900000003", "uuid": UUID, "user_name": "bob"});
        admin.post("/api/devices/cli", by_itself).await.done();
        let sign_in = json!({"username": "zoe", "password": USERS_PASSWORD, "id": "900000004", "uuid": UUID});
        server.nobody().post("/api/login", sign_in).await.ok();
        assert_eq!(pending(&admin, "900000003").await, json!({"address_book_name": "Office"}));
        assert_eq!(pending(&admin, "900000004").await.get("user_name"), None);
        let before = [assigned(&admin, "900000001").await, assigned(&admin, "900000002").await, assigned(&admin, "900000003").await];
        admin.new_user("ann").await;
        admin.new_group("device-groups", "Lab", json!({})).await;
        admin.post("/api/strategies", json!({"name": "Strict"})).await.ok();
        let after = [assigned(&admin, "900000001").await, assigned(&admin, "900000002").await, assigned(&admin, "900000003").await];
        assert_eq!(before, after);
        assert_eq!(assigned(&admin, "900000004").await, json!(["zoe", "Strict", "Lab"]));
        let book = admin.new_book("Office", json!({})).await;
        assert_eq!(admin.peer_ids(&book).await, ["900000001", "900000003", "900000004"]);
        assert_eq!(database.count("pending_preset").await, 0);
    }

    /// On command those are applied that name something by now, where presets are applied at all.
    async fn are_applied_on_command(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let token = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        arrives(&server, "900000001", &ALL).await;
        admin.put(SETTINGS, json!({"apply_presets": false})).await.done();
        admin.new_group("device-groups", "Lab", json!({})).await;
        let book = admin.new_book("Office", json!({})).await;
        assert_eq!(assigned(&admin, "900000001").await, json!([null, null, null]), "presets are switched off");
        let apply = format!("{}/apply-presets", path(&admin, "900000001").await);
        assert!(token.post(&apply, Value::Null).await.refused(409).contains("apply_presets"));
        admin.put(SETTINGS, json!({"apply_presets": true})).await.done();
        server.bearer(&admin.new_token(json!({"device": "r"})).await).post(&apply, Value::Null).await.refused(403);
        let outcome = token.post(&apply, Value::Null).await.ok();
        assert_eq!(outcome, json!({
            "applied": {"device_group_name": "Lab", "address_book_name": "Office"},
            "pending": {"user_name": "ann", "strategy_name": "Strict"},
        }));
        assert_eq!(admin.peer(&book).await["password"], "secret-of-the-preset");
        let record = noted(database, "ApplyPresets").await;
        assert!(record.contains(r#""device_group_name":"Lab""#) && !record.contains("secret-of"), "{record}");
        let said = token.post(&apply, Value::Null).await.refused(409);
        assert!(said.contains("900000001") && said.contains("user_name ann") && said.contains("strategy_name Strict"), "{said}");
        // Nothing is pending: nothing to do.
        server.sysinfo("900000002", UUID).await;
        let nothing = format!("{}/apply-presets", path(&admin, "900000002").await);
        assert_eq!(token.post(&nothing, Value::Null).await.ok(), json!({"applied": {}, "pending": {}}));
        token.post("/api/devices/01999999-9999-7999-8999-999999999999/apply-presets", Value::Null).await.refused(404);
        // Where presets are off, nothing is kept.
        admin.put(SETTINGS, json!({"apply_presets": false})).await.done();
        arrives(&server, "900000003", &ALL).await;
        assert_eq!(pending(&admin, "900000003").await, json!({}));
    }

    /// Everybody may create shared books: only those of administrators are meant. A full one takes nobody, and an entry
    /// that is there stays.
    async fn go_into_books_of_administrators(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("eve").await;
        let eve = server.signed_in("eve").await;
        let asked = [("address-book-name", "Office"), ("address-book-password", "secret-of-the-preset")];
        arrives(&server, "900000001", &asked).await;
        let book = eve.new_book("Office", json!({})).await;
        arrives(&server, "900000002", &asked).await;
        let apply = format!("{}/apply-presets", path(&admin, "900000001").await);
        admin.post(&apply, Value::Null).await.refused(409);
        let assign = format!("{}/assign", path(&admin, "900000001").await);
        let said = admin.post(&assign, json!({"type": "ab", "value": "Office"})).await.refused(400);
        assert!(said.contains("takes no assignments"), "{said}");
        assert!(eve.peer_ids(&book).await.is_empty());
        // It becomes an administrator's, who has an entry of one of them already, and room for one more.
        admin.add_peer(&book, json!({"id": "900000002", "alias": "kept"})).await.done();
        admin.put(SETTINGS, json!({"max_peer_one_ab": 2})).await.done();
        arrives(&server, "900000003", &asked).await;
        admin.put("/api/ab/shared/update/profile", json!({"guid": book, "owner": "admin"})).await.done();
        assert_eq!(admin.peer_ids(&book).await, ["900000002", "900000001"]);
        let rows = admin.rows(&format!("/api/ab/peers?ab={book}")).await;
        assert_eq!((&rows[0]["alias"], &rows[0]["password"], &rows[1]["password"]), (&json!("kept"), &json!(""), &json!("secret-of-the-preset")));
        assert_eq!(pending(&admin, "900000003").await, json!({"address_book_name": "Office"}));
        arrives(&server, "900000004", &asked).await;
        assert_eq!(pending(&admin, "900000004").await, json!({"address_book_name": "Office"}), "the book is full");
        admin.put(SETTINGS, json!({"max_peer_one_ab": 10})).await.done();
        admin.post(&format!("{}/apply-presets", path(&admin, "900000004").await), Value::Null).await.ok();
        assert_eq!(admin.peer_ids(&book).await, ["900000002", "900000001", "900000004"]);
    }

    /// They go with their device, are few, and are not kept for what can't exist.
    async fn are_bounded_and_go_with_their_device(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let long = "x".repeat(5_000);
        let hostile = [("user-name", "a%"), ("strategy-name", long.as_str()), ("device-group-name", "-"), ("address-book-name", "a\nb")];
        arrives(&server, "900000001", &hostile).await;
        assert_eq!(pending(&admin, "900000001").await, json!({}));
        for device in ["900000002", "900000003"] {
            arrives(&server, device, &ALL).await;
            let mut again = report(device, UUID);
            again["memory"] = json!("1GB");
            again["preset-user-name"] = json!("somebody else");
            server.nobody().post("/api/sysinfo", again).await.ok();
            assert_eq!(pending(&admin, device).await["user_name"], "ann", "only the first report asks");
        }
        let markup = [("device-group-name", "<b>' or 1=1 --</b>"), ("user-name", "=1+1")];
        arrives(&server, "900000004", &markup).await;
        assert_eq!(pending(&admin, "900000004").await, json!({"device_group_name": markup[0].1, "user_name": markup[1].1}));
        let (kept, gone) = (path(&admin, "900000002").await, admin.device("900000003").await);
        assert_eq!(database.count("pending_preset").await, 10);
        admin.post(&format!("{kept}/merge"), json!({"guid": gone, "force": true})).await.done();
        assert_eq!(database.count("pending_preset").await, 6);
        assert_eq!(pending(&admin, "900000003").await["user_name"], "ann", "the device that stays goes on waiting");
        admin.delete(&kept).await.done();
        assert_eq!(database.count("pending_preset").await, 2);
        let record = noted(database, "DeleteDevice").await;
        assert!(record.contains(r#""address_book_name":"Office""#) && !record.contains("secret"), "{record}");
        // It comes back as a new device, and asks again.
        arrives(&server, "900000003", &ALL).await;
        assert_eq!(pending(&admin, "900000003").await["user_name"], "ann");
    }

    /// What is created while a device asks for it is missed by neither, on two servers.
    async fn meet_what_is_created_at_the_same_time(database: &Database) {
        let (server, other) = (Server::start(database), Server::start(database));
        let admin = server.administrator().await;
        for round in 0..12 {
            let (id, group) = (format!("90000010{round}"), format!("Group {round}"));
            let asked = [("device-group-name", group.as_str())];
            let create = admin.post("/api/device-groups", json!({"name": group}));
            let (created, ()) = futures::join!(create, arrives(&other, &id, &asked));
            created.ok();
            let row = row(&admin, &id).await;
            assert_eq!((&row["device_group_name"], &row["pending_presets"]), (&json!(group), &json!({})));
        }
    }
}
