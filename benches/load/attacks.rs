//! What one hostile address does to everybody else: known attacks, one at a time and then together, while other
//! addresses send heartbeats, sign in and ask for the server's health.

use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use crate::World;
use crate::fleet;
use crate::http::{self, Next, Paced};
use crate::process::Server;
use crate::report::{Row, milliseconds};

/// Where all attacks come from.
const ATTACKER: Ipv4Addr = Ipv4Addr::new(127, 66, 0, 1);
/// Heartbeats a second of the other addresses.
const RATE: u64 = 300;
/// The longest time that anybody else may wait, and the most memory in MB.
const LONGEST: f64 = 1.0;
const MOST_MEMORY: f64 = 150.0;

#[derive(Clone, Copy)]
enum Attack {
    SilentConnections,
    HalfBodies,
    UnreadAnswers,
    LargeReports,
    Guesses,
    InventedMachines,
}

impl Attack {
    const ALL: [Attack; 6] = [
        Attack::SilentConnections,
        Attack::HalfBodies,
        Attack::UnreadAnswers,
        Attack::LargeReports,
        Attack::Guesses,
        Attack::InventedMachines,
    ];

    fn name(self) -> &'static str {
        match self {
            Attack::SilentConnections => "2,000 silent connections",
            Attack::HalfBodies => "300 half-sent bodies of 2 MB",
            Attack::UnreadAnswers => "400 connections that ask for the API description and read nothing",
            Attack::LargeReports => "reports of 1 MB from 16 senders",
            Attack::Guesses => "wrong passwords from 100 senders",
            Attack::InventedMachines => "heartbeats of invented machines from 32 senders",
        }
    }

    async fn run(self, to: SocketAddr, time: Duration) -> anyhow::Result<()> {
        match self {
            Attack::SilentConnections => hold(to, 2_000, time, |_| Vec::new()).await,
            Attack::HalfBodies => hold(to, 300, time, |_| half_body()).await,
            Attack::UnreadAnswers => {
                let request = http::request("GET", "/api/openapi.json", None, None);
                hold(to, 400, time, move |_| request.repeat(50)).await
            }
            Attack::LargeReports => {
                let device = fleet::id(0);
                let info =
                    json!({"ip": "203.0.113.9", "name": "x", "files": vec!["f".repeat(1_000); 1_000]}).to_string();
                send(to, 16, time, move |count| {
                    let report = json!({"id": device, "uuid": fleet::uuid(0), "peer_id": "1", "type": 0, "path": "/",
                        "is_file": true, "info": info, "nonce": format!("{count:032}")});
                    http::post("/api/audit/file", &report.to_string())
                })
                .await
            }
            Attack::Guesses => {
                send(to, 100, time, |count| {
                    let guess =
                        json!({"username": format!("user{}", count % 50), "password": format!("guess {count}")});
                    http::post("/api/login", &guess.to_string())
                })
                .await
            }
            Attack::InventedMachines => {
                send(to, 32, time, |count| {
                    let device = usize::try_from(count % 1_000).unwrap_or(0);
                    let heartbeat =
                        json!({"id": fleet::id(device), "uuid": format!("invented-{count}"), "ver": 1_004_090});
                    http::post("/api/heartbeat", &heartbeat.to_string())
                })
                .await
            }
        }
    }
}

/// The head of a body of 2 MB, and most of the body.
fn half_body() -> Vec<u8> {
    let head =
        "POST /api/audit/conn HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2000000\r\n\r\n";
    [head.as_bytes(), &[b' '; 1_900_000]].concat()
}

async fn connect(to: SocketAddr) -> anyhow::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(SocketAddrV4::new(ATTACKER, 0).into())?;
    Ok(socket.connect(to).await?)
}

