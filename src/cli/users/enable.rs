//! `users enable`.

use super::{Users, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::users::EnableUser;

/// Let users sign in again
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

const ACT: Act = Act {
    verb: "enable",
    done: "Enabled",
    grave: false,
    leads_to: Some(1),
    access: bulk::access::<EnableUser>(),
    words: None,
};

/// Runs `users enable`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = args.which.settle(world)?;
    bulk::each::<Users, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<EnableUser>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
