//! What tests do again and again: users made, devices that report, tokens lent. What is answered is said by the tests.

use serde_json::{Value, json};

use super::server::{Actor, Server};

/// The password of every user that a test makes.
pub const USERS_PASSWORD: &str = "another password altogether";

impl Server {
    /// Signs a user in that [`Actor::new_user`] made.
    pub async fn signed_in(&self, name: &str) -> Actor {
        let answer = self.nobody().sign_in(name, USERS_PASSWORD).await.ok();
        self.bearer(answer["access_token"].as_str().unwrap())
    }

    /// Reports as the device `id` on the machine `uuid`, and gives the text that it is answered.
    pub async fn sysinfo(&self, id: &str, uuid: &str) -> String {
        let answer = self.nobody().post("/api/sysinfo", report(id, uuid)).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.body.as_str().expect("plain text").to_owned()
    }

    /// How many statements a GET takes; the server is one [that tells](Server::that_tells_statements).
    pub async fn statements(&self, caller: &Actor, path: &str) -> usize {
        self.told(async || drop(caller.get(path).await.ok())).await
    }

    /// How many statements an act takes; the server is one [that tells](Server::that_tells_statements).
    pub async fn told(&self, act: impl AsyncFn()) -> usize {
        // What else the server does each second is told, too: the least of several is the act's own.
        let mut least = usize::MAX;
        for _ in 0..10 {
            let before = self.queries();
            act().await;
            least = least.min(self.queries() - before);
        }
        least
    }

    /// How many statements the log has told. A transaction that only reads is rolled back after its answer, whenever that
    /// is; this does not count.
    fn queries(&self) -> usize {
        self.log().lines().filter(|line| line.contains("sqlx::query") && !line.contains("summary=\"rollback\"")).count()
    }

    /// Gives a sign of life of the device `id` on the machine `uuid`.
    pub async fn heartbeat(&self, id: &str, uuid: &str) -> Value {
        let body = json!({"id": id, "uuid": uuid, "ver": 1_004_090, "modified_at": 0});
        self.nobody().post("/api/heartbeat", body).await.ok()
    }
}

/// What a device says of itself.
pub fn report(id: &str, uuid: &str) -> Value {
    json!({
        "id": id, "uuid": uuid, "version": "1.4.9", "cpu": "Imaginary, 3.00GHz, 8/4 cores", "memory": "15.87GB",
        "os": "debian / Linux 12 (bookworm)", "hostname": format!("host-{id}"), "username": format!("user-{id}"),
    })
}

impl Actor {
    /// Makes a user and gives the guid.
    pub async fn new_user(&self, name: &str) -> String {
        self.new_user_with(name, json!({})).await
    }

    /// Makes a user with more than a name.
    pub async fn new_user_with(&self, name: &str, more: Value) -> String {
        let mut body = json!({"name": name, "password": USERS_PASSWORD});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.post("/api/users", body).await.ok()["guid"].as_str().unwrap().to_owned()
    }

    /// Reads a page of a list and gives its rows.
    pub async fn rows(&self, path: &str) -> Vec<Value> {
        self.get(path).await.ok()["data"].as_array().unwrap().clone()
    }

    /// Reads the only row of a list.
    pub async fn row(&self, path: &str) -> Value {
        let mut rows = self.rows(path).await;
        assert_eq!(rows.len(), 1, "{path}: {rows:?}");
        rows.remove(0)
    }

    /// Reads one field of every row of a list.
    pub async fn column(&self, path: &str, field: &str) -> Vec<String> {
        self.rows(path).await.iter().map(|row| row[field].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// The guid of the user `name`.
    pub async fn user(&self, name: &str) -> String {
        guid(&self.row(&format!("/api/users?name={}", encoded(name))).await)
    }

    /// The guid of the device `id`.
    pub async fn device(&self, id: &str) -> String {
        guid(&self.row(&format!("/api/devices?id={}", encoded(id))).await)
    }

    /// Makes a group where groups of its kind are, `user-groups` or `device-groups`, and gives the path to it.
    pub async fn new_group(&self, kind: &str, name: &str, more: Value) -> String {
        let mut body = json!({"name": name});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let made = self.post(&format!("/api/{kind}"), body).await.ok();
        format!("/api/{kind}/{}", made["guid"].as_str().unwrap())
    }

    /// What the group `name` lists under `allowed_incomings` or `allowed_outgoings`: types and names.
    pub async fn rules(&self, kind: &str, name: &str, list: &str) -> Vec<(i64, String)> {
        let row = self.row(&format!("/api/{kind}?name={}", encoded(name))).await;
        let rules = row[list].as_array().unwrap().iter();
        rules.map(|rule| (rule["type"].as_i64().unwrap(), rule["name"].as_str().unwrap().to_owned())).collect()
    }

    /// Makes a token with permissions as in `json!({"device": "rw"})`, and gives it.
    pub async fn new_token(&self, permissions: Value) -> String {
        for number in 1.. {
            let name = if number == 1 { "a token".to_owned() } else { format!("a token {number}") };
            let reply = self.post("/api/tokens", json!({"name": name, "permissions": permissions})).await;
            if reply.status != 409 {
                return reply.ok()["token"].as_str().unwrap().to_owned();
            }
        }
        unreachable!("one of the names is free")
    }
}

fn guid(row: &Value) -> String {
    row["guid"].as_str().unwrap().to_owned()
}

/// A text as it stands in a query.
pub fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
