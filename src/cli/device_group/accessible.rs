//! `device-group accessible`.

use crate::cli::output::{Shape, Sheet};
use crate::cli::select::{Wanted, each};
use crate::cli::target::{InPages, Listed};
use crate::cli::world::World;
use crate::wire::access::ListAccessibleDeviceGroups;

/// List the device groups that you may reach
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Device groups, as those who may reach them see them.
struct AccessibleGroups;

impl Listed for AccessibleGroups {
    const KEY: &'static str = "name";
    const SHAPE: Shape = Shape {
        one: "device group",
        many: "device groups",
        table: &["name", "note"],
        all: &["guid", "name", "note"],
        words: |_, _| None,
    };
}

impl InPages for AccessibleGroups {
    type List = ListAccessibleDeviceGroups;
}

/// Runs `device-group accessible`.
pub fn run(_: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::new(world, &AccessibleGroups::SHAPE)?;
    each(world, &Wanted::<AccessibleGroups>::new(), |rows| sheet.rows(&rows))?;
    sheet.end()
}
