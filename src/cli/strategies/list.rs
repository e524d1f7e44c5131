//! `strategies list`.

use super::{Strategies, rows};
use crate::cli::output::Sheet;
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List strategies, and on how many devices each is effective
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `strategies list`.
pub fn run(_: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::new(world, &Strategies::SHAPE)?;
    sheet.rows(&rows(world)?)?;
    sheet.end()
}
