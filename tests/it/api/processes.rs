//! The server among others: two processes on one database, a database that goes away, and being asked to stop.

use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::audits::ingest::{closed, opened};
use crate::world::Database;
use crate::world::acts::report;
use crate::world::server::Server;
use crate::world::wait::{soon, until};

on_both! {
    /// What changes through one process is known to the other: sessions and users at once, devices within 2 s.
    async fn know_of_each_other(database: &Database) {
        let (one, two) = (Server::start(database), Server::start(database));
        let here = one.administrator().await;
        let there = two.bearer(here.token.as_deref().unwrap());
        there.get("/api/users").await.ok();
        let ann = here.new_user("ann").await;
        let session = two.signed_in("ann").await;
        here.post("/api/users/force-logout", json!({"user_guids": [ann]})).await.done();
        session.post("/api/currentUser", Value::Null).await.refused(401);
        one.sysinfo("100200300", "dXVpZA==").await;
        soon("a new device", async || two.heartbeat("100200300", "dXVpZA==").await == json!({})).await;
        let path = format!("/api/devices/{}", there.device("100200300").await);
        let beat = async |server: &Server| {
            let body = json!({"id": "100200300", "uuid": "dXVpZA==", "conns": [5]});
            server.nobody().post("/api/heartbeat", body).await.ok()
        };
        there.post(&format!("{path}/disable"), Value::Null).await.done();
        assert_eq!(beat(&two).await, json!({"disconnect": [5]}), "at once where it was changed");
        soon("a disabled device", async || beat(&one).await == json!({"disconnect": [5]})).await;
        there.delete(&path).await.done();
        soon("a deleted device", async || beat(&one).await == json!({"sysinfo": true})).await;
        // The same new device at both at once is one device.
        let (mut tasks, body) = (JoinSet::new(), report("100200301", "dXVpZA=="));
        for server in [&one, &two, &one, &two] {
            let (nobody, body) = (server.nobody(), body.clone());
            tasks.spawn(async move { nobody.post("/api/sysinfo", body).await.ok() });
        }
        assert_eq!(tasks.join_all().await, ["SYSINFO_UPDATED"; 4]);
        assert_eq!(here.rows("/api/devices").await.len(), 1);
    }

    /// Two that start together on an empty database make one administrator.
    async fn start_together(database: &Database) {
        database.share_a_key();
        let (one, two) = std::thread::scope(|scope| {
            let other = scope.spawn(|| Server::start(database));
            (Server::start(database), other.join().unwrap())
        });
        assert_eq!(one.administrator().await.column("/api/users", "name").await, ["admin"]);
        two.administrator().await;
    }

    /// A request that runs when the server is asked to stop is answered, and what waits is written.
    async fn answer_what_runs_before_they_stop(database: &Database) {
        let mut server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        database.execute("update presence set last_online = '2026-01-01T00:00:00+00:00'").await;
        server.heartbeat("100200300", "dXVpZA==").await;
        let body = report("100200301", "dXVpZA==").to_string();
        let half = server.raw("POST /api/sysinfo").body(body).send_half().await;
        server.ask_to_stop();
        // It takes no new connection any more.
        let address = server.url().trim_start_matches("http://").to_owned();
        until(async || TcpStream::connect(&address).await.is_err()).await;
        let answer = half.finish().await;
        assert_eq!((answer.status, answer.text()), (200, "SYSINFO_UPDATED"));
        assert_eq!(server.terminate().code(), Some(0), "{}", server.log());
        server.start_again();
        let rows = server.bearer(admin.token.as_deref().unwrap()).rows("/api/devices").await;
        assert_eq!(rows.len(), 2);
        assert!(rows.iter().all(|row| row["is_online"] == true), "{rows:?}");
    }
}

/// Passes connections on to PostgreSQL until it is told to cut them.
struct Cable {
    url: String,
    plugged: tokio::sync::watch::Sender<bool>,
}

