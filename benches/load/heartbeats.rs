//! What devices send: heartbeats against an empty handler, their commits, their speed with many devices, and sysinfo.

use std::sync::Arc;
use std::time::Duration;

use crate::World;
use crate::fleet;
use crate::http::{self, Answer, Next, Run};
use crate::process::Server;
use crate::report::{Row, median, short};

const SENDERS: usize = 32;

/// The speed of one server and what it cost, in one stretch of a comparison.
struct Stretch {
    run: Run,
    /// Processor time of the server for each accepted request, in microseconds.
    cost: f64,
}

async fn stretch(
    server: &Server,
    time: Duration,
    next: Arc<Next>,
    good: fn(&Answer) -> bool,
) -> anyhow::Result<Stretch> {
    let before = server.processor()?;
    let run = http::hammer(server.address, SENDERS, time, next, good).await;
    let cost = (server.processor()? - before) / (run.rate() * run.seconds) * 1e6;
    Ok(Stretch { run, cost })
}

/// Two servers in turn under the same load: the medians of how the first does in parts of the second.
pub struct Comparison {
    pub speed: f64,
    cost: f64,
    /// What one request costs the first, in microseconds of processor time.
    microseconds: f64,
    pub rate: f64,
    pub other_rate: f64,
    accepted: u64,
    pub refused: u64,
}

pub async fn compare(
    world: &World,
    first: (&Server, Arc<Next>, fn(&Answer) -> bool),
    second: (&Server, Arc<Next>, fn(&Answer) -> bool),
) -> anyhow::Result<Comparison> {
    let time = world.time(3);
    let (mut speeds, mut costs, mut rates, mut others) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut microseconds = Vec::new();
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..world.times(7) {
        let one = stretch(first.0, time, first.1.clone(), first.2).await?;
        let other = stretch(second.0, time, second.1.clone(), second.2).await?;
        speeds.push(one.run.rate() / other.run.rate());
        costs.push(one.cost / other.cost);
        microseconds.push(one.cost);
        rates.push(one.run.rate());
        others.push(other.run.rate());
        accepted += one.run.accepted;
        refused += one.run.refused;
    }
    Ok(Comparison {
        speed: median(speeds),
        cost: median(costs),
        microseconds: median(microseconds),
        rate: median(rates),
        other_rate: median(others),
        accepted,
        refused,
    })
}

pub fn any(answer: &Answer) -> bool {
    answer.status == 200
}

/// Heartbeats of 10,000 known devices against an empty handler.
pub async fn against_empty(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let server = Server::serve(&world.stock.with(10_000).await?).await?;
    let empty = Server::stub("empty").await?;
    let next = fleet::heartbeats(10_000);
    let result = compare(world, (&server, next.clone(), fleet::known), (&empty, next, any)).await?;
    Ok(vec![
        Row::at_least("heartbeats a second of 10,000 known devices, in parts of an empty handler", result.speed, 0.7)
            .because(format!("{} against {} a second", short(result.rate), short(result.other_rate))),
        Row::of("processor time of the server for a heartbeat, in times of an empty answer", short(result.cost))
            .because(format!("{} µs", short(result.microseconds))),
        Row::at_most("heartbeats refused", result.refused as f64, 0.0),
    ])
}

/// Commits in the database for each heartbeat at fixed rates.
pub async fn commits(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let server = Server::serve(&world.stock.with(10_000).await?).await?;
    let mut rows = Vec::new();
    for rate in [667, 2_000] {
        let before = server.commits()?;
        let run = http::pace(server.address, rate, world.time(20), fleet::heartbeats(10_000), fleet::known).await;
        let commits = server.commits()?.wrapping_sub(before);
        let each = f64::from(commits) / run.sent as f64;
        rows.push(
            Row::at_most(format!("commits for a heartbeat at {rate} heartbeats a second"), each, 0.01)
                .because(format!("{commits} for {}, {} refused", run.sent, run.refused)),
        );
    }
    Ok(rows)
}

/// Heartbeats with many known devices against heartbeats with few.
pub async fn scale(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let many = Server::serve(&world.stock.with(100_000).await?).await?;
    let few = Server::serve(&world.stock.with(100).await?).await?;
    let result =
        compare(world, (&many, fleet::heartbeats(100_000), fleet::known), (&few, fleet::heartbeats(100), fleet::known))
            .await?;
    // Two runs of the same server differ by some hundredths.
    Ok(vec![
        Row::at_least("heartbeats a second with 100,000 known devices, in parts of those with 100", result.speed, 0.95),
        Row::of("processor time for a heartbeat with 100,000, in times of that with 100", short(result.cost))
            .because(format!("{} µs", short(result.microseconds))),
    ])
}

/// Sysinfo of new devices, and of known ones again, from 32 senders at once.
pub async fn sysinfo(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let server = Server::serve(&world.stock.empty()?).await?;
    let empty = Server::stub("empty").await?;
    let new = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let made = new.clone();
    let next: Arc<Next> = Arc::new(move |_| {
        let device = made.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Some((fleet::address(device), fleet::sysinfo(device, "1.4.8")))
    });
    let fresh = compare(world, (&server, next.clone(), fleet::stored), (&empty, next, any)).await?;
    let share = fresh.accepted as f64 / (fresh.accepted + fresh.refused) as f64;

    let server = Server::serve(&world.stock.with(10_000).await?).await?;
    let next: Arc<Next> = Arc::new(|count| {
        let (device, turn) = (count as usize % 10_000, count / 10_000);
        Some((fleet::address(device), fleet::sysinfo(device, &format!("1.5.{turn}"))))
    });
    let again = compare(world, (&server, next.clone(), fleet::stored), (&empty, next, any)).await?;
    Ok(vec![
        Row::at_least("share of sysinfo of new devices that is accepted from 32 senders at once", share, 1.0)
            .because(format!("{} of {}", fresh.accepted, fresh.accepted + fresh.refused)),
        Row::at_least("sysinfo of new devices a second, in parts of an empty handler", fresh.speed, 0.03)
            .because(format!("{} against {} a second", short(fresh.rate), short(fresh.other_rate))),
        Row::at_least("changed sysinfo of known devices a second, in parts of an empty handler", again.speed, 0.03)
            .because(format!("{} a second, {} refused", short(again.rate), again.refused)),
    ])
}
