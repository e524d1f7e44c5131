//! A RustDesk client as it speaks: the service that reports for its device, and the window in which somebody is signed
//! in. What such a client would show as a failure fails the test; what happens in a day is told elsewhere.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::world::raw::Raw;
use crate::world::server::Server;

/// Rows that the window asks for at a time.
const PAGE: u64 = 100;

/// The background service of a device. It has no credential.
pub struct Service<'a> {
    server: &'a Server,
    pub id: &'static str,
    pub uuid: &'static str,
    about: Value,
    uploads: bool,
    /// The stamp of its strategy.
    stamp: i64,
    /// Those that are open, and their sessions.
    connections: Vec<(i64, u64)>,
    next: i64,
    reports: u64,
}

impl<'a> Service<'a> {
    /// Starts it on a machine.
    pub fn start(server: &'a Server, id: &'static str, uuid: &'static str, about: Value) -> Self {
        let (uploads, stamp, connections, next, reports) = (true, 0, Vec::new(), 1_412, 0);
        Self { server, id, uuid, about, uploads, stamp, connections, next, reports }
    }

    async fn post(&self, path: &str, body: &Value) -> Raw {
        let request = self.server.raw(&format!("POST {path}")).with("content-type", "application/json");
        request.with("accept", "*/*").with("accept-encoding", "gzip").body(body.to_string()).send().await
    }

    /// Does what is done every few seconds, and gives the connections that it was told to close.
    pub async fn tick(&mut self) -> Vec<i64> {
        if self.uploads {
            let mut body = self.about.clone();
            (body["id"], body["uuid"]) = (json!(self.id), json!(self.uuid));
            let answer = self.post("/api/sysinfo", &body).await;
            assert_eq!(answer.text(), "SYSINFO_UPDATED", "every other text is a failure");
            self.uploads = false;
        }
        let mut body = json!({"id": self.id, "uuid": self.uuid, "ver": 1_004_090, "modified_at": self.stamp});
        if !self.connections.is_empty() {
            body["conns"] = self.connections.iter().map(|(conn_id, _)| *conn_id).collect();
        }
        let answer = self.post("/api/heartbeat", &body).await;
        let answer: Value = serde_json::from_slice(&answer.body).expect("what is no JSON is ignored");
        let answer = answer.as_object().expect("what is no object is ignored");
        self.uploads = answer.contains_key("sysinfo");
        if let Some(stamp) = answer.get("modified_at") {
            self.stamp = stamp.as_i64().expect("an integer");
        }
        let close = answer.get("disconnect").map_or(&[][..], |list| list.as_array().expect("a list"));
        let close: Vec<i64> = close.iter().map(|one| one.as_i64().expect("a number")).collect();
        for conn_id in &close {
            if self.connections.iter().any(|(open, _)| open == conn_id) {
                self.close(*conn_id).await;
            }
        }
        close
    }

    /// Reports to `/api/audit/…`, and gives what it sent.
    pub async fn report(&mut self, kind: &str, more: Value) -> Value {
        self.reports += 1;
        let nonce = format!("6f0c2f4e-0d9e-4f0a-8a55-{:012}", self.reports);
        let mut body = json!({"id": self.id, "uuid": self.uuid, "nonce": nonce});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.again(kind, &body).await;
        body
    }

    /// Sends a report, which would come again unless the answer was blank.
    pub async fn again(&self, kind: &str, body: &Value) {
        let answer = self.post(&format!("/api/audit/{kind}"), body).await;
        assert_eq!((answer.status, answer.text()), (200, ""), "{body}");
    }

    /// Somebody connects, of whom nothing is known yet.
    pub async fn open(&mut self, ip: &str) -> i64 {
        let conn_id = self.next;
        self.next += 1;
        self.connections.push((conn_id, 0));
        self.report("conn", json!({"ip": ip, "action": "new", "conn_id": conn_id, "session_id": 0})).await;
        conn_id
    }

    /// Lets somebody in whose client is `peer`.
    pub async fn let_in(&mut self, conn_id: i64, session: u64, peer: [&str; 2], kind: i64) {
        let open = self.connections.iter_mut().find(|(open, _)| *open == conn_id).unwrap();
        open.1 = session;
        let more = json!({"peer": peer, "type": kind, "primary_auth": 3, "two_factor": 1, "conn_id": conn_id, "session_id": session});
        self.report("conn", more).await;
    }

    /// A connection ends.
    pub async fn close(&mut self, conn_id: i64) {
        let at = self.connections.iter().position(|(open, _)| *open == conn_id).unwrap();
        let (_, session) = self.connections.remove(at);
        self.report("conn", json!({"action": "close", "conn_id": conn_id, "session_id": session})).await;
    }
}

