//! `users view`.

use super::{Filter, Users};
use crate::cli::output::Sheet;
use crate::cli::select::each;
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List users
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    filter: Filter,
}

/// Runs `users view`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::new(world, &Users::SHAPE)?;
    each(world, &args.filter.wanted(), |rows| sheet.rows(&rows))?;
    sheet.end()
}
