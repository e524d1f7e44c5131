//! `strategies delete`.

use super::{Strategies, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::strategies::DeleteStrategy;

/// Delete a strategy; those to whom it was assigned have none
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

const ACT: Act = Act { verb: "delete", done: "Deleted", grave: true, leads_to: None, words: None };

/// Runs `strategies delete`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = [args.which.find(world)?];
    bulk::each::<Strategies, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DeleteStrategy>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
