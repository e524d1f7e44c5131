//! Runs of the groups' scripts that nobody recorded: look-ups that fail in part, rows that are none, odd options.

use serde_json::json;

use super::{ends, host::Prepared, list, run};

fn group() -> Prepared {
    list(r#"{"guid": "g1", "name": "Ops"}"#)
}

fn done() -> Prepared {
    Prepared::new(200, "text/plain", "")
}

#[test]
fn the_accessible_groups_are_shown_like_all_groups() {
    let page = list(r#"{"name": "Süd"}"#);
    let (output, host) = run("device_group.py", &["accessible"], "", vec![page]);
    ends(&output, 0, "[\n  {\n    \"name\": \"S\\u00fcd\"\n  }\n]\n", "");
    assert_eq!(host.asked()[0].path, "/api/device-group/accessible");
    assert_eq!(host.asked()[0].query, "pageSize=50&current=1");
}

#[test]
fn users_that_are_there_are_added_and_the_others_named() {
    let users = || list(r#"{"guid": "u0", "name": "JOHN"}, {"guid": "u1", "name": "john"}"#);
    let refused = || Prepared::new(403, "application/json", r#"{"error": "no"}"#);
    let empty = || Prepared::json(r#"{"data": []}"#);
    let answers = vec![group(), users(), refused(), empty(), done()];
    let (output, host) =
        run("user_group.py", &["add-users", "--name", "Ops", "--users", "john, ann,,bob"], "", answers);
    let said = "Success: Added 1 user(s) to group 'Ops' (with errors: ann: HTTP 403; bob: User not found)\n";
    ends(&output, 0, said, "");
    let asked = host.asked();
    assert_eq!((asked[4].path.as_str(), asked[4].body.clone()), ("/api/user-groups/g1", Some(json!(["u1"]))));
    let (output, _) =
        run("user-groups.py", &["add-users", "--name", "Ops", "--users", "john"], "", vec![group(), users(), done()]);
    ends(&output, 0, "Success: Added 1 user(s) to group 'Ops'\n", "");
}

#[test]
fn a_group_is_the_one_whose_name_is_exactly_that() {
    let groups = || list(r#"{"guid": "g0", "name": "ops"}, {"name": "Ops"}, {"guid": "g1", "name": "Ops"}"#);
    let (_, host) = run("device-groups.py", &["delete", "--name", "Ops"], "", vec![groups(), done()]);
    assert_eq!(host.asked()[1].path, "/api/device-groups/None");
    let (output, _) = run("device-groups.py", &["delete", "--name", "OPS"], "", vec![groups()]);
    ends(&output, 1, "Error: Group 'OPS' not found\n", "");
    let (output, _) = run("user_group.py", &["update", "--name", "x"], "", vec![list("5")]);
    ends(&output, 1, "", "a number");
}

#[test]
fn an_update_sends_what_is_empty_and_a_creation_does_not() {
    let empty = ["--name", "Ops", "--note", "", "--accessed-from", "[]", "--access-to", " [ ] "];
    let (_, host) = run("user_group.py", &[&["add"][..], &empty].concat(), "", vec![done()]);
    assert_eq!(host.asked()[0].body, Some(json!({"name": "Ops"})));
    let (_, host) = run("user_group.py", &[&["update"][..], &empty].concat(), "", vec![group(), done()]);
    assert_eq!(host.asked()[1].body, Some(json!({"note": "", "allowed_incomings": [], "allowed_outgoings": []})));
    let infinite = ["add", "--name", "Ops", "--accessed-from", "[Infinity]"];
    ends(&run("user_group.py", &infinite, "", vec![]).0, 1, "", "infinity");
}

#[test]
fn what_is_missing_is_said_before_anything_is_asked() {
    for (script, line, said) in [
        ("user_group.py", "update --new-name x", "--name is required"),
        ("user_group.py", "add --name=", "--name is required"),
        ("user_group.py", "add-users --name x", "--name and --users are required"),
        ("device_group.py", "remove-devices --ids 1", "--name and --ids are required for add/remove devices"),
        ("device_group.py", "add-devices --name x --ids=", "--name and --ids are required for add/remove devices"),
    ] {
        let line: Vec<_> = line.split(' ').collect();
        let (output, host) = run(script, &line, "", vec![]);
        ends(&output, 1, &format!("Error: {said}\n"), "");
        assert_eq!(host.asked().len(), 0);
    }
}

#[test]
fn a_blank_answer_is_none_and_any_other_is_shown() {
    for (answer, shown) in [(" \n", "None"), ("1.50", "1.5"), ("[\"error\"]", "['error']"), ("{\"a\"", "{\"a\"")] {
        let (output, _) =
            run("device_group.py", &["add", "--name", "x"], "", vec![Prepared::new(200, "text/plain", answer)]);
        ends(&output, 0, &format!("{shown}\n"), "");
    }
}
