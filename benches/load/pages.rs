//! Pages of the device list out of many devices, against the same pages out of few.

use std::time::{Duration, Instant};

use anyhow::bail;
use serde_json::Value;

use crate::World;
use crate::process::Server;
use crate::report::{Row, median, milliseconds, short};

/// A page of the list, and how many devices its `total` must tell.
struct Page {
    query: String,
    total: usize,
}

/// The pages of a list of so many devices: first, last, and filtered.
fn pages_of(devices: usize) -> [Page; 3] {
    let last = devices.div_ceil(30);
    [
        Page { query: "current=1&pageSize=30".to_owned(), total: devices },
        Page { query: format!("current={last}&pageSize=30"), total: devices },
        // One in ten is called so.
        Page { query: "current=1&pageSize=30&device_name=%25lab%25".to_owned(), total: devices / 10 },
    ]
}

/// How long a page takes, after the answer was checked.
async fn time(server: &Server, token: &str, page: &Page) -> anyhow::Result<Duration> {
    let began = Instant::now();
    let answer = server.ask("GET", &format!("/api/devices?{}", page.query), Some(token), None).await?;
    let took = began.elapsed();
    let list = serde_json::from_slice::<Value>(&answer.body)?;
    let rows = list["data"].as_array().map_or(0, Vec::len);
    if list["total"] != page.total || rows == 0 {
        bail!("the page {} has total {} and {rows} rows, not total {}", page.query, list["total"], page.total);
    }
    Ok(took)
}

/// Pages of 30 devices out of 100,000 and out of 1,000.
pub async fn pages(world: &mut World) -> anyhow::Result<Vec<Row>> {
    const MANY: usize = 100_000;
    const FEW: usize = 1_000;
    let many = Server::serve(&world.stock.with(MANY).await?).await?;
    let few = Server::serve(&world.stock.with(FEW).await?).await?;
    let (token, other_token) = (many.sign_in().await?, few.sign_in().await?);
    let (pages, other_pages) = (pages_of(MANY), pages_of(FEW));
    let mut times = [const { Vec::new() }; 3];
    let mut others = [const { Vec::new() }; 3];
    for _ in 0..world.times(60) {
        for kind in 0..pages.len() {
            times[kind].push(time(&many, &token, &pages[kind]).await?.as_secs_f64());
            others[kind].push(time(&few, &other_token, &other_pages[kind]).await?.as_secs_f64());
        }
    }
    let [first, last, fuzzy] = times.map(median);
    let [other_first, _, other_fuzzy] = others.map(median);
    let took = |one: f64, other: f64| {
        let ms = |seconds| milliseconds(Duration::from_secs_f64(seconds));
        format!("{} against {}", ms(one), ms(other))
    };
    Ok(vec![
        Row::at_most(
            "first page of 100,000 devices with its total, in times of that of 1,000",
            first / other_first,
            5.0,
        )
        .because(took(first, other_first)),
        Row::at_most("last page of 100,000 devices, in times of the first", last / first, 5.0)
            .because(took(last, first)),
        Row::at_most(
            "page with a fuzzy filter and total of 100,000, in times of that of 1,000",
            fuzzy / other_fuzzy,
            60.0,
        )
        .because(took(fuzzy, other_fuzzy)),
        Row::of("memory of the server after these pages, at its most", format!("{} MB", short(many.memory()?.1))),
    ])
}
