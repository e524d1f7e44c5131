//! `settings set`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::keys::{self, parse, shown};
use super::{in_person, view::ask};
use crate::cli::exit::Stop;
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::settings::{OtherSettings, SetOtherSettings};

/// Change settings; those that are not named stay as they are
#[derive(Debug, clap::Args)]
#[command(after_long_help = keys::help())]
pub struct Args {
    /// Set KEY to VALUE: on or off, or a number; --help says what each KEY is about
    #[arg(required = true, value_name = "KEY=VALUE", value_parser = parse)]
    settings: Vec<(String, Value)>,
}

/// Runs `settings set`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = BTreeMap::new();
    for (key, value) in args.settings {
        if wanted.insert(key.clone(), value).is_some() {
            return Err(Stop::usage(format!("{key} is given twice")).into());
        }
    }
    let words: Vec<_> = wanted.iter().map(|(key, value)| format!("{key}={}", shown(value))).collect();
    if world.options.dry_run {
        // Who may not read them may not change them either.
        ask(world)?;
        world.ui.data(&format!("Would set {}\n", clean(&words.join(" "))))?;
        return Ok(());
    }
    let body: OtherSettings = serde_json::from_value(Value::Object(wanted.into_iter().collect::<Map<_, _>>()))?;
    let client = world.client()?;
    world.wait(client.send::<SetOtherSettings>(&Nothing, &NoQuery {}, &body))?.map_err(in_person)?;
    world.ui.status(&format!("Set {}", words.join(" ")));
    Ok(())
}
