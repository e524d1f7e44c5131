//! Runs of `ab.py` that nobody recorded: colours that are odd, rules that are changed, look-ups that fail.

use serde_json::json;

use super::{ends, host::Prepared, list, run};

const BOOK: &str = "Working with address book GUID: g1\n";

fn done() -> Prepared {
    Prepared::new(200, "text/plain", "")
}

/// Runs a command on a book that is known by its guid.
fn on_book(rest: &[&str], answers: Vec<Prepared>) -> (std::process::Output, super::host::Host) {
    run("ab.py", &[rest, &["--ab-guid", "g1"]].concat(), "", answers)
}

#[test]
fn a_book_is_the_one_whose_name_is_exactly_that() {
    let books = || list(r#"{"guid": "g0", "name": "main"}, {"guid": "g1", "name": "Main"}"#);
    let (output, host) = run("ab.py", &["delete-ab", "--ab-name", "Main"], "", vec![books(), done()]);
    let said = "Working with address book: Main (GUID: g1)\nDeleting shared address books ['g1']\nResult: Success\n";
    ends(&output, 0, said, "");
    assert_eq!(host.asked()[1].body, Some(json!(["g1"])));
    let (output, _) = run("ab.py", &["delete-ab", "--ab-name", "MAIN"], "", vec![books()]);
    ends(&output, 0, "Error: Address book 'MAIN' not found\n", "");
}

#[test]
fn what_is_missing_is_no_failure() {
    let (output, _) = run("ab.py", &["add-ab", "--ab-guid", "g1"], "", vec![]);
    ends(&output, 0, "Error: --ab-name is required for add-ab command\n", "");
    let nothing = "Result: Error: At least one parameter must be specified for update\n";
    let (output, _) = on_book(&["update-ab"], vec![]);
    ends(&output, 0, &format!("{BOOK}Updating shared address book g1\n{nothing}"), "");
    for (rule, said) in [
        ("--rule-type=user", "--rule-user is required when rule-type=user"),
        ("--rule-type=group --rule-group= --rule-user=x", "--rule-group is required when rule-type=group"),
    ] {
        let rest: Vec<_> = ["add-rule", "--rule-permission", "ro"].into_iter().chain(rule.split(' ')).collect();
        ends(&on_book(&rest, vec![]).0, 0, &format!("{BOOK}Error: {said}\n"), "");
    }
}

#[test]
fn colours_are_shown_in_hexadecimal_digits() {
    let tags = r#"[{"name": "a", "color": 4294901760}, {"color": 255}, {"color": null}, {"color": "blue"}, {}, 1]"#;
    let (output, _) = on_book(&["view-tag"], vec![Prepared::json(tags)]);
    let stdout = String::from_utf8(output.stdout).unwrap();
    let shown: serde_json::Value = serde_json::from_str(stdout.strip_prefix(BOOK).unwrap()).unwrap();
    let expected = json!([
        {"name": "a", "color": "0xFFFF0000"}, {"color": "0x000000FF"}, {"color": null}, {"color": "blue"}, {}, 1
    ]);
    assert_eq!(shown, expected);
}

#[test]
fn a_tag_gets_its_colour_though_the_tags_cannot_be_read() {
    let begin = format!("{BOOK}Adding tag 'Red' to address book\n");
    for (answer, said) in [
        (Prepared::new(403, "text/plain", "no"), "Error: HTTP 403 - no\n"),
        (Prepared::json(r#"{"error": "no"}"#), "Error: no\n"),
        (Prepared::json("5"), ""),
        (Prepared::json(r#"[{"name": "x", "color": 4294901760}]"#), ""),
    ] {
        let (output, host) = on_book(&["add-tag", "--tag-name", "Red"], vec![answer, done()]);
        ends(&output, 0, &format!("{begin}{said}Result: Success\n"), "");
        assert_eq!(host.asked()[1].body, Some(json!({"name": "Red", "color": 0xffff_0000_u32})));
    }
    let (_, host) = on_book(&["add-tag", "--tag-name", "x", "--tag-color", " 16_711_680 "], vec![done()]);
    assert_eq!(host.asked()[0].body, Some(json!({"name": "x", "color": 16_711_680})));
}

#[test]
fn rules_are_shown_changed_and_deleted() {
    let rules = r#"{"guid": "r1", "rule": 1, "user": "ü"}, {"rule": 2.0}, {"rule": 3}, {"rule": 9}, {"rule": null}, {"rule": 1.5}, {}"#;
    let (output, host) = on_book(&["view-rule"], vec![list(rules)]);
    let stdout = String::from_utf8(output.stdout).unwrap();
    let shown: serde_json::Value = serde_json::from_str(stdout.strip_prefix(BOOK).unwrap()).unwrap();
    let rest = json!([{"guid": "r1", "rule": "ro", "user": "ü"}, {"rule": "rw"}, {"rule": "full"}, {"rule": "9"}, {"rule": "None"},
        {"rule": "1.5"}, {}]);
    assert_eq!(shown, rest);
    assert_eq!(host.asked()[0].query, "ab=g1&pageSize=30&current=1");

    let (output, host) = on_book(&["update-rule", "--rule-guid", "r1", "--rule-permission", "full"], vec![done()]);
    ends(&output, 0, &format!("{BOOK}Updating rule r1\nResult: Success\n"), "");
    assert_eq!(
        (host.asked()[0].method.as_str(), host.asked()[0].body.clone()),
        ("PATCH", Some(json!({"guid": "r1", "rule": 3})))
    );

    let (output, host) = on_book(&["delete-rule", "--rule-guid", "r1"], vec![done()]);
    ends(&output, 0, &format!("{BOOK}Deleting rules ['r1']\nResult: Success\n"), "");
    assert_eq!((host.asked()[0].path.as_str(), host.asked()[0].body.clone()), ("/api/ab/rules", Some(json!(["r1"]))));

    let everyone = ["add-rule", "--rule-type=everyone", "--rule-user=", "--rule-permission", "rw"];
    let (output, host) = on_book(&everyone, vec![done()]);
    ends(&output, 0, &format!("{BOOK}Adding everyone rule to address book\nResult: Success\n"), "");
    assert_eq!(host.asked()[0].body, Some(json!({"guid": "g1", "rule": 2})));
}

/// An unset variable in place of a name must not share the book with everyone.
#[test]
fn a_rule_without_a_target_is_for_nobody() {
    let said = "Error: Must specify --rule-type=everyone, --rule-user, or --rule-group\n";
    for target in [&[][..], &["--rule-user", ""], &["--rule-group="], &["--rule-user=", "--rule-group", ""]] {
        let (output, host) = on_book(&[&["add-rule", "--rule-permission", "full"], target].concat(), vec![]);
        ends(&output, 0, &format!("{BOOK}{said}"), "");
        assert_eq!(host.asked().len(), 0);
    }
}

#[test]
fn a_permission_is_read_as_python_reads_it() {
    for (given, sent) in [("RW", 2), ("Full", 3), ("01", 1), ("+1", 1), (" 2 ", 2), ("\u{663}", 3)] {
        let (output, host) = on_book(&["add-rule", "--rule-user", "x", "--rule-permission", given], vec![done()]);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(host.asked()[0].body, Some(json!({"guid": "g1", "rule": sent, "user": "x"})), "{given}");
        let (_, host) = on_book(&["update-rule", "--rule-guid", "r", "--rule-permission", given], vec![done()]);
        assert_eq!(host.asked()[0].body, Some(json!({"guid": "r", "rule": sent})), "{given}");
    }
    for given in ["0", "4", "none", " rw", "1.0", "0x1", ""] {
        for command in ["add-rule", "view-ab", "get-personal-ab"] {
            let (output, host) = on_book(&[command, "--rule-permission", given], vec![]);
            ends(&output, 2, "", "usage");
            assert_eq!(host.asked().len(), 0);
        }
    }
}

#[test]
fn a_colour_may_have_any_size_and_a_sign_only_in_decimal_digits() {
    let add =
        |colour: &str, answers| on_book(&["add-tag", "--tag-name", "x", &format!("--tag-color={colour}")], answers);
    for (given, sent) in
        [("010", "10"), ("-1", "-1"), ("0XfF ", "255"), ("0xffffffffffffffffff", "4722366482869645213695")]
    {
        let (output, host) = add(given, vec![done()]);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(host.asked()[0].text, format!("{{\"name\": \"x\", \"color\": {sent}}}"));
    }
    for given in ["-0x1", "+0x1", " 0x1", "0b1", "0o7", "1.0"] {
        ends(&add(given, vec![]).0, 2, "", "usage");
    }
    let (output, _) = on_book(&["view-tag"], vec![Prepared::json(r#"[{"color": 4722366482869645213695}]"#)]);
    ends(&output, 0, &format!("{BOOK}[\n  {{\n    \"color\": \"0xFFFFFFFFFFFFFFFFFF\"\n  }}\n]\n"), "");
}

#[test]
fn a_peer_can_be_changed_to_what_is_empty() {
    let (_, host) = on_book(&["update-peer", "--peer-id", "7", "--alias", "", "--note="], vec![done()]);
    assert_eq!(host.asked()[0].body, Some(json!({"id": "7", "alias": "", "note": ""})));
}
