//! Requests that a page of another site has a browser send, and what every answer tells browsers.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use rustdesk_admin::wire;
use serde_json::json;

use crate::ground::certificate;
use crate::house::{files, root};
use crate::world::Database;
use crate::world::server::{PASSWORD, Server};

/// What browsers send that programs do not.
const CROSS_SITE: [&[(&str, &str)]; 6] = [
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "cross-site"), ("origin", "http://test")],
    &[("origin", "http://evil.example")],
    &[("origin", "http://test.evil.example")],
    &[("origin", "null")],
];

/// No page of another site signs in, guesses, or locks somebody out, in whatever form the browser sends it.
#[tokio::test(flavor = "multi_thread")]
async fn pages_of_other_sites_do_not_call_the_api() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let body = json!({"username": "admin", "password": "wrong"}).to_string();
    for headers in CROSS_SITE {
        for kind in ["text/plain", "application/json", "application/x-www-form-urlencoded"] {
            let sent = server.raw("POST /api/login").with("content-type", kind).body(body.clone());
            let answer = headers.iter().fold(sent, |sent, (name, value)| sent.with(name, value)).send().await;
            let error = answer.reply().refused(403);
            assert!(error.starts_with("pages of other sites cannot call the API"), "{headers:?}: {error}");
        }
    }
    assert_eq!(database.count("sign_in_failure").await, 0, "a page of another site can lock somebody out");
    for (what, path) in
        [("GET", "/api/health"), ("POST", "/api/heartbeat"), ("GET", "/api/unheard-of"), ("POST", "//api/login")]
    {
        let answer = server.raw(&format!("{what} {path}")).with("sec-fetch-site", "cross-site").send().await;
        answer.reply().refused(403);
    }
    // What programs send, and a page of this server, is taken as before, of whatever type.
    let right = json!({"username": "admin", "password": PASSWORD}).to_string();
    let own: [&[(&str, &str)]; 6] = [
        &[],
        &[("content-type", "text/plain")],
        &[("content-type", "application/json; charset=utf-8")],
        &[("sec-fetch-site", "same-origin"), ("origin", "http://test")],
        &[("sec-fetch-site", "none")],
        &[("origin", "http://test")],
    ];
    for headers in own {
        let sent = server.raw("POST /api/login").body(right.clone());
        let answer = headers.iter().fold(sent, |sent, (name, value)| sent.with(name, value)).send().await;
        assert_eq!(answer.status, 200, "{headers:?}: {}", answer.text());
    }
}

/// The paths of every page, form and asset that the source declares, and of every call.
fn paths() -> BTreeSet<(&'static str, String)> {
    let mut paths: BTreeSet<_> = wire::all().map(|one| (one.method.as_str(), one.path.to_owned())).collect();
    let calls = paths.len();
    for file in files(&root().join("src/server")) {
        if !file.path.contains("pages") {
            continue;
        }
        for line in file.text.lines() {
            if let Some((_, rest)) = line.split_once(": \"/")
                && let Some((path, _)) = rest.split_once("\", access ")
            {
                paths.insert(("GET", format!("/{path}")));
            }
        }
    }
    assert!(calls > 100 && paths.len() > calls + 40, "{calls} calls, {} pages", paths.len() - calls);
    for (method, path) in [
        ("GET", "/nowhere"),
        ("POST", "/sign-in"),
        ("POST", "/devices/disable"),
        ("PUT", "/devices"),
        ("GET", "/x/api/login"),
        ("GET", "/api"),
    ] {
        paths.insert((method, path.to_owned()));
    }
    paths
}

/// Every answer of every route, for somebody who is signed in and for somebody who is not.
#[tokio::test(flavor = "multi_thread")]
async fn every_answer_says_how_browsers_treat_it() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let session = server.console_session("admin", PASSWORD).await;
    let cookie = format!("rustdesk_admin={}", session.token.as_deref().unwrap());
    let page = server.raw("GET /devices").with("cookie", &cookie).send().await;
    let assets =
        page.text().split('"').filter(|text| text.starts_with("/assets/")).map(|path| ("GET", path.to_owned()));
    let assets: Vec<_> = assets.collect();
    assert!(assets.len() >= 2, "{}", page.text());
    for (method, path) in paths().into_iter().chain(assets) {
        let path = path.replace("{guid}", "01900000-0000-7000-8000-000000000000").replace(['{', '}'], "");
        for signed_in in [true, false] {
            // Signing out would end the session of the others.
            if signed_in && path == "/api/logout" {
                continue;
            }
            let mut sent = server.raw(&format!("{method} {path}"));
            if signed_in {
                let bearer = format!("Bearer {}", session.token.as_deref().unwrap());
                sent = sent.with("cookie", &cookie).with("authorization", &bearer);
            }
            let answer = sent.send().await;
            let of = |name: &str| answer.header(name).unwrap_or_default().to_owned();
            let what = format!("{method} {path}: {}", answer.status);
            assert_eq!(of("x-content-type-options"), "nosniff", "{what}");
            assert_eq!(of("strict-transport-security"), "", "there is no TLS: {what}");
            let is_page = !path.starts_with("/api") && !path.contains("/api/");
            if is_page {
                assert_eq!(of("x-frame-options"), "DENY", "{what}");
                assert_eq!(of("cross-origin-opener-policy"), "same-origin", "{what}");
                assert_eq!(of("cross-origin-resource-policy"), "same-origin", "{what}");
                assert_eq!(of("referrer-policy"), "same-origin", "{what}");
                let policy = of("content-security-policy");
                assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{what}");
            }
            if is_page && !path.starts_with("/assets/") || path.starts_with("/api/") {
                assert_eq!(of("cache-control"), "no-store", "{what}");
            }
        }
    }
}

/// Sends a request over TLS, whatever the certificate.
fn over_tls(at: &str, request: &str) -> String {
    let mut client = Command::new("openssl")
        .args(["s_client", "-quiet", "-connect", at])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    client.stdin.as_mut().unwrap().write_all(request.as_bytes()).unwrap();
    let answer = client.wait_with_output().unwrap();
    String::from_utf8_lossy(&answer.stdout).into_owned()
}

/// Under TLS, the server's own or a trusted proxy's, browsers are told to stay there.
#[tokio::test(flavor = "multi_thread")]
async fn browsers_stay_with_tls() {
    let directory = tempfile::TempDir::new().unwrap();
    certificate(directory.path());
    let file = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let database = Database::sqlite();
    let (cert, key) = (file("cert.pem"), file("key.pem"));
    let server = Server::start_with(&database, Some(PASSWORD), &["--tls-cert", &cert, "--tls-key", &key]);
    let at = server.url().strip_prefix("https://").unwrap();
    for path in ["/sign-in", "/", "/nowhere", "/api/health", "/api/users"] {
        let answer = over_tls(at, &format!("GET {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n"));
        assert!(answer.contains("strict-transport-security: max-age=31536000\r\n"), "{path}: {answer}");
    }
    let proxied = Database::sqlite();
    let server = Server::start_with(&proxied, Some(PASSWORD), &["--trusted-proxy", "127.0.0.0/8"]);
    for (scheme, told) in [("https", Some("max-age=31536000")), ("http", None)] {
        let answer = server.raw("GET /sign-in").with("x-forwarded-proto", scheme).with("x-forwarded-for", "192.0.2.1");
        assert_eq!(answer.send().await.header("strict-transport-security"), told, "{scheme}");
    }
}
