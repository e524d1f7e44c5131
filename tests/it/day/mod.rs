//! A day with two devices, from the first sign of life to the evening, when the administrator reads what happened. Every
//! step is seen as clients and administrators see it; how a client speaks is in `client`.

mod client;

use std::ffi::OsString;

use client::{Service, Window};
use serde_json::{Value, json};

use crate::cli::real::signed_in;
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::{Actor, Server};
use crate::world::wait::until_it;

const DESK: &str = "123456789";
const LAPTOP: &str = "987654321";
/// Numbers that neither a signed nor a floating number holds.
const MORNING: u64 = 17_310_942_113_359_818_001;
const AFTERNOON: u64 = u64::MAX;

/// An administrator's script, with a token of its own.
struct Script<'a> {
    server: &'a Server,
    token: String,
}

impl Script<'_> {
    fn run(&self, script: &str, words: &[&str]) -> String {
        let first = ["--url", self.server.url(), "--token", &self.token];
        let words: Vec<OsString> = words.iter().take(1).chain(&first).chain(&words[1..]).map(OsString::from).collect();
        let output = crate::scripts::call(script, &words, b"", "UTC");
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{script} {words:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
        said
    }

    /// The rows of an audit log.
    fn audits(&self, words: &[&str]) -> Vec<Value> {
        let shown: Value = serde_json::from_str(&self.run("audits.py", words)).unwrap();
        let rows = shown["data"].as_array().unwrap().clone();
        assert_eq!(shown["total"], rows.len());
        rows
    }
}

/// Some fields of a row.
fn pick<const N: usize>(row: &Value, names: [&str; N]) -> [Value; N] {
    names.map(|name| row[name].clone())
}

/// Fields of every row, in lines.
fn lines<const N: usize>(rows: &[Value], names: [&str; N]) -> Vec<String> {
    rows.iter().map(|row| Value::from(pick(row, names).to_vec()).to_string()).collect()
}

/// The administrator prepares: a user, a group of devices that everybody reaches, and a book, by script.
async fn prepare(admin: &Actor, script: &Script<'_>) -> String {
    admin.new_user("ann").await;
    let everybody = json!({"allowed_incomings": [{"type": 0, "name": "Default"}]});
    admin.new_group("device-groups", "Counter", everybody).await;
    let desk = admin.device(DESK).await;
    admin.patch(&format!("/api/devices/{desk}"), json!({"device_group_name": "Counter"})).await.done();
    script.run("ab.py", &["add-ab", "--ab-name", "Office", "--note", "2nd floor"]);
    script.run("ab.py", &["update-ab", "--ab-name", "Office", "--password", "shared-pw"]);
    let rule = ["add-rule", "--ab-name", "Office", "--rule-type", "user", "--rule-user", "ann"];
    script.run("ab.py", &[&rule[..], &["--rule-permission", "rw"]].concat());
    let peer = ["add-peer", "--ab-name", "Office", "--peer-id", DESK, "--alias", "front desk", "--tags", "lab"];
    script.run("ab.py", &[&peer[..], &["--password", "pw"]].concat());
    admin.row("/api/ab/shared/profiles").await["guid"].as_str().unwrap().to_owned()
}

