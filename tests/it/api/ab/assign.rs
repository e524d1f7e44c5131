//! Devices in shared books: assigned by administrators, by `rustdesk --assign`, and by what new devices ask for.

use serde_json::{Value, json};

use crate::world::acts::report;
use crate::world::server::Server;

const UUID: &str = "dXVpZA==";

fn seen(row: &Value) -> Value {
    json!([row["id"], row["tags"], row["alias"], row["password"], row["note"], row["hostname"], row["platform"]])
}

on_both! {
    /// A device comes into the book that is named, and what is left out of a later assignment stays.
    async fn devices_are_assigned_to_books(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("600100", UUID).await;
        let (office, lab) = (admin.new_book("Office", json!({})).await, admin.new_book("Lab", json!({})).await);
        let token = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        let path = format!("/api/devices/{}/assign", admin.device("600100").await);
        let assign = async |value: &str| token.post(&path, json!({"type": "ab", "value": value})).await;
        assign("Office,vip,front desk,p=w,second floor, left").await.done();
        let expected = json!(["600100", ["vip"], "front desk", "p=w", "second floor, left", "host-600100", "Linux"]);
        assert_eq!(seen(&admin.peer(&office).await), expected);
        assign("Office,lab").await.done();
        assign("Office,lab,,,").await.done();
        assert_eq!(seen(&admin.peer(&office).await)[1], json!(["vip", "lab"]));
        assert_eq!(admin.peer(&office).await["password"], "p=w");
        assert!(assign("None,x").await.refused(400).contains("there is no address book None"));
        assign("My address book").await.refused(400);
        assign("Office,Untagged").await.refused(400);
        // The client's own call assigns everything or nothing.
        let cli = async |more: Value| {
            let mut body = json!({"id": "600100", "uuid": UUID});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            token.post("/api/devices/cli", body).await
        };
        let entry = json!({"address_book_name": "Lab", "address_book_tag": "t", "address_book_alias": "a", "address_book_password": "b", "address_book_note": "n"});
        cli(entry).await.done();
        assert_eq!(seen(&admin.peer(&lab).await), json!(["600100", ["t"], "a", "b", "n", "host-600100", "Linux"]));
        cli(json!({"address_book_name": "Lab", "address_book_alias": "c", "user_name": "nobody"})).await.refused(400);
        assert_eq!(admin.peer(&lab).await["alias"], "a");
        assert_eq!(admin.row("/api/devices").await["user_name"], Value::Null);
        // An empty value takes the device out of the books that it was assigned to, from where it can be restored.
        assign("").await.done();
        assert!(admin.peer_ids(&office).await.is_empty() && admin.peer_ids(&lab).await.is_empty());
        assert_eq!(admin.column(&format!("/api/ab/recycle?ab={office}"), "id").await, ["600100"]);
        let told = database.texts("select changes from console_audit").await;
        assert!(!told.iter().any(|row| row[0].contains("p=w")), "{told:?}");
    }

    /// What people keep of a device by themselves is not taken away with an assignment, however it is taken away.
    async fn only_what_was_assigned_is_taken_away(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("600100", UUID).await;
        let token = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        let path = format!("/api/devices/{}/assign", admin.device("600100").await);
        let assign = async |value: &str| token.post(&path, json!({"type": "ab", "value": value})).await;
        let cli = async |more: Value| {
            let mut body = json!({"id": "600100", "uuid": UUID});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            token.post("/api/devices/cli", body).await
        };
        // Three where somebody keeps it by hand: before an assignment, after one, and out of the recycle bin.
        let (before, after) = (admin.new_book("before", json!({})).await, admin.new_book("after", json!({})).await);
        let restored = admin.new_book("restored", json!({})).await;
        admin.add_peer(&before, json!({"id": "600100", "alias": "mine", "password": "pw"})).await.done();
        assign("before,tag").await.done();
        assign("after,tag").await.done();
        admin.update_peer(&after, json!({"id": "600100", "alias": "mine"})).await.done();
        assign("after,another tag").await.done();
        assign("restored").await.done();
        admin.delete_with(&format!("/api/ab/peer/{restored}"), json!(["600100"])).await.done();
        admin.post(&format!("/api/ab/recycle/{restored}/restore"), json!(["600100"])).await.done();
        // One where a client keeps the names current, which is nobody's wish.
        let assigned = admin.new_book("assigned", json!({})).await;
        assign("assigned,tag").await.done();
        admin.update_peer(&assigned, json!({"id": "600100", "hostname": "other", "same_server": null})).await.done();
        assert_eq!(admin.peer_ids(&assigned).await, ["600100"]);
        // Without a book nothing is known of what is meant.
        for value in [",tag", ",", ",,,pw", " "] {
            assert!(assign(value).await.refused(400).contains("which address book?"), "{value}");
        }
        for key in ["tag", "alias", "password", "note"] {
            let key = format!("address_book_{key}");
            let said = cli(json!({"note": "changed", &key: "x"})).await.refused(400);
            assert!(said.contains("which address book?"), "{key}: {said}");
            cli(json!({"address_book_name": "", &key: "x"})).await.refused(400);
        }
        assert_eq!(admin.row("/api/devices").await["note"], "");
        assert_eq!(admin.peer_ids(&assigned).await, ["600100"]);
        // The client's own call removes nothing: an empty name comes from an unset variable.
        let said = cli(json!({"address_book_name": ""})).await.refused(400);
        assert!(said.contains("nothing is to be assigned"), "{said}");
        cli(json!({"address_book_name": "", "note": "kept"})).await.done();
        assert_eq!(admin.peer_ids(&assigned).await, ["600100"]);
        assign("").await.done();
        assert!(admin.peer_ids(&assigned).await.is_empty());
        for book in [&before, &after, &restored] {
            assert_eq!(admin.peer_ids(book).await, ["600100"]);
        }
        let mine = admin.peer(&before).await;
        assert_eq!((&mine["alias"], &mine["password"]), (&json!("mine"), &json!("pw")));
    }

    /// A new device gets what it asks for where there is such a book; an entry that is there is nobody's to overwrite.
    async fn new_devices_ask_for_books(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let office = admin.new_book("Office", json!({})).await;
        admin.add_peer(&office, json!({"id": "600001", "alias": "kept", "password": "kept"})).await.done();
        for id in ["600001", "600002", "600003", "600004"] {
            let mut body = report(id, UUID);
            let presets = [("name", if id == "600003" { "None" } else { "Office" }), ("tag", if id == "600004" { "Untagged" } else { "new" }), ("alias", "a"), ("password", "p"), ("note", "n")];
            for (key, value) in presets {
                body[format!("preset-address-book-{key}")] = json!(value);
            }
            assert_eq!(server.nobody().post("/api/sysinfo", body).await.ok(), "SYSINFO_UPDATED");
        }
        assert_eq!(admin.column("/api/devices", "id").await, ["600001", "600002", "600003", "600004"]);
        let rows = admin.rows(&format!("/api/ab/peers?ab={office}")).await;
        assert_eq!(rows.len(), 3, "{rows:?}");
        assert_eq!((&rows[0]["alias"], &rows[0]["password"]), (&json!("kept"), &json!("kept")));
        assert_eq!(seen(&rows[1]), json!(["600002", ["new"], "a", "p", "n", "host-600002", "Linux"]));
        assert_eq!(seen(&rows[2]), json!(["600004", [], "a", "p", "n", "host-600004", "Linux"]), "a tag that means none");
        admin.put("/api/settings/others", json!({"apply_presets": false})).await.done();
        let mut body = report("600005", UUID);
        body["preset-address-book-name"] = json!("Office");
        server.nobody().post("/api/sysinfo", body).await.ok();
        assert_eq!(admin.peer_ids(&office).await, ["600001", "600002", "600004"]);
    }

    /// A device asks only once: what of its entry is unfit is left out, and said in the log but for its value.
    async fn unfit_parts_of_what_new_devices_ask_for_are_left_out(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let office = admin.new_book("Office", json!({})).await;
        let long = "x".repeat(5_000);
        for (id, part, value) in [("600001", "tag", "Untagged"), ("600002", "tag", &long[..300]), ("600003", "alias", &long), ("600004", "password", &long[..2_000]), ("600005", "note", &long)] {
            let mut body = report(id, UUID);
            for (key, value) in [("name", "Office"), ("tag", "t"), ("alias", "a"), ("password", "p"), ("note", "n"), (part, value)] {
                body[format!("preset-address-book-{key}")] = json!(value);
            }
            assert_eq!(server.nobody().post("/api/sysinfo", body).await.ok(), "SYSINFO_UPDATED");
            let mut expected = json!({"tags": ["t"], "alias": "a", "password": "p", "note": "n"});
            let key = if part == "tag" { "tags" } else { part };
            expected[key] = if part == "tag" { json!([]) } else { json!("") };
            let row = admin.row(&format!("/api/ab/peers?ab={office}&id={id}")).await;
            let seen = json!({"tags": row["tags"], "alias": row["alias"], "password": row["password"], "note": row["note"]});
            assert_eq!(seen, expected, "{part}");
        }
        // A book that is full of tags takes the device all the same.
        let tags: Vec<String> = (0..999).map(|number| format!("t{number}")).collect();
        admin.add_peer(&office, json!({"id": "9", "tags": tags})).await.done();
        for (id, tag, tags) in [("600006", "one more", json!([])), ("600007", "t7", json!(["t7"]))] {
            let mut body = report(id, UUID);
            (body["preset-address-book-name"], body["preset-address-book-tag"]) = (json!("Office"), json!(tag));
            assert_eq!(server.nobody().post("/api/sysinfo", body).await.ok(), "SYSINFO_UPDATED");
            assert_eq!(admin.row(&format!("/api/ab/peers?ab={office}&id={id}")).await["tags"], tags);
        }
        let log = server.log();
        assert!(log.contains("tag in an address book is passed over") && log.contains("no tag can be called Untagged"), "{log}");
        assert!(!log.contains("xxxx"), "{log}");
    }
}
