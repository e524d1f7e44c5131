//! `ab view-ab`.

use super::find::{Books, without_secrets};
use crate::cli::listing::Listing;
use crate::cli::output::Sheet;
use crate::cli::select::{Wanted, each};
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List the shared address books that you may read
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take the address book with exactly this name or guid; with a % it is a pattern
    #[arg(long, value_name = "NAME")]
    ab_name: Option<String>,
    /// Take the address book with this guid
    #[arg(long, value_name = "GUID", conflicts_with = "ab_name")]
    ab_guid: Option<String>,
    #[command(flatten)]
    listing: Listing<Books>,
}

/// Runs `ab view-ab`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = Wanted::<Books>::new();
    wanted.query.name = wanted.precisely(args.ab_name.as_ref().or(args.ab_guid.as_ref()));
    let mut sheet = Sheet::list(world, &Books::SHAPE, &args.listing.layout)?;
    wanted.limit = sheet.left();
    each(world, &wanted, |rows| sheet.rows(&without_secrets(rows)))?;
    sheet.end()
}
