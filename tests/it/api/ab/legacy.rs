//! Old clients: the whole personal book as JSON in a text, and bodies packed by gzip.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::world::server::{Actor, Server};

/// A book as an old client holds it, from what it pulled.
fn unwrapped(reply: &Value) -> (Value, Value) {
    let data: Value = serde_json::from_str(reply["data"].as_str().expect("a text")).unwrap();
    let colors = serde_json::from_str(data["tag_colors"].as_str().expect("a text in the text")).unwrap();
    (data, colors)
}

fn wrapped(tags: &Value, peers: &Value, colors: &Value) -> Value {
    json!({"data": json!({"tags": tags, "peers": peers, "tag_colors": colors.to_string()}).to_string()})
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

async fn packed(server: &Server, actor: &Actor, body: Vec<u8>) -> crate::world::raw::Raw {
    let bearer = format!("Bearer {}", actor.token.as_deref().unwrap());
    let request = server.raw("POST /api/ab").with("authorization", &bearer).with("content-type", "application/json");
    request.with("content-encoding", "gzip").body(body).send().await
}

on_both! {
    /// Old clients and new ones read and write one book, and what the old ones do not know stays.
    async fn old_and_new_clients_share_one_book(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        let empty = ann.get("/api/ab").await.ok();
        assert_eq!(empty["licensed_devices"], 10_000);
        assert_eq!(unwrapped(&empty), (json!({"tags": [], "peers": [], "tag_colors": "{}"}), json!({})));
        assert_eq!(database.count("address_book").await, 0, "reading makes nothing");

        let peers = json!([
            {"id": "1", "username": "u", "hostname": "h", "platform": "Windows", "alias": "a", "tags": ["lab", "new"], "hash": "aGFzaA=="},
            {"id": "2", "username": "", "hostname": "", "platform": "", "alias": "", "tags": [], "hash": ""},
            {"id": "3", "alias": "gone soon", "tags": ["old"], "forceAlwaysRelay": "true", "online": false},
        ]);
        let book = wrapped(&json!(["lab", "old", "Untagged"]), &peers, &json!({"lab": 4_278_228_616_u32, "old": null}));
        ann.post("/api/ab", book).await.done();
        let own = ann.own_book().await;
        assert_eq!(ann.peer_ids(&own).await, ["1", "2", "3"]);
        let tags = ann.get(&format!("/api/ab/tags/{own}")).await.ok();
        let names: Vec<&str> = tags.as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap()).collect();
        assert_eq!((names, &tags[0]["color"]), (vec!["lab", "old", "new"], &json!(4_278_228_616_u32)));
        ann.update_peer(&own, json!({"id": "1", "note": "only new clients know", "rdpPort": "3390"})).await.done();

        let pulled = ann.get("/api/ab").await.ok();
        assert_eq!(ann.post("/api/ab/get", json!({})).await.ok(), pulled);
        assert_eq!(ann.post("/api/ab/get", Value::Null).await.ok(), pulled);
        let (mut data, mut colors) = unwrapped(&pulled);
        assert_eq!(data["peers"][0]["hash"], "aGFzaA==");
        assert_eq!(data["peers"][2]["forceAlwaysRelay"], "true");
        // The client edits what it pulled and sends all of it: one entry less, one more, one changed, a tag less.
        let list = data["peers"].as_array_mut().unwrap();
        list.remove(2);
        list[0] = json!({"id": "1", "username": "u", "hostname": "h2", "platform": "Windows", "alias": "b", "tags": ["lab"], "hash": ""});
        list.push(json!({"id": "4", "alias": null, "tags": null}));
        colors["lab"] = json!(1);
        ann.post("/api/ab", wrapped(&json!(["lab"]), &data["peers"], &colors)).await.done();
        let rows = ann.rows(&format!("/api/ab/peers?ab={own}")).await;
        assert_eq!(ann.peer_ids(&own).await, ["1", "2", "4"]);
        let first = ["alias", "hostname", "hash", "note", "rdpPort", "tags"].map(|key| rows[0][key].clone());
        assert_eq!(first, [json!("b"), json!("h2"), json!(""), json!("only new clients know"), json!("3390"), json!(["lab"])]);
        assert_eq!(ann.get(&format!("/api/ab/tags/{own}")).await.ok(), json!([{"name": "lab", "color": 1}]));
        assert_eq!(ann.column(&format!("/api/ab/recycle?ab={own}"), "id").await, ["3"]);
        // The same once more changes nothing.
        let before = ann.get("/api/ab").await.ok();
        ann.post("/api/ab", json!({"data": before["data"]})).await.done();
        assert_eq!(ann.get("/api/ab").await.ok(), before);
    }

    /// Old clients are shown what new ones are: no hash of a closed device, and the names that a device has now. What comes
    /// back as it was shown is no edit.
    async fn old_clients_see_what_new_ones_see(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let owner = admin.new_user("owner").await;
        let ann = server.signed_in("ann").await;
        server.sysinfo("600100", "dXVpZA==").await;
        let device = format!("/api/devices/{}", admin.device("600100").await);
        let own = ann.own_book().await;
        let entry = json!({"id": "600100", "hash": "aGFzaA==", "username": "old", "hostname": "old", "platform": "Windows"});
        ann.add_peer(&own, entry).await.done();
        let book = async || unwrapped(&ann.get("/api/ab").await.ok()).0;
        let keys = ["hash", "username", "hostname", "platform"];
        let seen = async || {
            let (old, new) = (book().await["peers"][0].clone(), ann.peer(&own).await);
            assert_eq!(keys.map(|key| &old[key]), keys.map(|key| &new[key]), "two faces of one entry");
            keys.map(|key| new[key].as_str().unwrap().to_owned())
        };
        let push = async |data: &Value| ann.post("/api/ab", json!({"data": data.to_string()})).await.done();
        let with = |hash: &str, alias: &str, data: &Value| {
            let mut data = data.clone();
            (data["peers"][0]["hash"], data["peers"][0]["alias"]) = (json!(hash), json!(alias));
            data
        };
        let stored = ["aGFzaA==", "old", "old", "Windows"];
        assert_eq!(seen().await, stored);
        let closed = ["", "old", "old", "Windows"];
        let close_and_open = [
            (format!("{device}/disable"), format!("{device}/enable")),
            (format!("/api/users/{owner}/disable"), format!("/api/users/{owner}/enable")),
        ];
        admin.patch(&device, json!({"user_name": "owner"})).await.done();
        // All are in one group, so that she reaches the device while its owner is there.
        let current = ["aGFzaA==", "user-600100", "host-600100", "Linux"];
        for (number, (close, open)) in close_and_open.iter().enumerate() {
            assert_eq!(seen().await, current);
            admin.post(close, Value::Null).await.done();
            assert_eq!(seen().await, closed);
            // The whole book comes back for an edit of something else.
            push(&with("", &format!("alias {number}"), &book().await)).await;
            assert_eq!(seen().await, closed);
            admin.post(open, Value::Null).await.done();
            push(&with("aGFzaA==", "desk", &book().await)).await;
            assert_eq!(seen().await, current, "neither the hash nor the names were taken for edited");
        }
        admin.patch(&device, json!({"user_name": ""})).await.done();
        assert_eq!(seen().await, stored, "names that were shown are not hers to keep");
        // What is edited is, and an open device's hash can be forgotten.
        admin.post(&format!("{device}/disable"), Value::Null).await.done();
        push(&with("bmV3", "desk", &book().await)).await;
        admin.post(&format!("{device}/enable"), Value::Null).await.done();
        assert_eq!(seen().await[0], "bmV3");
        push(&with("", "desk", &book().await)).await;
        assert_eq!(seen().await[0], "");
    }

    /// A token is given no hash, and takes none away.
    async fn a_script_that_sends_a_book_back_takes_no_hash_away(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let own = admin.own_book().await;
        admin.add_peer(&own, json!({"id": "1", "hash": "aGFzaA=="})).await.done();
        let token = server.bearer(&admin.new_token(json!({"address_book": "rw"})).await);
        let pulled = token.get("/api/ab").await.ok();
        assert_eq!(unwrapped(&pulled).0["peers"][0]["hash"], "");
        token.post("/api/ab", json!({"data": pulled["data"]})).await.done();
        assert_eq!(admin.peer(&own).await["hash"], "aGFzaA==");
    }

    /// What is wrong changes nothing, and a limit is never a reason for a client to cut its book.
    async fn wrong_books_change_nothing(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let peers = json!([{"id": "1", "tags": []}, {"id": "2", "tags": []}, {"id": "3", "tags": []}]);
        admin.post("/api/ab", wrapped(&json!([]), &peers, &json!({}))).await.done();
        let before = admin.get("/api/ab").await.ok();
        for body in [
            json!({}), json!({"data": null}), json!({"data": 1}), json!({"data": ""}), json!({"data": "null"}), json!({"data": "{"}), json!({"data": "[]"}), json!([]), Value::Null,
            json!({"data": json!({"peers": [{"id": "1"}, {"id": ""}]}).to_string()}), json!({"data": json!({"peers": [{"id": 1}]}).to_string()}),
            json!({"data": json!({"peers": [{"id": "1\u{0}"}]}).to_string()}), json!({"data": json!({"tag_colors": "{"}).to_string()}),
            json!({"data": "[".repeat(100_000)}),
        ] {
            admin.post("/api/ab", body.clone()).await.refused(400);
        }
        admin.put("/api/settings/others", json!({"max_peer_one_ab": 2})).await.done();
        let pulled = admin.get("/api/ab").await.ok();
        assert_eq!((&pulled["licensed_devices"], &pulled["data"]), (&json!(3), &before["data"]));
        admin.post("/api/ab", json!({"data": pulled["data"]})).await.done();
        let four = json!([{"id": "1"}, {"id": "2"}, {"id": "3"}, {"id": "4"}]);
        assert!(admin.post("/api/ab", wrapped(&json!([]), &four, &json!({}))).await.refused(409).contains("at most 2"));
        assert_eq!(admin.get("/api/ab").await.ok()["data"], before["data"]);
    }

    /// Clients from 1.2.2 to 1.4.4 pack what is large; what unpacks to too much, or is not packed, is refused.
    async fn packed_books_are_unpacked_within_bounds(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let peers: Vec<Value> = (0..10_000).map(|id| json!({"id": id.to_string(), "username": "somebody", "hostname": format!("PC-{id}"),
            "platform": "Windows", "alias": format!("desk {id}"), "tags": ["lab"], "hash": "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="})).collect();
        let book = wrapped(&json!(["lab"]), &json!(peers), &json!({"lab": 1})).to_string();
        assert!(book.len() > 1 << 20, "more than other bodies may have");
        let answer = packed(&server, &admin, gzip(book.as_bytes())).await;
        assert_eq!((answer.status, answer.text()), (200, ""));
        let (data, _) = unwrapped(&admin.get("/api/ab").await.ok());
        assert_eq!(data["peers"].as_array().unwrap().len(), 10_000);
        assert_eq!(data["peers"][9_999]["alias"], "desk 9999");
        let bomb = gzip(&vec![b' '; 100 << 20]);
        assert!(bomb.len() < 200_000);
        packed(&server, &admin, bomb).await.reply().refused(413);
        packed(&server, &admin, b"{\"data\":\"{}\"}".to_vec()).await.reply().refused(400);
        let half = gzip(book.as_bytes());
        packed(&server, &admin, half[..half.len() / 2].to_vec()).await.reply().refused(400);
        assert_eq!(unwrapped(&admin.get("/api/ab").await.ok()).0["peers"].as_array().unwrap().len(), 10_000);
    }
}
