//! `ab restore`.

use super::find::{DeletedPeers, Which, by, peers};
use crate::cli::bulk::{self, Deed, Thing};
use crate::cli::named::{Names, names, together};
use crate::cli::world::World;
use crate::wire::ab::{ListDeletedBookPeers, RestoreBookPeers};

/// Restore entries from the recycle bin of an address book
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Restore the entries with exactly these ids; the option may be repeated
    #[arg(long, value_name = "A,B,C", required = true, value_parser = names)]
    peer_id: Vec<Names>,
}

/// Runs `ab restore`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.which.find(world)?;
    let ids = together(&args.peer_id);
    let place = format!("the recycle bin of address book {}", book.name);
    let things = Thing::of::<DeletedPeers>(peers::<ListDeletedBookPeers>(world, &book, &place, &ids)?);
    bulk::whole::<RestoreBookPeers>(world, &Deed::within("restore", "Restored", &book), &things, &by(&book), &ids)
}
