//! `strategies add`, and how options are typed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::foresee;
use crate::cli::exit::Stop;
use crate::cli::foresight::Foresight;
use crate::cli::input;
use crate::cli::made::make;
use crate::cli::world::World;
use crate::wire::endpoint::Nothing;
use crate::wire::strategies::{AddStrategy, NewStrategy};

/// Make a strategy
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Call it this
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: String,
    /// Carry this option; may be repeated, and `strategies options` lists what there is. An empty value sends devices
    /// back to the default of the client
    #[arg(long, value_name = "KEY=VALUE", value_parser = option)]
    option: Vec<(String, String)>,
    /// Carry the options of a JSON object in a file, as {"KEY": "VALUE"} or as `strategies view -o json` writes it; -
    /// is standard input, --option goes before it, and a password in it stays out of the process list
    #[arg(long, value_name = "PATH")]
    from_file: Option<PathBuf>,
    /// Name an option here too that can stop the service or cut devices off; may be repeated
    #[arg(long, value_name = "KEY", value_delimiter = ',')]
    acknowledge: Vec<String>,
}

/// Runs `strategies add`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let options = given(args.from_file.as_deref(), args.option)?;
    let what = format!("strategy {}", args.name);
    let mut foresight = Foresight::new(world);
    foresee(&mut foresight, world, Some(&args.name), true)?;
    let all = options.iter().map(|(key, value)| (key.clone(), Some(value.clone()))).collect();
    foresight.options(&all, &args.acknowledge)?;
    foresight.end()?;
    let body = NewStrategy { name: args.name, options: Some(options), acknowledge: acknowledged(args.acknowledge) };
    make::<AddStrategy>(world, &what, &Nothing, &body)
}

/// Reads an option.
pub fn option(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.trim().is_empty() => Ok((key.trim().to_owned(), value.to_owned())),
        _ => Err("it has the form KEY=VALUE".to_owned()),
    }
}

/// Puts together what a file holds and what was typed, which goes before it.
pub fn given(file: Option<&Path>, typed: Vec<(String, String)>) -> anyhow::Result<BTreeMap<String, String>> {
    let mut distinct = BTreeMap::new();
    for (key, value) in typed {
        if let Some(other) = distinct.insert(key.clone(), value.clone()).filter(|other| *other != value) {
            return Err(Stop::usage(format!("which value shall {key} have, {other:?} or {value:?}?")).into());
        }
    }
    let mut options = file.map(from_file).transpose()?.unwrap_or_default();
    options.extend(distinct);
    Ok(options)
}

/// The acknowledged keys, where there are any.
pub fn acknowledged(keys: Vec<String>) -> Option<Vec<String>> {
    (!keys.is_empty()).then_some(keys)
}

fn from_file(path: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let whence = path.display();
    let text = input::text(path, "the options")?;
    let value = serde_json::from_str::<Value>(&text);
    let mut value = value.map_err(|fault| Stop::usage(format!("what is in {whence} is no JSON: {fault}")))?;
    if value.get("options").is_some_and(Value::is_object) {
        value = value["options"].take();
    }
    serde_json::from_value(value).map_err(|fault| {
        let text = format!("what is in {whence} is no object of options: {fault}");
        Stop::usage(text).hint("it is written {\"KEY\": \"VALUE\"}, every value a text").into()
    })
}
