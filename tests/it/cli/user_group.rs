//! `user-group`, verb by verb, against our own server.

use serde_json::{Value, json};

use super::real::{rows, signed_in};
use super::stub::guid;
use super::{Home, Reply, Stub};
use crate::world::Database;
use crate::world::server::Server;

/// Makes users with nothing but a name.
fn users(home: &Home, names: &[&str]) {
    for name in names {
        home.fed(&["users", "new", "--name", name], "a-long-password").fails(0, "Made user");
    }
}

fn made(home: &Home, words: &[&str]) -> String {
    let add = [&["user-group", "add", "--name"], words].concat();
    let run = home.run(&add);
    run.fails(0, &format!("Made user group {}\n", words[0]));
    assert_eq!(run.out.trim().len(), 36, "{run:?}");
    run.out.trim().to_owned()
}

/// Rules come and go one at a time; a list that drops several is asked about, with their number.
#[tokio::test(flavor = "multi_thread")]
async fn rules_are_added_and_removed_one_at_a_time() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    users(&home, &["john", "kim, jr"]);
    home.run(&["device-group", "add", "--name", "Servers"]).fails(0, "Made");
    let many: Vec<_> = (1..=40).map(|number| format!("G{number}")).collect();
    many.iter().for_each(|name| drop(made(&home, &[name])));
    let all = many.iter().map(|name| format!("group:{name}")).collect::<Vec<_>>().join(",");
    made(&home, &["Sales", "--accessed-from", &all]);
    let update = |words: &[&str]| home.run(&[&["user-group", "update", "--name", "Sales"], words].concat());
    update(&["--add-accessed-from", r"user:john,user:kim\, jr", "--add-access-to", "devices:Servers,group:G1"]).is(
        0,
        "",
        "Changed user group Sales\n--accessed-from, new: user:john,user:kim\\, jr\n\
         --access-to, new: devices:Servers,group:G1\n",
    );
    update(&[
        "--remove-accessed-from",
        "user:john",
        "--add-accessed-from",
        "user:admin",
        "--remove-access-to",
        "group:G1",
    ])
    .is(
        0,
        "",
        "Changed user group Sales\n--accessed-from, no longer: user:john\n--accessed-from, new: user:admin\n\
             --access-to, no longer: group:G1\n",
    );
    // What is there already is no news; what is not there cannot be removed.
    update(&["--add-accessed-from", "group:G2"]).is(0, "", "Unchanged: user group Sales\n");
    update(&["--remove-accessed-from", "user:john"]).fails(1, "has no such rule in --accessed-from: user:john");
    update(&["--add-access-to", "user:john"]).fails(2, "does not belong here");
    update(&["--add-accessed-from", "user:nobody"]).fails(1, "nobody");
    update(&["--accessed-from", "[]", "--add-accessed-from", "user:john"]).fails(2, "cannot be used with");
    update(&["--remove-accessed-from", "user:nobody", "-n"]).fails(1, "has no such rule");
    let drops = ["--accessed-from", "user:john,group:G1"];
    let dry = update(&[&drops[..], &["-n"]].concat());
    assert_eq!(dry.out, "Would change user group Sales (drops 41 rules of --accessed-from)\n", "{dry:?}");
    dry.fails(0, "--accessed-from, no longer: group:G2,");
    update(&drops).fails(2, "change user group Sales (drops 41 rules of --accessed-from)? there is no terminal");
    let view = ["user-group", "view", "--name", "Sales", "-o", "jsonl"];
    let rules = |list: &str| {
        let row: Value = serde_json::from_str(home.run(&view).success().trim()).unwrap();
        row[list].as_array().unwrap().len()
    };
    assert_eq!((rules("allowed_incomings"), rules("allowed_outgoings")), (42, 1));
    update(&[&drops[..], &["--yes"]].concat()).fails(0, "Changed user group Sales\n--accessed-from, no longer: ");
    assert_eq!(rules("allowed_incomings"), 2);
    update(&["--remove-accessed-from", "user:john,group:G1"]).fails(2, "drops 2 rules");
    home.run(&["user-group", "delete", "--name", "Sales"]).fails(2, "user group Sales (3 access rules are deleted)?");

    let update = |words: &[&str]| home.run(&[&["device-group", "update", "--name", "Servers"], words].concat());
    update(&["--add-accessed-from", "user:john"]).fails(0, "--accessed-from, new: user:john");
    update(&["--accessed-from", "user:admin"]).fails(2, "drops 2 rules");
    update(&["--remove-accessed-from", "user:john"]).fails(0, "--accessed-from, no longer: user:john");
    update(&["--remove-accessed-from", "user:john"]).fails(1, "has no such rule");
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_are_made_shown_changed_and_deleted() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    users(&home, &["john"]);
    let support = made(&home, &["Support", "--note", "first line"]);
    made(&home, &["Sales", "--accessed_from", "group:Support,user:john", "--access-to", "group:Support"]);
    home.run(&["user-group", "view", "--name", "S%"]).is(
        0,
        "name     note        allowed_incomings        allowed_outgoings\n\
         Support  first line  group:Sales              group:Sales\n\
         Sales                group:Support,user:john  group:Support\n",
        "",
    );
    let columns = "guid,name,note";
    home.run(&["user-group", "view", "--name", "Support", "-o", "csv", "--columns", columns]).is(
        0,
        &format!("guid,name,note\n{support},Support,first line\n"),
        "",
    );
    let sales = home.run(&["user-group", "view", "--name", "Sales", "-o", "json"]);
    let sales: Value = serde_json::from_str(sales.success()).unwrap();
    assert_eq!(sales[0]["allowed_incomings"], json!([{"type": 0, "name": "Support"}, {"type": 2, "name": "john"}]));

    home.run(&["user-group", "add", "--name", "Sales"])
        .fails(1, "error: make user group Sales: POST /api/user-groups:");
    home.run(&["user-group", "update", "--name", "Sales", "--new_name", "Shop", "--accessed-from", "[]", "-y"]).is(
        0,
        "",
        "Changed user group Sales\n--accessed-from, no longer: group:Support,user:john\n",
    );
    home.run(&["user-group", "view", "--name", "Shop"]).is(
        0,
        "name  note  allowed_incomings  allowed_outgoings\nShop                           group:Support\n",
        "",
    );
    home.run(&["user-group", "view", "--name", "Sales"]).is(1, "", "error: no user group has the name: Sales\n");
    home.run(&["user-group", "update", "--name", &support, "--note", ""])
        .fails(2, "--clear with the name of the field");
    home.run(&["user-group", "update", "--name", &support, "--clear", "note"]).is(
        0,
        "",
        "Changed user group Support\n",
    );
    home.run(&["user-group", "update", "--name", "Shop"]).fails(2, "nothing to change");
    home.run(&["user-group", "update", "--name", "Default", "--new-name", "x"]).fails(1, "Default");
}

