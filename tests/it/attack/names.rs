//! Names as a way in: which names exist, and what is found by a name that somebody else could take.

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use crate::world::acts::{USERS_PASSWORD, report};
use crate::world::server::{Actor, Reply, Server};

/// A guid that nothing has.
const NOBODYS: &str = "0198f2a0-0000-7000-8000-000000000000";
const UUID: &str = "dXVpZA==";
const SETTINGS: &str = "/api/settings/others";

/// A call that names something, and its answer with the name taken out.
async fn answer(by: &Actor, method: Method, path: &str, body: Option<Value>, name: &str) -> (u16, String) {
    let Reply { status, body, .. } = by.send(method, path, body).await;
    (status, body.to_string().replace(name, "NAME"))
}

on_both! {
    /// Who is no administrator learns from no answer whether a name or guid exists that they may not see.
    async fn are_told_to_nobody_who_may_not_see_them(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_group("user-groups", "Hidden", json!({})).await;
        admin.new_group("device-groups", "Vault", json!({})).await;
        admin.post("/api/strategies", json!({"name": "Strict"})).await.ok();
        let carol = admin.new_user_with("carol", json!({"group_name": "Hidden"})).await;
        admin.new_user("ann").await;
        server.sysinfo("600100", UUID).await;
        let device = admin.device("600100").await;
        let edit = json!({"user_name": "carol", "device_group_name": "Vault", "strategy_name": "Strict"});
        admin.patch(&format!("/api/devices/{device}"), edit).await.done();
        let secret = admin.new_book("Secret", json!({})).await;
        let rule = admin.share(&secret, json!({"user": "carol"}), 1).await.ok()["guid"].as_str().unwrap().to_owned();
        let ann = server.signed_in("ann").await;
        let book = ann.new_book("Office", json!({})).await;
        let (get, post, put) = (Method::GET, Method::POST, Method::PUT);
        let (patch, delete) = (Method::PATCH, Method::DELETE);
        // The method, the path, the body, and what takes the place of `@` in them: there, and not there.
        let pairs = [
            (&post, "/api/ab/rule", json!({"guid": book, "user": "@", "rule": 1}).to_string(), "carol", "nobody"),
            (&post, "/api/ab/rule", json!({"guid": book, "group": "@", "rule": 1}).to_string(), "Hidden", "Nowhere"),
            (&put, "/api/ab/shared/update/profile", json!({"guid": book, "owner": "@"}).to_string(), "carol", "nobody"),
            (&put, "/api/ab/shared/update/profile", json!({"guid": "@", "note": "x"}).to_string(), &secret, NOBODYS),
            (&post, "/api/ab/rule", json!({"guid": "@", "user": "ann", "rule": 1}).to_string(), &secret, NOBODYS),
            (&patch, "/api/ab/rule", json!({"guid": "@", "rule": 3}).to_string(), &rule, NOBODYS),
            (&delete, "/api/ab/rules", json!(["@"]).to_string(), &rule, NOBODYS),
            (&delete, "/api/ab/shared", json!(["@"]).to_string(), &secret, NOBODYS),
            (&get, "/api/ab/peers?ab=@", String::new(), &secret, NOBODYS),
            (&get, "/api/ab/tags/@", String::new(), &secret, NOBODYS),
            (&get, "/api/ab/shared/profiles?name=@", String::new(), "Secret", "Nowhere"),
            (&get, "/api/users?accessible=true&name=@", String::new(), "carol", "nobody"),
            (&get, "/api/users?accessible=true&group_name=@", String::new(), "Hidden", "Nowhere"),
            (&get, "/api/users?name=@", String::new(), "carol", "nobody"),
            (&get, "/api/user-groups?name=@", String::new(), "Hidden", "Nowhere"),
            (&get, "/api/device-groups?name=@", String::new(), "Vault", "Nowhere"),
            (&get, "/api/peers?id=@", String::new(), "600100", "600101"),
            (&get, "/api/devices?id=@", String::new(), "600100", "600101"),
            (&get, "/api/devices?user_name=@", String::new(), "carol", "nobody"),
            (&get, "/api/devices?group_name=@", String::new(), "Hidden", "Nowhere"),
            (&get, "/api/devices?device_group_name=@", String::new(), "Vault", "Nowhere"),
            (&get, "/api/devices?strategy_name=@", String::new(), "Strict", "Nowhere"),
            (&get, "/api/strategies/effective?device=@", String::new(), "600100", "600101"),
            (&get, "/api/access/explain?user=@&device=600100", String::new(), "carol", "nobody"),
            (&get, "/api/audits/conn?remote=@", String::new(), "600100", "600101"),
            (&get, "/api/audits/conn?user_name=@", String::new(), "carol", "nobody"),
            (&post, "/api/users/@/disable", String::new(), &carol, NOBODYS),
            (&patch, "/api/devices/@", json!({"note": "x"}).to_string(), &device, NOBODYS),
            (&post, "/api/devices/@/enable", String::new(), "600100", "600101"),
        ];
        for (method, path, body, there, nowhere) in pairs {
            let asked = async |name: &str| {
                let body = (!body.is_empty()).then(|| serde_json::from_str(&body.replace('@', name)).unwrap());
                answer(&ann, method.clone(), &path.replace('@', name), body, name).await
            };
            let (told, untold) = (asked(there).await, asked(nowhere).await);
            assert_eq!(told, untold, "{method} {path} {body}");
            assert!(told.0 != 500, "{method} {path}");
        }
        // Those in the own group, and everybody where the setting says so, are told from names that do not exist.
        ann.share(&book, json!({"user": "ann"}), 1).await.ok();
        admin.put(SETTINGS, json!({"share_books_outside_group": true})).await.done();
        ann.share(&book, json!({"user": "carol"}), 1).await.ok();
        ann.share(&book, json!({"user": "nobody"}), 1).await.refused(400);
    }

    /// Where only administrators read the logs, a connection of somebody else is refused as one that does not exist.
    async fn of_connections_are_told_to_nobody_either(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        server.sysinfo("600100", UUID).await;
        let body = json!({"id": "600100", "uuid": UUID, "conn_id": 1, "session_id": 7, "ip": "10.0.0.1", "action": "new"});
        server.nobody().post("/api/audit/conn", body).await.done();
        let connection = admin.row("/api/audits/conn").await["guid"].as_str().unwrap().to_owned();
        let ann = server.signed_in("ann").await;
        for closed in [false, true] {
            admin.put(SETTINGS, json!({"only_administrators_read_logs": closed})).await.done();
            let note = async |guid: &str| answer(&ann, Method::PUT, "/api/audit", Some(json!({"guid": guid, "note": "x"})), guid).await;
            assert_eq!(note(&connection).await, note(NOBODYS).await, "closed: {closed}");
        }
    }

    /// A name that looks like another's is refused, for whatever has a name, also by the database.
    async fn that_look_alike_are_refused(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user("ann").await;
        let eve = server.signed_in("ann").await;
        let made = async |path: &str, name: &str| {
            let body = json!({"name": name, "password": USERS_PASSWORD});
            admin.post(path, body).await.ok()["guid"].as_str().unwrap().to_owned()
        };
        admin.new_user("modern").await;
        for path in ["/api/user-groups", "/api/device-groups", "/api/strategies", "/api/ab/shared/add"] {
            made(path, "modern").await;
        }
        let plain = "/api/users /api/user-groups /api/device-groups /api/strategies";
        for path in plain.split(' ') {
            let own = if path == "/api/users" { ann.clone() } else { made(path, "ann").await };
            for alike in ["modem", "mod\u{435}rn", "mode\u{433}n", "\u{ff4d}odern", "mod\u{200b}ern"] {
                let status = if alike == "modem" { 409 } else { 400 };
                let new = admin.post(path, json!({"name": alike, "password": USERS_PASSWORD})).await.refused(status);
                let said = if status == 409 { "looks like the name of the" } else { "the name " };
                assert!(new.contains(said), "{path} {alike}: {new}");
                assert_eq!(admin.patch(&format!("{path}/{own}"), json!({"name": alike})).await.refused(status), new);
            }
            // One's own name may become one that looks like it.
            admin.patch(&format!("{path}/{own}"), json!({"name": "arnn"})).await.done();
            admin.patch(&format!("{path}/{own}"), json!({"name": "amn"})).await.done();
        }
        // Of books it is not said which other one there is.
        let own = eve.new_book("ann", json!({})).await;
        let renamed = eve.put("/api/ab/shared/update/profile", json!({"guid": own, "name": "modem"})).await.refused(409);
        assert_eq!(renamed, "the name modem looks like that of another address book: choose another name");
        assert_eq!(eve.post("/api/ab/shared/add", json!({"name": "modem"})).await.refused(409), renamed);
        eve.post("/api/ab/shared/add", json!({"name": "My \u{430}ddress book"})).await.refused(400);
        eve.post("/api/ab/shared/add", json!({"name": "My address b00k"})).await.ok();
        eve.post("/api/ab/shared/add", json!({"name": "My address b0Ok"})).await.refused(409);
        for table in ["\"user\"", "user_group", "device_group", "strategy", "address_book"] {
            let column = format!("(select count(distinct skeleton) from {table})");
            assert!(database.count(&format!("{table} where {column} < 2 and name <> ''")).await == 0, "{table}");
            let same = format!("update {table} set skeleton = 'x' where name <> ''");
            assert!(database.try_execute(&same).await.is_err(), "{table}: the column is unique");
        }
    }

    /// Names that look alike since before stay, sign in, and can be changed; a third one is refused.
    async fn that_look_alike_since_before_stay(database: &Database) {
        let mut server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("modern").await;
        let other = admin.new_user("other").await;
        let book = admin.new_book("Office", json!({})).await;
        server.terminate();
        for back in [
            "update \"user\" set name = 'modem', name_folded = 'modem', unique_name = 'modem' where name = 'other'",
            "update \"user\" set skeleton = null", "update address_book set skeleton = null",
        ] {
            database.execute(back).await;
        }
        server.start_again();
        let admin = server.administrator().await;
        for name in ["modern", "modem"] {
            assert_eq!(server.nobody().sign_in(name, USERS_PASSWORD).await.ok()["user"]["name"], *name);
        }
        admin.post("/api/users", json!({"name": "rnodem", "password": USERS_PASSWORD})).await.refused(409);
        admin.patch(&format!("/api/users/{other}"), json!({"note": "kept"})).await.done();
        admin.patch(&format!("/api/users/{other}"), json!({"name": "rnodern"})).await.refused(409);
        admin.patch(&format!("/api/users/{other}"), json!({"name": "another"})).await.done();
        admin.post("/api/ab/shared/add", json!({"name": "0ffice"})).await.refused(409);
        admin.put("/api/ab/shared/update/profile", json!({"guid": book, "name": "0ffice"})).await.done();
    }

    /// What is invisible or turns others around is refused where people write it.
    async fn that_hide_something_are_refused(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("600100", UUID).await;
        let device = format!("/api/devices/{}", admin.device("600100").await);
        let book = admin.new_book("Office", json!({})).await;
        for hidden in ["\u{202e}", "\u{200b}", "\u{7}", "\u{2067}"] {
            let name = format!("a{hidden}b");
            let code = format!("U+{:04X}", hidden.chars().next().map_or(0, u32::from));
            for reply in [
                admin.post("/api/tokens", json!({"name": name, "permissions": {"device": "r"}})).await,
                admin.post("/api/ab/shared/add", json!({"name": name})).await,
                admin.add_peer(&book, json!({"id": format!("6001{hidden}00")})).await,
                admin.patch(&device, json!({"device_name": name})).await,
                admin.patch(&device, json!({"device_username": name})).await,
                admin.post(&format!("{device}/assign"), json!({"type": "device_name", "value": name})).await,
                admin.post("/api/devices/cli", json!({"id": "600100", "uuid": UUID, "device_name": name})).await,
            ] {
                let said = reply.refused(400);
                assert!(said.contains(&code), "{hidden:?}: {said}");
            }
            let hostile = json!({"id": format!("6001{hidden}00"), "uuid": UUID, "version": "1.4.9"});
            assert_eq!(server.nobody().post("/api/sysinfo", hostile).await.status, 400, "{hidden:?}");
        }
        // A client's own name for its device is cleaned: a sign-in is not refused for it.
        admin.new_user("ann").await;
        let mut sign_in = json!({"username": "ann", "password": USERS_PASSWORD, "id": "600100", "uuid": UUID});
        sign_in["deviceInfo"] = json!({"os": "linux", "type": "client", "name": "de\u{202e}sk"});
        server.nobody().post("/api/login", sign_in).await.ok();
        assert_eq!(database.texts("select device_name from session where device_id = '600100'").await, [["desk"]]);
        // The notes of devices may have lines.
        admin.patch(&device, json!({"note": "by the window\nand the door"})).await.done();
    }

    /// A preset hands a password to the book that it names: never to one that a user named, however an administrator came
    /// to own it.
    async fn of_books_lead_to_those_that_administrators_named(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for name in ["eve", "mallory"] {
            admin.new_user(name).await;
        }
        let (eve, mallory) = (server.signed_in("eve").await, server.signed_in("mallory").await);
        let update = async |by: &Actor, book: &str, edit: Value| {
            let mut body = json!({"guid": book});
            body.as_object_mut().unwrap().extend(edit.as_object().unwrap().clone());
            by.put("/api/ab/shared/update/profile", body).await.done();
        };
        // Four ways to have an administrator own a book that somebody else named and lets people into: it is given away,
        // it is an administrator's and renamed, its owner is deleted, its owner becomes an administrator.
        let given = eve.new_book("Given", json!({})).await;
        eve.share(&given, json!({"user": "eve"}), 3).await.ok();
        update(&eve, &given, json!({"owner": "admin"})).await;
        let renamed = admin.new_book("Scratch", json!({})).await;
        admin.share(&renamed, json!({"user": "eve"}), 3).await.ok();
        update(&eve, &renamed, json!({"name": "Renamed"})).await;
        let inherited = mallory.new_book("Inherited", json!({})).await;
        mallory.share(&inherited, json!({"user": "eve"}), 3).await.ok();
        let handed = admin.new_book("Handed", json!({})).await;
        update(&admin, &handed, json!({"owner": "mallory"})).await;
        mallory.share(&handed, json!({"user": "eve"}), 3).await.ok();
        admin.delete(&format!("/api/users/{}", admin.user("mallory").await)).await.done();
        let promoted = admin.new_user("oscar").await;
        let raised = server.signed_in("oscar").await.new_book("Raised", json!({})).await;
        server.signed_in("oscar").await.share(&raised, json!({"user": "eve"}), 3).await.ok();
        admin.patch(&format!("/api/users/{promoted}"), json!({"is_admin": true})).await.done();
        let books = [("Given", given), ("Renamed", renamed), ("Inherited", inherited), ("Handed", handed), ("Raised", raised)];
        for (number, (name, book)) in books.iter().enumerate() {
            let id = format!("90000000{number}");
            let mut body = report(&id, UUID);
            (body["preset-address-book-name"], body["preset-address-book-password"]) = (json!(name), json!("secret"));
            assert_eq!(server.nobody().post("/api/sysinfo", body).await.ok(), "SYSINFO_UPDATED");
            let path = format!("/api/devices/{}", admin.device(&id).await);
            admin.post(&format!("{path}/apply-presets"), Value::Null).await.refused(409);
            let said = admin.post(&format!("{path}/assign"), json!({"type": "ab", "value": name})).await.refused(400);
            assert!(said.contains("takes no assignments"), "{said}");
            let by_itself = json!({"id": id, "uuid": UUID, "address_book_name": name});
            admin.post("/api/devices/cli", by_itself).await.refused(400);
            assert!(eve.peer_ids(book).await.is_empty(), "{name}");
            let waiting = admin.row(&format!("/api/devices?id={id}")).await["pending_presets"].clone();
            assert_eq!(waiting, json!({"address_book_name": name}));
            // An administrator who sets the name says that it is meant.
            eve_edits_nothing_by(&eve, book).await;
            assert!(eve.peer_ids(book).await.is_empty(), "{name}");
            update(&admin, book, json!({"name": name})).await;
            assert_eq!(admin.peer_ids(book).await, [id.as_str()], "{name}");
        }
    }
}

/// What somebody with full control could try instead: setting the name that the book has.
async fn eve_edits_nothing_by(eve: &Actor, book: &str) {
    let name = eve.rows("/api/ab/shared/profiles").await;
    let name = name.iter().find(|row| row["guid"] == *book).unwrap()["name"].clone();
    eve.put("/api/ab/shared/update/profile", json!({"guid": book, "name": name, "note": "x"})).await.done();
}
