//! `strategies`, verb by verb, against our own server.

use serde_json::{Value, json};

use super::real::{report, rows, signed_in};
use super::stub::guid;
use super::{Home, Reply, Stub};
use crate::world::Database;
use crate::world::server::Server;
use crate::world::wait::until_it;

/// Runs `strategies` with these words.
fn strategies(home: &Home, words: &[&str]) -> super::command::Run {
    home.run(&[&["strategies"], words].concat())
}

fn made(home: &Home, words: &[&str]) -> String {
    let run = strategies(home, &[&["add", "--name"], words].concat());
    run.fails(0, &format!("Made strategy {}\n", words[0]));
    assert_eq!(run.out.trim().len(), 36, "{run:?}");
    run.out.trim().to_owned()
}

/// The options of a strategy, as the server keeps them.
fn options(home: &Home, name: &str) -> Value {
    let run = strategies(home, &["view", "--name", name, "-o", "json"]);
    serde_json::from_str::<Value>(run.success()).unwrap()["options"].take()
}

#[tokio::test(flavor = "multi_thread")]
async fn strategies_are_made_shown_changed_and_deleted() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    strategies(&home, &["list"]).is(0, "name     status   devices\nDefault  enabled  0\n", "");
    let kiosk = made(&home, &["Kiosk", "--option", "enable-audio=N", "--option", "whitelist=10.0.0.0/8"]);
    assert_eq!(options(&home, "Kiosk"), json!({"enable-audio": "N", "whitelist": "10.0.0.0/8"}));
    let view = strategies(&home, &["view", "--guid", &kiosk]);
    for line in ["name ", "status ", "options.enable-audio ", "options.whitelist "] {
        assert!(view.success().lines().any(|shown| shown.starts_with(line)), "{line}: {}", view.out);
    }
    assert!(view.out.contains("  enabled\n") && view.out.contains("  10.0.0.0/8\n"), "{}", view.out);
    strategies(&home, &["list", "-o", "csv", "--columns", "guid,name,status"]).fails(0, "");
    let csv = strategies(&home, &["list", "-o", "csv", "--columns", "name,status"]);
    csv.is(0, "name,status\nDefault,enabled\nKiosk,enabled\n", "");

    let edit = ["edit", "--name", "Kiosk", "--new-name", "Till", "--option", "enable-audio=", "--remove", "whitelist"];
    strategies(&home, &edit).is(0, "", "Changed strategy Kiosk\n");
    assert_eq!(options(&home, "Till"), json!({"enable-audio": ""}));
    strategies(&home, &["view", "--name", "Kiosk"]).is(1, "", "error: no strategy has the name: \"Kiosk\"\n");
    strategies(&home, &["disable", "--name", "Till"]).is(0, "", "Disabled strategy Till\n");
    strategies(&home, &["disable", "--name", &kiosk]).is(0, "", "Already disabled: strategy Till\n");
    strategies(&home, &["enable", "--guid", &kiosk, "-n"]).is(0, "Would enable strategy Till\n", "");
    strategies(&home, &["enable", "--guid", &kiosk]).is(0, "", "Enabled strategy Till\n");

    strategies(&home, &["duplicate", "--name", "Till", "--new-name", "Copy"])
        .fails(0, "Made strategy Copy, a copy of Till\n");
    assert_eq!(options(&home, "Copy"), json!({"enable-audio": ""}));
    strategies(&home, &["duplicate", "--name", "Till", "--new-name", "Copy"]).fails(1, "error: make strategy Copy");
    strategies(&home, &["delete", "--name", "Copy"]).fails(2, "error: delete strategy Copy? there is no terminal");
    strategies(&home, &["delete", "--name", "Copy", "-y"]).is(0, "", "Deleted strategy Copy\n");
    strategies(&home, &["delete", "--name", "Default", "-y"]).fails(1, "error: delete strategy Default: DELETE ");
    let left = rows(strategies(&home, &["list", "-o", "jsonl", "--columns", "name"]).success());
    assert_eq!(left, [json!({"name": "Default"}), json!({"name": "Till"})]);
}

