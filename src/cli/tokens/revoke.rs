//! `tokens revoke`.

use super::Tokens;
use crate::cli::bulk::{self, Act};
use crate::cli::select::{Choice, Wanted, settle};
use crate::cli::world::World;
use crate::wire::endpoint::{By, NoQuery, Nothing};
use crate::wire::ids::TokenGuid;
use crate::wire::tokens::DeleteToken;

/// Revoke an API token: it stops working at once
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Revoke the token with exactly this name or guid
    #[arg(long)]
    name: String,
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
    let mut wanted = Wanted::<Tokens>::new();
    // The list has no filter; the caller's side picks.
    wanted.precisely(Some(&args.name));
    let targets = settle(world, wanted, &Choice::default())?;
    bulk::each::<Tokens, _, _>(world, &ACT, &targets, async |client, target| {
        let guid = By(TokenGuid::from(target.guid.clone()));
        client.send::<DeleteToken>(&guid, &NoQuery {}, &Nothing).await.map(drop)
    })
}
