//! What keeps strangers from using somebody's browser: cookies, forms that prove where they come from, headers, and
//! who may open which page.

use super::{Visitor, make_user, report};
use crate::world::Database;
use crate::world::server::{PASSWORD, Server};

#[tokio::test(flavor = "multi_thread")]
async fn a_form_needs_the_code_of_its_own_session() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let device = report(&server, &administrator, "700000001", "target").await;
    let guid = device["guid"].as_str().unwrap();
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let own = visitor.get("/").field("csrf");
    let anothers = Visitor::signed_in(&server, "admin", PASSWORD).get("/").field("csrf");
    assert_ne!(own, anothers);
    for csrf in ["", "x", &anothers, &own[..own.len() - 1]] {
        let answer = visitor.submit("/devices/disable", &[("csrf", csrf), ("guid", guid)]);
        assert_eq!(answer.status, 403, "{csrf:?}");
        assert!(answer.body.contains("out of date"), "{}", answer.body);
    }
    assert_eq!(visitor.submit("/devices/disable", &[("guid", guid)]).status, 403, "no code at all");
    assert!(!visitor.get("/devices").body.contains("badge bad"), "nothing was done");
    assert_eq!(visitor.submit("/devices/disable", &[("csrf", &own), ("guid", guid)]).status, 303);
    assert!(visitor.get("/devices").body.contains("badge bad"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_another_site_is_refused() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let body = format!("csrf={}", visitor.get("/").field("csrf"));
    let host = visitor.host;
    let ours = format!("http://{host}");
    let longer = format!("http://{host}.evil.example");
    let sign_in = format!("username=admin&password={}", PASSWORD.replace(' ', "+"));
    for headers in [
        &[][..],
        &[("origin", "http://evil.example")],
        &[("origin", "null")],
        &[("origin", &*longer)],
        &[("sec-fetch-site", "cross-site"), ("origin", &*ours)],
        &[("sec-fetch-site", "same-site"), ("origin", &*ours)],
        &[("x-forwarded-host", "evil.example"), ("origin", "http://evil.example")],
    ] {
        for (path, body) in [("/logout", &body), ("/sign-in", &sign_in)] {
            let answer = visitor.send("POST", path, headers, body);
            assert_eq!(answer.status, 403, "{path} {headers:?}");
            assert_eq!(answer.header("set-cookie"), "", "{path} {headers:?}");
        }
    }
    assert_eq!(visitor.get("/").status, 200, "still signed in");
    assert_eq!(visitor.send("POST", "/logout", &[("sec-fetch-site", "same-origin")], &body).status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn cookies_are_for_this_server_alone() {
    let database = Database::sqlite();
    let server = Server::start_with(&database, Some(PASSWORD), &["--trusted-proxy", "127.0.0.0/8"]);
    let sign_in = format!("username=admin&password={}", PASSWORD.replace(' ', "+"));
    let mut plain = Visitor::new(&server);
    let origin = format!("http://{}", plain.host);
    let answer = plain.send("POST", "/sign-in", &[("origin", &origin)], &sign_in);
    let (value, attributes) = answer.header("set-cookie").split_once(';').unwrap();
    assert!(value.starts_with("rustdesk_admin=rds_") && value.len() > 50, "256 random bits");
    assert_eq!(attributes, " Path=/; HttpOnly; SameSite=Strict");

    let proxied = [
        ("x-forwarded-proto", "https"),
        ("x-forwarded-host", "console.example"),
        ("x-forwarded-for", "192.0.2.1"),
        ("origin", "https://console.example"),
    ];
    let mut secure = Visitor::new(&server);
    let answer = secure.send("POST", "/sign-in", &proxied, &sign_in);
    let (value, attributes) = answer.header("set-cookie").split_once(';').unwrap();
    assert!(value.starts_with("__Host-rustdesk_admin=rds_"), "no other host can set it");
    assert_eq!(attributes, " Path=/; HttpOnly; SameSite=Strict; Secure");
    assert_eq!(secure.send("GET", "/", &proxied, "").status, 200);
    let downgraded = [("x-forwarded-proto", "https"), ("origin", &*origin)];
    assert_eq!(secure.send("POST", "/sign-in", &downgraded, &sign_in).status, 403, "not from a page without TLS");

    let database = Database::sqlite();
    let public = Server::start_with(
        &database,
        Some(PASSWORD),
        &["--public-url", "https://console.example", "--hbbs", "127.0.0.1"],
    );
    let mut visitor = Visitor::new(&public);
    let answer = visitor.send("POST", "/sign-in", &[("origin", "https://console.example")], &sign_in);
    assert!(answer.header("set-cookie").ends_with("; Secure"), "{}", answer.status);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_to_a_browser_is_guarded() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let page = visitor.get("/devices");
    let style = page.body.split('"').find(|text| text.ends_with(".css")).unwrap().to_owned();
    for path in
        ["/", "/devices", "/sign-in", "/account/password", "/nowhere", "/users?page=2", "/logs/files.csv", &style]
    {
        let answer = visitor.send("GET", path, &[("origin", "http://evil.example")], "");
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert!(!answer.headers.iter().any(|(name, _)| name.starts_with("access-control")), "{path}");
        let kept = if path == style { "public, max-age=31536000, immutable" } else { "no-store" };
        assert_eq!(answer.header("cache-control"), kept, "{path}");
        assert!(!answer.body.contains(" style=") && !answer.body.contains(" onclick"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_led_to_another_site() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let mut visitor = Visitor::new(&server);
    for evil in [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "/\r\nset-cookie: a=b",
    ] {
        let query = serde_urlencoded::to_string([("next", evil)]).unwrap();
        assert_eq!(visitor.get(&format!("/sign-in?{query}")).field("next"), "", "{evil:?}");
        let fields = [("username", "admin"), ("password", PASSWORD), ("next", evil), ("back", evil)];
        assert_eq!(visitor.submit("/sign-in", &fields).header("location"), "/", "{evil:?}");
        let fields = [("username", "admin"), ("password", "wrong"), ("next", evil), ("back", evil)];
        assert_eq!(visitor.submit("/sign-in", &fields).header("location"), "/", "{evil:?}");
    }
    // Clients double slashes; that must not become the name of a host.
    let answer = Visitor::new(&server).get("//evil.example/x?y");
    assert!(!answer.header("location").starts_with("//"), "{}", answer.header("location"));
}

/// A message for the next page is signed: a neighbour on the same host cannot put words into the console's mouth.
#[tokio::test(flavor = "multi_thread")]
async fn a_message_cannot_be_forged() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let forged = "A".repeat(43) + "LlNlbmQgeW91ciBwYXNzd29yZA";
    for value in ["x", "", &forged] {
        visitor.cookies.push(("rustdesk_admin_said".into(), value.into()));
        let page = visitor.get("/");
        assert!(page.status == 200 && !page.body.contains("class=\"flash"), "{value}");
    }
}

/// Every page, and who may open it: nobody, a user, an administrator.
#[tokio::test(flavor = "multi_thread")]
async fn pages_are_open_to_whom_they_are_meant_for() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    make_user(&server.administrator().await, "ann").await;
    let mut nobody = Visitor::new(&server);
    let mut user = Visitor::signed_in(&server, "ann", PASSWORD);
    let mut administrator = Visitor::signed_in(&server, "admin", PASSWORD);
    for (path, expected) in [
        ("/sign-in", [200, 200, 200]),
        ("/", [303, 200, 200]),
        ("/account/password", [303, 200, 200]),
        ("/devices", [303, 200, 200]),
        ("/devices/disable", [303, 403, 200]),
        ("/devices/enable", [303, 403, 200]),
        ("/devices/apply-presets", [303, 403, 200]),
        ("/devices/x/machines", [303, 403, 404]),
        ("/users", [303, 403, 200]),
        ("/users/disable", [303, 403, 200]),
        ("/users/enable", [303, 403, 200]),
        ("/user-groups", [303, 403, 200]),
        ("/user-groups/new", [303, 403, 200]),
        ("/user-groups/x", [303, 403, 404]),
        ("/user-groups/delete", [303, 403, 200]),
        ("/device-groups", [303, 403, 200]),
        ("/device-groups/new", [303, 403, 200]),
        ("/device-groups/x", [303, 403, 404]),
        ("/device-groups/delete", [303, 403, 200]),
        ("/address-books", [303, 200, 200]),
        ("/address-books/new", [303, 200, 200]),
        ("/address-books/delete", [303, 200, 200]),
        ("/address-books/x", [303, 404, 404]),
        ("/address-books/x/new", [303, 404, 404]),
        ("/address-books/x/entry", [303, 404, 404]),
        ("/address-books/x/delete", [303, 404, 404]),
        ("/address-books/x/entries.csv", [303, 404, 404]),
        ("/address-books/x/import", [303, 404, 404]),
        ("/address-books/x/devices", [303, 404, 404]),
        ("/address-books/x/tags", [303, 404, 404]),
        ("/address-books/x/tag", [303, 404, 404]),
        ("/address-books/x/tags/delete", [303, 404, 404]),
        ("/address-books/x/rules", [303, 404, 404]),
        ("/address-books/x/recycle", [303, 404, 404]),
        ("/address-books/x/recycle/restore", [303, 404, 404]),
        ("/address-books/x/recycle/delete", [303, 404, 404]),
        ("/address-books/x/recycle/empty", [303, 404, 404]),
        ("/address-books/x/settings", [303, 404, 404]),
        ("/strategies", [303, 403, 200]),
        ("/strategies/x", [303, 403, 404]),
        ("/strategies/disable", [303, 403, 200]),
        ("/strategies/enable", [303, 403, 200]),
        ("/logs/connections", [303, 200, 200]),
        ("/logs/connections/x", [303, 404, 404]),
        ("/logs/connections.csv", [303, 200, 200]),
        ("/logs/disconnect", [303, 403, 200]),
        ("/logs/files", [303, 200, 200]),
        ("/logs/files.csv", [303, 200, 200]),
        ("/logs/alarms", [303, 200, 200]),
        ("/logs/alarms.csv", [303, 200, 200]),
        ("/logs/console", [303, 200, 200]),
        ("/logs/console.csv", [303, 200, 200]),
        ("/access", [303, 403, 200]),
        ("/access?user=admin&device=1", [303, 403, 200]),
    ] {
        let opened = [&mut nobody, &mut user, &mut administrator].map(|visitor| visitor.get(path).status);
        assert_eq!(opened, expected, "{path}");
    }
    // The buttons of a page are refused with it, whatever form is sent.
    let csrf = user.get("/").field("csrf");
    for path in [
        "/devices/disable",
        "/devices/enable",
        "/devices/apply-presets",
        "/devices/x/accept",
        "/devices/x/merge",
        "/devices/x/foreign-machines/delete",
        "/users/disable",
        "/users/enable",
        "/user-groups",
        "/user-groups/x/update",
        "/user-groups/delete",
        "/device-groups",
        "/device-groups/x/update",
        "/device-groups/delete",
        "/strategies/status",
        "/audits/conn/disconnect",
    ] {
        let guid = "01900000-0000-7000-8000-000000000000";
        let answer = user.submit(path, &[("csrf", &csrf), ("back", "/"), ("guid", guid), ("name", "x")]);
        assert_eq!(answer.status, 303, "{path}");
        assert!(user.get("/").body.contains("Missing permission"), "{path}");
    }
}
