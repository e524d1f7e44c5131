//! `users`, verb by verb.

use serde_json::json;

use super::stub::{guid, user};
use super::{Home, Reply, Stub};

fn three() -> Stub {
    let mut disabled = user("bobby");
    disabled["status"] = json!(0);
    Stub::with(vec![user("alice"), user("bob"), disabled], Vec::new())
}

#[test]
fn a_call_that_the_server_lacks_is_said() {
    let stub = Stub::start(|asked| match asked.line.split('?').next() {
        Some("GET /api/users") => Reply::page(asked, &[user("bob")]),
        Some("POST /api/users/invite") => Reply::error(404, "there is no call POST /api/users/invite"),
        Some(line) => Reply::error(405, &format!("it is not called so: {line}")),
        None => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    let hint = "hint: this server does not support the command; `rustdesk-admin api get /api/openapi.json` lists the calls that a `rustdesk-admin serve` has\n";
    home.run(&["users", "invite", "--name", "eve", "--email", "e@example.com", "--group-name", "Default"]).is(
        1,
        "",
        &format!(
            "error: invite eve: this server does not know POST /api/users/invite (there is no call POST \
             /api/users/invite)\n{hint}"
        ),
    );
    let run = home.run(&["users", "reset-2fa", "--name", "bob"]);
    run.fails(1, "error: reset 2FA for user bob: this server does not know ");
    run.fails(1, hint);

    let below = Home::of(&format!("{}/api", stub.url)).run(&["users", "view"]);
    below.fails(1, &format!("hint: the address ends in /api: is it {}?\n", stub.url));
}

#[test]
fn view_shows_a_plain_table_in_a_pipe() {
    let stub = three();
    Home::of(&stub.url).run(&["users", "view"]).is(
        0,
        "name   status    is_admin  group_name  email              note\n\
         alice  normal              Default     alice@example.com\n\
         bob    normal              Default     bob@example.com\n\
         bobby  disabled            Default     bobby@example.com\n",
        "",
    );
    let asked = stub.asked();
    assert_eq!(asked[0].line, "GET /api/users?current=1&pageSize=100");
    assert_eq!(asked[0].authorization.as_deref(), Some("Bearer t0ken"));
}

#[test]
fn a_name_is_fuzzy_and_a_group_exact() {
    let stub = three();
    let home = Home::of(&stub.url);
    let _ = home.run(&["users", "view", "--name", "bo", "--group_name", "Default"]).success();
    let _ = home.run(&["users", "view", "--name", "b%", "--group-name", "De%"]).success();
    let lines: Vec<_> = stub.asked().into_iter().map(|asked| asked.line).collect();
    assert_eq!(
        lines,
        [
            "GET /api/users?name=%25bo%25&group_name=Default&current=1&pageSize=100",
            "GET /api/users?name=b%25&group_name=De%25&current=1&pageSize=100",
        ]
    );
}

#[test]
fn a_filter_that_finds_nothing_is_no_failure() {
    let stub = Stub::with(Vec::new(), Vec::new());
    let home = Home::of(&stub.url);
    home.run(&["users", "view", "--name", "zed"]).is(0, "", "Found 0 users\n");
    home.run(&["users", "view", "--name", "zed", "-o", "json"]).is(0, "[]\n", "Found 0 users\n");
    home.run(&["users", "delete", "--name", "zed", "--yes", "--if-any"]).is(0, "", "Found 0 users\n");
    home.run(&["users", "view", "--name", "zed", "--quiet"]).is(0, "", "");
}

#[test]
fn a_guid_means_that_user() {
    let stub = three();
    let home = Home::of(&stub.url);
    home.run(&["users", "disable", "--name", &guid("bob")]).is(0, "", "Disabled user bob\n");
    assert_eq!(stub.mutations(), [format!("POST /api/users/{}/disable", guid("bob"))]);
    let unknown = guid("nobody");
    home.run(&["users", "disable", "--name", &unknown]).is(1, "", &format!("error: no user has the guid: {unknown}\n"));
}

#[test]
fn disable_skips_who_is_disabled_already() {
    let stub = three();
    Home::of(&stub.url).run(&["users", "disable", "--name", "b%", "--yes"]).is(
        0,
        "",
        "Already disabled: 1 user\nDisabled 2 users\n",
    );
    assert_eq!(stub.mutations().len(), 2);
}

#[test]
fn a_fuzzy_match_under_another_name_is_asked_about() {
    let stub = Stub::with(vec![user("bobby")], Vec::new());
    let home = Home::of(&stub.url);
    home.run(&["users", "disable", "--name", "bob"]).is(
        2,
        "",
        "error: disable user bobby (bobby@example.com)? there is no terminal to ask on\n\
         hint: --yes answers every question, --dry-run shows what it is about\n",
    );
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&["users", "disable", "--name", "bobby"]).is(0, "", "Disabled user bobby\n");
}

#[test]
fn delete_is_always_asked_about() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::of(&stub.url);
    home.run(&["users", "delete", "--name", "bob"]).fails(2, "error: delete user bob (bob@example.com)?");
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&["users", "delete", "--name", "bob", "-y"]).is(0, "", "Deleted user bob\n");
    assert_eq!(stub.mutations(), [format!("DELETE /api/users/{}", guid("bob"))]);
}

