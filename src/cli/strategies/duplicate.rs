//! `strategies duplicate`.

use clap::builder::NonEmptyStringValueParser;

use super::{Which, by};
use crate::cli::made::make;
use crate::cli::world::World;
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
    make::<DuplicateStrategy>(world, &what, &by(&target), &Some(StrategyCopy { name: args.new_name }))
}
