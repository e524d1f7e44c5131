//! Plays the recorded messages of a fleet of RustDesk clients against a console server.
//!
//! `cargo run --example play-fleet -- http://127.0.0.1:21114`
//!
//! Each machine does what its client does: it sends a heartbeat, uploads its sysinfo when the answer asks for it, and
//! sends a heartbeat again. `examples/fleet/README.md` says what the messages are.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example has no other way to speak")]

use std::collections::HashMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use clap::Parser;
use futures::StreamExt;
use serde_json::Value;

/// How often a client without connections sends its heartbeat.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Clients before 1.3.8 do not know the key `sysinfo` of the answer: they upload once after their start.
const ASKS_FOR_SYSINFO: u64 = 1_003_080;
/// The first version that sends sysinfo at all, and its uuid in the heartbeat.
const SENDS_SYSINFO: u64 = 1_002_020;

/// Play a fleet of RustDesk clients against a console server
#[derive(Parser)]
struct Args {
    /// Base URL of the server, for example http://127.0.0.1:21114
    url: String,
    /// How many times each machine sends its messages
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    rounds: u32,
    /// How many machines speak at the same time
    #[arg(long, default_value_t = 16, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    concurrency: u16,
    /// Go on with a heartbeat every 15 seconds for this many seconds, so that the devices stay online
    #[arg(long = "for", value_name = "SECONDS", default_value_t = 0)]
    stay: u64,
}

/// One machine of the fleet: the bodies it sends.
struct Machine {
    heartbeat: Value,
    sysinfo: Option<String>,
}

impl Machine {
    /// Says whether this machine uploads its sysinfo after a heartbeat that was answered with `answer`.
    fn uploads(&self, answer: &Value, first: bool) -> bool {
        let version = self.heartbeat["ver"].as_u64().unwrap_or_default();
        match version {
            ..SENDS_SYSINFO => false,
            SENDS_SYSINFO..ASKS_FOR_SYSINFO => first,
            _ => answer.get("sysinfo").is_some(),
        }
    }
}

/// What became of the messages.
#[derive(Default)]
struct Count {
    heartbeats: u64,
    sysinfo: u64,
    refused: u64,
    /// The first refusal in full; the others are as a rule the same.
    first_refusal: Option<String>,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.heartbeats += other.heartbeats;
        self.sysinfo += other.sysinfo;
        self.refused += other.refused;
        self.first_refusal = self.first_refusal.take().or(other.first_refusal);
    }

    fn refuse(&mut self, what: &str, id: &Value, answer: &str) {
        self.refused += 1;
        let text = answer.chars().filter(|c| !c.is_control()).take(200).collect::<String>();
        self.first_refusal.get_or_insert(format!("the {what} of {id}: {text}"));
    }
}

/// A server, spoken to as RustDesk clients do: each request on a connection of its own.
struct Server {
    http: reqwest::Client,
    base: String,
}

