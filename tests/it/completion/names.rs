//! Names complete: from the server that the command line means, in time, and without a trace.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{Shell, candidates, home, in_the_end, shells};
use crate::cli::Home;
use crate::cli::real::report;
use crate::cli::stub::{Reply, Stub, device, user};
use crate::world::Database;
use crate::world::server::{PASSWORD, Server};

/// A server with something of every kind, and a home that is signed in to it.
async fn full() -> (Database, Server, Home) {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("1234567", "till-1"), ("7654321", "office")]).await;
    let home = home(Home::new());
    let login = ["login", "--url", server.url(), "--profile", "own", "--user", "admin", "--password-stdin"];
    home.fed(&login, PASSWORD).success();
    home.fed(&["users", "new", "--name", "ann"], "a-long-password").success();
    for made in [
        &["user-group", "add", "--name", "Front desk"][..],
        &["device-group", "add", "--name", "It's, here"],
        &["strategies", "add", "--name", "Kiosk", "--option", "enable-audio=N"],
        &["ab", "add-ab", "--ab-name", "Office"],
        &["ab", "add-tag", "--ab-name", "Office", "--tag-name", "desk"],
        &["ab", "add-peer", "--ab-name", "Office", "--peer-id", "99887766"],
        &["tokens", "create", "--name", "nightly", "--permissions", "device=r"],
    ] {
        home.run(made).success();
    }
    (database, server, home)
}

