//! Runs of `strategies.py` that nobody recorded: odd answers to look-ups, targets that are none.

use serde_json::json;

use super::{ends, host::Prepared, list, run};

fn strategies() -> Prepared {
    Prepared::json(r#"[{"guid": "s0", "name": "default"}, {"guid": "s1", "name": "Default"}]"#)
}

#[test]
fn a_strategy_is_shown_with_its_options_by_its_name_too() {
    let one = Prepared::json(r#"{"guid": "s1", "options": {"a": "ü"}}"#);
    let (output, host) = run("strategies.py", &["view", "--name", "Default"], "", vec![strategies(), one]);
    ends(&output, 0, "{\n  \"guid\": \"s1\",\n  \"options\": {\n    \"a\": \"\\u00fc\"\n  }\n}\n", "");
    assert_eq!(host.asked()[1].path, "/api/strategies/s1");
    let (_, host) = run("strategies.py", &["view", "--guid", "a b?c"], "", vec![strategies()]);
    assert_eq!((host.asked()[0].path.as_str(), host.asked()[0].query.as_str()), ("/api/strategies/a%20b", "c"));
}

#[test]
fn what_is_missing_is_said_before_anything_is_asked() {
    let none = "at least one of --peers, --users, or --device-groups is required";
    for (line, said) in [
        ("view", "--name or --guid is required for view command"),
        ("view --name= --guid=", "--name or --guid is required for view command"),
        ("enable --name=", "--name is required"),
        ("assign --users x", "--name is required"),
        ("assign --name x --users=", none),
        ("unassign", none),
    ] {
        let line: Vec<_> = line.split(' ').collect();
        let (output, host) = run("strategies.py", &line, "", vec![]);
        ends(&output, 1, &format!("Error: {said}\n"), "");
        assert_eq!(host.asked().len(), 0);
    }
}

#[test]
fn targets_between_commas_may_be_none_at_all() {
    let done = Prepared::new(200, "text/plain", "");
    let (output, host) = run("strategies.py", &["unassign", "--users", " , "], "", vec![done]);
    ends(&output, 0, "Success: Unassigned strategy from 0 target(s)\n", "");
    assert_eq!(host.asked()[0].body, Some(json!({"peers": [], "users": [], "groups": []})));
}

#[test]
fn a_target_is_the_one_whose_name_is_exactly_that() {
    let users = || list(r#"{"guid": "u0", "name": "ANN"}, {"name": "bob"}"#);
    for name in ["ann", "bob"] {
        let (output, _) = run("strategies.py", &["unassign", "--users", name], "", vec![users()]);
        ends(&output, 1, &format!("Error: User '{name}' not found\n"), "");
    }
    for answer in ["null", "{}", "[]", r#"{"data": null}"#] {
        let (output, _) = run("strategies.py", &["unassign", "--peers", "7"], "", vec![Prepared::json(answer)]);
        ends(&output, 1, "Error: Device '7' not found\n", "");
    }
    let (output, _) = run("strategies.py", &["unassign", "--peers", "7"], "", vec![list("5")]);
    ends(&output, 1, "", "a number");
}
