//! The scripts' face: under a script's name the executable is that script, in options, requests, output and exit code.
//! Nothing here is shared with the tool's own commands, whose manners are others.

mod ab;
mod answer;
mod argparse;
mod audits;
mod device_group;
mod devices;
mod groups;
mod install;
mod listing;
mod moment;
pub mod python;
mod session;
mod strategies;
mod user_group;
mod users;

use std::{
    ffi::{OsStr, OsString},
    io,
    path::Path,
    process::ExitCode,
};

use argparse::{End, Parser};
use python::Text;
use session::{Ended, Session};

use super::{exit::Stop, ui::Ui};

/// Run as one of the Python scripts, or install links that do
#[derive(Debug, clap::Args)]
#[command(after_help = "`script users.py …` takes the arguments of users.py; `script users.py --help` shows them.")]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    Install(install::Args),
    #[command(external_subcommand)]
    Run(Vec<OsString>),
}

/// A script that the executable can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Ab,
    Audits,
    DeviceGroups,
    Devices,
    Strategies,
    UserGroups,
    Users,
}

/// Every script, under every name that it has been called by.
const SCRIPTS: &[(Script, &[&str])] = &[
    (Script::Ab, &["ab"]),
    (Script::Audits, &["audits"]),
    (Script::DeviceGroups, &["device_group", "device-groups"]),
    (Script::Devices, &["devices"]),
    (Script::Strategies, &["strategies"]),
    (Script::UserGroups, &["user_group", "user-groups"]),
    (Script::Users, &["users"]),
];

impl Script {
    /// Finds the script that a path or a name means, its endings `.py` and `.exe` written or not.
    pub fn called(name: &OsStr) -> Option<Self> {
        let name = Path::new(name).file_name()?.to_str()?;
        let name = name.strip_suffix(".exe").unwrap_or(name);
        let name = name.strip_suffix(".py").unwrap_or(name);
        SCRIPTS.iter().find(|(_, names)| names.contains(&name)).map(|(script, _)| *script)
    }

    /// Takes a script's name and its arguments apart.
    fn named(args: &[OsString]) -> Option<(Self, &[OsString])> {
        let (name, arguments) = args.split_first()?;
        Some((Self::called(name)?, arguments))
    }

    /// Runs the script with the arguments after its name.
    pub fn run(self, arguments: &[OsString]) -> ExitCode {
        let parser = self.parser();
        let parsed = match parser.parse(arguments) {
            Ok(parsed) => parsed,
            Err(End::Help) => return told(&mut io::stdout(), &parser.help(), 0),
            Err(End::Usage(text)) => {
                let text = format!("{}\n{}: error: {text}\n", parser.usage(), parser.name);
                return told(&mut io::stderr(), &text, 2);
            }
            Err(End::Trouble(text)) => return trouble(parser.name, &text),
        };
        let text = |option| parsed.get(option).cloned().unwrap_or_else(Text::default);
        let mut session = Session::new(&text("--url"), &text("--token"));
        let ended = match self {
            Self::Ab => ab::run(&mut session, &parsed),
            Self::Audits => audits::run(&mut session, &parsed, now()),
            Self::DeviceGroups => device_group::run(&mut session, &parsed),
            Self::Devices => devices::run(&mut session, &parsed, now()),
            Self::Strategies => strategies::run(&mut session, &parsed),
            Self::UserGroups => user_group::run(&mut session, &parsed),
            Self::Users => users::run(&mut session, &parsed),
        };
        match ended.and(session.flush()) {
            Ok(()) | Err(Ended::Cancelled) => finish(&mut session, parser.name, 0),
            Err(Ended::Said) => finish(&mut session, parser.name, 1),
            Err(Ended::Trouble(text)) => {
                finish(&mut session, parser.name, 1);
                trouble(parser.name, &text)
            }
        }
    }

    fn parser(self) -> &'static Parser {
        match self {
            Self::Ab => &ab::PARSER,
            Self::Audits => &audits::PARSER,
            Self::DeviceGroups => &device_group::PARSER,
            Self::Devices => &devices::PARSER,
            Self::Strategies => &strategies::PARSER,
            Self::UserGroups => &user_group::PARSER,
            Self::Users => &users::PARSER,
        }
    }
}

/// Finds the script that a command line calls, and its arguments: by the executable's own name, or as the first word
/// after `script`. The tool's options and environment have no say in it.
pub fn called(args: &[OsString]) -> Option<(Script, &[OsString])> {
    let (_, rest) = args.split_first()?;
    match (Script::named(args), rest.split_first()) {
        (None, Some((word, rest))) if word == "script" => Script::named(rest),
        (found, _) => found,
    }
}

/// Does what `rustdesk-admin script` was asked for. A script decides its exit code itself.
pub fn run(args: Args, ui: &Ui) -> anyhow::Result<ExitCode> {
    match args.what {
        What::Install(args) => {
            install::run(&args, ui)?;
            Ok(ExitCode::SUCCESS)
        }
        What::Run(arguments) => match Script::named(&arguments) {
            Some((script, arguments)) => Ok(script.run(arguments)),
            None => {
                let name = arguments.first().map(|name| name.display().to_string()).unwrap_or_default();
                let known: Vec<_> = names().collect();
                Err(Stop::usage(format!("there is no script {name}; there are {}", known.join(", "))).into())
            }
        },
    }
}

/// The names of all scripts, with their ending.
fn names() -> impl Iterator<Item = String> {
    SCRIPTS.iter().flat_map(|(_, names)| names.iter().map(|name| format!("{name}.py")))
}

fn finish(session: &mut Session<'_>, name: &str, code: u8) -> ExitCode {
    match session.flush() {
        Err(Ended::Trouble(text)) => trouble(name, &text),
        _ => ExitCode::from(code),
    }
}

fn trouble(name: &str, text: &str) -> ExitCode {
    told(&mut io::stderr(), &format!("{name}: {text}\n"), 1)
}

/// Writes a text and gives the exit code; where nobody listens there is nobody to tell, either.
fn told(to: &mut dyn io::Write, text: &str, code: u8) -> ExitCode {
    let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
    ExitCode::from(code)
}

#[expect(clippy::disallowed_methods, reason = "the scripts' one clock, handed to what needs it")]
fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_calls_a_script_by_its_first_or_its_third_word() {
        let calls = |line: &str| {
            let args: Vec<_> = line.split(' ').map(OsString::from).collect();
            called(&args).map(|(script, arguments)| (script, arguments.len()))
        };
        assert_eq!(calls("/bin/users.py script devices.py view"), Some((Script::Users, 3)));
        assert_eq!(calls("rustdesk-admin script devices.py view --help"), Some((Script::Devices, 2)));
        assert_eq!(calls("rustdesk-admin script install users.py"), None);
        assert_eq!(calls("rustdesk-admin users view"), None);
    }

    #[test]
    fn a_script_is_known_by_its_file_name() {
        let called = |name: &str| Script::called(OsStr::new(name));
        for name in ["users.py", "users", "./users.py", "/opt/bin/users.py", "users.exe", "users.py.exe"] {
            assert_eq!(called(name), Some(Script::Users), "{name}");
        }
        assert_eq!(called("devices.py"), Some(Script::Devices));
        for name in ["rustdesk-admin", "rustdesk-admin.exe", "users.pyc", "my-users.py", "", ".py", "/"] {
            assert_eq!(called(name), None, "{name}");
        }
    }
}
