//! Sends requests as RustDesk clients do, each on a connection of its own, at the least cost for the machine: it shares
//! the cores with the server that is measured. No HTTP library belongs in here, it would cost as much as the server.

use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpSocket;

/// A request that takes longer than a client waits has failed.
const PATIENCE: Duration = Duration::from_secs(12);

/// What came back.
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Answer {
    /// Gives the body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Writes the bytes of a request with a JSON body, as the clients' HTTP library does.
pub fn post(path: &str, body: &str) -> Vec<u8> {
    request("POST", path, None, Some(body))
}

/// Writes the bytes of a request.
pub fn request(method: &str, path: &str, token: Option<&str>, body: Option<&str>) -> Vec<u8> {
    let mut text = format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:21114\r\naccept: */*\r\n");
    if let Some(token) = token {
        text.push_str(&format!("authorization: Bearer {token}\r\n"));
    }
    if let Some(body) = body {
        text.push_str(&format!("content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
    } else {
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// The `index`th of the loopback addresses from which machines speak, so that they are not all one machine.
pub fn machine(index: usize) -> Ipv4Addr {
    let index = index % 16_000;
    let (high, low) = (index / 250, index % 250);
    Ipv4Addr::new(127, 77, u8::try_from(high).unwrap_or(0), u8::try_from(low + 1).unwrap_or(1))
}

/// Sends a request from an address of this machine, on a connection of its own.
pub async fn send(to: SocketAddr, from: Ipv4Addr, request: &[u8]) -> anyhow::Result<Answer> {
    tokio::time::timeout(PATIENCE, exchange(to, from, request)).await.context("no answer within 12 s")?
}

async fn exchange(to: SocketAddr, from: Ipv4Addr, request: &[u8]) -> anyhow::Result<Answer> {
    let socket = TcpSocket::new_v4()?;
    // Ports of closed connections are taken again at once: thousands are closed in each second.
    socket.set_reuseaddr(true)?;
    socket.bind(SocketAddrV4::new(from, 0).into())?;
    let mut stream = socket.connect(to).await.context("connect")?;
    stream.write_all(request).await?;
    let mut bytes = Vec::with_capacity(1024);
    let head = loop {
        if stream.read_buf(&mut bytes).await? == 0 {
            bail!("the connection was closed before the answer");
        }
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    let status = text.get(9..12).and_then(|digits| digits.parse().ok()).context("a status line")?;
    let length = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .and_then(|value| value.trim().parse::<usize>().ok())
        .context("the answer has no content-length")?;
    while bytes.len() < head + length {
        if stream.read_buf(&mut bytes).await? == 0 {
            bail!("the connection was closed within the answer");
        }
    }
    Ok(Answer { status, body: bytes.split_off(head) })
}

/// How a run of requests went.
#[derive(Debug)]
pub struct Run {
    pub accepted: u64,
    pub refused: u64,
    pub seconds: f64,
}

impl Run {
    /// Accepted requests in a second.
    #[expect(clippy::cast_precision_loss, reason = "counts of requests are far below 2^52")]
    pub fn rate(&self) -> f64 {
        self.accepted as f64 / self.seconds
    }
}

/// What one sender sends next: the request, and the machine that sends it. None ends the run.
pub type Next = dyn Fn(u64) -> Option<(Ipv4Addr, Arc<[u8]>)> + Send + Sync;

/// Lets `senders` send one request after another until `time` is over or there are no more.
pub async fn hammer(to: SocketAddr, senders: usize, time: Duration, next: Arc<Next>, good: fn(&Answer) -> bool) -> Run {
    let counter = Arc::new(AtomicU64::new(0));
    let began = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..senders {
        let (counter, next) = (counter.clone(), next.clone());
        tasks.spawn(async move {
            let (mut accepted, mut refused) = (0, 0);
            while began.elapsed() < time {
                let Some((from, bytes)) = next(counter.fetch_add(1, Ordering::Relaxed)) else { break };
                match send(to, from, &bytes).await {
                    Ok(answer) if good(&answer) => accepted += 1,
                    _ => refused += 1,
                }
            }
            (accepted, refused)
        });
    }
    let (mut accepted, mut refused) = (0, 0);
    while let Some(done) = tasks.join_next().await {
        let (yes, no) = done.unwrap_or((0, 1));
        accepted += yes;
        refused += no;
    }
    Run { accepted, refused, seconds: began.elapsed().as_secs_f64() }
}

/// How a run at a fixed rate went.
pub struct Paced {
    pub sent: u64,
    pub refused: u64,
    /// From the moment at which each request was due to its answer, sorted.
    pub latencies: Vec<Duration>,
}

impl Paced {
    /// The latency below which `share` of the requests stayed.
    pub fn percentile(&self, share: f64) -> Duration {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "an index below the length"
        )]
        let index = (self.latencies.len() as f64 * share) as usize;
        self.latencies.get(index.min(self.latencies.len().saturating_sub(1))).copied().unwrap_or_default()
    }
}

/// Sends `rate` requests a second for `time`, whether or not the earlier ones have been answered.
pub async fn pace(to: SocketAddr, rate: u64, time: Duration, next: Arc<Next>, good: fn(&Answer) -> bool) -> Paced {
    let began = Instant::now();
    let total = rate * time.as_secs();
    let mut tasks = tokio::task::JoinSet::new();
    let mut ticker = tokio::time::interval(Duration::from_millis(1));
    ticker.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
    let mut sent = 0;
    while sent < total {
        ticker.tick().await;
        let due = (began.elapsed().as_micros() * u128::from(rate) / 1_000_000).min(u128::from(total));
        while u128::from(sent) < due {
            let Some((from, bytes)) = next(sent) else { break };
            let scheduled = began + Duration::from_micros(sent * 1_000_000 / rate);
            tasks.spawn(async move {
                let accepted = matches!(send(to, from, &bytes).await, Ok(answer) if good(&answer));
                (accepted, scheduled.elapsed())
            });
            sent += 1;
        }
    }
    let (mut refused, mut latencies) = (0, Vec::with_capacity(tasks.len()));
    while let Some(done) = tasks.join_next().await {
        match done {
            Ok((true, latency)) => latencies.push(latency),
            _ => refused += 1,
        }
    }
    latencies.sort_unstable();
    Paced { sent, refused, latencies }
}
