//! Runs that nobody recorded: answers stranger than a server's, streams that end, the clock.

use std::{
    ffi::OsString,
    process::{Command, Stdio},
    time::{Duration, SystemTime},
};

use super::{
    args, call, ends, feed,
    host::{Host, Prepared},
    list, run,
};
use crate::world::port::Port;

#[test]
fn rows_are_shown_as_python_shows_them() {
    let (output, _) =
        run("users.py", &["view"], "", vec![list(r#"{"a": NaN, "b": -0, "a": "\ud800\u00a0'"}, "x", 1E400"#)]);
    ends(&output, 0, "{'a': \"\\ud800\\xa0'\", 'b': 0}\nx\ninf\n", "");
}

#[test]
fn half_a_pair_cannot_be_printed() {
    let rows = list(r#"{"guid": "g", "name": "\udc00"}"#);
    let (output, host) = run("users.py", &["disable"], "", vec![rows]);
    ends(&output, 1, "Disable ", "surrogate");
    assert_eq!(host.asked().len(), 1, "nothing was changed");
    let (output, _) = run("users.py", &["view"], "", vec![Prepared::json(r#"{"error": "\udc00"}"#)]);
    ends(&output, 1, "", "surrogate");
}

#[test]
fn nesting_ends_where_python_ends() {
    let nested = |depth: usize| Prepared::json("[".repeat(depth) + &"]".repeat(depth));
    let row = || list(r#"{"guid": "g", "id": 7}"#);
    let deep = |depth: usize| format!(r#"{{"data": {}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    assert_eq!(run("devices.py", &["view"], "", vec![Prepared::json(deep(991))]).0.status.code(), Some(0));
    ends(&run("devices.py", &["view"], "", vec![Prepared::json(deep(992))]).0, 1, "", "nested");
    ends(&run("devices.py", &["view"], "", vec![Prepared::json("[".repeat(1_000_000))]).0, 1, "", "nested");
    assert_eq!(run("devices.py", &["enable"], "", vec![row(), nested(991)]).0.status.code(), Some(0));
    ends(&run("devices.py", &["enable"], "", vec![row(), nested(992)]).0, 1, "Enable 7\n", "nested");
}

#[test]
fn answers_to_mutations_are_printed_whatever_they_are() {
    let answers =
        [("", "Success"), ("0.10", "x"), ("[1.0]", "[1.0]"), ("\"text\"", "text"), ("{\"a\"", "{\"a\""), (" ", " ")];
    for (answer, shown) in answers {
        let row = list(r#"{"guid": "g", "id": 7}"#);
        let (output, _) = run("devices.py", &["disable"], "", vec![row, Prepared::new(200, "text/plain", answer)]);
        match answer {
            "0.10" => ends(&output, 1, "Disable 7\n", "number"),
            _ => ends(&output, 0, &format!("Disable 7\n{shown}\n"), ""),
        }
    }
}

#[test]
fn rows_that_are_none_end_the_run() {
    for data in ["null", "5", "true"] {
        let (output, _) = run("users.py", &["view"], "", vec![Prepared::json(format!(r#"{{"data": {data}}}"#))]);
        ends(&output, 1, "", "data");
    }
    let (output, _) = run("users.py", &["view"], "", vec![Prepared::json(r#"{"data": {"a": 1, "b": 2}}"#)]);
    ends(&output, 0, "a\nb\n", "");
    let (output, _) = run("users.py", &["view"], "", vec![Prepared::json("\u{feff}{}")]);
    ends(&output, 1, "", "JSON");
}

#[test]
fn the_total_may_be_any_number_and_nothing_else() {
    let page = |total: &str| {
        let rows = vec!["1"; 30].join(",");
        Prepared::json(format!(r#"{{"total": {total}, "data": [{rows}]}}"#))
    };
    let lines = "1\n".repeat(30);
    for total in ["30", "29.5", "-1e999", "true", "-99999999999999999999"] {
        ends(&run("users.py", &["view"], "", vec![page(total)]).0, 0, &lines, "");
    }
    for total in ["null", "\"30\"", "[]"] {
        ends(&run("users.py", &["view"], "", vec![page(total)]).0, 1, "", "total");
    }
    for total in ["31", "NaN", "99999999999999999999"] {
        let (output, host) = run("users.py", &["view"], "", vec![page(total), list("2")]);
        ends(&output, 0, &(lines.clone() + "2\n"), "");
        assert_eq!(host.asked().len(), 2);
    }
}

#[test]
fn the_prompt_takes_y_and_nothing_else() {
    let rows = || Prepared::json(r#"{"data": [{"guid": "a", "name": "A"}, {"guid": "b", "name": "B"}]}"#);
    let done = || vec![rows(), Prepared::new(200, "text/plain", ""), Prepared::new(200, "text/plain", "")];
    let asked =
        "Found 2 users. Do you want to proceed with delete operation on the users? (Y/N)\nType 'Y' to confirm: ";
    for answer in ["Y\n", "y", " Y \r\n", "\u{a0}y\t\n", "\u{1c}Y"] {
        let (output, _) = run("users.py", &["delete"], answer, done());
        ends(&output, 0, &format!("{asked}Delete A\nSuccess\nDelete B\nSuccess\n"), "");
    }
    for answer in ["\n", "N\n", "yy\n", "YES\n", "\nY\n", "Y\rY\n"] {
        ends(&run("users.py", &["delete"], answer, done()).0, 0, &format!("{asked}Operation cancelled.\n"), "");
    }
    ends(&run("users.py", &["delete"], "", done()).0, 1, asked, "input ended");
}

#[test]
fn a_guid_is_put_into_the_path_as_python_puts_it() {
    for (guid, path) in
        [(r#""a b/c""#, "a%20b/c"), ("null", "None"), ("1.0", "1.0"), (r#""ü%""#, "%C3%BC%25"), (r#""%41%2f""#, "A%2F")]
    {
        let rows = list(&format!(r#"{{"guid": {guid}, "name": "n"}}"#));
        let (_, host) = run("users.py", &["disable"], "", vec![rows, Prepared::new(200, "text/plain", "")]);
        assert_eq!(host.asked()[1].path, format!("/api/users/{path}/disable"));
    }
}

#[test]
fn the_base_and_the_filters_go_out_as_they_always_did() {
    let host = Host::start(vec![list("")]);
    let base = format!("{}/prefix//", host.url);
    let output = call("devices.py", &args(&base, &["view", "--user_name", "a&b +~*", "--id", ""]), b"", "UTC");
    ends(&output, 0, "", "");
    let asked = host.asked();
    assert_eq!(asked[0].path, "/prefix/api/devices");
    assert_eq!(asked[0].query, "id=%25%25&user_name=%25a%26b+%2B~%2A%25&pageSize=30&current=1");
}

#[test]
fn a_name_in_the_address_is_sent_in_place_of_the_token() {
    let host = Host::start(vec![list("")]);
    let base = host.url.replace("://", "://ann:p%20w@");
    ends(&call("devices.py", &args(&base, &["view"]), b"", "UTC"), 0, "", "");
    assert_eq!(host.asked()[0].authorization.as_deref(), Some("Basic YW5uOnAgdw=="));
}

#[test]
fn a_move_to_another_address_is_followed_without_the_token() {
    let there = Host::start(vec![list(r#"{"name": "x"}"#)]);
    let mut answer = Prepared::new(302, "text/plain", "");
    answer.headers.push(("Location".into(), format!("{}/elsewhere", there.url)));
    let (output, here) = run("users.py", &["view"], "", vec![answer]);
    ends(&output, 0, "{'name': 'x'}\n", "");
    assert_eq!(here.asked()[0].authorization.as_deref(), Some("Bearer t"));
    assert_eq!(there.asked()[0].authorization, None);
}

#[test]
fn a_mutation_follows_as_the_answer_says() {
    for (status, method) in [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")] {
        let mut moved = Prepared::new(status, "text/plain", "");
        moved.headers.push(("Location".into(), "x y".into()));
        let row = list(r#"{"guid": "g", "name": "n"}"#);
        let (output, host) = run("users.py", &["enable"], "", vec![row, moved, Prepared::json("")]);
        ends(&output, 0, "Enable n\nSuccess\n", "");
        let last = host.asked().pop().unwrap();
        assert_eq!((last.method.as_str(), last.path.as_str()), (method, "/api/users/g/x%20y"));
    }
}

/// What is not sent anew as it was has no body.
#[test]
fn a_moved_change_loses_its_body() {
    for (status, method, has_body) in [(301, "PUT", false), (302, "GET", false), (307, "PUT", true)] {
        let mut moved = Prepared::new(status, "text/plain", "");
        moved.headers.push(("Location".into(), "/there".into()));
        let edit = ["update-peer", "--ab-guid", "b", "--peer-id", "7", "--alias", "x"];
        let (_, host) = run("ab.py", &edit, "", vec![moved, Prepared::json("")]);
        let last = host.asked().pop().unwrap();
        assert_eq!((last.method.as_str(), last.path.as_str()), (method, "/there"));
        assert_eq!(last.body.is_some(), has_body, "{status}");
    }
}

#[test]
fn moves_without_end_are_given_up() {
    let moved = || {
        let mut answer = Prepared::new(302, "text/plain", "");
        answer.headers.push(("Location".into(), "/on".into()));
        answer
    };
    let (output, host) = run("users.py", &["view"], "", (0..40).map(|_| moved()).collect());
    assert_eq!((output.status.code(), host.asked().len()), (Some(1), 31));
}

#[test]
fn a_move_to_nowhere_is_no_move() {
    let moved = |location: &str| {
        let mut answer = Prepared::new(302, "text/plain", "gone");
        answer.headers.push(("Location".into(), location.into()));
        run("users.py", &["view"], "", vec![answer]).0
    };
    ends(&moved(""), 1, "Error: HTTP 302 - gone\n", "");
    ends(&moved("ftp://x/"), 1, "", "ftp://x/");
}

#[test]
fn nobody_there_is_said_in_a_sentence() {
    let port = Port::hold();
    ends(&call("users.py", &args(&port.url(), &["view"]), b"", "UTC"), 1, "", "cannot reach");
    ends(&call("users.py", &args("host", &["view"]), b"", "UTC"), 1, "", "https://host[:port]");
    ends(
        &call("users.py", &args("host", &["new"]), b"", "UTC"),
        1,
        "Error: --name and --password and --group_name are required for new command\n",
        "",
    );
}

#[test]
fn offline_days_are_counted_until_now() {
    let ago = |days: u64, more: u64| {
        let time = SystemTime::now() - Duration::from_secs(days * 86_400 + more);
        let time = chrono::DateTime::<chrono::Utc>::from(time).format("%Y-%m-%dT%H:%M:%S.000Z");
        format!(r#"{{"last_online": "{time}"}}"#)
    };
    let rows = || list(&format!("{}, {}", ago(3, 60), ago(2, 60)));
    let shown = |days: &str| {
        let (output, _) = run("devices.py", &["view", "--offline_days", days], "", vec![rows()]);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stdout).lines().count()
    };
    assert_eq!([shown("3"), shown("2"), shown("4"), shown("-1")], [1, 2, 0, 2]);
    assert_eq!([shown("99999999999999999999"), shown("-99999999999999999999"), shown(" \u{663} ")], [0, 2, 1]);
    for row in [r#"{"last_online": null}"#, r#"{"last_online": "2026-11-21T10:20:30Z"}"#, "{}", "[]"] {
        let (output, _) = run("devices.py", &["view", "--offline_days", "1"], "", vec![list(row)]);
        ends(&output, 1, "", "last_online");
    }
}

#[test]
fn an_unknown_assignment_is_said_for_each_device() {
    let (output, host) =
        run("devices.py", &["assign", "--assign_to", "x=1"], "", vec![list(r#"{"guid": "g", "id": 7}"#)]);
    let types = "ab, strategy_name, user_name, device_group_name, note, device_username, device_name";
    ends(&output, 0, &format!("assign 7 x 1\nInvalid type, it must be one of: {types}\nNone\n"), "");
    assert_eq!(host.asked().len(), 1);
}

/// The scripts know nothing of the tool's environment; what `requests` reads there is all they read.
#[test]
fn the_environment_of_the_tool_has_no_say() {
    let call = |name: &str, value: &str| {
        let host = Host::start(vec![list("1")]);
        let mut command = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
        let command = command.args(["script", "users.py"]).args(args(&host.url, &["view"]));
        feed(command.env_clear().env(name, value), b"")
    };
    ends(&call("RUSTDESK_ADMIN_OUTPUT", "nonsense"), 0, "1\n", "");
    ends(&call("RUSTDESK_ADMIN_URL", "http://nowhere.invalid"), 0, "1\n", "");
    ends(&call("CURL_CA_BUNDLE", ""), 0, "1\n", "");
    // Certificates are read where there is TLS.
    ends(&call("REQUESTS_CA_BUNDLE", "/not/there.pem"), 0, "1\n", "");
    let mut command = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
    let command = command.args(["script", "users.py"]).args(args("https://127.0.0.1:1", &["view"])).env_clear();
    let command = command.env("REQUESTS_CA_BUNDLE", "").env("CURL_CA_BUNDLE", "/not/there.pem");
    ends(&feed(command, b""), 1, "", "/not/there.pem");
}

/// A reader that goes away after the first line must not make the script fall over.
#[test]
fn a_closed_pipe_is_no_panic() {
    let rows = vec![format!("\"{}\"", "x".repeat(10_000)); 29].join(",");
    let host = Host::start(vec![list(&rows)]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
    let command = command.args(["script", "users.py"]).args(args(&host.url, &["view"]));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("stdout") && !stderr.contains("panicked"), "{stderr}");
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf8_goes_where_python_takes_it() {
    use std::os::unix::ffi::OsStringExt as _;
    let odd = || OsString::from_vec(vec![0xff]);
    let host = Host::start(vec![list(r#"{"guid": "g", "id": 7}"#), Prepared::new(200, "text/plain", "")]);
    let mut arguments = args(&host.url, &["enable", "--id"]);
    arguments.push(odd());
    ends(&call("devices.py", &arguments, b"", "UTC"), 1, "", "UTF-8");
    assert_eq!(host.asked().len(), 0);
}

#[cfg(unix)]
#[test]
fn the_name_that_it_is_called_by_makes_it_the_script() {
    use std::os::unix::process::CommandExt as _;
    let host = Host::start(vec![list(r#"{"name": "x"}"#)]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
    let output = feed(command.arg0("./users.py").args(args(&host.url, &["view"])), b"");
    ends(&output, 0, "{'name': 'x'}\n", "");
}
