//! The options of every command. What they lead to is made in `world`.

use std::convert::Infallible;
use std::path::PathBuf;
use std::time::Duration;

use clap::parser::ValueSource;
use clap::{ArgAction, ArgMatches, Args, FromArgMatches, ValueEnum};

use super::format::Format;
use super::output::Expression;

const HEADING: &str = "Options of every command";

#[derive(Clone, Debug, Default, Args)]
pub struct Options {
    /// Speak to the server at this base URL
    #[arg(long, global = true, env = "RUSTDESK_ADMIN_URL", hide_env_values = true, value_name = "URL", help_heading = HEADING)]
    pub url: Option<String>,
    /// Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]
    #[arg(long, global = true, value_name = "TOKEN", help_heading = HEADING)]
    pub token: Option<String>,
    /// Read the token from a file
    #[arg(long, global = true, value_name = "PATH", help_heading = HEADING, conflicts_with = "token")]
    pub token_file: Option<PathBuf>,
    /// Read the token from standard input
    #[arg(long, global = true, help_heading = HEADING, conflicts_with_all = ["token", "token_file"])]
    pub token_stdin: bool,
    /// Use a server of the configuration file, and the token that is kept for it
    #[arg(long, global = true, env = "RUSTDESK_ADMIN_PROFILE", hide_env_values = true, value_name = "NAME", help_heading = HEADING)]
    pub profile: Option<String>,
    /// Write data in this form; without it as a table; name writes the name or id of each alone
    #[arg(long, short, global = true, env = "RUSTDESK_ADMIN_OUTPUT", hide_env_values = true, value_name = "FORM", help_heading = HEADING)]
    pub output: Option<Format>,
    /// Write these columns, in this order; the help of a list names them at --sort
    #[arg(long, global = true, value_name = "A,B,C", value_delimiter = ',', value_parser = trimmed, help_heading = HEADING)]
    pub columns: Vec<String>,
    /// Apply this jq expression to the JSON (-o json), or to each row (-o jsonl), and write what it gives
    #[arg(long, global = true, value_name = "EXPR", value_parser = Expression::parse, help_heading = HEADING)]
    pub jq: Option<Expression>,
    /// Show lists without a pager [env: RUSTDESK_ADMIN_PAGER, PAGER]
    #[arg(long, global = true, help_heading = HEADING)]
    pub no_pager: bool,
    /// Answer every confirmation with yes
    #[arg(long, short, global = true, help_heading = HEADING)]
    pub yes: bool,
    /// Say what would be done and change nothing
    #[arg(long, short = 'n', global = true, help_heading = HEADING)]
    pub dry_run: bool,
    /// Have this many requests in flight, in a bulk operation or a paged list
    #[arg(long, global = true, value_name = "N", default_value_t = 8, help_heading = HEADING,
        value_parser = clap::value_parser!(u16).range(1..=256))]
    pub concurrency: u16,
    /// Wait this many seconds for each answer
    #[arg(long, global = true, value_name = "SECONDS", default_value = "30", value_parser = seconds,
        help_heading = HEADING)]
    pub timeout: Duration,
    /// Send a request again this many times, where that can do no harm
    #[arg(long, global = true, value_name = "N", default_value_t = 3, help_heading = HEADING)]
    pub retries: u32,
    /// Trust the certificates of a private CA too, in PEM
    #[arg(long, global = true, value_name = "PATH", help_heading = HEADING)]
    pub ca_cert: Option<PathBuf>,
    /// Check no certificate at all
    #[arg(long, global = true, help_heading = HEADING)]
    pub insecure: bool,
    /// Say nothing but data, warnings and errors
    #[arg(long, short, global = true, help_heading = HEADING, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say every request
    #[arg(long, short, global = true, action = ArgAction::SetTrue, help_heading = HEADING)]
    pub verbose: bool,
    /// Use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", help_heading = HEADING)]
    pub color: Colour,
}

impl Options {
    /// Reads them from a command line that holds nothing else; `None` where one of them does not fit.
    pub fn typed(matches: &ArgMatches) -> Option<Self> {
        let mut options = Self::from_arg_matches(matches).ok()?;
        options.settle(matches);
        Some(options)
    }

    /// Prefers the server of a profile that was typed to an address in the environment.
    pub fn settle(&mut self, matches: &ArgMatches) {
        if matches.value_source("profile") == Some(ValueSource::CommandLine)
            && matches.value_source("url") == Some(ValueSource::EnvVariable)
        {
            self.url = None;
        }
    }
}

/// When there is colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    Always,
    Never,
}

impl Colour {
    /// Whether colour is wished for or not; `None` where the terminal decides.
    #[expect(clippy::disallowed_methods, reason = "this is an option that is only ever given by the environment")]
    pub fn wanted(self) -> Option<bool> {
        match self {
            Colour::Always => Some(true),
            Colour::Never => Some(false),
            Colour::Auto => std::env::var("NO_COLOR").is_ok_and(|text| !text.is_empty()).then_some(false),
        }
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let number: f64 = text.parse().map_err(|_| "it is a number of seconds".to_owned())?;
    match Duration::try_from_secs_f64(number) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err("it is a number of seconds above 0".to_owned()),
    }
}

/// Reads a part of a list, which may have blanks around it.
pub fn trimmed(text: &str) -> Result<String, Infallible> {
    Ok(text.trim().to_owned())
}
