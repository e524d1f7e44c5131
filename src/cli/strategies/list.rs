//! `strategies list`.

use super::{Strategies, rows};
use crate::cli::listing::Listing;
use crate::cli::output::Sheet;
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List strategies, and on how many devices each is effective
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    listing: Listing<Strategies>,
}

/// Runs `strategies list`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &Strategies::SHAPE, &args.listing.layout)?;
    sheet.rows(&rows(world)?)?;
    sheet.end()
}