#[tokio::test(flavor = "multi_thread")]
async fn names_of_every_kind_complete() {
    let (_database, _server, home) = full().await;
    let all: &[(&[&str], &str, &[&str])] = &[
        (&["users", "view", "--name"], "a", &["admin", "ann"]),
        (&["users", "view"], "--name=an", &["--name=ann"]),
        (&["devices", "view", "--id"], "", &["1234567", "7654321"]),
        (&["devices", "view", "--device-name"], "till", &["till-1"]),
        (&["devices", "view", "--group_name"], "F", &["Front desk"]),
        (&["user", "list", "--group-name"], "Front d", &["Front desk"]),
        (&["devices", "view", "--device-group-name"], "", &["It's, here"]),
        (&["strategies", "view", "--name"], "K", &["Kiosk"]),
        (&["ab", "view-ab", "--ab-name"], "", &["Office"]),
        (&["ab", "view-peer", "--ab-name", "Office", "--peer-id"], "9", &["99887766"]),
        (&["ab", "view-peer", "--ab-name=Office", "--tag"], "", &["desk"]),
        (&["tokens", "rm", "--name"], "n", &["nightly"]),
        (&["users", "view", "--profile"], "", &["own"]),
        (&["profile", "use"], "o", &["own"]),
        (&["users", "view", "--columns"], "em", &["email"]),
        (&["users", "view", "--columns"], "name,em", &["name,email"]),
        (&["devices", "view"], "--columns=id,info.o", &["--columns=id,info.os"]),
        (&["users", "view", "--sort"], "em", &["email"]),
        (&["users", "view"], "--sort=name,-em", &["--sort=name,-email"]),
        (&["audits", "view-conn", "--columns"], "peer_n", &["peer_name"]),
        (&["audits", "view-conn", "--sort"], "peer_n", &["peer_name"]),
        (&["ab", "view-tag", "--ab-name", "Office", "--columns"], "col", &["color"]),
        (&["strategies", "options", "--columns"], "ke", &["key"]),
        (&["profile", "list", "--columns"], "ur", &["url"]),
        (&["audits", "view-conn", "--device"], "till", &["till-1"]),
        (&["audits", "view-conn", "--device"], "12", &["1234567"]),
        (&["audits", "view-conn", "--controller"], "off", &["office"]),
        (&["audits", "view-conn", "--user"], "an", &["ann"]),
        // In lists, behind what was typed before; a comma of a name is escaped.
        (&["user-group", "add-users", "--name", "Front desk", "--users"], "admin,an", &["admin,ann"]),
        (&["strategies", "assign", "--name", "Kiosk", "--device-groups"], "It", &[r"It's\, here"]),
        (&["strategies", "assign", "--name", "Kiosk", "--device-groups"], r"x,It's\, h", &[r"x,It's\, here"]),
        (&["user-group", "update", "--name", "x", "--access-to"], "", &["group:", "devices:"]),
        (&["user-group", "update", "--name", "x", "--access-to"], "group:F", &["group:Front desk"]),
        (&["device-group", "add", "--accessed-from"], "group:x,user:an", &["group:x,user:ann"]),
        (&["devices", "assign", "--assign-to"], "user_name=an", &["user_name=ann"]),
        (&["devices", "assign", "--assign-to"], "user", &["user_name="]),
        (&["strategies", "edit", "--name", "Kiosk", "--option"], "enable-aud", &["enable-audio="]),
        (
            &["strategies", "edit", "--name", "Kiosk", "--option"],
            "enable-audio=",
            &["enable-audio=Y", "enable-audio=N"],
        ),
        (&["strategies", "edit", "--name", "Kiosk", "--remove"], "enable-aud", &["enable-audio"]),
        (&["settings", "set"], "require_d", &["require_deployment="]),
        (&["settings", "set"], "require_deployment=o", &["require_deployment=on", "require_deployment=off"]),
        (&["tokens", "create", "--permissions"], "device=r,str", &["device=r,strategy="]),
        (&["tokens", "create", "--permissions"], "device=r", &["device=r", "device=rw"]),
        // What is created has no name yet.
        (&["users", "new", "--name"], "a", &[]),
    ];
    for (words, current, expected) in all {
        let mut expected: Vec<String> = expected.iter().map(|name| (*name).to_owned()).collect();
        expected.sort();
        let mut found = Vec::new();
        let done = in_the_end(|| {
            found = candidates(&home, words, current);
            found.sort();
            found == expected
        });
        assert!(done, "{words:?} {current}: {found:?}, not {expected:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_quoted_as_each_shell_does() {
    let (_database, _server, home) = full().await;
    if Shell::Bash.is_here() {
        let lines = [
            ("user-group view --name Fr", r"user-group view --name Front\ desk "),
            ("user-group view --name=Fr", r"user-group view --name=Front\ desk "),
            ("user-group view --name \"Fr", "user-group view --name \"Front desk\" "),
            (r"user-group view --name Front\ d", r"user-group view --name Front\ desk "),
            ("device-group view --name It", r"device-group view --name It\'s,\ here "),
            ("device-group view --name \"It", "device-group view --name \"It's, here\" "),
        ];
        shells::become_so(&mut shells::bash(&home), &lines);
    }
    if Shell::Zsh.is_here() {
        let lines = [
            ("user-group view --name Fr", r"user-group view --name Front\ desk "),
            ("user-group view --name 'Fr", "user-group view --name 'Front desk' "),
            (r"user-group view --name Front\ d", r"user-group view --name Front\ desk "),
        ];
        shells::become_so(&mut shells::zsh(&home), &lines);
    }
    if Shell::Fish.is_here() {
        let lines = ["user-group view --name Fr", "user-group view --name 'Fr", r"user-group view --name Front\ d"];
        let mut offered = Vec::new();
        let done = in_the_end(|| {
            offered = shells::fish(&home, &lines);
            offered.iter().all(|names| names == &["Front desk"])
        });
        assert!(done, "{offered:?}");
    }
}

/// What completion asks for: one bounded page, filtered by the server, with a token that goes to its own server only.
#[test]
fn one_page_is_asked_for_and_nothing_else() {
    let stub = Stub::with((0..300).map(|n| user(&format!("ann{n}"))).collect(), vec![device("1")]);
    let home = home(Home::of(&stub.url));
    let mut tries = 0;
    assert!(in_the_end(|| {
        tries += 1;
        candidates(&home, &["users", "disable", "--name"], "ann").len() == 100
    }));
    let asked = stub.asked();
    assert!((1..=tries).contains(&asked.len()), "{asked:?}");
    for one in &asked {
        assert_eq!((one.query("name"), one.query("current")), (Some("ann%"), Some("1")));
    }
    // The words of the line decide which server it is.
    let other = Stub::with(vec![user("ann")], vec![]);
    let url = format!("--url={}", other.url);
    assert!(in_the_end(|| candidates(&home, &[&url, "users", "view", "--name"], "a") == ["ann"]));
    assert_eq!(stub.asked().len(), asked.len());
    assert!(std::fs::read_dir(home.path()).unwrap().all(|entry| entry.unwrap().file_name() != ".config"));
}

#[test]
fn without_a_server_or_an_answer_in_time_there_are_no_names_and_no_words() {
    let words = ["users", "view", "--name"];
    let nothing: [String; 0] = [];
    assert_eq!(candidates(&home(Home::new()), &words, ""), nothing);
    let gone = Home::of("http://127.0.0.1:9");
    assert_eq!(candidates(&home(gone), &words, ""), nothing);
    let refusing = Stub::start(|_| Reply::error(401, "Invalid token"));
    assert_eq!(candidates(&home(Home::of(&refusing.url)), &words, ""), nothing);
    let unsigned = Home::new().with("RUSTDESK_ADMIN_URL", &refusing.url);
    assert_eq!(candidates(&home(unsigned), &words, ""), nothing);
    assert_eq!(refusing.asked().len(), 1, "a failure is not tried again, and nothing is asked without a token");
    // A wrong option is for the command to refuse.
    let broken = home(Home::of(&refusing.url)).with("RUSTDESK_ADMIN_OUTPUT", "");
    assert_eq!(candidates(&broken, &["users", "view", "--timeout=x", "--name"], ""), nothing);
    let slow = Stub::start(|_| Reply::json(json!({"total": 1, "data": [user("ann")]})).after(Duration::from_secs(60)));
    let begun = Instant::now();
    assert_eq!(candidates(&home(Home::of(&slow.url)), &words, ""), nothing);
    assert!(begun.elapsed() < Duration::from_secs(30), "it waits for as long as the server takes");
}

/// Hostile names: what a device says it is called must not act on the terminal, run in a shell, or make two of one.
#[test]
fn a_hostile_name_is_quoted_or_left_out() {
    let names = ["a$(touch here)", "a\nb", "a\u{1b}]0;x\u{7}", "a`touch here`", "a;touch here", "a*"];
    let stub = Stub::with(names.iter().map(|name| user(name)).collect(), vec![]);
    let home = home(Home::of(&stub.url));
    let expected = ["a$(touch here)", "a`touch here`", "a;touch here", "a*"];
    assert!(in_the_end(|| candidates(&home, &["users", "view", "--name"], "a") == expected));
    let gives = |current: &str, line: &str, expected: &str| {
        let (current, line) =
            (format!("--current={current}"), format!("--line=rustdesk-admin users view --name {line}"));
        let mut out = String::new();
        let done = in_the_end(|| {
            out = home.run(&["complete", "bash", &current, &line]).success().to_owned();
            out == expected
        });
        assert!(done, "{out:?}, not {expected:?}");
    };
    gives("", "", "a\\$\\(touch\\ here\\)\na\\`touch\\ here\\`\na\\;touch\\ here\na\\*\n");
    gives("a", "\"a", "a\\$(touch here)\na\\`touch here\\`\na;touch here\na*\n");
    if Shell::Bash.is_here() {
        let lines = [(r"users view --name a\$", r"users view --name a\$\(touch\ here\) ")];
        shells::become_so(&mut shells::bash(&home), &lines);
    }
    assert!(!home.path().join("here").exists());
}