#[tokio::test(flavor = "multi_thread")]
async fn delete_is_asked_about_and_takes_exact_names() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    let names = ["A", "a", "B, west", "👩‍🔧", "\"quoted\"", "שלום"];
    for name in names {
        made(&home, &[name]);
    }
    let delete = |words: &[&str]| home.run(&[&["user-group", "delete", "--name"], words].concat());
    delete(&["A"]).is(
        2,
        "",
        "error: delete user group A? there is no terminal to ask on\n\
         hint: --yes answers every question, --dry-run shows what it is about\n",
    );
    delete(&["A,zed,nobody", "-y"]).is(
        1,
        "",
        "error: no user group has the name: \"zed\", \"nobody\"\n\
         hint: a comma that belongs to a name has a backslash before it: \\,\n",
    );
    delete(&["A,a", "-y", "--expect", "3"]).fails(1, "nothing was done: found 2 user groups, not 3 as expected");
    delete(&["A, a,A", "-n"]).is(0, "Would delete user group A\nWould delete user group a\n", "");
    delete(&[" , ", "-y"]).fails(2, "there is no name in it");
    delete(&["Default", "-y"]).fails(1, "Default");
    let before = rows(home.run(&["user-group", "view", "-o", "jsonl"]).success());
    assert_eq!(before.len(), names.len() + 1);
    delete(&["A", "-y"]).is(0, "", "Deleted user group A\n");
    delete(&[r"B\, west", "--name", "👩‍🔧,\"quoted\"", "-y"]).is(0, "", "Deleted 3 user groups\n");
    let left = rows(home.run(&["user-group", "view", "-o", "jsonl", "--columns", "name"]).success());
    assert_eq!(left, [json!({"name": "Default"}), json!({"name": "a"}), json!({"name": "שלום"})]);
}

