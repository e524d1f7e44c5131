//! `ab view-deleted`.

use super::find::{DeletedPeers, Which, by, without_secrets};
use crate::cli::output::Sheet;
use crate::cli::select::{Listed, Wanted, each};
use crate::cli::world::World;

/// List the recycle bin of an address book
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Take entries whose id contains this; with a % it is a pattern
    #[arg(long, value_name = "ID")]
    peer_id: Option<String>,
    /// Take entries whose alias contains this; with a % it is a pattern, - means none
    #[arg(long)]
    alias: Option<String>,
}

/// Runs `ab view-deleted`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = Wanted::<DeletedPeers>::new();
    wanted.query.id = wanted.fuzzily("id", args.peer_id.as_ref());
    wanted.query.alias = wanted.fuzzily("alias", args.alias.as_ref());
    wanted.query.ab = by(&args.which.find(world)?).0;
    let mut sheet = Sheet::new(world, &DeletedPeers::SHAPE)?;
    each(world, &wanted, |rows| sheet.rows(&without_secrets(rows)))?;
    sheet.end()
}
