//! `assign`: by the client's own call and one by one.

use serde_json::{Value, json};

use super::stub::{device, guid};
use super::{Home, Reply, Stub};

/// A server with two devices of similar ids that refuses one type of assignment.
fn server(refuses: &'static str) -> Stub {
    let mut noted = device("1234");
    noted["note"] = json!("old");
    let devices = [noted, device("12345")];
    Stub::start(move |asked| match asked.line.split('?').next() {
        Some("GET /api/devices") => Reply::page(asked, &devices),
        Some(line) if line.ends_with("/assign") && asked.json()["type"] == refuses => {
            Reply::error(400, "there is no such thing")
        }
        _ => Reply::empty(),
    })
}

const ALL: [&str; 14] = [
    "--user_name",
    "ann",
    "--strategy-name",
    "Strict",
    "--device_group_name",
    "Lab",
    "--note",
    "a, b",
    "--device-username",
    "u",
    "--device_name",
    "d",
    "--address_book_name",
    "Office",
];

fn sent(stub: &Stub) -> Vec<Value> {
    stub.asked().iter().filter(|asked| asked.line.starts_with("POST")).map(|asked| asked.json()).collect()
}

#[test]
fn each_thing_is_assigned_to_the_device_with_exactly_the_id() {
    let stub = server("");
    let home = Home::of(&stub.url);
    let book = ["--address-book-alias", "bench", "--address_book_note", "n", "--address-book-password", "-"];
    let words = "Assigned ab, user_name, device_group_name, strategy_name, note, device_username, device_name to device 1234\n\
         Device 1234 was taken from owner alice\n";
    home.fed(&[&["assign", "--id", "1234"], &ALL[..], &book].concat(), "s3cret\n").is(0, "", words);
    let expected = [
        ("ab", "Office,,bench,s3cret,n"),
        ("user_name", "ann"),
        ("device_group_name", "Lab"),
        ("strategy_name", "Strict"),
        ("note", "a, b"),
        ("device_username", "u"),
        ("device_name", "d"),
    ];
    assert_eq!(sent(&stub), expected.map(|(kind, value)| json!({"type": kind, "value": value})));
    let path = format!("POST /api/devices/{}/assign {{", guid("1234"));
    assert!(stub.mutations().iter().all(|line| line.starts_with(&path)), "{:?}", stub.mutations());
    let run = home.run(&["assign", "--id", "1234", "--clear", "user-name", "-o", "jsonl"]);
    let out: Value = serde_json::from_str(run.success()).unwrap();
    assert_eq!(out, json!({"id": "1234", "action": "assign", "assigned": ["user_name"], "result": "done"}));
    assert_eq!(sent(&stub).last(), Some(&json!({"type": "user_name", "value": ""})));
    let both = ["assign", "--id", "1234", "--clear", "user_name", "--note", "x"];
    home.run(&both).is(
        0,
        "",
        "Assigned note to device 1234\nRemoved user_name from device 1234\nDevice 1234 was taken from owner alice\n",
    );
    home.run(&[&both[..], &["-n"]].concat()).is(
        0,
        "Would assign note=x to device 1234\nWould remove user_name from device 1234\nDevice 1234 would be taken from owner alice\n",
        "",
    );
    let before = sent(&stub).len();
    home.run(&["assign", "--id", "1234", "--clear", "address-book-name,note", "--clear", "device_name"]).is(
        0,
        "",
        "Removed ab, note, device_name from device 1234\n",
    );
    let cleared = ["ab", "note", "device_name"].map(|kind| json!({"type": kind, "value": ""}));
    assert_eq!(sent(&stub)[before..], cleared);
    // What is not assigned is not removed.
    let idle = ["assign", "--id", "1234", "--clear", "device-group-name,strategy-name"];
    home.run(&idle).is(0, "", "No device_group_name or strategy_name is assigned to device 1234\n");
    let run = home.run(&[&idle[..], &["-o", "jsonl"]].concat());
    let out: Value = serde_json::from_str(run.success()).unwrap();
    assert_eq!(out, json!({"id": "1234", "action": "assign", "assigned": [], "result": "unchanged"}));
    assert_eq!(sent(&stub)[before..], cleared);
}

