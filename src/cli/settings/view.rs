//! `settings view`.

use serde_json::Value;

use super::{in_person, keys};
use crate::cli::format::Format;
use crate::cli::output::one;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::settings::GetOtherSettings;

/// Show the settings
#[derive(Debug, clap::Args)]
#[command(after_long_help = keys::help())]
pub struct Args {}

/// Runs `settings view`. A table has the words that `settings set` takes.
pub fn run(_: Args, world: &World) -> anyhow::Result<()> {
    let mut settings = ask(world)?;
    if world.format()? == Format::Table
        && let Value::Object(settings) = &mut settings
    {
        settings.values_mut().for_each(|value| *value = keys::shown(value).into());
    }
    one(world, &settings)
}

/// Asks for the settings.
pub fn ask(world: &World) -> anyhow::Result<Value> {
    let client = world.client()?;
    world.wait(client.ask::<GetOtherSettings>(&Nothing, &NoQuery {}, &Nothing))?.map_err(in_person)
}
