//! `devices disable`.

use super::{Devices, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::devices::DisableDevice;
use crate::wire::endpoint::{NoQuery, Nothing};

/// Stop devices from being controlled
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
    access: bulk::access::<DisableDevice>(),
    words: None,
};

/// Runs `devices disable`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = args.which.settle(world)?;
    bulk::each::<Devices, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DisableDevice>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
