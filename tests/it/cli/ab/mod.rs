//! `ab`: which calls each verb makes, what it refuses, and, below, entries to CSV and back; `said` has what people are told.

mod csv;
mod said;

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::real::{rows, signed_in};
use super::stub::{Asked, guid};
use super::terminal::Terminal;
use super::{Home, Reply, Stub};
use crate::world::Database;
use crate::world::server::Server;

fn office() -> Value {
    json!({"guid": guid("office"), "name": "Office", "owner": "admin", "note": "n", "rule": 3,
        "info": {"password": "geheim"}})
}

fn peer(id: &str, alias: &str) -> Value {
    json!({"id": id, "alias": alias, "tags": ["desk"], "note": null, "password": "geheim", "hash": "abc"})
}

/// A server with one shared book and these entries, on which every mutation succeeds.
fn book(peers: Vec<Value>) -> Stub {
    Stub::start(move |asked| answer(asked, &peers))
}

fn answer(asked: &Asked, peers: &[Value]) -> Reply {
    let matching = |column: &str, row: &Value| match asked.query(column) {
        None => true,
        Some(text) => {
            let value = row[column].as_str().unwrap_or_default();
            text.strip_prefix('%').map_or(value == text, |part| value.contains(part.trim_end_matches('%')))
        }
    };
    let found =
        || -> Vec<_> { peers.iter().filter(|peer| matching("id", peer) && matching("alias", peer)).cloned().collect() };
    let tags = json!([{"name": "desk", "color": 0xff00_8000_u32}, {"name": "front", "color": 1}]);
    let rules = [
        json!({"guid": guid("r1"), "user": "bob", "rule": 2}),
        json!({"guid": guid("r2"), "group": "Ops", "rule": 1}),
        json!({"guid": guid("r3"), "rule": 7}),
    ];
    match asked.line.split('?').next() {
        Some("GET /api/ab/shared/profiles") if matching("name", &office()) => Reply::page(asked, &[office()]),
        Some("GET /api/ab/shared/profiles") => Reply::page(asked, &[]),
        Some("GET /api/ab/peers" | "GET /api/ab/recycle") => Reply::page(asked, &found()),
        Some("GET /api/ab/rules") => Reply::page(asked, &rules),
        Some("GET /api/ab/personal") => Reply::json(json!({"guid": guid("mine"), "name": "My address book"})),
        Some(line) if line.starts_with("GET /api/ab/tags/") => Reply::json(tags),
        Some("POST /api/ab/shared/add" | "POST /api/ab/rule") => Reply::json(json!({"guid": guid("new")})),
        _ => Reply::empty(),
    }
}

