//! `devices view`.

use super::{Devices, Filter};
use crate::cli::output::Sheet;
use crate::cli::select::{Listed, each};
use crate::cli::world::World;

/// List devices
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    filter: Filter,
}

/// Runs `devices view`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::new(world, &Devices::SHAPE)?;
    each(world, &args.filter.wanted(), |rows| sheet.rows(&rows))?;
    sheet.end()
}
