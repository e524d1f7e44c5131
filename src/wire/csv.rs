//! CSV: values as cells and rows as lines, which no spreadsheet takes for formulas. Which columns there are is not known here.

use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};
use serde_json::Value;

/// Where some spreadsheets begin another cell or row: they expect semicolons or tabs, and ignore a quotation mark that
/// does not come directly after one.
const SEPARATORS: [char; 4] = [';', '\t', '\n', '\r'];

/// A line of a file, with its end.
pub fn line<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let cells = cells.into_iter().map(|cell| cell.as_ref().as_bytes().to_owned());
    writer.write_record(cells).expect("there is memory for a line");
    let bytes = writer.into_inner().expect("there is memory for a line");
    String::from_utf8(bytes).expect("cells are texts, and so is what stands between them")
}

/// The text of a value in a CSV cell. An apostrophe precedes everything that a spreadsheet may take for a formula, at the
/// beginning and after each separator inside; [`bare`] removes it.
pub fn harmless(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => guarded(text),
        Value::Array(_) | Value::Object(_) => guarded(&value.to_string()),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
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

/// The text of a cell without the apostrophes that [`harmless`] put there.
pub fn bare(cell: &str) -> String {
    let piece = |(place, piece)| match guarded_piece(place, piece) {
        Some(rest) => rest,
        None => piece,
    };
    cell.split_inclusive(SEPARATORS).enumerate().map(piece).collect()
}

/// Whether [`harmless`] put an apostrophe at the beginning of a cell.
pub fn begins_guarded(cell: &str) -> bool {
    cell.split_inclusive(SEPARATORS).next().is_some_and(|piece| guarded_piece(0, piece).is_some())
}

fn guarded(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len() + 1);
    for (place, piece) in text.split_inclusive(SEPARATORS).enumerate() {
        if needs_guard(place, piece) {
            guarded.push('\'');
        }
        guarded.push_str(piece);
    }
    guarded
}

/// What an apostrophe of ours guards in a piece of a cell.
fn guarded_piece(place: usize, piece: &str) -> Option<&str> {
    piece.strip_prefix('\'').filter(|rest| needs_guard(place, rest))
}

/// Whether a piece between separators gets an apostrophe: it may be taken for a formula, or begins with an apostrophe, which
/// would otherwise be removed when the cell is read.
fn needs_guard(place: usize, piece: &str) -> bool {
    piece.starts_with('\'')
        || place == 0 && piece.starts_with(char::is_control)
        || piece.trim_start_matches(is_skipped).starts_with(begins_formula)
}

/// Spreadsheets take full-width and small forms for the same.
fn begins_formula(character: char) -> bool {
    matches!(character, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫' | '−')
}

/// What spreadsheets and people overlook in front of a formula: blanks, quotation marks, and characters without a form.
fn is_skipped(character: char) -> bool {
    character == '"'
        || character.is_whitespace()
        || character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
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
        value.as_str().map_or_else(|| bare(&harmless(value)), str::to_owned)
    }

    #[test]
    fn an_apostrophe_that_protects_nothing_stays() {
        for cell in ["'tis", "'", "a;'b", "a; '=b", "a,'=b"] {
            assert_eq!(bare(cell), cell);
        }
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
            (json!("a,-b"), "a,-b"),
            (json!("x;=1+1"), "x;'=1+1"),
            (json!("x;\"=1+1;"), "x;'\"=1+1;"),
            (json!("x\n- y\r\n@z"), "x\n'- y\r\n'@z"),
            (json!("x\t+1;'"), "x\t'+1;''"),
            (json!("＝1+1"), "'＝1+1"),
            (json!("x;－1"), "x;'－1"),
            (json!("﹢1"), "'﹢1"),
            (json!(" =1+1"), "' =1+1"),
            (json!("\u{200b}=1"), "'\u{200b}=1"),
            (json!("\u{feff}\u{a0}@x"), "'\u{feff}\u{a0}@x"),
            (json!("x;\u{202e}\u{e0020}=1"), "x;'\u{202e}\u{e0020}=1"),
            (json!(["x;=1+1"]), "[\"x;'=1+1\"]"),
            (json!(-5), "-5"),
            (json!(null), ""),
            (json!(true), "true"),
        ] {
            assert_eq!(harmless(&value), cell);
            assert_eq!(bare(cell), text_of(&value));
        }
    }

    proptest! {
        /// Whatever separates cells in a spreadsheet, nothing in a file begins a formula, and it is read as it was.
        #[test]
        fn a_file_has_no_formula_for_any_spreadsheet(
            texts in prop::collection::vec("[-=+@＝'\";,\t\n\r\u{200b}\u{feff} a1]{0,9}", 4)
        ) {
            let rows: Vec<Vec<String>> =
                texts.chunks(2).map(|row| row.iter().map(|text| harmless(&json!(text))).collect()).collect();
            // A byte order mark is removed at the beginning of a file, where our files have headings.
            let file: String = std::iter::once(line(["one", "other"])).chain(rows.iter().map(line)).collect();
            for delimiter in *b",;\t" {
                let mut reader = csv::ReaderBuilder::new();
                let mut reader = reader.has_headers(false).flexible(true).delimiter(delimiter).from_reader(file.as_bytes());
                for row in reader.records() {
                    for cell in &row.expect("a row") {
                        let begins = cell.trim_start_matches(is_skipped).starts_with(begins_formula);
                        prop_assert!(!begins, "{cell:?} in {file:?}");
                    }
                }
            }
            let mut reader = csv::Reader::from_reader(file.as_bytes());
            let read: Vec<String> =
                reader.records().flat_map(|row| row.expect("a row").iter().map(bare).collect::<Vec<_>>()).collect();
            prop_assert_eq!(read, texts);
        }
    }
}
