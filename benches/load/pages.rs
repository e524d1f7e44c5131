//! Pages of the device list out of many devices, against the same pages out of few.

use std::time::{Duration, Instant};

use anyhow::bail;
use serde_json::Value;

use crate::World;
use crate::process::Server;
use crate::report::{Row, median, milliseconds, short};

const SIZE: usize = 30;

/// A page of a list, how many rows it has, and how many its `total` must tell.
pub struct Page<'a> {
    pub method: &'static str,
    pub path: String,
    pub token: &'a str,
    pub rows: usize,
    pub total: usize,
}

impl Page<'_> {
    /// Reads the page and checks it; how long the answer took.
    pub async fn read(&self, server: &Server) -> anyhow::Result<Duration> {
        let began = Instant::now();
        let answer = server.ask(self.method, &self.path, Some(self.token), None).await?;
        let took = began.elapsed();
        let list = serde_json::from_slice::<Value>(&answer.body)?;
        let rows = list["data"].as_array().map_or(0, Vec::len);
        if list["total"] != self.total || rows != self.rows {
            let (path, total) = (&self.path, &list["total"]);
            bail!("{path} has total {total} and {rows} rows, not total {} and {} rows", self.total, self.rows);
        }
        Ok(took)
    }
}

/// The pages of a list of so many devices: first, last, and filtered.
fn pages_of(devices: usize, token: &str) -> [Page<'_>; 3] {
    let last = devices.div_ceil(SIZE);
    let page = |number: usize, filter: &str, rows, total| {
        let path = format!("/api/devices?current={number}&pageSize={SIZE}{filter}");
        Page { method: "GET", path, token, rows, total }
    };
    [
        page(1, "", SIZE, devices),
        page(last, "", devices - (last - 1) * SIZE, devices),
        // One in ten is called so.
        page(1, "&device_name=%25lab%25", SIZE, devices / 10),
    ]
}

/// Pages of 30 devices out of 100,000 and out of 1,000.
pub async fn pages(world: &mut World) -> anyhow::Result<Vec<Row>> {
    const MANY: usize = 100_000;
    const FEW: usize = 1_000;
    let many = Server::serve(&world.stock.with(MANY).await?).await?;
    let few = Server::serve(&world.stock.with(FEW).await?).await?;
    let (token, other_token) = (many.sign_in().await?, few.sign_in().await?);
    let (pages, other_pages) = (pages_of(MANY, &token), pages_of(FEW, &other_token));
    let mut times = [const { Vec::new() }; 3];
    let mut others = [const { Vec::new() }; 3];
    for _ in 0..world.times(60) {
        for kind in 0..pages.len() {
            times[kind].push(pages[kind].read(&many).await?.as_secs_f64());
            others[kind].push(other_pages[kind].read(&few).await?.as_secs_f64());
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
