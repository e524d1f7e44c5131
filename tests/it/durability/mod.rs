//! What was answered stays: the server is killed again and again under writers, and every answered write is read back.

mod audits;
mod disk;
mod faults;
mod frozen;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rustdesk_admin::client::Method;
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::world::acts::{USERS_PASSWORD, report};
use crate::world::server::{PASSWORD, Server, try_send};
use crate::world::wait::until;

const KILLS: usize = 100;
const WRITERS: usize = 8;

/// Kills the server at odd moments, each after it has answered something, and says each time where it is again.
async fn kill_often(server: &mut Server, base: &watch::Sender<String>, answered: &AtomicUsize) {
    for _ in 0..KILLS {
        let before = answered.load(Ordering::SeqCst);
        let moment = uuid::Uuid::now_v7().as_u128() % 200;
        tokio::time::sleep(Duration::from_millis(20 + moment as u64)).await;
        until(async || answered.load(Ordering::SeqCst) > before + 1).await;
        tokio::task::block_in_place(|| {
            server.kill9();
            server.start_again();
        });
        base.send(server.url().to_owned()).unwrap();
    }
}

/// A value that is written again and again: what was answered last, and what was asked for since without an answer.
#[derive(Default)]
struct Register {
    answered: Option<String>,
    unanswered: Vec<String>,
}

impl Register {
    fn holds(&self, stored: &str) -> bool {
        self.answered.as_deref() == Some(stored) || self.unanswered.iter().any(|value| value == stored)
    }
}

/// What a writer was answered, and must find at the end.
#[derive(Default)]
struct Ledger {
    answered: usize,
    cut_off: usize,
    users: Vec<(String, String)>,
    deleted_users: Vec<String>,
    tokens: Vec<String>,
    sessions: Vec<String>,
    devices: Vec<String>,
    note: Register,
    memory: Register,
    status: Register,
}

/// Where the server is at the moment, and who writes.
struct Writer {
    name: String,
    base: watch::Receiver<String>,
    token: String,
    device: String,
    ledger: Ledger,
    /// What all writers were answered.
    answered: Arc<AtomicUsize>,
}

impl Writer {
    /// Sends a write; an answer that is not 200 is none.
    async fn write(&mut self, method: Method, path: &str, body: Value) -> Option<Value> {
        let base = self.base.borrow().clone();
        let sent = try_send(&base, Some(&self.token), method, path, body);
        let reply = tokio::time::timeout(Duration::from_secs(5), sent).await.ok().flatten();
        match reply {
            Some(reply) if reply.status == 200 => {
                self.ledger.answered += 1;
                self.answered.fetch_add(1, Ordering::SeqCst);
                Some(reply.body)
            }
            _ => {
                self.ledger.cut_off += 1;
                // The next one goes to a server that is there.
                let moved = tokio::time::timeout(Duration::from_secs(2), self.base.changed()).await;
                assert!(moved.is_err() || moved.unwrap().is_ok());
                None
            }
        }
    }

    /// Does one thing after another until it is told to stop.
    async fn run(mut self, stop: watch::Receiver<bool>) -> Ledger {
        for turn in 0.. {
            if *stop.borrow() {
                break;
            }
            match turn % 8 {
                0 => {
                    let name = format!("{}-{turn}", self.name);
                    let body = json!({"name": name, "password": USERS_PASSWORD});
                    if let Some(made) = self.write(Method::POST, "/api/users", body).await {
                        self.ledger.users.push((name, made["guid"].as_str().unwrap().to_owned()));
                    }
                }
                1 | 5 => {
                    let body = json!({"note": format!("note {turn}")});
                    let path = format!("/api/devices/{}", self.device);
                    let done = self.write(Method::PATCH, &path, body).await.is_some();
                    note(&mut self.ledger.note, format!("note {turn}"), done);
                }
                2 | 6 => {
                    let mut body = report(&self.name, "dXVpZA==");
                    body["memory"] = json!(format!("{turn}GB"));
                    let done = self.write(Method::POST, "/api/sysinfo", body).await.is_some();
                    note(&mut self.ledger.memory, format!("{turn}GB"), done);
                }
                3 => {
                    let id = format!("{}-{turn}", self.name);
                    if self.write(Method::POST, "/api/sysinfo", report(&id, "dXVpZA==")).await.is_some() {
                        self.ledger.devices.push(id);
                    }
                }
                4 => {
                    let (act, status) = if turn % 16 == 4 { ("disable", "0") } else { ("enable", "1") };
                    let path = format!("/api/devices/{}/{act}", self.device);
                    let done = self.write(Method::POST, &path, Value::Null).await.is_some();
                    note(&mut self.ledger.status, status.to_owned(), done);
                }
                _ if turn % 24 == 7 => {
                    let body = json!({"username": "admin", "password": PASSWORD, "type": "account"});
                    if let Some(answer) = self.write(Method::POST, "/api/login", body).await {
                        self.ledger.sessions.push(answer["access_token"].as_str().unwrap().to_owned());
                    }
                }
                _ if turn % 24 == 15 => {
                    let body = json!({"name": self.name, "permissions": {"user": "r"}});
                    if let Some(made) = self.write(Method::POST, "/api/tokens", body).await {
                        self.ledger.tokens.push(made["token"].as_str().unwrap().to_owned());
                    }
                }
                _ => {
                    if let Some((name, guid)) = self.ledger.users.pop()
                        && self.write(Method::DELETE, &format!("/api/users/{guid}"), Value::Null).await.is_some()
                    {
                        self.ledger.deleted_users.push(name);
                    }
                }
            }
        }
        self.ledger
    }
}

