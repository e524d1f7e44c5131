//! `devices`, verb by verb.

use serde_json::json;

use super::stub::{device, guid};
use super::{Home, Reply, Stub};

fn fleet(ids: &[&str]) -> Stub {
    Stub::with(Vec::new(), ids.iter().map(|id| device(id)).collect())
}

#[test]
fn view_shows_a_plain_table_in_a_pipe() {
    let stub = fleet(&["1234"]);
    Home::of(&stub.url).run(&["devices", "view"]).is(
        0,
        "id    device_name  user_name  status   is_online  last_online               device_group_name  os\n\
         1234  PC-1234      alice      enabled  offline    2026-01-02T03:04:05.678Z                     linux / Debian\n",
        "",
    );
}

#[test]
fn an_id_and_groups_are_exact_and_names_fuzzy() {
    let stub = fleet(&[]);
    let home = Home::of(&stub.url);
    let view = ["devices", "view", "--id", "12%", "--device_name", "PC", "--user_name", "-"];
    let _ = home.run(&[&view[..], &["--group_name", "G", "--device_group_name", "D"]].concat()).success();
    assert_eq!(
        stub.asked()[0].line,
        "GET /api/devices?id=12%25&device_name=%25PC%25&user_name=-&group_name=G&device_group_name=D&current=1&pageSize=100"
    );
}

#[test]
fn disable_hits_the_one_device_with_the_id() {
    // A server that takes an exact id for a part of one must not lead us to another device.
    let stub = fleet(&["1234", "12345"]);
    let home = Home::of(&stub.url);
    home.run(&["devices", "disable", "--id", "1234"]).is(0, "", "Disabled device 1234\n");
    assert_eq!(stub.mutations(), [format!("POST /api/devices/{}/disable", guid("1234"))]);
    assert_eq!(stub.asked()[0].query("id"), Some("1234"));
    home.run(&["devices", "disable", "--id", "99"]).is(1, "", "error: no device has the id: 99\n");
    home.run(&["devices", "view", "--id", "99"]).is(1, "", "error: no device has the id: 99\n");
    home.run(&["devices", "disable", "--id", "12%"]).fails(2, "disable 2 devices?");
}

