//! `strategies edit`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;

use super::add::{acknowledged, given, option};
use super::{Strategies, Which, by, foresee, mark_many};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::foresight::Foresight;
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::strategies::{EditStrategy, GetStrategy, StrategyEdit};

/// Rename a strategy, set options and take options away
///
/// What is not given stays as it is.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Rename the strategy
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    new_name: Option<String>,
    /// Set this option; may be repeated, and `strategies options` lists what there is. An empty value sends devices back
    /// to the default of the client, while --remove leaves the option to no one
    #[arg(long, value_name = "KEY=VALUE", value_parser = option)]
    option: Vec<(String, String)>,
    /// Set the options of a JSON object in a file, as `strategies add` takes it, which keeps a password out of the process
    /// list; - is standard input, and --option goes before it
    #[arg(long, value_name = "PATH")]
    from_file: Option<PathBuf>,
    /// Carry this option no longer; may be repeated
    #[arg(long, value_name = "KEY", value_delimiter = ',')]
    remove: Vec<String>,
    /// Name an option here too that can stop the service or cut devices off; may be repeated
    #[arg(long, value_name = "KEY", value_delimiter = ',')]
    acknowledge: Vec<String>,
}

const ACT: Act = Act {
    verb: "change",
    done: "Changed",
    grave: false,
    leads_to: None,
    access: bulk::access::<EditStrategy>(),
    words: None,
};

/// The options that the strategy has now, if the edit is about any and the server tells them.
fn current(world: &World, target: &Target, edit: &StrategyEdit) -> anyhow::Result<Option<BTreeMap<String, String>>> {
    if edit.options.is_none() {
        return Ok(None);
    }
    let now = world.wait(world.client()?.send::<GetStrategy>(&by(target), &NoQuery {}, &Nothing))?;
    Ok(now.ok().and_then(|strategy| strategy.options))
}

/// Whether the strategy is so already.
fn changes_nothing(target: &Target, edit: &StrategyEdit, now: Option<&BTreeMap<String, String>>) -> bool {
    let options_are = |changes: &BTreeMap<String, Option<String>>| {
        now.is_some_and(|now| changes.iter().all(|(key, value)| now.get(key) == value.as_ref()))
    };
    edit.name.as_ref().is_none_or(|name| *name == target.name) && edit.options.as_ref().is_none_or(options_are)
}

/// Refuses what the server would. An option that stays as it is need not be acknowledged.
fn look_ahead(
    world: &World,
    target: &Target,
    edit: &StrategyEdit,
    now: Option<&BTreeMap<String, String>>,
) -> anyhow::Result<()> {
    let mut foresight = Foresight::new(world);
    if !foresight.looks() {
        return Ok(());
    }
    foresee(&mut foresight, world, edit.name.as_deref().filter(|name| *name != target.name), true)?;
    let mut changed = edit.options.clone().unwrap_or_default();
    changed.retain(|key, value| now.and_then(|now| now.get(key)) != value.as_ref());
    foresight.options(&changed, edit.acknowledge.as_deref().unwrap_or_default())?;
    foresight.end()
}

/// Runs `strategies edit`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let set = given(args.from_file.as_deref(), args.option)?;
    if let Some(key) = args.remove.iter().find(|key| set.contains_key(*key)) {
        return Err(
            Stop::usage(format!("shall {key} be set or removed? it is among the options and in --remove")).into()
        );
    }
    let mut options: BTreeMap<_, _> = set.into_iter().map(|(key, value)| (key, Some(value))).collect();
    options.extend(args.remove.into_iter().map(|key| (key, None)));
    if args.new_name.is_none() && options.is_empty() {
        return Err(Stop::usage("nothing to change: give --new-name, --option, --from-file or --remove").into());
    }
    let edit = StrategyEdit {
        name: args.new_name,
        options: (!options.is_empty()).then_some(options),
        acknowledge: acknowledged(args.acknowledge),
    };
    let mut targets = [args.which.find(world)?];
    if edit.options.is_some() {
        mark_many(&mut targets[0]);
    }
    let now = current(world, &targets[0], &edit)?;
    look_ahead(world, &targets[0], &edit, now.as_ref())?;
    targets[0].unchanged = changes_nothing(&targets[0], &edit, now.as_ref());
    bulk::each::<Strategies, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<EditStrategy>(&by(target), &NoQuery {}, &edit).await.map(drop)
    })
}
