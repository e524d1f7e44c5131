//! `strategies enable`.

use super::{Several, Strategies, by, mark_many};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::endpoint::NoQuery;
use crate::wire::strategies::SetStrategyStatus;

/// Enable strategies: their devices take over the options
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Several,
}

const ACT: Act = Act {
    verb: "enable",
    done: "Enabled",
    grave: false,
    leads_to: Some(1),
    access: bulk::access::<SetStrategyStatus>(),
    words: None,
};

/// Runs `strategies enable`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut targets = args.which.find(world)?;
    targets.iter_mut().for_each(mark_many);
    bulk::each::<Strategies, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<SetStrategyStatus>(&by(target), &NoQuery {}, &true).await.map(drop)
    })
}
