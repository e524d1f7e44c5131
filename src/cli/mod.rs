//! What people type: the commands, what they print and the codes they end with. HTTP is spoken elsewhere.

#[cfg(feature = "admin")]
mod ab;
#[cfg(feature = "admin")]
mod access;
mod aliases;
#[cfg(feature = "admin")]
mod api;
#[cfg(feature = "admin")]
mod ask;
#[cfg(feature = "admin")]
mod assign;
#[cfg(feature = "admin")]
mod audits;
#[cfg(feature = "admin")]
mod bulk;
#[cfg(feature = "admin")]
mod clear;
#[cfg(feature = "admin")]
mod colours;
mod complete;
mod completions;
#[cfg(feature = "admin")]
mod device_group;
#[cfg(feature = "admin")]
mod devices;
mod empty;
#[cfg_attr(not(feature = "admin"), expect(dead_code, reason = "the commands that fail in more ways are not built"))]
mod exit;
#[cfg(feature = "admin")]
mod filter;
#[cfg(feature = "admin")]
mod foresight;
#[cfg(feature = "admin")]
mod format;
#[cfg(feature = "admin")]
mod hanging;
#[cfg(feature = "admin")]
mod ids;
#[cfg(any(feature = "admin", feature = "serve"))]
mod input;
#[cfg(feature = "admin")]
mod leaving;
#[cfg(feature = "admin")]
mod listing;
#[cfg(feature = "admin")]
mod made;
mod man;
#[cfg(feature = "admin")]
mod named;
#[cfg(feature = "admin")]
mod options;
#[cfg(feature = "admin")]
mod output;
#[cfg(feature = "admin")]
mod pager;
#[cfg(any(feature = "admin", feature = "serve"))]
mod period;
#[cfg(any(feature = "admin", feature = "serve"))]
mod permissions;
#[cfg(feature = "admin")]
mod profiles;
#[cfg(feature = "admin")]
mod rules;
#[cfg(feature = "admin")]
pub mod script;
#[cfg(feature = "admin")]
mod secrets;
#[cfg(feature = "admin")]
mod select;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "admin")]
mod session;
#[cfg(feature = "admin")]
mod settings;
#[cfg(feature = "admin")]
mod strategies;
#[cfg(feature = "admin")]
mod target;
#[cfg(feature = "admin")]
mod tokens;
#[cfg_attr(not(feature = "admin"), expect(dead_code, reason = "the commands that say more are not built"))]
mod ui;
#[cfg(feature = "admin")]
mod user_group;
#[cfg(feature = "admin")]
mod users;
#[cfg(feature = "admin")]
mod version;
#[cfg(feature = "admin")]
mod world;

use std::ffi::OsString;
use std::process::ExitCode;

#[cfg(feature = "admin")]
use clap::parser::ValueSource;
use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};

#[cfg(feature = "admin")]
use format::Format;
use ui::Ui;

/// Administer a RustDesk server
#[derive(Debug, Parser)]
#[command(name = "rustdesk-admin", version, propagate_version = true, max_term_width = 100)]
struct Cli {
    #[cfg(feature = "admin")]
    #[command(flatten)]
    options: options::Options,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    #[cfg(feature = "admin")]
    Users(users::Args),
    #[cfg(feature = "admin")]
    Devices(devices::Args),
    #[cfg(feature = "admin")]
    UserGroup(user_group::Args),
    #[cfg(feature = "admin")]
    DeviceGroup(device_group::Args),
    #[cfg(feature = "admin")]
    Strategies(strategies::Args),
    #[cfg(feature = "admin")]
    Access(access::Args),
    #[cfg(feature = "admin")]
    Ab(ab::Args),
    #[cfg(feature = "admin")]
    Audits(audits::Args),
    #[cfg(feature = "admin")]
    Assign(assign::Args),
    #[cfg(feature = "admin")]
    Settings(settings::Args),
    #[cfg(feature = "admin")]
    Tokens(tokens::Args),
    #[cfg(feature = "admin")]
    Login(session::login::Args),
    #[cfg(feature = "admin")]
    Logout(session::logout::Args),
    #[cfg(feature = "admin")]
    Whoami(session::whoami::Args),
    #[cfg(feature = "admin")]
    Profile(profiles::Args),
    #[cfg(feature = "admin")]
    Api(api::Args),
    #[cfg(feature = "admin")]
    Version(version::Args),
    #[cfg(feature = "admin")]
    Script(script::Args),
    #[cfg(feature = "serve")]
    Serve(Box<serve::Args>),
    Completions(completions::Args),
    Man(man::Args),
}

/// Builds the whole command line, as it is parsed, helped and documented.
pub fn command() -> clap::Command {
    // Of an option that is typed again the last counts; lists grow.
    both_spellings(aliases::with_aliases(hushed(Cli::command()))).args_override_self(true)
}

/// Commands that do not talk to a server the way the tool does: they ignore the options of every command.
const UNRELATED: [&str; 4] = ["serve", "script", "completions", "man"];

