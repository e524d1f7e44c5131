//! `strategies devices`.

use super::{Which, by, source};
use crate::cli::listing::Listing;
use crate::cli::output::{Shape, Sheet};
use crate::cli::target::Listed;
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
    #[command(flatten)]
    listing: Listing<Effective>,
}

/// Devices on which a strategy is effective.
pub struct Effective;

impl Listed for Effective {
    const KEY: &'static str = "id";
    const SHAPE: Shape = SHAPE;
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
    let mut sheet = Sheet::list(world, &SHAPE, &args.listing.layout)?;
    let target = args.which.find(world)?;
    let taken = if args.not_taken { Some(false) } else { args.taken.then_some(true) };
    let query = StrategyDeviceQuery { taken, ..StrategyDeviceQuery::default() };
    let mut pages = world.client()?.all_of::<ListStrategyDevices>(by(&target), query, world.concurrency());
    while let Some(rows) = world.wait(pages.take(sheet.left()).next())?? {
        sheet.rows(&rows)?;
    }
    sheet.end()
}
