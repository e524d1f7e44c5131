//! Runs of `audits.py` that nobody recorded: lower bounds in time, numbers that are odd, rows that are none.

use chrono::{NaiveDateTime, TimeDelta};

use super::{
    args, call, ends,
    host::{Host, Prepared},
    list, run,
};

/// The lower bound that is sent for these options.
fn bound(zone: &str, options: &[&str]) -> String {
    let host = Host::start(vec![list("")]);
    let output = call("audits.py", &args(&host.url, &[&["view-file"][..], options].concat()), b"", zone);
    assert!(output.status.success(), "{output:?}");
    let pairs = host.asked()[0].pairs();
    pairs.into_iter().find(|(key, _)| key == "created_at").map(|(_, value)| value).unwrap_or_default()
}

#[test]
fn a_local_time_is_sent_as_utc_and_what_is_none_as_it_is() {
    let given = |text: &str| bound("Asia/Kolkata", &["--created-at", text]);
    assert_eq!(given("2025-09-16 14:15:57"), "2025-09-16 08:45:57.000");
    assert_eq!(given("2025-09-16 14:15:57.123"), "2025-09-16 08:45:57.000");
    assert_eq!(given("2025-01-01 0:0:0"), "2024-12-31 18:30:00.000");
    assert_eq!(given("\u{662}025-09- 6\u{a0} 1\u{664}:15:57"), "2025-09-06 08:45:57.000");
    for text in ["2025-09-16", "2025-09-16 14:15:57.", "2025-09-16 14:15:57.1234567", "2025-02-30 00:00:00", "ü"] {
        assert_eq!(given(text), text);
    }
    assert_eq!(given(""), "");
}

#[test]
fn days_ago_are_counted_from_now() {
    for days in [0, 3, -2] {
        let sent = bound("Asia/Kolkata", &["--days-ago", &days.to_string(), "--created-at", "2025-09-16 14:15:57"]);
        let sent = NaiveDateTime::parse_from_str(&sent, "%Y-%m-%d %H:%M:%S.000").unwrap();
        let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).naive_utc();
        let off = now - TimeDelta::days(days) - sent;
        assert!((TimeDelta::zero()..TimeDelta::minutes(1)).contains(&off), "{days}: {off}");
    }
    let (output, host) = run("audits.py", &["view-conn", "--days-ago", "99999999999"], "", vec![]);
    ends(&output, 1, "", "99999999999 days ago");
    assert_eq!(host.asked().len(), 0);
}

#[test]
fn numbers_of_any_size_are_sent_and_shown() {
    let options = "view-conn --page-size 99999999999999999999 --current=-1_0 --conn-type +\u{663}";
    let (output, host) = run("audits.py", &options.split(' ').collect::<Vec<_>>(), "", vec![list("")]);
    let shown = r#"{
  "data": [],
  "total": 1,
  "current": -10,
  "pageSize": 99999999999999999999
}
"#;
    ends(&output, 0, shown, "");
    assert_eq!(host.asked()[0].query, "pageSize=99999999999999999999&current=-10&conn_type=3");
    let long = format!("--current={}", "1".repeat(4301));
    ends(&run("audits.py", &["view-conn", &long], "", vec![]).0, 2, "", "usage");
}

#[test]
fn numbers_become_the_words_that_python_finds() {
    let shown = |command: &str, row: &str| {
        let (output, _) = run("audits.py", &[command], "", vec![list(row)]);
        let shown: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        serde_json::to_string(&shown["data"][0]).unwrap()
    };
    assert_eq!(shown("view-conn", r#"{"conn_type": 1.0}"#), r#"{"conn_type":"File Transfer"}"#);
    assert_eq!(shown("view-conn", r#"{"conn_type": true}"#), r#"{"conn_type":"File Transfer"}"#);
    assert_eq!(shown("view-conn", r#"{"conn_type": null}"#), r#"{"conn_type":"Unknown (None)"}"#);
    assert_eq!(shown("view-console", r#"{"typ": -0.0, "type": 7}"#), r#"{"type":"Group Management"}"#);
    assert_eq!(shown("view-alarm", r#"{"typ": 1.5}"#), r#"{"type":"Unknown (1.5)"}"#);
    assert_eq!(shown("view-file", r#"{"created_at": 59.9999999}"#), r#"{"created_at":"1970-01-01 00:01:00"}"#);
    assert_eq!(shown("view-file", r#"{"end_time": 1e30}"#), r#"{"end_time":1e+30}"#);
    let (output, _) = run("audits.py", &["view-console"], "", vec![list(r#"{"iop": []}"#)]);
    ends(&output, 1, "", "an array");
    let (output, _) = run("audits.py", &["view-console"], "", vec![Prepared::json(r#"{"data": [5]}"#)]);
    ends(&output, 1, "", "a number");
}
