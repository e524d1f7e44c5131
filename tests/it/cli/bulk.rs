//! What keeps a mutation from hitting more than was meant, and what ends it early.

use serde_json::{Value, json};

use super::stub::{device, guid, user};
use super::{Asked, Home, Reply, Stub};

fn fleet(ids: &[&str]) -> Stub {
    Stub::with(vec![user("alice"), user("bob")], ids.iter().map(|id| device(id)).collect())
}

/// A server with ten devices on which a mutation of them is answered so.
fn ten(answer: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Stub {
    Stub::start(move |asked| match asked.to("GET /api/devices") {
        true => Reply::page(asked, &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].map(device)),
        false => answer(asked),
    })
}

#[test]
fn an_empty_filter_is_wrong_usage() {
    let stub = fleet(&["1"]);
    let home = Home::of(&stub.url);
    for (words, option) in [
        (&["devices", "disable", "--device-name", "", "-y"][..], "--device-name"),
        (&["devices", "view", "--device-name", ""], "--device-name"),
        (&["devices", "delete", "--id", "", "--all", "-y"], "--id"),
        (&["devices", "delete", "--user-name", " ", "-y"], "--user-name"),
        (&["devices", "edit", "--id", "", "--note", "x"], "--id"),
        (&["devices", "accept", "--id", "", "-y"], "--id"),
        (&["users", "delete", "--name", "", "-y"], "--name"),
        (&["users", "view", "--group-name", ""], "--group-name"),
        (&["users", "edit", "--name", "", "--note", "x"], "--name"),
    ] {
        home.run(words).is(
            2,
            "",
            &format!("error: {option} is empty\nhint: set the variable that the value comes from, or leave it out\n"),
        );
    }
    assert!(stub.asked().is_empty());
}

#[test]
fn a_filter_that_everything_matches_narrows_nothing() {
    let stub = fleet(&["1", "2"]);
    let home = Home::of(&stub.url);
    for words in [
        &["devices", "disable", "--device-name", "%", "-y"][..],
        &["devices", "disable", "--id", "%", "-y"],
        &["devices", "disable", "--group-name", "%%", "-y"],
        &["users", "delete", "--name", "%", "-y"],
    ] {
        home.run(words).fails(2, "a filter, or --all for every");
    }
    home.run(&["devices", "disable", "--offline-days", "0", "-y"]).fails(2, "which devices?");
    assert!(stub.asked().is_empty());
    home.run(&["devices", "disable", "--id", "%", "--all", "-y"]).is(0, "", "Disabled 2 devices\n");
    let _ = home.run(&["devices", "view", "--id", "%"]).success();
}

#[test]
fn a_server_that_is_gone_is_given_up() {
    let stub = ten(|asked| {
        let works = [guid("0"), guid("1")].iter().any(|guid| asked.line.contains(guid));
        if works { Reply::empty() } else { Reply::cut() }
    });
    let home = Home::of(&stub.url);
    let run = home.run(&["devices", "disable", "--all", "--yes", "--concurrency", "1"]);
    run.fails(3, "Disabled 2 of 10 devices\nerror: disable device 2 (PC-2, alice): cannot reach");
    run.fails(3, "error: gave up, since the server cannot be reached: 3 of 10 devices failed, 5 not tried\n");
    assert_eq!(stub.mutations().len(), 5);

    let run = home.run(&["devices", "disable", "--all", "--yes", "--concurrency", "1", "-o", "jsonl"]);
    let results: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let results: Vec<_> = results.iter().map(|row| row["result"].as_str().unwrap()).collect();
    assert_eq!(results[..6], ["done", "done", "failed", "failed", "failed", "untried"]);
    assert_eq!(results.len(), 10);

    let stub = ten(|_| Reply::new(502, ""));
    let home = Home::of(&stub.url);
    let run = home.run(&["devices", "disable", "--all", "--yes", "--concurrency", "2"]);
    run.fails(1, "Disabled 0 of 10 devices\n");
    assert!((3..=4).contains(&stub.mutations().len()), "{:?}", stub.mutations());
}

#[test]
fn failures_that_are_not_the_connections_end_nothing() {
    let stub = ten(|asked| if asked.line.contains(&guid("9")) { Reply::empty() } else { Reply::error(500, "no") });
    let run = Home::of(&stub.url).run(&["devices", "disable", "--all", "--yes", "--concurrency", "1"]);
    run.fails(3, "Disabled 1 device\n");
    run.fails(3, "error: 9 of 10 devices failed\n");
}

#[test]
fn a_missing_permission_is_said_once() {
    let stub = ten(|_| Reply::error(403, "Missing permission: device rw"));
    let home = Home::of(&stub.url);
    let run = home.run(&["devices", "disable", "--all", "--yes", "--concurrency", "1"]);
    let path = format!("POST /api/devices/{}/disable", guid("0"));
    run.is(4, "", &format!("Disabled 0 of 10 devices\nerror: {path}: Missing permission: device rw\n"));
    assert_eq!(stub.mutations().len(), 1);
    home.run(&["devices", "disable", "--id", "0"]).is(
        4,
        "",
        &format!("error: disable device 0: {path}: Missing permission: device rw\n"),
    );
}

