//! `ab purge`.

use super::find::{DeletedPeers, Which, by, deleted, peers};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::named::{Names, id, ids, together};
use crate::cli::select::IfAny;
use crate::cli::world::World;
use crate::wire::ab::{ListDeletedBookPeers, PurgeBookPeers};
use crate::wire::endpoint::NoQuery;

/// Delete entries in the recycle bin of an address book for good
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Delete the entries with exactly these ids
    #[arg(value_name = "ID", conflicts_with = "all", value_parser = id)]
    ids: Vec<Names>,
    /// Delete the entries with exactly these ids; the option may be repeated
    #[arg(long, value_name = "A,B,C", value_parser = ids)]
    peer_id: Vec<Names>,
    /// Empty the recycle bin
    #[arg(long, conflicts_with = "peer_id")]
    all: bool,
    #[command(flatten)]
    if_any: IfAny,
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
    if args.ids.is_empty() && args.peer_id.is_empty() && !args.all {
        return Err(Stop::usage("which entries? give their ids, or --all to empty the recycle bin").into());
    }
    let book = args.which.find(world)?;
    let place = format!("the recycle bin of address book {}", book.name);
    let targets = match args.all {
        true => deleted(world, &book)?,
        false => peers::<ListDeletedBookPeers>(world, &book, &place, &together(&[args.ids, args.peer_id].concat()))?,
    };
    args.if_any.check::<DeletedPeers>(&targets)?;
    bulk::together::<DeletedPeers, _, _>(world, &ACT, &targets, async |client, targets| {
        let ids = targets.iter().map(|target| target.name.clone()).collect();
        client.send::<PurgeBookPeers>(&by(&book), &NoQuery {}, &ids).await.map(drop)
    })
}
