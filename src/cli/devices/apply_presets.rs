//! `devices apply-presets`.

use std::cell::RefCell;

use serde_json::Value;

use super::{Devices, Which, by};
use crate::cli::bulk::{self, Act, Words};
use crate::cli::world::World;
use crate::wire::devices::ApplyPresets;
use crate::wire::endpoint::{NoQuery, Nothing};

/// Apply presets of devices that could not be applied when they first reported
///
/// What a device asks for in preset-* is assigned at its first report. What does not exist then is pending until
/// something of that name is created, or until this command finds it. What was assigned to the device since stays;
/// `devices edit --clear` drops a pending preset. Devices without pending presets are left out.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

/// Runs `devices apply-presets`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let act = Act {
        verb: "apply presets",
        done: "Applied presets",
        grave: false,
        leads_to: None,
        access: bulk::access::<ApplyPresets>(),
        words: Some(Words {
            verb: "apply",
            done: "Applied",
            object: "presets to".to_owned(),
            unchanged: "No presets wait for".to_owned(),
        }),
    };
    let mut targets = args.which.settle(world)?;
    targets.retain(|target| target.kept("pending_presets").as_object().is_some_and(|pending| !pending.is_empty()));
    let pending = RefCell::new(Vec::new());
    let ended = bulk::each::<Devices, _, _>(world, &act, &targets, async |client, target| {
        let reply = client.send::<ApplyPresets>(&by(target), &NoQuery {}, &Nothing).await?;
        if !reply.pending.is_empty() {
            pending.borrow_mut().push((target.name.clone(), reply.pending));
        }
        Ok(())
    });
    for (id, names) in pending.into_inner() {
        let names: serde_json::Map<String, Value> =
            names.into_iter().map(|(field, name)| (field, name.into())).collect();
        world.ui.warning(&format!("device {id} still waits for {}", super::listed::pending(&names)));
    }
    ended
}
