//! `devices merge`: a machine that reports under a new id is the device that it was before.

use super::{Devices, by};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::foresight::Foresight;
use crate::cli::ids;
use crate::cli::select::{Wanted, settle_one};
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::devices::{MergeDevices, Twin};
use crate::wire::endpoint::NoQuery;

/// Make a machine that reports under a new id the device that it was before
///
/// The device --into keeps what is assigned to it and gets the id --id; what was assigned to --id is gone with it. Both
/// must be the same machine: `devices view --columns id,same_machine` shows which seem to be. Devices that both report are
/// clones and not merged: `devices view --columns id,clone_of` shows them.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Merge the device with exactly this id or guid, under which the machine reports now
    #[arg(long, value_parser = ids::filter())]
    id: String,
    /// Merge it into the device with exactly this id or guid, which the machine was before
    #[arg(long, value_name = "ID", value_parser = ids::filter())]
    into: String,
    /// Merge even if both report, which clones do
    #[arg(long)]
    force: bool,
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
    let mut targets = vec![only(&args.id, world)?];
    let into = only(&args.into, world)?;
    foresee(world, &targets[0], &into, args.force)?;
    targets[0].touches = changes(&targets[0], &into);
    bulk::each::<Devices, _, _>(world, &ACT, &targets, async |client, target| {
        let body = Twin { guid: target.guid.clone().into(), force: args.force.then_some(true) };
        client.send::<MergeDevices>(&by(&into), &NoQuery {}, &body).await.map(drop)
    })
}

/// Refuses in a dry run what the server would, as far as the rows tell.
fn foresee(world: &World, gone: &Target, into: &Target, force: bool) -> anyhow::Result<()> {
    let mut foresight = Foresight::new(world);
    if foresight.looks() && gone.guid == into.guid {
        foresight.note("a device cannot be merged with itself: give the id of the other one");
    }
    let is_online = |device: &Target| device.kept("is_online").as_bool() == Some(true);
    let are_clones = gone.kept("clone_of").as_str() == Some(into.name.as_str());
    if foresight.looks() && !force && are_clones && is_online(gone) && is_online(into) {
        foresight.note("both devices report, so they are clones and not the same machine: --force merges them");
    }
    foresight.end()
}

/// Into which device it is merged, and which assignments it loses.
fn changes(gone: &Target, into: &Target) -> String {
    let columns = [
        ("user_name", "owner"),
        ("device_group_name", "device group"),
        ("strategy_name", "strategy"),
        ("note", "note"),
    ];
    let lost = columns.into_iter().filter_map(|(column, word)| {
        let value = gone.kept(column).as_str().filter(|value| !value.is_empty())?;
        Some(format!("{word} {value}"))
    });
    let lost: Vec<_> = lost.collect();
    let lost = if lost.is_empty() { String::new() } else { format!(", loses {}", lost.join(", ")) };
    format!("into device {}{lost}", into.label())
}

fn only(id: &str, world: &World) -> anyhow::Result<Target> {
    let mut wanted = Wanted::<Devices>::new();
    wanted.query.id = wanted.precisely(Some(&id.to_owned()));
    match <[Target; 1]>::try_from(settle_one(world, &wanted)?) {
        Ok([only]) => Ok(only),
        Err(several) => Err(Stop::usage(format!("{} devices fit {id}: give one exact id", several.len())).into()),
    }
}