#[test]
fn enable_leaves_what_is_enabled() {
    let stub = fleet(&["1234"]);
    Home::of(&stub.url).run(&["devices", "enable", "--id", "1234"]).is(0, "", "Already enabled: device 1234\n");
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn delete_by_days_offline_leaves_out_what_has_no_date() {
    let mut fresh = device("2");
    fresh["last_online"] = json!("2999-01-01T00:00:00.000Z");
    let mut undated = device("3");
    undated["last_online"] = json!(null);
    let stub = Stub::with(Vec::new(), vec![device("1"), fresh, undated]);
    let home = Home::of(&stub.url);
    home.run(&["devices", "delete", "--offline_days", "90", "--expect", "1", "--yes"]).is(
        0,
        "",
        "warning: left out 1 device for which the server sends no last_online\nDeleted device 1\n",
    );
    assert_eq!(stub.mutations(), [format!("DELETE /api/devices/{}", guid("1"))]);
    home.run(&["devices", "delete", "--yes"]).fails(2, "which devices?");
}

/// Servers send what a device says of itself within `info` or flat, and times with a zone or without.
#[test]
fn rows_are_read_in_either_form() {
    let mut flat = json!({"guid": guid("1"), "id": "1", "status": 1, "device_name": "Kasse", "os": "linux / Debian",
        "last_online": "2026-01-02T03:04:05"});
    let mut other = flat.clone();
    (other["id"], other["guid"], other["device_name"]) = (json!("2"), json!(guid("2")), json!("Büro"));
    flat["last_online"] = json!("2026-01-02T03:04:05.678901");
    let stub = Stub::with(Vec::new(), vec![flat, other]);
    let home = Home::of(&stub.url);
    home.run(&["devices", "view", "--columns", "id,info.device_name,os", "-o", "csv"]).is(
        0,
        "id,info.device_name,os\n1,Kasse,linux / Debian\n2,Büro,linux / Debian\n",
        "",
    );
    home.run(&["devices", "delete", "--offline-days", "30", "--expect", "2", "-y"]).is(0, "", "Deleted 2 devices\n");
    // What is sent in both forms is one column.
    let mut both = device("1");
    both["device_name"] = both["info"]["device_name"].clone();
    let stub = Stub::with(Vec::new(), vec![both]);
    let run = Home::of(&stub.url).run(&["devices", "view", "-o", "csv"]);
    assert_eq!(run.success().lines().next().unwrap().matches("device_name").count(), 1, "{run:?}");
}

#[test]
fn assign_sends_type_and_value() {
    let stub = fleet(&["1", "2"]);
    let home = Home::of(&stub.url);
    home.run(&["devices", "assign", "--all", "--yes", "--assign_to", "note=a=b"]).is(
        0,
        "",
        "Assigned note=a=b to 2 devices\n",
    );
    let clear = ["devices", "assign", "--id", "1", "--clear", "user-name"];
    home.run(&clear).is(0, "", "Removed user-name from device 1 (from owner alice)\n");
    assert_eq!(
        stub.mutations(),
        [
            format!("POST /api/devices/{}/assign {}", guid("1"), json!({ "type": "note", "value": "a=b" })),
            format!("POST /api/devices/{}/assign {}", guid("1"), json!({ "type": "user_name", "value": "" })),
            format!("POST /api/devices/{}/assign {}", guid("2"), json!({ "type": "note", "value": "a=b" })),
        ]
    );
    home.run(&["devices", "assign", "--id", "1", "--assign_to", "colour=red"])
        .fails(2, "there are user_name, strategy_name");
    let all = |what: &str, more: &str| home.run(&["devices", "assign", "--all", "--assign-to", what, more]);
    all("strategy_name=Kio\u{1b}sk", "-q").fails(2, "assign strategy_name=Kio\\u{1b}sk to 2 devices?");
    let clear = |what: &str, more: &str| home.run(&["devices", "assign", "--all", "--clear", what, more]);
    clear("strategy_name", "-q").fails(2, "remove strategy-name from 2 devices?");
    let planned = clear("note,ab", "-n");
    assert!(planned.success().starts_with("Would remove note, ab from device 1 "), "{planned:?}");
    let before = stub.mutations().len();
    clear("note,ab", "--yes").is(0, "", "Removed note, ab from 2 devices\n");
    let ab = format!("POST /api/devices/{}/assign {}", guid("2"), json!({ "type": "ab", "value": "" }));
    assert!(stub.mutations().len() == before + 4 && stub.mutations().contains(&ab), "{:?}", stub.mutations());
    for kind in ["user_name", "ab", "note"] {
        let said = format!("--clear {} removes what is assigned", kind.replace('_', "-"));
        all(&format!("{kind}="), "--yes").fails(2, &said);
    }
    home.run(&["devices", "assign", "--all", "--yes"]).fails(2, "--assign-to");
    home.run(&["devices", "assign", "--all", "--assign-to", "note=x", "--clear", "note"])
        .fails(2, "cannot be used with");
    home.run(&["devices", "assign", "--all", "--clear", "id"]).fails(2, "--clear");
    let planned = all("ab=Office,tag,alias,s3cret,note", "-n");
    assert!(planned.success().starts_with("Would assign ab=Office,tag,alias,… to device 1 "), "{planned:?}");
    assert!(!planned.out.contains("s3cret"), "{planned:?}");
    home.run(&["devices", "assign", "--id", "1", "--assign_to", "note"]).fails(2, "it has the form TYPE=VALUE");
}

#[test]
fn an_assignment_that_is_so_already_is_said_and_not_sent() {
    let mut unowned = device("1");
    unowned["user_name"] = json!(null);
    let mut waiting = device("3");
    waiting["user_name"] = json!(null);
    waiting["pending_presets"] = json!({ "user_name": "bob" });
    let stub = Stub::with(Vec::new(), vec![unowned, device("2"), waiting]);
    let home = Home::of(&stub.url);
    let clear = |id: &str| home.run(&["devices", "assign", id, "--clear", "user-name"]);
    clear("1").is(0, "", "No user-name is assigned to device 1\n");
    let same = ["devices", "assign", "2", "--assign-to", "user_name=alice"];
    home.run(&same).is(0, "", "Already assigned: user_name=alice to device 2\n");
    home.run(&["devices", "edit", "2", "--user-name", "alice"]).is(0, "", "Unchanged: device 2\n");
    assert_eq!(stub.mutations(), [""; 0]);
    let all = home.run(&["devices", "assign", "--all", "--clear", "user-name", "--yes"]);
    all.is(0, "", "No user-name is assigned to 1 device\nRemoved user-name from 2 devices (1 from owner alice)\n");
    // What is pending is removed, too.
    clear("3").is(0, "", "Removed user-name from device 3\n");
    assert_eq!(stub.mutations().len(), 3);
}

#[test]
fn edit_changes_several_things_together() {
    let mut full = device("1");
    for field in ["note", "device_group_name", "strategy_name"] {
        full[field] = json!("old");
    }
    let stub = Stub::with(Vec::new(), vec![full]);
    let home = Home::of(&stub.url);
    home.run(&["devices", "edit", "--id", "1", "--clear", "user-name", "--device-name", "Till", "--note", "x"]).is(
        0,
        "",
        "Changed device 1 (from owner alice)\n",
    );
    let body = json!({ "user_name": "", "note": "x", "device_name": "Till" });
    assert_eq!(stub.mutations(), [format!("PATCH /api/devices/{} {body}", guid("1"))]);
    let edit = |more: &[&str]| home.run(&[&["devices", "edit", "--id", "1"], more].concat());
    for field in ["user-name", "device-group-name", "strategy-name", "note", "device-username", "device-name"] {
        let option = format!("--{field}");
        edit(&[&option, ""]).fails(2, "--clear with the name of the field");
        edit(&[&option, "x", "--clear", &field.replace('-', "_")]).fails(2, "contradict each other");
        edit(&["--clear", field]).success();
        let body = json!({ field.replace('-', "_"): "" });
        assert!(stub.mutations().contains(&format!("PATCH /api/devices/{} {body}", guid("1"))), "{field}");
    }
    home.run(&["devices", "edit", "--id", "1"]).fails(2, "nothing to change:");
    home.run(&["devices", "edit", "--id", "7", "--note", "x"]).fails(1, "no device has the id: 7");
}

fn waiting(uuids: &'static [&'static str]) -> Stub {
    let machine = |uuid: &&str| {
        json!({ "guid": guid("1"), "id": "1", "uuid": uuid, "ip": "10.0.0.9", "device_name": "copy",
            "first_seen": "2026-01-02T03:04:05.678Z", "last_seen": "2026-01-02T03:04:05.678Z" })
    };
    Stub::start(move |asked| match asked.line.split('?').next() {
        Some("GET /api/devices/foreign-machines") => Reply::page(asked, &uuids.iter().map(machine).collect::<Vec<_>>()),
        _ => Reply::empty(),
    })
}

