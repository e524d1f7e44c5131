//! `ab delete-tag`.

use serde_json::Value;

use super::find::{Peers, Tags, Which, by, known_tags};
use super::view_peer::tags_of;
use crate::cli::bulk::{self, Act};
use crate::cli::hanging;
use crate::cli::named::{Names, names, together};
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::ab::{BookPeerQuery, DeleteBookTags, TagFilter, UNTAGGED};
use crate::wire::endpoint::NoQuery;

/// Delete tags of an address book, in its entries too
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Delete the tags with exactly these names; a comma in a name has a backslash before it, and the option may be
    /// repeated
    #[arg(long, value_name = "A,B,C", required = true, value_parser = names)]
    tag_name: Vec<Names>,
}

const ACT: Act = Act {
    verb: "delete",
    done: "Deleted",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteBookTags>(),
    words: None,
};

/// Runs `ab delete-tag`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.which.find(world)?;
    let names = together(&args.tag_name);
    known_tags(world, &book, &names)?;
    let mut targets: Vec<_> = names.into_iter().map(Target::of_name).collect();
    let with = |query: &mut BookPeerQuery, tag: &Target| {
        query.ab = by(&book).0;
        query.tags = Some(TagFilter { names: [tag.name.clone()].into(), ..TagFilter::default() }.text());
        tag.name != UNTAGGED
    };
    let has = |tag: &Target, row: &Value| tags_of(row).contains(&tag.name.as_str());
    hanging::add::<Peers>(world, &mut targets, with, Some(&has), ["entry", "entries"])?;
    bulk::together::<Tags, _, _>(world, &ACT, &targets, async |client, targets| {
        let names = targets.iter().map(|target| target.name.clone()).collect();
        client.send::<DeleteBookTags>(&by(&book), &NoQuery {}, &names).await.map(drop)
    })
}
