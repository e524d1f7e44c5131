//! `strategies view`.

use anyhow::Context;
use serde_json::{Map, Value, json};

use super::{Which, by, status};
use crate::cli::output::{Format, one};
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::strategies::GetStrategy;

/// Show a strategy with its options
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

/// Runs `strategies view`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let target = args.which.find(world)?;
    let answer = world.wait(world.client()?.ask::<GetStrategy>(&by(&target), &NoQuery {}, &Nothing))?;
    let strategy = answer.with_context(|| format!("show strategy {}", target.name))?;
    match strategy {
        Value::Object(fields) if world.format()? == Format::Table => one(world, &flat(fields)),
        strategy => one(world, &strategy),
    }
}

/// The strategy with each option as a field, for a table.
fn flat(fields: Map<String, Value>) -> Value {
    let mut flat = Map::new();
    for (name, value) in fields {
        match value {
            Value::Object(options) if name == "options" => {
                flat.extend(options.into_iter().map(|(key, value)| (format!("options.{key}"), value)));
            }
            value => {
                let words = status(&name, &value).map(|words| json!(words));
                flat.insert(name, words.unwrap_or(value));
            }
        }
    }
    Value::Object(flat)
}