impl Server {
    fn new(url: &str) -> anyhow::Result<Self> {
        let base = url.trim_end_matches('/').to_owned();
        if !base.starts_with("http://") && !base.starts_with("https://") {
            bail!("'{url}' is no base URL: write it as http://HOST:21114");
        }
        rustls::crypto::ring::default_provider().install_default().ok();
        #[expect(clippy::disallowed_methods, reason = "the example speaks as a RustDesk client does, not as the tool")]
        let http = reqwest::Client::builder()
            .pool_max_idle_per_host(0)
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(12))
            .build()
            .context("prepare the HTTP client")?;
        Ok(Self { http, base })
    }

    /// Sends one message, and says whether it was taken and what the answer's text is, with the status if it was not.
    async fn post(&self, path: &str, body: String) -> anyhow::Result<(bool, String)> {
        let request = self.http.post(format!("{}{path}", self.base)).header("Content-Type", "application/json");
        let reached = async {
            let answer = request.body(body).send().await?;
            let status = answer.status();
            let text = answer.text().await?;
            let text = if status.is_success() { text } else { format!("{} {text}", status.as_u16()) };
            Ok::<_, reqwest::Error>((status.is_success(), text))
        };
        reached.await.with_context(|| format!("no answer from {} (is a server running there?)", self.base))
    }

    /// Sends the heartbeat of a machine; an answer that is no JSON object counts as a refusal.
    async fn heartbeat(&self, machine: &Machine, count: &mut Count) -> anyhow::Result<Option<Value>> {
        let (success, text) = self.post("/api/heartbeat", machine.heartbeat.to_string()).await?;
        match serde_json::from_str::<Value>(&text) {
            Ok(answer) if success && answer.is_object() && answer.get("error").is_none() => {
                count.heartbeats += 1;
                Ok(Some(answer))
            }
            _ => {
                count.refuse("heartbeat", &machine.heartbeat["id"], &text);
                Ok(None)
            }
        }
    }

    /// Heartbeat, sysinfo if it is due, heartbeat: what a machine does after its start.
    async fn play(&self, machine: &Machine, first: bool) -> anyhow::Result<Count> {
        let mut count = Count::default();
        let Some(answer) = self.heartbeat(machine, &mut count).await? else { return Ok(count) };
        let Some(sysinfo) = machine.sysinfo.as_ref().filter(|_| machine.uploads(&answer, first)) else {
            return Ok(count);
        };
        let (success, text) = self.post("/api/sysinfo", sysinfo.clone()).await?;
        if success && text == "SYSINFO_UPDATED" {
            count.sysinfo += 1;
        } else {
            count.refuse("sysinfo", &machine.heartbeat["id"], &text);
        }
        self.heartbeat(machine, &mut count).await?;
        Ok(count)
    }

    /// Lets every machine play once, `concurrency` of them at a time.
    async fn round(&self, fleet: &[Machine], concurrency: u16, first: bool) -> anyhow::Result<Count> {
        let mut total = Count::default();
        let mut playing = futures::stream::iter(fleet.iter().map(|machine| self.play(machine, first)))
            .buffer_unordered(usize::from(concurrency));
        while let Some(count) = playing.next().await {
            total.add(count?);
        }
        Ok(total)
    }
}

/// Reads the fleet and joins each heartbeat with the sysinfo of the same machine.
fn fleet() -> anyhow::Result<Vec<Machine>> {
    let mut sysinfo = HashMap::new();
    for line in include_str!("fleet/sysinfo.jsonl").lines() {
        let message = serde_json::from_str::<Value>(line).context("read examples/fleet/sysinfo.jsonl")?;
        sysinfo.insert(message["id"].to_string(), line.to_owned());
    }
    include_str!("fleet/heartbeats.jsonl")
        .lines()
        .map(|line| {
            let heartbeat = serde_json::from_str::<Value>(line).context("read examples/fleet/heartbeats.jsonl")?;
            // An old client without a uuid on the same machine has no sysinfo to send.
            let sysinfo = heartbeat.get("uuid").and_then(|_| sysinfo.get(&heartbeat["id"].to_string()).cloned());
            Ok(Machine { heartbeat, sysinfo })
        })
        .collect()
}

async fn run(args: Args) -> anyhow::Result<()> {
    let server = Server::new(&args.url)?;
    let fleet = fleet()?;
    let began = Instant::now();
    let mut total = Count::default();
    for round in 0..args.rounds {
        total.add(server.round(&fleet, args.concurrency, round == 0).await?);
    }
    report(&fleet, &total)?;
    while began.elapsed() + HEARTBEAT <= Duration::from_secs(args.stay) {
        tokio::time::sleep(HEARTBEAT).await;
        report(&fleet, &server.round(&fleet, args.concurrency, false).await?)?;
    }
    Ok(())
}

/// Prints the count, and fails if anything was refused.
fn report(fleet: &[Machine], count: &Count) -> anyhow::Result<()> {
    println!(
        "{} machines: {} heartbeats and {} sysinfo accepted, {} refused",
        fleet.len(),
        count.heartbeats,
        count.sysinfo,
        count.refused
    );
    match &count.first_refusal {
        Some(refusal) => bail!("the server refused {} messages, first {refusal}", count.refused),
        None => Ok(()),
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Args::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
