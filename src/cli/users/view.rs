//! `users view`.

use super::{Filter, Users};
use crate::cli::listing::Listing;
use crate::cli::output::Sheet;
use crate::cli::select::each;
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List users
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    filter: Filter,
    #[command(flatten)]
    listing: Listing<Users>,
}

/// Runs `users view`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &Users::SHAPE, &args.listing.layout)?;
    let mut wanted = args.filter.wanted();
    wanted.limit = sheet.left();
    each(world, &wanted, |rows| sheet.rows(&rows))?;
    sheet.end()
}
