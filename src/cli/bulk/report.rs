//! What became of each item of a write, as data.

use serde_json::{Value, json};

use super::Act;
use crate::cli::format::Format;
use crate::cli::output::{Shape, Sheet};
use crate::cli::target::{Listed, Target, Way};
use crate::cli::world::World;

/// The columns of what is said of a write.
pub fn reported<L: Listed>() -> Shape {
    Shape { table: &[L::KEY], all: &["guid", L::KEY, "action", "result", "error"], ..L::SHAPE }
}

/// Writes what became of each thing, where somebody asked for data: a table is for people, who get words.
pub fn report<L: Listed>(
    world: &World,
    act: &Act,
    targets: &[Target],
    outcome: impl Fn(usize) -> Value,
) -> anyhow::Result<()> {
    let format = world.format()?;
    if format == Format::Table {
        return Ok(());
    }
    let rows: Vec<_> = targets
        .iter()
        .enumerate()
        .map(|(place, target)| {
            let guid = Some(&target.guid).filter(|guid| !guid.is_empty());
            let way = target.way.as_ref();
            let mut row = json!({"guid": guid, L::KEY: target.name, "action": way.map_or(act.verb, Way::verb)});
            if let (Some(row), Some(fields)) =
                (row.as_object_mut(), way.map(Way::fields).filter(|some| !some.is_empty()))
            {
                row.insert("fields".to_owned(), fields.into());
            }
            if let (Some(row), Value::Object(outcome)) = (row.as_object_mut(), outcome(place)) {
                row.extend(outcome);
            }
            row
        })
        .filter(|row| format != Format::Name || !matches!(row["result"].as_str(), Some("failed" | "untried")))
        .collect();
    let shape = reported::<L>();
    let mut sheet = Sheet::new(world, &shape)?;
    sheet.rows(&rows)?;
    sheet.end()
}
