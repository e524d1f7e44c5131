//! `strategies delete`.

use serde_json::Value;

use super::{Several, Strategies, by};
use crate::cli::bulk::{self, Act};
use crate::cli::foresight::Foresight;
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::strategies::DeleteStrategy;

/// Delete strategies; what they were assigned to has none
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Several,
}

const ACT: Act = Act {
    verb: "delete",
    done: "Deleted",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteStrategy>(),
    words: None,
};

/// Runs `strategies delete`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = args.which.find(world)?;
    let mut foresight = Foresight::new(world);
    let is_default = |target: &&Target| target.kept("is_default") == &Value::Bool(true);
    if let Some(target) = targets.iter().find(is_default).filter(|_| foresight.looks()) {
        foresight.note(format!(
            "the strategy {} is for every device that has no other: it can only be disabled",
            target.name
        ));
    }
    foresight.end()?;
    bulk::each::<Strategies, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DeleteStrategy>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
