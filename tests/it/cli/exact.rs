//! Exact names as arguments, and writes that match nothing.

use serde_json::{Value, json};

use super::stub::{device, guid, user};
use super::{Home, Reply, Stub};

/// A server that filters users by name and devices by id, as servers do.
fn fleet(users: &'static [&'static str], ids: &'static [&'static str]) -> Stub {
    Stub::start(move |asked| {
        let found = |names: &[&'static str], filter: &str, row: fn(&str) -> Value| {
            let fits = |name: &&&str| match asked.query(filter) {
                Some(text) if text.contains('%') => name.contains(text.trim_matches('%')),
                Some(text) => **name == text,
                None => true,
            };
            Reply::page(asked, &names.iter().filter(fits).map(|name| row(name)).collect::<Vec<_>>())
        };
        match asked.line.split('?').next() {
            Some("GET /api/users") => found(users, "name", user),
            Some("GET /api/devices") => found(ids, "id", device),
            Some("GET /api/audits/conn") => Reply::page(asked, &[]),
            _ => Reply::empty(),
        }
    })
}

#[test]
fn arguments_are_exact_names() {
    let stub = fleet(&["ann", "annika", "bob", "zoe"], &["123", "1234", "600000001"]);
    let home = Home::of(&stub.url);
    home.run(&["users", "disable", "ann"]).is(0, "", "Disabled user ann\n");
    assert_eq!(stub.mutations(), [format!("POST /api/users/{}/disable", guid("ann"))]);
    home.run(&["users", "disable", "bob", "ann", "bob", "--yes"]).is(0, "", "Disabled 2 users\n");
    home.run(&["users", "enable", &guid("zoe"), "ann", "-y", "-o", "jsonl"]).fails(0, "2 users");
    home.run(&["devices", "disable", "123", "600 000 001", "--yes"]).is(0, "", "Disabled 2 devices\n");
    home.run(&["devices", "view", "1234", "123", "-o", "csv", "--columns", "id"]).is(0, "id\n123\n1234\n", "");
    let rows = home.run(&["users", "view", "zoe", "-o", "jsonl"]);
    assert_eq!(serde_json::from_str::<Value>(rows.success()).unwrap()["name"], "zoe");
    // Several items are asked about, one that was named is not.
    home.run(&["devices", "disable", "123", "1234"]).fails(2, "disable 2 devices?");
}

#[test]
fn an_argument_that_names_nothing_changes_nothing() {
    let stub = fleet(&["ann", "bob"], &["123"]);
    let home = Home::of(&stub.url);
    let hint = "hint: nothing was changed; use --if-any to skip names that do not exist\n";
    home.run(&["users", "disable", "ann", "bbo", "--yes"]).is(
        1,
        "",
        &format!("error: no user has the name: bbo (did you mean \"bob\"?)\n{hint}"),
    );
    home.run(&["users", "disable", "an%", "--yes"]).fails(1, "no user has the name: an%");
    home.run(&["users", "disable", "-", "--yes"]).fails(1, "no user has the name: -");
    home.run(&["devices", "delete", "12", &guid("x"), "-y"])
        .fails(1, "no device has the id: 12; no device has the guid");
    home.run(&["users", "disable", "ann", "--group-name", "Other", "--yes"])
        .fails(1, "error: named, but not matched by the filters: ann\n");
    home.run(&["users", "disable", "", "--all", "--yes"]).fails(2, "> is empty");
    home.run(&["users", "disable"]).fails(2, "which users? give a name, a filter, or --all for every user");
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&["users", "view", "typo"]).fails(1, "error: no user has the name: typo\n");

    home.run(&["users", "disable", "ann", "bbo", "--if-any"]).is(
        0,
        "",
        "Skipped: no user has the name: bbo (did you mean \"bob\"?)\nDisabled user ann\n",
    );
    home.run(&["devices", "disable", "9", "--if-any"]).is(0, "", "Skipped: no device has the id: 9\nFound 0 devices\n");
    assert_eq!(stub.mutations().len(), 1);
}

