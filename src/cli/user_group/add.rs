//! `user-group add`.

use clap::builder::NonEmptyStringValueParser;

use super::foreseen;
use crate::cli::made::make;
use crate::cli::rules::{self, Rules};
use crate::cli::world::World;
use crate::wire::endpoint::Nothing;
use crate::wire::user_group::{AddUserGroup, NewUserGroup};

/// Make a user group
#[derive(Debug, clap::Args)]
#[command(after_long_help = rules::help(true))]
pub struct Args {
    /// Call it this
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: String,
    /// Keep a note
    #[arg(long)]
    note: Option<String>,
    /// Let these reach the devices of the group's users: group:NAME, user:NAME, or JSON
    #[arg(long, value_name = "RULES", value_parser = rules::let_in)]
    accessed_from: Vec<Rules>,
    /// Let the group's users reach these: group:NAME for its users' devices, devices:NAME for a device group, or JSON
    #[arg(long, value_name = "RULES", value_parser = rules::reached)]
    access_to: Vec<Rules>,
}

/// Runs `user-group add`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let what = format!("user group {}", args.name);
    let body = NewUserGroup {
        name: args.name,
        note: args.note,
        allowed_incomings: rules::together(&args.accessed_from),
        allowed_outgoings: rules::together(&args.access_to),
    };
    foreseen(world, Some(&body.name), body.allowed_incomings.as_ref(), body.allowed_outgoings.as_ref())?;
    make::<AddUserGroup>(world, &what, &Nothing, &body)
}
