//! Things that come into being: what is said beforehand, and the guid that the server answers. What they are made of is
//! the command's own.

use anyhow::Context;
use serde_json::Value;

use super::foresight::permitted;
use super::format::Format;
use super::output::one;
use super::ui::clean;
use super::world::World;
use crate::wire::endpoint::{Endpoint, NoQuery};

/// Makes a thing, as "user group Ops", by one call. What the server answers, a guid, is the data.
pub fn make<E>(world: &World, what: &str, path: &E::Path, body: &E::Body) -> anyhow::Result<()>
where
    E: Endpoint<Query = NoQuery>,
{
    if world.options.dry_run {
        permitted::<E>(world, &NoQuery {}, body)?;
        world.ui.data(&format!("Would make {}\n", clean(what)))?;
        return Ok(());
    }
    let client = world.client()?;
    let answer = world.wait(client.ask::<E>(path, &NoQuery {}, body))?.with_context(|| format!("make {what}"))?;
    match answer.get("guid").and_then(Value::as_str) {
        Some(guid) if world.format()? == Format::Table => world.ui.data(&format!("{}\n", clean(guid)))?,
        _ if answer.is_null() => {}
        _ => one(world, &answer)?,
    }
    world.ui.flush()?;
    world.ui.status(&format!("Made {what}"));
    match answer.get("devices_changed").and_then(Value::as_u64) {
        None | Some(0) => {}
        Some(1) => world.ui.status("Changed 1 device that waited for it"),
        Some(number) => world.ui.status(&format!("Changed {number} devices that waited for it")),
    }
    Ok(())
}
