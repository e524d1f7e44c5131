//! Faults of the disk and of SQLite's file: health says which part fails and recovers by itself; where only a new start
//! helps, nothing more counts as stored and the process ends.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustdesk_admin::client::Method;
use serde_json::json;
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use tempfile::TempDir;

use super::frozen::failing;
use crate::running::{console_session, page_of_session};
use crate::world::Database;
use crate::world::server::{Actor, PASSWORD, Server, try_send};
use crate::world::variable;
use crate::world::wait::{until, until_it};

/// Leaves a test out where the machine does not allow what it needs, but not where CI is set.
fn left_out(why: &str) {
    assert!(variable("CI").is_none(), "required where CI is set: {why}");
    eprintln!("left out: {why}");
}

fn file(database: &Database) -> PathBuf {
    database.url.strip_prefix("sqlite:").unwrap().into()
}

async fn write(admin: &Actor, number: usize) -> u16 {
    admin.put("/api/settings/others", json!({"new_devices_a_second": number})).await.status
}

/// Writes until that fails or the server has gone.
async fn write_until_it_fails(server: &Server, admin: &Actor) {
    let body = json!({"new_devices_a_second": 12});
    until(async || {
        let sent = try_send(server.url(), admin.token.as_deref(), Method::PUT, "/api/settings/others", body.clone());
        sent.await.is_none_or(|reply| reply.status == 503)
    })
    .await;
}

/// What another process locks cannot be written: that is said, and over when the lock is.
#[tokio::test(flavor = "multi_thread")]
async fn a_locked_file_is_no_healthy_database() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let admin = server.administrator().await;
    let mut other = SqliteConnection::connect(&database.url).await.unwrap();
    other.execute("begin exclusive").await.unwrap();
    assert_eq!(until_it(async || failing(&server).await, |parts| !parts.is_empty()).await, ["writers"]);
    assert_eq!(write(&admin, 11).await, 503);
    let began = Instant::now();
    failing(&server).await;
    assert!(began.elapsed() < Duration::from_secs(5), "whoever asks for health waits for nobody");
    other.execute("rollback").await.unwrap();
    until(async || failing(&server).await.is_empty()).await;
    assert_eq!(write(&admin, 12).await, 200);
}

/// A database whose file is gone or another one is not written any more: what is answered would be lost.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_server_ends_when_its_file_is_deleted_or_replaced() {
    for (fault, said) in [("delete", "was deleted"), ("replace", "was replaced"), ("delete the log", "was deleted")] {
        let database = Database::sqlite();
        let mut server = Server::start(&database);
        let admin = server.administrator().await;
        assert_eq!(write(&admin, 11).await, 200);
        let file = file(&database);
        match fault {
            "delete" => std::fs::remove_file(&file).unwrap(),
            "replace" => {
                let copy = file.with_extension("copy");
                std::fs::copy(&file, &copy).unwrap();
                std::fs::rename(&copy, &file).unwrap();
            }
            _ => std::fs::remove_file(format!("{}-wal", file.display())).unwrap(),
        }
        let body = json!({"new_devices_a_second": 12});
        let sent = try_send(server.url(), admin.token.as_deref(), Method::PUT, "/api/settings/others", body);
        let answer = sent.await.map(|reply| reply.status);
        assert_ne!(answer, Some(200), "{fault}: what is written now is lost");
        // Nobody has to write for that.
        assert_eq!(server.ended().await.code(), Some(1), "{fault}");
        assert!(server.log().contains(said) && server.log().contains("started again"), "{fault}: {}", server.log());
    }
}

/// Makes system calls of a process fail.
struct BrokenDisk(Child);

impl BrokenDisk {
    /// `None`, and the test is left out, where nobody may look at another process.
    async fn of(server: &Server, calls: &str, error: &str) -> Option<Self> {
        let strace = Command::new("strace")
            .args(["-f", "-qq", "-e", &format!("trace={calls}"), "-e", &format!("inject={calls}:error={error}"), "-p"])
            .arg(server.process().to_string())
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(strace) = strace else {
            left_out("there is no strace");
            return None;
        };
        let mut broken = Self(strace);
        tokio::time::sleep(Duration::from_secs(1)).await;
        if broken.0.try_wait().unwrap().is_some() {
            left_out("strace may not look at another process here");
            return None;
        }
        Some(broken)
    }
}

