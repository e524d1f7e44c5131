//! The logs: found, noted, closed, taken away as files, and shown to whom they belong; and texts in them that mean no good.

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use super::{Visitor, enter, make_user};
use crate::api::audits::ingest::{SESSION, UUID, authorised, closed, opened, report, with};
use crate::api::devices::until;
use crate::cli::command::Home;
use crate::world::Database;
use crate::world::browser::{Browser, Look};
use crate::world::server::{Actor, PASSWORD, Server};

/// A connection from Bob to `id` that goes on.
async fn connect(server: &Server, id: &str, conn_id: i64) {
    server.audit("conn", opened(id, conn_id)).await;
    server.audit("conn", authorised(id, conn_id, SESSION + conn_id as u64)).await;
}

async fn heartbeat(server: &Server, id: &str, conns: &[i64]) -> Value {
    let beat = json!({"id": id, "uuid": UUID, "ver": 1_004_090, "modified_at": 0, "conns": conns});
    server.nobody().post("/api/heartbeat", beat).await.ok()
}

/// The same with JavaScript and without.
#[tokio::test(flavor = "multi_thread")]
async fn connections_are_found_noted_and_closed() {
    for javascript in [true, false] {
        let database = Database::sqlite();
        let server = Server::start(&database);
        let administrator = server.administrator().await;
        for id in ["100200300", "100200301"] {
            server.sysinfo(id, UUID).await;
        }
        connect(&server, "100200300", 5).await;
        server.audit("conn", with(authorised("100200301", 6, SESSION), "type", 77)).await;
        server.audit("conn", closed("100200301", 6, SESSION)).await;
        let browser = Browser::open(Look { javascript, ..Look::default() }).await;
        enter(&browser, &server).await;
        browser.click("nav a[href='/logs/connections']").await;
        browser.text(".tabs").await;
        assert_eq!(browser.text(".head p").await, "1–2 of 2, newest first");
        let rows = browser.text("tbody").await;
        for part in ["100200300", "Remote Desktop", "Bob", "987654321 · 203.0.113.9", "Running", "Unknown (77)"] {
            assert!(rows.contains(part), "{part} is not in {rows}");
        }
        assert_eq!(rows.contains(" UTC"), !javascript, "the browser's own time, else UTC: {rows}");

        browser.fill("[name=remote]", "200300").await;
        browser.click(".search button").await;
        browser.text(".search .quiet").await;
        assert_eq!(browser.text(".head p").await, "1–1 of 1 found, newest first");
        browser.click("td.name a").await;
        browser.text("textarea").await;
        let known = browser.text(".members").await;
        for part in ["Permanent password", "TOTP", "987654321", "it lasts"] {
            assert!(browser.text("main").await.contains(part), "{part} is not in {known}");
        }
        browser.fill("[name=note]", "looked at <b>the printer\nall well").await;
        browser.click("main form button").await;
        assert_eq!(browser.text(".flash.done").await, "The note is saved.");
        let row = administrator.row("/api/audits/conn?remote=100200300").await;
        assert_eq!(row["note"], "looked at <b>the printer\nall well");

        browser.goto(&format!("{}/logs/connections?active=1", server.url())).await;
        assert_eq!(browser.text(".head p").await, "1–1 of 1 found, newest first");
        assert!(browser.text("tbody").await.contains("looked at <b>the printer"));
        browser.click("tbody .pick label").await;
        browser.click("[formaction='/logs/disconnect']").await;
        assert!(browser.text(".middle").await.contains("with the device's next heartbeat"));
        assert!(browser.text(".things").await.contains("100200300"));
        assert_eq!(heartbeat(&server, "100200300", &[5]).await, json!({}), "nothing is done before it is confirmed");
        browser.click(".actions button").await;
        assert_eq!(browser.text(".flash.done").await, "1 connection will be closed at the next heartbeat.");
        assert!(browser.text("tbody").await.contains("Disconnecting"));
        until(async || heartbeat(&server, "100200300", &[5]).await["disconnect"] == json!([5])).await;

        // What was done here is in the console log.
        browser.click(".tabs a[href='/logs/console']").await;
        browser.text("summary").await;
        let acts = browser.text("tbody").await;
        assert!(
            acts.contains("Disconnect Device") && acts.contains("Edit Note") && acts.contains("127.0.0.1"),
            "{acts}"
        );
        browser.click("tbody tr:nth-child(2) summary").await;
        assert!(browser.text("tbody tr:nth-child(2)").await.contains("nothing → looked at"));
    }
}