/// A server that has no filter by tags sends everything; what is shown is right all the same.
#[test]
fn entries_are_filtered_by_tags() {
    let tagged = |id: &str, tags: Value| json!({"id": id, "tags": tags});
    let stub = book(vec![
        tagged("1", json!(["desk", "front"])),
        tagged("2", json!(["desk"])),
        tagged("3", json!([])),
        tagged("4", json!(["front"])),
    ]);
    let home = Home::of(&stub.url);
    let run = |words: &[&str]| {
        home.run(&[&["ab", "view-peer", "--ab-name", "Office", "--columns", "id", "-o", "csv"], words].concat())
    };
    run(&["--tag", "desk", "--tag", "front"]).is(0, "id\n1\n", "");
    run(&["--tag", "desk", "--tag", "front", "--any-tag"]).is(0, "id\n1\n2\n4\n", "");
    run(&["--untagged"]).is(0, "id\n3\n", "");
    run(&["--untagged", "--any-tag", "--tag", "front"]).is(0, "id\n1\n3\n4\n", "");
    run(&["--tag", "Untagged"]).is(0, "id\n3\n", "");
    let asked = stub.asked();
    let queries: Vec<_> = asked.iter().filter_map(|asked| asked.query("tags")).collect();
    assert_eq!(queries[..3], [r#"["desk","front"]"#, r#"["desk","front"]"#, r#"["Untagged"]"#], "{queries:?}");
    run(&["--tag", "Desk"]).is(
        1,
        "",
        "error: no tag of address book Office has the name: Desk (did you mean \"desk\"?)\n",
    );
    let both = run(&["--tag", "desk", "--untagged"]);
    assert!(both.code == 2 && both.err.contains("add --any-tag for either"), "{both:?}");
    assert_eq!(run(&["--any-tag"]).code, 2);
}

#[test]
fn books_entries_tags_and_rules_are_shown_without_passwords() {
    let stub = book(vec![peer("1", "one"), peer("12", "two"), peer("3", "")]);
    let home = Home::of(&stub.url);
    let own = ["--ab-name", "Office"];
    let run = |words: &[&str]| home.run(&[&["ab"], words].concat());
    run(&["view-ab"]).is(0, "name    owner  note  rule  has_password\nOffice  admin  n     full  yes\n", "");
    run(&["view-ab", "--ab-name", "None"]).is(1, "", "error: no address book has the name: None\n");
    run(&["get-personal-ab", "-o", "jsonl"]).is(
        0,
        &format!("{{\"guid\":\"{}\",\"name\":\"My address book\"}}\n", guid("mine")),
        "",
    );
    let view = run(&[&["view-peer", "--peer-id", "1", "--columns", "id,alias,tags,has_password"], &own[..]].concat());
    view.is(0, "id  alias  tags  has_password\n1   one    desk  yes\n12  two    desk  yes\n", "");
    let all = run(&["view-peer", "--ab_guid", &guid("office"), "-o", "json"]);
    assert!(!all.success().contains("geheim") && !all.out.contains("hash"), "{all:?}");
    assert!(!run(&["view-ab", "-o", "yaml"]).success().contains("geheim"));
    run(&[&["view-tag"], &own[..]].concat()).is(0, "name   color\ndesk   0xFF008000\nfront  0x00000001\n", "");
    run(&[&["view-tag", "-o", "csv"], &own[..]].concat()).is(0, "name,color\ndesk,0xFF008000\nfront,0x00000001\n", "");
    run(&[&["view-rule", "--columns", "for,rule"], &own[..]].concat()).is(
        0,
        "for        rule\nuser:bob   rw\ngroup:Ops  ro\neveryone   7\n",
        "",
    );
    let rules = rows(run(&[&["view-rule", "-o", "jsonl"], &own[..]].concat()).success());
    assert_eq!(rules[1], json!({"guid": guid("r2"), "group": "Ops", "rule": 1}));
    run(&[&["view-deleted", "--columns", "id"], &own[..]].concat()).is(0, "id\n1\n12\n3\n", "");
}

#[test]
fn every_change_is_one_call() {
    let office = guid("office");
    for (words, said, sent) in [
        (
            "add-ab --ab-name Lab --note n",
            "Made address book Lab\n",
            r#"POST /api/ab/shared/add {"name":"Lab","note":"n"}"#.to_owned(),
        ),
        (
            "update-ab --ab-name Office --ab_update_name HQ --owner bob --clear note",
            "Changed address book Office\n",
            format!(r#"PUT /api/ab/shared/update/profile {{"guid":"{office}","name":"HQ","note":"","owner":"bob"}}"#),
        ),
        (
            "delete-ab --ab-name Office -y",
            "Deleted address book Office\n",
            format!(r#"DELETE /api/ab/shared ["{office}"]"#),
        ),
        (
            "add-peer --ab-name Office --peer-id 9 --alias a --tags [a,b]",
            "Made peer 9 in address book Office\n",
            format!(r#"POST /api/ab/peer/add/{office} {{"id":"9","alias":"a","tags":["a","b"]}}"#),
        ),
        (
            "update-peer --ab-name Office --peer-id 1 --tags [] --note x",
            "Changed peer 1 in address book Office\n",
            format!(r#"PUT /api/ab/peer/update/{office} {{"id":"1","tags":[],"note":"x"}}"#),
        ),
        (
            "delete-peer --ab-name Office --peer-id 1,12 -y",
            "Deleted 2 peers\n",
            format!(r#"DELETE /api/ab/peer/{office} ["1","12"]"#),
        ),
        (
            "restore --ab-name Office --peer-id 1",
            "Restored peer 1 in address book Office\n",
            format!(r#"POST /api/ab/recycle/{office}/restore ["1"]"#),
        ),
        (
            "purge --ab-name Office --peer-id 12 -y",
            "Purged peer 12\n",
            format!(r#"DELETE /api/ab/recycle/{office} ["12"]"#),
        ),
        (
            "purge --ab-name Office --all -y",
            "Purged 2 peers\n",
            format!(r#"DELETE /api/ab/recycle/{office} ["1","12"]"#),
        ),
        (
            "add-tag --ab-name Office --tag-name t --tag_color 0xFFFF0000",
            "Made tag t in address book Office\n",
            format!(r#"POST /api/ab/tag/add/{office} {{"name":"t","color":4294901760}}"#),
        ),
        // 97 modulo 12 is green, which desk has: the first that is free is red.
        (
            "add-tag --ab-name Office --tag-name a",
            "Made tag a in address book Office\n",
            format!(r#"POST /api/ab/tag/add/{office} {{"name":"a","color":4294901760}}"#),
        ),
        (
            "update-tag --ab-name Office --tag-name desk --tag-color 7",
            "Changed tag desk in address book Office\n",
            format!(r#"PUT /api/ab/tag/update/{office} {{"name":"desk","color":7}}"#),
        ),
        (
            "rename-tag --ab-name Office --tag-name desk --new-name d",
            "Renamed tag desk in address book Office\n",
            format!(r#"PUT /api/ab/tag/rename/{office} {{"old":"desk","new":"d"}}"#),
        ),
        (
            "delete-tag --ab-name Office --tag-name desk -y",
            "Deleted tag desk\n",
            format!(r#"DELETE /api/ab/tag/{office} ["desk"]"#),
        ),
        (
            "add-rule --ab-name Office --rule-user bob --rule-permission rw",
            "Made rule for user bob in address book Office\n",
            format!(r#"POST /api/ab/rule {{"guid":"{office}","rule":2,"user":"bob"}}"#),
        ),
        (
            "add-rule --ab-name Office --rule-type group --rule-group Ops --rule-permission 1",
            "Made rule for user group Ops in address book Office\n",
            format!(r#"POST /api/ab/rule {{"guid":"{office}","rule":1,"group":"Ops"}}"#),
        ),
        (
            "add-rule --ab-name Office --rule-type everyone --rule-permission full",
            "Made rule for everyone in address book Office\n",
            format!(r#"POST /api/ab/rule {{"guid":"{office}","rule":3}}"#),
        ),
    ] {
        let stub = book(vec![peer("1", "one"), peer("12", "two")]);
        let words: Vec<_> = words.split(' ').collect();
        let home = Home::of(&stub.url);
        let dry = home.run(&[&["ab"], &words[..], &["-n"]].concat());
        assert!(dry.success().starts_with("Would "), "{dry:?}");
        assert_eq!(stub.mutations(), [""; 0], "{words:?}");
        let run = home.run(&[&["ab"], &words[..]].concat());
        assert_eq!((run.code, run.err.as_str()), (0, said), "{run:?}");
        assert_eq!(stub.mutations(), [sent]);
    }
    let stub = book(Vec::new());
    let home = Home::of(&stub.url);
    let rule = guid("r1");
    home.run(&["ab", "update-rule", "--rule-guid", &rule, "--rule-permission", "ro"]).is(
        0,
        "",
        &format!("Changed rule {rule}\n"),
    );
    home.run(&["ab", "delete-rule", "--ab-name", "Office", "--rule-guid", &rule, "-y"]).is(
        0,
        "",
        &format!("Deleted rule {rule}\n"),
    );
    assert_eq!(
        stub.mutations(),
        [format!(r#"DELETE /api/ab/rules ["{rule}"]"#), format!(r#"PATCH /api/ab/rule {{"guid":"{rule}","rule":1}}"#),]
    );
}

#[test]
fn what_is_not_there_or_not_agreed_to_changes_nothing() {
    let stub = book(vec![peer("1", "one")]);
    let home = Home::of(&stub.url);
    let run = |words: &str| home.run(&[&["ab"], &words.split(' ').collect::<Vec<_>>()[..]].concat());
    for (words, code, said) in [
        ("delete-ab --ab-name None -y", 1, "no address book has the name: \"None\""),
        ("delete-ab --ab-name Office", 2, "delete address book Office (1 entry, 3 rules)? there is no terminal"),
        ("delete-peer --ab-name Office --peer-id 1", 2, "delete peer 1 (one)? there is no terminal to ask on"),
        ("delete-peer --ab-name Office --peer-id 1,7 -y", 1, "no peer in address book Office has the id: 7"),
        ("restore --ab-name Office --peer-id 7", 1, "no peer in the recycle bin of address book Office has the id: 7"),
        ("purge --ab-name Office -y", 2, "which entries? give their ids, or --all"),
        ("restore --ab-name Office", 2, "which entries? give their ids, or --all"),
        ("delete-peer --ab-name Office -y", 2, "which entries? give their ids or --tag"),
        ("delete-tag --ab-name Office --tag-name x -y", 1, "no tag of address book Office has the name: x"),
        ("delete-rule --ab-name Office --rule-guid x -y", 1, "no rule of address book Office has the guid: x"),
        ("view-peer", 2, "--ab-name"),
        ("view-peer --ab-name Office --ab-guid x", 2, "--ab-guid"),
        ("view-peer --ab-guid Office", 2, "it is no guid"),
        ("update-ab --ab-name Office", 2, "nothing to change:"),
        ("update-peer --ab-name Office --peer-id 1", 2, "nothing to change:"),
        ("update-ab --ab-name Office --note=", 2, "--clear with the name of the field"),
        ("update-ab --ab-name Office --password=", 2, "--clear with the name of the field"),
        ("update-peer --ab-name Office --peer-id 1 --alias=", 2, "--clear with the name of the field"),
        ("update-peer --ab-name Office --peer-id 1 --note x --clear note", 2, "contradict each other"),
        ("add-peer --ab-name Office --peer-id 9 --tags=", 2, "[] takes all tags away"),
        ("add-tag --ab-name Office --tag-name t --tag-color reed", 2, "it is one of red, green, blue,"),
        ("add-rule --ab-name Office --rule-permission 4", 2, "--rule-permission"),
        ("add-rule --ab-name Office --rule-permission full", 2, "for whom is the rule?"),
        ("add-rule --ab-name Office --rule-type user --rule-permission ro", 2, "--rule-type user needs --rule-user"),
        (
            "add-rule --ab-name Office --rule-type everyone --rule-user b --rule-permission ro",
            2,
            "does not go with --rule-user",
        ),
        ("add-rule --ab-name Office --rule-user a --rule-group b --rule-permission ro", 2, "--rule-group"),
        ("import --ab-name Office missing.csv", 1, "read the entries in missing.csv"),
    ] {
        run(words).fails(code, said);
    }
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn passwords_come_by_standard_input_or_are_asked_for() {
    let stub = book(Vec::new());
    let home = Home::of(&stub.url);
    home.fed(&["ab", "add-ab", "--ab-name", "Lab", "--password", "-"], "s3cret\n").success();
    let words = ["ab", "update-peer", "--ab-name", "Office", "--peer-id", "1", "--password"];
    let mut terminal = Terminal::start(&home, &words);
    terminal.shows("Password for 1").hushes().types("other\r").shows("Changed peer 1");
    let (code, text) = terminal.ends();
    assert!(code == Some(0) && !text.contains("other"), "{text}");
    home.run(&[&words[..], &[""]].concat()).fails(2, "--clear with the name of the field");
    home.run(&[&words[..6], &["--clear", "password"]].concat()).success();
    let sent = stub.mutations();
    assert_eq!(sent[0], r#"POST /api/ab/shared/add {"name":"Lab","info":{"password":"s3cret"}}"#);
    assert!(sent[1].ends_with(r#"{"id":"1","password":""}"#) && sent[2].ends_with(r#"{"id":"1","password":"other"}"#));
}

/// A server with one shared book that keeps what is added and changed.
#[tokio::test(flavor = "multi_thread")]
async fn our_own_server_keeps_books_tags_rules_and_the_recycle_bin() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    let run = |words: &[&str]| home.run(&[&["ab"], words].concat());
    home.fed(&["users", "new", "--name", "bob"], "a-long-password").success();
    let office = home.fed(&["ab", "add-ab", "--ab-name", "Office", "--note", "n", "--password"], "s3cret\n");
    office.fails(0, "Made address book Office\n");
    let office = office.out.trim().to_owned();
    run(&["add-ab", "--ab-name", "Office"]).fails(1, "error: make address book Office: POST /api/ab/shared/add:");
    run(&["view-ab", "--ab-name", "Off%"]).is(
        0,
        "name    owner  note  rule  has_password\nOffice  admin  n     full  yes\n",
        "",
    );
    let book = ["--ab-name", "Office"];
    let within = |words: &[&str]| run(&[words, &book[..]].concat());
    within(&["add-tag", "--tag-name", "green"]).is(0, "", "Made tag green in address book Office\n");
    within(&["add-tag", "--tag-name", "a"]).success();
    within(&["update-tag", "--tag-name", "a", "--tag-color", "0x11223344"]).success();
    within(&["rename-tag", "--tag-name", "a", "--new-name", "b"]).success();
    within(&["view-tag"]).is(0, "name   color\ngreen  0xFF008000\nb      0x11223344\n", "");
    within(&["add-peer", "--peer-id", "1", "--alias", "one", "--tags", "green,b"]).success();
    within(&["add-peer", "--peer-id", "12", "--note", "x"]).success();
    within(&["add-peer", "--peer-id", "1"]).fails(1, "make peer 1 in address book Office: POST /api/ab/peer/add/");
    let own = home.fed(&["ab", "update-peer", "--peer-id", "12", "--ab-guid", &office, "--password"], "own\n");
    own.fails(0, &format!("Changed peer 12 in address book {office}\n"));
    within(&["view-peer", "--alias", "on", "--columns", "id,alias,tags,has_password"]).is(
        0,
        "id  alias  tags      has_password\n1   one    green, b  no\n",
        "",
    );
    let all = within(&["view-peer", "-o", "json"]);
    assert!(!all.success().contains("own") && all.out.contains("\"has_password\": true"), "{all:?}");
    let by_tag = |words: &[&str]| run(&[&["delete-peer", "--ab-name", "Office"], words].concat());
    by_tag(&["--tag", "old", "-y"]).fails(1, "no tag of address book Office has the name: old");
    by_tag(&["--tag", "green", "--peer-id", "1", "-y"]).fails(2, "cannot be used with");
    by_tag(&["--tag", "green", "--tag", "b", "-n"]).is(0, "Would delete peer 1 (one)\n", "");
    by_tag(&["--tag", "green"]).fails(2, "delete peer 1 (one)? there is no terminal to ask on");
    by_tag(&["--tag", "green", "-y"]).is(0, "", "Deleted peer 1\n");
    by_tag(&["--tag", "green", "-y"]).fails(1, "no peer matches");
    by_tag(&["--tag", "green", "-y", "--if-any"]).is(0, "", "Found 0 peers\n");
    within(&["restore", "--peer-id", "1"]).success();
    within(&["delete-tag", "--tag-name", "b", "-y"]).is(0, "", "Deleted tag b\n");
    within(&["delete-peer", "--peer-id", "1,12", "-y"]).is(0, "", "Deleted 2 peers\n");
    within(&["view-deleted", "--columns", "id,tags"]).is(0, "id  tags\n1   green\n12\n", "");
    within(&["restore", "--peer-id", "1"]).is(0, "", "Restored peer 1 in address book Office\n");
    within(&["purge", "--all", "-y"]).is(0, "", "Purged peer 12\n");
    within(&["view-deleted"]).is(0, "", "Found 0 peers\n");
    let rule = within(&["add-rule", "--rule-user", "bob", "--rule-permission", "ro"]).success().trim().to_owned();
    within(&["update-rule", "--rule-guid", &rule, "--rule-permission", "rw"]).success();
    within(&["view-rule"]).is(0, &format!("guid{:32}  for       rule\n{rule}  user:bob  rw\n", ""), "");
    within(&["delete-rule", "--rule-guid", &rule, "-y"]).is(0, "", &format!("Deleted rule {rule}\n"));
    let mine = rows(run(&["get-personal-ab", "-o", "jsonl"]).success())[0]["guid"].as_str().unwrap().to_owned();
    run(&["add-peer", "--ab-guid", &mine, "--peer-id", "7"]).success();
    run(&["view-peer", "--ab-guid", &mine, "--columns", "id"]).is(0, "id\n7\n", "");

    let create = ["tokens", "create", "--name", "reader", "--permissions", "address_book=r"];
    let token = home.run(&create).success().trim().to_owned();
    let job = Home::new().with("RUSTDESK_ADMIN_URL", server.url()).with("RUSTDESK_ADMIN_TOKEN", &token);
    job.run(&["ab", "view-ab"]).success();
    job.run(&["ab", "add-peer", "--ab-name", "Office", "--peer-id", "8"]).fails(4, "Address Book");
    within(&["update-ab", "--ab-update-name", "HQ"]).is(0, "", "Changed address book Office\n");
    run(&["delete-ab", "--ab-name", "HQ", "--yes"]).is(0, "", "Deleted address book HQ\n");
    run(&["view-ab"]).is(0, "", "Found 0 address books\n");
}
