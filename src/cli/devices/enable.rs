//! `devices enable`.

use super::{Devices, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::devices::EnableDevice;
use crate::wire::endpoint::{NoQuery, Nothing};

/// Let devices be controlled again
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
    access: bulk::access::<EnableDevice>(),
    words: None,
};

/// Runs `devices enable`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = args.which.settle(world)?;
    bulk::each::<Devices, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<EnableDevice>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
