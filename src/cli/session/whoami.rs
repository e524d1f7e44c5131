//! `whoami`.

use anyhow::Context;

use super::whence;
use crate::cli::output::one;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::session::CurrentUser;

/// Show who is signed in
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `whoami`.
pub fn run(_: Args, world: &World) -> anyhow::Result<()> {
    let client = world.client()?;
    let account =
        world.wait(client.ask::<CurrentUser>(&Nothing, &NoQuery {}, &whence()))?.context("ask who is signed in")?;
    one(world, &account)
}
