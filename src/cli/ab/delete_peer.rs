//! `ab delete-peer`.

use super::find::{Peers, Which, by, peers};
use crate::cli::bulk::{self, Act};
use crate::cli::named::{Names, names, together};
use crate::cli::world::World;
use crate::wire::ab::{DeleteBookPeers, ListBookPeers};
use crate::wire::endpoint::NoQuery;

/// Delete entries of an address book; they go to its recycle bin
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Delete the entries with exactly these ids; the option may be repeated
    #[arg(long, value_name = "A,B,C", required = true, value_parser = names)]
    peer_id: Vec<Names>,
}

const ACT: Act = Act {
    verb: "delete",
    done: "Deleted",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteBookPeers>(),
    words: None,
};

/// Runs `ab delete-peer`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.which.find(world)?;
    let place = format!("address book {}", book.name);
    let targets = peers::<ListBookPeers>(world, &book, &place, &together(&args.peer_id))?;
    bulk::together::<Peers, _, _>(world, &ACT, &targets, async |client, targets| {
        let ids = targets.iter().map(|target| target.name.clone()).collect();
        client.send::<DeleteBookPeers>(&by(&book), &NoQuery {}, &ids).await.map(drop)
    })
}
