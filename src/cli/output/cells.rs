//! From a row to the text of its cells.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use serde_json::Value;

/// Finds a column in a row: a field, a path with dots, or the name of a field of `info`.
pub fn find<'r>(row: &'r Value, name: &str) -> Option<&'r Value> {
    if let Some(value) = row.get(name) {
        return Some(value);
    }
    match name.split_once('.') {
        Some((first, rest)) => find(row.get(first)?, rest),
        None => row.get("info")?.get(name),
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

/// The text of a value in a CSV cell. A spreadsheet takes some beginnings for a formula; an apostrophe in front makes
/// it a text, and whoever imports takes it off again.
pub fn harmless(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.starts_with(takes_for_a_formula) => format!("'{text}"),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The text of a cell without the apostrophe that was put in front by [`harmless`].
pub fn bare(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| text.starts_with(takes_for_a_formula)).unwrap_or(cell)
}

fn takes_for_a_formula(character: char) -> bool {
    "=+-@'".contains(character) || character.is_control()
}

/// How long ago a point in time was, for the columns that hold one.
pub fn ago(name: &str, value: &Value) -> Option<String> {
    if !name.ends_with("_at") && !name.ends_with("_seen") && name != "last_online" {
        return None;
    }
    let then = DateTime::parse_from_rfc3339(value.as_str()?).ok()?;
    Some(since(then.to_utc(), SystemTime::now().into()))
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
    }

    fn text_of(value: &Value) -> String {
        value.as_str().map_or_else(|| harmless(value), str::to_owned)
    }

    #[test]
    fn an_apostrophe_that_protects_nothing_stays() {
        assert_eq!(bare("'tis"), "'tis");
        assert_eq!(bare("'"), "'");
        assert_eq!(bare("''"), "'");
    }

    #[test]
    fn no_spreadsheet_takes_a_text_for_a_formula() {
        for (value, cell) in [
            (json!("=1+1"), "'=1+1"),
            (json!("-"), "'-"),
            (json!("'quoted"), "''quoted"),
            (json!("\tx"), "'\tx"),
            (json!("plain = x"), "plain = x"),
            (json!(-5), "-5"),
            (json!(null), ""),
            (json!(true), "true"),
        ] {
            assert_eq!(harmless(&value), cell);
            assert_eq!(bare(cell), text_of(&value));
        }
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
