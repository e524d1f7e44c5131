//! `users force-logout`.

use super::{Users, Which, user_guids};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::users::ForceLogout;

/// End every session of users at once
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

const ACT: Act = Act {
    verb: "force-logout",
    done: "Ended the sessions of",
    grave: false,
    leads_to: None,
    access: bulk::access::<ForceLogout>(),
    words: None,
};

/// Runs `users force-logout`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = args.which.settle_with_care(world)?;
    bulk::together::<Users, _, _>(world, &ACT, &targets, async |client, targets| {
        client.send::<ForceLogout>(&Nothing, &NoQuery {}, &user_guids(targets)).await.map(drop)
    })
}
