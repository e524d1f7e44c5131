//! `audits`, verb by verb, against our own server. How records are followed is in `follow`.

mod filters;
mod follow;

use serde_json::{Value, json};

use super::Home;
use super::real::{rows, signed_in};
use crate::world::Database;
use crate::world::server::Server;
use crate::world::wait::until_it;

const UUID: &str = "dXVpZA==";
/// Beyond what a number with a fraction can hold.
const SESSION: u64 = 17_310_942_113_359_818_001;

/// A report of the device, with more members.
fn report(more: Value) -> Value {
    let mut report = json!({"id": "100200300", "uuid": UUID});
    report.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    report
}

/// A server with a device.
async fn server_with_device(database: &Database) -> Server {
    let server = Server::start(database);
    server.sysinfo("100200300", UUID).await;
    server
}

/// A transfer that is told from others by its path.
async fn transfer(server: &Server, path: impl ToString) {
    server.audit("file", report(json!({"path": path.to_string(), "type": 1, "is_file": true}))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_become_words_in_a_table_alone() {
    let database = Database::sqlite();
    let server = server_with_device(&database).await;
    let home = signed_in(&server);
    server.audit("conn", report(json!({"action": "new", "conn_id": 1, "session_id": 0, "ip": "203.0.113.9"}))).await;
    let let_in =
        json!({"conn_id": 1, "session_id": SESSION, "peer": ["987654321", "Bob"], "type": 0, "primary_auth": 3});
    server.audit("conn", report(let_in)).await;
    server.audit("conn", report(json!({"action": "close", "conn_id": 1, "session_id": SESSION}))).await;
    server.audit("conn", report(json!({"action": "new", "conn_id": 2, "session_id": 0, "ip": "203.0.113.9"}))).await;
    server.audit("alarm", report(json!({"typ": 6, "info": "{\"ip\":\"10.0.0.9\"}"}))).await;
    server.audit("alarm", report(json!({"typ": 77, "info": "{}"}))).await;
    transfer(&server, "/tmp/x").await;

    let columns = ["--columns", "id,conn_type,primary_auth"];
    home.run(&[&["audits", "view-conn"], &columns[..]].concat()).is(
        0,
        "id         conn_type       primary_auth\n\
         100200300  Not Logged In\n\
         100200300  Remote Desktop  Permanent password\n",
        "",
    );
    let view = home.run(&["audits", "view-conn", "--conn-type", "remote-desktop", "-o", "jsonl"]);
    let row = rows(view.success()).remove(0);
    assert_eq!((&row["conn_type"], &row["session_id"]), (&json!(0), &json!(SESSION)));
    assert!(row["created_at"].is_i64() && row["end_time"].is_i64(), "{row}");
    home.run(&["audits", "view-conn", "--conn_type", "4"]).is(0, "", "Found 0 connections\n");
    home.run(&["audits", "view-conn", "--remote", "2003", "-o", "csv", "--columns", "id,peer_name"]).is(
        0,
        "id,peer_name\n100200300,\n100200300,Bob\n",
        "",
    );
    home.run(&["audits", "view-alarm", "--device", "host", "--columns", "typ,info"]).is(
        0,
        "typ                                             info\n\
         Unknown (77)\n\
         Too many access attempts from one IPv6 network  ip=10.0.0.9\n",
        "",
    );
    home.run(&["audits", "view-file", "--columns", "type,path"]).is(
        0,
        "type                    path\nReceived by the device  /tmp/x\n",
        "",
    );
    home.run(&["audits", "view-console", "--operator", "adm", "--columns", "operator,typ,iop"]).is(
        0,
        "operator  typ              iop\nadmin     User Management  User Login\n",
        "",
    );
    let guid =
        rows(home.run(&["audits", "view-conn", "-o", "jsonl"]).success())[1]["guid"].as_str().unwrap().to_owned();
    let note = ["audits", "note", "--guid", &guid, "--note", "by phone"];
    let dry = format!("Would write the note of connection {guid}\n");
    home.run(&[&note[..], &["-n"]].concat()).is(0, &dry, "");
    let notes = ["audits", "view-conn", "--remote", "100200300", "-o", "csv", "--columns", "conn_id,note"];
    home.run(&notes).is(0, "conn_id,note\n2,\n1,\n", "");
    home.run(&note).is(0, "", &format!("Wrote the note of connection {guid}\n"));
    home.run(&notes).is(0, "conn_id,note\n2,\n1,by phone\n", "");
    home.run(&[&note[..5], &[""]].concat()).fails(2, "--clear with the name of the field");
    home.run(&note[..4]).fails(2, "--note");
    home.run(&[&note[..4], &["--clear", "note"]].concat()).success();
    home.run(&notes).is(0, "conn_id,note\n2,\n1,\n", "");
    home.run(&["audits", "note", "--guid", "nosuch", "--note", "x"]).fails(1, "write the note of connection nosuch: ");
    let local = home.with("TZ", "Asia/Kolkata").run(&["audits", "view-file", "--columns", "created_at"]);
    let time = local.success().lines().nth(1).unwrap();
    chrono::NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M:%S").unwrap();
}

/// Those that run are listed and closed; the device is told at its next sign of life.
#[tokio::test(flavor = "multi_thread")]
async fn connections_that_run_are_listed_and_disconnected() {
    let database = Database::sqlite();
    let server = server_with_device(&database).await;
    let home = signed_in(&server);
    for conn_id in 1..=3 {
        let open = json!({"action": "new", "conn_id": conn_id, "session_id": 0, "ip": "203.0.113.9"});
        server.audit("conn", report(open)).await;
    }
    let let_in = json!({"conn_id": 1, "session_id": SESSION, "peer": ["987654321", "Bob"], "type": 0});
    server.audit("conn", report(let_in)).await;
    server.audit("conn", report(json!({"action": "close", "conn_id": 2, "session_id": 0}))).await;
    let running = ["audits", "view-conn", "--active", "--columns", "conn_id,end_time,peer_name,disconnecting"];
    let run = home.run(&[&running[..], &["-o", "csv"]].concat());
    run.is(0, "conn_id,end_time,peer_name,disconnecting\n3,,,false\n1,,Bob,false\n", "");
    let beat = async |conns: &[i64]| {
        let body = json!({"id": "100200300", "uuid": UUID, "ver": 1_004_090, "conns": conns, "modified_at": 0});
        server.nobody().post("/api/heartbeat", body).await.ok()
    };

    let disconnect = ["audits", "disconnect"];
    let run = |words: &[&str]| home.run(&[&disconnect[..], words].concat());
    run(&[]).fails(2, "which connections? give an id, a filter, or --all for every connection");
    run(&["--id", ""]).fails(2, "--id is empty");
    run(&["--remote", "100200301"]).is(1, "", "error: no connection has the id: 100200301\n");
    run(&["--id", "100200300"]).fails(2, "disconnect 2 connections?");
    run(&["--id", "100200300", "--expect", "3", "--yes"]).fails(1, "nothing was done: found 2 connections");
    let head = home.run(&["audits", "view-conn", "--active"]).success().lines().next().unwrap().to_owned();
    assert!(head.contains("device_name") && head.contains("disconnecting") && !head.contains("end_time"), "{head}");
    let view = home.run(&["audits", "view-conn", "--active", "--all", "-o", "jsonl"]);
    let rows = rows(view.success());
    let guid = rows[1]["guid"].as_str().unwrap();
    let told =
        "Would disconnect connection 100200300 (host-100200300, Remote Desktop from 987654321 Bob 203.0.113.9)\n";
    run(&["--id", guid, "--dry-run"]).is(0, told, "");
    let told = "Asked to disconnect connection 100200300 (Remote Desktop from 987654321 Bob 203.0.113.9)\n";
    run(&["--id", guid]).is(0, "", told);
    let closes = until_it(async || beat(&[1, 3]).await, |closes| *closes != json!({})).await;
    assert_eq!(closes, json!({"disconnect": [1]}));
    server.audit("conn", report(json!({"action": "close", "conn_id": 1, "session_id": SESSION}))).await;
    run(&["--all"]).is(0, "", "Asked to disconnect connection 100200300 (Not Logged In from 203.0.113.9)\n");
    server.audit("conn", report(json!({"action": "close", "conn_id": 3, "session_id": 0}))).await;
    run(&["--all"]).fails(1, "no connection matches");
    run(&["--all", "--if-any"]).is(0, "", "Found 0 connections\n");
    home.run(&running).is(0, "", "Found 0 connections\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_times_and_everything() {
    let database = Database::sqlite();
    let server = server_with_device(&database).await;
    let home = signed_in(&server);
    for number in 0..104 {
        transfer(&server, number).await;
    }
    let paths = |words: &[&str]| -> Vec<usize> {
        let run = home.run(&[&["audits", "view-file", "-o", "jsonl"], words].concat());
        rows(run.success()).iter().map(|row| row["path"].as_str().unwrap().parse().unwrap()).collect()
    };
    assert_eq!(paths(&[]), (94..104).rev().collect::<Vec<_>>());
    assert_eq!(paths(&["--page-size", "3", "--current", "2"]), [100, 99, 98]);
    assert_eq!(paths(&["--all"]), (0..104).rev().collect::<Vec<_>>());
    assert_eq!(paths(&["--all", "--days-ago", "1"]).len(), 104);
    assert_eq!(paths(&["--created_at", "2999-01-01 00:00:00"]), [0; 0]);
    assert_eq!(paths(&["--until", "2000-01-01"]), [0; 0]);
    assert_eq!(paths(&["--created-at", "2000-01-01", "--until", "2999-01-01 00:00:00.5", "--all"]).len(), 104);
    let page = home.run(&["audits", "view-file", "--page-size", "1", "--columns", "path"]);
    page.is(0, "path\n103\n", "There are more: --current 2 shows the next page, --all shows all\n");
    let part = home.run(&["audits", "view-file", "--page-size", "1", "--columns", "path", "-o", "csv", "-q"]);
    part.is(0, "path\n103\n", "warning: there are more: --current 2 shows the next page, --all shows all\n");
    let beyond = home.run(&["audits", "view-file", "--current", "99"]);
    beyond.fails(0, "There is no page 99: there are 104 in all\n");
    let csv = home.run(&["audits", "view-file", "--all", "-o", "csv", "--columns", "path"]);
    assert_eq!(csv.success().lines().count(), 105);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_without_the_permission_is_refused() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    let create = ["tokens", "create", "--name", "reader", "--permissions", "device=rw"];
    let token = home.run(&create).success().trim().to_owned();
    let job = Home::new().with("RUSTDESK_ADMIN_URL", server.url()).with("RUSTDESK_ADMIN_TOKEN", &token);
    job.run(&["audits", "view-conn"]).fails(4, "GET /api/audits/conn:");
    job.run(&["audits", "view-conn", "--follow"]).fails(4, "Audit Log");
}

#[test]
fn what_does_not_go_together_is_wrong_usage() {
    // Nothing answers there: whatever is sent ends with another code.
    let home = Home::of("http://127.0.0.1:1");
    for words in [
        &["--all", "--follow"][..],
        &["--active", "--follow"],
        &["--all", "--current", "2"],
        &["--follow", "--until", "2026-01-01"],
        &["--created-at", "2026-01-01", "--days-ago", "1"],
        &["--created-at", "yesterday"],
        &["--created-at", "2026-01-02", "--until", "2026-01-01"],
        &["--page-size", "0"],
        &["--current", "0"],
        &["--remote", ""],
        &["--conn-type", "desk"],
        &["--days-ago", "4000000000"],
    ] {
        home.run(&[&["audits", "view-conn"], words].concat()).fails(2, "");
    }
    home.run(&["audits", "view-conn", "--follow", "-o", "json"]).fails(2, "there is -o jsonl");
}
