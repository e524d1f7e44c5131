//! `tokens list`.

use super::Tokens;
use crate::cli::output::Sheet;
use crate::cli::select::{Wanted, each};
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List API tokens, without the tokens themselves
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `tokens list`.
pub fn run(_: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::new(world, &Tokens::SHAPE)?;
    each(world, &Wanted::<Tokens>::new(), |rows| sheet.rows(&rows))?;
    sheet.end()
}
