//! `tokens revoke`.

use super::{Tokens, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::tokens::DeleteToken;

/// Revoke an API token: it stops working at once
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

const ACT: Act = Act {
    verb: "revoke",
    done: "Revoked",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteToken>(),
    words: None,
};

/// Runs `tokens revoke`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = [args.which.find(world)?];
    bulk::each::<Tokens, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DeleteToken>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
