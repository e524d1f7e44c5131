//! `devices delete`.

use super::{Devices, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::devices::DeleteDevice;
use crate::wire::endpoint::{NoQuery, Nothing};

/// Delete devices and what hangs on them
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
    access: bulk::access::<DeleteDevice>(),
    words: None,
};

/// Runs `devices delete`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = args.which.settle(world)?;
    bulk::each::<Devices, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DeleteDevice>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