#[tokio::test(flavor = "multi_thread")]
async fn users_are_moved_all_or_none() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    users(&home, &["ann", "bob", "Smith, John"]);
    let shop = made(&home, &["Shop"]);
    let add = |words: &[&str]| home.run(&[&["user-group", "add-users", "--name"], words].concat());
    add(&["Shop", "--users", "ann,eve,mallory"]).is(
        1,
        "",
        "error: no user has the name: \"eve\", \"mallory\"\n\
         hint: a comma that belongs to a name has a backslash before it: \\,\n",
    );
    add(&["None", "--users", "eve"]).is(
        1,
        "",
        "error: no user group has the name: \"None\"; no user has the name: \"eve\"\n",
    );
    let unknown = guid("unknown");
    add(&["Shop", "--users", &format!("ann,{unknown}")]).fails(1, &unknown);
    add(&["Shop", "--users", ""]).fails(2, "there is no name in it");
    home.run(&["user-group", "view-users", "--name", "Shop"]).is(0, "", "Found 0 users\n");

    add(&["Shop", "--users", "ann", "-n"]).is(0, "Would move user ann into user group Shop\n", "");
    add(&["Shop", "--users", r"ann,Smith\, John"]).is(0, "", "Moved 2 users into user group Shop\n");
    // Who is in another group than Default leaves it, which is said; several are asked about.
    made(&home, &["Lab"]);
    add(&["Lab", "--users", "ann"]).is(0, "", "Moved user ann (from user group Shop) into user group Lab\n");
    add(&["Lab", "--users", "ann,bob"]).fails(0, "Moved 2 users into user group Lab");
    let moved = ["Shop", "--users", "ann,bob", "--yes"];
    add(&moved[..3]).fails(2, "move 2 users (2 from user group Lab) into user group Shop?");
    let planned = "Would move user ann (from user group Lab) into user group Shop\n\
                   Would move user bob (from user group Lab) into user group Shop\n";
    add(&[&moved[..3], &["-n"]].concat()).is(0, planned, "");
    add(&moved).is(0, "", "Moved 2 users (2 from user group Lab) into user group Shop\n");
    home.run(&["user-group", "add-users", "--name", "Default", "--users", "bob"]).success();
    let bob = rows(home.run(&["users", "view", "--name", "bob", "-o", "jsonl"]).success())[0]["guid"].clone();
    let run = add(&[&shop, "--users", bob.as_str().unwrap(), "-o", "jsonl"]);
    let row = json!({"kind": "user", "guid": bob, "name": bob, "action": "move", "result": "done"});
    assert_eq!(rows(run.success()), [row]);
    home.run(&["user-group", "view-users", "--name", "Shop", "--columns", "name,group_name"]).is(
        0,
        "name         group_name\nann          Shop\nbob          Shop\nSmith, John  Shop\n",
        "",
    );
    home.run(&["user-group", "view-users", "--user-name", "mith", "-o", "csv", "--columns", "name"]).is(
        0,
        "name\n\"Smith, John\"\n",
        "",
    );
    home.run(&["user-group", "view-users", "--name", "Sho"]).is(
        1,
        "",
        "error: no user group has the name: \"Sho\" (did you mean \"Shop\"?)\n",
    );
    home.run(&["user-group", "view-users", "--name", ""]).fails(2, "--name");
}

