//! The page that explains who reaches what: reasons, what is not known, and texts that mean no good.

use serde_json::json;

use super::{Visitor, enter, make_user, report};
use crate::world::Database;
use crate::world::browser::{Browser, Look, PHONE};
use crate::world::server::{PASSWORD, Server};

#[tokio::test(flavor = "multi_thread")]
async fn access_is_explained_on_a_phone() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    make_user(&administrator, "ann").await;
    let device = report(&server, &administrator, "100000001", "machine").await;
    let browser = Browser::open(Look { width: PHONE, ..Look::default() }).await;
    enter(&browser, &server).await;
    browser.click("nav a[href='/access']").await;
    browser.fill("[name=user]", "ann").await;
    browser.fill("[name=device]", "100000001").await;
    browser.click(".search button").await;
    assert_eq!(browser.text(".answer h2").await, "ann may not reach 100000001");
    assert!(browser.text(".reasons").await.contains("100000001 has neither owner nor device group"));
    assert!(browser.text(".note").await.contains("hbbs and hbbr"));
    let path = format!("/api/devices/{}", device["guid"].as_str().unwrap());
    administrator.patch(&path, json!({ "user_name": "ann" })).await.ok();
    browser.click(".search button").await;
    browser.text(".answer .dot.on + bdi").await;
    assert_eq!(browser.text(".answer h2").await, "ann may reach 100000001");
    assert_eq!(browser.text(".reasons").await, "ann is the owner of 100000001");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_unknown_or_hostile_is_said_and_shown_as_text() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    make_user(&administrator, "<b>ann").await;
    // Of a server of before: such a name is refused today.
    database.execute("update \"user\" set name = '<b>\u{202e}ann' where name = '<b>ann'").await;
    report(&server, &administrator, "100000001", "machine").await;
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let mut ask = |user: &str, device: &str| {
        let query = serde_urlencoded::to_string([("user", user), ("device", device)]).unwrap();
        visitor.get(&format!("/access?{query}"))
    };
    for (user, device, words) in [
        ("", "", "The name of a user"),
        ("nobody", "100000001", "There is no user nobody."),
        ("admin", "2", "There is no device 2."),
        ("", "100000001", "Which user?"),
        ("admin", "", "Which device?"),
        ("\"><script>\u{202e}", "1", "There is no user &#34;&#62;&#60;script&#62;[U+202E]."),
        ("<b>\u{202e}ann", "100000001", "<bdi>&#60;b&#62;[U+202E]ann</bdi> may not reach"),
        ("admin", " 100000001 ", "<bdi>admin</bdi> may reach <bdi>100000001</bdi>"),
    ] {
        let page = ask(user, device);
        assert_eq!(page.status, 200, "{user} {device}");
        assert!(page.body.contains(words) && page.body.contains("hbbs and hbbr"), "{user} {device}: {}", page.body);
        assert!(!page.body.contains("<script>"), "{}", page.body);
    }
}
