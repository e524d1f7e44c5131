//! `users delete`.

use super::{Users, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::devices::listed::Devices;
use crate::cli::hanging;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::users::DeleteUser;

/// Delete users and what hangs on them
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
    let devices = ["device loses its owner", "devices lose their owner"];
    hanging::mark::<Devices>(world, &mut targets, |query, name| query.user_name = Some(name), devices)?;
    bulk::each::<Users, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DeleteUser>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
