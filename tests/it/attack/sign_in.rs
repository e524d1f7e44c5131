//! Sign-ins that are sent to keep others from signing in, or to find a password.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use futures::future::join_all;
use serde_json::json;

use crate::api::devices::until;
use crate::world::Database;
use crate::world::acts::USERS_PASSWORD;
use crate::world::raw::Raw;
use crate::world::server::{PASSWORD, Server};

/// Signs in from an address of this machine.
async fn from(server: &Server, last: u8, name: &str, password: &str) -> Raw {
    let body = json!({"username": name, "password": password}).to_string();
    server.raw("POST /api/login").from(Ipv4Addr::new(127, 0, 0, last).into()).body(body).send().await
}

on_both! {
    /// A few guesses for each of many accounts raise an alarm about the address and slow it down, and keep nobody out: not
    /// at another address, and at this one neither who is signed in there nor whose account was not tried.
    async fn spraying_is_noticed_and_slowed_down(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for number in 0..14 {
            admin.new_user(&format!("user{number}")).await;
        }
        assert_eq!(from(&server, 2, "user0", USERS_PASSWORD).await.status, 200);
        let round = async |names: &[String]| {
            let guesses = join_all(names.iter().map(|name| from(&server, 2, name, "Summer2026!"))).await;
            guesses.iter().filter(|answer| answer.status == 401).count()
        };
        let names: Vec<String> = (1..13).map(|number| format!("user{number}")).collect();
        let mut looked_at = 0;
        for _ in 0..3 {
            looked_at += round(&names).await;
        }
        assert_eq!(looked_at, 36);
        let alarms = database.texts("select cast(typ as text), subject, address, info from alarm_audit").await;
        assert_eq!(alarms, [["4", "", "127.0.0.2", r#"{"ip":"127.0.0.2","accounts":12}"#]]);
        let shown = admin.row("/api/audits/alarm").await;
        assert!(shown["id"] == "" && shown["account"].is_null(), "{shown}");
        let waiting = database.count("sign_in_failure where account like 'user%' and wait_seconds > 0").await;
        assert_eq!(waiting, 6, "those who failed when it was slowed down already wait at once");
        // Invented accounts are slowed down as well.
        let begun = Instant::now();
        let invented: Vec<String> = (0..12).map(|number| format!("nobody{number}")).collect();
        let looked_at = round(&invented).await;
        assert!(looked_at < 12 || begun.elapsed() > Duration::from_secs(8), "{looked_at} in {:?}", begun.elapsed());
        for name in &names {
            let answer = from(&server, 3, name, USERS_PASSWORD).await;
            assert_eq!(answer.status, 200, "{name}: {}", answer.text());
        }
        assert_eq!(from(&server, 2, "user0", USERS_PASSWORD).await.status, 200, "who is signed in there");
        until(async || from(&server, 2, "user13", USERS_PASSWORD).await.status == 200).await;
    }
}

/// A hundred sign-ins at a time from one address keep nobody at another address out.
#[tokio::test(flavor = "multi_thread")]
async fn one_address_does_not_fill_the_queue_of_all() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    server.administrator().await;
    let flood = join_all((0..100).map(|number| {
        let server = &server;
        async move { from(server, 2, &format!("nobody{number}"), "wrong").await.status }
    }));
    let others = async {
        // The queue is full by then, or will be in between.
        tokio::time::sleep(Duration::from_millis(100)).await;
        join_all((10..30).map(|last| from(&server, last, "admin", PASSWORD))).await
    };
    let (flood, others) = futures::join!(flood, others);
    let refused: Vec<_> = others.iter().filter(|answer| answer.status != 200).map(Raw::text).collect();
    assert!(refused.is_empty(), "{refused:?}");
    assert!(flood.contains(&429), "the share of an address is not bounded: {flood:?}");
}
