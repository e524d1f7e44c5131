//! `strategies view`.

use anyhow::Context;
use serde_json::{Map, Value, json};

use super::{Which, by, status};
use crate::cli::format::Format;
use crate::cli::output::one;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::strategies::GetStrategy;

/// Show a strategy with its options, and to how many devices, users and device groups it is assigned
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

/// The strategy with each option, and each number of those that have it, as a field, for a table.
fn flat(fields: Map<String, Value>) -> Value {
    let mut flat = Map::new();
    for (name, value) in fields {
        match value {
            Value::Object(members) if name == "options" || name == "assigned" => {
                flat.extend(members.into_iter().map(|(key, value)| (format!("{name}.{key}"), value)));
            }
            value => {
                let words = status(&name, &value).map(|words| json!(words));
                flat.insert(name, words.unwrap_or(value));
            }
        }
    }
    Value::Object(flat)
}