#[test]
fn accept_takes_the_one_machine_that_waits() {
    let stub = waiting(&["u-1"]);
    let home = Home::of(&stub.url);
    home.run(&["devices", "accept", "--id", "1"])
        .fails(2, "accept machine u-1 (copy, 10.0.0.9) as device 1, in place of the one that is 1 now?");
    home.run(&["devices", "accept", "--id", "1", "--yes"]).is(0, "", "Accepted machine u-1 as device 1\n");
    assert_eq!(stub.mutations(), [format!("POST /api/devices/{}/accept {}", guid("1"), json!({ "uuid": "u-1" }))]);
    Home::of(&waiting(&[]).url).run(&["devices", "accept", "--id", "1"]).is(
        1,
        "",
        "error: no machine waits under the id: 1\n",
    );
}

#[test]
fn accept_asks_which_where_several_wait() {
    let stub = waiting(&["u-1", "u-2"]);
    let home = Home::of(&stub.url);
    home.run(&["devices", "accept", "--id", "1", "--yes"]).is(
        2,
        "",
        "error: 2 machines wait under the id 1; which?\nhint: give --uuid, one of: u-1, u-2\n",
    );
    home.run(&["devices", "accept", "--id", "1", "--uuid", "u-2", "--yes"]).is(
        0,
        "",
        "Accepted machine u-2 as device 1\n",
    );
    let table = home.run(&["devices", "accept"]);
    assert_eq!(table.success().lines().count(), 3, "both machines are listed, although they share the device's guid");
}

#[test]
fn accept_takes_a_machine_that_is_not_listed() {
    let stub = waiting(&["u-1"]);
    let home = Home::of(&stub.url);
    let accept = ["devices", "accept", "--id", "1", "--uuid", "u-9"];
    home.run(&accept)
        .fails(2, "accept machine u-9, which is not listed, as device 1, in place of the one that is 1 now?");
    home.run(&[&accept[..], &["--yes"]].concat()).is(0, "", "Accepted machine u-9 as device 1\n");
    assert_eq!(stub.mutations(), [format!("POST /api/devices/1/accept {}", json!({ "uuid": "u-9" }))]);
}