on_both! {
    /// A file has everything that is found, however much there is, in the columns of the tool and in words.
    async fn a_file_has_all_that_is_found(database: &Database) {
        let server = Server::start(database);
        server.administrator().await;
        for id in ["100200300", "100200301"] {
            server.sysinfo(id, UUID).await;
        }
        let name = "=cmd|'/C calc'!A1";
        let reports = (0..1_203).map(|number| {
            let path = if number == 7 { name.to_owned() } else { format!("/tmp/{number}, \"x\"") };
            report("100200300", json!({"path": path, "type": 0, "peer_id": "-1", "info": "{}", "later": number}))
        });
        futures::future::join_all(reports.map(|report| server.audit("file", report))).await;
        server.audit("file", report("100200301", json!({"path": "/other"}))).await;
        let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
        let page = visitor.get("/logs/files?remote=200300").body;
        assert!(page.contains("1–50 of 1,203 found") && page.contains("href=\"/logs/files.csv?remote=200300\""), "{page}");
        let file = visitor.get("/logs/files.csv?remote=200300&page=7&size=25&before=x");
        assert_eq!((file.status, file.header("content-type")), (200, "text/csv; charset=utf-8"));
        assert_eq!(file.header("content-disposition"), "attachment; filename=\"files.csv\"");
        let rows: Vec<csv::StringRecord> =
            csv::Reader::from_reader(file.body.as_bytes()).records().collect::<Result<_, _>>().unwrap();
        let guids: std::collections::HashSet<_> = rows.iter().map(|row| row[0].to_owned()).collect();
        assert_eq!((rows.len(), guids.len()), (1_203, 1_203), "each once");
        assert!(rows.iter().all(|row| &row[2] == "100200300" && &row[3] == "host-100200300"));
        assert!(rows.iter().all(|row| &row[4] == "'-1" && &row[5] == "Sent by the device"));
        assert_eq!(rows.iter().filter(|row| row[6] == format!("'{name}")).count(), 1);

        let home = Home::of(server.url()).with("RUSTDESK_ADMIN_TOKEN", server.administrator().await.token.as_deref().unwrap());
        connect(&server, "100200300", 5).await;
        server.audit("conn", opened("100200301", 6)).await;
        server.audit("conn", closed("100200301", 6, 0)).await;
        server.audit("alarm", report("100200300", json!({"typ": 0}))).await;
        for (kind, command) in [("files", "view-file"), ("connections", "view-conn"), ("alarms", "view-alarm")] {
            let file = visitor.get(&format!("/logs/{kind}.csv")).body;
            let written = home.run(&["audits", command, "--all", "-o", "csv"]);
            assert!(file == written.out, "{kind}:\n{file:.500}\nand the tool:\n{:.500}", written.out);
        }
        let file = visitor.get("/logs/connections.csv").body;
        let connections: Vec<std::collections::HashMap<String, String>> =
            csv::Reader::from_reader(file.as_bytes()).deserialize().collect::<Result<_, _>>().unwrap();
        let [ended, running] = &connections[..] else { panic!("{file}") };
        for (row, column, cell) in [
            (running, "conn_type", "Remote Desktop"),
            (running, "primary_auth", "Permanent password"),
            (running, "two_factor", "TOTP"),
            (running, "end_time", ""),
            (running, "device_name", "host-100200300"),
            (ended, "conn_type", "Not Logged In"),
            (ended, "primary_auth", ""),
        ] {
            assert_eq!(row[column], cell, "{column}");
        }
        for time in [&running["created_at"], &ended["created_at"], &ended["end_time"]] {
            assert!(time.ends_with('Z') && chrono::DateTime::parse_from_rfc3339(time).is_ok(), "{time}");
        }
        assert!(visitor.get("/logs/alarms.csv").body.contains(",Access attempt outside the IP whitelist,100200300,"));
        let token = server.bearer(&server.administrator().await.new_token(json!({"user": "rw"})).await);
        token.post("/api/users", json!({"name": "by a token", "password": PASSWORD})).await.ok();
        let page = visitor.get("/logs/console").body;
        assert!(page.contains("token <bdi>a token</bdi>"), "{page}");
        let acts = visitor.get("/logs/console.csv?operator=ADM").body;
        assert!(acts.starts_with("guid,created_at,operator,typ,iop,info,outcome,error,ip,token,endpoint,changes\n"), "{acts}");
        assert!(acts.contains(",User Management,User Login,"), "{acts}");
        assert!(visitor.get("/logs/console.csv?operator=nobody").body.lines().count() == 1, "the columns alone");
    }

    /// Filters, one connection and what would be closed are read on both databases.
    async fn what_is_asked_for_is_shown(database: &Database) {
        let server = Server::start(database);
        let administrator = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        connect(&server, "100200300", 1).await;
        server.audit("conn", opened("100200300", 2)).await;
        server.audit("conn", closed("100200300", 2, 0)).await;
        let rows = administrator.rows("/api/audits/conn").await;
        let [ended, running] = [&rows[0], &rows[1]].map(|row| row["guid"].as_str().unwrap().to_owned());
        let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
        for (query, number) in [
            ("", "1–2 of 2"),
            ("?kind=0", "1–1 of 1 found"),
            ("?kind=-", "1–1 of 1 found"),
            ("?kind=99", "Nothing found"),
            ("?active=1", "1–1 of 1 found"),
            ("?active=0&remote=%25", "1–1 of 1 found"),
            ("?from=2020-01-31T18%3A00", "1–2 of 2 found"),
            ("?until=2020-01-31T18%3A00%3A07", "Nothing found"),
            ("?page=99", "1–2 of 2"),
            ("?user=-", "1–2 of 2 found"),
            ("?user=ADM", "Nothing found"),
        ] {
            let page = visitor.get(&format!("/logs/connections{query}"));
            assert!(page.status == 200 && page.body.contains(number), "{query}: {}", page.body);
        }
        let whole = visitor.get("/logs/connections").body;
        assert_eq!(whole.matches("host-100200300</bdi>").count(), 2, "{whole}");
        let one = visitor.get(&format!("/logs/connections/{running}")).body;
        assert!(one.contains("href=\"/logs/connections?remote=100200300\"") && one.contains("host-100200300"), "{one}");
        let odd = visitor.get("/logs/connections?kind=99").body;
        assert!(odd.contains("<option value=\"99\" selected>99</option>"), "{odd}");
        for query in ["from=yesterday", "kind=x", "active=2"] {
            assert_eq!(visitor.get(&format!("/logs/connections?{query}")).status, 400, "{query}");
            assert_eq!(visitor.get(&format!("/logs/connections.csv?{query}")).status, 400, "{query}");
        }
        let confirm = visitor.get(&format!("/logs/disconnect?guid={ended}&guid={running}&guid=x")).body;
        assert!(confirm.contains("Disconnect 1 connection?") && confirm.contains("ended already"), "{confirm}");
        let confirm = visitor.get(&format!("/logs/disconnect?guid={ended}")).body;
        assert!(confirm.contains("The connection has ended") && !confirm.contains("action=\"/audits"), "{confirm}");
        assert!(visitor.get("/logs/disconnect").body.contains("No connection was chosen"));
        assert_eq!(visitor.get(&format!("/logs/connections/{ended}")).status, 200);
        for missing in ["x", "01900000-0000-7000-8000-000000000000"] {
            assert_eq!(visitor.get(&format!("/logs/connections/{missing}")).status, 404);
        }
        // Between the question and the answer a connection may have ended.
        let csrf = visitor.get("/").field("csrf");
        visitor.submit("/audits/conn/disconnect", &[("csrf", &csrf), ("back", "/logs/connections"), ("guid", &ended)]);
        assert!(visitor.get("/logs/connections").body.contains("1 failed: The connection has ended."));
    }

    /// Everybody sees their own, or is told that nobody but administrators sees any.
    async fn people_see_their_own(database: &Database) {
        let server = Server::start(database);
        let administrator = server.administrator().await;
        make_user(&administrator, "ann").await;
        for id in ["100200300", "100200301"] {
            server.sysinfo(id, UUID).await;
            connect(&server, id, 1).await;
            server.audit("file", report(id, json!({"path": format!("/of/{id}")}))).await;
            server.audit("alarm", report(id, json!({"typ": 1}))).await;
        }
        let device = format!("/api/devices/{}", administrator.device("100200300").await);
        administrator.send(Method::PATCH, &device, Some(json!({"user_name": "ann"}))).await.done();
        let mut ann = Visitor::signed_in(&server, "ann", PASSWORD);
        for path in ["/logs/connections", "/logs/files", "/logs/alarms", "/logs/connections.csv", "/logs/files.csv", "/logs/alarms.csv"] {
            let page = ann.get(path);
            assert!(page.status == 200 && page.body.contains("100200300") && !page.body.contains("100200301"), "{path}: {}", page.body);
        }
        assert!(!ann.get("/logs/connections").body.contains("Disconnect"), "that takes a permission");
        let acts = ann.get("/logs/console").body;
        assert!(acts.contains("User Login") && !acts.contains("Add User"), "{acts}");
        let [own, other] = ["100200300", "100200301"].map(|id| guid_of(&administrator, id));
        let (own, other) = (own.await, other.await);
        let csrf = ann.get(&format!("/logs/connections/{own}")).field("csrf");
        let note = |guid: &str| [("csrf", csrf.clone()), ("back", "/logs/connections".into()), ("guid", guid.to_owned()), ("note", "mine".into())];
        for (guid, told) in [(&own, "The note is saved."), (&other, "There is no connection")] {
            let fields = note(guid);
            ann.submit("/audit", &fields.each_ref().map(|(name, value)| (*name, &**value)));
            let page = ann.get("/logs/connections").body;
            assert!(page.contains(told), "{page}");
        }
        assert_eq!(ann.get(&format!("/logs/connections/{other}")).status, 404);
        assert_eq!(administrator.row("/api/audits/conn?remote=100200300").await["note"], "mine");

        administrator.put("/api/settings/others", json!({"only_administrators_read_logs": true})).await.done();
        let one = format!("/logs/connections/{own}");
        for path in ["/logs/connections", "/logs/files", "/logs/alarms", "/logs/console", "/logs/files.csv", &one] {
            let page = ann.get(path);
            assert!(page.status == 403 && page.body.contains("Only administrators may read the logs here"), "{path}: {}", page.body);
        }
        assert!(Visitor::signed_in(&server, "admin", PASSWORD).get("/logs/files").body.contains("/of/100200301"));
    }
}

