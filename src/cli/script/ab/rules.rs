//! Who may do what with a book.

use super::{PAGE, required, result};
use crate::{
    cli::script::{
        argparse::Parsed,
        listing,
        python::{self, Dict, Text, Value},
        session::{Ended, Session},
    },
    client::Method,
};

const PERMISSIONS: [(&str, i64); 3] = [("ro", 1), ("rw", 2), ("full", 3)];

/// Reads a permission, given by its word in any case or by its number.
pub fn read_permission(text: &str) -> Option<Box<str>> {
    let lower = text.to_lowercase();
    if let Some((_, number)) = PERMISSIONS.iter().find(|(word, _)| *word == lower) {
        return Some(number.to_string().into());
    }
    python::int(text).filter(|digits| PERMISSIONS.iter().any(|(_, number)| **digits == number.to_string()))
}

/// Prints the rules, their permissions as words.
pub fn view(session: &mut Session<'_>, book: &Value) -> Result<(), Ended> {
    let filters = [("ab", python::str(book))];
    let mut rules = listing::rows(session, "/api/ab/rules", &filters, PAGE, |_| Ok(true))?;
    for rule in &mut rules {
        let Value::Dict(rule) = rule else { continue };
        let Some(permission) = rule.get_mut(&Text::from("rule")) else { continue };
        if matches!(permission, Value::List(_) | Value::Dict(_)) {
            return Err(Ended::Trouble(format!("a rule's permission should be a number, not {}", permission.kind())));
        }
        let number = permission.whole();
        *permission = match PERMISSIONS.iter().find(|(_, known)| number == Some(*known)) {
            Some((word, _)) => (*word).into(),
            None => Value::Str(python::str(permission)),
        };
    }
    session.show(&Value::List(rules))
}

/// Adds a rule for a user, a group or everyone.
pub fn add(session: &mut Session<'_>, args: &Parsed, book: &Value) -> Result<(), Ended> {
    let permission = permission(session, args)?;
    let kind = kind(args).map_err(|wrong| session.mistake(&[&wrong.into()]))?;
    session.say(&format!("Adding {kind} rule to address book"))?;
    let mut body = Dict::from_iter([("guid".into(), book.clone()), ("rule".into(), permission)]);
    let target = match kind {
        "user" => args.get("--rule-user"),
        "group" => args.get("--rule-group"),
        _ => None,
    };
    body.extend(target.map(|name| (kind.into(), Value::Str(name.clone()))));
    result(session, Method::POST, "/api/ab/rule", &Value::Dict(body))
}

/// Changes what a rule permits.
pub fn update(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    let guid = required(session, args, "--rule-guid")?;
    let permission = permission(session, args)?;
    session.tell(&[&"Updating rule ".into(), guid])?;
    let body = Dict::from_iter([("guid".into(), Value::Str(guid.clone())), ("rule".into(), permission)]);
    result(session, Method::PATCH, "/api/ab/rule", &Value::Dict(body))
}

/// Takes a rule away.
pub fn delete(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    let guid = required(session, args, "--rule-guid")?;
    let rules = Value::List(vec![Value::Str(guid.clone())]);
    session.tell(&[&"Deleting rules ".into(), &python::str(&rules)])?;
    result(session, Method::DELETE, "/api/ab/rules", &rules)
}

fn permission(session: &mut Session<'_>, args: &Parsed) -> Result<Value, Ended> {
    required(session, args, "--rule-permission")?;
    Ok(args.number("--rule-permission").expect("it was given"))
}

/// Finds out who a rule is for, from its type or else from its target, or why the two do not fit. A rule for everyone
/// needs its type: an empty target must not share the book with everyone.
fn kind(args: &Parsed) -> Result<&'static str, &'static str> {
    let given = args.get("--rule-type").and_then(|kind| kind.utf8().ok());
    let [user, group] = ["--rule-user", "--rule-group"].map(|option| args.filled(option).is_some());
    match (given, user, group) {
        (Some("user"), false, _) => Err("--rule-user is required when rule-type=user"),
        (Some("user"), true, true) => Err("Cannot specify --rule-group when rule-type=user"),
        (Some("group"), _, false) => Err("--rule-group is required when rule-type=group"),
        (Some("group"), true, true) => Err("Cannot specify --rule-user when rule-type=group"),
        (Some("everyone"), user, group) if user || group => {
            Err("Cannot specify --rule-user or --rule-group when rule-type=everyone")
        }
        (None, true, true) => Err("Cannot specify both --rule-user and --rule-group"),
        (None, false, false) => Err("Must specify --rule-type=everyone, --rule-user, or --rule-group"),
        (Some("user") | None, true, false) => Ok("user"),
        (Some("group") | None, false, true) => Ok("group"),
        _ => Ok("everyone"),
    }
}
