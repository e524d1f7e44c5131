//! Making fields of a report fit to be stored. Everything from a device is hostile.

use super::error::{Result, invalid};

/// The longest field of a report, in characters; real ones have a tenth.
const LONGEST: usize = 1_024;
/// The longest preset that is passed on: more than a note can be.
const LONGEST_PRESET: usize = 4_097;
/// The longest id or uuid.
const LONGEST_ID: usize = 128;

/// A field as it is stored: without NUL, which PostgreSQL cannot hold.
pub fn text(what: &str, field: Option<&str>) -> Result<String> {
    let text = field.unwrap_or_default();
    if text.chars().count() > LONGEST {
        return Err(invalid(format!("{what} is longer than {LONGEST} characters")));
    }
    Ok(text.replace('\0', ""))
}

/// What a device asks for itself, where it says anything. One that is longer than anything that can be assigned is
/// cut off behind that, so that it is refused there.
pub fn preset(field: Option<&str>) -> Option<String> {
    let text: String = field?.chars().filter(|c| *c != '\0').take(LONGEST_PRESET).collect();
    Some(text).filter(|text| !text.is_empty())
}

/// An id or uuid: there, short, and without control characters.
pub fn id(what: &str, field: Option<&str>) -> Result<String> {
    let text = field.unwrap_or_default().replace('\0', "");
    if text.trim().is_empty() {
        return Err(invalid(format!("{what} is missing")));
    }
    if text.chars().count() > LONGEST_ID {
        return Err(invalid(format!("{what} is longer than {LONGEST_ID} characters")));
    }
    if text.chars().any(char::is_control) {
        return Err(invalid(format!("{what} holds a control character")));
    }
    // Whoever disables the device of such an id by its id would disable others.
    if what == "id" && (text == "-" || text.contains('%')) {
        return Err(invalid("id cannot be `-` or hold a `%`"));
    }
    Ok(text)
}
