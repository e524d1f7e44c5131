//! `device-group delete`.

use super::{DeviceGroups, by};
use crate::cli::bulk::{self, Act};
use crate::cli::devices::listed::Devices;
use crate::cli::hanging;
use crate::cli::named::{self, Names, name, names};
use crate::cli::rules;
use crate::cli::select::{self, IfAny};
use crate::cli::world::World;
use crate::wire::device_group::DeleteDeviceGroup;
use crate::wire::endpoint::{NoQuery, Nothing};

/// Delete device groups; their devices stay, in no group
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Delete the groups with exactly these names or guids
    #[arg(value_name = "NAME", required_unless_present = "name", value_parser = name)]
    names: Vec<Names>,
    /// Delete the groups with exactly these names or guids; a comma in a name has a backslash before it, and the
    /// option may be repeated
    #[arg(long, value_name = "A,B,C", value_parser = names)]
    name: Vec<Names>,
    /// Fail unless these are exactly N groups
    #[arg(long, value_name = "N")]
    expect: Option<usize>,
    #[command(flatten)]
    if_any: IfAny,
}

const ACT: Act = Act {
    verb: "delete",
    done: "Deleted",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteDeviceGroup>(),
    words: None,
};

/// Runs `device-group delete`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut targets = named::listed::<DeviceGroups>(world, &[args.names, args.name].concat(), args.if_any)?;
    select::expect::<DeviceGroups>(args.expect, &targets)?;
    let devices = ["device stays, in no group", "devices stay, in no group"];
    hanging::mark::<Devices>(world, &mut targets, |query, name| query.device_group_name = Some(name), devices)?;
    rules::mark_deleted(&mut targets);
    bulk::each::<DeviceGroups, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DeleteDeviceGroup>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
