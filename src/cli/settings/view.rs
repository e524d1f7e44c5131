//! `settings view`.

use super::in_person;
use crate::cli::output::one;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::settings::GetOtherSettings;

/// Show the settings
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `settings view`.
pub fn run(_: Args, world: &World) -> anyhow::Result<()> {
    let client = world.client()?;
    let settings = world.wait(client.ask::<GetOtherSettings>(&Nothing, &NoQuery {}, &Nothing))?.map_err(in_person)?;
    one(world, &settings)
}
