//! Completes names: finds what is being typed inside of a word, and asks `source` for what fits.

use std::ffi::{OsStr, OsString};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use clap::{Arg, Args as _, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use super::kinds::{Form, Kind, form};
use super::source;
use super::words::Typed;
use crate::cli::listing::Columns;
use crate::cli::options::Options;
use crate::cli::ui::Ui;
use crate::cli::world::World;

/// How long the names may take. A shell that waits longer seems to hang.
const LIMIT: Duration = Duration::from_millis(1500);

/// A candidate and what is said of it.
pub type Name = (String, String);

impl Typed {
    /// The value of an option, the last one where there are several.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.words
            .iter()
            .rev()
            .find_map(|word| word.to_str()?.strip_prefix("--")?.strip_prefix(name)?.strip_prefix('='))
    }

    /// The options of every command that were typed, as they would be read.
    fn options(&self) -> Option<Options> {
        let command = Options::augment_args(Command::new("options").no_binary_name(true));
        // An option whose value is being typed has none yet.
        let is_known = |word: &&OsString| {
            let Some(word) = word.to_str().and_then(|word| word.strip_prefix("--")) else { return false };
            let (name, value) = word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value)));
            let is = |arg: &Arg| arg.get_long() == Some(name) && arg.get_action().takes_values() == value.is_some();
            command.get_arguments().any(is)
        };
        let known: Vec<_> = self.words.iter().filter(is_known).cloned().collect();
        Options::typed(&command.args_override_self(true).try_get_matches_from(known).ok()?)
    }
}

/// Has every argument that takes a name completed with those that there are.
pub fn with_names(command: Command, mut typed: Typed) -> Command {
    typed.columns = columns(&command, &typed.path);
    attach(command, &[], &Arc::new(typed))
}

/// The columns of what a command lists, which its option --sort knows.
fn columns(command: &Command, path: &[String]) -> Vec<&'static str> {
    let leaf = path.iter().try_fold(command, |command, name| command.find_subcommand(name));
    let sort = leaf.and_then(|leaf| leaf.get_arguments().find(|arg| arg.get_id() == "sort"));
    sort.and_then(|sort| sort.get::<Columns>()).map(|Columns(names)| names.clone()).unwrap_or_default()
}

fn attach(command: Command, path: &[&str], typed: &Arc<Typed>) -> Command {
    let command = command.mut_args(|arg| match form(path, &arg) {
        Some(form) => {
            let typed = Arc::clone(typed);
            arg.add(ArgValueCompleter::new(move |current: &OsStr| candidates(form, current, &typed)))
        }
        None => arg,
    });
    command.mut_subcommands(|part| {
        let name = part.get_name().to_owned();
        let path: Vec<_> = path.iter().copied().chain([name.as_str()]).collect();
        attach(part, &path, typed)
    })
}

/// The candidates for a word or for what follows `=` in one.
fn candidates(form: Form, current: &OsStr, typed: &Arc<Typed>) -> Vec<CompletionCandidate> {
    let Some(current) = current.to_str() else { return Vec::new() };
    // Names that were given before stay as they are.
    let (given, part) = match form.list.then(|| last_comma(current)).flatten() {
        Some(comma) => current.split_at(comma + 1),
        None => ("", current),
    };
    let (given, part) = (given.to_owned(), part.replace("\\,", ","));
    let (before, kind, part) = match form.kind.prefixes().into_iter().find(|(prefix, _)| part.starts_with(prefix)) {
        Some((prefix, kind)) => (prefix.clone(), kind, part[prefix.len()..].to_owned()),
        None => (String::new(), Some(form.kind), part),
    };
    let prefixes = if before.is_empty() { form.kind.prefixes() } else { Vec::new() };
    let names = match kind {
        Some(_) if !prefixes.is_empty() => prefixes.into_iter().map(|(prefix, _)| (prefix, String::new())).collect(),
        Some(kind) => in_time(kind, &part, typed),
        None => Vec::new(),
    };
    let fits = names.into_iter().filter(|(name, _)| name.starts_with(&part));
    let candidate = |(name, about): Name| {
        let name = if form.list { name.replace(',', "\\,") } else { name };
        let candidate = CompletionCandidate::new(format!("{given}{before}{name}"));
        candidate.help((!about.is_empty()).then(|| about.into()))
    };
    fits.map(candidate).collect()
}

/// Where the last comma is that has no backslash before it.
fn last_comma(text: &str) -> Option<usize> {
    text.rmatch_indices(',').map(|(at, _)| at).find(|at| !text[..*at].ends_with('\\'))
}

/// The names, or none where they do not come in time or something is in the way: nobody reads an error while typing.
fn in_time(kind: Kind, part: &str, typed: &Arc<Typed>) -> Vec<Name> {
    let (sender, receiver) = mpsc::channel();
    let (part, typed) = (part.to_owned(), Arc::clone(typed));
    thread::spawn(move || {
        let Some(options) = typed.options() else { return };
        let options = Options { timeout: LIMIT, retries: 0, dry_run: true, ..options };
        let world = World::unattended(Ui::silent(), options);
        // Nobody listens when it was too late.
        let _ = sender.send(source::names(kind, &part, &typed, &world).unwrap_or_default());
    });
    receiver.recv_timeout(LIMIT).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escaped_comma_belongs_to_a_name() {
        assert_eq!(last_comma("ann"), None);
        assert_eq!(last_comma("ann,b"), Some(3));
        assert_eq!(last_comma(r"ann,Doe\, J"), Some(3));
    }
}
