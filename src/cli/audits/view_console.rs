//! `audits view-console`.

use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::extent::Extent;
use super::filters::{Local, Source};
use super::{read, shape, time, word};
use crate::cli::listing::Listing;
use crate::cli::output::Shape;
use crate::cli::target::Listed;
use crate::cli::world::World;
use crate::wire::audits::ListConsoleAudits;
use crate::wire::audits::records::{ConsoleAudit, ConsoleQuery};
use crate::wire::audits::words::{area, operation};
use crate::wire::page::Pattern;

/// List what was done by console, tool and API, newest first
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take what users did whose name contains this; with a % it is a pattern
    #[arg(long, visible_alias = "user", value_name = "USER", value_parser = NonEmptyStringValueParser::new())]
    operator: Option<String>,
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    extent: Extent,
    #[command(flatten)]
    listing: Listing<Acts>,
}

/// What was done, as they are listed.
pub struct Acts;

impl Listed for Acts {
    const KEY: &'static str = "guid";
    const SHAPE: Shape = SHAPE;
}

const SHAPE: Shape = shape(
    ("act", "acts"),
    &["created_at", "operator", "token", "typ", "iop", "info", "outcome", "ip"],
    ConsoleAudit::COLUMNS,
    words,
);

/// Runs `audits view-console`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let query = ConsoleQuery { operator: args.operator.as_deref().map(Pattern::fuzzy), ..ConsoleQuery::default() };
    let mut local = Local::default();
    local.exactly("--address", &["ip"], args.source.address.as_ref());
    read::view::<ListConsoleAudits, _>(world, &SHAPE, (&args.extent, &args.listing.layout), query, &local)
}

fn words(column: &str, value: &Value) -> Option<String> {
    match (column, value) {
        ("typ", number) => word(number, area),
        ("iop", number) => word(number, operation),
        ("info", Value::Array(names)) if names.iter().all(Value::is_string) => {
            Some(names.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "))
        }
        _ => time(column, value),
    }
}
