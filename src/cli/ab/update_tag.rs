//! `ab update-tag`.

use clap::builder::NonEmptyStringValueParser;

use super::add_tag::colour;
use super::find::{Tags, Which, by, known_tags};
use crate::cli::bulk::{self, Deed, Thing};
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::ab::{BookTagEdit, UpdateBookTag};

/// Give a tag of an address book another colour
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Change the tag with exactly this name
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    tag_name: String,
    /// Give it this colour: a name, as red, 0xFFFF0000, or decimal digits
    #[arg(long, value_name = "COLOUR", value_parser = colour)]
    tag_color: u32,
}

/// Runs `ab update-tag`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.which.find(world)?;
    if world.options.dry_run {
        known_tags(world, &book, std::slice::from_ref(&args.tag_name))?;
    }
    let things = Thing::of::<Tags>(vec![Target::of_name(args.tag_name.clone())]);
    let edit = BookTagEdit { name: args.tag_name, color: Some(args.tag_color) };
    bulk::whole::<UpdateBookTag>(world, &Deed::within("change", "Changed", &book), &things, &by(&book), &edit)
}
