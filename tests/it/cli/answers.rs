//! Answers with status 200 that are not the API's, and redirects: none of them may count as success.

use serde_json::json;

use super::stub::{guid, user};
use super::{Home, Reply, Stub};

/// One command for every kind of answer: lists, single objects, writes.
const READS: &[&[&str]] = &[
    &["users", "view"],
    &["devices", "view"],
    &["user-group", "view"],
    &["device-group", "view"],
    &["device-group", "accessible"],
    &["strategies", "list"],
    &["strategies", "options"],
    &["ab", "view-ab"],
    &["ab", "get-personal-ab"],
    &["audits", "view-conn"],
    &["audits", "view-conn", "--all"],
    &["audits", "view-file"],
    &["audits", "view-alarm"],
    &["audits", "view-console"],
    &["settings", "view"],
    &["tokens", "list"],
    &["access", "explain", "ann", "1234567"],
    &["whoami"],
];

#[test]
fn json_of_something_else_is_no_success() {
    for answer in [r#"{"hello":"world"}"#, "[1,2]", "\"ok\"", "true", "null", r#"{"data":[]}"#, r#"{"total":0}"#] {
        let stub = Stub::start(move |_| Reply::new(200, answer).header("Content-Type", "application/json"));
        for words in READS {
            let run = Home::of(&stub.url).run(words);
            assert!(run.code == 1 && run.out.is_empty(), "{words:?} took {answer}: {run:?}");
        }
    }
    let stub = Stub::start(|_| Reply::json(json!({ "hello": "world" })));
    let hint = "hint: check --url: this may be another server, or a proxy or sign-on page that answers in its place\n";
    Home::of(&stub.url).run(&["devices", "view"]).is(
        1,
        "",
        &format!(
            "error: GET /api/devices: the answer cannot be understood: it is not a list: it has no `total`\n{hint}"
        ),
    );
    Home::of(&stub.url).run(&["whoami"]).fails(1, "it has none of the expected keys");
    Home::of(&stub.url).run(&["login", "--user", "ann", "--password-stdin"]).fails(2, "is empty");
    let login = ["login", "--url", &stub.url, "--user", "ann", "--password-stdin"];
    Home::new().fed(&login, "a-long-password").fails(1, "it has none of the expected keys");
}

#[test]
fn an_empty_object_is_an_empty_list() {
    let stub = Stub::start(|_| Reply::new(200, "{}"));
    Home::of(&stub.url).run(&["users", "view"]).is(0, "", "Found 0 users\n");
    Home::of(&stub.url).run(&["devices", "view"]).is(0, "", "Found 0 devices\n");
    Home::of(&stub.url).run(&["audits", "view-conn", "--all"]).is(0, "", "Found 0 connections\n");
    Home::of(&stub.url).run(&["whoami"]).fails(1, "it has none of the expected keys");
}

#[test]
fn a_web_page_is_no_success() {
    for (typed, page) in [("text/html; charset=utf-8", "Welcome"), ("text/plain", "\n<!doctype html><title>x</title>")]
    {
        let stub = Stub::start(move |_| Reply::new(200, page).header("Content-Type", typed));
        for words in READS {
            Home::of(&stub.url).run(words).fails(1, "the answer cannot be understood: it is a web page, not JSON");
        }
        for words in [
            &["audits", "note", "--guid", "g", "--note", "x"][..],
            &["api", "post", "/api/x"],
            &["api", "delete", "/api/x"],
            &["assign", "--id", "1234567", "--uuid", "u", "--note", "x"],
        ] {
            Home::of(&stub.url).run(words).fails(1, "it is a web page, not JSON");
        }
        let _ = Home::of(&stub.url).run(&["api", "get", "/x"]).success();
    }
    // Reads are the API's, and a write meets a page.
    let stub = Stub::start(|asked| match asked.to("GET /api/users") {
        true => Reply::page(asked, &[user("bob")]),
        false => Reply::new(200, "<html>signed out</html>"),
    });
    Home::of(&stub.url).run(&["users", "disable", "--name", "bob"]).fails(1, "it is a web page, not JSON");
    Home::of(&stub.url).run(&["users", "delete", "--name", "bob", "-y"]).fails(1, "it is a web page, not JSON");
}

#[test]
fn a_redirect_to_another_address_is_said_and_not_followed() {
    let there = Stub::with(vec![user("bob")], Vec::new());
    for status in [301, 302, 307, 308] {
        let base = there.url.clone();
        let stub = Stub::start(move |asked| {
            let target = asked.line.split_once(' ').unwrap().1;
            Reply::new(status, "moved").header("Location", &format!("{base}{target}"))
        });
        Home::of(&stub.url).run(&["users", "view"]).is(
            1,
            "",
            &format!(
                "error: {} redirects GET /api/users to {}/api/users\nhint: use --url {}\n",
                stub.url, there.url, there.url
            ),
        );
        let note = ["audits", "note", "--guid", "g", "--note", "x"];
        Home::of(&stub.url).run(&note).fails(1, &format!("hint: use --url {}\n", there.url));
        let login = ["login", "--url", &stub.url, "--user", "ann", "--password-stdin"];
        Home::new().fed(&login, "a-long-password").fails(1, &format!("hint: use --url {}\n", there.url));
    }
    assert!(there.asked().is_empty(), "neither token nor password goes there");
    let stub = Stub::start(|_| Reply::new(301, "").header("Location", "https://rd.example.org/api/users?current=1"));
    Home::of(&stub.url).run(&["users", "view"]).is(
        1,
        "",
        &format!(
            "error: {} redirects GET /api/users to https://rd.example.org/api/users\n\
             hint: use --url https://rd.example.org\n",
            stub.url
        ),
    );
    // A sign-on page is no address of the API.
    let stub = Stub::start(|_| Reply::new(302, "").header("Location", "https://sso.example.org/login?next=s3cret"));
    let run = Home::of(&stub.url).run(&["users", "view"]);
    run.fails(1, "redirects GET /api/users to https://sso.example.org/login\nhint: a proxy or a sign-on page answers");
    assert!(!run.err.contains("s3cret"), "{run:?}");
}

#[test]
fn a_redirect_on_the_same_server_is_followed_by_reads_alone() {
    let stub = Stub::start(|asked| match asked.line.strip_prefix("GET /api/users") {
        Some(query) => Reply::new(308, "").header("Location", &format!("/rd/api/users{query}")),
        None if asked.to("GET /rd/api/users") => Reply::page(asked, &[user("bob")]),
        None => Reply::new(308, "").header("Location", "/rd/api/audit"),
    });
    let home = Home::of(&stub.url);
    home.run(&["users", "view", "-o", "csv", "--columns", "name"]).is(0, "name\nbob\n", "");
    assert!(stub.asked().iter().all(|asked| asked.authorization.is_some()));
    let note = ["audits", "note", "--guid", &guid("g"), "--note", "x"];
    home.run(&note).fails(1, &format!("hint: use --url {}/rd\n", stub.url));
}