#[test]
fn accept_clears_the_machines_of_an_id() {
    let stub = waiting(&["u-1", "u-2"]);
    let home = Home::of(&stub.url);
    let clear = ["devices", "accept", "--id", "1", "--clear"];
    home.run(&[&clear[..], &["-n"]].concat()).is(0, "Would clear 2 machines under the id 1\n", "");
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&clear).is(0, "", "Cleared 2 machines under the id 1\n");
    assert_eq!(stub.mutations(), [format!("DELETE /api/devices/{}/foreign-machines", guid("1"))]);
    home.run(&[&clear[..], &["--uuid", "u-1"]].concat()).fails(2, "cannot be used with");
    home.run(&["devices", "accept", "--clear"]).fails(2, "--id");
    Home::of(&waiting(&[]).url).run(&clear).is(1, "", "error: no machine waits under the id: 1\n");
}

#[test]
fn merge_names_both_and_asks_first() {
    let stub = fleet(&["1", "12"]);
    let home = Home::of(&stub.url);
    let merge = ["devices", "merge", "--id", "12", "--into", "1"];
    home.run(&merge).fails(2, "merge device 12 (PC-12, alice, into device 1 (PC-1, alice), loses owner alice");
    home.run(&[&merge[..], &["-n"]].concat()).fails(0, "");
    home.run(&["devices", "merge", "--id", "12", "--into", "12", "-n"]).fails(1, "cannot be merged with itself");
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&[&merge[..], &["--yes"]].concat()).is(0, "", "Merged device 12\n");
    let body = json!({ "guid": guid("12") });
    assert_eq!(stub.mutations(), [format!("POST /api/devices/{}/merge {body}", guid("1"))]);
    home.run(&["devices", "merge", "--id", "12", "--into", "7", "--yes"]).fails(1, "no device has the id: 7");
    home.run(&["devices", "merge", "--id", "1%", "--into", "1", "--yes"]).fails(2, "2 devices fit 1%");
}

#[test]
fn pending_presets_are_shown_and_applied_where_there_are_any() {
    let mut waiting = device("2");
    waiting["pending_presets"] = json!({ "device_group_name": "Lab", "user_name": "a\u{1b}nn" });
    let mut stuck = device("3");
    stuck["pending_presets"] = json!({ "user_name": "ann" });
    let devices = [device("1"), waiting, stuck];
    let stub = Stub::start(move |asked| match asked.line.split('?').next() {
        Some("GET /api/devices") => Reply::page(asked, &devices),
        Some(line) if line.contains(&guid("3")) => Reply::error(409, "no preset of device 3 can be applied yet"),
        _ => Reply::json(json!({ "applied": { "device_group_name": "Lab" }, "pending": { "user_name": "ann" } })),
    });
    let home = Home::of(&stub.url);
    let view = home.run(&["devices", "view", "--columns", "id,pending_presets"]);
    assert!(
        view.success().contains("\n2   device_group_name=Lab, user_name=a\\u{1b}nn\n3   user_name=ann\n"),
        "{view:?}"
    );
    assert!(view.err.contains("2 devices asked for what does not exist yet"), "{view:?}");
    assert!(!home.run(&["devices", "view", "--id", "1"]).err.contains("asked for"));
    home.run(&["devices", "apply-presets", "--id", "1"]).is(0, "", "Found 0 devices\n");
    home.run(&["devices", "apply-presets", "--all"]).fails(2, "apply presets to 2 devices?");
    home.run(&["devices", "apply-presets", "--id", "2", "-n"]).is(
        0,
        "Would apply presets to device 2 (PC-2, alice)\n",
        "",
    );
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&["devices", "apply-presets", "--id", "2"]).is(
        0,
        "",
        "Applied presets to device 2\nwarning: device 2 still waits for user_name=ann\n",
    );
    assert_eq!(stub.mutations(), [format!("POST /api/devices/{}/apply-presets", guid("2"))]);
    home.run(&["devices", "apply-presets", "--id", "3"]).fails(1, "no preset of device 3 can be applied yet");
    home.run(&["devices", "apply-presets"]).fails(2, "which devices?");
}
