//! Drives a running server, or the tool, with loads of the size that a large fleet makes, and prints ratios.
//!
//! `cargo bench --bench load -- [--quick] [SCENARIO…]` on Linux. Everything happens on loopback, in processes that this
//! program starts and ends itself. `benches/README.md` says what the scenarios are and has the last results.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a bench has no other way to speak")]

mod attacks;
mod audits;
mod book;
mod fleet;
mod footprint;
mod heartbeats;
mod http;
mod log;
mod pages;
mod process;
mod reach;
mod report;
mod sign_ins;
mod strategies;
mod stub;
mod tool;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::bail;

use fleet::Stock;
use report::Row;

/// What a scenario has at hand.
pub struct World {
    pub stock: Stock,
    quick: bool,
}

impl World {
    /// Gives a time for measuring, shorter in a quick run.
    pub fn time(&self, seconds: u64) -> Duration {
        Duration::from_secs(if self.quick { seconds.div_ceil(4) } else { seconds })
    }

    /// Gives how often to repeat, less in a quick run.
    pub fn times(&self, times: usize) -> usize {
        if self.quick { times.div_ceil(3) } else { times }
    }
}

const SCENARIOS: [&str; 15] = [
    "heartbeats",
    "strategies",
    "commits",
    "scale",
    "sysinfo",
    "memory",
    "pages",
    "reach",
    "audits",
    "log",
    "book",
    "sign-ins",
    "attacks",
    "tool",
    "footprint",
];

async fn measure(scenario: &str, world: &mut World) -> anyhow::Result<Vec<Row>> {
    match scenario {
        "heartbeats" => heartbeats::against_empty(world).await,
        "strategies" => strategies::strategies(world).await,
        "commits" => heartbeats::commits(world).await,
        "scale" => heartbeats::scale(world).await,
        "sysinfo" => heartbeats::sysinfo(world).await,
        "memory" => footprint::memory(world).await,
        "pages" => pages::pages(world).await,
        "reach" => reach::reach(world).await,
        "audits" => audits::audits(world).await,
        "log" => log::log(world).await,
        "book" => book::book_pages(world).await,
        "sign-ins" => sign_ins::sign_ins(world).await,
        "attacks" => attacks::attacks(world).await,
        "tool" => tool::tool(world).await,
        "footprint" => footprint::sizes(world).await,
        other => bail!("there is no scenario '{other}', only {}", SCENARIOS.join(", ")),
    }
}

async fn run(arguments: &[String]) -> anyhow::Result<()> {
    if let [word, name, port] = arguments
        && word == "stub"
    {
        return stub::run(name, port.parse()?).await;
    }
    let quick = arguments.iter().any(|argument| argument == "--quick");
    // Cargo itself adds `--bench`.
    let named = arguments.iter().filter(|argument| !argument.starts_with("--")).map(String::as_str);
    let mut scenarios = named.collect::<Vec<_>>();
    if scenarios.is_empty() {
        scenarios = SCENARIOS.to_vec();
    }
    let mut world = World { stock: Stock::new()?, quick };
    let (mut rows, mut failed) = (Vec::new(), Vec::new());
    for scenario in scenarios {
        eprintln!("{scenario} …");
        match measure(scenario, &mut world).await {
            Ok(more) => rows.extend(more),
            Err(error) => {
                eprintln!("{scenario}: {error:#}");
                failed.push(scenario);
            }
        }
    }
    println!("{}", report::table(&rows));
    if !failed.is_empty() {
        bail!("could not be measured: {}", failed.join(", "));
    }
    Ok(())
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
