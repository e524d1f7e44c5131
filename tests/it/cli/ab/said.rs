//! What people are told: what hangs on what is deleted, what an import does to each entry, whose rule it is, and what to
//! do about a refusal.

use super::*;

fn words(text: &str) -> Vec<&str> {
    text.split(' ').collect()
}

#[test]
fn what_hangs_on_a_book_or_a_tag_is_said() {
    let stub = book(vec![peer("1", "one"), peer("12", "two")]);
    let home = Home::of(&stub.url);
    let run = |text: &str| home.run(&words(text));
    run("ab delete-ab --ab-name Office")
        .fails(2, "error: delete address book Office (2 entries, 3 rules)? there is no");
    run("ab delete-ab --ab-name Office -n").is(0, "Would delete address book Office (2 entries, 3 rules)\n", "");
    // This server has no filter by tags; where all entries came, they are counted.
    run("ab delete-tag --ab-name Office --tag-name desk,front -n").is(
        0,
        "Would delete tag desk (2 entries)\nWould delete tag front\n",
        "",
    );
    let many =
        (0..150).map(|id| json!({"id": id.to_string(), "tags": if id < 120 { json!(["desk"]) } else { json!([]) }}));
    let stub = book(many.collect());
    let home = Home::of(&stub.url);
    let asked = |text: &str| home.run(&words(text)).success().to_owned();
    assert_eq!(asked("ab delete-tag --ab-name Office --tag-name front -n"), "Would delete tag front\n");
}

#[test]
fn a_server_that_does_not_count_breaks_nothing() {
    let stub = Stub::start(|asked| match asked.line.split('?').next() {
        Some("GET /api/ab/peers" | "GET /api/ab/rules") => Reply::error(404, "not here"),
        _ => answer(asked, &[]),
    });
    let home = Home::of(&stub.url);
    home.run(&words("ab delete-ab --ab-name Office -n")).is(0, "Would delete address book Office\n", "");
    home.run(&words("ab delete-tag --ab-name Office --tag-name desk -n")).is(0, "Would delete tag desk\n", "");
}

