//! One cell of a file of entries: how it is written, and what may stand in which column. Rows are read in the room above.

use serde_json::Value;

use super::super::super::csv::{bare, begins_guarded, harmless};
use super::super::super::ids::device_id;
use super::super::tag_list::tags_text;
use super::PASSWORD;

/// What stands in an entry's cell; tags as one text.
pub fn cell(peer: &Value, column: &str) -> Value {
    match (column, peer.get(column)) {
        ("tags", Some(Value::Array(tags))) => {
            let tags: Vec<_> = tags.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            tags_text(&tags).into()
        }
        (_, Some(value)) => value.clone(),
        (_, None) => Value::Null,
    }
}

/// Writes a cell so that it is read as the same, and no spreadsheet takes it for a formula.
pub fn written(column: &str, value: &Value) -> String {
    let cell = harmless(value);
    match value {
        Value::String(text) if !begins_guarded(&cell) && is_odd(column, text) => format!("'{cell}"),
        _ => cell,
    }
}

/// Reads a cell, or says what is wrong with it.
pub fn read(column: &str, cell: &str) -> Result<String, String> {
    // No export wrote a password, so no apostrophe in it is one of ours.
    let text = if column == PASSWORD { cell.to_owned() } else { bare(cell) };
    if column != PASSWORD {
        if begins_guarded(cell) {
            return Ok(text);
        }
        if let Some(text) = text.strip_prefix('\'').filter(|text| is_odd(column, text)) {
            return Ok(text.to_owned());
        }
    }
    let cell = text.as_str();
    if column != "note" && has_line_break(cell) {
        return Err(format!("a line break in the column {column}: only a note has some"));
    }
    match column {
        "id" if cell.trim().is_empty() => Err("there is no id".to_owned()),
        "id" if is_rounded(cell) => {
            Err(format!("a spreadsheet has rounded the id to {cell}: make the column one of texts, and fill it anew"))
        }
        "id" => Ok(device_id(cell)),
        RELAY => relay(cell).map(str::to_owned).ok_or_else(|| format!("{RELAY} is true or false, not {cell}")),
        _ => Ok(cell.to_owned()),
    }
}

/// Whether a text is refused, or read as another, where it stands in a cell by itself. Where one does stand in a book, it
/// is written with an apostrophe in front, and read as it is.
fn is_odd(column: &str, text: &str) -> bool {
    match column {
        "note" | PASSWORD => false,
        _ if has_line_break(text) => true,
        "id" => is_rounded(text) || text.trim().is_empty() || device_id(text) != text,
        RELAY => relay(text) != Some(text),
        _ => false,
    }
}

const RELAY: &str = "forceAlwaysRelay";

/// What clients know of whether a relay is used always; spreadsheets write it in capitals.
fn relay(text: &str) -> Option<&'static str> {
    ["", "true", "false"].into_iter().find(|known| known.eq_ignore_ascii_case(text.trim()))
}

fn has_line_break(text: &str) -> bool {
    text.contains(['\n', '\r'])
}

/// Whether this is how spreadsheets write numbers that are too long for them: `1.23457E+08`.
fn is_rounded(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let Some((number, power)) = text.trim().split_once(['e', 'E']) else { return false };
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    power.strip_prefix('+').is_some_and(digits) && digits(whole) && digits(fraction)
}