#[test]
fn what_is_no_rule_is_wrong_usage_and_sends_nothing() {
    // Nothing answers there: whatever is sent ends with another code.
    let home = Home::of("http://127.0.0.1:1");
    for (option, rules, reason) in [
        ("--accessed-from", "", "it is empty; [] takes all rules away"),
        ("--accessed_from", "{}", "it is JSON, but not an array"),
        ("--accessed-from", "[{type:0,name:Ops}]", "this is no JSON"),
        ("--accessed-from", r#"[{"type":1,"name":"Servers"}]"#, "has a \"type\" that does not belong here"),
        ("--access-to", r#"[{"type":2,"name":"john"}]"#, "has a \"type\" that does not belong here"),
        ("--access-to", r#"[{"type":0}]"#, "has no \"name\" that is a text"),
        ("--access_to", "user:john", "\"user\" does not belong here"),
        ("--access-to", "Ops", "\"Ops\" does not say what it is"),
    ] {
        for words in [&["add", "--name", "x"][..], &["update", "--name", "x"]] {
            let run = home.run(&[&["user-group"], words, &[option, rules]].concat());
            run.fails(2, reason);
            run.fails(2, "    sh          '[{\"type\":0,\"name\":\"Ops\"},");
        }
    }
    home.run(&["user-group", "add", "--name", ""]).fails(2, "--name");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_name_in_a_rule_changes_nothing() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    home.run(&["user-group", "add", "--name", "Shop", "--accessed-from", "group:Nobody"])
        .fails(1, "make user group Shop: POST /api/user-groups:");
    home.run(&["user-group", "view", "--name", "Shop"]).fails(1, "no user group has the name: Shop");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_quotes_of_the_help_work() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    users(&home, &["john"]);
    made(&home, &["Ops"]);
    let help = home.run(&["user-group", "add", "--help"]).success().to_owned();
    let line = |shell: &str| {
        let line = help.lines().find_map(|line| line.trim_start().strip_prefix(shell)).unwrap();
        line.trim().to_owned()
    };
    let typed = format!("exec \"$0\" user-group add --name sh {}", line("sh "));
    let run = std::process::Command::new("sh")
        .args(["-c", &typed, env!("CARGO_BIN_EXE_rustdesk-admin")])
        .env_clear()
        .envs(home.command(&[]).get_envs().filter_map(|(name, value)| Some((name, value?))))
        .output()
        .unwrap();
    assert!(run.status.success(), "{run:?}");
    // PowerShell takes the single quotes away; what is in them it hands on as it is, or without the backslashes.
    let quoted = line("PowerShell").replace("--accessed-from ", "");
    let within = quoted.trim_matches('\'');
    made(&home, &["new", "--accessed-from", within]);
    made(&home, &["old", "--accessed-from", &within.replace('\\', "")]);
    // So does cmd.exe with the quotes of the program's own rules: a backslash keeps the quote behind it.
    assert_eq!(line("cmd.exe").trim_matches(|c| c != '[' && c != ']'), within);
    for name in ["sh", "new", "old"] {
        let columns = ["--columns", "allowed_incomings"];
        let view = home.run(&[&["user-group", "view", "--name", name], &columns[..]].concat());
        view.is(0, "allowed_incomings\ngroup:Ops,user:john\n", "");
    }
    assert!(help.contains("connect two machines without asking this server"), "{help}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_without_the_permission_is_refused() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    let create = ["tokens", "create", "--name", "reader", "--permissions", "group=r"];
    let token = home.run(&create).success().trim().to_owned();
    let job = Home::new().with("RUSTDESK_ADMIN_URL", server.url()).with("RUSTDESK_ADMIN_TOKEN", &token);
    assert!(job.run(&["user-group", "view"]).success().contains("Default"));
    job.run(&["user-group", "add", "--name", "x"]).fails(4, "make user group x: POST /api/user-groups:");
    job.run(&["user-group", "view-users"]).fails(4, "GET /api/users:");
}

#[test]
fn two_groups_of_one_name_are_told_apart_by_guid() {
    let row = |guid: &str| json!({ "guid": guid, "name": "Twins", "note": null });
    let list = [row(&guid("one")), row(&guid("two"))];
    let stub = Stub::start(move |asked| match asked.to("GET /api/user-groups") {
        true => Reply::page(asked, &list),
        false => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    home.run(&["user-group", "delete", "--name", "Twins", "--yes"]).is(
        1,
        "",
        "error: 2 user groups have the name: \"Twins\"; a guid means one of them\n",
    );
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&["user-group", "delete", "--name", &guid("two"), "--yes"]).is(0, "", "Deleted user group Twins\n");
    assert_eq!(stub.mutations(), [format!("DELETE /api/user-groups/{}", guid("two"))]);
}

#[test]
fn a_name_that_is_a_filter_elsewhere_is_found_all_the_same() {
    let row = |name: &str| json!({ "guid": guid(name), "name": name });
    let list = ["100%", "1000%", "-", "a"].map(row);
    let stub = Stub::start(move |asked| match asked.to("GET /api/user-groups") {
        true => Reply::page(asked, &list),
        false => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    home.run(&["user-group", "delete", "--name", "100%,-", "--yes"]).is(0, "", "Deleted 2 user groups\n");
    let mut deleted = ["100%", "-"].map(|name| format!("DELETE /api/user-groups/{}", guid(name)));
    deleted.sort();
    assert_eq!(stub.mutations(), deleted);
}

#[test]
fn a_comma_is_part_of_a_name_that_is_there() {
    let row = |name: &str| json!({ "guid": guid(name), "name": name });
    let serve = |names: &[&str]| {
        let list: Vec<_> = names.iter().map(|name| row(name)).collect();
        Stub::start(move |asked| match asked.to("GET /api/user-groups") {
            true => Reply::page(asked, &list),
            false => Reply::empty(),
        })
    };
    let delete = ["user-group", "delete", "--yes", "--name"];
    let stub = serve(&["Ops", "night", "Ops, night"]);
    let home = Home::of(&stub.url);
    home.run(&[&delete[..], &["Ops, night"]].concat()).fails(1, r#"write "Ops\, night" for the one"#);
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&[&delete[..], &["Ops", "--name", "night"]].concat()).is(0, "", "Deleted 2 user groups\n");
    home.run(&[&delete[..], &[r"Ops\, night"]].concat()).is(0, "", "Deleted user group Ops, night\n");

    let stub = serve(&["Ops", "Ops, night"]);
    Home::of(&stub.url).run(&[&delete[..], &["Ops, night"]].concat()).is(0, "", "Deleted user group Ops, night\n");
    assert_eq!(stub.mutations(), [format!("DELETE /api/user-groups/{}", guid("Ops, night"))]);
}
