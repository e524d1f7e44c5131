//! Writes values as Python's `repr`, `str` and `json.dumps` do.

use std::fmt::Write as _;

use super::{characters::is_printable, text::Text, value::Value};

/// A value cannot be written: JSON has no word for infinity and what is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unprintable;

/// Writes a value as Python shows it in its source: a `dict` literal, a quoted text.
pub fn repr(value: &Value) -> String {
    let mut to = String::new();
    write_repr(value, &mut to);
    to
}

/// Writes a value as `print` does: a text as it is, the rest as [`repr`].
pub fn str(value: &Value) -> Text {
    match value {
        Value::Str(text) => text.clone(),
        value => repr(value).into(),
    }
}

/// Writes a value as `json.dumps(value, indent=2)` does, which knows `NaN` and `Infinity`.
pub fn indented(value: &Value) -> String {
    let mut to = String::new();
    Json { indent: Some(2), strict: false }.write(value, 0, &mut to).expect("every value has a word");
    to
}

/// Writes a value as it goes into a request's body.
pub fn compact(value: &Value) -> Result<String, Unprintable> {
    let mut to = String::new();
    Json { indent: None, strict: true }.write(value, 0, &mut to)?;
    Ok(to)
}

fn write_repr(value: &Value, to: &mut String) {
    match value {
        Value::None => to.push_str("None"),
        Value::Bool(true) => to.push_str("True"),
        Value::Bool(false) => to.push_str("False"),
        Value::Int(digits) => to.push_str(digits),
        Value::Float(number) => write_float(*number, ["nan", "inf", "-inf"], to),
        Value::Str(text) => write_quoted(text, to),
        Value::List(items) => {
            to.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    to.push_str(", ");
                }
                write_repr(item, to);
            }
            to.push(']');
        }
        Value::Dict(dict) => {
            to.push('{');
            for (index, (key, item)) in dict.iter().enumerate() {
                if index > 0 {
                    to.push_str(", ");
                }
                write_quoted(key, to);
                to.push_str(": ");
                write_repr(item, to);
            }
            to.push('}');
        }
    }
}

/// Writes a text in single quotes, or in double ones where that saves an escape.
fn write_quoted(text: &Text, to: &mut String) {
    let bytes = text.bytes();
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { '"' } else { '\'' };
    to.push(quote);
    for code in text.codes() {
        match char::from_u32(code) {
            Some(c) if c == quote || c == '\\' => to.extend(['\\', c]),
            Some('\n') => to.push_str("\\n"),
            Some('\r') => to.push_str("\\r"),
            Some('\t') => to.push_str("\\t"),
            Some(c) if is_printable(c) => to.push(c),
            _ if code < 0x100 => put(to, format_args!("\\x{code:02x}")),
            _ if code < 0x10000 => put(to, format_args!("\\u{code:04x}")),
            _ => put(to, format_args!("\\U{code:08x}")),
        }
    }
    to.push(quote);
}

fn put(to: &mut String, text: std::fmt::Arguments<'_>) {
    to.write_fmt(text).expect("a String takes all that is written to it");
}

/// Writes the shortest digits that read back as the same number, with an exponent from 1e16 on and below 1e-4.
fn write_float(number: f64, [nan, infinity, minus_infinity]: [&str; 3], to: &mut String) {
    if number.is_nan() {
        return to.push_str(nan);
    }
    if number.is_infinite() {
        return to.push_str(if number > 0.0 { infinity } else { minus_infinity });
    }
    // Of two shortest texts that are equally near, Python takes the even one, as a fixed number of digits does here.
    let digits = format!("{number:e}").bytes().take_while(|byte| *byte != b'e').filter(u8::is_ascii_digit).count();
    let scientific = format!("{number:.*e}", digits - 1);
    let (mantissa, exponent) = scientific.split_once('e').expect("this format always has an exponent");
    let exponent: i32 = exponent.parse().expect("an exponent is a small number");
    if (-4..16).contains(&exponent) {
        let decimals = usize::try_from(digits as i32 - 1 - exponent).unwrap_or(0).max(1);
        put(to, format_args!("{number:.decimals$}"));
    } else {
        let sign = if exponent < 0 { '-' } else { '+' };
        put(to, format_args!("{mantissa}e{sign}{:02}", exponent.abs()));
    }
}

struct Json {
    indent: Option<usize>,
    strict: bool,
}

impl Json {
    fn write(&self, value: &Value, level: usize, to: &mut String) -> Result<(), Unprintable> {
        match value {
            Value::None => to.push_str("null"),
            Value::Bool(true) => to.push_str("true"),
            Value::Bool(false) => to.push_str("false"),
            Value::Int(digits) => to.push_str(digits),
            Value::Float(number) if self.strict && !number.is_finite() => return Err(Unprintable),
            Value::Float(number) => write_float(*number, ["NaN", "Infinity", "-Infinity"], to),
            Value::Str(text) => write_json_text(text, to),
            Value::List(items) if items.is_empty() => to.push_str("[]"),
            Value::List(items) => {
                to.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.separate(index, level + 1, to);
                    self.write(item, level + 1, to)?;
                }
                self.line(level, to);
                to.push(']');
            }
            Value::Dict(dict) if dict.is_empty() => to.push_str("{}"),
            Value::Dict(dict) => {
                to.push('{');
                for (index, (key, item)) in dict.iter().enumerate() {
                    self.separate(index, level + 1, to);
                    write_json_text(key, to);
                    to.push_str(": ");
                    self.write(item, level + 1, to)?;
                }
                self.line(level, to);
                to.push('}');
            }
        }
        Ok(())
    }

    fn separate(&self, index: usize, level: usize, to: &mut String) {
        if index > 0 {
            to.push_str(if self.indent.is_some() { "," } else { ", " });
        }
        self.line(level, to);
    }

    fn line(&self, level: usize, to: &mut String) {
        if let Some(indent) = self.indent {
            to.push('\n');
            to.extend(std::iter::repeat_n(' ', indent * level));
        }
    }
}

fn write_json_text(text: &Text, to: &mut String) {
    to.push('"');
    for code in text.codes() {
        match code {
            0x22 => to.push_str("\\\""),
            0x5c => to.push_str("\\\\"),
            0x0a => to.push_str("\\n"),
            0x0d => to.push_str("\\r"),
            0x09 => to.push_str("\\t"),
            0x0c => to.push_str("\\f"),
            0x08 => to.push_str("\\b"),
            0x20..0x7f => to.push(char::from_u32(code).expect("it is ASCII")),
            0..0x10000 => put(to, format_args!("\\u{code:04x}")),
            _ => {
                let above = code - 0x10000;
                put(to, format_args!("\\u{:04x}\\u{:04x}", 0xd800 + (above >> 10), 0xdc00 + (above & 0x3ff)));
            }
        }
    }
    to.push('"');
}
