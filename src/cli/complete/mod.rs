//! `complete`: prints candidates for a partly typed command line. The scripts in `completions/` call it; which candidates
//! there are follows from the command line's own declaration.

#[cfg(feature = "admin")]
mod kinds;
mod line;
#[cfg(feature = "admin")]
mod names;
mod render;
#[cfg(feature = "admin")]
mod source;
mod words;

use std::ffi::{OsStr, OsString};

use std::process::ExitCode;

use anyhow::Context as _;
use clap::builder::Resettable;
use clap::{Command, Parser};
use clap_complete::Shell;
use clap_complete::engine::{self, CompletionCandidate};

use super::exit;
use super::ui::Ui;
use line::Line;
use words::Typed;

/// Print completion candidates
#[derive(Debug, Parser)]
#[command(name = "rustdesk-admin complete")]
struct Args {
    /// The shell that the candidates are written for
    shell: Shell,
    /// The word under the cursor, up to the cursor
    #[arg(long, default_value = "", allow_hyphen_values = true, hide_default_value = true)]
    current: OsString,
    /// The command line up to the cursor, as typed: bash splits words at `=` and `:`
    #[arg(long, allow_hyphen_values = true)]
    line: Option<String>,
    /// The words before the one under the cursor, the program's name first
    #[arg(last = true)]
    words: Vec<OsString>,
}

/// Finds the arguments of `complete`, where the command line calls it. It is no command of the tool: the environment
/// that makes the tool's options wrong leaves completion alone.
pub fn called(args: &[OsString]) -> Option<&[OsString]> {
    match args {
        [_, word, ..] if word == "complete" => args.get(1..),
        _ => None,
    }
}

/// Prints candidates for a command line.
pub fn main(args: &[OsString], command: Command) -> ExitCode {
    let ui = Ui::new(true, false, Some(false));
    match Args::try_parse_from(args) {
        Ok(args) => exit::finish(&ui, run(args, command, &ui)),
        Err(fault) => exit::unparsed(fault),
    }
}

/// Prints the candidates, one a line.
fn run(args: Args, command: Command, ui: &Ui) -> anyhow::Result<()> {
    let typed = Line::split(&args.current.to_string_lossy());
    let (line, words, current) = match args.line {
        Some(line) => {
            let line = Line::split(&line);
            let (words, current) = (line.words.iter().map(OsString::from).collect(), line.current.clone().into());
            (line, words, current)
        }
        // fish and PowerShell give the word as it was typed, quotes and all.
        None if matches!(args.shell, Shell::Fish | Shell::PowerShell) => {
            let current = typed.current.clone().into();
            (typed, args.words, current)
        }
        None => (typed, args.words, args.current.clone()),
    };
    for candidate in candidates(command, words, &current)? {
        let text = candidate.get_value().to_string_lossy();
        // A line break would make two candidates of one, other control characters act on the terminal.
        if text.contains(char::is_control) {
            continue;
        }
        let help = candidate.get_help().map(ToString::to_string).unwrap_or_default();
        let help = help.lines().next().unwrap_or_default().replace(char::is_control, " ");
        if let Some(text) = render::render(args.shell, &args.current.to_string_lossy(), &line, &text, &help) {
            ui.data(&text)?;
            ui.data("\n")?;
        }
    }
    Ok(())
}

/// The candidates for the current word. Options are offered where one was begun, or where nothing else fits.
fn candidates(command: Command, words: Vec<OsString>, current: &OsStr) -> anyhow::Result<Vec<CompletionCandidate>> {
    let mut built = command.clone();
    built.build();
    let typed = words::canonical(&built, words);
    let mut command = with_names(by_first_names(command), &typed);
    let mut words = typed.words;
    let index = words.len();
    words.push(current.to_owned());
    let directory = std::env::current_dir().ok();
    let mut found = engine::complete(&mut command, words, index, directory.as_deref()).context("complete")?;
    let is_option = |candidate: &CompletionCandidate| candidate.get_value().as_encoded_bytes().starts_with(b"-");
    if current.is_empty() && !found.iter().all(is_option) {
        found.retain(|candidate| !is_option(candidate));
    }
    Ok(found)
}

/// Hides the other names of commands: each is offered once, unless another name was begun.
fn by_first_names(command: Command) -> Command {
    command.mut_subcommands(|part| {
        let names: Vec<_> = part.get_all_aliases().map(str::to_owned).collect();
        by_first_names(part.alias(Resettable::Reset).aliases(names))
    })
}

#[cfg(feature = "admin")]
fn with_names(command: Command, typed: &Typed) -> Command {
    names::with_names(command, typed.clone())
}

/// Without a client there is no server to ask for names.
#[cfg(not(feature = "admin"))]
fn with_names(command: Command, _typed: &Typed) -> Command {
    command
}
