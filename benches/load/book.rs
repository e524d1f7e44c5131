//! A page of a large address book, against the same page of a small one, and what it costs the server.

use std::time::Duration;

use anyhow::Context;
use serde_json::{Value, json};

use crate::World;
use crate::pages::Page;
use crate::process::Server;
use crate::reach::statements;
use crate::report::{Row, median, milliseconds, short};

const MANY: usize = 1_000;
/// The page that clients ask for, and how large the small book is.
const SIZE: usize = 100;

/// A page of a book as clients ask for it.
fn page<'a>(token: &'a str, book: &str, number: usize, total: usize) -> Page<'a> {
    let path = format!("/api/ab/peers?current={number}&pageSize={SIZE}&ab={book}");
    Page { method: "POST", path, token, rows: SIZE, total }
}

/// Makes a shared book of so many entries, each with a password and two tags.
async fn book(server: &Server, token: &str, name: &str, size: usize) -> anyhow::Result<String> {
    let made = server.ask("POST", "/api/ab/shared/add", Some(token), Some(&json!({"name": name}).to_string())).await?;
    let made = serde_json::from_slice::<Value>(&made.body)?;
    let guid = made["guid"].as_str().with_context(|| format!("no guid in {made}"))?;
    for number in 0..size {
        let peer = json!({
            "id": (400_000_000 + number).to_string(), "alias": format!("Desk {number}"), "password": "a password",
            "username": "student", "hostname": format!("WS-{number:05}"), "platform": "Windows",
            "tags": [format!("floor {}", number % 5), "all"],
        });
        server.ask("POST", &format!("/api/ab/peer/add/{guid}"), Some(token), Some(&peer.to_string())).await?;
    }
    Ok(guid.to_owned())
}

/// Pages of a book of 1,000 entries and of one of 100.
pub async fn book_pages(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let data = world.stock.empty()?;
    let server = Server::serve(&data).await?;
    let token = server.sign_in().await?;
    let large = book(&server, &token, "Everything", MANY).await?;
    let small = book(&server, &token, "Ground floor", SIZE).await?;
    let pages = [(&large, 1, MANY), (&large, MANY / SIZE, MANY), (&small, 1, SIZE)];
    let pages = pages.map(|(book, number, total)| page(&token, book, number, total));
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..world.times(60) {
        for (page, times) in pages.iter().zip(&mut times) {
            times.push(page.read(&server).await?.as_secs_f64());
        }
    }
    server.stop()?;
    // One that tells its statements is slower, and is not timed.
    let telling = Server::telling(&data).await?;
    let mut told = Vec::new();
    for page in &pages {
        told.push(statements(&telling, || page.read(&telling)).await?);
    }
    let [first, last, few] = times.map(median);
    let took = |one: f64| {
        let ms = |seconds| milliseconds(Duration::from_secs_f64(seconds));
        format!("{} against {}", ms(one), ms(few))
    };
    Ok(vec![
        Row::at_most("first 100 of an address book of 1,000, in times of a book of 100", first / few, 1.5)
            .because(took(first)),
        Row::at_most("last 100 of an address book of 1,000, in times of a book of 100", last / few, 1.5)
            .because(took(last)),
        Row::at_most(
            "statements of such a page of 1,000, in times of those of 100",
            told[0].max(told[1]) as f64 / told[2] as f64,
            1.0,
        )
        .because(format!("{} and {} against {}", told[0], told[1], short(told[2] as f64))),
    ])
}