fn note(register: &mut Register, value: String, done: bool) {
    if done {
        register.answered = Some(value);
        register.unanswered.clear();
    } else {
        register.unanswered.push(value);
    }
}

on_both! {
    /// A hundred kills at random moments under eight writers lose nothing that was answered.
    async fn what_was_answered_survives_every_kill(database: &Database) {
        let mut server = Server::start(database);
        let admin = server.administrator().await;
        let token = admin.token.clone().unwrap();
        let (base, follow) = watch::channel(server.url().to_owned());
        let (stop, stopped) = watch::channel(false);
        let answered = Arc::new(AtomicUsize::new(0));
        let mut writers = tokio::task::JoinSet::new();
        for number in 0..WRITERS {
            let name = format!("writer{number}");
            server.sysinfo(&name, "dXVpZA==").await;
            let device = admin.device(&name).await;
            let (base, token) = (follow.clone(), token.clone());
            let (ledger, answered) = (Ledger::default(), Arc::clone(&answered));
            let writer = Writer { name: name.clone(), base, token, device, ledger, answered };
            let stopped = stopped.clone();
            writers.spawn(async move { (name, writer.run(stopped).await) });
        }
        kill_often(&mut server, &base, &answered).await;
        stop.send(true).unwrap();
        let ledgers = writers.join_all().await;

        let admin = server.bearer(&token);
        let (users, devices) = (all(&admin, "/api/users").await, all(&admin, "/api/devices").await);
        let user = |name: &str| users.iter().any(|row| row["name"] == name);
        let device = |id: &str| devices.iter().find(|row| row["id"] == id);
        for (name, ledger) in &ledgers {
            for (user_name, _) in &ledger.users {
                assert!(user(user_name), "{user_name} is lost");
            }
            for user_name in &ledger.deleted_users {
                assert!(!user(user_name), "{user_name} is back");
            }
            for id in &ledger.devices {
                assert!(device(id).is_some(), "device {id} is lost");
            }
            let own = device(name).unwrap();
            let held = |register: &Register, stored: &Value| {
                let stored = stored.as_str().map_or_else(|| stored.to_string(), str::to_owned);
                assert!(register.answered.is_none() || register.holds(&stored), "{name} holds {stored}");
            };
            held(&ledger.note, &own["note"]);
            held(&ledger.memory, &own["info"]["memory"]);
            held(&ledger.status, &own["status"]);
            for token in ledger.tokens.iter().chain(&ledger.sessions) {
                server.bearer(token).get("/api/users?pageSize=1").await.ok();
            }
        }
        let (answered, cut_off) = ledgers.iter().fold((0, 0), |sum, (_, ledger)| {
            (sum.0 + ledger.answered, sum.1 + ledger.cut_off)
        });
        assert!(answered > KILLS && cut_off > KILLS, "{answered} answered, {cut_off} cut off: too few to show anything");
        // Each left its record in the same commit.
        let made: usize = ledgers.iter().map(|(_, ledger)| ledger.users.len() + ledger.deleted_users.len()).sum();
        assert!(database.count("console_audit where endpoint in ('NewUserAccount', 'DeleteUser')").await >= made);
    }
}

async fn all(admin: &crate::world::server::Actor, path: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    for page in 1.. {
        let more = admin.rows(&format!("{path}?pageSize=1000&current={page}")).await;
        rows.extend(more.iter().cloned());
        if more.len() < 1_000 {
            break;
        }
    }
    rows
}