#[test]
fn nobody_changes_every_user_by_leaving_the_filter_out() {
    let stub = three();
    let home = Home::of(&stub.url);
    for verb in ["enable", "disable", "delete", "force-logout", "reset-2fa"] {
        home.run(&["users", verb, "--yes"]).is(
            2,
            "",
            "error: which users? give a name, a filter, or --all for every user\n",
        );
    }
    assert!(stub.asked().is_empty());
    home.run(&["users", "disable", "--all", "--yes"]).fails(0, "Disabled 2 users");
}

#[test]
fn another_count_than_expected_is_refused() {
    let stub = three();
    Home::of(&stub.url).run(&["users", "disable", "--name", "b%", "--expect", "2", "--yes"]).is(
        1,
        "",
        "error: nothing was done: found 3 users, not 2 as expected\n",
    );
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn dry_run_says_what_would_be_done() {
    let stub = three();
    Home::of(&stub.url).run(&["users", "delete", "--all", "--dry-run"]).is(
        0,
        "Would delete user alice (alice@example.com)\n\
         Would delete user bob (bob@example.com)\n\
         Would delete user bobby (bobby@example.com)\n",
        "",
    );
    assert_eq!(stub.mutations(), [""; 0]);
}

#[test]
fn names_come_from_a_file_or_from_standard_input() {
    let stub = three();
    let home = Home::of(&stub.url);
    std::fs::write(home.path().join("leavers"), format!("bob\n\n {} \n", guid("alice"))).unwrap();
    home.run(&["users", "force-logout", "--from-file", "leavers", "--yes"]).is(
        0,
        "",
        "Ended the sessions of 2 users\n",
    );
    let body = json!({ "user_guids": [guid("alice"), guid("bob")] });
    assert_eq!(stub.mutations(), [format!("POST /api/users/force-logout {body}")]);
    home.fed(&["users", "disable", "--from-file", "-", "--yes"], "bob\nzed\n").is(
        1,
        "",
        "error: no user has the name: zed\n\
         hint: nothing was changed; use --if-any to skip names that do not exist\n",
    );
}

#[test]
fn those_that_fail_are_named_and_the_others_done() {
    let stub = Stub::start(|asked| match asked.line.split('?').next() {
        Some("GET /api/users") => Reply::page(asked, &[user("alice"), user("bob"), user("carol")]),
        _ if asked.line.contains(&guid("bob")) => Reply::error(500, "the disk is full"),
        _ => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    let path = format!("POST /api/users/{}/disable", guid("bob"));
    home.run(&["users", "disable", "--all", "--yes"]).is(
        3,
        "",
        &format!(
            "Disabled 2 users\n\
             error: disable user bob (bob@example.com): {path}: the disk is full (HTTP 500)\n\
             error: 1 of 3 users failed\n"
        ),
    );
    let run = home.run(&["users", "disable", "--all", "--yes", "-o", "jsonl"]);
    assert_eq!(run.code, 3);
    let results: Vec<serde_json::Value> = run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        results[1],
        json!({ "guid": guid("bob"), "name": "bob", "action": "disable", "result": "failed",
            "error": format!("{path}: the disk is full (HTTP 500)") })
    );
    assert_eq!(results[2]["result"], "done");
}

#[test]
fn a_missing_permission_is_another_code_than_a_failure() {
    let stub = Stub::start(|asked| match asked.line.split('?').next() {
        Some("GET /api/users") => Reply::page(asked, &[user("alice"), user("bob")]),
        _ => Reply::error(403, "the permission User rw is missing"),
    });
    let home = Home::of(&stub.url);
    home.run(&["users", "disable", "--all", "--yes"]).fails(4, "the permission User rw is missing");
    home.run(&["users", "disable", "--name", "bob", "--from-file", "-"]).fails(2, "there is no name");
    let stub = Stub::start(|_| Reply::error(401, "the token has ended"));
    Home::of(&stub.url).run(&["users", "view"]).is(
        4,
        "",
        "error: GET /api/users: not signed in: the token has ended\n\
         hint: sign in with `rustdesk-admin login`, or give a token that is still good with --token-file\n",
    );
}

#[test]
fn a_session_that_ends_on_the_way_stops_the_rest_and_says_how_far_it_got() {
    let stub = Stub::start(|asked| match asked.line.split('?').next() {
        Some("GET /api/users") => Reply::page(asked, &["a", "b", "c", "d"].map(user)),
        _ if asked.line.contains(&guid("a")) => Reply::empty(),
        _ => Reply::error(401, "the session has ended"),
    });
    let run = Home::of(&stub.url).run(&["users", "disable", "--all", "--yes", "--concurrency", "1"]);
    run.fails(4, "Disabled 1 of 4 users\nerror: POST /api/users/");
    assert_eq!(stub.mutations().len(), 2);
}

#[test]
fn a_server_that_ignores_an_exact_filter_misleads_nobody() {
    let mut other = user("dave");
    other["group_name"] = json!(null);
    let stub = Stub::with(vec![user("alice"), other], Vec::new());
    let home = Home::of(&stub.url);
    home.run(&["users", "disable", "--group_name", "Support"])
        .fails(1, "error: no user matches; nothing was changed\n");
    home.run(&["users", "disable", "--group_name", "Default", "-n"]).is(
        0,
        "Would disable user alice (alice@example.com)\n",
        "",
    );
}

#[test]
fn new_reads_the_password_from_standard_input() {
    let stub = Stub::start(|_| Reply::json(json!({ "guid": guid("carol") })));
    let home = Home::of(&stub.url);
    let new = ["users", "new", "--name", "carol", "--group_name", "Support", "--email", "c@example.com", "--admin"];
    home.fed(&new, "s3cret-word\n").is(0, &format!("{}\n", guid("carol")), "Made user carol\n");
    home.fed(&[&new[..], &["--password", "-", "-o", "json"]].concat(), "s3cret-word").is(
        0,
        &format!("{{\n  \"guid\": \"{}\"\n}}\n", guid("carol")),
        "Made user carol\n",
    );
    let body = json!({ "name": "carol", "password": "s3cret-word", "group_name": "Support", "email": "c@example.com",
        "is_admin": true });
    assert_eq!(stub.mutations(), vec![format!("POST /api/users {body}"); 2]);
}

#[test]
fn new_takes_a_password_on_the_command_line_and_says_why_not_to() {
    let stub = Stub::start(|_| Reply::empty());
    let home = Home::of(&stub.url);
    let run = home.run(&["users", "new", "--name", "carol", "--password", "s3cret-word", "--note", "n"]);
    run.fails(0, "hint: a password on the command line can be read in the process list");
    assert!(!run.err.contains("s3cret"));
    home.fed(&["users", "new", "--name", "carol"], "").is(2, "", "error: the password on standard input is empty\n");
    let stub = Stub::start(|_| Reply::error(409, "there is a user with the name: carol"));
    Home::of(&stub.url).fed(&["users", "new", "--name", "carol"], "s3cret-word").is(
        1,
        "",
        "error: make user carol: POST /api/users: there is a user with the name: carol (HTTP 409)\n",
    );
}

#[test]
fn edit_changes_one_user_that_is_named_exactly() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::of(&stub.url);
    home.run(&["users", "edit", "--name", "bob", "--new-name", "rob", "--clear", "note", "--admin", "false"]).is(
        0,
        "",
        "Changed user bob\n",
    );
    let body = json!({ "name": "rob", "note": "", "is_admin": false });
    assert_eq!(stub.mutations(), [format!("PATCH /api/users/{} {body}", guid("bob"))]);
    assert_eq!(stub.asked()[0].query("name"), Some("bob"));
    home.run(&["users", "edit", "--name", "bo", "--note", "x"]).is(1, "", "error: no user has the name: bo\n");
    for option in ["--note", "--email", "--group-name", "--new-name"] {
        home.run(&["users", "edit", "--name", "bob", option, ""]).fails(2, option);
    }
    home.run(&["users", "edit", "--name", "bob", "--note", "x", "--clear", "email,note"]).fails(2, "contradict");
    home.run(&["users", "edit", "--name", "bob"]).is(
        2,
        "",
        "error: nothing to change: give at least one of the options\n",
    );
}

#[test]
fn an_edit_that_changes_nothing_is_said_and_not_sent() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::of(&stub.url);
    let edit = ["users", "edit", "bob", "--email", "bob@example.com", "--group-name", "Default", "--admin", "false"];
    home.run(&edit).is(0, "", "Unchanged: user bob\n");
    home.run(&[&edit[..], &["-n"]].concat()).is(0, "Unchanged: user bob\n", "");
    let run = home.run(&[&edit[..], &["-o", "jsonl"]].concat());
    let row: serde_json::Value = serde_json::from_str(run.success()).unwrap();
    assert_eq!(row["result"], "unchanged");
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&[&edit[..], &["--clear", "note"]].concat()).is(0, "", "Unchanged: user bob\n");
    home.run(&[&edit[..], &["--note", "x"]].concat()).is(0, "", "Changed user bob\n");
    assert_eq!(stub.mutations().len(), 1);
}

