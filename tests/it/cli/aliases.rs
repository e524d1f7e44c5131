//! Other names of commands, options that are typed twice, and periods.

use serde_json::json;

use super::Home;
use super::stub::{Reply, Stub, device, user};

#[test]
fn verbs_and_resources_have_other_names() {
    let stub = Stub::with(vec![user("ann")], vec![device("1")]);
    let home = Home::of(&stub.url);
    let users = home.run(&["users", "view", "-o", "json"]);
    for words in [["users", "list"], ["user", "view"], ["user", "ls"], ["users", "show"]] {
        assert_eq!(home.run(&[words[0], words[1], "-o", "json"]), users, "{words:?}");
    }
    let devices = home.run(&["devices", "view", "-o", "json"]);
    assert_eq!(home.run(&["device", "list", "-o", "json"]), devices);
    home.run(&["devices", "rm", "--id", "1", "--yes"]).is(0, "", "Deleted device 1\n");
    assert_eq!(stub.mutations(), [format!("DELETE /api/devices/{}", super::stub::guid("1"))]);
    let help = home.run(&["--help"]);
    for shown in ["[alias: user]", "[alias: device]", "[alias: strategy]"] {
        assert!(help.success().contains(shown), "{shown}: {help:?}");
    }
    for words in [
        &["user-groups", "create", "--help"][..],
        &["user_group", "rm", "--help"],
        &["device-groups", "new", "--help"],
        &["strategy", "show", "--help"],
        &["token", "ls", "--help"],
        &["audit", "list-conn", "--help"],
        &["address-book", "create-tag", "--help"],
        &["profile", "rm", "--help"],
        &["token", "rm", "--help"],
    ] {
        home.run(words).success();
    }
    // Adding users to a group is not creating them.
    home.run(&["user-group", "create-users", "--help"]).fails(2, "unrecognized subcommand");
    // The scripts have the names that they have.
    home.run(&["script", "users.py", "list"]).fails(2, "invalid choice: \"list\"");
}

#[test]
fn of_an_option_that_is_typed_again_the_last_counts_and_lists_grow() {
    let stub = Stub::with(vec![user("ann"), user("bob")], vec![]);
    let home = Home::of(&stub.url);
    let run = home.run(&[
        "users",
        "view",
        "--name",
        "ann",
        "--name=bob",
        "-o",
        "json",
        "-o",
        "csv",
        "--columns",
        "guid",
        "--columns",
        "name",
        "--quiet",
        "--quiet",
    ]);
    assert!(run.success().starts_with("guid,name\n"), "{run:?}");
    assert_eq!(stub.asked()[0].query("name"), Some("%bob%"));
}

#[test]
fn periods_have_units_and_are_not_negative() {
    let now = || chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now());
    let ago = |hours: i64| json!((now() - chrono::TimeDelta::hours(hours)).to_rfc3339());
    let rows = [("1", 1), ("2", 30), ("3", 24 * 100)].map(|(id, hours)| {
        let mut row = device(id);
        row["last_online"] = ago(hours);
        row
    });
    let stub = Stub::with(vec![], rows.to_vec());
    let home = Home::of(&stub.url);
    let offline = |period: &str| {
        let run = home.run(&["devices", "view", "--offline-days", period, "-o", "csv", "--columns", "id"]);
        run.success().lines().skip(1).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        [offline("0"), offline("12h"), offline("1"), offline("2w"), offline("90d")],
        ["1 2 3", "2 3", "2 3", "3", "3"]
    );
    let logs = Stub::start(|_| Reply::json(json!({"total": 0, "data": []})));
    let home = Home::of(&logs.url);
    home.run(&["audits", "view-conn", "--days-ago", "12h"]).success();
    home.run(&["audits", "view-conn", "--days-ago", "30"]).success();
    let asked = logs.asked();
    for words in [
        &["devices", "view", "--offline-days", "-1"][..],
        &["devices", "view", "--offline-days=-1d"],
        &["audits", "view-conn", "--days-ago", "-90d"],
        &["tokens", "create", "--name", "x", "--permissions", "device=r", "--expires", "-1"],
    ] {
        home.run(words)
            .fails(2, "a period is not negative; write a number of days, or a period such as 12h, 90d or 2w");
    }
    home.run(&["devices", "view", "--offline-days", "1y"]).fails(2, "write a number of days, or a period");
    // A number that is not a period is read as a value, too, and refused for what it is.
    home.run(&["users", "view", "--concurrency", "-1"]).fails(2, "-1 is not in 1..=256");
    home.run(&["audits", "view-conn", "--page-size", "-5"]).fails(2, "invalid value '-5' for '--page-size <N>'");
    home.run(&["users", "disable", "--name", "x", "--expect", "-1"]).fails(2, "invalid value '-1' for '--expect <N>'");
    assert_eq!(logs.asked().len(), asked.len());
}
