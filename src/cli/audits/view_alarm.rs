//! `audits view-alarm`.

use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::extent::Extent;
use super::filters::{Local, Origin};
use super::{read, shape, time, word};
use crate::cli::ids;
use crate::cli::listing::Listing;
use crate::cli::output::Shape;
use crate::cli::target::Listed;
use crate::cli::world::World;
use crate::wire::audits::ListAlarmAudits;
use crate::wire::audits::records::{AlarmAudit, AlarmQuery};
use crate::wire::audits::words::alarm;
use crate::wire::page::Pattern;

/// List alarms, newest first
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take alarms of devices whose name or id contains this; with a % it is a pattern
    #[arg(long, value_name = "DEVICE", value_parser = ids::id())]
    device: Option<String>,
    /// Show alarms about accounts whose name contains this; with a % it is a pattern
    #[arg(long, value_name = "USER", value_parser = NonEmptyStringValueParser::new())]
    user: Option<String>,
    #[command(flatten)]
    origin: Origin,
    #[command(flatten)]
    extent: Extent,
    #[command(flatten)]
    listing: Listing<Alarms>,
}

/// Alarms, as they are listed.
pub struct Alarms;

impl Listed for Alarms {
    const KEY: &'static str = "guid";
    const SHAPE: Shape = SHAPE;
}

const SHAPE: Shape =
    shape(("alarm", "alarms"), &["created_at", "typ", "id", "device", "account", "info"], AlarmAudit::COLUMNS, words);

/// Runs `audits view-alarm`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let query = AlarmQuery { device: args.device.as_deref().map(Pattern::fuzzy), ..AlarmQuery::default() };
    let mut local = Local::default();
    local.sometimes("--user", &["account"], args.user.as_ref());
    local.sometimes("--controller", &["info.id", "info.name"], args.origin.controller.as_ref());
    local.exactly("--address", &["info.ip"], args.origin.source.address.as_ref());
    read::view::<ListAlarmAudits, _>(world, &SHAPE, (&args.extent, &args.listing.layout), query, &local)
}

fn words(column: &str, value: &Value) -> Option<String> {
    match (column, value) {
        ("typ", number) => word(number, alarm),
        ("info", Value::Object(info)) => {
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            Some(info.iter().map(|(key, value)| format!("{key}={}", text(value))).collect::<Vec<_>>().join(" "))
        }
        _ => time(column, value),
    }
}
