//! `device-group remove-devices`.

use super::Members;
use crate::cli::bulk::{Deed, Done};
use crate::cli::world::World;
use crate::wire::device_group::RemoveDevicesFromGroup;

/// Take devices out of a device group
///
/// All of them are taken out or, where one is not there, none.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    members: Members,
}

/// Runs `device-group remove-devices`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    args.members.change::<RemoveDevicesFromGroup>(world, false, |group| Deed {
        verb: "take",
        done: Done::Now(format!("is not in device group {group} now"), format!("are not in device group {group} now")),
        before: String::new(),
        after: format!(" out of device group {group}"),
    })
}
