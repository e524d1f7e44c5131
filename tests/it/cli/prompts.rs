//! What is asked on a terminal, what is drawn there, and Ctrl-C.

use std::time::Duration;

use serde_json::json;

use super::stub::{guid, user};
use super::terminal::Terminal;
use super::{Asked, Home, Reply, Stub};

#[test]
fn a_delete_names_what_it_hits_and_waits_for_a_yes() {
    let stub = Stub::with(vec![user("bob"), user("bo\u{202e}b")], Vec::new());
    let home = Home::of(&stub.url);
    let mut terminal = Terminal::start(&home, &["users", "delete", "--name", "bo"]);
    terminal.shows("bob (bob@example.com)").shows("bo\\u{202e}b (").shows("Delete 2 users?").types("y\r");
    let (code, text) = terminal.shows("Deleted 2 users").ends();
    assert_eq!(code, Some(0));
    assert_eq!(text.matches("bob (bob@example.com)").count(), 1, "the list stands there once: {text}");
    assert_eq!(stub.mutations().len(), 2);
}

#[test]
fn any_other_answer_is_a_no() {
    let stub = Stub::with(vec![user("bobby")], Vec::new());
    let home = Home::of(&stub.url);
    for answer in ["n\r", "\r"] {
        let mut terminal = Terminal::start(&home, &["users", "disable", "--name", "bob"]);
        terminal.shows("Disable user bobby?").types(answer).shows("cancelled: nothing was changed");
        assert_eq!(terminal.ends().0, Some(1));
    }
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn control_c_at_a_question_changes_nothing() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let mut terminal = Terminal::start(&Home::of(&stub.url), &["users", "delete", "--name", "bob"]);
    terminal.shows("Delete user bob?").hushes().types("\u{3}").shows("interrupted");
    assert!(terminal.echoes());
    assert_eq!(terminal.ends().0, Some(130));
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn a_new_password_is_asked_for_twice_and_not_shown() {
    let stub = Stub::start(|_| Reply::json(json!({ "guid": guid("carol") })));
    let mut terminal = Terminal::start(&Home::of(&stub.url), &["users", "new", "--name", "carol"]);
    terminal
        .shows("Password for carol")
        .hushes()
        .types("first-word\r")
        .shows("The same again")
        .hushes()
        .types("other-word\r");
    terminal.shows("These were not the same");
    terminal
        .shows("Password for carol")
        .hushes()
        .types("s3cret-word\r")
        .shows("The same again")
        .hushes()
        .types("s3cret-word\r");
    let (code, text) = terminal.shows("Made user carol").ends();
    assert_eq!(code, Some(0));
    assert!(!text.contains("-word"), "{text}");
    assert_eq!(stub.asked()[0].json()["password"], "s3cret-word");
}

#[test]
fn control_c_at_a_password_gives_the_echo_back() {
    let stub = Stub::start(|_| Reply::empty());
    let mut terminal = Terminal::start(&Home::of(&stub.url), &["users", "new", "--name", "carol"]);
    terminal.shows("Password for carol").hushes().interrupts().shows("interrupted");
    assert!(terminal.echoes());
    assert_eq!(terminal.ends().0, Some(130));
    assert!(stub.asked().is_empty());
}

#[test]
fn login_asks_for_name_password_and_code() {
    let stub = Stub::start(|asked: &Asked| {
        let body = asked.json();
        if body["type"] == "account" {
            return Reply::json(json!({ "type": "email_check", "tfa_type": "tfa_check", "secret": "opaque",
                "user": { "name": "Admin", "email": "a@example.com" } }));
        }
        match body["tfaCode"].as_str() {
            Some("123456") => Reply::json(json!({ "type": "access_token", "access_token": "fresh",
                "user": { "name": "Admin" } })),
            _ => Reply::error(400, "that is not the code"),
        }
    });
    let home = Home::new();
    let mut terminal = Terminal::start(&home, &["login", "--url", &stub.url, "--profile", "lab"]);
    terminal.shows("User").types("admin\r").shows("Password for admin").hushes().types("s3cret-word\r");
    terminal.shows("Code of the authenticator").types("000000\r").shows("that is not the code");
    terminal.shows("Code of the authenticator").types("123456\r");
    let (code, text) = terminal.shows("as Admin (profile lab)").ends();
    assert_eq!(code, Some(0));
    assert!(!text.contains("s3cret"), "{text}");
    let asked = stub.asked();
    let step = asked.last().unwrap().json();
    assert_eq!(step["type"], "email_code");
    assert_eq!(step["verificationCode"], "123456");
    assert_eq!(step["secret"], "opaque");
    assert_eq!(step["username"], "Admin");
    assert_eq!(step.get("password"), None);
}

#[test]
fn ones_own_account_is_asked_about() {
    let stub = Stub::start(|asked: &Asked| match asked.line.split('?').next() {
        Some("GET /api/users") => Reply::page(asked, &[user("admin")]),
        Some("POST /api/currentUser") => Reply::json(json!({ "name": "admin" })),
        _ => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    let mut terminal = Terminal::start(&home, &["users", "disable", "--name", "admin"]);
    terminal.shows("Disable user admin, the account you are signed in as?").types("n\r").shows("cancelled");
    assert_eq!(terminal.ends().0, Some(1));
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn control_c_says_how_far_it_got() {
    let stub = Stub::start(|asked: &Asked| {
        if asked.to("GET /api/users") {
            return Reply::page(asked, &["a", "b", "c", "d"].map(user));
        }
        let wait = if asked.line.contains(&guid("a")) { 0 } else { 30_000 };
        Reply::empty().after(Duration::from_millis(wait))
    });
    let all = ["users", "disable", "--all", "--yes", "--concurrency", "2"];
    let mut terminal = Terminal::start(&Home::of(&stub.url), &all);
    terminal.shows("1/4").interrupts();
    terminal.shows("interrupted: disabled 1 of 4 users; calls on their way may have been carried out too");
    assert_eq!(terminal.ends().0, Some(130));
}

#[test]
fn colour_is_for_terminals_that_want_it() {
    let home = Home::of("http://127.0.0.1:1");
    let view = ["users", "disable"];
    let (code, text) = Terminal::start(&home, &view).ends();
    assert_eq!(code, Some(2));
    assert!(text.contains("\u{1b}[1;31merror: \u{1b}[0m"), "{text}");
    let home = home.with("NO_COLOR", "1");
    let (_, text) = Terminal::start(&home, &view).ends();
    assert!(!text.contains('\u{1b}'), "{text}");
    let run = home.run(&["users", "disable", "--color", "always"]);
    assert!(run.err.contains('\u{1b}'));
}
