//! `strategies duplicate`.

use anyhow::Context;
use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::{Which, by, foresee, rows};
use crate::cli::foresight::{Foresight, permitted};
use crate::cli::format::Format;
use crate::cli::output::one;
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::endpoint::NoQuery;
use crate::wire::strategies::{DuplicateStrategy, StrategyCopy};

/// Copy a strategy and its options, not whom it is assigned to
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Call the copy this; without it, the name with a number behind it
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    new_name: Option<String>,
}

/// Runs `strategies duplicate`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let target = args.which.find(world)?;
    let what = match &args.new_name {
        Some(name) => format!("strategy {name}, a copy of {}", target.name),
        None => format!("a copy of strategy {}", target.name),
    };
    let mut foresight = Foresight::new(world);
    foresee(&mut foresight, world, args.new_name.as_deref(), true)?;
    foresight.end()?;
    let copy = Some(StrategyCopy { name: args.new_name.clone() });
    if world.options.dry_run {
        permitted::<DuplicateStrategy>(world, &NoQuery {}, &copy)?;
        world.ui.data(&format!("Would make {}\n", clean(&what)))?;
        return Ok(());
    }
    let client = world.client()?;
    let answer = world.wait(client.ask::<DuplicateStrategy>(&by(&target), &NoQuery {}, &copy))?;
    let mut answer = answer.with_context(|| format!("make {what}"))?;
    let guid = answer.get("guid").and_then(Value::as_str).map(str::to_owned);
    let name = match (args.new_name, &guid) {
        (Some(name), _) => Some(name),
        // The server chose the name.
        (None, Some(guid)) => {
            let copy = rows(world)?.into_iter().find(|row| row.get("guid").and_then(Value::as_str) == Some(guid));
            copy.and_then(|row| row.get("name")?.as_str().map(str::to_owned))
        }
        (None, None) => None,
    };
    if let (Value::Object(answer), Some(name)) = (&mut answer, &name) {
        answer.entry("name").or_insert_with(|| name.as_str().into());
    }
    match &guid {
        Some(guid) if world.format()? == Format::Table => world.ui.data(&format!("{}\n", clean(guid)))?,
        _ if answer.is_null() => {}
        _ => one(world, &answer)?,
    }
    world.ui.flush()?;
    let name = name.map(|name| format!("strategy {name}, ")).unwrap_or_default();
    world.ui.status(&format!("Made {name}a copy of {}", target.name));
    Ok(())
}
