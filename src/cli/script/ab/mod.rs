//! `ab.py`: the same options, requests and words. Here are the books themselves; what is in one has a room each.

mod peers;
mod rules;
mod tags;

use super::{
    argparse::{Opt, Parsed, Parser},
    listing::{self, field},
    python::{self, Dict, Text, Value},
    session::{Ended, Session},
};
use crate::client::Method;

/// What `ab.py` can be called with.
pub const PARSER: Parser = Parser {
    name: "ab.py",
    about: "Views and manages the address books of a RustDesk server.",
    commands: &[
        "view-ab",
        "get-personal-ab",
        "add-ab",
        "update-ab",
        "delete-ab",
        "view-peer",
        "add-peer",
        "update-peer",
        "delete-peer",
        "view-tag",
        "add-tag",
        "update-tag",
        "delete-tag",
        "view-rule",
        "add-rule",
        "update-rule",
        "delete-rule",
    ],
    options: &[
        Opt::required("--url", "base URL of the API"),
        Opt::required("--token", "API token or access token"),
        Opt::text("--ab-name", "name of the address book, exact"),
        Opt::text("--ab-guid", "guid of the address book, in place of its name"),
        Opt::text("--ab-update-name", "new name of the address book, for update-ab"),
        Opt::text("--owner", "new owner, for update-ab"),
        Opt::text("--note", "note of an address book or a peer"),
        Opt::text("--password", "password of an address book or a peer"),
        Opt::text("--peer-id", "id of the peer, fuzzy for view-peer"),
        Opt::text("--alias", "alias of the peer, fuzzy for view-peer"),
        Opt::text("--tags", "tags between commas, in brackets or not; [] takes all away"),
        Opt::text("--tag-name", "name of the tag"),
        Opt::number("--tag-color", python::int_or_hexadecimal, "colour of the tag, 0xAARRGGBB or decimal"),
        Opt::choice("--rule-type", &["user", "group", "everyone"], "user, group or everyone; follows from the target"),
        Opt::text("--rule-user", "user whom the rule is for"),
        Opt::text("--rule-group", "user group which the rule is for"),
        Opt::text("--rule-guid", "guid of the rule"),
        Opt::number("--rule-permission", rules::read_permission, "ro, rw or full, or 1, 2 or 3"),
    ],
};

const PROFILES: &str = "/api/ab/shared/profiles";

/// How many rows a page has.
const PAGE: u64 = 30;

/// Runs the script.
pub fn run(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    match args.command {
        "view-ab" => {
            let filters: Vec<_> = args.get("--ab-name").map(|name| ("name", name.clone())).into_iter().collect();
            let books = listing::rows(session, PROFILES, &filters, PAGE, |_| Ok(true))?;
            return session.show(&Value::List(books));
        }
        "get-personal-ab" => return personal(session),
        "add-ab" => return add(session, args),
        _ => {}
    }
    let book = book(session, args)?;
    match args.command {
        "update-ab" => update(session, args, book),
        "delete-ab" => {
            let books = Value::List(vec![book]);
            session.tell(&[&"Deleting shared address books ".into(), &python::str(&books)])?;
            result(session, Method::DELETE, "/api/ab/shared", &books)
        }
        "view-peer" => peers::view(session, args, &book),
        "add-peer" => peers::add(session, args, &book),
        "update-peer" => peers::update(session, args, &book),
        "delete-peer" => peers::delete(session, args, &book),
        "view-tag" => tags::view(session, &book),
        "add-tag" => tags::add(session, args, &book),
        "update-tag" => tags::update(session, args, &book),
        "delete-tag" => tags::delete(session, args, &book),
        "view-rule" => rules::view(session, &book),
        "add-rule" => rules::add(session, args, &book),
        "update-rule" => rules::update(session, args),
        "delete-rule" => rules::delete(session, args),
        command => unreachable!("{command} is not among the commands that the parser lets through"),
    }
}

