//! CSV: values as cells and rows as lines, which no spreadsheet takes for formulas. Which columns there are is not known here.

use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};
use serde_json::Value;

/// A line of a file, with its end.
pub fn line<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let cells = cells.into_iter().map(|cell| cell.as_ref().as_bytes().to_owned());
    writer.write_record(cells).expect("there is memory for a line");
    let bytes = writer.into_inner().expect("there is memory for a line");
    String::from_utf8(bytes).expect("cells are texts, and so is what stands between them")
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

/// A point in time as every file has it: RFC 3339 in UTC, to the second.
pub fn time(value: &Value) -> Option<String> {
    moment(value).map(|time| time.to_rfc3339_opts(SecondsFormat::Secs, true))
}

/// The point in time of a value: Unix seconds, or a text, which is UTC if it names no zone.
pub fn moment(value: &Value) -> Option<DateTime<Utc>> {
    match value {
        Value::Number(number) => {
            let seconds = number.as_i64().or_else(|| number.as_f64().map(|seconds| seconds.floor() as i64))?;
            DateTime::from_timestamp(seconds, 0)
        }
        Value::String(text) => match DateTime::parse_from_rfc3339(text) {
            Ok(time) => Some(time.to_utc()),
            Err(_) => Some(NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?.and_utc()),
        },
        _ => None,
    }
}

/// The text of a cell without the apostrophe that was put in front by [`harmless`].
pub fn bare(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| text.starts_with(takes_for_a_formula)).unwrap_or(cell)
}

fn takes_for_a_formula(character: char) -> bool {
    "=+-@'".contains(character) || character.is_control()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_line_holds_whatever_a_cell_does() {
        assert_eq!(line(["a", "b,c", "\"d\"", "e\nf", ""]), "a,\"b,c\",\"\"\"d\"\"\",\"e\nf\",\n");
        assert_eq!(line([""]), "\"\"\n");
    }

    #[test]
    fn a_time_has_one_form() {
        for (value, text) in [
            (json!(1_795_303_293), Some("2026-11-21T23:21:33Z")),
            (json!(1_795_303_293.9), Some("2026-11-21T23:21:33Z")),
            (json!("2026-11-21T23:21:33.123Z"), Some("2026-11-21T23:21:33Z")),
            (json!("2026-11-22T00:21:33+01:00"), Some("2026-11-21T23:21:33Z")),
            (json!("2026-11-21T23:21:33.5"), Some("2026-11-21T23:21:33Z")),
            (json!("=1+1"), None),
            (json!(null), None),
        ] {
            assert_eq!(time(&value).as_deref(), text, "{value}");
        }
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
}
