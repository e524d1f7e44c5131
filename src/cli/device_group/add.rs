//! `device-group add`.

use clap::builder::NonEmptyStringValueParser;

use super::foreseen;
use crate::cli::made::make;
use crate::cli::rules::{self, Rules};
use crate::cli::world::World;
use crate::wire::device_group::{AddDeviceGroup, NewDeviceGroup};
use crate::wire::endpoint::Nothing;

/// Make a device group
#[derive(Debug, clap::Args)]
#[command(after_long_help = rules::help(false))]
pub struct Args {
    /// Call it this
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: String,
    /// Keep a note
    #[arg(long)]
    note: Option<String>,
    /// Let these reach the group's devices: group:NAME, user:NAME, or JSON
    #[arg(long, value_name = "RULES", value_parser = rules::let_in)]
    accessed_from: Vec<Rules>,
}

/// Runs `device-group add`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let what = format!("device group {}", args.name);
    let body =
        NewDeviceGroup { name: args.name, note: args.note, allowed_incomings: rules::together(&args.accessed_from) };
    foreseen(world, Some(&body.name), body.allowed_incomings.as_ref())?;
    make::<AddDeviceGroup>(world, &what, &Nothing, &body)
}