impl Drop for BrokenDisk {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// After a failed wait for the disk nobody knows what it has: the process ends, and what was answered is there after
/// the next start.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_ends_when_the_disk_fails() {
    let database = Database::sqlite();
    let mut server = Server::start(&database);
    let admin = server.administrator().await;
    admin.new_user("ann").await;
    let Some(broken) = BrokenDisk::of(&server, "fdatasync,fsync", "EIO").await else { return };
    write_until_it_fails(&server, &admin).await;
    assert_eq!(server.ended().await.code(), Some(1));
    assert!(server.log().contains("failed to store the database's log"), "{}", server.log());
    drop(broken);
    tokio::task::block_in_place(|| server.start_again());
    let admin = server.administrator().await;
    assert_eq!(admin.column("/api/users", "name").await, ["admin", "ann"]);
    assert!(failing(&server).await.is_empty());
}

/// A small file system of its own.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn of_mb(megabytes: usize) -> Option<Self> {
        let directory = TempDir::new().unwrap();
        let size = format!("size={megabytes}m");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(directory.path()).output();
        mount.is_ok_and(|mount| mount.status.success()).then(|| Self(directory))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Leaves so many bytes.
    fn leave(&self, bytes: u64) {
        let space = rustix::fs::statvfs(self.path()).unwrap();
        let filler = vec![0; usize::try_from((space.f_bavail * space.f_frsize).saturating_sub(bytes)).unwrap()];
        std::fs::write(self.path().join(format!("filler{bytes}")), filler).unwrap();
    }

    fn empty(&self, bytes: u64) {
        std::fs::remove_file(self.path().join(format!("filler{bytes}"))).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

/// A disk that fills up is warned of, keeps its rest for the database, and when it is full, the server says so.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_said_before_and_when_it_is_full() {
    const LOW: u64 = 7 << 20;
    let Some(disk) = SmallDisk::of_mb(200) else { return left_out("nothing can be mounted here") };
    let data = disk.path().join("data");
    let database = Database::sqlite_in(&data);
    let server = Server::start_with(&database, Some(PASSWORD), &["--data-dir", data.to_str().unwrap()]);
    let admin = server.administrator().await;
    admin.put("/api/settings/others", json!({"recordings": true})).await.done();
    server.sysinfo("123456789", "dXVpZA==").await;
    let health = async || server.nobody().get("/api/health").await;
    let session = console_session(&server, "admin", PASSWORD).await;
    let page = async || page_of_session(&server, &session).await;
    let part = async |offset: u64, bytes: usize| {
        let head = format!("POST /api/record?type=part&file=a.webm&offset={offset}&length={bytes}");
        server.raw(&head).body("x".repeat(bytes)).send().await.reply()
    };
    server.raw("POST /api/record?type=new&file=a.webm").send().await.reply().ok();
    part(0, 1_000).await.ok();
    assert!(health().await.ok()["warnings"].is_null());
    assert!(!page().await.contains("id=\"disk-space\""));

    disk.leave(LOW);
    until(async || health().await.ok()["warnings"] == json!(["disk"])).await;
    let refused = part(1_000, 1_000).await.refused(413);
    assert!(refused.contains("almost full"), "{refused}");
    server.raw("POST /api/record?type=new&file=b.webm").send().await.reply().refused(413);
    assert_eq!(write(&admin, 11).await, 200, "what is left is the database's");
    assert!(page().await.contains("id=\"disk-space\""));

    disk.leave(0);
    assert_eq!(until_it(async || failing(&server).await, |parts| !parts.is_empty()).await, ["disk"]);
    assert!(page().await.contains("id=\"health\""));
    disk.empty(0);
    until(async || failing(&server).await.is_empty()).await;
    disk.empty(LOW);
    until(async || health().await.ok()["warnings"].is_null()).await;
    assert_eq!(write(&admin, 12).await, 200);
    part(1_000, 1_000).await.ok();
    assert_eq!(server.log().matches("the disk is almost full:").count(), 1, "{}", server.log());
}

/// A write that finds no space is reason enough; a write that succeeds ends it, though nobody sends one.
#[tokio::test(flavor = "multi_thread")]
async fn a_write_that_fails_is_said_until_one_succeeds() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let admin = server.administrator().await;
    let Some(broken) = BrokenDisk::of(&server, "pwrite64", "ENOSPC").await else { return };
    until(async || write(&admin, 11).await == 503).await;
    assert_eq!(failing(&server).await, ["disk"]);
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(failing(&server).await, ["disk"], "nothing has been written since");
    drop(broken);
    until(async || failing(&server).await.is_empty()).await;
    assert_eq!(write(&admin, 12).await, 200);
}
