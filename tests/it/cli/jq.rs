//! `--jq`: an expression on the JSON of every command that writes some.

use serde_json::{Value, json};

use super::stub::{device, user};
use super::{Home, Stub};

#[test]
fn an_expression_takes_the_whole_list_or_each_row() {
    let stub = Stub::with(vec![user("ann"), user("bob")], vec![device("1")]);
    let home = Home::of(&stub.url);
    home.run(&["users", "view", "--jq", ".[].name"]).is(0, "ann\nbob\n", "");
    home.run(&["users", "view", "--jq", "length"]).is(0, "2\n", "");
    home.run(&["users", "view", "--jq", "map({name, status})[1]"]).is(
        0,
        "{\n  \"name\": \"bob\",\n  \"status\": 1\n}\n",
        "",
    );
    home.run(&["users", "view", "-o", "jsonl", "--jq", "{name}"]).is(0, "{\"name\":\"ann\"}\n{\"name\":\"bob\"}\n", "");
    home.run(&["devices", "view", "--jq", ".[] | .info.os, (.last_online | sub(\"\\\\..*\"; \"Z\") | fromdate)"]).is(
        0,
        "linux / Debian\n1767323045\n",
        "",
    );
    home.run(&["devices", "view", "--id", "7", "--jq", "length"]).is(1, "", "error: no device has the id: 7\n");
    home.run(&["users", "view", "--name", "nobody", "--jq", "."]).success();
    let dry = home.run(&["users", "disable", "--name", "%", "--all", "-n", "--jq", "[.[].name] | join(\" \")"]);
    assert_eq!(dry.success(), "ann bob\n");
    home.run(&["api", "get", "/api/users?current=1&pageSize=1", "--jq", ".total"]).is(0, "2\n", "");
    // The environment and a profile choose a form only where nothing implies one.
    let home = home.with("RUSTDESK_ADMIN_OUTPUT", "csv");
    home.run(&["users", "view", "--jq", ".[0].name"]).is(0, "ann\n", "");
}

#[test]
fn numbers_of_64_bits_stay_as_they_are() {
    let row = json!({ "guid": "g", "created_at": 1, "session_id": 17_310_942_113_359_818_001_u64 });
    let stub = Stub::start(move |asked| super::Reply::page(asked, std::slice::from_ref(&row)));
    Home::of(&stub.url).run(&["audits", "view-conn", "--jq", ".[].session_id"]).is(0, "17310942113359818001\n", "");
}

#[test]
fn a_wrong_expression_is_wrong_usage_before_anything_is_asked() {
    let stub = Stub::with(vec![user("ann")], Vec::new());
    let home = Home::of(&stub.url);
    for (expression, said) in [
        (".[", "expected closing bracket at the end"),
        (".[] | nosuch", "there is no filter nosuch"),
        ("$x", "there is no variable $x"),
        ("include \"x\"; .", "module loading not supported"),
        ("", "it is empty"),
    ] {
        home.run(&["users", "view", "--jq", expression]).fails(2, said);
    }
    for form in ["table", "csv", "yaml"] {
        home.run(&["users", "view", "--jq", ".", "-o", form]).fails(2, "--jq writes JSON: use it with -o json");
    }
    assert!(stub.asked().is_empty());
    home.run(&["users", "view", "--jq", ".name"]).fails(1, "error: --jq: cannot index");
    home.run(&["users", "view", "--jq", ".[].name, halt, 1"]).is(0, "ann\n", "");
}

/// What a terminal would obey is escaped in JSON, and so it is in what an expression makes of it.
#[test]
fn names_reach_no_terminal_as_they_are() {
    let mut row = user("ann");
    row["name"] = Value::from("a\u{202e}b\u{9b}");
    let stub = Stub::with(vec![row], Vec::new());
    let run = Home::of(&stub.url).run(&["users", "view", "--jq", "{name}", "-o", "jsonl"]);
    assert_eq!(run.success(), "{\"name\":\"a\\u202eb\\u009b\"}\n");
    let run = Home::of(&stub.url).run(&["users", "view", "--jq", ".[] | {name}"]);
    assert_eq!(run.success(), "{\n  \"name\": \"a\\u202eb\\u009b\"\n}\n");
}
