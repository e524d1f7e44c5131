//! Making fields of a report fit to be stored. Everything from a device is hostile.

use uuid::Uuid;

use super::error::{Result, invalid};
use super::names::without_invisible;
use crate::wire::schema::LONGEST_UUID;

/// The longest field of a report, in characters; real ones have a tenth.
const LONGEST: usize = 1_024;
/// The longest preset that is passed on: more than a note can be.
const LONGEST_PRESET: usize = 4_097;

/// A field as it is stored: without control characters and without what is invisible or turns others around.
pub fn text(what: &str, field: Option<&str>) -> Result<String> {
    let text = field.unwrap_or_default();
    if text.chars().count() > LONGEST {
        return Err(invalid(format!("{what} is longer than {LONGEST} characters")));
    }
    Ok(without_invisible(text))
}

/// What a device asks for itself, where it says anything. One that is longer than anything that can be assigned is
/// cut off behind that, so that it is refused there.
pub fn preset(field: Option<&str>) -> Option<String> {
    let text: String = field?.chars().filter(|c| *c != '\0').take(LONGEST_PRESET).collect();
    Some(text).filter(|text| !text.is_empty())
}

/// The uuid of a machine: there, short, and without control characters.
pub fn uuid(field: Option<&str>) -> Result<String> {
    let text = field.unwrap_or_default().replace('\0', "");
    if text.trim().is_empty() {
        return Err(invalid("uuid is missing"));
    }
    if text.chars().count() > LONGEST_UUID {
        return Err(invalid(format!("uuid is longer than {LONGEST_UUID} characters")));
    }
    if text.chars().any(char::is_control) {
        return Err(invalid("uuid contains a control character"));
    }
    Ok(text)
}

/// The id that a device reports, if a RustDesk client can register it.
pub fn device_id(field: Option<&str>) -> Result<String> {
    match field.unwrap_or_default().replace('\0', "") {
        id if id.is_empty() => Err(invalid("id is missing")),
        id if is_device_id(&id) => Ok(id),
        _ => Err(invalid(
            "invalid id: RustDesk clients use 6 to 16 digits, a letter followed by 5 to 15 letters, digits, _ or -, or a \
             host name of 6 to 48 characters",
        )),
    }
}

/// Whether a RustDesk client can register under the id: with digits, with an id that a person chose, or, with its option
/// `allow-hostname-as-id`, with a host name. hbbs registers nothing shorter than 6 bytes. An id is never a guid too, so
/// that paths can take either.
fn is_device_id(id: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = match id.len() {
        6..=16 if is_number(id) => true,
        // A host name whose last label is a number would be an address.
        6..=48 => id.split('.').all(is_label) && !id.rsplit('.').next().is_some_and(is_number),
        _ => false,
    };
    fits && Uuid::try_parse(id).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_those_that_clients_can_register() {
        let fits = [
            "600001",
            "1234567890",
            "1234567890123456",
            "kasse4",
            "Kasse-Nord",
            "lobby_tv",
            "zahnarzt-empfang",
            "front-",
            "pos-4.shop.example.org",
            "DESKTOP-4F6K2LM-2",
            "4th-floor-printer",
        ];
        let refused = [
            "",
            "1",
            "12345",
            "12345678901234567",
            "ab",
            "pc-7",
            "kasse 4",
            "a/b",
            "pc@public",
            " 900",
            "900 000 001",
            "<b>",
            "-",
            "%",
            "kasse%4",
            "-kasse4",
            "192.168.0.7",
            "kasse..4",
            ".kasse",
            "kasse.",
            "kässe4",
            "１２３４５６",
            "kasse4\n",
            "0198c0de00007000800000000000000a",
            "0198c0de-0000-7000-8000-00000000000a",
        ];
        for id in fits {
            assert!(is_device_id(id), "{id}");
        }
        for id in refused.into_iter().chain([&*"a".repeat(49), &*"a".repeat(60)]) {
            assert!(!is_device_id(id), "{id:?}");
        }
    }
}
