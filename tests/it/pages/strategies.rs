//! The pages of strategies: which there are, what they carry, and switching them on and off.

use serde_json::{Value, json};

use super::{Visitor, enter, report};
use crate::world::Database;
use crate::world::browser::{Browser, Look, PHONE};
use crate::world::server::{Actor, PASSWORD, Server};

#[tokio::test(flavor = "multi_thread")]
async fn strategies_are_switched_off_and_on_on_a_phone() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    make(&administrator, "Kiosks", json!({})).await;
    let browser = Browser::open(Look { width: PHONE, ..Look::default() }).await;
    enter(&browser, &server).await;
    browser.click("nav a[href='/strategies']").await;
    browser.text("[formaction]").await;
    browser.click("tbody tr:nth-child(2) .pick label").await;
    browser.click("[formaction='/strategies/disable']").await;
    assert!(browser.text(".things").await.contains("Kiosks"));
    assert_eq!(browser.text("h1").await, "Disable 1 strategy?");
    assert_eq!(states(&administrator).await, [1, 1], "nothing is done before it is confirmed");
    browser.click(".actions button").await;
    assert_eq!(browser.text(".flash.done").await, "Disabled 1 strategy.");
    assert_eq!(states(&administrator).await, [1, 0]);
    browser.click("tbody tr:nth-child(2) a").await;
    browser.click(".head .actions a").await;
    browser.text(".things").await;
    assert_eq!(browser.text("h1").await, "Enable 1 strategy?");
    browser.click(".actions button").await;
    assert_eq!(browser.text(".flash.done").await, "Enabled 1 strategy.");
    assert_eq!(browser.text("h1").await, "Kiosks", "back at the strategy");
    assert_eq!(states(&administrator).await, [1, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strategy_shows_what_it_carries_and_what_it_leaves_alone() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let device = report(&server, &administrator, "900000001", "machine").await;
    let options = json!({
        "enable-audio": "N", "preset-note": "<b>\u{202e}", "preset-address-book-password": "not for everybody",
        "enable-camera": "", "stop-service": "Y",
    });
    let guid = make(&administrator, "<i>Kiosks", options).await;
    let assign = json!({"strategy": guid, "peers": [device["guid"]]});
    administrator.post("/api/strategies/assign", assign).await.ok();
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let list = visitor.get("/strategies").body;
    assert!(list.contains("<bdi>&#60;i&#62;Kiosks</bdi>") && list.contains("<span>1 device</span>"), "{list}");
    assert!(list.contains("<span>0 devices</span>") && list.contains("For all others"), "{list}");
    let page = visitor.get(&format!("/strategies/{guid}")).body;
    let (carried, others) = page.split_once("<details").unwrap();
    for part in ["enable-audio", "<bdi>&#60;b&#62;[U+202E]</bdi>", "<bdi>***</bdi>", "as by default", "stop-service"] {
        assert!(carried.contains(part), "{part} is not in {carried}");
    }
    assert!(!page.contains("not for everybody") && carried.contains("Dangerous"), "{page}");
    assert!(others.contains("verification-method") && others.contains("use-both-passwords"), "{others}");
    assert!(!others.contains(">enable-audio<") && !others.contains("stop-service"), "{others}");

    // What is no truth value changes nothing.
    let csrf = visitor.get("/strategies").field("csrf");
    for body in ["", "2", "\"true\"", "{"] {
        visitor
            .submit("/strategies/status", &[("csrf", &csrf), ("back", "/strategies"), ("guid", &guid), ("body", body)]);
        assert!(visitor.get("/strategies").body.contains("1 failed: The body is wrong"), "{body}");
    }
    assert_eq!(states(&administrator).await, [1, 1]);
}

/// Makes a strategy, and gives its guid.
async fn make(administrator: &Actor, name: &str, options: Value) -> String {
    let new = json!({"name": name, "options": options, "acknowledge": ["stop-service"]});
    administrator.post("/api/strategies", new).await.ok()["guid"].as_str().unwrap().to_owned()
}

/// Whether `Default` and the one beside it are enabled.
async fn states(administrator: &Actor) -> [i64; 2] {
    let all = administrator.get("/api/strategies").await.ok();
    [0, 1].map(|at: usize| all[at]["status"].as_i64().unwrap())
}
