//! `access`, against our own server.

use serde_json::{Value, json};

use super::real::{report, rows, signed_in};
use crate::world::Database;
use crate::world::server::Server;

#[tokio::test(flavor = "multi_thread")]
async fn it_says_who_may_reach_what_and_why() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    let admin = server.administrator().await;
    for name in ["ann", "bob"] {
        admin.new_user(name).await;
    }
    // Of a server of before: such a name is refused today.
    database.execute("update \"user\" set name = 'bob\u{202e}' where name = 'bob'").await;
    admin.post("/api/user-groups", json!({"name": "Support"})).await.ok();
    admin.new_user_with("eve", json!({"group_name": "Support"})).await;
    report(&server, &[("600100", "front"), ("600200", "back")]).await;
    let front = admin.device("600100").await;
    admin.patch(&format!("/api/devices/{front}"), json!({"user_name": "ann"})).await.done();
    let hint = "hint: These rules decide which devices people see, not whether packets flow: the open-source ID server \
                and relay (hbbs and hbbr) connect two machines without asking this server.\n";
    home.run(&["access", "explain", "ann", "600100"]).is(
        0,
        "ann may reach 600100\n  ann is the owner of 600100\n",
        hint,
    );
    home.run(&["access", "explain", "ann", &front, "--quiet"]).is(
        0,
        "ann may reach 600100\n  ann is the owner of 600100\n",
        "",
    );
    let no = home.run(&["access", "explain", "eve", "600100"]);
    assert!(
        no.success().starts_with("eve may not reach 600100\n  no rule lets eve or the user group Support"),
        "{no:?}"
    );
    let strange = home.run(&["access", "explain", "bob\u{202e}", "600100"]);
    assert!(strange.success().starts_with("bob\\u{202e} may reach 600100\n"), "{strange:?}");
    let it: Value =
        serde_json::from_str(home.run(&["access", "explain", "eve", "600100", "-o", "json"]).success()).unwrap();
    assert_eq!((&it["allowed"], &it["reasons"][0]["kind"]), (&json!(false), &json!("no_rule")));
    assert!(home.run(&["access", "explain", "eve", "600100", "-o", "yaml"]).success().contains("allowed: false"));
    home.run(&["access", "list", "--user", "ann"]).is(
        0,
        "id      device_name  user_name  device_group_name\n600100  front        ann\n",
        "",
    );
    home.run(&["access", "list", "--device", "600100", "--columns", "name, group_name", "-o", "csv"]).is(
        0,
        "name,group_name\nadmin,Default\nann,Default\nbob\u{202e},Default\n",
        "",
    );
    let all = rows(home.run(&["access", "list", "--user", "admin", "-o", "jsonl"]).success());
    assert_eq!(all.iter().map(|row| row["id"].as_str().unwrap()).collect::<Vec<_>>(), ["600100", "600200"]);
    home.run(&["access", "list", "--user", "eve"]).is(0, "", "Found 0 devices\n");
    let refused = "warning: clients are refused the lists of what they may reach, as long as the setting \
                   disable_accessible_devices is on\n";
    admin.put("/api/settings/others", json!({"disable_accessible_devices": true})).await.done();
    let run = home.run(&["access", "explain", "ann", "600100"]);
    assert_eq!(
        (run.success(), run.err.starts_with(refused)),
        ("ann may reach 600100\n  ann is the owner of 600100\n", true)
    );
    for list in [["--user", "ann"], ["--device", "600100"]] {
        let run = home.run(&[&["access", "list", "-o", "jsonl"], &list[..]].concat());
        assert_eq!((run.success().is_empty(), run.err.as_str()), (false, refused));
    }
    admin.put("/api/settings/others", json!({"disable_accessible_devices": false})).await.done();
    assert!(!home.run(&["access", "explain", "ann", "600100"]).err.contains("refused"));
    home.run(&["access", "explain", "nobody", "600100"]).fails(1, "there is no user nobody");
    home.run(&["access", "explain", "ann", "999"]).fails(1, "there is no device 999");
    home.run(&["access", "list", "--user", "nobody"]).fails(1, "there is no user nobody");
    home.run(&["access", "list", "--device", "999"]).fails(1, "there is no device 999");
    home.run(&["access", "list"]).fails(2, "--user");
    home.run(&["access", "list", "--user", ""]).fails(2, "--user is empty");
    home.run(&["access", "list", "--user", "ann", "--device", "600100"]).fails(2, "cannot be used with");
    home.run(&["access", "explain", "ann"]).fails(2, "DEVICE");
    let help = home.run(&["access", "--help"]);
    assert!(help.success().contains("hbbs"), "{help:?}");
}
