//! `api`: a raw request, for what has no command yet. What has one is not done here.

use clap::ValueEnum;
use serde_json::Value;

use super::exit::Stop;
use super::input;
use super::output::one;
use super::ui::clean;
use super::world::World;
use crate::wire::endpoint::Method;

/// Send a raw request, for what has no command yet
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
    rustdesk-admin api get '/api/users?name=%25bob%25&pageSize=10'
    rustdesk-admin api put /api/strategies/GUID/status --data true")]
pub struct Args {
    /// Use this method
    #[arg(ignore_case = true)]
    method: Verb,
    /// Ask for this path, with its query, percent-encoded
    path: String,
    /// Send this JSON; - reads it from standard input
    #[arg(long, value_name = "JSON")]
    data: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// Runs `api`. An answer that is JSON is written in the form that is wanted, any other as it is.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let method = match args.method {
        Verb::Get => Method::Get,
        Verb::Post => Method::Post,
        Verb::Put => Method::Put,
        Verb::Patch => Method::Patch,
        Verb::Delete => Method::Delete,
    };
    if !args.path.starts_with('/') || args.path.contains(['#', '\\']) || args.path.contains(char::is_whitespace) {
        return Err(Stop::usage(format!("{:?} is not a path; it begins with /", args.path)).into());
    }
    let body = match args.data.as_deref() {
        Some("-") => Some(input::text("-".as_ref(), "the JSON")?),
        data => data.map(str::to_owned),
    };
    if let Some(Err(fault)) = body.as_deref().map(serde_json::from_str::<serde::de::IgnoredAny>) {
        return Err(Stop::usage(format!("what --data gives is not JSON: {fault}")).into());
    }
    if world.options.dry_run && method != Method::Get {
        return Ok(world.ui.data(&format!("Would send {method} {}\n", clean(&args.path)))?);
    }
    let (path, query) = args.path.split_once('?').unwrap_or((&args.path, ""));
    let answer = world.wait(world.client()?.raw(method, path, query, body.map(String::into_bytes)))??;
    if answer.is_empty() {
        return Ok(());
    }
    match serde_json::from_slice::<Value>(&answer) {
        Ok(value) => one(world, &value),
        Err(_) => {
            let text = String::from_utf8_lossy(&answer);
            let lines: Vec<_> = text.lines().map(clean).collect();
            Ok(world.ui.data(&format!("{}\n", lines.join("\n")))?)
        }
    }
}