/// Ann looks at what she has and tidies her books up, call by call as the window makes them.
async fn edit_books(window: &Window<'_>, own: &str, office: &str) {
    let (peers, tags) = window.book(office).await;
    let seen = pick(&peers[0], ["id", "alias", "password", "tags", "hostname", "platform", "same_server"]);
    assert_eq!(Value::from(seen.to_vec()), json!([DESK, "front desk", "pw", ["lab"], "PC-7", "Windows", true]));
    assert_eq!(tags[0]["name"], "lab");
    assert_eq!(window.book(own).await, (vec![], vec![]));

    window.change(&format!("POST /api/ab/tag/add/{own}"), json!({"name": "work", "color": 4_294_198_070_u32})).await;
    let add = format!("POST /api/ab/peer/add/{own}");
    window.change(&add, json!({"id": DESK, "alias": "", "tags": ["work"], "note": "till 2"})).await;
    let card = json!({
        "id": "555666777", "username": "root", "hostname": "nas", "platform": "Linux", "alias": "", "tags": [],
        "forceAlwaysRelay": "false", "rdpPort": "", "rdpUsername": "", "loginName": "", "device_group_name": "",
        "note": "", "same_server": null,
    });
    window.change(&add, card.clone()).await;
    let update = format!("PUT /api/ab/peer/update/{own}");
    for edit in [
        json!({"id": DESK, "alias": "desk"}),
        json!({"id": DESK, "note": "till 2, upstairs"}),
        json!({"id": "555666777", "tags": ["work"]}),
        json!({"id": "555666777", "alias": null, "note": null, "tags": null, "same_server": null}),
        json!({"id": "555666777", "hostname": "nas-2"}),
        // It was connected with a password that is remembered.
        json!({"id": DESK, "hash": "c2FsdGVk"}),
    ] {
        window.change(&update, edit).await;
    }
    let seen = pick(&window.entry(own, DESK).await, ["alias", "note", "tags", "hash", "hostname"]);
    assert_eq!(Value::from(seen.to_vec()), json!(["desk", "till 2, upstairs", ["work"], "c2FsdGVk", "PC-7"]));
    let seen = pick(&window.entry(own, "555666777").await, ["tags", "hostname", "username", "alias", "same_server"]);
    assert_eq!(Value::from(seen.to_vec()), json!([["work"], "nas-2", "root", "", false]));

    // Moved: copied with the tags that are there, given a password there, and deleted here.
    window.change(&format!("POST /api/ab/peer/add/{office}"), card).await;
    let update = format!("PUT /api/ab/peer/update/{office}");
    window.change(&update, json!({"id": "555666777", "password": "nas-pw"})).await;
    window.change(&update, json!({"id": "555666777", "tags": ["lab"]})).await;
    window.change(&format!("DELETE /api/ab/peer/{own}"), json!(["555666777"])).await;
    let (peers, _) = window.book(office).await;
    let shown = lines(&peers, ["id", "password", "tags"]);
    assert_eq!(shown, [r#"["123456789","pw",["lab"]]"#, r#"["555666777","nas-pw",["lab"]]"#]);
    window.change(&format!("PUT /api/ab/tag/rename/{own}"), json!({"old": "work", "new": "daily"})).await;
    window.change(&format!("PUT /api/ab/tag/update/{own}"), json!({"name": "daily", "color": 4_278_228_616_u32})).await;
    window.change(&format!("POST /api/ab/tag/add/{own}"), json!({"name": "unused", "color": 1})).await;
    window.change(&format!("DELETE /api/ab/tag/{own}"), json!(["unused"])).await;
    let (peers, tags) = window.book(own).await;
    assert_eq!(lines(&peers, ["id", "tags"]), [r#"["123456789",["daily"]]"#]);
    assert_eq!(tags, [json!({"name": "daily", "color": 4_278_228_616_u32})]);
}

/// Ann controls the desk: what she does there, and what she notes of it.
async fn control(desk: &mut Service<'_>, window: &Window<'_>) {
    let peer = [LAPTOP, "Ann B."];
    let screen = desk.open("203.0.113.9").await;
    assert_eq!(window.record(DESK, MORNING, 0).await, None, "the device has not said who it is");
    desk.let_in(screen, MORNING, peer, 0).await;
    let record = window.record(DESK, MORNING, 0).await.expect("it is known now");
    assert!(desk.tick().await.is_empty());
    let files = desk.open("203.0.113.9").await;
    desk.let_in(files, MORNING, peer, 1).await;
    // A note in the midst of a session is of all that it consists of then; the last one counts.
    for note in ["jam", "paper jam"] {
        window.remark(&json!({"id": DESK, "session_id": MORNING, "note": note})).await;
    }
    let info =
        json!({"ip": "203.0.113.9", "name": "Ann B.", "num": 2, "files": [["b.iso", 734_003_200], ["a.txt", 12]]});
    let transfer = json!({
        "peer_id": LAPTOP, "conn_id": files, "type": 1, "path": "C:\\Users\\ann\\Desktop", "is_file": false,
        "info": info.to_string(),
    });
    let sent = desk.report("file", transfer).await;
    // The answer was lost on its way.
    desk.again("file", &sent).await;
    desk.close(files).await;
    desk.close(screen).await;
    let answer = window.json("PUT /api/audit", &json!({"guid": record, "note": "replaced toner"})).await;
    assert_eq!(answer.status, 200);
}

/// Somebody tries to get in.
async fn alarm(desk: &mut Service<'_>) {
    let info = json!({"ip": "198.51.100.7"}).to_string();
    desk.report("alarm", json!({"typ": 0, "info": info, "conn_audit_ref": "r-77"})).await;
    let tried = desk.open("198.51.100.8").await;
    let info = json!({"ip": "198.51.100.8", "id": "1", "name": "x"}).to_string();
    desk.report("alarm", json!({"typ": 6, "info": info, "conn_id": tried})).await;
    desk.close(tried).await;
}

/// What a day leaves in the logs, by the tool and by the script.
fn read_back(home: &crate::cli::Home, script: &Script<'_>, office: &str) {
    let view = home.run(&["audits", "view-conn", "-o", "json"]);
    let rows: Vec<Value> = serde_json::from_str(view.success()).unwrap();
    assert!(rows.iter().all(|row| row["id"] == DESK && row["end_time"].is_i64()), "{rows:#?}");
    let names = ["conn_type", "peer_id", "peer_name", "user_name", "ip", "session_id", "note"];
    let expected = [
        json!([4, LAPTOP, "Ann B.", "ann", "203.0.113.9", AFTERNOON, ""]),
        json!([null, "", "", null, "198.51.100.8", 0, ""]),
        json!([1, LAPTOP, "Ann B.", "ann", "203.0.113.9", MORNING, "paper jam"]),
        json!([0, LAPTOP, "Ann B.", "ann", "203.0.113.9", MORNING, "replaced toner"]),
    ];
    assert_eq!(lines(&rows, names), expected.map(|line| line.to_string()));

    let rows = script.audits(&["view-conn", "--remote", "2345"]);
    let kinds = ["Terminal", "Not Logged In", "File Transfer", "Remote Desktop"];
    assert_eq!(rows.iter().map(|row| row["conn_type"].as_str().unwrap()).collect::<Vec<_>>(), kinds);
    for time in rows.iter().flat_map(|row| pick(row, ["created_at", "end_time"])) {
        chrono::NaiveDateTime::parse_from_str(time.as_str().unwrap(), "%Y-%m-%d %H:%M:%S").unwrap();
    }
    assert_eq!(script.audits(&["view-conn", "--conn-type", "1"]).len(), 1);
    let rows = script.audits(&["view-file", "--days-ago", "1"]);
    assert_eq!(lines(&rows, ["id", "peer_id", "path"]), [r#"["123456789","987654321","C:\\Users\\ann\\Desktop"]"#]);
    let info: Value = serde_json::from_str(rows[0]["info"].as_str().unwrap()).unwrap();
    assert_eq!((&info["num"], &info["files"][0]), (&json!(2), &json!(["b.iso", 734_003_200])));
    let rows = script.audits(&["view-alarm", "--device", "PC-7"]);
    let addresses: Vec<_> = rows.iter().map(|row| row["info"]["ip"].clone()).collect();
    assert_eq!(addresses, ["198.51.100.8", "198.51.100.7"]);
    assert_eq!(rows[1]["type"], "Access attempt outside the IP whitelist");
    let rows = script.audits(&["view-console", "--operator", "ann", "--page-size", "100"]);
    assert_eq!(rows.last().unwrap()["operation"], "User Login");
    let rows = script.audits(&["view-console", "--operator", "admin", "--page-size", "100"]);
    assert!(
        rows.iter().any(|row| row["operation"] == "Disconnect Device" && row["info"] == json!([DESK])),
        "{rows:#?}"
    );
    assert!(rows.iter().any(|row| row["operation"] == "Add Address Book"), "{rows:#?}");

    let shown = script.run("ab.py", &["view-peer", "--ab-name", "Office"]);
    let shown = shown.strip_prefix(&format!("Working with address book: Office (GUID: {office})\n")).unwrap();
    let peers: Vec<Value> = serde_json::from_str(shown).unwrap();
    assert_eq!(
        lines(&peers, ["id", "alias", "tags"]),
        [r#"["123456789","front desk",["lab"]]"#, r#"["555666777","",["lab"]]"#]
    );
}

on_both! {
    async fn a_day(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let script = Script { server: &server, token: admin.new_token(json!({"audit": "r", "address_book": "rw"})).await };
        let windows = json!({"cpu": "Intel, 2.9GHz, 8/4 cores", "memory": "15.87GB", "os": "windows / Windows 11 Pro - 10.0.22631", "hostname": "PC-7", "username": "kiosk", "version": "1.4.9"});
        let linux = json!({"cpu": "8/4 cores", "memory": "31.2GB", "os": "debian / Linux 12 (bookworm)", "hostname": "ann-laptop", "username": "ann", "version": "1.4.9"});
        let mut desk = Service::start(&server, DESK, "bWFjaGluZS1pZC0wMDE=", windows);
        let mut laptop = Service::start(&server, LAPTOP, "bWFjaGluZS1pZC0wMDI=", linux.clone());
        for service in [&mut desk, &mut laptop] {
            assert!(service.tick().await.is_empty());
            service.tick().await;
        }
        assert_eq!(admin.column("/api/devices", "id").await, [DESK, LAPTOP]);
        let office = prepare(&admin, &script).await;

        let mut window = Window::open(&server, &laptop);
        window.sign_in("ann", USERS_PASSWORD).await;
        let (own, profiles) = window.books().await;
        let seen = pick(&profiles[0], ["guid", "name", "owner", "rule", "note", "info"]);
        assert_eq!(Value::from(seen.to_vec()), json!([office, "Office", "admin", 2, "2nd floor", {"password": "shared-pw"}]));
        let [groups, users, peers] = window.accessible().await;
        assert_eq!((lines(&groups, ["name"]), lines(&users, ["name"])), (vec![r#"["Counter"]"#.into()], vec![r#"["ann"]"#.into()]));
        let mut shown = lines(&peers, ["id", "user_name", "device_group_name"]);
        shown.sort_unstable();
        assert_eq!(shown, [r#"["123456789","","Counter"]"#, r#"["987654321","ann",""]"#], "she signed in on the laptop");
        assert_eq!(peers.iter().find(|peer| peer["id"] == DESK).unwrap()["info"]["device_name"], "PC-7");
        edit_books(&window, &own, &office).await;
        control(&mut desk, &window).await;
        alarm(&mut desk).await;

        // At noon the client is started anew; in the afternoon the administrator ends what she does.
        assert!(window.start("ann").await);
        assert_eq!(window.books().await.0, own);
        let terminal = desk.open("203.0.113.9").await;
        desk.let_in(terminal, AFTERNOON, [LAPTOP, "Ann B."], 4).await;
        assert!(desk.tick().await.is_empty());
        let home = signed_in(&server);
        let running = ["audits", "view-conn", "--active", "-o", "csv", "--columns", "id,conn_id,conn_type"];
        home.run(&running).is(0, &format!("id,conn_id,conn_type\n{DESK},{terminal},Terminal\n"), "");
        home.run(&["audits", "disconnect", "--id", DESK]).fails(0, "Asked to disconnect connection 123456789 (Terminal from 987654321 Ann B.");
        assert_eq!(until_it(async || desk.tick().await, |closed| !closed.is_empty()).await, [terminal]);
        assert!(desk.tick().await.is_empty(), "it is not told of what it does not name");
        home.run(&["audits", "view-conn", "--active"]).is(0, "", "Found 0 connections\n");

        // At home there is an old client, with the same book.
        let mut den = Service::start(&server, "111222333", "b2xkLW9uZQ==", linux);
        den.tick().await;
        let mut old = Window::open(&server, &den);
        old.sign_in("ann", USERS_PASSWORD).await;
        let mut book = old.old_book().await;
        assert_eq!(lines(book["peers"].as_array().unwrap(), ["id", "alias", "hash", "tags"]), [r#"["123456789","desk","c2FsdGVk",["daily"]]"#]);
        book["peers"][0]["alias"] = json!("desk at work");
        old.push_old_book(&book).await;
        let seen = pick(&window.entry(&own, DESK).await, ["alias", "note", "hash", "tags"]);
        assert_eq!(Value::from(seen.to_vec()), json!(["desk at work", "till 2, upstairs", "c2FsdGVk", ["daily"]]));

        window.sign_out().await;
        assert!(!window.start("ann").await, "the session has ended");
        assert!(old.start("ann").await, "and the other one has not");
        read_back(&home, &script, &office);
    }
}
