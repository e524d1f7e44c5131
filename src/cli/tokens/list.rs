//! `tokens list`.

use super::Tokens;
use crate::cli::listing::Listing;
use crate::cli::output::Sheet;
use crate::cli::select::{Wanted, each};
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List API tokens, without the tokens themselves
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    listing: Listing<Tokens>,
}

/// Runs `tokens list`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &Tokens::SHAPE, &args.listing.layout)?;
    let mut wanted = Wanted::<Tokens>::new();
    wanted.limit = sheet.left();
    each(world, &wanted, |rows| sheet.rows(&rows))?;
    sheet.end()
}