/// The window of a client.
pub struct Window<'a> {
    server: &'a Server,
    /// What it says of its device.
    pub whence: Value,
    pub token: Option<String>,
}

/// Whether a field is of the kind that the window expects, or is not there.
fn is_lax(row: &Value, name: &str, kind: fn(&Value) -> bool) -> bool {
    row.get(name).is_none_or(|value| value.is_null() || kind(value))
}

/// A field of another type than it expects throws, and with it everything that was pulled is gone.
#[track_caller]
fn typed(row: &Value, texts: &[&str]) {
    for name in texts {
        assert!(is_lax(row, name, Value::is_string), "{name} is no text: {row}");
    }
}

impl<'a> Window<'a> {
    /// Opens one beside the service of its device.
    pub fn open(server: &'a Server, service: &Service<'_>) -> Self {
        Self { server, whence: json!({"id": service.id, "uuid": service.uuid}), token: None }
    }

    async fn send(&self, what: &str, headers: &[(&str, &str)], body: &Value) -> Raw {
        let bearer = self.token.as_ref().map(|token| format!("Bearer {token}"));
        let mut request = self.server.raw(what).with("accept", "*/*").with("accept-encoding", "gzip");
        for (name, value) in headers {
            request = request.with(name, value);
        }
        if let Some(bearer) = &bearer {
            request = request.with("authorization", bearer);
        }
        request.body(if body.is_null() { String::new() } else { body.to_string() }).send().await
    }

    /// Sends with the type of its bodies, also where there is none.
    pub async fn json(&self, what: &str, body: &Value) -> Raw {
        self.send(what, &[("content-type", "application/json")], body).await
    }

    /// Signs in as the form does, and expects to be let in at once.
    pub async fn sign_in(&mut self, name: &str, password: &str) {
        assert_eq!(self.send("HEAD /api/login-options", &[], &Value::Null).await.body, b"");
        let options = self.send("GET /api/login-options", &[], &Value::Null).await.reply().ok();
        assert!(options.as_array().unwrap().iter().all(Value::is_string), "{options}");
        let mut body = json!({
            "username": name, "password": password, "autoLogin": true, "type": "account",
            "deviceInfo": {"os": "windows", "type": "client", "name": "PC-7"},
        });
        body.as_object_mut().unwrap().extend(self.whence.as_object().unwrap().clone());
        let answer = self.json("POST /api/login", &body).await.reply().ok();
        assert_eq!(answer["type"], "access_token");
        self.is_user(&answer["user"], name);
        let token = answer["access_token"].as_str().expect("a token");
        assert!(!token.contains(": "), "the header would be dropped");
        self.token = Some(token.to_owned());
    }

    #[track_caller]
    fn is_user(&self, user: &Value, name: &str) {
        assert_eq!((&user["name"], &user["status"]), (&json!(name), &json!(1)), "{user}");
        typed(user, &["display_name", "avatar", "email", "note"]);
        assert!(user["is_admin"].is_boolean(), "{user}");
    }

    /// Starts anew with the token that it has, and says whether it is still signed in.
    pub async fn start(&mut self, name: &str) -> bool {
        let answer = self.json("POST /api/currentUser", &self.whence.clone()).await;
        if answer.status == 401 {
            self.token = None;
            return false;
        }
        self.is_user(&answer.reply().ok(), name);
        true
    }

    /// Signs out, whatever is answered.
    pub async fn sign_out(&mut self) {
        self.json("POST /api/logout", &self.whence.clone()).await;
    }

    /// Pulls every page of a list: it ends where the first page's total says.
    async fn pages(&self, what: &str, query: &str, headers: &[(&str, &str)]) -> Vec<Value> {
        let (mut rows, mut total) = (Vec::new(), None);
        for current in 1.. {
            let path = format!("{what}?current={current}&pageSize={PAGE}{query}");
            let page = self.send(&path, headers, &Value::Null).await.reply().ok();
            rows.extend(page["data"].as_array().expect("a list").iter().cloned());
            if current * PAGE >= *total.get_or_insert(page["total"].as_u64().expect("a page without it is thrown away"))
            {
                break;
            }
        }
        rows
    }

    async fn pull(&self, path: &str) -> Value {
        self.json(&format!("POST {path}"), &Value::Null).await.reply().ok()
    }

    /// Pulls its own book and the shared ones, as after signing in: the guid of its own, and the profiles.
    pub async fn books(&self) -> (String, Vec<Value>) {
        let own = self.pull("/api/ab/personal").await["guid"].as_str().expect("else this is an old server").to_owned();
        assert!(self.pull("/api/ab/settings").await["max_peer_one_ab"].is_u64());
        let json = [("content-type", "application/json")];
        let profiles = self.pages("POST /api/ab/shared/profiles", "", &json).await;
        for profile in &profiles {
            typed(profile, &["guid", "name", "owner", "note"]);
            assert!(is_lax(profile, "rule", Value::is_i64), "{profile}");
            assert_ne!(profile["guid"], own, "its own is none of them");
        }
        (own, profiles)
    }

