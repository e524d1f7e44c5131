//! `devices accept`: a machine that reports under the id of another becomes the device.

use anyhow::Context;
use serde_json::Value;

use crate::cli::exit::Stop;
use crate::cli::format::Format;
use crate::cli::ids;
use crate::cli::listing::Layout;
use crate::cli::output::{Shape, Sheet, one};
use crate::cli::select::{Wanted, each};
use crate::cli::target::{InPages, Listed};
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::devices::{AcceptMachine, Acceptance, ListForeignMachines};
use crate::wire::endpoint::{By, NoQuery};
use crate::wire::ids::DeviceGuid;

/// Accept a machine that reports under a device's id as that device, or list those that wait
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Accept for the device with exactly this id; without it, list the machines that wait
    #[arg(long, value_parser = ids::filter())]
    id: Option<String>,
    /// Accept the machine with this uuid, where several wait under the id
    #[arg(long, requires = "id")]
    uuid: Option<String>,
    /// Accept it even if the machine that is the device now still reports
    #[arg(long, requires = "id")]
    force: bool,
}

struct Machines;

impl Listed for Machines {
    const KEY: &'static str = "id";
    const SHAPE: Shape = Shape {
        one: "machine",
        many: "machines",
        table: &["id", "uuid", "device_name", "ip", "first_seen", "last_seen"],
        all: &["guid", "id", "uuid", "ip", "device_name", "first_seen", "last_seen"],
        words: |_, _| None,
    };
}

impl InPages for Machines {
    type List = ListForeignMachines;
}

/// Runs `devices accept`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = Wanted::<Machines>::new();
    let Some(id) = args.id else {
        let mut sheet = Sheet::list(world, &Machines::SHAPE, &Layout::default())?;
        each(world, &wanted, |rows| sheet.rows(&rows))?;
        return sheet.end();
    };
    wanted.query.id = wanted.exactly("id", Some(&id));
    let mut machines = Vec::new();
    each(world, &wanted, |rows| {
        machines.extend(rows);
        Ok(())
    })?;
    if let Some(uuid) = &args.uuid {
        machines.retain(|machine| text(machine, "uuid") == uuid);
    }
    let machine = match machines.as_slice() {
        [only] => only,
        [] => {
            let which = args.uuid.map(|uuid| format!(" with the uuid {uuid}")).unwrap_or_default();
            return Err(Stop::refused(format!("no machine{which} waits under the id: {id}")).into());
        }
        several => {
            let uuids: Vec<_> = several.iter().map(|machine| text(machine, "uuid")).collect();
            let text = format!("{} machines wait under the id {id}; which?", several.len());
            return Err(Stop::usage(text).hint(format!("give --uuid, one of: {}", uuids.join(", "))).into());
        }
    };
    accept(machine, &id, args.force, world)
}

fn accept(machine: &Value, id: &str, force: bool, world: &World) -> anyhow::Result<()> {
    let uuid = text(machine, "uuid");
    let words = format!("{uuid} ({}, {})", text(machine, "device_name"), text(machine, "ip"));
    if world.options.dry_run {
        world.ui.data(&format!("{}\n", clean(&format!("Would accept machine {words} as device {id}"))))?;
        return Ok(());
    }
    world.agree(&format!("accept machine {words} as device {id}, in place of the one that is {id} now"), &[])?;
    let guid = DeviceGuid::from(text(machine, "guid").to_owned());
    let body = Acceptance { uuid: uuid.to_owned(), force: force.then_some(true) };
    world
        .wait(world.client()?.send::<AcceptMachine>(&By(guid), &NoQuery {}, &body))?
        .with_context(|| format!("accept machine {uuid} as device {id}"))?;
    if world.format()? != Format::Table {
        one(world, machine)?;
    }
    world.ui.flush()?;
    world.ui.status(&format!("Accepted machine {uuid} as device {id}"));
    Ok(())
}

/// A field's text; empty where there is none. A machine has no guid of its own, the device's names it.
fn text<'r>(machine: &'r Value, name: &str) -> &'r str {
    machine.get(name).and_then(Value::as_str).unwrap_or_default()
}
