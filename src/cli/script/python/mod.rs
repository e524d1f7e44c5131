//! What Python makes of JSON: the values it reads and how it writes them. No script, no HTTP.

mod characters;
mod number;
mod parse;
mod print;
mod text;
mod value;

pub use characters::{decimal, is_space};
pub use number::{hexadecimal, int, int_or_hexadecimal};
pub use parse::{Malformed, loads};
pub use print::{Unprintable, compact, indented, repr, str};
pub use text::{LoneSurrogate, Text};
pub use value::{Dict, Value};

#[cfg(test)]
mod tests {
    use super::*;

    const SEEN_IN_PYTHON: &str = include_str!("../../../../tests/it/scripts/python.jsonl");

    #[test]
    fn texts_become_what_python_makes_of_them() {
        for line in SEEN_IN_PYTHON.lines() {
            let (text, seen): (String, Option<[String; 2]>) = serde_json::from_str(line).expect("a line of the file");
            let value = loads(&text, 100).ok();
            let found = value.map(|value| [repr(&value), indented(&value)]);
            assert_eq!(found, seen, "{text}");
        }
    }

    #[test]
    fn a_body_reads_back_as_it_was() {
        let text = r#"{"a": [1, 2.5, null], "\"\u00fc\ud800": {"b": true}, "c": {}}"#;
        let value = loads(text, 9).expect("JSON");
        assert_eq!(compact(&value).as_deref(), Ok(text));
        assert_eq!(compact(&Value::List(vec![Value::Float(f64::NAN)])), Err(Unprintable));
    }

    #[test]
    fn depth_is_counted_where_a_value_opens() {
        assert_eq!(loads("[[1]]", 2).map(drop), Ok(()));
        assert_eq!(loads("[[]]", 1), Err(Malformed::TooDeep));
        assert_eq!(loads("[{", 1), Err(Malformed::TooDeep));
        assert_eq!(loads("[[],[],{}]", 2).map(drop), Ok(()));
    }
}