impl Cable {
    async fn to(database: &Database) -> Self {
        let (account, rest) = database.url.rsplit_once('@').unwrap();
        let (host, name) = rest.split_once('/').unwrap();
        let (host, listener) = (host.to_owned(), TcpListener::bind("127.0.0.1:0").await.unwrap());
        let url = format!("{account}@{}/{name}", listener.local_addr().unwrap());
        let (plugged, watched) = tokio::sync::watch::channel(true);
        tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let (host, mut watched) = (host.clone(), watched.clone());
                tokio::spawn(async move {
                    if !*watched.borrow() {
                        return;
                    }
                    let mut far = TcpStream::connect(host).await.unwrap();
                    tokio::select! {
                        _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
                        _ = watched.wait_for(|plugged| !plugged) => {}
                    }
                });
            }
        });
        Self { url, plugged }
    }
}

/// What PostgreSQL takes back, since others and it wait for each other, is done again: nobody is told of it, and no audit
/// record is lost.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_database_took_back_is_done_again() {
    let Some(database) = Database::postgres().await else { return };
    let server = Server::start(&database);
    let admin = server.administrator().await;
    let held = |table: &str, of: &str| format!("select from {table} where {of} for update");
    let (first, second) = (held("device", "id = '100200300'"), held("device", "id = '100200301'"));
    let ids = ["100200300", "100200301"];
    for id in ids {
        server.sysinfo(id, "dXVpZA==").await;
    }

    taken_back(&server, async |number| {
        let group = admin.new_group("device-groups", &format!("Lab {number}"), json!({})).await;
        admin.post(&group, json!(ids)).await.done();
        database.waited_for(&second, &first, admin.delete(&group)).await.done();
        assert_eq!(admin.get("/api/devices?device_group_name=-").await.ok()["total"], 2);
        let deletions = database.count("console_audit where endpoint = 'DeleteDeviceGroup'").await;
        assert_eq!(deletions, number + 1, "what was taken back has left no record");
    })
    .await;

    let presence = held("presence", "device in (select guid from device where id = '100200300')");
    taken_back(&server, async |number| {
        let mut report = report(ids[0], "dXVpZA==");
        report["version"] = json!(format!("9.9.{number}"));
        let reply = database.waited_for(&presence, &first, server.nobody().post("/api/sysinfo", report)).await;
        assert_eq!(reply.ok(), "SYSINFO_UPDATED");
    })
    .await;

    taken_back(&server, async |number| {
        let conn_id = number as i64 + 1;
        server.audit("conn", opened(ids[0], conn_id)).await;
        let connection = held("connection_audit", &format!("conn_id = {conn_id}"));
        database.waited_for(&connection, &first, server.audit("conn", closed(ids[0], conn_id, 0))).await;
        assert_eq!(database.count("connection_audit where end_time is not null").await, number + 1);
    })
    .await;
}

/// Tries until something was taken back. Signs of life are stored every few seconds, and may be what waits in place of
/// what is tried; that and much more is taken back where the machine is slow.
async fn taken_back(server: &Server, attempt: impl AsyncFn(usize)) {
    let so_far = || server.log().matches("taken back").count();
    let before = so_far();
    for number in 0..10 {
        attempt(number).await;
        if so_far() > before {
            return;
        }
    }
    panic!("nothing was taken back:\n{}", server.log());
}

/// Without its database the server says so, keeps answering what it knows, and recovers by itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_lost_database_is_said_and_found_again() {
    let Some(database) = Database::postgres().await else { return };
    let cable = Cable::to(&database).await;
    let server = Server::through(&cable.url);
    let admin = server.administrator().await;
    server.sysinfo("100200300", "dXVpZA==").await;
    assert_eq!(server.nobody().get("/api/health").await.ok()["status"], "ok");
    cable.plugged.send(false).unwrap();
    until(async || server.nobody().get("/api/health").await.status == 503).await;
    let health = server.nobody().get("/api/health").await.body;
    assert!(health["failing"].as_array().unwrap().contains(&json!("storage")), "{health}");
    admin.get("/api/users").await.refused(503);
    server.nobody().post("/api/sysinfo", report("100200301", "dXVpZA==")).await.refused(503);
    assert_eq!(server.heartbeat("100200300", "dXVpZA==").await, json!({}), "heartbeats are answered from memory");
    let password = database.url.split(['@', ':']).nth(2).unwrap();
    assert!(!server.log().contains(&format!(":{password}@")), "{}", server.log());
    cable.plugged.send(true).unwrap();
    until(async || server.nobody().get("/api/health").await.status == 200).await;
    assert_eq!(server.sysinfo("100200301", "dXVpZA==").await, "SYSINFO_UPDATED");
    admin.get("/api/users").await.ok();
}