#[test]
fn devices_that_waited_for_something_new_are_counted() {
    for (number, said) in
        [(0, ""), (1, "Changed 1 device that waited for it\n"), (2, "Changed 2 devices that waited for it\n")]
    {
        let stub = Stub::start(move |_| Reply::json(json!({ "guid": guid("ann"), "devices_changed": number })));
        let run = Home::of(&stub.url).fed(&["users", "new", "--name", "ann"], "a-long-password\n");
        run.is(0, &format!("{}\n", guid("ann")), &format!("Made user ann\n{said}"));
    }
}

#[test]
fn edit_reads_a_new_password_from_standard_input() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    Home::of(&stub.url).fed(&["users", "edit", "--name", "bob", "--password"], "another-word\n").is(
        0,
        "",
        "Changed user bob\n",
    );
    assert_eq!(
        stub.mutations(),
        [format!("PATCH /api/users/{} {}", guid("bob"), json!({ "password": "another-word" }))]
    );
}

#[test]
fn invite_sends_a_mail() {
    let stub = Stub::start(|_| Reply::empty());
    let home = Home::of(&stub.url);
    let invite = ["users", "invite", "--email", "d@example.com", "--name", "dave", "--group_name", "Support"];
    home.run(&invite).is(0, "", "Invited dave by mail to d@example.com\n");
    let body = json!({ "email": "d@example.com", "name": "dave", "group_name": "Support" });
    assert_eq!(stub.mutations(), [format!("POST /api/users/invite {body}")]);
    home.run(&invite[..4]).fails(2, "--name");
}

