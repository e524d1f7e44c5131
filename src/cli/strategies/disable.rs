//! `strategies disable`.

use super::{Several, Strategies, by, mark_many};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::endpoint::NoQuery;
use crate::wire::strategies::SetStrategyStatus;

/// Disable strategies: their devices are unmanaged, and get no other in their place
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Several,
}

const ACT: Act = Act {
    verb: "disable",
    done: "Disabled",
    grave: false,
    leads_to: Some(0),
    access: bulk::access::<SetStrategyStatus>(),
    words: None,
};

/// Runs `strategies disable`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut targets = args.which.find(world)?;
    targets.iter_mut().for_each(mark_many);
    bulk::each::<Strategies, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<SetStrategyStatus>(&by(target), &NoQuery {}, &false).await.map(drop)
    })
}
