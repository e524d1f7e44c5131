//! `users disable`.

use super::{Users, Which, by, dependents};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::users::DisableUser;

/// Stop users from signing in and end their sessions
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

const ACT: Act = Act {
    verb: "disable",
    done: "Disabled",
    grave: false,
    leads_to: Some(0),
    access: bulk::access::<DisableUser>(),
    words: None,
};

/// Runs `users disable`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = args.which.settle_with_care(world)?;
    dependents::foresee(world, &targets)?;
    bulk::each::<Users, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DisableUser>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
