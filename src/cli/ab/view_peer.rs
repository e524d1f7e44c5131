//! `ab view-peer`, and which entries it and `view-deleted` list.

use std::collections::BTreeSet;

use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::find::{Peers, Which, by, known_tags, without_secrets};
use crate::cli::exit::Stop;
use crate::cli::ids;
use crate::cli::listing::Listing;
use crate::cli::output::Sheet;
use crate::cli::select::{Wanted, each};
use crate::cli::target::InPages;
use crate::cli::world::World;
use crate::wire::ab::{BookPeerQuery, TagFilter, UNTAGGED};
use crate::wire::endpoint::Endpoint;

/// List the entries of an address book
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    filter: Filter,
    #[command(flatten)]
    listing: Listing<Peers>,
}

/// Which entries are listed
#[derive(Debug, clap::Args)]
pub struct Filter {
    /// Take entries whose id contains this; with a % it is a pattern
    #[arg(long, value_name = "ID", value_parser = ids::filter())]
    peer_id: Option<String>,
    /// Take entries whose alias contains this; with a % it is a pattern, - means none
    #[arg(long)]
    alias: Option<String>,
    /// Leave out the entry with exactly this id; with a % it is a pattern; may be repeated
    #[arg(long, value_name = "ID", value_parser = ids::filter())]
    exclude_peer_id: Vec<String>,
    /// Take entries with exactly this tag; the option may be repeated, and then they have all of the tags
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    tag: Vec<String>,
    /// Take entries with at least one of the tags, instead of all of them
    #[arg(long, requires = "tag")]
    any_tag: bool,
    /// Take entries without a tag; with --any-tag those besides
    #[arg(long)]
    untagged: bool,
}

impl Filter {
    fn tags(&self) -> anyhow::Result<Option<TagFilter>> {
        if self.untagged && !self.tag.is_empty() && !self.any_tag {
            let text = "no entry has a tag and has none: leave --tag or --untagged out, or add --any-tag for either";
            return Err(Stop::usage(text).into());
        }
        let mut names: BTreeSet<_> = self.tag.iter().cloned().collect();
        let untagged = names.remove(UNTAGGED) || self.untagged;
        let filter = TagFilter { names, untagged, any: self.any_tag };
        Ok((filter.untagged || !filter.names.is_empty()).then_some(filter))
    }

    /// Lists what is meant.
    pub fn list<L>(&self, which: &Which, listing: &Listing<L>, world: &World) -> anyhow::Result<()>
    where
        L: InPages<List: Endpoint<Query = BookPeerQuery>>,
    {
        let tags = self.tags()?;
        let mut wanted = Wanted::<L>::new();
        wanted.query.id = wanted.fuzzily("id", self.peer_id.as_ref());
        wanted.query.alias = wanted.fuzzily("alias", self.alias.as_ref());
        wanted.query.tags = tags.as_ref().map(TagFilter::text);
        wanted.query.any_tag = self.any_tag.then_some(true);
        let mut sheet = Sheet::list(world, &L::SHAPE, &listing.layout)?;
        wanted.limit = sheet.left();
        let book = which.find(world)?;
        wanted.query.ab = by(&book).0;
        if let Some(tags) = tags.clone() {
            wanted.check("tags", move |value| Some(tags.takes(&tags_in(value))));
        }
        wanted.exclude("id", &self.exclude_peer_id);
        let mut found = false;
        each(world, &wanted, |rows| {
            found = found || !rows.is_empty();
            sheet.rows(&without_secrets(rows))
        })?;
        let named = tags.iter().flat_map(|tags| tags.names.iter().cloned()).collect::<Vec<_>>();
        if !found && !named.is_empty() {
            known_tags(world, &book, &named)?;
        }
        sheet.end()
    }
}

/// The tags of an entry.
pub fn tags_of(row: &Value) -> Vec<&str> {
    row.get("tags").map(tags_in).unwrap_or_default()
}

fn tags_in(value: &Value) -> Vec<&str> {
    let tags = value.as_array();
    tags.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Runs `ab view-peer`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    args.filter.list(&args.which, &args.listing, world)
}
