//! A network that stops forwarding without a word: no packet comes through, and no connection is closed. The process
//! behind it says that it is not healthy, holds nobody up, and works again as soon as new connections get through.

use std::time::Duration;

use serde_json::json;
use sqlx::{Connection as _, Executor as _, PgConnection};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::world::Database;
use crate::world::acts::report;
use crate::world::server::{Actor, Reply, Server};
use crate::world::wait::until;

const MACHINE: &str = "dXVpZA==";

/// The way to a database.
struct Network {
    url: String,
    frozen: watch::Sender<bool>,
}

impl Network {
    async fn to(database: &Database) -> Self {
        let (account, rest) = database.url.rsplit_once('@').unwrap();
        let (host, name) = rest.split_once('/').unwrap();
        let (host, listener) = (host.to_owned(), TcpListener::bind("127.0.0.1:0").await.unwrap());
        let url = format!("{account}@{}/{name}", listener.local_addr().unwrap());
        let (frozen, watched) = watch::channel(false);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                tokio::spawn(forward(near, host.clone(), watched.clone()));
            }
        });
        Self { url, frozen }
    }
}

/// Forwards in both directions. A connection that was frozen once stays so, and both of its ends stay open.
async fn forward(mut near: TcpStream, host: String, mut frozen: watch::Receiver<bool>) {
    let mut far = TcpStream::connect(host).await.unwrap();
    tokio::select! {
        biased;
        _ = frozen.wait_for(|frozen| *frozen) => {}
        _ = copy_bidirectional(&mut near, &mut far) => return,
    }
    std::future::pending().await
}

/// Writes and announces a setting.
async fn write(admin: &Actor, number: u64) -> Reply {
    admin.put("/api/settings/others", json!({"new_devices_a_second": number})).await
}

/// The parts that a server says fail; none if it is healthy.
pub async fn failing(server: &Server) -> Vec<String> {
    let health = server.nobody().get("/api/health").await;
    assert_eq!(health.status, if health.body["failing"].is_null() { 200 } else { 503 }, "{}", health.body);
    let parts = health.body["failing"].as_array().cloned().unwrap_or_default();
    parts.iter().map(|part| part.as_str().unwrap().to_owned()).collect()
}

/// A process is cut off in the middle of a transaction that holds what every writer needs.
#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_cut_off_holds_nobody_up_and_comes_back() {
    let Some(database) = Database::postgres().await else { return };
    database.share_a_key();
    let network = Network::to(&database).await;
    let direct = Server::start(&database);
    let cut_off = Server::sharing(&database, &network.url);
    let admin = direct.administrator().await;
    let there = cut_off.bearer(admin.token.as_deref().unwrap());
    cut_off.sysinfo("100200300", MACHINE).await;
    write(&there, 11).await.done();
    assert_eq!((failing(&direct).await, failing(&cut_off).await), (vec![], vec![]));

    let mut holder = PgConnection::connect(&database.url).await.unwrap();
    holder.execute("begin").await.unwrap();
    holder.execute("select number from revision for update").await.unwrap();
    let waiting = tokio::spawn(async move { write(&there, 12).await.status });
    let waits = "pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' \
                 and query ilike 'update \"revision\"%'";
    until(async || database.count(waits).await == 1).await;
    network.frozen.send(true).unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    // Now the transaction goes on, and nobody hears of it.
    holder.execute("rollback").await.unwrap();

    until(async || failing(&cut_off).await.contains(&"storage".to_owned())).await;
    until(async || write(&admin, 13).await.status == 200).await;
    until(async || failing(&direct).await.is_empty()).await;
    assert_eq!(waiting.await.unwrap(), 503, "the one in the middle is told that it failed");
    // What the background has to write fails as well, and does not wait for ever.
    cut_off.nobody().post("/api/sysinfo", report("100200301", MACHINE)).await.refused(503);
    let transfer = json!({"id": "100200300", "uuid": MACHINE, "nonce": "1", "path": "a", "type": 1, "info": "{}"});
    cut_off.nobody().post("/api/audit/file", transfer.clone()).await.refused(503);

    network.frozen.send(false).unwrap();
    until(async || failing(&cut_off).await.is_empty()).await;
    let there = cut_off.bearer(admin.token.as_deref().unwrap());
    until(async || write(&there, 14).await.status == 200).await;
    assert_eq!(cut_off.sysinfo("100200301", MACHINE).await, "SYSINFO_UPDATED");
    cut_off.nobody().post("/api/audit/file", transfer).await.ok();
    let heard = "presence where device in (select guid from device where id = '100200300')";
    database.execute(&format!("delete from {heard}")).await;
    until(async || {
        cut_off.heartbeat("100200300", MACHINE).await;
        database.count(heard).await == 1
    })
    .await;
}

/// What limits statements does not limit migrations, which may have to wait or to work for long.
#[tokio::test(flavor = "multi_thread")]
async fn a_migration_takes_as_long_as_it_takes() {
    let Some(database) = Database::postgres().await else { return };
    let mut server = Server::start(&database);
    server.terminate();
    let name = database.url.rsplit('/').next().unwrap();
    for limit in ["statement_timeout", "lock_timeout"] {
        database.execute(&format!("alter database {name} set {limit} = '1s'")).await;
    }
    let mut holder = PgConnection::connect(&database.url).await.unwrap();
    holder.execute("begin").await.unwrap();
    holder.execute("lock table _sqlx_migrations in access exclusive mode").await.unwrap();
    let release = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(3)).await;
        holder.execute("rollback").await.unwrap();
    });
    tokio::task::block_in_place(|| server.start_again());
    release.await.unwrap();
    server.administrator().await;
}