#[tokio::test(flavor = "multi_thread")]
async fn our_own_server_says_what_hangs_whose_rule_it_is_and_restores_everything() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    let run = |text: &str| home.run(&words(text));
    home.fed(&["users", "new", "--name", "bob"], "a-long-password").success();
    run("user-group add --name Sales").success();
    run("ab add-ab --ab-name Office").success();
    for id in ["1", "2", "3"] {
        run(&format!("ab add-peer --ab-name Office --peer-id {id} --alias a{id} --tags t{id},all")).success();
    }
    run("ab add-tag --ab-name Office --tag-name warm --tag-color Orange").success();
    assert!(run("ab view-tag --ab-name Office").success().contains("warm  0xFFFF9800"));
    run("ab delete-tag --ab-name Office --tag-name all,t1,warm -n").is(
        0,
        "Would delete tag all (3 entries)\nWould delete tag t1 (1 entry)\nWould delete tag warm\n",
        "",
    );

    let add = "ab add-rule --ab-name Office --rule-permission ro";
    for whom in ["--rule-user bob", "--rule-group Sales", "--rule-type everyone"] {
        run(&format!("{add} {whom}")).success();
        let again = run(&format!("{add} {whom}"));
        assert!(again.code == 1 && again.err.contains("`rustdesk-admin ab update-rule`, with --rule-"), "{again:?}");
    }
    run(&format!("{add} --rule-group Slaes"))
        .fails(1, "no user group has the name: \"Slaes\" (did you mean \"Sales\"?)");
    run("ab delete-ab --ab-name Office").fails(2, "error: delete address book Office (3 entries, 3 rules)?");
    for (whom, number) in [("--rule-user bob", "rw"), ("--rule-group Sales", "full"), ("--rule-type everyone", "rw")] {
        run(&format!("ab update-rule --ab-name Office {whom} --rule-permission {number}")).success();
    }
    run("ab view-rule --ab-name Office --columns for,rule").is(
        0,
        "for          rule\nuser:bob     rw\ngroup:Sales  full\neveryone     rw\n",
        "",
    );
    run("ab delete-rule --ab-name Office --rule-group Slaes -y")
        .fails(1, "no rule of address book Office is for user group Slaes (did you mean \"Sales\"?)");
    run("ab delete-rule --ab-name Office --rule-user bo -y").fails(1, "is for user bo");
    run("ab delete-rule --rule-user bob -y").fails(2, "--rule-user means a rule of one address book");
    run("ab delete-rule --ab-name Office -y").fails(2, "which rule? give --rule-guid, --rule-user or --rule-group");
    run("ab delete-rule --ab-name Office --rule-type user -y").fails(2, "--rule-type user needs --rule-user");
    run("ab delete-rule --ab-name Office --rule-user bob --rule-guid x -y").fails(2, "cannot be used with");
    run("ab delete-rule --ab-name Office --rule-type everyone -y").fails(0, "Deleted rule ");
    run("ab view-rule --ab-name Office --columns for").is(0, "for\nuser:bob\ngroup:Sales\n", "");

    run("ab restore --ab-name Office --all").fails(1, "no peer matches");
    run("ab restore --ab-name Office --all --if-any").is(0, "", "Found 0 peers\n");
    run("ab delete-peer --ab-name Office --tag all -y").is(0, "", "Deleted 3 peers\n");
    run("ab restore --ab-name Office --all").fails(2, "error: restore 3 peers? there is no terminal to ask on");
    run("ab restore --ab-name Office --all -n").is(
        0,
        "Would restore peer 1 (a1) in address book Office\nWould restore peer 2 (a2) in address book Office\n\
         Would restore peer 3 (a3) in address book Office\n",
        "",
    );
    run("ab add-peer --ab-name Office --peer-id 2").success();
    for which in ["--all -y", "--peer-id 1,2"] {
        let refused = run(&format!("ab restore --ab-name Office {which}"));
        assert!(refused.code == 1 && refused.err.contains("again: 2") && refused.err.contains("nothing was restored"));
        assert!(refused.err.contains("hint: where an entry is in the address book again, "), "{refused:?}");
    }
    run("ab purge --ab-name Office --peer-id 2 -y").success();
    run("ab restore --ab-name Office --all --yes").is(0, "", "Restored 2 peers in address book Office\n");
    run("ab view-deleted --ab-name Office").is(0, "", "Found 0 peers\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_tells_new_entries_from_changed_ones() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    home.run(&words("ab add-ab --ab-name Office")).success();
    for id in ["1", "2", "3"] {
        home.run(&words(&format!("ab add-peer --ab-name Office --peer-id {id} --tags t"))).success();
    }
    let file = "id,alias,tags,note\n9,new,t,\n1,one,,\n2,,,x\n3,,t,\n8,,,\n";
    let import = |more: &str| home.fed(&words(&format!("ab import --ab-name Office -{more}")), file);
    import(" -n").is(
        0,
        "Would add peer 9\nWould change alias and tags of peer 1\nWould change tags and note of peer 2\nWould add peer 8\n",
        "",
    );
    let dry = rows(import(" -n -o jsonl").success());
    let (add, change) = (dry[0].clone(), dry[1].clone());
    assert_eq!((&add["action"], &add["fields"]), (&json!("add"), &Value::Null));
    assert_eq!((&change["action"], &change["fields"]), (&json!("change"), &json!(["alias", "tags"])));
    import("").fails(2, "change 2 peers? there is no terminal to ask on");
    assert_eq!(rows(home.run(&words("ab view-peer --ab-name Office -o jsonl")).success()).len(), 3, "nothing was done");
    import(" --yes").is(0, "", "Already imported: 1 peer\nAdded 2 peers\nChanged 2 peers\n");
    home.fed(&words("ab import --ab-name Office -"), "id,note\n9,n\n").is(0, "", "Changed note of peer 9\n");
}
