//! What goes to standard output, in each form.

use serde_json::{Value, json};

use super::stub::{device, guid, user};
use super::{Home, Reply, Stub};

fn strange() -> Value {
    let mut row = user("=cmd");
    row["note"] = json!("a\u{1b}[31mb\u{202e}c");
    row["zeal"] = json!({ "deep": [1.50, null, 12345678901234567890u64] });
    row
}

#[test]
fn json_has_every_field_in_the_servers_order() {
    let stub = Stub::with(vec![strange()], Vec::new());
    let home = Home::of(&stub.url);
    let run = home.run(&["users", "view", "-o", "json"]);
    let expected = format!(
        r#"[
  {{
    "guid": "{}",
    "name": "=cmd",
    "email": "=cmd@example.com",
    "note": "a\u001b[31mb\u202ec",
    "group_name": "Default",
    "status": 1,
    "is_admin": false,
    "zeal": {{
      "deep": [
        1.5,
        null,
        12345678901234567890
      ]
    }}
  }}
]
"#,
        guid("=cmd")
    );
    run.is(0, &expected, "");
    let lines = home.run(&["users", "view", "-o", "jsonl"]);
    assert_eq!(serde_json::from_str::<Value>(lines.success()).unwrap(), strange());
    assert_eq!(lines.out.lines().count(), 1);
}

#[test]
fn csv_has_every_column_and_no_formula() {
    let stub = Stub::with(vec![strange(), user("bob, \"the\" builder")], Vec::new());
    let home = Home::of(&stub.url);
    let run = home.run(&["users", "view", "-o", "csv"]);
    let lines: Vec<_> = run.success().lines().collect();
    assert_eq!(lines[0], "guid,name,display_name,email,note,group_name,status,is_admin,strategy_name,avatar,zeal.deep");
    assert!(lines[1].contains(",'=cmd,,'=cmd@example.com,"), "{}", lines[1]);
    assert!(lines[2].contains(r#","bob, ""the"" builder","#), "{}", lines[2]);
    let run = home.run(&["users", "view", "-o", "csv", "--columns", "status,name"]);
    run.is(0, "status,name\nnormal,'=cmd\nnormal,\"bob, \"\"the\"\" builder\"\n", "");
}

#[test]
fn yaml_is_a_list_of_mappings() {
    let stub = Stub::with(vec![user("bob"), strange()], Vec::new());
    let run = Home::of(&stub.url).run(&["users", "view", "-o", "yaml"]);
    let read: Value = serde_saphyr::from_str(run.success()).unwrap();
    assert_eq!(read[0], user("bob"));
    assert_eq!(read[1]["note"], strange()["note"]);
    assert!(!run.out.contains(['\u{1b}', '\u{202e}']), "{}", run.out);
}

#[test]
fn columns_are_picked_and_ordered_in_every_form() {
    let stub = Stub::with(Vec::new(), vec![device("1")]);
    let home = Home::of(&stub.url);
    let view = |format: &str| home.run(&["devices", "view", "--columns", "info.os,id,device_name", "-o", format]);
    view("table").is(0, "os              id  device_name\nlinux / Debian  1   PC-1\n", "");
    view("csv").is(0, "info.os,id,device_name\nlinux / Debian,1,PC-1\n", "");
    view("jsonl").is(0, "{\"info.os\":\"linux / Debian\",\"id\":\"1\",\"device_name\":\"PC-1\"}\n", "");
    view("name").is(0, "1\n", "");
}

#[test]
fn a_table_shows_no_control_character() {
    let stub = Stub::with(vec![strange()], Vec::new());
    let run = Home::of(&stub.url).run(&["users", "view", "--columns", "note"]);
    run.is(0, "note\na\\u{1b}[31mb\\u{202e}c\n", "");
    let stub = Stub::start(|_| Reply::error(400, "no\u{1b}[2J"));
    let run = Home::of(&stub.url).run(&["users", "view"]);
    run.is(1, "", "error: GET /api/users: no\\u{1b}[2J (HTTP 400)\n");
}

#[test]
fn the_environment_and_the_option_choose_the_form() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::of(&stub.url).with("RUSTDESK_ADMIN_OUTPUT", "jsonl");
    assert!(home.run(&["users", "view"]).success().starts_with("{\"guid\""));
    assert!(home.run(&["-o", "csv", "users", "view"]).success().starts_with("guid,"));
    assert!(home.run(&["users", "--output", "csv", "view"]).success().starts_with("guid,"));
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_failure() {
    let rows: Vec<_> = (0..2000).map(|number| user(&format!("user{number:04}"))).collect();
    let stub = Stub::with(rows, Vec::new());
    let home = Home::of(&stub.url);
    let mut command = home.command(&["users", "view", "-o", "jsonl"]);
    let mut child = command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}

#[test]
fn the_results_of_a_mutation_are_data_where_data_is_wanted() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::of(&stub.url);
    let row = |result: &str| {
        json!({ "guid": guid("bob"), "name": "bob", "action": "disable", "result": result }).to_string() + "\n"
    };
    let disable = ["users", "disable", "--name", "bob", "-o", "jsonl"];
    home.run(&disable).is(0, &row("done"), "Disabled user bob\n");
    home.run(&[&disable[..], &["-n"]].concat()).is(0, &row("planned"), "");
}
