//! `device-group update`.

use clap::builder::NonEmptyStringValueParser;

use super::{DeviceGroups, by, foreseen};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::named;
use crate::cli::rules::{self, Rules};
use crate::cli::world::World;
use crate::wire::device_group::{DeviceGroupEdit, UpdateDeviceGroup};
use crate::wire::endpoint::NoQuery;

/// Change a device group
///
/// What is not given stays as it is; an empty text takes the note away, [] all rules.
#[derive(Debug, clap::Args)]
#[command(after_long_help = rules::help(false))]
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
    /// Let these, and no others, reach the group's devices: group:NAME, user:NAME, or JSON
    #[arg(long, value_name = "RULES", value_parser = rules::let_in)]
    accessed_from: Vec<Rules>,
}

const ACT: Act = Act {
    verb: "change",
    done: "Changed",
    grave: false,
    leads_to: None,
    access: bulk::access::<UpdateDeviceGroup>(),
    words: None,
};

/// Runs `device-group update`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let edit = DeviceGroupEdit {
        name: args.new_name,
        note: args.note,
        allowed_incomings: rules::together(&args.accessed_from),
    };
    if edit == DeviceGroupEdit::default() {
        return Err(Stop::usage("what shall change? give at least one of the options").into());
    }
    let targets = named::all::<DeviceGroups>(world, &[args.name])?;
    let name = edit.name.as_deref().filter(|name| targets.iter().all(|target| target.name != *name));
    foreseen(world, name, edit.allowed_incomings.as_ref())?;
    bulk::each::<DeviceGroups, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<UpdateDeviceGroup>(&by(target), &NoQuery {}, &edit).await.map(drop)
    })?;
    for target in &targets {
        let incomings = target.kept("allowed_incomings");
        rules::replaced(world, "--accessed-from", "allowed_incomings", incomings, edit.allowed_incomings.as_ref());
    }
    Ok(())
}
