//! `ab rename-tag`.

use clap::builder::NonEmptyStringValueParser;

use super::find::{Tags, Which, by, known_tags};
use crate::cli::bulk::{self, Deed, Thing};
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::ab::{BookTagNames, RenameBookTag};

/// Rename a tag of an address book, in its entries too
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Rename the tag with exactly this name
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    tag_name: String,
    /// Call it this
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    new_name: String,
}

/// Runs `ab rename-tag`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.which.find(world)?;
    if world.options.dry_run {
        known_tags(world, &book, std::slice::from_ref(&args.tag_name))?;
    }
    let things = Thing::of::<Tags>(vec![Target::of_name(args.tag_name.clone())]);
    let names = BookTagNames { old: args.tag_name, new: args.new_name };
    bulk::whole::<RenameBookTag>(world, &Deed::within("rename", "Renamed", &book), &things, &by(&book), &names)
}
