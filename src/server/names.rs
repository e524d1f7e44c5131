//! What things may be called, the same for whatever has a name. Whether a name is taken is known where the thing is.

use unicode_normalization::UnicodeNormalization;

use super::error::{Result, invalid};
use crate::wire::ids::looks_like_guid;
use crate::wire::schema::{LONGEST_NAME, LONGEST_TEXT};

/// Refuses a name that could not be written in a filter, a rule or an option, or not be told from another.
pub fn name(name: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(invalid("the name is empty"));
    }
    if name != name.trim() {
        return Err(invalid("the name begins or ends with a space"));
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(invalid(format!("the name is too long: give at most {LONGEST_NAME} characters")));
    }
    if name.chars().any(char::is_control) {
        return Err(invalid("the name holds a control character"));
    }
    if looks_like_guid(name) {
        return Err(invalid("the name looks like a guid, and would be taken for one"));
    }
    // Filters give these a meaning of their own; a thing of such a name could not be named.
    if name == "-" || name.contains('%') {
        return Err(invalid("the name cannot be `-` or hold a `%`: filters give them another meaning"));
    }
    Ok(())
}

/// A name as it was typed to sign in, without the blanks and in the encoding (NFC) that keyboards differ in.
pub fn typed(name: &str) -> String {
    name.trim().nfc().take(LONGEST_NAME).collect()
}

/// Refuses a text that is too long; `what` says which text it is.
pub fn text(what: &str, text: Option<&str>) -> Result<()> {
    match text {
        Some(text) if text.chars().count() > LONGEST_TEXT => {
            Err(invalid(format!("the {what} is too long: give at most {LONGEST_TEXT} characters")))
        }
        _ => Ok(()),
    }
}
