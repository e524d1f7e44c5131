//! `ab view-tag`.

use super::find::{Tags, Which, tags};
use crate::cli::listing::Listing;
use crate::cli::output::Sheet;
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List the tags of an address book
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    listing: Listing<Tags>,
}

/// Runs `ab view-tag`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &Tags::SHAPE, &args.listing.layout)?;
    let book = args.which.find(world)?;
    sheet.rows(&tags(world, &book)?)?;
    sheet.end()
}