/// Hides the options of every command in the help of commands that ignore them.
fn hushed(command: clap::Command) -> clap::Command {
    let global = command.get_arguments().filter(|arg| arg.is_global_set());
    let hidden: Vec<_> = global.map(|arg| arg.clone().hide(true)).collect();
    command.mut_subcommands(|part| match part.get_name() {
        name if UNRELATED.contains(&name) => part.args(&hidden),
        _ => part,
    })
}

/// Gives every long option the spelling with underscores beside the one with hyphens: the scripts have the former.
fn both_spellings(command: clap::Command) -> clap::Command {
    command
        .mut_args(|arg| match arg.get_long().filter(|long| long.contains('-')).map(|long| long.replace('-', "_")) {
            Some(spelling) => arg.alias(spelling),
            None => arg,
        })
        // -1 is a value, which an option may refuse, and not an option.
        .mut_args(|arg| {
            if arg.get_action().takes_values() && !arg.is_positional() { arg.allow_negative_numbers(true) } else { arg }
        })
        // The version is the program's: a command has none to show, and man pages carry it in their heading.
        .mut_subcommands(|part| both_spellings(part).disable_version_flag(true))
}

/// Parses, runs, and says how it ended.
pub fn main(args: Vec<OsString>) -> ExitCode {
    #[cfg(feature = "admin")]
    if let Some((script, arguments)) = script::called(&args) {
        return script.run(arguments);
    }
    if let Some(arguments) = complete::called(&args) {
        return complete::main(arguments, command());
    }
    let matches = match command().try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(fault) => return exit::unparsed(fault),
    };
    if let Err(stop) = empty::refuse(&command(), &matches, &UNRELATED) {
        return exit::finish(&Ui::new(false, false, None), Err(stop.into()));
    }
    match parsed(&matches) {
        Ok(cli) => dispatch(cli),
        Err(fault) => exit::unparsed(fault),
    }
}

/// Reads the command line.
fn parsed(matches: &ArgMatches) -> Result<Cli, clap::Error> {
    #[cfg_attr(not(feature = "admin"), expect(unused_mut, reason = "only the tool has profiles"))]
    let mut cli = Cli::from_arg_matches(matches)?;
    #[cfg(feature = "admin")]
    cli.options.settle(matches);
    #[cfg(feature = "admin")]
    json_where_implied(&mut cli, matches.value_source("output") == Some(ValueSource::CommandLine))?;
    Ok(cli)
}

/// Settles the form of the data for `--jq`, which works on JSON, and for `version --json`.
#[cfg(feature = "admin")]
fn json_where_implied(cli: &mut Cli, typed: bool) -> Result<(), clap::Error> {
    let name = if cli.options.jq.is_some() {
        "--jq"
    } else if matches!(&cli.command, Command::Version(args) if args.json) {
        "--json"
    } else {
        return Ok(());
    };
    match cli.options.output {
        Some(Format::Json | Format::Jsonl) => {}
        Some(_) if typed => {
            let text = format!("{name} writes JSON: use it with -o json or -o jsonl, or without -o\n");
            return Err(clap::Error::raw(clap::error::ErrorKind::ArgumentConflict, text));
        }
        _ => cli.options.output = Some(Format::Json),
    }
    Ok(())
}

#[cfg(feature = "admin")]
fn dispatch(cli: Cli) -> ExitCode {
    let ui = Ui::new(cli.options.quiet, cli.options.verbose, cli.options.color.wanted());
    let world = world::World::new(ui, cli.options);
    let result = match cli.command {
        Command::Users(args) => users::run(args, &world),
        Command::Devices(args) => devices::run(args, &world),
        Command::UserGroup(args) => user_group::run(args, &world),
        Command::DeviceGroup(args) => device_group::run(args, &world),
        Command::Strategies(args) => strategies::run(args, &world),
        Command::Access(args) => access::run(args, &world),
        Command::Ab(args) => ab::run(args, &world),
        Command::Audits(args) => audits::run(args, &world),
        Command::Assign(args) => assign::run(args, &world),
        Command::Settings(args) => settings::run(args, &world),
        Command::Tokens(args) => tokens::run(args, &world),
        Command::Login(args) => session::login::run(args, &world),
        Command::Logout(args) => session::logout::run(args, &world),
        Command::Whoami(args) => session::whoami::run(args, &world),
        Command::Profile(args) => profiles::run(args, &world),
        Command::Api(args) => api::run(args, &world),
        Command::Version(_) => version::run(&world),
        Command::Script(args) => match world.in_earnest("script").and_then(|()| script::run(args, &world.ui)) {
            Ok(code) => return code,
            Err(fault) => Err(fault),
        },
        #[cfg(feature = "serve")]
        Command::Serve(args) => world.in_earnest("serve").and_then(|()| serve::run(*args, &world.ui)),
        Command::Completions(args) => completions::run(&args, &world.ui),
        Command::Man(args) => world.in_earnest("man").and_then(|()| man::run(&args, command())),
    };
    exit::finish(&world.ui, result)
}

#[cfg(not(feature = "admin"))]
fn dispatch(cli: Cli) -> ExitCode {
    let ui = Ui::new(false, false, None);
    let result = match cli.command {
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::run(*args, &ui),
        Command::Completions(args) => completions::run(&args, &ui),
        Command::Man(args) => man::run(&args, command()),
    };
    exit::finish(&ui, result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }
}
