//! `user-group update`.

use clap::builder::NonEmptyStringValueParser;

use super::{UserGroups, by, foreseen};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::named;
use crate::cli::rules::{self, Rules};
use crate::cli::world::World;
use crate::wire::endpoint::NoQuery;
use crate::wire::user_group::{UpdateUserGroup, UserGroupEdit};

/// Change a user group
///
/// What is not given stays as it is; an empty text takes the note away, [] all rules of a list.
#[derive(Debug, clap::Args)]
#[command(after_long_help = rules::help(true))]
pub struct Args {
    /// Change the group with exactly this name or guid
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: String,
    /// Rename the group
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    new_name: Option<String>,
    /// Keep a note
    #[arg(long)]
    note: Option<String>,
    /// Let these, and no others, reach the devices of the group's users: group:NAME, user:NAME, or JSON
    #[arg(long, value_name = "RULES", value_parser = rules::let_in)]
    accessed_from: Vec<Rules>,
    /// Let the group's users reach these, and no others: group:NAME for its users' devices, devices:NAME for a device
    /// group, or JSON
    #[arg(long, value_name = "RULES", value_parser = rules::reached)]
    access_to: Vec<Rules>,
}

const ACT: Act = Act {
    verb: "change",
    done: "Changed",
    grave: false,
    leads_to: None,
    access: bulk::access::<UpdateUserGroup>(),
    words: None,
};

/// Runs `user-group update`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let edit = UserGroupEdit {
        name: args.new_name,
        note: args.note,
        allowed_incomings: rules::together(&args.accessed_from),
        allowed_outgoings: rules::together(&args.access_to),
    };
    if edit == UserGroupEdit::default() {
        return Err(Stop::usage("what shall change? give at least one of the options").into());
    }
    let targets = named::all::<UserGroups>(world, &[args.name])?;
    let name = edit.name.as_deref().filter(|name| targets.iter().all(|target| target.name != *name));
    foreseen(world, name, edit.allowed_incomings.as_ref(), edit.allowed_outgoings.as_ref())?;
    bulk::each::<UserGroups, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<UpdateUserGroup>(&by(target), &NoQuery {}, &edit).await.map(drop)
    })?;
    for target in &targets {
        let [incomings, outgoings] = ["allowed_incomings", "allowed_outgoings"].map(|column| target.kept(column));
        rules::replaced(world, "--accessed-from", "allowed_incomings", incomings, edit.allowed_incomings.as_ref());
        rules::replaced(world, "--access-to", "allowed_outgoings", outgoings, edit.allowed_outgoings.as_ref());
    }
    Ok(())
}
