//! Entries and tags: what is refused, what a device tells of itself, the limit, and the recycle bin.

use serde_json::{Value, json};

use super::NOBODYS;
use crate::world::acts::report;
use crate::world::server::{Actor, Server};

async fn deleted(actor: &Actor, book: &str) -> Vec<String> {
    actor.column(&format!("/api/ab/recycle?ab={book}"), "id").await
}

on_both! {
    /// An id is any text that clients connect to; what cannot be one, or is too long, changes nothing.
    async fn odd_entries_are_kept_and_wrong_ones_refused(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let book = admin.new_book("Office", json!({})).await;
        let odd = ["10.1.2.3", "[2001:db8::1]:21118", "a/b", "../x", "o'x ü", "%", "_", "<b>", "9@host?key=a+b", "日本"];
        for id in odd {
            admin.add_peer(&book, json!({"id": id, "alias": id, "note": id, "tags": [id]})).await.done();
        }
        assert_eq!(admin.peer_ids(&book).await, odd);
        let wrong = [
            json!({"id": ""}), json!({"id": " 1"}), json!({"id": "a\nb"}), json!({"id": "a\u{0}b"}), json!({"id": "x".repeat(257)}),
            json!({"id": 1}), json!({"id": "1", "tags": "a"}), json!({"id": "1", "tags": [1]}), json!({"id": "1", "tags": [""]}),
            json!({"id": "1", "tags": ["Untagged"]}), json!({"id": "1", "note": "x".repeat(4_097)}), json!({"id": "1", "alias": 7}),
            json!({"id": "1", "hash": "aGFzaA=="}), json!({"id": "1", "password": "x".repeat(1_025)}), json!({"id": "1", "same_server": "yes"}),
            json!([]), json!("1"), json!({}), Value::Null,
        ];
        for peer in wrong {
            let words = admin.add_peer(&book, peer.clone()).await.refused(400);
            assert!(!words.is_empty(), "{peer}");
        }
        admin.add_peer(NOBODYS, json!({"id": "1"})).await.refused(404);
        admin.add_peer("a%2Fb", json!({"id": "1"})).await.refused(404);
        admin.update_peer(&book, json!({"id": "1"})).await.refused(404);
        let path = format!("/api/ab/peer/{book}");
        assert!(admin.delete_with(&path, json!(["%", "1", "2"])).await.refused(404).ends_with("1, 2"));
        admin.delete_with(&path, json!("%")).await.refused(400);
        assert_eq!(admin.peer_ids(&book).await, odd);
        let own = admin.own_book().await;
        assert!(admin.add_peer(&own, json!({"id": "1", "password": "pw"})).await.refused(400).contains("keeps no passwords"));
        admin.add_peer(&own, json!({"id": "1", "password": ""})).await.done();
    }

    /// Entries are found by all of some tags, by one of them, or by having none; in the recycle bin, too.
    async fn entries_are_found_by_their_tags(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let (book, other) = (admin.new_book("Office", json!({})).await, admin.new_book("Other", json!({})).await);
        for (id, tags) in [("1", json!(["a", "b"])), ("2", json!(["b", "x,y"])), ("3", json!([])), ("4", json!(["a"]))] {
            admin.add_peer(&book, json!({"id": id, "alias": format!("n{id}"), "tags": tags})).await.done();
        }
        admin.add_peer(&other, json!({"id": "9", "tags": ["a", "b"]})).await.done();
        let of = async |query: &str| admin.column(&format!("/api/ab/peers?ab={book}&{query}"), "id").await;
        for (query, ids) in [
            ("tags=a", &["1", "4"][..]),
            ("tags=a,%20b,a", &["1"]),
            ("tags=a,b&any_tag=true", &["1", "2", "4"]),
            ("tags=a,b&any_tag=false", &["1"]),
            ("tags=%5B%22x,y%22%5D", &["2"]),
            ("tags=-", &["3"]),
            ("tags=Untagged", &["3"]),
            ("tags=Untagged,a&any_tag=true", &["1", "3", "4"]),
            ("tags=Untagged,a", &[]),
            ("tags=A", &[]),
            ("tags=%25", &[]),
            ("tags=b&id=2", &["2"]),
            ("tags=b&alias=%25N1%25", &["1"]),
            ("tags=", &["1", "2", "3", "4"]),
            ("tags=,&any_tag=true", &["1", "2", "3", "4"]),
            ("any_tag=true", &["1", "2", "3", "4"]),
        ] {
            assert_eq!(of(query).await, ids, "{query}");
        }
        let pulled = admin.post(&format!("/api/ab/peers?ab={book}&tags=b&current=2&pageSize=1"), Value::Null).await.ok();
        assert_eq!((&pulled["total"], &pulled["data"][0]["id"]), (&json!(2), &json!("2")));
        let many: Vec<String> = (0..51).map(|number| format!("t{number}")).collect();
        let path = format!("/api/ab/peers?ab={book}&tags={}", many.join(","));
        assert!(admin.get(&path).await.refused(400).contains("at most 50"));
        admin.delete_with(&format!("/api/ab/peer/{book}"), json!(["1", "3"])).await.done();
        assert_eq!(admin.column(&format!("/api/ab/recycle?ab={book}&tags=b"), "id").await, ["1"]);
        assert_eq!(admin.column(&format!("/api/ab/recycle?ab={book}&tags=-"), "id").await, ["3"]);
        assert_eq!(of("tags=a").await, ["4"]);
    }

    /// Tags are one thing in the whole book, in the order in which they were given; unknown ones are made.
    async fn tags_carry_through(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let book = admin.new_book("Office", json!({})).await;
        let (add, update) = (format!("/api/ab/tag/add/{book}"), format!("/api/ab/tag/update/{book}"));
        let tags = async || admin.get(&format!("/api/ab/tags/{book}")).await.ok();
        admin.post(&add, json!({"name": "b", "color": 1})).await.done();
        admin.add_peer(&book, json!({"id": "1", "tags": ["red", "b", "red"]})).await.done();
        admin.add_peer(&book, json!({"id": "2", "tags": ["b"]})).await.done();
        assert_eq!(tags().await, json!([{"name": "b", "color": 1}, {"name": "red", "color": 0xFFFF_0000_u32}]));
        assert_eq!(admin.rows(&format!("/api/ab/peers?ab={book}")).await[0]["tags"], json!(["red", "b"]));
        admin.put(&update, json!({"name": "b", "color": null})).await.done();
        admin.put(&update, json!({"name": "b", "color": u32::MAX})).await.done();
        assert_eq!(tags().await[0], json!({"name": "b", "color": u32::MAX}));
        for body in [json!({"name": "c", "color": -1}), json!({"name": "c", "color": 4_294_967_296_u64}), json!({"name": "c", "color": "red"}), json!({"name": ""}), json!({"name": "Untagged"})] {
            admin.post(&add, body).await.refused(400);
        }
        assert!(admin.post(&add, json!({"name": "b"})).await.refused(409).contains("has a tag b already"));
        admin.put(&update, json!({"name": "none", "color": 1})).await.refused(404);
        let rename = format!("/api/ab/tag/rename/{book}");
        admin.put(&rename, json!({"old": "none", "new": "x"})).await.refused(404);
        admin.put(&rename, json!({"old": "b", "new": "red"})).await.refused(409);
        admin.put(&rename, json!({"old": "b", "new": "Untagged"})).await.refused(400);
        admin.delete_with(&format!("/api/ab/peer/{book}"), json!(["2"])).await.done();
        admin.put(&rename, json!({"old": "b", "new": "ü b"})).await.done();
        assert_eq!(admin.peer(&book).await["tags"], json!(["red", "ü b"]));
        assert_eq!(admin.row(&format!("/api/ab/recycle?ab={book}")).await["tags"], json!(["ü b"]), "in the recycle bin, too");
        let path = format!("/api/ab/tag/{book}");
        admin.delete_with(&path, json!(["red", "none"])).await.refused(404);
        admin.delete_with(&path, json!(["red"])).await.done();
        assert_eq!(admin.peer(&book).await["tags"], json!(["ü b"]));
        admin.update_peer(&book, json!({"id": "1", "tags": []})).await.done();
        assert_eq!(admin.peer(&book).await["tags"], json!([]));
    }

    /// What a device says of itself is shown to those who reach it alone; a closed one gives no password away.
    async fn a_known_device_is_current_for_those_who_reach_it(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let user = admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        server.sysinfo("600100", "dXVpZA==").await;
        let device = admin.device("600100").await;
        let book = admin.new_book("Office", json!({})).await;
        admin.share(&book, json!({}), 1).await.ok();
        admin.add_peer(&book, json!({"id": "600100", "username": "old", "hostname": "old", "platform": "Windows", "password": "pw"})).await.done();
        let seen = |row: Value| ["same_server", "username", "hostname", "platform", "password"].map(|key| row[key].clone());
        let current = [json!(true), json!("user-600100"), json!("host-600100"), json!("Linux"), json!("pw")];
        let kept = [json!(false), json!("old"), json!("old"), json!("Windows"), json!("pw")];
        assert_eq!(seen(admin.peer(&book).await), current);
        assert_eq!(seen(ann.peer(&book).await), kept, "she does not reach the device");
        let own = ann.own_book().await;
        ann.add_peer(&own, json!({"id": "600100"})).await.done();
        assert_eq!(ann.peer(&own).await["hostname"], "", "nobody learns about a device by writing its id down");
        admin.patch(&format!("/api/devices/{device}"), json!({"user_name": "ann"})).await.done();
        assert_eq!(seen(ann.peer(&book).await), current);
        admin.post(&format!("/api/devices/{device}/disable"), Value::Null).await.done();
        assert_eq!(seen(ann.peer(&book).await), [json!(false), json!("old"), json!("old"), json!("Windows"), json!("")]);
        assert_eq!(admin.peer(&book).await["has_password"], true);
        admin.post(&format!("/api/devices/{device}/enable"), Value::Null).await.done();
        assert_eq!(admin.peer(&book).await["password"], "pw");
        // A disabled owner closes the device for everybody but administrators.
        admin.new_user("bob").await;
        let bob = server.signed_in("bob").await;
        assert_eq!(bob.peer(&book).await["password"], "pw");
        admin.post(&format!("/api/users/{user}/disable"), Value::Null).await.done();
        assert_eq!(bob.peer(&book).await["password"], "");
        assert_eq!(admin.peer(&book).await["password"], "pw");
    }

    /// A client that cannot see what it sent sends it every three seconds: that writes nothing and leaves no record.
    async fn an_edit_that_says_nothing_new_is_none(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        server.sysinfo("600100", "dXVpZA==").await;
        let device = admin.device("600100").await;
        let own = ann.own_book().await;
        ann.add_peer(&own, json!({"id": "600100", "hash": "aGFzaA==", "alias": "a", "tags": ["x", "y"]})).await.done();
        admin.post(&format!("/api/devices/{device}/disable"), Value::Null).await.done();
        assert_eq!(ann.peer(&own).await["hash"], "");
        let records = async || database.count("console_audit").await;
        // Sealed anew it would look different.
        let hex = if database.url.starts_with("sqlite:") { "hex(hash)" } else { "encode(hash, 'hex')" };
        let stored = async || database.texts(&format!("select {hex} from address_book_peer")).await;
        let before = (records().await, stored().await);
        for edit in [
            json!({"id": "600100", "hash": "aGFzaA=="}), json!({"id": "600100", "alias": "a", "note": ""}), json!({"id": "600100"}),
            json!({"id": "600100", "tags": ["x", "y", "x"]}), json!({"id": "600100", "tags": null, "same_server": true}),
        ] {
            ann.update_peer(&own, edit).await.done();
        }
        assert_eq!((records().await, stored().await), before);
        for (number, edit) in [
            json!({"id": "600100", "tags": ["y", "x"]}), json!({"id": "600100", "tags": []}), json!({"id": "600100", "note": "n"}), json!({"id": "600100", "hash": ""}),
        ].into_iter().enumerate() {
            ann.update_peer(&own, edit).await.done();
            assert_eq!(records().await, before.0 + 1 + number);
        }
        let row = ann.peer(&own).await;
        assert_eq!((&row["tags"], &row["note"]), (&json!([]), &json!("n")));
        ann.update_peer(&own, json!({"id": "101"})).await.refused(404);
        let book = admin.new_book("Office", json!({})).await;
        admin.add_peer(&book, json!({"id": "1", "password": "pw"})).await.done();
        let before = records().await;
        admin.update_peer(&book, json!({"id": "1", "password": "pw"})).await.done();
        assert_eq!(records().await, before);
        admin.update_peer(&book, json!({"id": "1", "password": "other"})).await.done();
        assert_eq!((records().await, admin.peer(&book).await["password"].clone()), (before + 1, json!("other")));
    }

    /// A system of which clients have no icon says nothing: the entry's own platform stands.
    async fn an_unknown_system_hides_no_platform(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let book = admin.new_book("Office", json!({})).await;
        for (id, os, platform) in [("600001", "FreeBSD / FreeBSD 14.0", "Own"), ("600002", "ubuntu / Linux (Ubuntu 22.04)", "Linux"), ("600003", "macos / macOS 14.5", "Mac OS"), ("600004", "", "Own")] {
            let mut report = report(id, "dXVpZA==");
            report["os"] = json!(os);
            server.nobody().post("/api/sysinfo", report).await.ok();
            admin.add_peer(&book, json!({"id": id, "platform": "Own"})).await.done();
            // Assigning it again, too.
            let assign = format!("/api/devices/{}/assign", admin.device(id).await);
            admin.post(&assign, json!({"type": "ab", "value": "Office,t"})).await.done();
            assert_eq!(admin.row(&format!("/api/ab/peers?ab={book}&id={id}")).await["platform"], platform, "{os}");
        }
    }

    async fn a_book_holds_no_more_than_the_setting_says(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let book = admin.new_book("Office", json!({})).await;
        admin.put("/api/settings/others", json!({"max_peer_one_ab": 2})).await.done();
        assert_eq!(admin.post("/api/ab/settings", Value::Null).await.ok(), json!({"max_peer_one_ab": 2}));
        for id in ["1", "2"] {
            admin.add_peer(&book, json!({"id": id})).await.done();
        }
        assert!(admin.add_peer(&book, json!({"id": "3"})).await.refused(409).contains("is full"));
        admin.delete_with(&format!("/api/ab/peer/{book}"), json!(["1"])).await.done();
        admin.add_peer(&book, json!({"id": "3"})).await.done();
        admin.post(&format!("/api/ab/recycle/{book}/restore"), json!(["1"])).await.refused(409);
        admin.put("/api/settings/others", json!({"max_peer_one_ab": 0})).await.done();
        admin.post(&format!("/api/ab/recycle/{book}/restore"), json!(["1"])).await.done();
        assert_eq!(admin.peer_ids(&book).await, ["1", "2", "3"]);
    }

    /// What is deleted comes back as it was, until it is purged.
    async fn the_recycle_bin_gives_back_what_was_deleted(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        admin.new_user("bob").await;
        let (ann, bob) = (server.signed_in("ann").await, server.signed_in("bob").await);
        let book = admin.new_book("Office", json!({})).await;
        admin.share(&book, json!({"user": "ann"}), 2).await.ok();
        admin.share(&book, json!({"user": "bob"}), 1).await.ok();
        for id in ["1", "2", "3"] {
            admin.add_peer(&book, json!({"id": id, "alias": "first", "tags": ["t"], "password": "pw"})).await.done();
        }
        let before = ann.rows(&format!("/api/ab/peers?ab={book}")).await;
        let (path, bin) = (format!("/api/ab/peer/{book}"), format!("/api/ab/recycle/{book}"));
        ann.delete_with(&path, json!(["3", "1", "2", "2"])).await.done();
        assert!(ann.peer_ids(&book).await.is_empty());
        assert_eq!(deleted(&ann, &book).await, ["1", "2", "3"]);
        assert_eq!(ann.column(&format!("/api/ab/recycle?ab={book}"), "password").await, ["", "", ""]);
        assert_eq!(ann.column(&format!("/api/ab/recycle?ab={book}&id=2&alias=FIRST%25"), "id").await, ["2"]);
        ann.post(&format!("{bin}/restore"), json!(["1", "2", "3"])).await.done();
        assert_eq!(ann.rows(&format!("/api/ab/peers?ab={book}")).await, before);
        ann.delete_with(&path, json!(["1", "2", "3"])).await.done();
        // The id is free again; of two that were deleted the later one is kept.
        ann.add_peer(&book, json!({"id": "1", "alias": "second"})).await.done();
        assert!(ann.post(&format!("{bin}/restore"), json!(["1", "2"])).await.refused(409).ends_with("again: 1"));
        ann.delete_with(&path, json!(["1"])).await.done();
        assert_eq!(deleted(&ann, &book).await.len(), 3);
        ann.post(&format!("{bin}/restore"), json!(["1"])).await.done();
        assert_eq!(ann.peer(&book).await["alias"], "second");
        ann.post(&format!("{bin}/restore"), json!(["1"])).await.refused(404);
        // For good: full control alone.
        ann.delete_with(&bin, json!(["2"])).await.refused(403);
        ann.delete(&format!("{bin}/all")).await.refused(403);
        bob.get(&format!("/api/ab/recycle?ab={book}")).await.refused(403);
        bob.post(&format!("{bin}/restore"), json!(["2"])).await.refused(403);
        admin.delete_with(&bin, json!(["2", "1"])).await.refused(404);
        admin.delete_with(&bin, json!(["2"])).await.done();
        assert_eq!(deleted(&ann, &book).await, ["3"]);
        admin.delete(&format!("{bin}/all")).await.done();
        assert!(deleted(&ann, &book).await.is_empty());
        assert_eq!(database.count("address_book_peer").await, 1);
        let done = database.texts("select cast(iop as text) from console_audit where typ = 3 and outcome = 'done' order by guid").await;
        let done: Vec<&str> = done.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(done[done.len() - 2..], ["18", "19"]);
    }
}
