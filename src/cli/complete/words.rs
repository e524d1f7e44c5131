//! The words before the current one as the completion engine understands them: it knows options by their first names
//! only, and takes an option's value that is also a command's name for the command.

use std::ffi::{OsStr, OsString};

use clap::{Arg, Command};

/// What was typed before the current word.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The names of the commands, the resource first.
    #[cfg_attr(not(feature = "admin"), expect(dead_code, reason = "only names from a server depend on it"))]
    pub path: Vec<String>,
    /// The columns of the list that the command writes.
    #[cfg_attr(not(feature = "admin"), expect(dead_code, reason = "only lists from a server have columns"))]
    pub columns: Vec<&'static str>,
    /// The words, options in the form `--name=value`.
    pub words: Vec<OsString>,
}

/// Gives options their first names, and joins an option and its only value with `=`.
pub fn canonical(command: &Command, words: Vec<OsString>) -> Typed {
    let mut words = words.into_iter();
    // Whatever the program was called by.
    let mut done: Vec<_> = words.next().into_iter().collect();
    let mut path = Vec::new();
    let mut command = command;
    let mut words = words.peekable();
    while let Some(word) = words.next() {
        if word == "--" {
            done.push(word);
            done.extend(words);
            break;
        }
        let Some((arg, value)) = option(command, &word) else {
            if let Some(found) = word.to_str().and_then(|name| command.find_subcommand(name)) {
                command = found;
                path.push(found.get_name().to_owned());
            }
            done.push(word);
            continue;
        };
        let long = arg.get_long().unwrap_or_default();
        let number = arg.get_num_args().unwrap_or_default();
        let next =
            if value.is_none() && number.min_values() == 1 && number.max_values() == 1 { words.next() } else { None };
        let mut name = OsString::from(format!("--{long}"));
        if let Some(value) = value.or(next.as_deref()) {
            name.push("=");
            name.push(value);
        }
        done.push(name);
    }
    Typed { path, columns: Vec::new(), words: done }
}

/// The option that a word names, by any of its long names or by its short one alone, and the value behind `=`.
fn option<'c, 'w>(command: &'c Command, word: &'w OsStr) -> Option<(&'c Arg, Option<&'w OsStr>)> {
    let text = word.to_str()?;
    let named = |arg: &&Arg| arg.get_long().is_some();
    if let Some(long) = text.strip_prefix("--") {
        let (name, value) = long.split_once('=').map_or((long, None), |(name, value)| (name, Some(value)));
        let is = |arg: &&Arg| {
            arg.get_long() == Some(name) || arg.get_all_aliases().is_some_and(|aliases| aliases.contains(&name))
        };
        return Some((command.get_arguments().find(is).filter(named)?, value.map(OsStr::new)));
    }
    let mut short = text.strip_prefix('-')?.chars();
    let (letter, None) = (short.next()?, short.next()) else { return None };
    let is = |arg: &&Arg| arg.get_short() == Some(letter);
    Some((command.get_arguments().find(is).filter(named)?, None))
}
