//! `strategies edit`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;

use super::add::{acknowledged, given, option};
use super::{Strategies, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::world::World;
use crate::wire::endpoint::NoQuery;
use crate::wire::strategies::{EditStrategy, StrategyEdit};

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

const ACT: Act = Act { verb: "change", done: "Changed", grave: false, leads_to: None, words: None };

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
        return Err(Stop::usage("what shall change? give --new-name, --option, --from-file or --remove").into());
    }
    let edit = StrategyEdit {
        name: args.new_name,
        options: (!options.is_empty()).then_some(options),
        acknowledge: acknowledged(args.acknowledge),
    };
    let targets = [args.which.find(world)?];
    bulk::each::<Strategies, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<EditStrategy>(&by(target), &NoQuery {}, &edit).await.map(drop)
    })
}
