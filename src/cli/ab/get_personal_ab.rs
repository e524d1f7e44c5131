//! `ab get-personal-ab`.

use crate::cli::output::one;
use crate::cli::world::World;
use crate::wire::ab::GetPersonalBook;
use crate::wire::endpoint::{NoQuery, Nothing};

/// Show your own address book, whose guid --ab-guid takes
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `ab get-personal-ab`.
pub fn run(_: Args, world: &World) -> anyhow::Result<()> {
    let book = world.wait(world.client()?.ask::<GetPersonalBook>(&Nothing, &NoQuery {}, &Nothing))??;
    one(world, &book)
}
