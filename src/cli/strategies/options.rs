//! `strategies options`.

use serde_json::Value;

use crate::cli::listing::Listing;
use crate::cli::output::{Shape, Sheet};
use crate::cli::target::Listed;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::strategies::ListStrategyOptions;

/// List the options that a strategy can carry, with the values that each takes
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take options whose key contains this
    key: Option<String>,
    #[command(flatten)]
    listing: Listing<Options>,
}

/// What a strategy can carry.
pub struct Options;

impl Listed for Options {
    const KEY: &'static str = "key";
    const SHAPE: Shape = SHAPE;
}

const SHAPE: Shape = Shape {
    one: "option",
    many: "options",
    table: &["key", "values", "default", "dangerous", "words"],
    all: &["key", "section", "values", "default", "words", "dangerous", "since"],
    words: |name, value| match (name, value) {
        ("values", Value::Array(values)) => {
            let values: Vec<_> = values.iter().filter_map(Value::as_str).collect();
            Some(values.join(", "))
        }
        ("dangerous", Value::Bool(false)) => Some(String::new()),
        _ => None,
    },
};

/// Runs `strategies options`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &SHAPE, &args.listing.layout)?;
    let mut rows = world.wait(world.client()?.rows::<ListStrategyOptions>(&Nothing, &NoQuery {}, &Nothing))??;
    let part = args.key.unwrap_or_default().to_lowercase();
    rows.retain(|row| row.get("key").and_then(Value::as_str).is_some_and(|key| key.to_lowercase().contains(&part)));
    sheet.rows(&rows)?;
    sheet.end()
}
