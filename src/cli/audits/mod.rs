//! `audits`: one file a verb. Here is what the rows look like; `extent` says how much is read, `read` reads it, and
//! `follow` waits for more.

mod cursor;
mod disconnect;
mod extent;
mod filters;
mod follow;
mod note;
pub mod older;
mod part;
mod read;
mod view_alarm;
mod view_conn;
mod view_console;
mod view_file;

use chrono::{DateTime, Local};
use clap::Subcommand;
use serde_json::Value;

use super::output::Shape;
use super::world::World;

/// View the audit logs: connections, transfers of files, alarms, and what was done by console, tool and API; close
/// connections that run, and keep notes of connections
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
  The newest connections to devices whose id contains 1234
    rustdesk-admin audits view-conn --remote 1234
  Every connection of the last 30 days, for a spreadsheet
    rustdesk-admin audits view-conn --days-ago 30 --all -o csv > connections.csv
  One evening, in local time, and one day
    rustdesk-admin audits view-file --created-at '2026-01-31 18:00' --until '2026-01-31 22:00' --all
    rustdesk-admin audits view-conn --device Reception --on yesterday --all
  What a user did in the last week, and what came from an address in the last two hours
    rustdesk-admin audits view-conn --user ann --since 7d --all
    rustdesk-admin audits view-conn --address 203.0.113.9 --since 2h --all
  Connections that run now, and closing those to one device
    rustdesk-admin audits view-conn --active --all
    rustdesk-admin audits disconnect --id 123456789
  Who was on a device yesterday, and a note of one of these connections
    rustdesk-admin audits view-conn --remote 123456789 --created-at \"$(date -d yesterday +%F)\" --until \"$(date +%F)\" --all
    rustdesk-admin audits view-conn --remote 123456789 --columns guid,created_at,peer_name
    rustdesk-admin audits note --guid GUID --note 'asked for by phone'
  Alarms as they come, one JSON object a line, continued after a restart
    rustdesk-admin audits view-alarm --follow --cursor alarms.cursor -o jsonl

Tables show local time, CSV shows RFC 3339 in UTC, and both show words where the server has numbers. The other forms have \
what the server sent: times as Unix seconds, and numbers.")]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    ViewConn(view_conn::Args),
    ViewFile(view_file::Args),
    ViewAlarm(view_alarm::Args),
    ViewConsole(view_console::Args),
    Disconnect(disconnect::Args),
    Note(note::Args),
}

/// Runs `audits`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::ViewConn(args) => view_conn::run(args, world),
        Action::ViewFile(args) => view_file::run(args, world),
        Action::ViewAlarm(args) => view_alarm::run(args, world),
        Action::ViewConsole(args) => view_console::run(args, world),
        Action::Disconnect(args) => disconnect::run(args, world),
        Action::Note(args) => note::run(args, world),
    }
}

/// A kind of records: how many there are, their columns, and the words for the columns that are this kind's own.
const fn shape(
    (one, many): (&'static str, &'static str),
    table: &'static [&'static str],
    all: &'static [&'static str],
    words: fn(&str, &Value) -> Option<String>,
) -> Shape {
    Shape { one, many, table, all, words }
}

/// The local time for the columns that hold Unix seconds.
fn time(column: &str, value: &Value) -> Option<String> {
    if !matches!(column, "created_at" | "end_time") {
        return None;
    }
    let seconds = value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds.floor() as i64))?;
    let time = DateTime::from_timestamp(seconds, 0)?.with_timezone(&Local);
    Some(time.format("%Y-%m-%d %H:%M:%S").to_string())
}

/// A number in words; what is none is shown as it is.
fn word(value: &Value, words: fn(i64) -> String) -> Option<String> {
    value.as_i64().map(words)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_times_become_times() {
        assert!(time("created_at", &json!(1_700_000_000)).is_some_and(|text| text.starts_with("2023-11-1")));
        assert!(time("end_time", &json!(1.5)).is_some());
        assert_eq!(time("end_time", &Value::Null), None);
        assert_eq!(time("created_at", &json!(i64::MAX)), None);
        assert_eq!(time("conn_id", &json!(1)), None);
    }
}
