//! Keeping texts and JSON within a number of bytes. What is cut ends with a mark, so that a reader can tell.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// Marks the place at which something was cut.
pub const MARK: char = '…';
/// Strings in JSON are cut to this before lists and objects lose members. A guid is shorter.
const SHORTEST: usize = 64;
/// Members of a report up to this size are kept as they came, to the digit.
const SMALL: usize = 512;
/// The longest key of such a member.
const LONGEST_KEY: usize = 128;

/// A text in at most `most` bytes.
pub fn text(mut text: String, most: usize) -> String {
    if text.len() > most {
        text.truncate(text.floor_char_boundary(most.saturating_sub(MARK.len_utf8())));
        text.push(MARK);
    }
    text
}

/// JSON in at most `most` bytes, which is JSON again: first the longest strings are cut, then lists and objects lose
/// their last members. What is not JSON is cut as a text. If `most` leaves no room for any of that, a text remains.
pub fn json(json: String, most: usize) -> String {
    if json.len() <= most {
        return json;
    }
    match serde_json::from_str(&json) {
        Ok(value) => value_within(value, most),
        Err(_) => text(json, most),
    }
}

/// A value as JSON in at most `most` bytes, cut like [`json`].
pub fn value_within(mut value: Value, most: usize) -> String {
    let mut longest = most;
    while longest > SHORTEST {
        longest = (longest / 2).max(SHORTEST);
        cut_strings(&mut value, longest);
        let shorter = value.to_string();
        if shorter.len() <= most {
            return shorter;
        }
    }
    let mut members = most;
    while members > 1 {
        members /= 2;
        cut_members(&mut value, members);
        let shorter = value.to_string();
        if shorter.len() <= most {
            return shorter;
        }
    }
    Value::from(MARK.to_string()).to_string()
}