async fn guid_of(administrator: &Actor, id: &str) -> String {
    administrator.row(&format!("/api/audits/conn?remote={id}")).await["guid"].as_str().unwrap().to_owned()
}

/// Devices and people say what they like; it is shown as text, and nothing in it hides or turns the rest around.
#[tokio::test(flavor = "multi_thread")]
async fn hostile_texts_are_shown_as_text() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    server.sysinfo("100200300", UUID).await;
    let evil = "<script>document.title='had'</script>\"'&\u{202e}gpj.exe\u{1b}";
    let shown = "<script>document.title='had'</script>\"'&[U+202E]gpj.exe␛";
    let mut connection = authorised("100200300", 1, SESSION);
    connection["peer"] = json!(["<img src=x onerror=alert(1)>", evil]);
    for (key, value) in [("conn_audit_ref", evil), ("note", evil), ("odd", evil)] {
        connection[key] = json!(value);
    }
    server.audit("conn", connection).await;
    let guid = guid_of(&administrator, "100200300").await;
    administrator.put("/api/audit", json!({"guid": guid, "note": evil})).await.done();
    let info = json!({"ip": evil, "name": evil, "num": 1, "files": [[evil, 1]]}).to_string();
    server.audit("file", report("100200300", json!({"path": evil, "peer_id": evil, "info": info}))).await;
    server
        .audit("alarm", report("100200300", json!({"typ": 1, "info": json!({"name": evil, evil: 1}).to_string()})))
        .await;
    let new = json!({"name": "eve", "note": evil, "password": PASSWORD});
    administrator.post("/api/users", new).await.ok();
    let user = administrator.user("eve").await;
    administrator.patch(&format!("/api/users/{user}"), json!({"note": format!("{evil}!")})).await.done();

    let browser = Browser::open(Look::default()).await;
    enter(&browser, &server).await;
    let one = format!("/logs/connections/{guid}");
    let confirm = format!("/logs/disconnect?guid={guid}");
    for path in ["/logs/connections", &one, &confirm, "/logs/files", "/logs/alarms", "/logs/console"] {
        browser.goto(&format!("{}{path}", server.url())).await;
        match path {
            "/logs/files" => browser.click("tbody summary").await,
            // The newest act is that somebody signed in to look.
            "/logs/console" => browser.click("tbody tr:nth-child(2) summary").await,
            _ => {}
        }
        let seen = browser.text("main").await;
        assert!(seen.contains(shown), "{path}: {seen}");
    }
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    for path in ["/logs/connections?remote=", "/logs/connections?kind=1&from=&until="] {
        let page = visitor.get(&format!("{path}%22%3E%3Cscript%3E"));
        assert!(!page.body.contains("\"><script>"), "{}", page.body);
    }
}

