//! What the executable weighs, how fast it starts, and how much memory the server holds.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::World;
use crate::fleet;
use crate::http::{self, Next};
use crate::process::{PROGRAM, Server};
use crate::report::{Row, median, milliseconds, short};

/// What each of the Python scripts loads before it looks at its options.
const SCRIPT: &str = "import requests, argparse, json, datetime";

/// The interpreter itself, where `python3` on the path is a script that looks for it.
fn python() -> anyhow::Result<String> {
    let output = Command::new("python3").args(["-c", "import sys; print(sys.executable)"]).output()?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// The memory of a server that has nothing to do, and of one that knows 100,000 devices.
pub async fn memory(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let idle = Server::serve(&world.stock.empty()?).await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let (idle, idle_most) = idle.memory()?;

    let server = Server::serve(&world.stock.with(100_000).await?).await?;
    let next: Arc<Next> = Arc::new(|count| {
        let device = usize::try_from(count).ok().filter(|device| *device < 100_000)?;
        Some((fleet::address(device), fleet::heartbeat(device, 0)))
    });
    let run = http::hammer(server.address, 32, Duration::from_secs(300), next, fleet::known).await;
    if run.accepted != 100_000 {
        bail!("{} heartbeats of 100,000 known devices were accepted, {} refused", run.accepted, run.refused);
    }
    // Until what they leave behind has been written.
    tokio::time::sleep(Duration::from_secs(10)).await;
    let (now, most) = server.memory()?;
    Ok(vec![
        Row::at_most("memory of an idle server, in MB", idle, 30.0)
            .because(format!("at its most {} MB, with the first start", short(idle_most))),
        Row::at_most("memory with 100,000 known devices that are online, in MB", most, 150.0)
            .because(format!("at its most; {} MB afterwards", short(now))),
    ])
}

/// How long a command takes to its end.
fn start(command: &[&str]) -> anyhow::Result<f64> {
    let began = Instant::now();
    let status = Command::new(command[0]).args(&command[1..]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    match status.with_context(|| format!("run {}", command[0]))? {
        status if status.success() => Ok(began.elapsed().as_secs_f64()),
        status => bail!("{} ended with {status}", command.join(" ")),
    }
}

/// The median of several starts.
fn starts(world: &World, command: &[&str]) -> anyhow::Result<f64> {
    (0..world.times(30)).map(|_| start(command)).collect::<anyhow::Result<Vec<_>>>().map(median)
}

/// The size of the executable, and how long it takes to start.
pub async fn sizes(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let ms = |seconds| milliseconds(Duration::from_secs_f64(seconds));
    let bytes = u32::try_from(std::fs::metadata(PROGRAM)?.len()).context("an executable below 4 GB")?;
    let help = starts(world, &[PROGRAM, "--help"])?;
    let mut rows = vec![Row::of("size of the executable", format!("{} MB", short(f64::from(bytes) / 1e6)))];
    rows.push(match python().and_then(|python| starts(world, &[&python, "-c", SCRIPT])) {
        Ok(script) => Row::at_most("`--help`, in parts of a script's start", help / script, 0.05).because(format!(
            "{} against {}",
            ms(help),
            ms(script)
        )),
        Err(_) => Row::of("`--help` (no Python with requests here to compare with)", ms(help)),
    });
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..world.times(6) {
        let data = world.stock.empty()?;
        let server = Server::serve(&data).await?;
        first.push(server.first_answer.as_secs_f64());
        server.stop()?;
        let server = Server::serve(&data).await?;
        second.push(server.first_answer.as_secs_f64());
        server.stop()?;
    }
    let many = Server::serve(&world.stock.with(100_000).await?).await?;
    rows.push(Row::of("`serve` in an empty directory, to its first answer", ms(median(first))));
    rows.push(Row::of("`serve` after that, to its first answer", ms(median(second))));
    rows.push(Row::of("`serve` with 100,000 devices, to its first answer", milliseconds(many.first_answer)));
    Ok(rows)
}