#[test]
fn a_refusal_on_the_way_says_how_far_it_got() {
    let stub = server("strategy_name");
    let home = Home::of(&stub.url);
    let run = home.run(&[&["assign", "--id", "1234"], &ALL[..]].concat());
    run.fails(3, "assign strategy_name to device 1234: POST /api/devices/");
    let run = home.run(&[&["assign", "--id", "1234"], &ALL[..]].concat());
    run.fails(3, "assigned before: ab, user_name, device_group_name; not assigned: strategy_name, note, device_username, device_name");
    home.run(&["assign", "--id", "1234", "--strategy-name", "x"]).fails(1, "assign strategy_name to device 1234: POST");
    home.run(&["assign", "--id", "9", "--note", "x"]).is(1, "", "error: no device has the id: 9\n");
    let denied = Stub::start(|asked| match asked.line.split('?').next() {
        Some("GET /api/devices") => Reply::page(asked, &[device("1234")]),
        _ => Reply::error(403, "Missing permission: Device rw"),
    });
    Home::of(&denied.url).run(&["assign", "--id", "1234", "--note", "x"]).fails(4, "Missing permission: Device rw");
}

#[test]
fn with_the_uuid_it_is_the_call_of_the_client_itself() {
    let stub = server("");
    let home = Home::of(&stub.url);
    let assign = [&["assign", "--id", "1234", "--uuid", "dXVpZA=="], &ALL[..]].concat();
    let more = ["--address_book_tag", "a,b", "--address-book-password"];
    home.fed(&[&assign[..], &more].concat(), "s3,cret").fails(0, "Assigned ab, user_name");
    assert!(stub.asked()[0].to("POST /api/devices/cli"));
    assert_eq!(
        sent(&stub),
        [json!({"id": "1234", "uuid": "dXVpZA==", "user_name": "ann", "strategy_name": "Strict",
        "address_book_name": "Office", "address_book_tag": "a,b", "address_book_password": "s3,cret",
        "device_group_name": "Lab", "note": "a, b", "device_username": "u", "device_name": "d"})]
    );
    // A server may refuse with 200: any text is a refusal.
    for (status, said) in
        [(200, "assign to device 1234: no such user\n"), (400, "POST /api/devices/cli: no such user (HTTP 400)")]
    {
        let stub = Stub::start(move |_| Reply::new(status, "no such user"));
        Home::of(&stub.url).run(&assign).fails(1, said);
    }
}

#[test]
fn what_cannot_be_meant_is_refused_before_anything_is_asked() {
    let stub = server("");
    let home = Home::of(&stub.url);
    for (arguments, said) in [
        (&["--id", "1234"][..], "nothing to assign:"),
        (&["--id", "12%", "--note", "x"], "exact id of one device"),
        (&["--id", "", "--note", "x"], "--id is empty"),
        (&["--note", "x"], "--id"),
        (&["--id", "1234", "--user-name", ""], "--clear with the name of the field"),
        (&["--id", "1234", "--note", "x", "--address-book-name", ""], "--clear with the name of the field"),
        (&["--id", "1234", "--uuid", "u", "--user-name", ""], "--user-name"),
        (&["--id", "1234", "--uuid", "", "--note", "x"], "--uuid"),
        (&["--id", "1234", "--address-book-name", "a", "--address-book-tag", ""], "--address-book-tag"),
        (&["--id", "1234", "--address-book-name", "a", "--address-book-password", ""], "--address-book-password"),
        (&["--id", "1234", "--user-name", "x", "--clear", "user-name"], "contradict each other"),
        (&["--id", "1234", "--uuid", "u", "--clear", "user-name"], "--clear"),
        (&["--id", "1234", "--clear", ""], "--clear"),
        (&["--id", "1234", "--clear", "id"], "--clear"),
        (&["--id", "1234", "--address-book-tag", "x"], "--address-book-name"),
        (&["--id", "1234", "--address-book-name", "a,b"], "--address-book-name holds a comma"),
        (&["--id", "1234", "--address-book-name", "a", "--address-book-note", "b,c"], "only be sent with --uuid"),
    ] {
        home.run(&[&["assign"], arguments].concat()).fails(2, said);
    }
    assert_eq!(stub.asked().len(), 0);
    home.run(&["assign", "--id", "1234", "--note", "x", "--user-name", "y", "-n"]).is(
        0,
        "Would assign user_name=y, note=x to device 1234\nDevice 1234 would be taken from owner alice\n",
        "",
    );
    home.run(&["assign", "--id", "1234", "--uuid", "u", "--note", "x", "-n"]).is(
        0,
        "Would assign note=x to device 1234\n",
        "",
    );
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn help_names_the_versions_that_know_an_option() {
    let help = Home::new().run(&["assign", "--help"]).success().split_whitespace().collect::<Vec<_>>().join(" ");
    let count = |versions: &str| help.matches(versions).count();
    assert_eq!((count("(server 1.5.8, client 1.4.1)"), count("(server 1.6.6, client 1.4.3)")), (1, 5), "{help}");
}
