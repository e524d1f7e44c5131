//! `users delete`.

use super::{Users, Which, by, dependents};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::users::DeleteUser;

/// Delete users
///
/// Their devices lose their owner and their shared address books pass to you. Their personal address books, tokens, sessions
/// and rules are deleted. The question names all of it.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

const ACT: Act = Act {
    verb: "delete",
    done: "Deleted",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteUser>(),
    words: None,
};

/// Runs `users delete`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut targets = args.which.settle_with_care(world)?;
    dependents::foresee(world, &targets)?;
    dependents::mark(world, &mut targets)?;
    bulk::each::<Users, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DeleteUser>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
