//! Refuses empty values of options, arguments and environment variables. In a script an empty value is a variable that
//! is not set; passed on, it would select the default server or match everything.

use std::ffi::OsStr;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command};

use super::exit::Stop;

/// Optional texts: an empty one says that there is none. Commands that change such a text refuse it themselves.
const TEXTS: [&str; 2] = ["email", "note"];

/// What to do about an empty value.
pub const HINT: &str = "set the variable that the value comes from, or leave it out";

/// Refuses the first empty value on the command line and in the environment. `unrelated` names the commands that ignore
/// the options for every command. `complete` gets words that are still being typed.
pub fn refuse(command: &Command, matches: &ArgMatches, unrelated: &[&str]) -> Result<(), Stop> {
    let Some((name, inner)) = matches.subcommand() else { return check(command, matches, false) };
    if name == "complete" {
        return Ok(());
    }
    check(command, matches, unrelated.contains(&name))?;
    let mut next = command.find_subcommand(name).zip(Some(inner));
    while let Some((command, matches)) = next {
        check(command, matches, false)?;
        next = matches.subcommand().and_then(|(name, inner)| Some((command.find_subcommand(name)?, inner)));
    }
    Ok(())
}

fn check(command: &Command, matches: &ArgMatches, ignores_globals: bool) -> Result<(), Stop> {
    for arg in command.get_arguments().filter(|arg| arg.get_action().takes_values()) {
        if ignores_globals && arg.is_global_set() || arg.get_long().is_some_and(|long| TEXTS.contains(&long)) {
            continue;
        }
        let Some(source) = matches.value_source(arg.get_id().as_str()) else { continue };
        let mut values = matches.get_raw(arg.get_id().as_str()).into_iter().flatten();
        if source != ValueSource::DefaultValue && values.any(is_blank) {
            return Err(Stop::usage(format!("{} is empty", name(arg, source))).hint(HINT));
        }
    }
    Ok(())
}

fn is_blank(value: &OsStr) -> bool {
    value.to_str().is_some_and(|text| text.trim().is_empty())
}

/// How the value was given: `--option`, the environment variable, or `<ARGUMENT>`.
fn name(arg: &Arg, source: ValueSource) -> String {
    match (source, arg.get_env(), arg.get_long()) {
        (ValueSource::EnvVariable, Some(variable), _) => variable.to_string_lossy().into_owned(),
        (_, _, Some(long)) => format!("--{long}"),
        _ => format!(
            "<{}>",
            arg.get_value_names().and_then(|names| names.first()).map_or(arg.get_id().as_str(), |name| name)
        ),
    }
}
