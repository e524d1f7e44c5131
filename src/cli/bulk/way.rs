//! In what words an act tells what it does to one thing, where that is not the same for all of them.

use std::borrow::Cow;

use super::Act;
use crate::cli::target::Target;

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
