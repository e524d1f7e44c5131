//! Which records: by device name, user, controlling side, address and day, on our own server and on those that ignore
//! what they do not know.

use super::*;
use crate::cli::{Asked, Reply, Stub};
use crate::world::acts::USERS_PASSWORD;

/// A connection to a device, from this one and this address.
async fn connection(server: &Server, id: &str, number: i64, peer: [&str; 2], ip: &str) {
    let with = |more: Value| {
        let mut body = json!({"id": id, "uuid": format!("dXVpZC{id}"), "conn_id": number, "session_id": number});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    server.audit("conn", with(json!({"action": "new", "ip": ip}))).await;
    server.audit("conn", with(json!({"peer": peer, "type": 0}))).await;
}

/// The numbers of the connections that are shown.
fn numbers(home: &Home, words: &[&str]) -> Vec<i64> {
    let run = home.run(&[&["audits", "view-conn", "-o", "jsonl"], words].concat());
    rows(run.success()).iter().map(|row| row["conn_id"].as_i64().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_found_by_device_user_controller_and_address() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let admin = server.administrator().await;
    let home = signed_in(&server);
    let devices =
        [("100200300", "Reception"), ("100200301", "Reception 2"), ("100200302", "Kiosk"), ("987654321", "Desk")];
    crate::cli::real::report(&server, &devices).await;
    let bob = admin.new_user("bob").await;
    let machine = json!({"username": "bob", "password": USERS_PASSWORD, "type": "account", "autoLogin": true,
        "id": "987654321", "uuid": "dXVpZC987654321"});
    server.nobody().post("/api/login", machine).await.ok();
    connection(&server, "100200300", 1, ["555666777", "Eve"], "203.0.113.9").await;
    connection(&server, "100200301", 2, ["987654321", "Bob's PC"], "127.0.0.1").await;
    connection(&server, "100200302", 3, ["555666777", "Eve"], "203.0.113.90").await;
    for (words, found) in [
        (&[][..], vec![3, 2, 1]),
        // The exact name counts more than those that contain it.
        (&["--device", "Reception"], vec![1]),
        (&["--device", "reception 2"], vec![2]),
        (&["--device", "recep"], vec![2, 1]),
        (&["--device", "100 200 302"], vec![3]),
        (&["--device", "100200300", "--address", "203.0.113.9"], vec![1]),
        (&["--device", "Nowhere"], vec![]),
        (&["--user", "bo"], vec![2]),
        (&["--user", "-"], vec![3, 1]),
        (&["--user", "nobody"], vec![]),
        (&["--controller", "eve"], vec![3, 1]),
        (&["--controller", "987654321"], vec![2]),
        (&["--address", "203.0.113.9"], vec![1]),
        (&["--address", "203.0.113.%"], vec![3, 1]),
        (&["--controller", "eve", "--device", "Kiosk", "--since", "2h"], vec![3]),
        (&["--controller", "eve", "--page-size", "1"], vec![3]),
        (&["--controller", "eve", "--page-size", "1", "--current", "2"], vec![1]),
        (&["--controller", "eve", "--all"], vec![3, 1]),
    ] {
        assert_eq!(numbers(&home, words), found, "{words:?}");
    }
    let typo = home.run(&["audits", "view-conn", "--device", "Kisok"]);
    assert!(typo.err.contains("no device has the id or name Kisok"), "{typo:?}");
    let page = ["audits", "view-conn", "--controller", "eve", "--page-size", "1", "--columns", "conn_id"];
    home.run(&page).is(0, "conn_id\n3\n", "There are more: --current 2 shows the next page, --all shows all\n");
    // The server knows a user also by the name of today.
    admin.patch(&format!("/api/users/{bob}"), json!({"name": "robert"})).await.done();
    assert_eq!(numbers(&home, &["--user", "robert"]), [2]);
    assert_eq!(numbers(&home, &["--user", "bob"]), [2]);

    let sent = json!({"id": "100200302", "uuid": "dXVpZC100200302", "peer_id": "555666777", "path": "/x", "type": 1,
        "is_file": true, "info": "{\"ip\":\"203.0.113.90\",\"name\":\"Eve\",\"num\":1}"});
    server.audit("file", sent).await;
    let alarm = json!({"id": "100200302", "uuid": "dXVpZC100200302", "typ": 1,
        "info": "{\"id\":\"555666777\",\"name\":\"Eve\",\"ip\":\"203.0.113.90\"}"});
    server.audit("alarm", alarm).await;
    for (words, count) in [
        (&["view-file", "--device", "Kiosk"][..], 1),
        (&["view-file", "--controller", "eve"], 1),
        (&["view-file", "--address", "203.0.113.90"], 1),
        (&["view-file", "--address", "203.0.113.9"], 0),
        (&["view-file", "--user", "bob"], 0),
        (&["view-alarm", "--address", "203.0.113.90"], 1),
        (&["view-alarm", "--controller", "eve"], 1),
        (&["view-alarm", "--controller", "adam"], 0),
        (&["view-alarm", "--user", "bob"], 0),
        (&["view-console", "--user", "adm", "--address", "127.0.0.1", "--all"], 2),
        (&["view-console", "--address", "203.0.113.9"], 0),
    ] {
        let run = home.run(&[&["audits"], words, &["-o", "jsonl"]].concat());
        let found = rows(run.success()).len();
        assert!(found == count || count == 2 && found > 2, "{words:?}: {found}");
    }
}

/// A server that answers every question with all it has, as some ignore filters that they do not know.
fn deaf(list: Vec<Value>) -> Stub {
    Stub::start(move |asked: &Asked| match asked.line.split('?').next() {
        Some("GET /api/openapi.json") => Reply::new(404, "404 page not found"),
        Some("GET /api/devices") => Reply::page(asked, &[]),
        _ => Reply::page(asked, &list),
    })
}

#[test]
fn a_server_that_ignores_a_filter_is_filtered_here() {
    let row = |number: i64| {
        let user = if number % 50 == 0 { "ann" } else { "bob" };
        json!({"guid": format!("0198c0de-0000-7000-8000-{number:012}"), "created_at": 1_700_000_000 + number,
            "id": "1", "conn_id": number, "user_name": user, "ip": format!("10.0.0.{}", number % 7)})
    };
    let stub = deaf((0..300).rev().map(row).collect());
    let home = Home::of(&stub.url);
    let ann = [250, 200, 150, 100, 50, 0];
    assert_eq!(numbers(&home, &["--user", "ann"]), ann);
    assert_eq!(numbers(&home, &["--user", "ann", "--all"]), ann);
    assert_eq!(numbers(&home, &["--user", "ann", "--page-size", "2", "--current", "2"]), [150, 100]);
    assert_eq!(numbers(&home, &["--user", "ann", "--address", "10.0.0.1"]), [50]);
    assert!(stub.asked().iter().all(|asked| asked.query("user").is_none()), "what it ignores is not asked");
    // These rows tell no controlling side: an empty list would look like "none".
    home.run(&["audits", "view-conn", "--controller", "eve"]).is(
        1,
        "",
        "error: cannot filter by --controller: the records of this server have no peer_id or peer_name\n",
    );
}

#[test]
fn days_are_local_and_ages_are_counted_back() {
    let stub = deaf(Vec::new());
    let home = Home::of(&stub.url).with("TZ", "Asia/Kolkata");
    let asked = |words: &[&str]| {
        let _ = home.run(&[&["audits", "view-conn"], words].concat()).success();
        let last = stub.asked().pop().unwrap();
        ["created_at", "until"].map(|name| last.query(name).map(str::to_owned))
    };
    let day = [Some("2026-01-30 18:30:00.000".to_owned()), Some("2026-01-31 18:30:00.000".to_owned())];
    assert_eq!(asked(&["--on", "2026-01-31"]), day);
    assert_eq!(asked(&["--since", "2026-01-31"]), [day[0].clone(), None]);
    assert_eq!(asked(&["--since", "2026-01-31 00:00", "--until", "2026-02-01"]), day);
    for on in ["today", "yesterday"] {
        let [from, until] = asked(&["--on", on]).map(|time| time.unwrap());
        assert!(from.ends_with("18:30:00.000") && until.ends_with("18:30:00.000") && from < until, "{from} {until}");
    }
    let begins = |age: &str| {
        let [from, _] = asked(&["--since", age]);
        let from = chrono::NaiveDateTime::parse_from_str(&from.unwrap(), "%Y-%m-%d %H:%M:%S%.f").unwrap().and_utc();
        chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()) - from
    };
    for (age, seconds) in [("90s", 90), ("15m", 900), ("2h", 7_200), ("7d", 604_800), ("2w", 1_209_600)] {
        let back = begins(age).num_seconds();
        assert!((seconds..seconds + 60).contains(&back), "{age}: {back}");
    }
    let before = stub.asked().len();
    for words in [
        &["--since", "last tuesday"][..],
        &["--since", "7"],
        &["--on", "2026-02-30"],
        &["--on", "today", "--since", "2h"],
        &["--on", "today", "--until", "2026-01-01"],
        &["--on", "today", "--follow"],
        &["--since", "2h", "--days-ago", "1"],
        &["--device", "x", "--remote", "y"],
        &["--cursor", "file"],
    ] {
        home.run(&[&["audits", "view-conn"], words].concat()).fails(2, "");
    }
    assert_eq!(stub.asked().len(), before);
}
