//! How every page looks: nothing is wider than a phone, too faint or too small to touch, by day and by night.

use serde_json::{Value, json};

use super::{enter, make_user, report};
use crate::world::Database;
use crate::world::browser::{Browser, DESK, Look, PHONE};
use crate::world::server::{Actor, Server};

#[tokio::test(flavor = "multi_thread")]
async fn every_page_fits_and_can_be_read_and_touched() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    make_user(&administrator, &"W".repeat(200)).await;
    let mut guids = Vec::new();
    for (id, name) in [("600000001", "Büro 7"), ("600000002", &*"long".repeat(60)), ("600000003", "ישראל\u{202e}x")]
    {
        let device = report(&server, &administrator, id, name).await;
        guids.push(format!("guid={}", device["guid"].as_str().unwrap()));
    }
    let path = format!("/api/devices/{}/disable", &guids[0]["guid=".len()..]);
    administrator.send(rustdesk_admin::client::Method::POST, &path, None).await;
    let confirm = format!("/devices/disable?{}", guids.join("&"));
    let rules = |names: &[(i64, &str)]| {
        Value::from_iter(names.iter().map(|(kind, name)| json!({ "type": kind, "name": name })))
    };
    let incomings = rules(&[(0, "Default"), (2, "admin"), (2, &"W".repeat(200))]);
    let made = json!({ "name": "N".repeat(200), "note": "שלום ".repeat(30), "allowed_incomings": incomings });
    let made = administrator.post("/api/device-groups", made).await.ok();
    let device_group = format!("/device-groups/{}", made["guid"].as_str().unwrap());
    let outgoings = rules(&[(0, "Default"), (1, &"N".repeat(200))]);
    let made = json!({ "name": "Support", "note": "second line", "allowed_outgoings": outgoings });
    let made = administrator.post("/api/user-groups", made).await.ok();
    let user_group = format!("/user-groups/{}", made["guid"].as_str().unwrap());
    let delete = format!("/user-groups/delete?guid={}", made["guid"].as_str().unwrap());
    let options = json!({ "enable-audio": "N", "whitelist": "10.0.0.0/8,".repeat(20) + "::1", "key": "" });
    let made = json!({ "name": "Kiosks", "options": options, "acknowledge": ["key"] });
    let made = administrator.post("/api/strategies", made).await.ok();
    let strategy = format!("/strategies/{}", made["guid"].as_str().unwrap());
    let switch = format!("/strategies/disable?guid={}", made["guid"].as_str().unwrap());
    let no_access = format!("/access?user={}&device=600000001", "W".repeat(200));
    let connection = logs(&server, &administrator).await;
    let disconnect = format!("/logs/disconnect?guid={connection}");
    let connection = format!("/logs/connections/{connection}");
    let pages = [
        ("welcome", "/"),
        ("devices", "/devices"),
        ("search", "/devices?name=none&group=x"),
        ("confirm", &confirm),
        ("users", "/users"),
        ("user-groups", "/user-groups"),
        ("user-group", &user_group),
        ("new-user-group", "/user-groups/new"),
        ("delete-user-group", &delete),
        ("device-groups", "/device-groups"),
        ("device-group", &device_group),
        ("strategies", "/strategies"),
        ("strategy", &strategy),
        ("disable-strategy", &switch),
        ("access", "/access?user=admin&device=600000002"),
        ("no-access", &no_access),
        ("unknown", "/access?user=nobody&device=1"),
        ("connections", "/logs/connections"),
        ("connection", &connection),
        ("disconnect", &disconnect),
        ("running", "/logs/connections?active=1&from=2020-01-01T00%3A00&kind=0"),
        ("no-connections", "/logs/connections?remote=none&user=nobody"),
        ("files", "/logs/files"),
        ("alarms", "/logs/alarms"),
        ("console", "/logs/console"),
        ("password", "/account/password"),
        ("nowhere", "/nowhere"),
    ];
    let mut troubles = Vec::new();
    for width in [PHONE, DESK] {
        for dark in [false, true] {
            let browser = Browser::open(Look { width, dark, javascript: true }).await;
            let light = if dark { "dark" } else { "light" };
            browser.goto(&format!("{}/sign-in", server.url())).await;
            troubles.extend(inspect(&browser, &format!("sign-in-{width}-{light}"), width).await);
            enter(&browser, &server).await;
            for (name, path) in pages {
                browser.goto(&format!("{}{path}", server.url())).await;
                troubles.extend(inspect(&browser, &format!("{name}-{width}-{light}"), width).await);
            }
        }
    }
    assert_eq!(troubles, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn address_books_fit_and_can_be_read_and_touched() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    make_user(&administrator, &"W".repeat(200)).await;
    make_user(&administrator, "ann").await;
    let mut books = Vec::new();
    for (name, note) in [("Branches", "All tills of the north"), (&*"B".repeat(200), ""), ("Bücher", "שלום")] {
        let made = administrator.post("/api/ab/shared/add", json!({ "name": name, "note": note })).await.ok();
        books.push(made["guid"].as_str().unwrap().to_owned());
    }
    let book = &books[0];
    for (user, rule) in [("ann", 2), (&*"W".repeat(200), 3)] {
        administrator.post("/api/ab/rule", json!({ "guid": book, "user": user, "rule": rule })).await.ok();
    }
    administrator.post("/api/ab/rule", json!({ "guid": book, "group": "Default", "rule": 1 })).await.ok();
    report(&server, &administrator, "600000001", "Büro 7").await;
    for (id, alias, tags) in [
        ("600000001", "Front desk", json!(["north", "till"])),
        ("10.1.2.3", "Kiosk", json!(["south", "yellow", "lime", "T".repeat(100)])),
        (&*"i".repeat(200), &*"A".repeat(200), json!([])),
    ] {
        let peer = json!({ "id": id, "alias": alias, "tags": tags, "note": "ring first", "password": "x" });
        administrator.post(&format!("/api/ab/peer/add/{book}"), peer).await.ok();
    }
    for id in ["1", "2"] {
        let peer = json!({ "id": id, "alias": "old", "tags": ["north"] });
        administrator.post(&format!("/api/ab/peer/add/{book}"), peer).await.ok();
    }
    report(&server, &administrator, "600000002", &"long".repeat(60)).await;
    let folder = tempfile::TempDir::new().unwrap();
    let (entries, faulty) = (folder.path().join("entries.csv"), folder.path().join("faulty.csv"));
    let long = "L".repeat(200);
    let rows = format!(
        "id,alias,tags,note,password\n600000001,Reception,\"north,new\",,\n300400500,Till 9,\"{long},east\",\"ring\ntwice\",x\n\
         {long},{long},,{long},\n10.1.2.3,Kiosk,\"south,yellow,lime\",,\n"
    );
    std::fs::write(&entries, rows).unwrap();
    std::fs::write(&faulty, format!("id,alias\n1,a\n1,b\n1.2E+08,c\n{long},\"a\nb\"\n")).unwrap();
    let gone = rustdesk_admin::client::Method::DELETE;
    administrator.send(gone, &format!("/api/ab/peer/{book}"), Some(json!(["1", "2"]))).await;
    let pages = [
        ("books", "/address-books".to_owned()),
        ("new-book", "/address-books/new".into()),
        ("delete-books", format!("/address-books/delete?guid={}&guid={}", books[0], books[1])),
        ("book", format!("/address-books/{book}")),
        ("no-entry", format!("/address-books/{}", books[1])),
        ("new-entry", format!("/address-books/{book}/new")),
        ("entry", format!("/address-books/{book}/entry?id=10.1.2.3")),
        ("import", format!("/address-books/{book}/import")),
        ("book-devices", format!("/address-books/{book}/devices")),
        ("tags", format!("/address-books/{book}/tags")),
        ("tag", format!("/address-books/{book}/tag?name=north")),
        ("rules", format!("/address-books/{book}/rules")),
        ("recycle", format!("/address-books/{book}/recycle")),
        ("book-settings", format!("/address-books/{book}/settings")),
    ];
    let mut troubles = Vec::new();
    for width in [PHONE, DESK] {
        for dark in [false, true] {
            let browser = Browser::open(Look { width, dark, javascript: true }).await;
            let light = if dark { "dark" } else { "light" };
            enter(&browser, &server).await;
            for (name, path) in &pages {
                browser.goto(&format!("{}{path}", server.url())).await;
                troubles.extend(inspect(&browser, &format!("{name}-{width}-{light}"), width).await);
            }
            for (name, file) in [("preview", &entries), ("faults", &faulty)] {
                browser.goto(&format!("{}/address-books/{book}/import", server.url())).await;
                browser.choose("[type=file]", file).await;
                browser.click("main form .primary").await;
                browser.text("main form[action$=done], .faults").await;
                troubles.extend(inspect(&browser, &format!("{name}-{width}-{light}"), width).await);
            }
        }
    }
    assert_eq!(troubles, [""; 0]);
}