#[test]
fn a_write_that_matches_nothing_fails() {
    let stub = fleet(&["ann", "bob"], &["123"]);
    let home = Home::of(&stub.url);
    home.run(&["users", "disable", "--name", "ahn"]).is(
        1,
        "",
        "error: no user matches (did you mean \"ann\"?); nothing was changed\nhint: use --if-any if that is not an \
         error\n",
    );
    for words in [
        &["users", "disable", "--name", "zed"][..],
        &["users", "force-logout", "--group-name", "Other", "--dry-run"],
        &["users", "reset-2fa", "--name", "zed", "--yes", "-o", "json"],
        &["devices", "delete", "--offline-days", "100000", "--yes"],
        &["devices", "assign", "--group-name", "Other", "--assign-to", "note=x"],
        &["audits", "disconnect", "--all"],
    ] {
        let run = home.run(words);
        run.fails(1, "matches; nothing was changed\nhint: use --if-any if that is not an error\n");
        assert_eq!(run.out, "", "{words:?}");
        let run = home.run(&[words, &["--if-any"]].concat());
        run.fails(0, "Found 0 ");
    }
    home.run(&["users", "disable", "--name", "zed", "--expect", "0"]).is(0, "", "Found 0 users\n");
    home.run(&["users", "view", "--name", "zed"]).is(0, "", "Found 0 users\n");
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn a_few_names_are_looked_up_and_many_are_read() {
    let names: Vec<_> = (0..200).map(|number| format!("user{number:03}")).collect();
    let rows: Vec<_> = names.iter().map(|name| user(name)).collect();
    let stub = Stub::start(move |asked| match asked.query("name") {
        Some(name) => Reply::page(asked, &rows.iter().filter(|row| row["name"] == name).cloned().collect::<Vec<_>>()),
        None if asked.to("GET /api/users") => Reply::page(asked, &rows),
        None => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    home.run(&["users", "view", "user150", "user001"]).fails(0, "");
    assert!(stub.asked().iter().all(|asked| asked.query("name").is_some()), "{:?}", stub.asked());
    let before = stub.asked().len();
    let many: Vec<_> = names[..40].iter().map(String::as_str).collect();
    home.run(&[&["users", "disable", "--yes"], &many[..]].concat()).is(0, "", "Disabled 40 users\n");
    let asked = &stub.asked()[before..];
    assert_eq!(asked.iter().filter(|asked| asked.to("GET /api/users")).count(), 2);
}

#[test]
fn groups_strategies_and_tokens_are_named_in_the_same_way() {
    let row = |name: &str| json!({ "guid": guid(name), "name": name, "status": 1, "devices": 0, "is_default": false });
    let rows = ["a,b", "Ops", "Lab"].map(row);
    let list = json!(rows);
    let stub = Stub::start(move |asked| match asked.line.split('?').next() {
        Some("GET /api/user-groups" | "GET /api/device-groups" | "GET /api/tokens") => {
            let fits = |row: &&Value| asked.query("name").is_none_or(|name| row["name"] == name);
            Reply::page(asked, &rows.iter().filter(fits).cloned().collect::<Vec<_>>())
        }
        Some("GET /api/users" | "GET /api/devices") => Reply::page(asked, &[]),
        Some("GET /api/strategies") => Reply::json(list.clone()),
        _ => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    let run = |words: &str| home.run(&words.split(' ').collect::<Vec<_>>());
    run("user-group delete a,b Ops -y").is(0, "", "Deleted 2 user groups\n");
    run("device-group delete Lab -y").is(0, "", "Deleted device group Lab\n");
    run("device-group delete Lab Opps -y").fails(1, "no device group has the name: \"Opps\" (did you mean \"Ops\"?)");
    run("device-group delete Lab gone -y --if-any").fails(0, "Deleted device group Lab\n");
    run("device-group delete gone -y --if-any").fails(0, "Found 0 device groups\n");
    run("user-group update Ops --note x").is(0, "", "Changed user group Ops\n");
    run("user-group view Ops -o csv --columns name").is(0, "name\nOps\n", "");
    run("user-group delete").fails(2, "required");
    run("strategies disable Ops Lab -y").is(0, "", "Disabled 2 strategies\n");
    run("strategies enable gone").fails(1, "no strategy has the name: \"gone\"");
    run("strategies view").fails(2, "required");
    run("tokens revoke Ops Lab -y").is(0, "", "Revoked 2 tokens\n");
    run("tokens revoke Ops gone -y").fails(1, "no token has the name: \"gone\"");
    run("tokens revoke").fails(2, "required");
}
