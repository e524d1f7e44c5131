//! The tool against a server that takes 50 ms for each answer, and what it uses meanwhile.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use serde_json::Value;

use crate::World;
use crate::process::{PROGRAM, Server, memory};
use crate::report::{Row, median, short};
use crate::stub::{DELAY, DEVICES, IN_LAB};

/// What the tool has in flight when nothing else is said.
const CONCURRENCY: u64 = 8;

/// What one run of the tool took.
pub struct Spent {
    pub time: Duration,
    /// The most memory it used, in MB.
    pub memory: f64,
    pub lines: usize,
}

/// One run of the tool against the stub.
struct Took {
    spent: Spent,
    pages: u64,
    others: u64,
}

impl Took {
    /// The time that these requests need at least: the first page tells how many there are, everything after it is sent
    /// eight at a time, and nothing is changed before the list is whole.
    fn least(&self) -> Duration {
        let rounds = 1 + (self.pages.saturating_sub(1)).div_ceil(CONCURRENCY) + self.others.div_ceil(CONCURRENCY);
        DELAY * u32::try_from(rounds).unwrap_or(u32::MAX)
    }
}

/// Runs the tool and reads what it prints. Its memory is read after each piece of output: the tool waits for its output
/// to be read, so it has not ended yet.
pub async fn spend(server: &Server, token: &str, arguments: &[&str]) -> anyhow::Result<Spent> {
    let url = format!("http://{}", server.address);
    let home = std::env::temp_dir();
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env_clear().env("HOME", &home).env("RUSTDESK_ADMIN_URL", url);
    command.env("RUSTDESK_ADMIN_TOKEN", token).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let began = Instant::now();
    let (time, most, lines) = tokio::task::spawn_blocking(move || {
        let mut child = command.spawn()?;
        let mut output = child.stdout.take().context("the output of the tool")?;
        let mut piece = vec![0; 1 << 16];
        let (mut most, mut lines) = (0.0_f64, 0);
        loop {
            let length = output.read(&mut piece)?;
            if length == 0 {
                break;
            }
            lines += piece[..length].iter().filter(|byte| **byte == b'\n').count();
            most = most.max(memory(child.id()).map_or(0.0, |(_, most)| most));
        }
        let status = child.wait()?;
        if !status.success() {
            bail!("the tool ended with {status}");
        }
        Ok((began.elapsed(), most, lines))
    })
    .await?
    .with_context(|| format!("run `rustdesk-admin {}`", arguments.join(" ")))?;
    Ok(Spent { time, memory: most, lines })
}

/// Runs the tool against the stub, which counts what it is asked.
async fn run(server: &Server, arguments: &[&str]) -> anyhow::Result<Took> {
    server.ask("GET", "/counts", None, None).await?;
    let spent = spend(server, "token", arguments).await?;
    let counts = server.ask("GET", "/counts", None, None).await?;
    let counts = serde_json::from_slice::<Value>(&counts.body)?;
    let count = |name: &str| counts[name].as_u64().unwrap_or(0);
    Ok(Took { spent, pages: count("pages"), others: count("others") })
}

/// Runs the tool several times with the same arguments, and says how far its time is from the least.
async fn rows(world: &World, server: &Server, what: &str, arguments: &[&str]) -> anyhow::Result<(Row, Took)> {
    let mut ratios = Vec::new();
    let mut last = run(server, arguments).await?;
    for _ in 0..world.times(3) {
        last = run(server, arguments).await?;
        ratios.push(last.spent.time.as_secs_f64() / last.least().as_secs_f64());
    }
    let took =
        format!("{} s for {} pages and {} changes", short(last.spent.time.as_secs_f64()), last.pages, last.others);
    let what = format!("{what}, in times of what requests, 50 ms and concurrency allow");
    Ok((Row::at_most(what, median(ratios), 1.2).because(took), last))
}

/// 1,000 disables and a list of 10,000 devices.
pub async fn tool(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let server = Server::stub("delay").await?;
    let disable = ["devices", "disable", "--device-name", "LAB", "--yes"];
    let (disabling, disabled) = rows(world, &server, "1,000 disables by the tool", &disable).await?;
    if disabled.others != IN_LAB as u64 {
        bail!("{} devices were disabled, not {IN_LAB}", disabled.others);
    }
    let list = ["devices", "view", "--output", "json"];
    let (listing, listed) = rows(world, &server, "a list of 10,000 devices by the tool", &list).await?;
    if listed.spent.lines < DEVICES {
        bail!("the list has {} lines, too few for {DEVICES} devices", listed.spent.lines);
    }
    let lines = ["devices", "view", "--output", "jsonl"];
    let (_, streamed) = rows(world, &server, "the same as JSON lines", &lines).await?;
    Ok(vec![
        disabling,
        listing,
        Row::at_most("memory of the tool while listing 10,000 devices as JSON, in MB", listed.spent.memory, 20.0),
        Row::at_most("the same as JSON lines, in MB", streamed.spent.memory, 20.0),
    ])
}
