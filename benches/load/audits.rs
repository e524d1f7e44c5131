//! Durable audit records from many senders at once, against what the machine allows: a handler that does nothing but read
//! them, and a disk that is waited for once for all senders.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::World;
use crate::fleet;
use crate::http::{self, Answer, Next};
use crate::process::Server;
use crate::report::{Row, median, milliseconds, short};

const SENDERS: u64 = 32;
const DEVICES: usize = 10_000;
/// How often the disk is waited for in each turn.
const WAITS: usize = 32;

/// The median time of writing a page to a file of the directory and waiting for the disk, in seconds.
fn fsync(directory: &Path) -> anyhow::Result<f64> {
    let mut file = std::fs::File::create(directory.join("fsync"))?;
    let mut times = Vec::with_capacity(WAITS);
    for _ in 0..WAITS {
        let began = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_all()?;
        times.push(began.elapsed().as_secs_f64());
    }
    Ok(median(times))
}

fn stored(answer: &Answer) -> bool {
    answer.status == 200 && answer.body.is_empty()
}

fn post(device: usize, path: &str, nonce: u64, mut report: Value) -> (std::net::Ipv4Addr, Arc<[u8]>) {
    report["id"] = json!(fleet::id(device));
    report["uuid"] = json!(fleet::uuid(device));
    report["nonce"] = json!(format!("{nonce:032x}"));
    (fleet::address(device), http::post(path, &report.to_string()).into())
}

/// The `count`th report that a connection was opened, each a record of its own.
fn opened(count: u64) -> (std::net::Ipv4Addr, Arc<[u8]>) {
    let device = (count as usize).wrapping_mul(7_919) % DEVICES;
    let conn_id = count / DEVICES as u64;
    let report = json!({"action": "new", "conn_id": conn_id, "session_id": 0, "ip": "192.0.2.17"});
    post(device, "/api/audit/conn", count, report)
}

/// The `count`th report of sessions: each is opened, let in, sends a file, raises an alarm and is closed.
fn sessions(count: u64) -> (std::net::Ipv4Addr, Arc<[u8]>) {
    let session = count / 5;
    let device = (session as usize).wrapping_mul(7_919) % DEVICES;
    let conn_id = session / DEVICES as u64;
    let session_id = u64::MAX - session;
    let (path, report) = match count % 5 {
        0 => ("conn", json!({"action": "new", "conn_id": conn_id, "session_id": 0, "ip": "192.0.2.17"})),
        1 => (
            "conn",
            json!({"conn_id": conn_id, "session_id": session_id, "type": 0, "peer": ["987654321", "Ann at home"],
                   "primary_auth": 3}),
        ),
        2 => (
            "file",
            json!({"conn_id": conn_id, "peer_id": "987654321", "type": 0, "path": "C:\\Users\\student\\report.odt",
                   "is_file": true, "info": "{\"ip\":\"192.0.2.17\",\"name\":\"Ann\",\"num\":1,\"files\":[[\"\",4711]]}"}),
        ),
        3 => ("alarm", json!({"conn_id": conn_id, "typ": 1, "info": "{\"ip\":\"192.0.2.17\"}"})),
        _ => ("conn", json!({"action": "close", "conn_id": conn_id, "session_id": session_id})),
    };
    post(device, &format!("/api/audit/{path}"), count, report)
}

/// Both servers and the disk in turns under reports of one kind.
async fn compare(
    world: &mut World,
    what: &str,
    report: fn(u64) -> (std::net::Ipv4Addr, Arc<[u8]>),
) -> anyhow::Result<[Row; 3]> {
    let data = world.stock.with(DEVICES).await?;
    let server = Server::serve(&data).await?;
    let reader = Server::stub("reader").await?;
    let sent = Arc::new(AtomicU64::new(0));
    let next: Arc<Next> = Arc::new(move |_| Some(report(sent.fetch_add(1, Ordering::Relaxed))));
    let time = world.time(3);
    let (mut ratios, mut rates, mut reads, mut waits) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut accepted, mut refused, mut commits) = (0, 0, 0);
    for _ in 0..world.times(7) {
        let before = server.commits()?;
        let run = http::hammer(server.address, SENDERS as usize, time, next.clone(), stored).await;
        commits += server.commits()?.wrapping_sub(before);
        let read = http::hammer(reader.address, SENDERS as usize, time, next.clone(), stored).await;
        let directory = data.clone();
        let wait = tokio::task::spawn_blocking(move || fsync(&directory)).await??;
        ratios.push(run.rate() / f64::min(read.rate(), SENDERS as f64 / wait));
        rates.push(run.rate());
        reads.push(read.rate());
        waits.push(wait);
        accepted += run.accepted;
        refused += run.refused;
    }
    let wait = median(waits);
    let disk = format!(
        "{} a second against {} read and {} waits of {} for the disk",
        short(median(rates)),
        short(median(reads)),
        short(SENDERS as f64 / wait),
        milliseconds(Duration::from_secs_f64(wait))
    );
    Ok([
        Row::at_least(format!("{what} a second, in parts of what processors and disk allow"), median(ratios), 0.5)
            .because(disk),
        Row::at_most(format!("commits for each of these {what}"), f64::from(commits) / accepted as f64, 0.2)
            .because(format!("{commits} for {accepted}")),
        Row::at_most(format!("{what} refused"), refused as f64, 0.0),
    ])
}

/// Reports of 32 senders, each answered after its commit.
pub async fn audits(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::from(compare(world, "new connections", opened).await?);
    rows.extend(compare(world, "reports of whole sessions", sessions).await?);
    Ok(rows)
}
