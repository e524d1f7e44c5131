//! `ab view-tag`.

use super::find::{Tags, Which, tags};
use crate::cli::output::Sheet;
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List the tags of an address book
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

/// Runs `ab view-tag`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.which.find(world)?;
    let mut sheet = Sheet::new(world, &Tags::SHAPE)?;
    sheet.rows(&tags(world, &book)?)?;
    sheet.end()
}
