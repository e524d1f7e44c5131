//! `ab delete-peer`.

use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::find::{Peers, Which, by, known_tags, peers};
use super::view_peer::tags_of;
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::named::{Names, id, ids, together};
use crate::cli::select::{IfAny, Wanted, each};
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::ab::{DeleteBookPeers, ListBookPeers, TagFilter, UNTAGGED};
use crate::wire::endpoint::NoQuery;

/// Delete entries of an address book; they go to its recycle bin
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Delete the entries with exactly these ids
    #[arg(value_name = "ID", conflicts_with = "tag", value_parser = id)]
    ids: Vec<Names>,
    /// Delete the entries with exactly these ids; the option may be repeated
    #[arg(long, value_name = "A,B,C", value_parser = ids)]
    peer_id: Vec<Names>,
    /// Delete the entries with exactly this tag; the option may be repeated, and then they have all of the tags
    #[arg(long, conflicts_with = "peer_id", value_parser = NonEmptyStringValueParser::new())]
    tag: Vec<String>,
    #[command(flatten)]
    if_any: IfAny,
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
    if args.ids.is_empty() && args.peer_id.is_empty() && args.tag.is_empty() {
        return Err(Stop::usage("which entries? give their ids or --tag").into());
    }
    let book = args.which.find(world)?;
    let place = format!("address book {}", book.name);
    let targets = match args.tag.is_empty() {
        true => peers::<ListBookPeers>(world, &book, &place, &together(&[args.ids, args.peer_id].concat()))?,
        false => tagged(world, &book, &args.tag)?,
    };
    args.if_any.check::<Peers>(&targets)?;
    bulk::together::<Peers, _, _>(world, &ACT, &targets, async |client, targets| {
        let ids = targets.iter().map(|target| target.name.clone()).collect();
        client.send::<DeleteBookPeers>(&by(&book), &NoQuery {}, &ids).await.map(drop)
    })
}

/// Finds the entries that have all of these tags.
fn tagged(world: &World, book: &Target, names: &[String]) -> anyhow::Result<Vec<Target>> {
    let mut tags = TagFilter { names: names.iter().cloned().collect(), ..TagFilter::default() };
    tags.untagged = tags.names.remove(UNTAGGED);
    let mut wanted = Wanted::<Peers>::new();
    wanted.query.ab = by(book).0;
    wanted.query.tags = Some(tags.text());
    let mut targets = Vec::new();
    each(world, &wanted, |rows| {
        // Not every server has this filter.
        let meant = rows.iter().filter(|row| tags.takes(&tags_of(row)));
        let text = |row: &Value, key: &str| row.get(key)?.as_str().map(str::to_owned);
        targets.extend(meant.filter_map(|row| {
            Some(Target::of_name(text(row, "id")?).described(text(row, "alias").unwrap_or_default()))
        }));
        Ok(())
    })?;
    if targets.is_empty() {
        known_tags(world, book, &tags.names.into_iter().collect::<Vec<_>>())?;
    }
    Ok(targets)
}
