//! Address books: a client's day with them, the books themselves, and what hangs on users. What is in books, who may do
//! what, old clients and assignments are rooms beside it.

mod assign;
mod client;
mod legacy;
mod peers;
mod rules;

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use crate::world::server::{Actor, Reply, Server};

/// A guid that nothing has.
pub const NOBODYS: &str = "0198f2a0-0000-7000-8000-000000000000";

impl Actor {
    /// Makes a shared book with more than a name, and gives its guid.
    pub async fn new_book(&self, name: &str, more: Value) -> String {
        let mut body = json!({"name": name});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.post("/api/ab/shared/add", body).await.ok()["guid"].as_str().unwrap().to_owned()
    }

    /// The guid of one's own book.
    pub async fn own_book(&self) -> String {
        self.post("/api/ab/personal", Value::Null).await.ok()["guid"].as_str().unwrap().to_owned()
    }

    pub async fn add_peer(&self, book: &str, peer: Value) -> Reply {
        self.post(&format!("/api/ab/peer/add/{book}"), peer).await
    }

    pub async fn update_peer(&self, book: &str, peer: Value) -> Reply {
        self.put(&format!("/api/ab/peer/update/{book}"), peer).await
    }

    pub async fn delete_with(&self, path: &str, body: Value) -> Reply {
        self.send(Method::DELETE, path, Some(body)).await
    }

    /// The only entry of a book.
    pub async fn peer(&self, book: &str) -> Value {
        self.row(&format!("/api/ab/peers?ab={book}")).await
    }

    /// The ids in a book.
    pub async fn peer_ids(&self, book: &str) -> Vec<String> {
        self.column(&format!("/api/ab/peers?ab={book}&pageSize=1000"), "id").await
    }

    /// Lets somebody do something in a book: `for` is as in `json!({"user": "ann"})`.
    pub async fn share(&self, book: &str, with: Value, rule: i64) -> Reply {
        let mut body = json!({"guid": book, "rule": rule});
        body.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
        self.post("/api/ab/rule", body).await
    }
}