/// Keeps connections open on which bytes are sent and nothing is read; one that is closed is opened again.
async fn hold(
    to: SocketAddr,
    connections: usize,
    time: Duration,
    bytes: impl Fn(usize) -> Vec<u8> + Clone + Send + Sync + 'static,
) -> anyhow::Result<()> {
    let ends = Instant::now() + time;
    let mut tasks = JoinSet::new();
    for number in 0..connections {
        let bytes = bytes.clone();
        tasks.spawn(async move {
            while Instant::now() < ends {
                let attempt = async {
                    let mut stream = connect(to).await?;
                    stream.write_all(&bytes(number)).await?;
                    stream.readable().await?;
                    // An answer, or the end of the connection: neither is read.
                    sleep(Duration::from_millis(200)).await;
                    anyhow::Ok(())
                };
                // A refusal is what the server should do.
                let _ = timeout(ends - Instant::now(), attempt).await;
            }
        });
    }
    while let Some(ended) = tasks.join_next().await {
        ended.context("a connection of the attack")?;
    }
    Ok(())
}

/// Sends requests without pause; whatever is answered is fine.
async fn send(
    to: SocketAddr,
    senders: usize,
    time: Duration,
    request: impl Fn(u64) -> Vec<u8> + Send + Sync + 'static,
) -> anyhow::Result<()> {
    let next: Arc<Next> = Arc::new(move |count| Some((ATTACKER, request(count).into())));
    http::hammer(to, senders, time, next, |_| true).await;
    Ok(())
}

/// What the others met: heartbeats at a fixed rate, and one sign-in and one question for the health after the other.
struct Others {
    heartbeats: Paced,
    longest: Duration,
    refused: u64,
}

async fn others(server: &Server, login: &str, time: Duration) -> Others {
    let one_by_one = async {
        let ends = Instant::now() + time;
        let (mut longest, mut refused, mut round) = (Duration::ZERO, 0, 0);
        while Instant::now() < ends {
            for request in [http::post("/api/login", login), http::request("GET", "/api/health", None, None)] {
                let began = Instant::now();
                let answer = http::send(server.address, http::machine(round + 20), &request).await;
                refused += u64::from(!answer.is_ok_and(|answer| answer.status == 200));
                longest = longest.max(began.elapsed());
            }
            round += 1;
            sleep(Duration::from_millis(300)).await;
        }
        (longest, refused)
    };
    let heartbeats = http::pace(server.address, RATE, time, fleet::heartbeats(1_000), fleet::known);
    let (heartbeats, (longest, refused)) = tokio::join!(heartbeats, one_by_one);
    Others { longest, refused: refused + heartbeats.refused, heartbeats }
}

/// How long others wait, and how much memory there is, for each attack and for all of them together.
pub async fn attacks(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let server = Server::serve(&world.stock.with(1_000).await?).await?;
    let token = server.sign_in().await?;
    let login = server.user(&token, "honest").await?;
    let time = world.time(12);
    let mut rows = Vec::new();
    let alone = others(&server, &login, time).await;
    rows.push(Row::of(
        "longest time that others wait without an attack",
        format!("{}, heartbeats p99 {}", milliseconds(alone.longest), milliseconds(alone.heartbeats.percentile(0.99))),
    ));
    let mut cases: Vec<(String, Vec<Attack>)> =
        Attack::ALL.iter().map(|attack| (attack.name().to_owned(), vec![*attack])).collect();
    cases.push(("all of these together".to_owned(), Attack::ALL.to_vec()));
    for (name, attacks) in cases {
        let mut running = JoinSet::new();
        for attack in attacks {
            running.spawn(attack.run(server.address, time + Duration::from_secs(1)));
        }
        sleep(Duration::from_millis(500)).await;
        let met = others(&server, &login, time).await;
        while let Some(ended) = running.join_next().await {
            ended??;
        }
        let waited = met.longest.max(met.heartbeats.percentile(1.0)).as_secs_f64();
        let row = Row::at_most(format!("{name}: seconds that others wait at most"), waited, LONGEST);
        let p99 = milliseconds(met.heartbeats.percentile(0.99));
        rows.push(row.because(format!("heartbeats p99 {p99}; {:.0} MB", server.memory()?.0)));
        rows.push(Row::at_most(format!("{name}: others refused"), met.refused as f64, 0.0));
    }
    rows.push(Row::at_most("memory of the server at its most, in MB", server.memory()?.1, MOST_MEMORY));
    Ok(rows)
}
