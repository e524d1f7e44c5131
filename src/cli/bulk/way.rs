//! What becomes of one thing, where an act does not do the same to all of them.

use std::borrow::Cow;

use super::Act;
use crate::cli::select::Target;

/// A way of its own.
#[derive(Clone, Debug)]
pub enum Way {
    /// It comes into being.
    Add,
    /// These fields of it change.
    Change(Vec<String>),
}

impl Way {
    /// As in "add peer 1234".
    pub fn verb(&self) -> &'static str {
        match self {
            Way::Add => "add",
            Way::Change(_) => "change",
        }
    }

    /// As in "Added 3 peers".
    pub fn done(&self) -> &'static str {
        match self {
            Way::Add => "Added",
            Way::Change(_) => "Changed",
        }
    }

    /// The fields that change.
    pub fn fields(&self) -> &[String] {
        match self {
            Way::Add => &[],
            Way::Change(fields) => fields,
        }
    }

    /// A verb, and behind it what stands before the name of the thing.
    fn phrase(&self, verb: &str) -> String {
        match self.fields() {
            [] => verb.to_owned(),
            [one] => format!("{verb} {one} of"),
            [some @ .., last] => format!("{verb} {} and {last} of", some.join(", ")),
        }
    }
}

/// What is to be done to a thing, before its name.
pub fn will<'a>(act: &'a Act, target: &Target) -> Cow<'a, str> {
    target.way.as_ref().map_or_else(|| act.will(), |way| way.phrase(way.verb()).into())
}

/// What was done to a thing, before its name.
pub fn did<'a>(act: &'a Act, target: &Target) -> Cow<'a, str> {
    target.way.as_ref().map_or_else(|| act.did(), |way| way.phrase(way.done()).into())
}

/// The things that were dealt with, by what was done to them: in the words of the act, or of their own ways.
pub fn kinds<'t>(act: &Act, targets: Vec<&'t Target>) -> Vec<(String, Vec<&'t Target>)> {
    let mut kinds = Vec::<(String, Vec<&Target>)>::new();
    for target in targets {
        let words = target.way.as_ref().map_or_else(|| act.did().into_owned(), |way| way.done().to_owned());
        match kinds.iter_mut().find(|(known, _)| *known == words) {
            Some((_, kind)) => kind.push(target),
            None => kinds.push((words, vec![target])),
        }
    }
    kinds
}