on_both! {
    /// The first who asks makes the book, however many ask at once and whichever process they ask.
    async fn the_personal_book_comes_into_being_once(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let token = server.signed_in("ann").await.token.unwrap();
        let beside = Server::start(database);
        let ask = |server: &Server| {
            let actor = server.bearer(&token);
            tokio::spawn(async move { actor.own_book().await })
        };
        let asked: Vec<_> = (0..8).flat_map(|_| [ask(&server), ask(&beside)]).collect();
        let mut guids = Vec::new();
        for one in asked {
            guids.push(one.await.unwrap());
        }
        guids.dedup();
        assert_eq!(guids.len(), 1, "{guids:?}");
        assert_eq!(database.count("address_book").await, 1);
        let ann = server.bearer(&token);
        let expected = json!({"guid": guids[0], "name": "My address book"});
        assert_eq!(ann.get("/api/ab/personal").await.ok(), expected);
        // It is nobody's but hers, and no shared one.
        assert_eq!(ann.get("/api/ab/shared/profiles").await.ok(), json!({"total": 0, "data": []}));
        assert_eq!(admin.get("/api/ab/shared/profiles").await.ok(), json!({"total": 0, "data": []}));
        admin.get(&format!("/api/ab/peers?ab={}", guids[0])).await.refused(404);
        admin.add_peer(&guids[0], json!({"id": "1"})).await.refused(404);
        assert!(server.nobody().post("/api/ab/personal", Value::Null).await.refused(401).contains("sign in"));
    }

    /// Names are unique on the server, and none is what clients call books of their own.
    async fn shared_books_are_made_changed_and_deleted(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        let office = ann.new_book("Office", json!({"note": "2nd floor", "info": {"password": "b00k-s3cret"}})).await;
        let expected = json!({
            "guid": office, "name": "Office", "owner": "ann", "note": "2nd floor", "rule": 3,
            "info": {"password": "b00k-s3cret"}, "has_password": true,
        });
        assert_eq!(ann.row("/api/ab/shared/profiles").await, expected);
        let lab = admin.new_book("Lab", json!({"note": null, "info": null})).await;
        for name in ["Office", "My address book", "my Address book", "Legacy address book", "", " a", "-", "50%", NOBODYS] {
            let reply = ann.post("/api/ab/shared/add", json!({"name": name})).await;
            assert!([400, 409].contains(&reply.status), "{name}: {}", reply.body);
            let reply = ann.put("/api/ab/shared/update/profile", json!({"guid": office, "name": name})).await;
            assert!(name == "Office" || reply.status == 400, "{name}: {}", reply.body);
        }
        let taken = json!({"guid": office, "name": "Lab", "note": "x"});
        assert!(ann.put("/api/ab/shared/update/profile", taken).await.refused(409).contains("already an address book Lab"));
        // What is absent or null stays; an empty text takes away.
        let path = "/api/ab/shared/update/profile";
        ann.put(path, json!({"guid": office, "name": null, "note": null, "info": {"password": null}})).await.done();
        assert_eq!(ann.row("/api/ab/shared/profiles").await, expected);
        ann.put(path, json!({"guid": office, "name": "Offices", "note": "", "info": {"password": ""}})).await.done();
        let row = ann.row("/api/ab/shared/profiles?name=Offices").await;
        assert_eq!((&row["note"], &row["info"], &row["has_password"]), (&json!(""), &json!({}), &json!(false)));
        // An administrator sees all, by a token too; the list is searched like any other.
        let token = server.bearer(&admin.new_token(json!({"address_book": "rw"})).await);
        assert_eq!(token.column("/api/ab/shared/profiles", "name").await, ["Offices", "Lab"]);
        assert_eq!(token.column("/api/ab/shared/profiles?name=%25FFI%25", "name").await, ["Offices"]);
        assert_eq!(token.column("/api/ab/shared/profiles?pageSize=1&current=2", "name").await, ["Lab"]);
        assert_eq!(token.row("/api/ab/shared/profiles?name=Lab").await["rule"], 3);
        // It passes to somebody else by its owner or an administrator.
        token.put(path, json!({"guid": office, "owner": "admin"})).await.done();
        assert_eq!(ann.get("/api/ab/shared/profiles").await.ok()["total"], 0);
        assert!(admin.put(path, json!({"guid": office, "owner": "nobody"})).await.refused(400).contains("nobody"));
        ann.delete_with("/api/ab/shared", json!([office])).await.refused(404);
        assert!(admin.delete_with("/api/ab/shared", json!([office, NOBODYS])).await.refused(404).contains(NOBODYS));
        admin.delete_with("/api/ab/shared", json!([office, lab])).await.done();
        assert_eq!(database.count("address_book").await, 0);
        let own = ann.own_book().await;
        assert!(ann.delete_with("/api/ab/shared", json!([own])).await.refused(403).contains("goes with its owner"));
        ann.put(path, json!({"guid": own, "name": "Mine"})).await.refused(403);
        ann.share(&own, json!({}), 1).await.refused(403);
    }

    /// Nothing secret is stored, logged or recorded as it is, and a record tells nothing of a personal book.
    async fn secrets_are_sealed_and_never_told(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        let office = admin.new_book("Office", json!({"info": {"password": "b00k-s3cret"}})).await;
        admin.add_peer(&office, json!({"id": "123", "password": "p33r-s3cret"})).await.done();
        admin.update_peer(&office, json!({"id": "123", "password": "p33r-s3cret-2"})).await.done();
        let own = ann.own_book().await;
        ann.add_peer(&own, json!({"id": "pr1vate-id", "alias": "pr1vate", "hash": "h4sh-s3cret"})).await.done();
        ann.update_peer(&own, json!({"id": "pr1vate-id", "note": "pr1vate"})).await.done();
        ann.delete_with(&format!("/api/ab/peer/{own}"), json!(["pr1vate-id"])).await.done();
        ann.post(&format!("/api/ab/recycle/{own}/restore"), json!(["pr1vate-id"])).await.done();
        let told: Vec<String> =
            database.texts("select operator, changes from console_audit").await.into_iter().flatten().collect();
        let told = told.join("\n");
        assert!(told.contains("Office") && told.contains("My address book") && told.contains("***"), "{told}");
        for secret in ["b00k", "p33r", "h4sh", "pr1vate"] {
            assert!(!told.contains(secret), "{secret}: {told}");
        }
        let secrets = ["b00k-s3cret", "p33r-s3cret", "h4sh-s3cret"];
        database.seals(&secrets).await;
        server.hides(&secrets);
        // Whoever connects gets them; a token learns only that there are some.
        assert_eq!(admin.peer(&office).await["password"], "p33r-s3cret-2");
        let token = server.bearer(&admin.new_token(json!({"address_book": "r"})).await);
        let row = token.peer(&office).await;
        assert_eq!((&row["password"], &row["has_password"]), (&json!(""), &json!(true)));
        let book = token.row("/api/ab/shared/profiles").await;
        assert_eq!((&book["info"], &book["has_password"]), (&json!({}), &json!(true)));
        assert_eq!(ann.peer(&own).await["hash"], "h4sh-s3cret");
    }

    /// The personal book goes with its owner; what was shared passes to whoever deletes the user.
    async fn a_deleted_user_leaves_shared_books_to_the_administrator(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        let own = ann.own_book().await;
        ann.add_peer(&own, json!({"id": "1", "tags": ["a"]})).await.done();
        let office = ann.new_book("Office", json!({"info": {"password": "pw"}})).await;
        ann.add_peer(&office, json!({"id": "2"})).await.done();
        let lab = admin.new_book("Lab", json!({})).await;
        admin.share(&lab, json!({"user": "ann"}), 3).await.ok();
        admin.delete(&format!("/api/users/{guid}")).await.done();
        let row = admin.row("/api/ab/shared/profiles?name=Office").await;
        assert_eq!((&row["owner"], &row["info"]), (&json!("admin"), &json!({"password": "pw"})));
        assert_eq!(admin.peer_ids(&office).await, ["2"]);
        assert_eq!(database.count("address_book").await, 2);
        assert_eq!(database.count("address_book_peer").await, 1);
        assert_eq!(database.count("address_book_rule").await, 0);
        // An administrator who leaves leaves them to another.
        let second = admin.new_user_with("root", json!({"is_admin": true})).await;
        let root = server.signed_in("root").await;
        root.new_book("Root's", json!({})).await;
        root.delete(&format!("/api/users/{second}")).await.done();
        assert_eq!(admin.row("/api/ab/shared/profiles?name=Root%27s").await["owner"], "admin");
    }
}
