//! `settings set`.

use std::collections::BTreeMap;
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value};

use super::keys::{self, parse, shown};
use super::{in_person, view::ask};
use crate::cli::audits::older;
use crate::cli::exit::Stop;
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::settings::{OtherSettings, SetOtherSettings};

/// Change settings; those that are not named stay as they are
#[derive(Debug, clap::Args)]
#[command(after_long_help = keys::help())]
pub struct Args {
    /// Set KEY to VALUE: on or off, or a number; --help says what each KEY is about
    #[arg(required = true, value_name = "KEY=VALUE", value_parser = parse)]
    settings: Vec<(String, Value)>,
}

/// Runs `settings set`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = BTreeMap::new();
    for (key, value) in args.settings {
        if wanted.insert(key.clone(), value).is_some() {
            return Err(Stop::usage(format!("{key} is given twice")).into());
        }
    }
    let words: Vec<_> = wanted.iter().map(|(key, value)| format!("{key}={}", shown(value))).collect();
    let mut deletes = None;
    // Who may not read them may not change them either.
    if world.options.dry_run || wanted.contains_key(RETENTION) || wanted.contains_key(RETENTION_SIZE) {
        let now = ask(world)?;
        let old = deleted_by(world, &now, wanted.get(RETENTION))?;
        let beyond = deleted_beyond(&now, wanted.get(RETENTION_SIZE));
        deletes = match (old, beyond) {
            (Some(old), Some(beyond)) => Some(format!("{old} and {beyond}")),
            (old, beyond) => old.or(beyond),
        };
    }
    if world.options.dry_run {
        let deletes = deletes.map(|deletes| format!(", which {deletes}")).unwrap_or_default();
        world.ui.data(&format!("Would set {}\n", clean(&format!("{}{deletes}", words.join(" ")))))?;
        return Ok(());
    }
    if let Some(deletes) = deletes {
        world.agree(&format!("set {}, which {deletes}", words.join(" ")), &[])?;
    }
    let body: OtherSettings = serde_json::from_value(Value::Object(wanted.into_iter().collect::<Map<_, _>>()))?;
    let client = world.client()?;
    world.wait(client.send::<SetOtherSettings>(&Nothing, &NoQuery {}, &body))?.map_err(in_person)?;
    world.ui.status(&format!("Set {}", words.join(" ")));
    Ok(())
}

/// For how many days log records are kept; 0 keeps all.
const RETENTION: &str = "log_retention_days";

/// How many MB of log records are kept; 0 keeps all.
const RETENTION_SIZE: &str = "log_retention_mb";

/// Which log records a smaller size deletes, in words; `None` if it deletes none. Servers do not tell how much there is.
fn deleted_beyond(now: &Value, wanted: Option<&Value>) -> Option<String> {
    let size = |value: Option<&Value>| value.and_then(Value::as_u64).filter(|size| *size > 0);
    let new = size(wanted)?;
    if size(now.get(RETENTION_SIZE)).is_some_and(|old| old <= new) {
        return None;
    }
    Some(format!("deletes the oldest log records beyond {new} MB"))
}

/// Which log records a shorter retention deletes, in words; `None` if it deletes none.
fn deleted_by(world: &World, now: &Value, wanted: Option<&Value>) -> anyhow::Result<Option<String>> {
    let days = |value: Option<&Value>| value.and_then(Value::as_i64).filter(|days| *days > 0);
    let Some(new) = days(wanted) else { return Ok(None) };
    if days(now.get(RETENTION)).is_some_and(|old| old <= new) {
        return Ok(None);
    }
    let now: DateTime<Utc> = SystemTime::now().into();
    let before = TimeDelta::try_days(new).and_then(|days| now.checked_sub_signed(days));
    let Some(before) = before else { return Ok(None) };
    let which = format!("older than {new} {}", if new == 1 { "day" } else { "days" });
    Ok(match older::counted(world, before)? {
        Some((0, _)) => None,
        Some((_, records)) => Some(format!("deletes {records} {which}")),
        None => Some(format!("deletes all log records {which}")),
    })
}
