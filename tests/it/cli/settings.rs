//! `settings`, verb by verb.

use serde_json::json;

use super::{Home, Reply, Stub};

fn server() -> Stub {
    Stub::start(|asked| match asked.line.as_str() {
        "GET /api/settings/others" => Reply::json(json!({"apply_presets": true, "new_devices_at_once": 2_000})),
        _ => Reply::empty(),
    })
}

#[test]
fn view_shows_what_the_server_says() {
    let home = Home::of(&server().url);
    home.run(&["settings", "view"]).is(0, "apply_presets        on\nnew_devices_at_once  2000\n", "");
    let run = home.run(&["settings", "view", "-o", "jsonl"]);
    assert_eq!(run.success(), "{\"apply_presets\":true,\"new_devices_at_once\":2000}\n");
}

#[test]
fn set_changes_what_is_named_and_nothing_else() {
    let stub = server();
    let home = Home::of(&stub.url);
    let set = ["settings", "set", "require_deployment=on", "new-devices-at-once=20000"];
    home.run(&[&set[..], &["--dry-run"]].concat()).is(
        0,
        "Would set new_devices_at_once=20000 require_deployment=on\n",
        "",
    );
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&set).is(0, "", "Set new_devices_at_once=20000 require_deployment=on\n");
    let asked = stub.asked().pop().unwrap();
    assert!(asked.to("PUT /api/settings/others"), "{asked:?}");
    assert_eq!(asked.json(), json!({"require_deployment": true, "new_devices_at_once": 20_000}));
    for (wrong, said) in [
        ("presets=on", "no such setting (did you mean \"apply_presets\"?); there are apply_presets"),
        ("log_retention_days=40000", "log_retention_days is a number from 0 to 36500"),
        ("apply_presets=1", "apply_presets is on or off"),
        ("new_devices_at_once=-1", "new_devices_at_once is a number"),
        ("apply_presets", "KEY=VALUE"),
    ] {
        home.run(&["settings", "set", wrong]).fails(2, said);
    }
    home.run(&["settings", "set", "apply_presets=on", "apply_presets=off"]).fails(2, "apply_presets is given twice");
    home.run(&["settings", "set"]).fails(2, "KEY=VALUE");
    assert_eq!(stub.mutations().len(), 1);
}

/// A shorter retention deletes log records: how many is said and asked about.
#[test]
fn deleting_log_records_is_asked_about() {
    let stub = |days: u64, total: u64| {
        Stub::start(move |asked| match asked.line.split('?').next() {
            Some("GET /api/settings/others") => Reply::json(json!({"log_retention_days": days})),
            Some(line) if line.starts_with("GET /api/audits/") => Reply::json(json!({"total": total, "data": []})),
            _ => Reply::empty(),
        })
    };
    let server = stub(0, 250);
    let home = Home::of(&server.url);
    let set = ["settings", "set", "log_retention_days=1"];
    let what = "set log_retention_days=1, which deletes 1000 log records older than 1 day";
    home.run(&set).fails(2, &format!("{what}? there is no terminal to ask on"));
    home.run(&[&set[..], &["-n"]].concat()).is(0, &format!("Would {what}\n"), "");
    assert_eq!(server.mutations(), [""; 0]);
    let asked = server.asked();
    assert!(
        asked.iter().any(|asked| asked.line.starts_with("GET /api/audits/console?") && asked.line.contains("until="))
    );
    home.run(&[&set[..], &["--yes"]].concat()).is(0, "", "Set log_retention_days=1\n");
    Home::of(&stub(90, 10_001).url).run(&set).fails(2, "deletes at least 40004 log records");
    // Nothing is deleted by a longer time, by keeping everything, or where there is nothing so old.
    for (days, total, wanted) in [(30, 250, "log_retention_days=31"), (30, 250, "log_retention_days=0"), (0, 0, set[2])]
    {
        Home::of(&stub(days, total).url).run(&["settings", "set", wanted]).fails(0, "Set log_retention_days=");
    }
}

/// So does a smaller size.
#[test]
fn deleting_log_records_beyond_a_size_is_asked_about() {
    let stub = |megabytes: u64| {
        Stub::start(move |asked| match asked.line.split('?').next() {
            Some("GET /api/settings/others") => Reply::json(json!({"log_retention_mb": megabytes})),
            _ => Reply::empty(),
        })
    };
    let server = stub(0);
    let home = Home::of(&server.url);
    let set = ["settings", "set", "log_retention_mb=100"];
    let what = "set log_retention_mb=100, which deletes the oldest log records beyond 100 MB";
    home.run(&set).fails(2, &format!("{what}? there is no terminal to ask on"));
    home.run(&[&set[..], &["-n"]].concat()).is(0, &format!("Would {what}\n"), "");
    assert_eq!(server.mutations(), [""; 0]);
    home.run(&[&set[..], &["--yes"]].concat()).is(0, "", "Set log_retention_mb=100\n");
    Home::of(&stub(200).url).run(&set).fails(2, "beyond 100 MB");
    for (megabytes, wanted) in [(100, "log_retention_mb=100"), (50, set[2]), (50, "log_retention_mb=0")] {
        Home::of(&stub(megabytes).url).run(&["settings", "set", wanted]).fails(0, "Set log_retention_mb=");
    }
}

#[test]
fn a_token_is_told_to_sign_in() {
    let stub = Stub::start(|_| Reply::error(403, "Missing permission: administrator (signed in, not by a token)"));
    let home = Home::of(&stub.url);
    home.run(&["settings", "view"]).fails(4, "no API token suffices: sign in with `rustdesk-admin login`");
    home.run(&["settings", "set", "apply_presets=on"]).fails(4, "Missing permission: administrator");
    home.run(&["settings", "set", "apply_presets=on", "-n"]).fails(4, "Missing permission: administrator");
}

#[test]
fn help_explains_every_setting() {
    for words in [&["settings", "--help"][..], &["settings", "set", "--help"], &["settings", "view", "--help"]] {
        let help = Home::new().run(words).success().to_owned();
        for part in ["apply_presets: on or off", "new_devices_at_once: a number from 1 to 1000000", "which keeps them"]
        {
            assert!(help.contains(part), "{part}: {help}");
        }
    }
}