/// What people type and read is their own clock's time.
#[tokio::test(flavor = "multi_thread")]
async fn times_are_the_browsers_own() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    server.administrator().await;
    server.sysinfo("100200300", UUID).await;
    connect(&server, "100200300", 5).await;
    let guid = database.guid(uuid::Uuid::from_u128(0x019f_1f5f_cd40 << 80));
    let begun = format!("update connection_audit set created_at = '2026-07-01T20:30:00+00:00', guid = {guid}");
    assert_eq!(database.execute(&begun).await, 1);
    let browser = Browser::open(Look::default()).await;
    browser.in_time_zone("Asia/Tokyo").await;
    enter(&browser, &server).await;
    let url = server.url();
    browser.goto(&format!("{url}/logs/connections?active=1&until=2026-07-01T20%3A30%3A01")).await;
    let row = browser.text("tbody").await;
    assert!(row.contains("2026-07-02 05:30:00") && !row.contains("UTC"), "{row}");
    assert_eq!(browser.property("[name=until]", "value").await, "2026-07-02T05:30:01");
    assert_eq!(browser.property("tbody time", "title").await, "2026-07-01 20:30:00 UTC");
    // Searching again finds the same: what is sent is UTC.
    browser.click(".search button").await;
    browser.text("tbody").await;
    assert_eq!(browser.property("[name=until]", "value").await, "2026-07-02T05:30:01");
    browser.goto(&format!("{url}/logs/connections?active=1&until=2026-07-01T20%3A30%3A00")).await;
    assert!(browser.text("main").await.contains("Nothing fits"));
}
