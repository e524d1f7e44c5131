//! `device-group add-devices`.

use super::Members;
use crate::cli::bulk::{Deed, Done};
use crate::cli::world::World;
use crate::wire::device_group::AddDevicesToGroup;

/// Put devices into a device group
///
/// A device is in one group at most. All of them are put in or, where one is not there, none.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    members: Members,
}

/// Runs `device-group add-devices`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    args.members.change::<AddDevicesToGroup>(world, true, |group| Deed {
        verb: "put",
        done: Done::Did("Put"),
        before: String::new(),
        after: format!(" into device group {group}"),
    })
}
