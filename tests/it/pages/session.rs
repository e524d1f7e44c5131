//! Signing in and out, and the default password that has to go.

use rustdesk_admin::client::Method;
use serde_json::json;

use super::{Visitor, enter, make_user, report};
use crate::world::Database;
use crate::world::browser::{Browser, Look};
use crate::world::server::{PASSWORD, Server};

/// From the first sign-in to a fleet, without a line of JavaScript.
#[tokio::test(flavor = "multi_thread")]
async fn the_default_password_is_changed_before_anything_else() {
    let database = Database::sqlite();
    let server = Server::untouched(&database);
    let browser = Browser::open(Look { javascript: false, ..Look::default() }).await;
    browser.goto(&format!("{}/devices", server.url())).await;
    browser.fill("[name=username]", "admin").await;
    browser.fill("[name=password]", "test1235").await;
    browser.click("main button").await;
    assert_eq!(browser.text(".flash.failed").await, "Wrong user name or password.");
    browser.fill("[name=username]", "admin").await;
    browser.fill("[name=password]", "test1234").await;
    browser.click("main button").await;
    browser.text("[name=old_password]").await;
    for path in ["/", "/devices", "/users", "/devices/disable"] {
        browser.goto(&format!("{}{path}", server.url())).await;
        assert_eq!(browser.text("h1").await, "Choose a password", "{path}");
    }
    browser.fill("[name=old_password]", "not the old one").await;
    browser.fill("[name=new_password]", "a better password").await;
    browser.click("main button").await;
    assert_eq!(browser.text(".flash.failed").await, "The old password is wrong.");
    browser.fill("[name=old_password]", "test1234").await;
    browser.fill("[name=new_password]", "a better password").await;
    browser.click("main button").await;
    let said = browser.text(".flash.done").await;
    assert_eq!(said, "Your password is changed. Your other sessions have ended.");
    assert_eq!(browser.text("h1").await, "Welcome");
    assert!(browser.text(".steps").await.contains(server.url()), "the first step names this server");
    browser.goto(server.url()).await;
    browser.click(".self button").await;
    assert_eq!(browser.text(".flash.done").await, "You are signed out.");
    browser.goto(server.url()).await;
    assert_eq!(browser.text("h1").await, "Sign in");
    let reply = server.nobody().sign_in("admin", "a better password").await;
    assert_eq!(reply.status, 200, "{}", reply.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_sign_in_the_page_is_there_that_was_asked_for() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let mut visitor = Visitor::new(&server);
    let answer = visitor.get("/devices?name=caf%C3%A9&size=25");
    assert_eq!((answer.status, answer.body.as_str()), (303, ""));
    let sign_in = answer.header("location").to_owned();
    assert_eq!(sign_in, "/sign-in?next=%2Fdevices%3Fname%3Dcaf%25C3%25A9%26size%3D25");
    let next = visitor.get(&sign_in).field("next");
    let answer = visitor.submit("/sign-in", &[("username", "admin"), ("password", PASSWORD), ("next", &next)]);
    assert_eq!((answer.status, answer.header("location")), (303, "/devices?name=caf%C3%A9&size=25"));
    assert_eq!(visitor.get(answer.header("location")).status, 200);
}

/// Browsers keep a strict cookie back when another site's link is followed; the page has to be asked for once more.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_from_elsewhere_finds_the_session() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let mut visitor = Visitor::new(&server);
    let led_here = [("sec-fetch-site", "cross-site")];
    let answer = visitor.send("GET", "/devices?name=a&page=2", &led_here, "");
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("content=\"0; url=/devices?name=a&#38;page=2\""), "{}", answer.body);
    let answer = visitor.send("GET", "/devices?name=a", &[("sec-fetch-site", "same-origin")], "");
    assert_eq!(answer.status, 303, "there is no session: once more is enough");
    assert_eq!(visitor.send("GET", "/sign-in", &led_here, "").field("next"), "");
    let browser = Browser::open(Look::default()).await;
    enter(&browser, &server).await;
    browser.goto(&format!("data:text/html,<a href='{}/devices'>look at this</a>", server.url())).await;
    browser.click("a").await;
    assert_eq!(browser.text(".head h1").await, "Devices");
}

/// What a program asks for is answered to a program.
#[tokio::test(flavor = "multi_thread")]
async fn the_api_knows_no_pages_and_no_cookies() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let answer = visitor.get("/api/devices");
    assert_eq!((answer.status, answer.header("content-type")), (401, "application/json; charset=utf-8"));
    for (path, kind) in [("/api/nowhere", "application/json; charset=utf-8"), ("/nowhere", "text/html; charset=utf-8")]
    {
        let answer = visitor.get(path);
        assert_eq!((answer.status, answer.header("content-type")), (404, kind), "{path}");
    }
    assert_eq!(visitor.get("/logout").status, 405);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_with_its_user_its_time_and_the_sign_out() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let ann = make_user(&administrator, "ann").await;
    let mut visitor = Visitor::signed_in(&server, "ann", PASSWORD);
    assert_eq!(visitor.get("/").status, 200);
    administrator.send(Method::POST, &format!("/api/users/{ann}/disable"), None).await;
    let answer = visitor.get("/devices");
    assert_eq!((answer.status, answer.header("location")), (303, "/sign-in?next=%2Fdevices"));
    assert!(visitor.get("/sign-in").body.contains("Your session has ended."));
    administrator.send(Method::POST, &format!("/api/users/{ann}/enable"), None).await;

    let mut visitor = Visitor::signed_in(&server, "ann", PASSWORD);
    assert_eq!(visitor.get("/").status, 200);
    age_console_sessions(&database).await;
    assert_eq!(visitor.get("/").header("location"), "/sign-in", "twelve hours unused");

    let mut visitor = Visitor::signed_in(&server, "ann", PASSWORD);
    let csrf = visitor.get("/").field("csrf");
    let kept = visitor.cookies.clone();
    assert_eq!(visitor.submit("/logout", &[("csrf", &csrf)]).header("location"), "/sign-in");
    visitor.cookies = kept;
    assert_eq!(visitor.get("/").status, 303, "the cookie of a session that was signed out is of no use");
}

/// Turns the clock of the sessions back, since nobody can wait so long.
async fn age_console_sessions(database: &Database) {
    use sqlx::Connection as _;
    let mut connection = sqlx::SqliteConnection::connect(&database.url).await.unwrap();
    let aged = sqlx::query("update session set last_used_at = '2020-01-01 00:00:00+00:00' where kind = 'console'");
    assert!(aged.execute(&mut connection).await.unwrap().rows_affected() > 0);
}

/// Whoever is no administrator sees what is theirs, and nothing that leads elsewhere.
#[tokio::test(flavor = "multi_thread")]
async fn people_see_their_own_devices_and_no_users() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    make_user(&administrator, "ann").await;
    let own = report(&server, &administrator, "100000001", "anns-machine").await;
    report(&server, &administrator, "100000002", "another").await;
    let path = format!("/api/devices/{}", own["guid"].as_str().unwrap());
    let reply = administrator.send(Method::PATCH, &path, Some(json!({ "user_name": "ann" }))).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let mut ann = Visitor::signed_in(&server, "ann", PASSWORD);
    let list = ann.get("/devices").body;
    assert!(list.contains("anns-machine") && !list.contains("another"), "{list}");
    assert!(!list.contains("href=\"/users\"") && !list.contains("formaction"), "{list}");
    let welcome = ann.get("/").body;
    assert!(welcome.contains("<b>1</b>") && !welcome.contains("First steps"), "{welcome}");
}
