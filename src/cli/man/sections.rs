//! The sections of a man page that the help does not have: environment, files, exit status and see also.

use clap::Command;
use clap_mangen::roff::{Inline, Roff, bold, roman};

/// A term and what it means.
type Entry = (String, String);

/// The codes that every command ends with.
const CODES: &[(&str, &str)] = &[
    ("0", "Done."),
    ("1", "Refused, not found, or the server can't be reached."),
    ("2", "Wrong usage, or a question that nobody can answer because standard input is not a terminal."),
    ("3", "Some items of several failed."),
    ("4", "Not signed in, or no permission."),
    ("130", "Interrupted with Ctrl-C."),
];

/// Variables that are not also an option of the command line.
const VARIABLES: &[(&str, &str)] = &[
    ("RUSTDESK_ADMIN_TOKEN", "The token, if no option gives one."),
    ("NO_COLOR", "If it is not empty, no colour is used."),
    (
        "HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY",
        "The proxy for requests, and the hosts that are reached without one.",
    ),
];

/// Where the tool keeps what it knows.
const FILES: &[(&str, &str)] = &[
    (
        "~/.config/rustdesk-admin/config.toml",
        "The profiles. $XDG_CONFIG_HOME replaces ~/.config; on Windows the directory is %APPDATA%\\rustdesk-admin.",
    ),
    (
        "~/.config/rustdesk-admin/tokens/NAME",
        "The token of a profile, if the system has no keyring. Only its owner can read it.",
    ),
];

/// Where the server keeps its data.
const SERVER_FILES: &[(&str, &str)] = &[
    ("rustdesk-admin-data/", "The data directory, unless --data-dir names another."),
    ("/etc/rustdesk-admin/serve.toml", "The configuration file of the example service, for --config."),
];

/// The sections for a command, as they follow the others.
pub fn sections(command: &Command, parent: Option<&Command>) -> String {
    let path = command.get_bin_name().unwrap_or_default();
    let root = parent.is_none();
    let is_server = path.split(' ').nth(1) == Some("serve");
    let is_tool =
        cfg!(feature = "admin") && command.get_arguments().any(|arg| arg.get_id() == "token" && !arg.is_hide_set());
    let mut roff = Roff::new();
    let mut environment = options(command);
    let mut files = Vec::new();
    if is_tool {
        environment.extend(VARIABLES.iter().copied().map(owned));
        files.extend(FILES.iter().copied().map(owned));
    }
    if is_server {
        let password = "The first administrator's password at the first start.";
        environment.push(owned(("RUSTDESK_ADMIN_PASSWORD", password)));
    }
    if is_server || root && cfg!(feature = "serve") {
        files.extend(SERVER_FILES.iter().copied().map(owned));
    }
    let codes: Vec<_> = CODES.iter().copied().filter(|(code, _)| is_tool || *code < "3").map(owned).collect();
    for (heading, entries) in [("ENVIRONMENT", &environment), ("FILES", &files), ("EXIT STATUS", &codes)] {
        if entries.is_empty() {
            continue;
        }
        roff.control("SH", [heading]);
        for (term, text) in entries {
            roff.control("TP", []);
            roff.text([bold(term.as_str())]);
            roff.text([roman(text.as_str())]);
        }
    }
    see_also(&mut roff, command, parent);
    // The text without the definitions that the page begins with already.
    roff.render().split_once(".SH ").map(|(_, text)| format!(".SH {text}")).unwrap_or_default()
}

/// The variables that stand for options.
fn options(command: &Command) -> Vec<Entry> {
    let shown = command.get_arguments().filter(|arg| !arg.is_hide_set());
    let variables = shown.filter_map(|arg| Some((arg.get_env()?.to_str()?, arg.get_long()?)));
    variables
        .map(|(variable, long)| (variable.to_owned(), format!("The same as --{long}, if that is not given.")))
        .collect()
}

/// The pages of the command above and of those below.
fn see_also(roff: &mut Roff, command: &Command, parent: Option<&Command>) {
    let below = command.get_subcommands().filter(|part| !part.is_hide_set());
    let mut pages: Vec<_> = parent.into_iter().chain(below).filter_map(Command::get_display_name).collect();
    if parent.is_some_and(|parent| parent.get_name() != "rustdesk-admin") {
        pages.push("rustdesk-admin");
    }
    let last = pages.len().saturating_sub(1);
    let link = |(at, name): (usize, &str)| -> Vec<Inline> {
        vec![bold(name), roman(if at == last { "(1)" } else { "(1), " })]
    };
    roff.control("SH", ["SEE ALSO"]);
    roff.text(pages.into_iter().enumerate().flat_map(link).collect::<Vec<_>>());
}

fn owned((term, text): (&str, &str)) -> Entry {
    (term.to_owned(), text.to_owned())
}