    /// Pulls what is in a book: entries and tags.
    pub async fn book(&self, guid: &str) -> (Vec<Value>, Vec<Value>) {
        let json = [("content-type", "application/json")];
        let peers = self.pages("POST /api/ab/peers", &format!("&ab={guid}"), &json).await;
        for peer in &peers {
            let texts = ["id", "hash", "password", "username", "hostname", "platform", "alias", "note", "loginName"];
            typed(peer, &texts);
            typed(peer, &["forceAlwaysRelay", "rdpPort", "rdpUsername", "device_group_name"]);
            assert!(is_lax(peer, "same_server", Value::is_boolean), "{peer}");
            assert!(is_lax(peer, "tags", |tags| tags.as_array().unwrap().iter().all(Value::is_string)), "{peer}");
        }
        let tags = self.pull(&format!("/api/ab/tags/{guid}")).await;
        let tags = tags.as_array().expect("a bare list").clone();
        for tag in &tags {
            assert!(tag["name"].is_string() && u32::try_from(tag["color"].as_u64().unwrap()).is_ok(), "{tag}");
        }
        (peers, tags)
    }

    /// The only entry of a book, or the one with this id.
    pub async fn entry(&self, book: &str, id: &str) -> Value {
        let (peers, _) = self.book(book).await;
        peers.into_iter().find(|peer| peer["id"] == id).expect("an entry of this id")
    }

    /// Changes something in a book: anything but an empty answer is shown as a failure.
    pub async fn change(&self, what: &str, body: Value) {
        let answer = self.json(what, &body).await;
        assert_eq!((answer.status, answer.text()), (200, ""), "{what} {body}");
    }

    /// Pulls the groups, the users and the devices that it may reach.
    pub async fn accessible(&self) -> [Vec<Value>; 3] {
        let groups = self.pages("GET /api/device-group/accessible", "", &[]).await;
        let users = self.pages("GET /api/users", "&accessible=&status=1", &[]).await;
        let peers = self.pages("GET /api/peers", "&accessible=&status=1", &[]).await;
        groups.iter().for_each(|group| typed(group, &["name"]));
        users.iter().for_each(|user| typed(user, &["name", "display_name", "email", "note"]));
        for peer in &peers {
            typed(peer, &["id", "user", "user_name", "device_group_name", "note"]);
            typed(&peer["info"], &["username", "os", "device_name"]);
            assert!(is_lax(peer, "status", Value::is_i64), "{peer}");
        }
        [groups, users, peers]
    }

    /// Asks for the record of the session that it has just begun.
    pub async fn record(&self, id: &str, session: u64, kind: i64) -> Option<String> {
        let path = format!("GET /api/audit/conn/active?id={id}&session_id={session}&conn_type={kind}");
        let answer = self.send(&path, &[], &Value::Null).await.reply().ok();
        answer.as_str().filter(|guid| !guid.is_empty()).map(str::to_owned)
    }

    /// Notes something of a session that runs; this call alone has no token.
    pub async fn remark(&self, note: &Value) {
        let request = self.server.raw("POST /api/audit/conn").with("content-type", "application/json");
        let answer = request.body(note.to_string()).send().await;
        assert_eq!((answer.status, answer.text()), (200, ""));
    }

    /// Pulls the book as clients before 1.2.3-2 do: JSON in a text, and the colours in a text in it.
    pub async fn old_book(&self) -> Value {
        let headers = [("content-type", "application/json"), ("accept-encoding", "gzip")];
        let answer = self.send("GET /api/ab", &headers, &Value::Null).await.reply().ok();
        assert!(answer["licensed_devices"].is_u64(), "{answer}");
        let book: Value = serde_json::from_str(answer["data"].as_str().expect("a text")).unwrap();
        let colors: Value = serde_json::from_str(book["tag_colors"].as_str().expect("a text")).unwrap();
        assert!(colors.is_object(), "{colors}");
        book
    }

    /// Pushes the whole book, packed, as those clients do.
    pub async fn push_old_book(&self, book: &Value) {
        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        packed.write_all(json!({"data": book.to_string()}).to_string().as_bytes()).unwrap();
        let bearer = format!("Bearer {}", self.token.as_deref().unwrap());
        let request = self.server.raw("POST /api/ab").with("authorization", &bearer);
        let request = request.with("content-type", "application/json").with("content-encoding", "gzip");
        let answer = request.body(packed.finish().unwrap()).send().await;
        assert_eq!((answer.status, answer.text()), (200, ""));
    }
}