#[test]
fn what_a_server_lacks_is_no_failure_of_single_items() {
    let stub = ten(|asked| Reply::error(405, &format!("{} is not called so", asked.line)));
    let run = Home::of(&stub.url).run(&["devices", "disable", "--all", "--yes", "--concurrency", "1"]);
    run.fails(1, "this server does not know POST /api/devices/");
    assert_eq!(stub.mutations().len(), 10);
}

#[test]
fn ones_own_account_needs_a_yes() {
    let stub = Stub::start(|asked| match asked.line.split('?').next() {
        Some("GET /api/users") => Reply::page(asked, &[user("admin")]),
        Some("POST /api/currentUser") => Reply::json(json!({ "name": "admin" })),
        Some("POST /api/login") => {
            Reply::json(json!({ "type": "access_token", "access_token": "t", "user": { "name": "admin" } }))
        }
        _ => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    let own = "user admin (admin@example.com), the account you are signed in as? there is no terminal to ask on";
    home.run(&["users", "disable", "--name", "admin"]).fails(2, &format!("error: disable {own}"));
    home.run(&["users", "delete", "--name", "admin"]).fails(2, &format!("error: delete {own}"));
    home.run(&["users", "force-logout", "--name", "admin"]).fails(2, &format!("error: force-logout {own}"));
    home.run(&["users", "edit", "--name", "admin", "--admin", "false"]).fails(2, &format!("error: change {own}"));
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&["users", "edit", "--name", "admin", "--note", "x"]).is(0, "", "Changed user admin\n");
    home.run(&["users", "disable", "--name", "admin", "--yes"]).is(0, "", "Disabled user admin\n");

    // The profile knows who signed in: nobody is asked.
    let home = Home::new();
    let login = ["login", "--url", &stub.url, "--user", "admin", "--password-stdin"];
    home.fed(&login, "s3cret-word").fails(0, "Signed in");
    let asked = |stub: &Stub| stub.asked().iter().filter(|asked| asked.to("POST /api/currentUser")).count();
    let before = asked(&stub);
    home.run(&["users", "disable", "--name", "admin"]).fails(2, "the account you are signed in as?");
    assert_eq!(asked(&stub), before);
}

#[test]
fn who_cannot_be_told_who_they_are_goes_on() {
    let stub = Stub::start(|asked| match asked.line.split('?').next() {
        Some("GET /api/users") => Reply::page(asked, &[user("admin")]),
        Some("POST /api/currentUser") => Reply::error(404, "not found"),
        _ => Reply::empty(),
    });
    Home::of(&stub.url).run(&["users", "disable", "--name", "admin"]).is(0, "", "Disabled user admin\n");
}

#[test]
fn no_name_makes_a_line_of_its_own() {
    let mut forged = device("1");
    forged["info"]["device_name"] = json!("line\nerror: forged");
    let rows = [forged, device("2")];
    let stub = Stub::start(move |asked| match asked.to("GET /api/devices") {
        true => Reply::page(asked, &rows),
        false => Reply::error(500, "first\nhint: second"),
    });
    let run = Home::of(&stub.url).run(&["devices", "disable", "--all", "--yes"]);
    run.fails(3, "disable device 1 (line\\u{a}error: forged, alice): ");
    assert!(run.err.contains("first\\u{a}hint: second"), "{}", run.err);
    assert_eq!(run.err.lines().count(), 3, "{}", run.err);
}

#[test]
fn what_a_file_names_and_the_filters_leave_out_is_not_called_missing() {
    let mut other = device("2");
    other["group_name"] = json!("Other");
    let stub = Stub::with(Vec::new(), vec![device("1"), other]);
    let home = Home::of(&stub.url);
    let disable = ["devices", "disable", "--from-file", "-", "--group-name", "Default", "--yes"];
    let hint = "hint: nothing was changed; use --if-any to skip names that do not exist\n";
    home.fed(&disable, "1\n2\n").is(1, "", &format!("error: named, but not matched by the filters: 2\n{hint}"));
    home.fed(&disable, "1\n2\n3\n").is(
        1,
        "",
        &format!("error: no device has the id: 3; named, but not matched by the filters: 2\n{hint}"),
    );
    home.run(&["devices", "view", "--id", "2", "--group-name", "Default"]).is(
        1,
        "",
        "error: named, but not matched by the filters: 2\n",
    );
    assert_eq!(stub.mutations(), [""; 0]);
    let help = home.run(&["devices", "disable", "--help"]);
    let help = help.success().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.contains("devices and connections by id or guid"), "{help}");
}

#[test]
fn a_device_that_a_part_of_its_name_found_is_asked_about() {
    let mut till = device("42");
    till["info"]["device_name"] = json!("ROMA-WS-042");
    let stub = Stub::with(Vec::new(), vec![till]);
    let home = Home::of(&stub.url);
    home.run(&["devices", "disable", "--device-name", "ROMA"])
        .fails(2, "disable device 42 (ROMA-WS-042, alice)? there is no terminal");
    home.run(&["devices", "delete", "--id", "42"]).fails(2, "delete device 42 (ROMA-WS-042, alice)? there is no");
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&["devices", "disable", "--device-name", "ROMA-WS-042"]).is(0, "", "Disabled device 42\n");
}
