//! The user list: searching, turning pages, choosing many, and whom that must not reach.

use rustdesk_admin::client::Method;

use super::{Visitor, enter, make_user};
use crate::world::Database;
use crate::world::browser::{Browser, Look, PHONE};
use crate::world::server::{PASSWORD, Server};

#[tokio::test(flavor = "multi_thread")]
async fn users_are_found_and_disabled_together_on_a_phone() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    for name in ["ann", "anton", "bob", "<b>bold</b>"] {
        make_user(&administrator, name).await;
    }
    let mut anton = Visitor::signed_in(&server, "anton", PASSWORD);
    assert_eq!(anton.get("/").status, 200);
    let browser = Browser::open(Look { width: PHONE, ..Look::default() }).await;
    enter(&browser, &server).await;
    browser.click("nav a[href='/users']").await;
    // What only the next page has is read first: a click does not wait for it.
    browser.text(".search").await;
    assert_eq!(browser.text(".head p").await, "1–5 of 5");
    assert!(browser.text("tbody").await.contains("<b>bold</b>"));
    browser.fill("[name=name]", "AN").await;
    browser.click(".search button").await;
    browser.text(".search .quiet").await;
    assert_eq!(browser.text(".head p").await, "1–2 of 2 found");
    browser.click("thead label").await;
    browser.click("[formaction='/users/disable']").await;
    let asked = browser.text(".things").await;
    assert_eq!(browser.text("h1").await, "Disable 2 users?");
    assert!(asked.contains("ann") && asked.contains("anton") && !asked.contains("bob"), "{asked}");
    browser.click(".actions button").await;
    assert_eq!(browser.text(".flash.done").await, "Disabled 2 users.");
    assert!(browser.text("tbody tr:nth-child(2)").await.contains("Disabled"));
    assert_eq!(anton.get("/").header("location"), "/sign-in", "the session ends at once");
    let reply = administrator.send(Method::GET, "/api/users?name=bob", None).await;
    assert_eq!(reply.body["data"][0]["status"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_administrator_stays_and_is_warned() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let ann = make_user(&administrator, "ann").await;
    let reply = administrator.send(Method::GET, "/api/users?name=admin", None).await;
    let admin = reply.body["data"][0]["guid"].as_str().unwrap();
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let page = visitor.get(&format!("/users/disable?guid={admin}&guid={ann}"));
    assert!(page.body.contains("You are among them"), "{}", page.body);
    let fields = [("csrf", &*page.field("csrf")), ("back", "/users"), ("guid", admin), ("guid", &ann)];
    visitor.submit("/users/disable", &fields);
    let page = visitor.get("/users").body;
    assert!(page.contains("Disabled 1 user. 1 failed: Admin is the last administrator"), "{page}");
    let refused = server.nobody().sign_in("ann", PASSWORD).await;
    assert_eq!(refused.status, 401, "{}", refused.body);
}
