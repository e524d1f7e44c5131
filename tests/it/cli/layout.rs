//! How lists are written: their columns, their order, how many rows, and what fits a terminal.

use serde_json::{Value, json};

use super::stub::{device, guid, user};
use super::terminal::Terminal;
use super::{Home, Reply, Stub};

/// Three users and devices that differ in what they are sorted by.
fn three() -> Stub {
    let devices = [("9", "1.4.10", "b"), ("10", "1.4.9", "a"), ("300", "1.3.2", "")].map(|(id, version, note)| {
        let mut row = device(id);
        (row["info"]["version"], row["note"]) = (json!(version), json!(note));
        row
    });
    Stub::with(["bob", "Ann", "zoe"].map(user).to_vec(), devices.to_vec())
}

#[test]
fn an_unknown_column_is_refused_before_any_request() {
    let stub = three();
    let home = Home::of(&stub.url);
    home.run(&["devices", "view", "--columns", "id,user_nam"]).is(
        2,
        "",
        "error: no column has the name: user_nam (did you mean \"user_name\"?)\nhint: the columns are guid, id, note, \
         status, user_name, group_name, device_group_name, strategy_name, is_online, last_online, info.device_name, \
         info.username, info.os, info.version, info.cpu, info.memory, info.ip, foreign_machines, same_machine, \
         clone_of, never_reported, pending_presets\n",
    );
    for words in [
        &["users", "view", "--columns", "colour"][..],
        &["users", "view", "--sort", "colour"],
        &["user-group", "view", "--columns", "colour"],
        &["user-group", "view-users", "--sort", "-colour"],
        &["device-group", "view", "--columns", "colour"],
        &["device-group", "view-devices", "--columns", "colour"],
        &["device-group", "accessible", "--columns", "colour"],
        &["strategies", "list", "--columns", "colour"],
        &["strategies", "options", "--columns", "colour"],
        &["strategies", "assigned", "x", "--columns", "colour"],
        &["strategies", "devices", "x", "--columns", "colour"],
        &["tokens", "list", "--columns", "colour"],
        &["ab", "view-ab", "--columns", "colour"],
        &["ab", "view-peer", "--ab-name", "x", "--columns", "colour"],
        &["ab", "view-deleted", "--ab-name", "x", "--columns", "colour"],
        &["ab", "view-tag", "--ab-name", "x", "--columns", "colour"],
        &["ab", "view-rule", "--ab-name", "x", "--columns", "colour"],
        &["access", "list", "--user", "x", "--columns", "colour"],
        &["access", "list", "--device", "x", "--columns", "colour"],
        &["audits", "view-conn", "--columns", "colour"],
        &["audits", "view-file", "--columns", "colour", "--all"],
        &["audits", "view-alarm", "--sort", "colour"],
        &["audits", "view-console", "--columns", "colour", "--follow"],
        &["devices", "accept", "--columns", "colour"],
        &["profile", "list", "--columns", "colour"],
    ] {
        let run = home.run(words);
        run.fails(2, "error: no column has the name: colour");
        run.fails(2, "\nhint: the columns are ");
    }
    assert!(stub.asked().is_empty(), "{:?}", stub.asked());
    home.run(&["users", "disable", "bob", "--columns", "colour"]).fails(2, "no column has the name: colour");
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn the_help_of_a_list_names_its_columns() {
    let home = Home::new();
    for (words, columns) in [
        (&["devices", "view", "--help"][..], "guid, id, note, status, user_name"),
        (&["audits", "view-conn", "--help"], "guid, created_at, end_time, id"),
        (&["ab", "view-rule", "--help"], "guid, user, group, rule, for"),
        (&["profile", "list", "--help"], "name, url, user, default"),
    ] {
        let help = home.run(words);
        let help = help.success().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(help.contains(&format!("The columns, for --columns too: {columns}")), "{help}");
    }
}

#[test]
fn rows_are_sorted_by_columns() {
    let stub = three();
    let home = Home::of(&stub.url);
    let ids = |sort: &str| home.run(&["devices", "view", "-o", "name", "--sort", sort]).success().replace('\n', " ");
    assert_eq!(ids("id"), "9 10 300 ");
    assert_eq!(ids("-id"), "300 10 9 ");
    assert_eq!(ids("version"), "300 10 9 ");
    assert_eq!(ids("info.version"), "300 10 9 ");
    assert_eq!(ids("note"), "10 9 300 ");
    assert_eq!(ids("-note"), "9 10 300 ");
    assert_eq!(ids("user_name,-id"), "300 10 9 ");
    home.run(&["users", "view", "--sort=-name", "--columns", "name"]).is(0, "name\nzoe\nbob\nAnn\n", "");
    home.run(&["users", "view", "--sort", "name", "--limit", "2", "-o", "name"]).is(0, "Ann\nbob\n", "");
}

#[test]
fn a_list_has_no_headings_where_none_are_wanted() {
    let stub = three();
    let home = Home::of(&stub.url);
    let view =
        |more: &[&str]| home.run(&[&["users", "view", "--no-headers", "--columns", "name,status"], more].concat());
    view(&[]).is(0, "bob  normal\nAnn  normal\nzoe  normal\n", "");
    view(&["-o", "csv"]).is(0, "bob,normal\nAnn,normal\nzoe,normal\n", "");
    view(&["-o", "csv", "--name", "x", "--limit", "0"]).is(0, "", "Found 0 users\n");
}

#[test]
fn a_name_a_line_is_what_scripts_read() {
    let stub = Stub::with(vec![user("bob"), user("a\nb")], vec![device("1"), device("2")]);
    let home = Home::of(&stub.url);
    home.run(&["users", "view", "-o", "name"]).is(0, "bob\na\\u{a}b\n", "");
    home.run(&["devices", "view", "--output", "name"]).is(0, "1\n2\n", "");
    home.run(&["devices", "disable", "1", "2", "-y", "-o", "name"]).is(0, "1\n2\n", "Disabled 2 devices\n");
    let stub = Stub::start(|asked| match asked.line.split('?').next() {
        Some("GET /api/audits/conn") => {
            Reply::page(asked, &[json!({ "guid": guid("c"), "id": "1", "created_at": 1_795_303_293 })])
        }
        Some("GET /api/strategies") => Reply::json(json!([{ "guid": guid("s"), "name": "Kiosk", "status": 1 }])),
        Some("POST /api/currentUser") => Reply::json(json!({ "name": "admin", "guid": guid("a") })),
        _ => Reply::json(json!({ "guid": guid("new") })),
    });
    let home = Home::of(&stub.url);
    home.run(&["audits", "view-conn", "-o", "name"]).is(0, &format!("{}\n", guid("c")), "");
    home.run(&["strategies", "list", "-o", "name"]).is(0, "Kiosk\n", "");
    home.run(&["whoami", "-o", "name"]).is(0, "admin\n", "");
    home.run(&["user-group", "add", "--name", "x", "-o", "name"]).fails(0, "");
}

#[test]
fn a_limit_reads_no_more_pages_than_it_needs() {
    let rows: Vec<_> = (0..1000).map(|number| device(&format!("{number:04}"))).collect();
    let list = rows.clone();
    let stub = Stub::start(move |asked| Reply::page(asked, &list));
    let home = Home::of(&stub.url);
    let mut before = 0;
    let mut pages = |words: &[&str], lines: usize| {
        let run = home.run(&[&["devices", "view", "-o", "name"], words].concat());
        assert_eq!(run.success().lines().count(), lines, "{words:?}");
        let asked = stub.asked().len() - before;
        before += asked;
        asked
    };
    assert_eq!(pages(&["--limit", "0"], 0), 0);
    assert_eq!(pages(&["--limit", "1"], 1), 1);
    assert_eq!(pages(&["--limit", "100"], 100), 1);
    assert_eq!(pages(&["--limit", "101"], 101), 2);
    assert_eq!(pages(&["--limit", "350"], 350), 4);
    assert_eq!(pages(&["--limit", "5000"], 1000), 10);
    // Rows are left out here: what is wanted stands on the second page.
    assert_eq!(pages(&["--limit", "1", "--exclude-id", "00%"], 1), 2);
    // All have to be read to know which come first.
    assert_eq!(pages(&["--limit", "3", "--sort", "-id"], 3), 10);

    let stub = Stub::start(move |asked| {
        let size: usize = asked.query("pageSize").unwrap().parse().unwrap();
        let from = asked.query("before").map_or(0, |guid| rows.iter().position(|row| row["guid"] == guid).unwrap() + 1);
        let data: Vec<_> = rows.iter().skip(from).take(size).collect();
        Reply::json(json!({ "total": rows.len() - from, "data": data }))
    });
    let home = Home::of(&stub.url);
    for (limit, asked) in [("0", 0), ("25", 1), ("125", 2)] {
        let before = stub.asked().len();
        let run = home.run(&["audits", "view-conn", "--limit", limit, "-o", "name"]);
        assert_eq!(run.success().lines().count().to_string(), limit);
        assert_eq!(stub.asked().len() - before, asked, "{limit}");
    }
    home.run(&["audits", "view-conn", "--limit", "5", "--follow"]).fails(2, "cannot be used with");
    home.run(&["devices", "disable", "--all", "--limit", "5"]).fails(2, "unexpected argument");
}

#[test]
fn csv_has_words_and_times_with_a_zone_and_json_what_the_server_sent() {
    let mut row = device("1");
    row["last_online"] = json!("2026-01-02T03:04:05.678");
    let stub = Stub::with(Vec::new(), vec![row.clone()]);
    let home = Home::of(&stub.url);
    home.run(&["devices", "view", "-o", "csv", "--columns", "id,status,is_online,last_online"]).is(
        0,
        "id,status,is_online,last_online\n1,enabled,offline,2026-01-02T03:04:05Z\n",
        "",
    );
    let json = home.run(&["devices", "view", "-o", "jsonl"]);
    assert_eq!(serde_json::from_str::<Value>(json.success()).unwrap(), row);
    let stub = Stub::start(|asked| {
        let row = json!({ "guid": guid("c"), "id": "1", "created_at": 1_795_303_293, "end_time": null });
        let other = json!({ "guid": guid("d"), "id": "2", "created_at": 1_795_303_200, "end_time": 1_795_303_299,
            "conn_type": 4, "two_factor": 1 });
        Reply::page(asked, &[row, other])
    });
    let columns = "created_at,end_time,conn_type,two_factor";
    let home = Home::of(&stub.url).with("TZ", "Asia/Kolkata");
    home.run(&["audits", "view-conn", "--all", "-o", "csv", "--columns", columns]).is(
        0,
        &format!(
            "{columns}\n2026-11-21T23:21:33Z,,Not Logged In,\n\
             2026-11-21T23:20:00Z,2026-11-21T23:21:39Z,Terminal,TOTP\n"
        ),
        "",
    );
}

/// The widths of a text on a terminal.
fn width(line: &str) -> usize {
    line.chars().map(|c| if c == '研' { 2 } else { 1 }).sum()
}

fn on_terminal(stub: &Stub, words: &[&str]) -> String {
    let (code, text) = Terminal::start(&Home::of(&stub.url).with("PAGER", "cat"), words).ends();
    assert_eq!(code, Some(0), "{text}");
    text.replace('\r', "")
}

#[test]
fn a_row_is_one_line_of_the_terminal() {
    let mut wide = device("123456789");
    wide["info"]["device_name"] = json!("a device with quite a long name that goes on and on 研研研");
    wide["info"]["os"] = json!("windows / Windows 11 Pro for Workstations - 24H2");
    wide["user_name"] = json!("alexandra.of.the.long.names@example.com");
    let stub = Stub::with(Vec::new(), vec![wide, device("1")]);
    let text = on_terminal(&stub, &["devices", "view"]);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert!(lines.iter().all(|line| width(line) <= 80), "{text}");
    for column in ["id ", "device_name", "user_name", "status", "is_online", "last_online"] {
        assert!(lines[0].contains(column), "{column}: {text}");
    }
    assert!(lines[1].starts_with("123456789  a device") && lines[1].matches('…').count() == 2, "{text}");
    assert!(lines[1].contains("  alexandra") && lines[1].contains("  enabled  offline "), "{text}");
    assert_eq!(lines[3], "Columns that do not fit: device_group_name, os (choose columns with --columns)");
    // What was chosen is there; ids are never cut.
    let columns = ["devices", "view", "--columns", "guid,id,device_name,os,ip,note"];
    let text = on_terminal(&stub, &columns);
    assert!(text.contains(&guid("123456789")) && text.contains("  123456789  "), "{text}");
    assert!(!text.contains("do not fit") && text.lines().all(|line| width(line) <= 80), "{text}");
    // Nothing is cut for a program.
    let run = Home::of(&stub.url).run(&["devices", "view"]);
    assert!(run.success().contains("goes on and on 研研研") && !run.out.contains('…'), "{}", run.out);
}

#[test]
fn a_hostile_id_is_cut_rather_than_wrapped() {
    let stub = Stub::with(Vec::new(), vec![device(&"9".repeat(200))]);
    let text = on_terminal(&stub, &["devices", "view"]);
    assert!(text.lines().nth(1).is_some_and(|line| line.ends_with("9…")), "{text}");
    assert_eq!(width(text.lines().nth(1).unwrap()), 80);
}
