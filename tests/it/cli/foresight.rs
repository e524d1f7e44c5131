//! What is said before something happens: what a dry run knows would be refused, what may have been meant by a name that
//! nothing has, what hangs on a thing, and what it leaves.

use serde_json::json;

use super::command::Run;
use super::real::{report, rows, signed_in};
use super::terminal::Terminal;
use super::{Home, Reply, Stub};
use crate::world::Database;
use crate::world::server::Server;

/// What a dry run must refuse, with this reason.
fn refused(run: &Run, reason: &str) {
    assert!(run.code == 1 && run.out.is_empty(), "{run:?}");
    assert!(run.err.contains(reason), "{reason}: {run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_refuses_what_the_server_would() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("601234", "till-1")]).await;
    let home = signed_in(&server);
    let run = |words: &str| home.run(&words.split(' ').chain(["-n"]).collect::<Vec<_>>());
    for words in [
        "user-group add --name Ops",
        "device-group add --name Lab",
        "strategies add --name Kiosk",
        "ab add-ab --ab-name Office",
    ] {
        home.run(&words.split(' ').collect::<Vec<_>>()).fails(0, "Made");
    }
    for (words, reason) in [
        ("user-group add --name Ops", "there is already a user group with the name: \"Ops\""),
        (
            "user-group add --name New --accessed-from group:ops,user:bob",
            "no user group has the name: \"ops\" (did you mean \"Ops\"?); no user has the name: \"bob\"",
        ),
        (
            "user-group update --name Ops --access-to devices:Labs",
            "no device group has the name: \"Labs\" (did you mean \"Lab\"?)",
        ),
        ("user-group update --name Ops --new-name Default", "there is already a user group"),
        ("user-group delete --name Default", "cannot be deleted"),
        ("user-group add-users --name Ops --users admn", "no user has the name: \"admn\" (did you mean \"admin\"?)"),
        ("user-group add-users --name Ops --users 01999999-9999-7999-8999-999999999999", "no user has the guid"),
        ("device-group add --name Lab", "there is already a device group"),
        ("device-group add --name New --accessed-from user:bob", "no user has the name"),
        ("device-group add-devices --name Lab --ids 601234,99", "no device has the id: \"99\""),
        ("strategies add --name Kiosk", "there is already a strategy"),
        ("strategies add --name A --option enable-adio=N", "cannot carry enable-adio (did you mean \"enable-audio\"?)"),
        ("strategies add --name A --option enable-audio=yes", "enable-audio takes Y, N"),
        ("strategies add --name A --option direct-access-port=0", "direct-access-port takes a port from 1 to 65535"),
        ("strategies add --name A --option key=x", "--acknowledge key says so"),
        ("strategies edit --name Kiosk --option enable-audio=1", "enable-audio takes Y, N"),
        ("strategies edit --name Kiosk --new-name Default", "there is already a strategy"),
        ("strategies duplicate --name Kiosk --new-name Default", "there is already a strategy"),
        ("strategies delete --name Default", "can only be disabled"),
        ("strategies assign --name Kiosk --peers 99", "no device has the id"),
        ("devices assign --id 601234 --assign-to user_name=bob", "no user has the name"),
        (
            "devices assign --id 601234 --assign-to ab=Ofice,tag",
            "no address book has the name: \"Ofice\" (did you mean \"Office\"?)",
        ),
        (
            "devices edit --id 601234 --strategy-name kiosk",
            "no strategy has the name: \"kiosk\" (did you mean \"Kiosk\"?)",
        ),
        ("assign --id 601234 --device-group-name Labor", "no device group has the name"),
        ("users new --name bob --group-name Support", "no user group has the name"),
        ("users new --name admin", "there is already a user"),
        ("users new --name ADMIN", "there is already a user admin, whose name differs from ADMIN only in case"),
        ("users edit --name admin --group-name Support", "no user group has the name"),
        ("users invite --name bob --email b@example.com --group-name Support", "no user group has the name"),
        ("ab add-ab --ab-name Office", "there is already an address book"),
        ("ab update-ab --ab-name Office --owner bob", "no user has the name"),
        ("ab add-rule --ab-name Office --rule-group ops --rule-permission ro", "no user group has the name"),
        ("ab update-peer --ab-name Office --peer-id 7 --alias x", "no peer in address book Office has the id: 7"),
        ("ab rename-tag --ab-name Office --tag-name a --new-name b", "no tag of address book Office has the name: a"),
    ] {
        refused(&run(words), reason);
        // The server, asked in earnest, does as was foretold.
        let earnest = home.fed(&words.split(' ').chain(["-y"]).collect::<Vec<_>>(), "a-long-password");
        assert_eq!(earnest.code, 1, "{words}: {earnest:?}");
    }
    for (words, said) in [
        ("user-group add --name New --accessed-from group:Ops,user:admin", "Would make user group New\n"),
        ("user-group update --name Ops --new-name Ops", "Unchanged: user group Ops\n"),
        ("strategies add --name A --option direct-access-port=21118 --option key=", "this would be refused"),
        ("strategies add --name A --option direct-access-port=21118 --option enable-audio=", "Would make strategy A\n"),
        ("devices assign --id 601234 --clear user-name", "No user-name is assigned to device 601234"),
        ("devices edit --id 601234 --strategy-name Kiosk", "Would change device 601234"),
        ("users new --name bob --group-name Ops", "Would make user bob\n"),
        ("ab add-peer --ab-name Office --peer-id 7", "Would make peer 7 in address book Office\n"),
    ] {
        let run = run(words);
        assert!(format!("{}{}", run.out, run.err).contains(said), "{words}: {run:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_names_the_permission_that_is_missing() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("601234", "till-1")]).await;
    let home = signed_in(&server);
    let create = ["tokens", "create", "--name", "look", "--permissions", "all=r"];
    let token = home.run(&create).success().trim().to_owned();
    let job = Home::new().with("RUSTDESK_ADMIN_URL", server.url()).with("RUSTDESK_ADMIN_TOKEN", &token);
    for (words, permission) in [
        ("devices disable --id 601234", "Device rw"),
        ("user-group add --name Ops", "Group rw"),
        ("strategies add --name A", "Strategy rw"),
        ("strategies assign --name Default --peers 601234", "Strategy rw"),
        ("users new --name bob", "User rw"),
        ("assign --id 601234 --note x", "Device rw"),
        ("tokens create --name more --permissions device=r", "administrator (signed in, not by a token)"),
    ] {
        let run = job.run(&words.split(' ').chain(["-n"]).collect::<Vec<_>>());
        assert!(run.code == 4 && run.out.is_empty(), "{words}: {run:?}");
        assert!(run.err.contains(&format!("Missing permission: {permission}")), "{words}: {run:?}");
    }
    home.run(&["devices", "disable", "--id", "601234", "-n"]).fails(0, "");
}

/// A server of another make may not tell what would have to be known: nothing is held against what is to be done.
#[test]
fn what_cannot_be_known_stops_no_dry_run() {
    let stub = Stub::start(|_| Reply::new(404, "404 page not found"));
    let home = Home::of(&stub.url);
    let add = ["user-group", "add", "--name", "Ops", "--accessed-from", "group:A", "-n"];
    home.run(&add).is(0, "Would make user group Ops\n", "");
    home.run(&["strategies", "add", "--name", "A", "--option", "x=y", "-n"]).is(0, "Would make strategy A\n", "");
    assert_eq!(stub.mutations(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_and_what_hangs_on_it_is_said() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("600001", "a"), ("600002", "b"), ("600003", "c")]).await;
    let home = signed_in(&server);
    let run = |words: &str| home.run(&words.split(' ').collect::<Vec<_>>());
    for words in
        ["device-group add --name A", "device-group add --name B", "strategies add --name S", "strategies add --name T"]
    {
        run(words).fails(0, "Made");
    }
    home.fed(&["users", "new", "--name", "bob"], "a-long-password").fails(0, "Made user bob");
    run("device-group add-devices --name A --ids 600001,600002").is(0, "", "Put 2 devices into device group A\n");
    run("device-group add-devices --name B --ids 600001").is(
        0,
        "",
        "Put device 600001 (from device group A) into device group B\n",
    );
    run("device-group add-devices --name B --ids 600001,600002,600003").is(
        0,
        "",
        "Put 3 devices (1 from device group A) into device group B\n",
    );
    let assign = "devices assign --id 600001 --assign-to device_group_name=A";
    let told = run(&format!("{assign} -n"));
    assert!(told.out.contains("from device group B"), "{told:?}");
    run(assign).is(0, "", "Assigned device_group_name=A to device 600001 (from device group B)\n");
    run("devices edit --id 600001 --user-name bob --device-group-name A").is(0, "", "Changed device 600001\n");
    run("devices edit --id 600001 --user-name admin --device-group-name B").is(
        0,
        "",
        "Changed device 600001 (from owner bob, device group A)\n",
    );
    run("assign --id 600001 --user-name bob").is(
        0,
        "",
        "Assigned user_name to device 600001\nDevice 600001 was taken from owner admin\n",
    );
    run("strategies assign --name S --peers 600001,600002 --users bob").is(
        0,
        "",
        "Assigned strategy S to 2 devices and 1 user\n",
    );
    run("strategies assign --name T --peers 600001,600002,600003").is(
        0,
        "",
        "Assigned strategy T to 3 devices (2 from strategy S)\n",
    );
    run("strategies assigned --name T -o csv --columns kind,name").is(
        0,
        "kind,name\ndevice,600001\ndevice,600002\ndevice,600003\n",
        "",
    );
    let assigned = rows(run("strategies assigned --name S -o jsonl --columns kind,name").success());
    assert_eq!(assigned, [json!({"kind": "user", "name": "bob"})]);
    let view = run("strategies view --name S");
    let counts = ["assigned.devices        0\n", "assigned.users          1\n", "assigned.device_groups  0\n"];
    assert!(counts.iter().all(|line| view.success().contains(line)), "{view:?}");
    run("users view --strategy-name S -o csv --columns name,strategy_name").is(0, "name,strategy_name\nbob,S\n", "");
    run("devices view --strategy-name - -o csv --columns id").is(0, "id\n", "Found 0 devices\n");
    run("device-group delete --name B").fails(2, "error: delete device group B (3 devices stay, in no group)?");
    run("users delete --name bob").fails(2, "error: delete user bob (1 device loses its owner)?");
    run("user-group delete --name Default").fails(2, "error: delete user group Default (2 users move to Default)?");
    let mut terminal = Terminal::start(&home, &["device-group", "delete", "--name", "B"]);
    terminal.shows("B (3 devices stay, in no group)").shows("Delete device group B?").types("n\r");
    assert_eq!(terminal.ends().0, Some(1));
    let copy = home.run(&["strategies", "duplicate", "--name", "S", "-o", "jsonl"]);
    assert_eq!(rows(copy.success())[0]["name"], "S 2");
    assert_eq!(copy.err, "Made strategy S 2, a copy of S\n");
}

/// What a server that has no such filter sends is not taken for what was asked for.
#[test]
fn a_server_without_the_filter_by_strategy_hits_nobody() {
    let stub = Stub::with(vec![super::stub::user("ann")], vec![super::stub::device("1")]);
    let home = Home::of(&stub.url);
    home.run(&["users", "delete", "--strategy-name", "Kiosk", "-y"]).fails(1, "no user matches");
    home.run(&["users", "delete", "--strategy-name", "-", "-y"]).fails(1, "no user matches");
    assert_eq!(stub.mutations(), [""; 0]);
}
