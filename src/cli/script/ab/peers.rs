//! The peers of a book.

use super::{PAGE, changed, extend, required, result, text};
use crate::{
    cli::script::{
        argparse::Parsed,
        listing,
        python::{self, Dict, Value},
        session::{Ended, Session},
    },
    client::Method,
};

/// Prints the peers that the filters leave.
pub fn view(session: &mut Session<'_>, args: &Parsed, book: &Value) -> Result<(), Ended> {
    let mut filters = vec![("ab", python::str(book))];
    let fuzzy = [("id", args.get("--peer-id")), ("alias", args.get("--alias"))];
    filters.extend(fuzzy.into_iter().filter_map(|(key, value)| Some((key, listing::fuzzy(value?)))));
    let peers = listing::rows(session, "/api/ab/peers", &filters, PAGE, |_| Ok(true))?;
    session.show(&Value::List(peers))
}

/// Adds a peer; what is empty is left out, but for the note.
pub fn add(session: &mut Session<'_>, args: &Parsed, book: &Value) -> Result<(), Ended> {
    let id = required(session, args, "--peer-id")?;
    session.tell(&[&"Adding peer ".into(), id, &" to address book".into()])?;
    let mut body = Dict::from_iter([("id".into(), Value::Str(id.clone())), ("note".into(), text(args, "--note"))]);
    body.extend(args.filled("--alias").map(|alias| ("alias".into(), Value::Str(alias.clone()))));
    body.extend(tags(args).filter(Value::is_true).map(|tags| ("tags".into(), tags)));
    body.extend(args.filled("--password").map(|password| ("password".into(), Value::Str(password.clone()))));
    result(session, Method::POST, &listing::path("/api/ab/peer/add/", book, ""), &Value::Dict(body))
}

/// Changes a peer in what was given, empty values included.
pub fn update(session: &mut Session<'_>, args: &Parsed, book: &Value) -> Result<(), Ended> {
    let id = required(session, args, "--peer-id")?;
    session.tell(&[&"Updating peer ".into(), id, &" in address book".into()])?;
    let mut body = Dict::from_iter([("id".into(), Value::Str(id.clone()))]);
    extend(&mut body, args, &[("--alias", "alias")]);
    body.extend(tags(args).map(|tags| ("tags".into(), tags)));
    extend(&mut body, args, &[("--password", "password"), ("--note", "note")]);
    changed(session, &listing::path("/api/ab/peer/update/", book, ""), body)
}

/// Takes a peer out of the book.
pub fn delete(session: &mut Session<'_>, args: &Parsed, book: &Value) -> Result<(), Ended> {
    let id = required(session, args, "--peer-id")?;
    let peers = Value::List(vec![Value::Str(id.clone())]);
    session.tell(&[&"Deleting peers ".into(), &python::str(&peers), &" from address book".into()])?;
    result(session, Method::DELETE, &listing::path("/api/ab/peer/", book, ""), &peers)
}

/// The tags between commas, with brackets around them or without.
fn tags(args: &Parsed) -> Option<Value> {
    let all = args.get("--tags")?.strip();
    let inner = all.within(b'[', b']').unwrap_or(all);
    Some(Value::List(listing::parted(&inner).into_iter().map(Value::Str).collect()))
}
