//! What a power failure would take away: every write is on the disk before it is answered. Whether the disk keeps what it
//! promises is its own affair.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::world::Database;
use crate::world::acts::report;
use crate::world::server::{Actor, PASSWORD, Reply, Server};
use crate::world::variable;

/// Writes of a kind, one after another.
const WRITES: usize = 8;
const MACHINE: &str = "dXVpZA==";

/// Whoever counts how often a server waits for its disk.
struct Counter {
    strace: Child,
    told: PathBuf,
    _directory: TempDir,
}

impl Counter {
    /// Begins to count; `None` where nobody may look at another process.
    async fn of(server: &Server) -> Option<Self> {
        let directory = TempDir::new().unwrap();
        let told = directory.path().join("calls");
        let strace = Command::new("strace")
            .args(["-f", "-qq", "-e", "trace=fsync,fdatasync,pwrite64", "-p", &server.process().to_string(), "-o"])
            .arg(&told)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let counter = Self { strace: strace.ok()?, told, _directory: directory };
        let admin = server.administrator().await;
        for _ in 0..300 {
            admin.put("/api/settings/others", json!({"new_devices_a_second": 11})).await.done();
            admin.put("/api/settings/others", json!({"new_devices_a_second": 10})).await.done();
            // What is written is seen, whether it is waited for or not.
            if !counter.told().is_empty() {
                return Some(counter);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        None
    }

    fn told(&self) -> String {
        std::fs::read_to_string(&self.told).unwrap_or_default()
    }

    /// How often the disk was waited for to the end.
    fn count(&self) -> usize {
        self.told().lines().filter(|line| line.contains("sync") && line.ends_with("= 0")).count()
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        let _ = self.strace.kill();
        let _ = self.strace.wait();
    }
}

/// The `number`-th write of a kind.
async fn write(kind: &str, server: &Server, admin: &Actor, number: usize) -> Reply {
    let nobody = server.nobody();
    let of_device = |more: Value| {
        let mut body = json!({"id": "123456789", "uuid": MACHINE, "nonce": format!("{kind}{number}")});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    match kind {
        "a user" => {
            admin.post("/api/users", json!({"name": format!("user{number}"), "password": "a password of eight"})).await
        }
        "a group" => admin.post("/api/device-groups", json!({"name": format!("group{number}")})).await,
        "a session" => nobody.sign_in("admin", PASSWORD).await,
        "a failed sign-in" => nobody.sign_in("nobody", "wrong").await,
        "a device" => nobody.post("/api/sysinfo", report(&format!("20000{number}"), MACHINE)).await,
        "a connection" => nobody.post("/api/audit/conn", of_device(json!({"conn_id": number, "action": "new"}))).await,
        "a transfer" => nobody.post("/api/audit/file", of_device(json!({"path": "a", "type": 1, "info": "{}"}))).await,
        "an alarm" => nobody.post("/api/audit/alarm", of_device(json!({"typ": 1, "info": "{}"}))).await,
        "a piece" => {
            let piece = format!("POST /api/record?type=part&file=a.webm&offset={number}&length=1");
            server.raw(&piece).body("x").send().await.reply()
        }
        other => unreachable!("{other}"),
    }
}

const KINDS: [&str; 9] = [
    "a user",
    "a group",
    "a session",
    "a failed sign-in",
    "a device",
    "a connection",
    "a transfer",
    "an alarm",
    "a piece",
];

async fn prepared(database: &Database) -> (Server, Actor) {
    let server = Server::start(database);
    let admin = server.administrator().await;
    server.sysinfo("123456789", MACHINE).await;
    admin.put("/api/settings/others", json!({"recordings": true})).await.done();
    server.raw("POST /api/record?type=new&file=a.webm").send().await.reply().ok();
    (server, admin)
}

/// Each write that is answered has waited for the disk at least once; what only reads does not.
#[tokio::test(flavor = "multi_thread")]
async fn every_write_waits_for_the_disk() {
    let database = Database::sqlite();
    let (server, admin) = prepared(&database).await;
    let Some(counter) = Counter::of(&server).await else {
        assert!(variable("CI").is_none(), "strace is required where CI is set, and may look at no other process here");
        eprintln!("left out: strace may not look at another process here");
        return;
    };
    for kind in KINDS {
        let before = counter.count();
        for number in 0..WRITES {
            let answer = write(kind, &server, &admin, number).await;
            assert!([200, 401].contains(&answer.status), "{kind}: {} {}", answer.status, answer.body);
        }
        let waited = counter.count() - before;
        assert!(waited >= WRITES, "the disk was waited for {waited} times at {WRITES} times {kind}");
    }
    let before = counter.count();
    for _ in 0..10 * WRITES {
        admin.get("/api/users").await.ok();
    }
    let waited = counter.count() - before;
    // The server writes by itself now and then, the more often the longer this takes.
    assert!(waited < 5 * WRITES, "the disk was waited for {waited} times where nothing was written");
}

/// PostgreSQL has its log on the disk when a write is answered, as far as it stood before; also where it was told that
/// whoever commits need not wait.
#[tokio::test(flavor = "multi_thread")]
async fn every_write_is_in_the_log_of_postgres() {
    let Some(database) = Database::postgres().await else { return };
    let name = database.url.rsplit('/').next().unwrap();
    database.execute(&format!("alter database {name} set synchronous_commit = off")).await;
    let (server, admin) = prepared(&database).await;
    for kind in KINDS.into_iter().filter(|kind| *kind != "a piece") {
        for number in 0..WRITES {
            let before = database.texts("select pg_current_wal_insert_lsn()::text").await.concat().concat();
            let answer = write(kind, &server, &admin, number).await;
            assert!([200, 401].contains(&answer.status), "{kind}: {} {}", answer.status, answer.body);
            let later = format!("select (pg_current_wal_flush_lsn() > '{before}')::text");
            assert_eq!(database.texts(&later).await, [["true"]], "{kind}");
        }
    }
}
