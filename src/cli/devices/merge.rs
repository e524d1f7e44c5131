//! `devices merge`: a machine that reports under a new id is the device that it was before.

use super::{Devices, by};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::ids;
use crate::cli::select::{Choice, Wanted, settle};
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::devices::{MergeDevices, Twin};
use crate::wire::endpoint::NoQuery;

/// Make a machine that reports under a new id the device that it was before
///
/// The device --into keeps what is assigned to it and gets the id --id; what was assigned to --id is gone with it. Both
/// must be the same machine: `devices view --columns id,same_machine` shows which seem to be.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Merge the device with exactly this id or guid, under which the machine reports now
    #[arg(long, value_parser = ids::filter())]
    id: String,
    /// Merge it into the device with exactly this id or guid, which the machine was before
    #[arg(long, value_name = "ID", value_parser = ids::filter())]
    into: String,
}

const ACT: Act = Act {
    verb: "merge",
    done: "Merged",
    grave: true,
    leads_to: None,
    access: bulk::access::<MergeDevices>(),
    words: None,
};

/// Runs `devices merge`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = vec![only(&args.id, world)?];
    let into = only(&args.into, world)?;
    bulk::each::<Devices, _, _>(world, &ACT, &targets, async |client, target| {
        let body = Twin { guid: target.guid.clone().into() };
        client.send::<MergeDevices>(&by(&into), &NoQuery {}, &body).await.map(drop)
    })
}

fn only(id: &str, world: &World) -> anyhow::Result<Target> {
    let mut wanted = Wanted::<Devices>::new();
    wanted.query.id = wanted.precisely(Some(&id.to_owned()));
    match <[Target; 1]>::try_from(settle(world, wanted, &Choice::default())?) {
        Ok([only]) => Ok(only),
        Err(several) => Err(Stop::usage(format!("{} devices fit {id}: give one exact id", several.len())).into()),
    }
}
