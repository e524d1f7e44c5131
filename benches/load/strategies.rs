//! Heartbeats of devices that have strategies from each of the three levels: when all is taken, and when all is new.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::World;
use crate::fleet;
use crate::heartbeats::{any, compare};
use crate::http::{self, Answer, Next};
use crate::process::Server;
use crate::report::{Row, short};

const DEVICES: usize = 10_000;
/// Devices have a strategy of their own, by their owner or by their device group, in turns.
const LEVELS: usize = 3;

async fn ask(server: &Server, token: &str, method: &str, path: &str, body: Value) -> anyhow::Result<Value> {
    let answer = server.ask(method, path, Some(token), Some(&body.to_string())).await?;
    Ok(if answer.body.is_empty() { Value::Null } else { serde_json::from_slice(&answer.body)? })
}

async fn made(server: &Server, token: &str, path: &str, body: Value) -> anyhow::Result<String> {
    let made = ask(server, token, "POST", path, body).await?;
    made["guid"].as_str().map(str::to_owned).with_context(|| format!("no guid in {made}"))
}

/// Assigns a strategy at each level, and gives their stamps.
async fn assign(server: &Server) -> anyhow::Result<[i64; LEVELS]> {
    let token = &server.sign_in().await?;
    let mut guids = std::collections::HashMap::new();
    for page in 1..=DEVICES / 1_000 {
        let answer =
            server.ask("GET", &format!("/api/devices?current={page}&pageSize=1000"), Some(token), None).await?;
        let list = serde_json::from_slice::<Value>(&answer.body)?;
        for row in list["data"].as_array().context("rows")? {
            guids.insert(row["id"].as_str().unwrap_or_default().to_owned(), row["guid"].clone());
        }
    }
    if guids.len() != DEVICES {
        bail!("{} devices are listed", guids.len());
    }
    server.user(token, "owner").await?;
    let list = server.ask("GET", "/api/users?name=owner", Some(token), None).await?;
    let user = serde_json::from_slice::<Value>(&list.body)?["data"][0]["guid"].clone();
    let group = made(server, token, "/api/device-groups", json!({"name": "Lab"})).await?;
    let mut stamps = [0; LEVELS];
    let mut peers = Vec::new();
    let mut members = Vec::new();
    for device in 0..DEVICES {
        let guid = &guids[&fleet::id(device)];
        match device % LEVELS {
            0 => peers.push(guid.clone()),
            1 => {
                let path = format!("/api/devices/{}/assign", guid.as_str().context("a guid")?);
                ask(server, token, "POST", &path, json!({"type": "user_name", "value": "owner"})).await?;
            }
            _ => members.push(fleet::id(device)),
        }
    }
    ask(server, token, "POST", &format!("/api/device-groups/{group}"), json!(members)).await?;
    let to = [json!({"peers": peers}), json!({"users": [user]}), json!({"groups": [group]})];
    for (level, mut to) in to.into_iter().enumerate() {
        let options = json!({"enable-audio": "N", "whitelist": "10.0.0.0/8", "approve-mode": "click"});
        let new = json!({"name": format!("Level {level}"), "options": options});
        let strategy = made(server, token, "/api/strategies", new).await?;
        let answer = server.ask("GET", &format!("/api/strategies/{strategy}"), Some(token), None).await?;
        let row = serde_json::from_slice::<Value>(&answer.body)?;
        stamps[level] = row["modified_at"].as_i64().context("a stamp")?;
        to["strategy"] = json!(strategy);
        ask(server, token, "POST", "/api/strategies/assign", to).await?;
    }
    Ok(stamps)
}

/// The heartbeats of all devices, each with the stamp of its level, in an order that jumps about.
fn heartbeats(stamps: [i64; LEVELS]) -> Vec<(Ipv4Addr, Arc<[u8]>)> {
    let order = (0..DEVICES).map(|count| count * 7_919 % DEVICES);
    order.map(|device| (fleet::address(device), fleet::heartbeat(device, stamps[device % LEVELS]))).collect()
}

fn told(answer: &Answer) -> bool {
    answer.status == 200 && answer.text().contains("config_options")
}

fn told_nothing(answer: &Answer) -> bool {
    answer.status == 200 && answer.body == b"{}"
}

/// Every heartbeat once.
async fn once(server: &Server, all: &[(Ipv4Addr, Arc<[u8]>)], good: fn(&Answer) -> bool) -> anyhow::Result<f64> {
    let all = all.to_vec();
    let next: Arc<Next> = Arc::new(move |count| all.get(usize::try_from(count).ok()?).cloned());
    let run = http::hammer(server.address, 32, Duration::from_secs(120), next, good).await;
    if run.accepted != DEVICES as u64 {
        bail!("{} heartbeats were answered as they should be, {} were not", run.accepted, run.refused);
    }
    Ok(run.rate())
}

/// Heartbeats of devices with strategies, against those without and against an empty handler.
pub async fn strategies(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let with = Server::serve(&world.stock.with(DEVICES).await?).await?;
    let without = Server::serve(&world.stock.with(DEVICES).await?).await?;
    let empty = Server::stub("empty").await?;
    let stamps = assign(&with).await?;
    let fresh = heartbeats([0; LEVELS]);
    let first = once(&with, &fresh, told).await?;
    let again = once(&with, &fresh, told).await?;
    let nothing = once(&empty, &fresh, any).await?;
    let taken = heartbeats(stamps);
    once(&with, &taken, told_nothing).await?;
    let next: Arc<Next> = Arc::new(move |count| Some(taken[usize::try_from(count).unwrap_or(0) % DEVICES].clone()));
    let plain =
        compare(world, (&with, next.clone(), told_nothing), (&without, fleet::heartbeats(DEVICES), told_nothing))
            .await?;
    let bare = compare(world, (&with, next.clone(), told_nothing), (&empty, next, any)).await?;
    Ok(vec![
        Row::at_least(
            "heartbeats a second with strategies at three levels, in parts of those without",
            plain.speed,
            0.9,
        )
        .because(format!("{} against {} a second", short(plain.rate), short(plain.other_rate))),
        Row::at_least("the same, in parts of an empty handler", bare.speed, 0.7).because(format!(
            "{} against {} a second",
            short(bare.rate),
            short(bare.other_rate)
        )),
        Row::at_most("heartbeats refused or told what they know", (plain.refused + bare.refused) as f64, 0.0),
        Row::of(
            "heartbeats a second that each take a new strategy, in parts of an empty handler",
            short(first / nothing),
        )
        .because(format!("{} a second, {} when they ask again", short(first), short(again))),
    ])
}
