//! The tags of a book and their colours.

use super::{required, result};
use crate::{
    cli::{
        colours::{COLOURS, colour_named, colour_of_sum},
        script::{
            argparse::Parsed,
            listing,
            python::{self, Dict, Text, Value},
            session::{Ended, Session},
        },
    },
    client::Method,
};

/// Prints the tags, their colours in hexadecimal digits.
pub fn view(session: &mut Session<'_>, book: &Value) -> Result<(), Ended> {
    let mut tags = read(session, book)?;
    if let Value::List(tags) = &mut tags {
        tags.iter_mut().for_each(shown);
    }
    session.show(&tags)
}

/// Adds a tag, with a colour that follows from its name where none was given.
pub fn add(session: &mut Session<'_>, args: &Parsed, book: &Value) -> Result<(), Ended> {
    let name = required(session, args, "--tag-name")?;
    session.tell(&[&"Adding tag '".into(), name, &"' to address book".into()])?;
    let colour = match args.number("--tag-color") {
        Some(colour) => colour,
        None => {
            // The script asks for the colours in use and makes nothing of the answer, nor of an error but to print it.
            let _ = read(session, book);
            Value::Int(of_name(name).to_string().into())
        }
    };
    result(session, Method::POST, &listing::path("/api/ab/tag/add/", book, ""), &body(name, colour))
}

/// Changes the colour of a tag.
pub fn update(session: &mut Session<'_>, args: &Parsed, book: &Value) -> Result<(), Ended> {
    let name = required(session, args, "--tag-name")?;
    session.tell(&[&"Updating tag '".into(), name, &"' in address book".into()])?;
    let body = body(name, args.number("--tag-color").unwrap_or(Value::None));
    result(session, Method::PUT, &listing::path("/api/ab/tag/update/", book, ""), &body)
}

/// Takes a tag out of the book.
pub fn delete(session: &mut Session<'_>, args: &Parsed, book: &Value) -> Result<(), Ended> {
    let name = required(session, args, "--tag-name")?;
    let tags = Value::List(vec![Value::Str(name.clone())]);
    session.tell(&[&"Deleting tags ".into(), &python::str(&tags), &" from address book".into()])?;
    result(session, Method::DELETE, &listing::path("/api/ab/tag/", book, ""), &tags)
}

fn read(session: &mut Session<'_>, book: &Value) -> Result<Value, Ended> {
    let reply = session.get(&listing::path("/api/ab/tags/", book, ""), &[])?;
    listing::answered(session, &reply)
}

fn body(name: &Text, colour: Value) -> Value {
    Value::Dict(Dict::from_iter([("name".into(), Value::Str(name.clone())), ("color".into(), colour)]))
}

fn of_name(name: &Text) -> u32 {
    let named = name.utf8().ok().and_then(colour_named);
    named.unwrap_or_else(|| COLOURS[colour_of_sum(name.codes().map(u64::from))].1)
}

/// Writes the colour of a tag as `0xAARRGGBB`; what is no whole number stays as it is.
fn shown(tag: &mut Value) {
    let Value::Dict(tag) = tag else { return };
    let Some(colour) = tag.get_mut(&Text::from("color")) else { return };
    let hexadecimal = match colour {
        Value::Int(digits) => python::hexadecimal(digits),
        Value::Bool(value) => python::hexadecimal(if *value { "1" } else { "0" }),
        _ => return,
    };
    *colour = Value::Str(format!("0x{hexadecimal}").into());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_a_colour_has_it_in_any_case() {
        assert_eq!(of_name(&"Red".into()), 0xffff_0000);
        assert_eq!(of_name(&"YELLOW".into()), 0xffff_ff00);
        assert_eq!(of_name(&"a".into()), COLOURS[97 % 12].1);
    }

    #[test]
    fn whole_numbers_are_shown_in_eight_digits() {
        let shown = |colour: Value| {
            let mut tag = Value::Dict(Dict::from_iter([("color".into(), colour)]));
            shown(&mut tag);
            tag.get("color").cloned()
        };
        let int = |digits: &str| Value::Int(digits.into());
        assert_eq!(shown(int("4294901760")), Some("0xFFFF0000".into()));
        assert_eq!(shown(int("255")), Some("0x000000FF".into()));
        assert_eq!(shown(int("8589934591")), Some("0x1FFFFFFFF".into()));
        assert_eq!(shown(int("-1")), Some("0x-0000001".into()));
        assert_eq!(shown(Value::None), Some(Value::None));
        assert_eq!(shown(Value::Float(1.5)), Some(Value::Float(1.5)));
    }
}
