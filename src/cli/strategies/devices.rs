//! `strategies devices`.

use super::{Which, by, source};
use crate::cli::output::{Shape, Sheet};
use crate::cli::world::World;
use crate::wire::strategies::{ListStrategyDevices, StrategyDeviceQuery};

/// List the devices on which a strategy is effective
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Take those that have taken its newest options
    #[arg(long)]
    taken: bool,
    /// Take those that have not
    #[arg(long, conflicts_with = "taken")]
    not_taken: bool,
}

const SHAPE: Shape = Shape {
    one: "device",
    many: "devices",
    table: &["id", "device_name", "source", "taken"],
    all: &["guid", "id", "device_name", "source", "taken"],
    words: source,
};

/// Runs `strategies devices`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let target = args.which.find(world)?;
    let taken = if args.not_taken { Some(false) } else { args.taken.then_some(true) };
    let query = StrategyDeviceQuery { taken, ..StrategyDeviceQuery::default() };
    let mut sheet = Sheet::new(world, &SHAPE)?;
    let mut pages = world.client()?.all_of::<ListStrategyDevices>(by(&target), query, world.concurrency());
    while let Some(rows) = world.wait(pages.next())?? {
        sheet.rows(&rows)?;
    }
    sheet.end()
}
