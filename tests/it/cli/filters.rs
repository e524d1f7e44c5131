//! Filters that the tool applies itself, in lists and in writes.

use serde_json::{Value, json};

use super::stub::{device, guid, user};
use super::{Home, Stub};

/// Devices of several systems and versions; of the last the server does not say anything.
fn fleet() -> Stub {
    let of = |id: &str, os: &str, version: &str, online: bool| {
        let mut row = device(id);
        (row["info"]["os"], row["info"]["version"]) = (json!(os), json!(version));
        row["is_online"] = json!(online);
        row
    };
    let mut silent = device("5");
    silent.as_object_mut().unwrap().shift_remove("is_online");
    silent["info"] = json!({ "device_name": "PC-5" });
    let rows = vec![
        of("1", "windows / Windows 11", "1.4.2", true),
        of("2", "windows / Windows 10", "1.3.9", false),
        of("3", "linux / Debian", "1.4.10", true),
        of("4", "macos / 15", "1.2.3-2", false),
        silent,
    ];
    Stub::with(["ann", "anna", "bob"].map(user).to_vec(), rows)
}

fn ids(home: &Home, words: &str) -> String {
    let words: Vec<_> = words.split(' ').collect();
    let run = home.run(&[&["devices", "view", "-q", "-o", "name"], &words[..]].concat());
    run.success().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn devices_are_found_by_system_version_and_presence() {
    let stub = fleet();
    let home = Home::of(&stub.url);
    for (words, found) in [
        ("--os windows", "1 2"),
        ("--os WINDOWS --online", "1"),
        ("--os %debian", "3"),
        ("--online", "1 3"),
        ("--offline", "2 4"),
        ("--client-version <1.4.0", "2 4"),
        ("--client-version >=1.3,<1.4.10", "1 2"),
        ("--client-version 1.4", "1 3"),
        ("--client-version =1.4.2", "1"),
    ] {
        assert_eq!(ids(&home, words), found, "{words}");
    }
    home.run(&["devices", "view", "--online", "--offline"]).fails(2, "cannot be used with");
    home.run(&["devices", "view", "--client-version", "new"]).fails(2, "\"new\" is not a version");
    home.run(&["devices", "view", "--os", ""]).fails(2, "--os is empty");
}

#[test]
fn a_row_that_cannot_be_compared_is_left_out_of_lists_and_writes() {
    let stub = fleet();
    let home = Home::of(&stub.url);
    home.run(&["devices", "view", "--client-version", "<1.4.0", "-o", "name"]).is(
        0,
        "2\n4\n",
        "warning: left out 1 device for which the server sends no info.version\n",
    );
    home.run(&["devices", "disable", "--offline", "-y"]).is(
        0,
        "",
        "warning: left out 1 device for which the server sends no is_online\nDisabled 2 devices\n",
    );
    let mut expected = ["2", "4"].map(|id| format!("POST /api/devices/{}/disable", guid(id)));
    expected.sort();
    assert_eq!(stub.mutations(), expected);
    home.run(&["devices", "delete", "1", "2", "--os", "linux", "-y"])
        .fails(1, "named, but not matched by the filters: 1, 2");
    home.run(&["devices", "delete", "5", "--online", "-y"]).fails(1, "left out 1 device");
    assert_eq!(stub.mutations().len(), 2);
}

#[test]
fn exclusions_hold_for_lists_and_writes() {
    let stub = fleet();
    let home = Home::of(&stub.url);
    for (words, found) in [
        ("--exclude-id 1", "2 3 4 5"),
        ("--exclude-id 1 --exclude-id 3", "2 4 5"),
        ("--exclude-device-name pc-%", ""),
        ("--exclude-device-name PC-2", "1 3 4 5"),
        ("--exclude-user-name -", "1 2 3 4 5"),
        ("--exclude-group Default", ""),
        ("--exclude-device-group-name -", ""),
        ("--os windows --exclude-id 2", "1"),
    ] {
        assert_eq!(ids(&home, words), found, "{words}");
    }
    assert_eq!(ids(&home, &format!("--exclude-id {}", guid("2"))), "1 3 4 5");
    home.run(&["users", "disable", "--name", "ann", "--exclude-name", "anna", "--exclude-name", "bob"]).is(
        0,
        "",
        "Disabled user ann\n",
    );
    home.run(&["users", "disable", "--group-name", "Default", "--exclude-name", "an%", "-y"]).is(
        0,
        "",
        "Disabled user bob\n",
    );
    assert_eq!(stub.mutations().len(), 2);
    // A slip in an exclusion does not pass in silence.
    home.run(&["users", "disable", "--group-name", "Default", "--exclude-name", "bbo", "-n"])
        .fails(0, "warning: --exclude-name bbo excludes nothing\n");
    // To exclude something is not to say what is meant.
    home.run(&["users", "disable", "--exclude-name", "ann", "-y"]).fails(2, "which users?");
    home.run(&["users", "disable", "--all", "--exclude-name", "", "-y"]).fails(2, "--exclude-name is empty");
    home.run(&["users", "disable", "--all", "--exclude-name", "%", "-y"]).fails(1, "no user matches");
}

/// A server that does not send the column cannot have what is excluded by it touched.
#[test]
fn an_exclusion_that_cannot_be_applied_keeps_rows_out() {
    let mut silent = user("eve");
    silent.as_object_mut().unwrap().shift_remove("group_name");
    let stub = Stub::with(vec![user("ann"), silent], Vec::new());
    let home = Home::of(&stub.url);
    home.run(&["users", "disable", "--all", "--exclude-group-name", "Staff", "-y"]).fails(0, "Disabled user ann\n");
    let run = home.run(&["users", "view", "--exclude-group", "Staff", "-o", "jsonl"]);
    assert_eq!(serde_json::from_str::<Value>(run.success()).unwrap()["name"], "ann");
    run.fails(0, "warning: left out 1 user for which the server sends no group_name\n");
    assert_eq!(stub.mutations().len(), 1);
}
