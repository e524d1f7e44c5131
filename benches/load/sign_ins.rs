//! Whether sign-ins, each of which keeps a core busy with a password hash, delay the heartbeats.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use crate::World;
use crate::fleet;
use crate::http::{self, Answer, Next};
use crate::process::Server;
use crate::report::{Row, median, milliseconds, short};

const RATE: u64 = 2_000;
const ACCOUNTS: usize = 4;

fn signed_in(answer: &Answer) -> bool {
    answer.status == 200 && answer.text().contains("\"access_token\"")
}

/// The 99th percentile of heartbeats at a fixed rate, with sign-ins at the same time and without.
pub async fn sign_ins(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let server = Server::serve(&world.stock.with(10_000).await?).await?;
    let token = server.sign_in().await?;
    let mut logins = Vec::new();
    for account in 0..ACCOUNTS {
        let body = server.user(&token, &format!("load-{account}")).await?;
        logins.push(Arc::<[u8]>::from(http::post("/api/login", &body)));
    }
    let heartbeats = fleet::heartbeats(10_000);
    let logins: Arc<Next> =
        Arc::new(move |count| Some((Ipv4Addr::LOCALHOST, logins[count as usize % logins.len()].clone())));
    let time = world.time(8);
    let (mut alone, mut beside, mut rates) = (Vec::new(), Vec::new(), Vec::new());
    let mut refused = 0;
    for _ in 0..world.times(5) {
        let quiet = http::pace(server.address, RATE, time, heartbeats.clone(), fleet::known).await;
        let (busy, sign_ins) = tokio::join!(
            http::pace(server.address, RATE, time, heartbeats.clone(), fleet::known),
            http::hammer(server.address, ACCOUNTS, time, logins.clone(), signed_in),
        );
        refused += quiet.refused + busy.refused + sign_ins.refused;
        alone.push(quiet.percentile(0.99).as_secs_f64());
        beside.push(busy.percentile(0.99).as_secs_f64());
        rates.push(sign_ins.rate());
    }
    let ratio = median(alone.iter().zip(&beside).map(|(alone, beside)| beside / alone).collect());
    let ms = |values| milliseconds(Duration::from_secs_f64(median(values)));
    Ok(vec![
        Row::at_most(
            "p99 of 2,000 heartbeats a second beside sign-ins of 4 accounts, in times of that without",
            ratio,
            3.0,
        )
        .because(format!("{} against {}, {} sign-ins a second", ms(beside), ms(alone), short(median(rates)))),
        Row::at_most("heartbeats and sign-ins refused", refused as f64, 0.0),
        Row::at_most("memory of the server after these sign-ins, in MB", server.memory()?.0, 150.0),
    ])
}
