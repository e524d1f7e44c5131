//! Pages of the devices that a user may reach, out of many and out of few, and what they cost the server.

use std::time::Duration;

use serde_json::{Value, json};

use crate::World;
use crate::fleet;
use crate::pages::Page;
use crate::process::Server;
use crate::report::{Row, median, milliseconds, short};

/// How many devices there are; the first user may reach them all.
const MANY: usize = 100_000;
/// How many of them the other user may reach.
const FEW: usize = 100;
/// The page that the desktop client asks for.
const SIZE: usize = 100;
/// How many devices one call puts into a group at most.
const AT_ONCE: usize = 10_000;

/// A page of somebody's list.
fn page(token: &str, number: usize, total: usize) -> Page<'_> {
    let path = format!("/api/peers?current={number}&pageSize={SIZE}&accessible=&status=1");
    Page { method: "GET", path, token, rows: SIZE, total }
}

/// Makes a device group into which these users are let, and puts these devices into it.
async fn group(
    server: &Server,
    token: &str,
    name: &str,
    users: &[&str],
    devices: std::ops::Range<usize>,
) -> anyhow::Result<()> {
    let rules = users.iter().map(|user| json!({"type": 2, "name": user})).collect::<Vec<_>>();
    let body = json!({"name": name, "allowed_incomings": rules}).to_string();
    let made = server.ask("POST", "/api/device-groups", Some(token), Some(&body)).await?;
    let made = serde_json::from_slice::<Value>(&made.body)?;
    let path = format!("/api/device-groups/{}", made["guid"].as_str().unwrap_or_default());
    let ids = devices.map(fleet::id).collect::<Vec<_>>();
    for some in ids.chunks(AT_ONCE) {
        server.ask("POST", &path, Some(token), Some(&json!(some).to_string())).await?;
    }
    Ok(())
}

/// How many statements the page takes, by the log of a server that tells them. What the server does by itself is told,
/// too: the least of several is the page's own.
pub async fn statements<F>(server: &Server, read: impl Fn() -> F) -> anyhow::Result<usize>
where
    F: Future<Output = anyhow::Result<Duration>>,
{
    let mut least = usize::MAX;
    for _ in 0..5 {
        let before = server.statements()?;
        read().await?;
        // The log is written before the answer, but for what other threads still hold.
        tokio::time::sleep(Duration::from_millis(50)).await;
        least = least.min(server.statements()? - before);
    }
    Ok(least)
}

/// The accessible list of a user who may reach 100,000 devices, against that of one who may reach 100 of them.
pub async fn reach(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let data = world.stock.with(MANY).await?;
    let server = Server::serve(&data).await?;
    let admin = server.sign_in().await?;
    let logins = [server.user(&admin, "far").await?, server.user(&admin, "near").await?];
    group(&server, &admin, "Lab", &["far", "near"], 0..FEW).await?;
    group(&server, &admin, "Fleet", &["far"], FEW..MANY).await?;
    server.stop()?;

    // One that tells its statements is slower, and is not timed.
    let telling = Server::telling(&data).await?;
    let (far, near) = (telling.token(&logins[0]).await?, telling.token(&logins[1]).await?);
    let pages = [page(&far, 1, MANY), page(&far, MANY / SIZE, MANY), page(&near, 1, FEW)];
    let mut told = Vec::new();
    for page in &pages {
        told.push(statements(&telling, || page.read(&telling)).await?);
    }
    telling.stop()?;

    let server = Server::serve(&data).await?;
    pages[2].read(&server).await?;
    let before = server.memory()?.0;
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..world.times(60) {
        for (page, times) in pages.iter().zip(&mut times) {
            times.push(page.read(&server).await?.as_secs_f64());
        }
    }
    // One page after another, as a client reads them. The first round fills the caches of the connections to the database.
    let read = world.times(MANY / SIZE);
    let mut rounds = [0.0; 2];
    for round in &mut rounds {
        for number in 1..=read {
            page(&far, number, MANY).read(&server).await?;
        }
        *round = server.memory()?.0;
    }
    let [first, last, few] = times.map(median);
    let took = |one: f64, other: f64| {
        let ms = |seconds| milliseconds(Duration::from_secs_f64(seconds));
        format!("{} against {}", ms(one), ms(other))
    };
    Ok(vec![
        Row::of("first page of 100,000 reachable devices, in times of that of 100", short(first / few))
            .because(took(first, few)),
        Row::of("last page of 100,000 reachable devices, in times of the first of 100", short(last / few))
            .because(took(last, few)),
        Row::at_most(
            "statements of such a page of 100,000, in times of those of 100",
            told[0].max(told[1]) as f64 / told[2] as f64,
            1.0,
        )
        .because(format!("{} and {} against {}", told[0], told[1], told[2])),
        Row::at_most(
            format!("growth of the server's memory while {read} pages of these 100,000 are read once more, in MB"),
            rounds[1] - rounds[0],
            5.0,
        )
        .because(format!(
            "{} MB before any, {} and {} after",
            short(before),
            short(rounds[0]),
            short(rounds[1])
        )),
    ])
}
