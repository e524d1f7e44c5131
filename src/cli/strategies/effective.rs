//! `strategies effective`.

use anyhow::Context;
use serde_json::{Value, json};

use super::{source, status};
use crate::cli::format::Format;
use crate::cli::ids;
use crate::cli::output::{Shape, Sheet, one};
use crate::cli::world::World;
use crate::wire::endpoint::Nothing;
use crate::wire::strategies::{EffectiveQuery, GetEffectiveStrategy};

/// Show what a device gets, and where each option comes from
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take the device with exactly this id or guid
    #[arg(long, value_name = "ID", value_parser = ids::id())]
    device: String,
}

const OPTIONS: Shape = Shape {
    one: "option",
    many: "options",
    table: &["key", "value", "strategy", "source"],
    all: &["key", "value", "strategy", "source"],
    words: source,
};

/// Runs `strategies effective`. In a table the options stand below what is said of the device.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let query = EffectiveQuery { device: args.device };
    let answer = world.wait(world.client()?.ask::<GetEffectiveStrategy>(&Nothing, &query, &Nothing))?;
    let mut effective = answer.with_context(|| format!("show what device {} gets", query.device))?;
    if world.format()? != Format::Table || !world.options.columns.is_empty() {
        return one(world, &effective);
    }
    let fields = effective.as_object_mut();
    let options = fields.and_then(|fields| {
        for (name, value) in fields.iter_mut() {
            if let Some(words) = status(name, value).or_else(|| source(name, value)) {
                *value = json!(words);
            }
        }
        fields.remove("options")
    });
    one(world, &effective)?;
    if let Some(Value::Array(options)) = options {
        if !options.is_empty() {
            world.ui.data("\n")?;
        }
        let mut sheet = Sheet::new(world, &OPTIONS)?;
        sheet.rows(&options)?;
        sheet.end()?;
    }
    Ok(())
}
