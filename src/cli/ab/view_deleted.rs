//! `ab view-deleted`.

use super::find::{DeletedPeers, Which};
use super::view_peer::Filter;
use crate::cli::listing::Listing;
use crate::cli::world::World;

/// List the recycle bin of an address book
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    filter: Filter,
    #[command(flatten)]
    listing: Listing<DeletedPeers>,
}

/// Runs `ab view-deleted`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    args.filter.list(&args.which, &args.listing, world)
}
