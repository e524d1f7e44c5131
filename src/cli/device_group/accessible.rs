//! `device-group accessible`.

use crate::cli::listing::Listing;
use crate::cli::output::{Shape, Sheet};
use crate::cli::select::{Wanted, each};
use crate::cli::target::{InPages, Listed};
use crate::cli::world::World;
use crate::wire::access::ListAccessibleDeviceGroups;

/// List the device groups that you may reach
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    listing: Listing<AccessibleGroups>,
}

/// Device groups, as those who may reach them see them.
pub struct AccessibleGroups;

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
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &AccessibleGroups::SHAPE, &args.listing.layout)?;
    let mut wanted = Wanted::<AccessibleGroups>::new();
    wanted.limit = sheet.left();
    each(world, &wanted, |rows| sheet.rows(&rows))?;
    sheet.end()
}