#[test]
fn the_second_factor_is_managed_for_many_at_once() {
    let stub = Stub::with(vec![user("alice"), user("bob")], Vec::new());
    let home = Home::of(&stub.url);
    let all = ["--all", "--yes"];
    let run = |words: &[&str]| home.run(&[&["users"], words, &all].concat());
    run(&["enable-2fa-enforce", "--web-console-url", "https://c"]).is(0, "", "Enforced 2FA for 2 users\n");
    run(&["disable-2fa-enforce"]).is(0, "", "Stopped enforcing 2FA for 2 users\n");
    run(&["reset-2fa"]).is(0, "", "Reset 2FA for 2 users\n");
    run(&["disable-email-verification"]).is(0, "", "Disabled email verification for 2 users\n");
    let guids = json!([guid("alice"), guid("bob")]);
    assert_eq!(
        stub.mutations(),
        [
            format!("PUT /api/users/disable_login_verification {}", json!({ "user_guids": guids, "type": "2fa" })),
            format!("PUT /api/users/disable_login_verification {}", json!({ "user_guids": guids, "type": "email" })),
            format!("PUT /api/users/tfa/totp/enforce {}", json!({ "user_guids": guids, "enforce": false, "url": "" })),
            format!(
                "PUT /api/users/tfa/totp/enforce {}",
                json!({ "user_guids": guids, "enforce": true, "url": "https://c" })
            ),
        ]
    );
    run(&["enable-2fa-enforce"]).fails(2, "--web-console-url");
}