fn cut_strings(value: &mut Value, longest: usize) {
    match value {
        Value::String(string) => *string = text(std::mem::take(string), longest),
        Value::Array(items) => items.iter_mut().for_each(|item| cut_strings(item, longest)),
        Value::Object(members) => {
            let cut = |(key, mut value): (String, Value)| {
                cut_strings(&mut value, longest);
                (text(key, longest), value)
            };
            *members = std::mem::take(members).into_iter().map(cut).collect();
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn cut_members(value: &mut Value, most: usize) {
    match value {
        Value::Array(items) => {
            if items.len() > most {
                items.truncate(most);
                items.push(MARK.to_string().into());
            }
            items.iter_mut().for_each(|item| cut_members(item, most));
        }
        Value::Object(members) => {
            if members.len() > most {
                *members = std::mem::take(members).into_iter().take(most).collect::<Map<_, _>>();
                members.insert(MARK.to_string(), Value::Null);
            }
            members.values_mut().for_each(|value| cut_members(value, most));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// An object of these members in at most `most` bytes: small members are kept as they came, large ones are cut, and
/// what does not fit is left out. A member named by the mark says how many were. Empty if there are none.
pub fn object(members: &BTreeMap<&str, &RawValue>, most: usize) -> String {
    if members.is_empty() {
        return String::new();
    }
    let whole: usize = members.iter().map(|(key, raw)| key.len() + raw.get().len() + 4).sum();
    if whole <= most {
        return serde_json::to_string(members).unwrap_or_default();
    }
    // The mark takes some room, too.
    let (mut room, mut kept, mut left_out) = (most.saturating_sub(32), BTreeMap::new(), 0_usize);
    for (key, raw) in members {
        let value = within(raw, SMALL);
        // Quotes in a key take two bytes.
        let size = 2 * key.len() + value.get().len() + 4;
        if key.len() <= LONGEST_KEY && size <= room {
            room -= size;
            kept.insert((*key).to_owned(), value);
        } else {
            left_out += 1;
        }
    }
    if left_out > 0
        && let Ok(number) = serde_json::value::to_raw_value(&left_out)
    {
        kept.insert(MARK.to_string(), number);
    }
    serde_json::to_string(&kept).unwrap_or_default()
}

/// A value in at most `most` bytes; what cannot be read as a value becomes a text.
fn within(raw: &RawValue, most: usize) -> Box<RawValue> {
    if raw.get().len() <= most {
        return raw.to_owned();
    }
    let shorter = json(raw.get().to_owned(), most);
    RawValue::from_string(shorter).unwrap_or_else(|_| {
        let start = text(raw.get().to_owned(), most / 2);
        serde_json::value::to_raw_value(&start).unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(text("größe".into(), 7), "größe");
        assert_eq!(text("größe".into(), 6), "gr…");
        assert_eq!(text("路径路径".into(), 8), "路…");
        assert_eq!(text("long".into(), 0), "…");
    }

    #[test]
    fn long_strings_are_cut_before_members_are_lost() {
        let names: Vec<Value> = (0..10).map(|at| json!(["n".repeat(2_000 - at), i64::MAX])).collect();
        let info = json!({"ip": "203.0.113.9", "name": "Bob", "num": 10, "files": names});
        let shorter = json(info.to_string(), 8 << 10);
        assert!(shorter.len() <= 8 << 10 && shorter.len() > 4 << 10, "{}", shorter.len());
        let read: Value = serde_json::from_str(&shorter).unwrap();
        assert_eq!(
            (&read["ip"], &read["num"], read["files"].as_array().unwrap().len()),
            (&json!("203.0.113.9"), &json!(10), 10)
        );
        assert!(read["files"][9][0].as_str().unwrap().ends_with("n…"));
        assert_eq!(json(info.to_string(), 64 << 10), info.to_string());
    }

    #[test]
    fn lists_and_objects_lose_their_last_members() {
        let many: Value = json!({"ip": "::1", "files": (0..100_000).collect::<Vec<_>>()});
        let shorter = json(many.to_string(), 4 << 10);
        assert!(shorter.len() <= 4 << 10, "{}", shorter.len());
        let read: Value = serde_json::from_str(&shorter).unwrap();
        assert_eq!((&read["ip"], read["files"].as_array().unwrap().last()), (&json!("::1"), Some(&json!("…"))));
        let keys: Map<String, Value> = (0..10_000).map(|at| (format!("key{at}"), json!(at))).collect();
        let read: Value = serde_json::from_str(&json(Value::from(keys).to_string(), 1 << 10)).unwrap();
        assert_eq!((&read["key0"], &read["…"]), (&json!(0), &Value::Null));
        let deep = format!("{}{}{}", "[".repeat(60), "7,".repeat(50_000) + "7", "]".repeat(60));
        assert!(json(deep, 1 << 10).len() <= 1 << 10);
        assert_eq!(json("[1,2,3,4,5]".into(), 3), "\"…\"");
        assert_eq!(json("{".repeat(100), 10), "{{{{{{{…");
    }

    #[test]
    fn small_members_are_kept_to_the_digit() {
        let of = |json: &str, most| {
            let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(json).unwrap();
            object(&members.iter().map(|(key, raw)| (key.as_str(), raw.as_ref())).collect(), most)
        };
        assert_eq!(of("{}", 100), "");
        assert_eq!(of(r#"{"n":1e400, "a":[1, 2]}"#, 100), r#"{"a":[1, 2],"n":1e400}"#);
        let large =
            format!(r#"{{"a":"kept","b":1e400,"long":"{}","odd":[1e400{}]}}"#, "x".repeat(9_000), " ".repeat(9_000));
        let read = of(&large, 4 << 10);
        assert!(read.len() < 4 << 10 && read.starts_with(r#"{"a":"kept","b":1e400,"long":"xxx"#), "{read}");
        assert!(read.contains("x…\"") && read.contains(r#""odd":"[1e400"#), "{read}");
        let many: String = (0..2_000).map(|at| format!(r#","key{at:04}":{at}"#)).collect();
        let read: Value = serde_json::from_str(&of(&format!("{{\"a\":1{many}}}"), 4 << 10)).unwrap();
        let members = read.as_object().unwrap();
        assert_eq!(read["…"].as_u64().unwrap() as usize, 2_001 - (members.len() - 1));
        assert!(members.len() > 100);
    }
}
