//! `ab purge`.

use super::find::{DeletedPeers, Which, by, deleted, peers};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::named::{Names, ids, together};
use crate::cli::world::World;
use crate::wire::ab::{ListDeletedBookPeers, PurgeBookPeers};
use crate::wire::endpoint::NoQuery;

/// Delete entries in the recycle bin of an address book for good
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Delete the entries with exactly these ids; the option may be repeated
    #[arg(long, value_name = "A,B,C", value_parser = ids)]
    peer_id: Vec<Names>,
    /// Empty the recycle bin
    #[arg(long, conflicts_with = "peer_id")]
    all: bool,
}

const ACT: Act = Act {
    verb: "purge",
    done: "Purged",
    grave: true,
    leads_to: None,
    access: bulk::access::<PurgeBookPeers>(),
    words: None,
};

/// Runs `ab purge`. What comes into the bin while somebody is asked stays there.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    if args.peer_id.is_empty() && !args.all {
        return Err(Stop::usage("which entries? give --peer-id, or --all to empty the recycle bin").into());
    }
    let book = args.which.find(world)?;
    let place = format!("the recycle bin of address book {}", book.name);
    let targets = match args.all {
        true => deleted(world, &book)?,
        false => peers::<ListDeletedBookPeers>(world, &book, &place, &together(&args.peer_id))?,
    };
    bulk::together::<DeletedPeers, _, _>(world, &ACT, &targets, async |client, targets| {
        let ids = targets.iter().map(|target| target.name.clone()).collect();
        client.send::<PurgeBookPeers>(&by(&book), &NoQuery {}, &ids).await.map(drop)
    })
}