#[tokio::test(flavor = "multi_thread")]
async fn options_come_from_a_file_and_are_checked() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    std::fs::write(home.path().join("options.json"), r#"{"enable-audio": "N", "whitelist": "10.0.0.1"}"#).unwrap();
    made(&home, &["A", "--from-file", "options.json", "--option", "enable-audio=Y"]);
    assert_eq!(options(&home, "A"), json!({"enable-audio": "Y", "whitelist": "10.0.0.1"}));
    // What one command shows, the other takes.
    let shown = strategies(&home, &["view", "--name", "A", "-o", "json"]).success().to_owned();
    home.fed(&["strategies", "add", "--name", "B", "--from-file", "-"], &shown).fails(0, "Made strategy B\n");
    assert_eq!(options(&home, "B"), options(&home, "A"));
    home.fed(&["strategies", "edit", "--name", "B", "--from-file", "-"], r#"{"enable-camera": "N"}"#)
        .fails(0, "Changed strategy B\n");
    assert_eq!(options(&home, "B")["enable-camera"], "N");

    let add = |words: &[&str]| strategies(&home, &[&["add", "--name", "C"], words].concat());
    add(&["--option", "colour=red"]).fails(1, "colour");
    add(&["--option", "enable-audio=perhaps"]).fails(1, "enable-audio");
    add(&["--option", "api-server=http://10.0.0.1:21114"]).fails(1, "hint: where it is meant, --acknowledge KEY");
    strategies(&home, &["view", "--name", "C"]).fails(1, "no strategy has the name: \"C\"");
    made(&home, &["C", "--option", "api-server=http://10.0.0.1:21114", "--acknowledge", "api-server"]);
    strategies(&home, &["edit", "--name", "C", "--option", "colour=red", "--option", "enable-audio=N"])
        .fails(1, "error: change strategy C: PATCH ");
    assert_eq!(options(&home, "C"), json!({"api-server": "http://10.0.0.1:21114"}));

    let table = strategies(&home, &["options", "camera"]);
    assert_eq!(table.success().lines().count(), 2, "{}", table.out);
    assert!(table.out.starts_with("key ") && table.out.contains("\nenable-camera  Y, N"), "{}", table.out);
    let all = rows(strategies(&home, &["options", "-o", "jsonl"]).success());
    let dangerous = all.iter().filter(|row| row["dangerous"] == true).map(|row| row["key"].as_str().unwrap());
    assert!(dangerous.collect::<Vec<_>>().contains(&"api-server"), "{all:?}");
    strategies(&home, &["options", "colour"]).is(0, "", "Found 0 options\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strategy_is_assigned_to_all_or_none() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("601234", "till-1"), ("605678", "till-2")]).await;
    let home = signed_in(&server);
    home.run(&["device-group", "add", "--name", "Tills"]).fails(0, "Made");
    made(&home, &["Kiosk", "--option", "enable-audio=N"]);
    let assign = |words: &[&str]| strategies(&home, &[&["assign", "--name", "Kiosk"], words].concat());
    assign(&["--peers", "601234,99", "--users", "eve,admin", "--device-groups", "Shops"]).is(
        1,
        "",
        "error: no device has the id: \"99\"; no user has the name: \"eve\"; no device group has the name: \"Shops\"\n\
         hint: a comma that belongs to a name has a backslash before it: \\,\n",
    );
    strategies(&home, &["assign", "--name", "None", "--peers", "601234"]).is(
        1,
        "",
        "error: no strategy has the name: \"None\"\n",
    );
    let unknown = guid("unknown");
    assign(&["--peers", &format!("601234,{unknown}")]).fails(1, &unknown);
    let devices = ["devices", "--name", "Kiosk", "--columns", "id,source,taken"];
    strategies(&home, &devices).is(0, "", "Found 0 devices\n");

    let three = ["--peers", "601234", "--users", "admin", "--device_groups", "Tills"];
    assign(&[&three[..], &["-n"]].concat()).is(
        0,
        "Would assign strategy Kiosk to device 601234 (till-1)\n\
         Would assign strategy Kiosk to user admin\n\
         Would assign strategy Kiosk to device group Tills\n",
        "",
    );
    assign(&three).is(0, "", "Assigned strategy Kiosk to 1 device and 1 user and 1 device group\n");
    home.run(&["device-group", "add-devices", "--name", "Tills", "--ids", "605678"]).fails(0, "Put device 605678");
    strategies(&home, &devices).is(
        0,
        "id      source        taken\n601234  device        no\n605678  device group  no\n",
        "",
    );
    let effective = strategies(&home, &["effective", "--device", "605678"]);
    assert!(
        effective
            .success()
            .ends_with("\nkey           value  strategy  source\nenable-audio  N      Kiosk     device group\n"),
        "{}",
        effective.out
    );
    let effective = strategies(&home, &["effective", "--device", "601234", "-o", "json"]);
    let effective: Value = serde_json::from_str(effective.success()).unwrap();
    assert_eq!((&effective["strategy"], &effective["source"]), (&json!("Kiosk"), &json!("device")));
    strategies(&home, &["effective", "--device", "99"])
        .fails(1, "show what device 99 gets: GET /api/strategies/effective");

    let row = json!({"kind": "user", "guid": null, "name": "admin", "action": "take", "result": "done"});
    let run = strategies(&home, &["unassign", "--users", "admin", "-o", "jsonl"]);
    let mut rows = rows(run.success());
    assert!(rows[0]["guid"].is_string());
    rows[0]["guid"].take();
    assert_eq!(rows, [row]);
    let disable = ["disable", "--name", "Kiosk"];
    strategies(&home, &[&disable[..], &["-n"]].concat()).is(
        0,
        "Would disable strategy Kiosk (2 devices have it)\n",
        "",
    );
    strategies(&home, &disable).fails(2, "disable strategy Kiosk (2 devices have it)? there is no terminal to ask on");
    let edit = ["edit", "--name", "Kiosk", "--option", "enable-camera=N"];
    strategies(&home, &edit).fails(2, "change strategy Kiosk (2 devices have it)?");
    strategies(&home, &["edit", "--name", "Kiosk", "--new-name", "Kiosk 2"]).fails(0, "Changed strategy Kiosk");
    strategies(&home, &["edit", "--name", "Kiosk 2", "--new-name", "Kiosk"]).fails(0, "Changed strategy Kiosk 2");
    strategies(&home, &[&disable[..], &["-y"]].concat()).is(0, "", "Disabled strategy Kiosk (2 devices have it)\n");
    strategies(&home, &disable).fails(0, "Already disabled: strategy Kiosk");
    strategies(&home, &["enable", "--name", "Kiosk"]).fails(2, "enable strategy Kiosk (2 devices have it)?");
    strategies(&home, &["enable", "--name", "Kiosk", "--yes"]).fails(0, "Enabled strategy Kiosk");
    home.run(&["device-group", "add-devices", "--name", "Tills", "--ids", "601234"]).fails(0, "Put device 601234");
    strategies(&home, &["unassign", "--device-groups", "Tills"]).fails(2, "device group Tills (2 devices");
    strategies(&home, &["assign", "--name", "Default", "--device-groups", "Tills"]).fails(2, "Tills (2 devices");
    strategies(&home, &["unassign", "--peers", "601234", "--device-groups", "Tills,Tills", "-y"]).is(
        0,
        "",
        "1 device (from strategy Kiosk) and 1 device group (from strategy Kiosk) have no strategy of their own now\n",
    );
    strategies(&home, &devices).is(0, "", "Found 0 devices\n");
    strategies(&home, &["unassign", "--peers", "77"]).is(1, "", "error: no device has the id: \"77\"\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_devices_that_have_taken_it_are_shown() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("601234", "till-1"), ("605678", "till-2")]).await;
    let home = signed_in(&server);
    made(&home, &["Kiosk", "--option", "enable-audio=N"]);
    strategies(&home, &["assign", "--name", "Kiosk", "--peers", "601234,605678"]).fails(0, "to 2 devices\n");
    let beat = async |stamp: &Value| {
        let body = json!({"id": "601234", "uuid": "dXVpZC601234", "ver": 1_004_090, "modified_at": stamp});
        server.nobody().post("/api/heartbeat", body).await.ok()
    };
    let devices = |which: &str| strategies(&home, &["devices", "--name", "Kiosk", which, "--columns", "id,taken"]);
    let mut stamp = json!(0);
    // That a device carries the stamp is noted a little later.
    let taken = async || {
        if let Some(fresh) = beat(&stamp).await.get("modified_at").filter(|fresh| fresh.is_number()) {
            stamp = fresh.clone();
        }
        devices("--taken")
    };
    until_it(taken, |taken| taken.err.is_empty()).await.is(0, "id      taken\n601234  yes\n", "");
    devices("--not-taken").is(0, "id      taken\n605678  no\n", "");
}

#[test]
fn what_is_typed_wrongly_sends_nothing() {
    // Nothing answers there: whatever is sent ends with another code.
    let home = Home::of("http://127.0.0.1:1");
    std::fs::write(home.path().join("list.json"), "[1]").unwrap();
    std::fs::write(home.path().join("number.json"), r#"{"enable-audio": 1}"#).unwrap();
    std::fs::write(home.path().join("none.json"), "enable-audio=N").unwrap();
    for (words, reason) in [
        (&["view"][..], "<NAME|--name <NAME>|--guid <GUID>>"),
        (&["view", "--name", "a", "--guid", "b"], "cannot be used with"),
        (&["view", "--name", ""], "--name"),
        (&["assign", "--name", "a"], "whom is it about? give --peers, --users or --device-groups"),
        (&["unassign"], "whom is it about?"),
        (&["unassign", "--users", ""], "there is no name in it"),
        (&["add", "--name", "a", "--option", "enable-audio"], "it has the form KEY=VALUE"),
        (&["add", "--name", "a", "--option", "k=1", "--option", "k=2"], "which value shall k have"),
        (&["add", "--name", "a", "--from-file", "list.json"], "no object of options"),
        (&["add", "--name", "a", "--from-file", "number.json"], "every value a text"),
        (&["add", "--name", "a", "--from-file", "none.json"], "what is in none.json is no JSON"),
        (&["edit", "--name", "a"], "nothing to change:"),
        (&["edit", "--name", "a", "--option", "k=1", "--remove", "k"], "shall k be set or removed?"),
        (&["devices", "--name", "a", "--taken", "--not-taken"], "cannot be used with"),
        (&["effective"], "--device"),
    ] {
        strategies(&home, words).fails(2, reason);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_needs_the_permissions_of_whom_it_names() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    let create = ["tokens", "create", "--name", "reader", "--permissions", "strategy=r"];
    let token = home.run(&create).success().trim().to_owned();
    let job = Home::new().with("RUSTDESK_ADMIN_URL", server.url()).with("RUSTDESK_ADMIN_TOKEN", &token);
    assert!(strategies(&job, &["list"]).success().contains("Default"));
    strategies(&job, &["disable", "--name", "Default"]).fails(4, "disable strategy Default: PUT /api/strategies/");
    strategies(&job, &["assign", "--name", "Default", "--users", "admin"]).fails(4, "GET /api/users:");
}

#[test]
fn what_a_server_of_another_kind_sends_is_passed_on_and_what_it_lacks_is_said() {
    let strategy = json!({ "guid": guid("own"), "name": "Own", "status": 1, "note": "only there" });
    let list = json!([strategy]);
    let stub = Stub::start(move |asked| match asked.line.as_str() {
        "GET /api/strategies" => Reply::json(list.clone()),
        _ => Reply::new(404, "404 page not found"),
    });
    let home = Home::of(&stub.url);
    let shown: Value = serde_json::from_str(strategies(&home, &["list", "-o", "json"]).success()).unwrap();
    assert_eq!(shown, json!([strategy]));
    for words in [
        &["options"][..],
        &["effective", "--device", "1"],
        &["devices", "--name", "Own"],
        &["add", "--name", "x"],
        &["edit", "--name", "Own", "--new-name", "x"],
        &["duplicate", "--name", "Own"],
        &["delete", "--name", "Own", "--yes"],
    ] {
        strategies(&home, words).fails(1, "this server does not know ");
    }
}