/// The guid of the book that is meant, said before anything is done with it.
fn book(session: &mut Session<'_>, args: &Parsed) -> Result<Value, Ended> {
    let name = match (args.filled("--ab-name"), args.filled("--ab-guid")) {
        (Some(_), Some(_)) => return Err(session.mistake(&[&"Cannot specify both --ab-name and --ab-guid".into()])),
        (None, None) => {
            return Err(session.mistake(&[&"--ab-name or --ab-guid is required for this command".into()]));
        }
        (None, Some(guid)) => {
            session.tell(&[&"Working with address book GUID: ".into(), guid])?;
            return Ok(Value::Str(guid.clone()));
        }
        (Some(name), None) => name,
    };
    let books = listing::rows(session, PROFILES, &[("name", name.clone())], PAGE, |_| Ok(true))?;
    let Some(book) = listing::named(books, "name", name)? else {
        return Err(session.mistake(&[&"Address book '".into(), name, &"' not found".into()]));
    };
    let guid = field(&book, "guid")?;
    session.tell(&[
        &"Working with address book: ".into(),
        name,
        &" (GUID: ".into(),
        &python::str(guid),
        &")".into(),
    ])?;
    Ok(guid.clone())
}

/// Prints the caller's own book, or as a JSON text why there is none.
fn personal(session: &mut Session<'_>) -> Result<(), Ended> {
    let reply = session.get("/api/ab/personal", &[])?;
    if reply.status != 200 {
        let mut text = Text::from(format!("Error: {} - ", reply.status));
        text.push_text(&reply.text);
        return session.show(&Value::Str(text));
    }
    let book = listing::json(&reply)?;
    session.show(&book)
}

fn add(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    let name = required(session, args, "--ab-name")?;
    session.tell(&[&"Adding shared address book '".into(), name, &"'".into()])?;
    let mut body = Dict::from_iter([("name".into(), Value::Str(name.clone())), ("note".into(), text(args, "--note"))]);
    body.extend(args.filled("--password").map(info));
    result(session, Method::POST, "/api/ab/shared/add", &Value::Dict(body))
}

fn update(session: &mut Session<'_>, args: &Parsed, book: Value) -> Result<(), Ended> {
    session.tell(&[&"Updating shared address book ".into(), &python::str(&book)])?;
    let mut body = Dict::from_iter([("guid".into(), book)]);
    extend(&mut body, args, &[("--ab-update-name", "name"), ("--note", "note"), ("--owner", "owner")]);
    body.extend(args.get("--password").map(info));
    changed(session, "/api/ab/shared/update/profile", body)
}

fn info(password: &Text) -> (Text, Value) {
    let password = ("password".into(), Value::Str(password.clone()));
    ("info".into(), Value::Dict(Dict::from_iter([password])))
}

/// Adds the options that were given to a body.
fn extend(body: &mut Dict, args: &Parsed, options: &[(&str, &str)]) {
    for (option, key) in options {
        body.extend(args.get(option).map(|value| (Text::from(*key), Value::Str(value.clone()))));
    }
}

/// Sends a change, unless nothing stands in it but what is to be changed.
fn changed(session: &mut Session<'_>, path: &str, body: Dict) -> Result<(), Ended> {
    if body.len() == 1 {
        return session.say("Result: Error: At least one parameter must be specified for update");
    }
    result(session, Method::PUT, path, &Value::Dict(body))
}

/// Sends a mutation and prints what came of it.
fn result(session: &mut Session<'_>, method: Method, path: &str, body: &Value) -> Result<(), Ended> {
    let reply = session.mutate(method, path, Some(body))?;
    let answer = listing::answered(session, &reply)?;
    session.tell(&[&"Result: ".into(), &python::str(&answer)])
}

/// The value of an option that the command cannot do without.
fn required<'a>(session: &mut Session<'_>, args: &'a Parsed, option: &str) -> Result<&'a Text, Ended> {
    args.filled(option).ok_or_else(|| {
        let text = format!("{option} is required for {} command", args.command);
        session.mistake(&[&text.into()])
    })
}

/// The value of an option, `None` where it was not given.
fn text(args: &Parsed, option: &str) -> Value {
    args.get(option).map_or(Value::None, |value| Value::Str(value.clone()))
}
