//! From a row to the text of its cells.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::Shape;
use crate::wire::csv;

/// What devices say of themselves. Some servers send it within `info`, others beside it.
const OF_DEVICES: [&str; 7] = ["device_name", "username", "os", "version", "cpu", "memory", "ip"];

/// Finds a column in a row: a field, a path with dots, or the name of a field of `info`.
pub fn find<'r>(row: &'r Value, name: &str) -> Option<&'r Value> {
    let there = |value: &&Value| !value.is_null();
    match (row.get(name), name.split_once('.')) {
        (Some(Value::Null), None) if OF_DEVICES.contains(&name) => {
            row.get("info").and_then(|info| info.get(name)).or(Some(&Value::Null))
        }
        (Some(value), _) => Some(value),
        (None, Some(("info", rest))) if OF_DEVICES.contains(&rest) => {
            let inside = row.get("info").and_then(|info| info.get(rest));
            inside.filter(there).or_else(|| row.get(rest)).or(inside)
        }
        (None, Some((first, rest))) => find(row.get(first)?, rest),
        (None, None) => row.get("info")?.get(name),
    }
}

/// The names of a row's columns, those of objects with a dot.
pub fn flat_names(row: &Value) -> Vec<String> {
    let Some(fields) = row.as_object() else { return Vec::new() };
    let mut names = Vec::new();
    for (name, value) in fields {
        match value.as_object() {
            Some(inner) if !inner.is_empty() => names.extend(inner.keys().map(|inner| format!("{name}.{inner}"))),
            _ => names.push(name.clone()),
        }
    }
    names
}

/// The text of a value; null has none.
pub fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(true) => "yes".into(),
        Value::Bool(false) => "no".into(),
        other => other.to_string(),
    }
}

/// The text of a cell of CSV: words as in a table, and times in the form of every file.
pub fn csv(shape: &Shape, name: &str, value: &Value) -> String {
    if is_time(name)
        && let Some(time) = csv::time(value)
    {
        return time;
    }
    let words = if value.is_array() || value.is_object() { None } else { (shape.words)(name, value) };
    // An empty text keeps a table clear; a file says it.
    match words.filter(|words| !words.is_empty()) {
        Some(words) => csv::harmless(&Value::String(words)),
        None => csv::harmless(value),
    }
}

/// Whether a column holds points in time.
pub fn is_time(name: &str) -> bool {
    name.ends_with("_at") || name.ends_with("_seen") || matches!(name, "last_online" | "end_time")
}

/// How long ago a point in time was, for the columns that hold one.
pub fn ago(name: &str, value: &Value) -> Option<String> {
    if !is_time(name) {
        return None;
    }
    Some(since(csv::moment(value)?, SystemTime::now().into()))
}

fn since(then: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let seconds = (now - then).num_seconds();
    let words = |number: i64, unit: &str| {
        let unit = format!("{number} {unit}{}", if number == 1 { "" } else { "s" });
        if seconds < 0 { format!("in {unit}") } else { format!("{unit} ago") }
    };
    match seconds.abs() {
        0..60 => words(seconds.abs(), "second"),
        60..3600 => words(seconds.abs() / 60, "minute"),
        3600..86400 => words(seconds.abs() / 3600, "hour"),
        beyond => words(beyond / 86400, "day"),
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_column_is_a_field_a_path_or_something_of_info() {
        let row = json!({"id": "1", "info": {"os": "linux"}, "a.b": 3});
        assert_eq!(find(&row, "id"), Some(&json!("1")));
        assert_eq!(find(&row, "info.os"), Some(&json!("linux")));
        assert_eq!(find(&row, "os"), Some(&json!("linux")));
        assert_eq!(find(&row, "a.b"), Some(&json!(3)));
        assert_eq!(find(&row, "owner"), None);
        assert_eq!(flat_names(&row), ["id", "info.os", "a.b"]);
        for device in [
            json!({"os": "linux"}),
            json!({"os": "linux", "info": {"os": null}}),
            json!({"os": null, "info": {"os": "linux"}}),
        ] {
            assert_eq!(find(&device, "info.os"), Some(&json!("linux")), "{device}");
            assert_eq!(find(&device, "os"), Some(&json!("linux")), "{device}");
        }
        // Only what devices say of themselves stands in either place.
        assert_eq!(find(&row, "info.id"), None);
    }

    #[test]
    fn time_is_told_as_people_tell_it() {
        let now = DateTime::from_timestamp(1_000_000_000, 0).expect("a time");
        for (seconds, words) in
            [(1, "1 second ago"), (7200, "2 hours ago"), (86400 * 3, "3 days ago"), (-120, "in 2 minutes")]
        {
            assert_eq!(since(now - TimeDelta::seconds(seconds), now), words);
        }
    }
}
