//! `ab purge`.

use anyhow::Context;

use super::find::{DeletedPeers, Which, by, peers};
use crate::cli::bulk::{self, Act};
use crate::cli::named::{Names, names, together};
use crate::cli::select::{Target, Wanted, each};
use crate::cli::world::World;
use crate::wire::ab::{ListDeletedBookPeers, PurgeBookPeers};
use crate::wire::endpoint::NoQuery;

/// Delete entries in the recycle bin of an address book for good
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Delete the entries with exactly these ids; the option may be repeated
    #[arg(long, value_name = "A,B,C", required_unless_present = "all", value_parser = names)]
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
    let book = args.which.find(world)?;
    let place = format!("the recycle bin of address book {}", book.name);
    let targets = match args.all {
        true => everything(world, &book).with_context(|| format!("read {place}"))?,
        false => peers::<ListDeletedBookPeers>(world, &book, &place, &together(&args.peer_id))?,
    };
    bulk::together::<DeletedPeers, _, _>(world, &ACT, &targets, async |client, targets| {
        let ids = targets.iter().map(|target| target.name.clone()).collect();
        client.send::<PurgeBookPeers>(&by(&book), &NoQuery {}, &ids).await.map(drop)
    })
}

fn everything(world: &World, book: &Target) -> anyhow::Result<Vec<Target>> {
    let mut wanted = Wanted::<DeletedPeers>::new();
    wanted.query.ab = by(book).0;
    let mut targets = Vec::new();
    each(world, &wanted, |rows| {
        let text = |row: &serde_json::Value, key: &str| row.get(key)?.as_str().map(str::to_owned);
        targets.extend(rows.iter().filter_map(|row| {
            Some(Target::of_name(text(row, "id")?).described(text(row, "alias").unwrap_or_default()))
        }));
        Ok(())
    })?;
    Ok(targets)
}