/// Records of every kind, some of them larger than life; gives a connection that lasts.
async fn logs(server: &Server, administrator: &Actor) -> String {
    let of = |id: &str, more: Value| {
        let mut report = json!({ "id": id, "uuid": format!("dXVpZA{id}") });
        report.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        report
    };
    for (id, conn_id, peer, kind) in [
        ("600000001", 1, ["987654321", "Bob"], 0),
        ("600000002", 2, ["555555555", &*"W".repeat(200)], 1),
        ("600000003", 3, ["", "ישראל\u{202e}x"], 77),
    ] {
        let connection = json!({
            "conn_id": conn_id, "session_id": 17_310_942_113_359_818_001_u64, "peer": peer, "type": kind, "ip": "2001:db8:1234:5678:9abc:def0:1234:5678",
            "primary_auth": 3, "two_factor": 1, "note": "looked at the printer ".repeat(20), "conn_audit_ref": "r".repeat(80), "odd": { "a": [1] },
        });
        server.audit("conn", of(id, connection)).await;
    }
    server.audit("conn", of("600000003", json!({ "action": "close", "conn_id": 3, "session_id": 0 }))).await;
    server.audit("conn", of("600000002", json!({ "action": "new", "conn_id": 9, "ip": "203.0.113.9" }))).await;
    let files = json!([["b.iso", 734_003_200], [format!("{}.txt", "long".repeat(40)), 12]]);
    let info = json!({ "ip": "203.0.113.9", "name": "Bob", "num": 12, "files": files }).to_string();
    for (path, kind, info) in
        [("C:\\Users\\ann\\Desktop", 1, &*info), (&"/very/deep".repeat(30), 0, "{\"num\":1}"), ("", 5, "no JSON")]
    {
        let transfer = json!({ "peer_id": "987654321", "type": kind, "path": path, "is_file": false, "info": info });
        server.audit("file", of("600000001", transfer)).await;
    }
    for (typ, info) in [
        (0, json!({ "ip": "203.0.113.9" })),
        (9, json!({ "id": "987654321", "name": "W".repeat(150), "message": "x" })),
        (99, json!(null)),
    ] {
        server.audit("alarm", of("600000002", json!({ "typ": typ, "info": info.to_string() }))).await;
    }
    administrator.row("/api/audits/conn?remote=600000001").await["guid"].as_str().unwrap().to_owned()
}

/// What is wrong with the page, each with its name.
async fn inspect(browser: &Browser, name: &str, width: u32) -> Vec<String> {
    browser.screenshot(name).await;
    let mut troubles = browser.overflow().await;
    troubles.extend(browser.faint_texts().await);
    if width == PHONE {
        troubles.extend(browser.small_targets().await);
    }
    troubles.into_iter().map(|trouble| format!("{name}: {trouble}")).collect()
}
