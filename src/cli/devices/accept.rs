//! `devices accept`: a machine that reports under the id of another becomes the device.

use anyhow::Context;
use serde_json::{Value, json};

use crate::cli::exit::Stop;
use crate::cli::format::Format;
use crate::cli::ids;
use crate::cli::listing::Layout;
use crate::cli::output::{Shape, Sheet, one};
use crate::cli::select::{Wanted, each};
use crate::cli::target::{InPages, Listed};
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::devices::{AcceptMachine, Acceptance, ClearForeignMachines, ListForeignMachines};
use crate::wire::endpoint::{By, NoQuery, Nothing};
use crate::wire::ids::DeviceGuid;

/// Accept a machine that reports under a device's id as that device, or list those that wait
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Accept for the device with exactly this id; without it, list the machines that wait
    #[arg(long, value_parser = ids::filter())]
    id: Option<String>,
    /// Accept the machine with this uuid, where several wait under the id; it need not be listed
    #[arg(long, requires = "id")]
    uuid: Option<String>,
    /// Accept it even if the machine that is the device now still reports
    #[arg(long, requires = "id")]
    force: bool,
    /// Clear the list of machines that wait under the id; one that goes on reporting comes back
    #[arg(long, requires = "id", conflicts_with_all = ["uuid", "force"])]
    clear: bool,
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
    if args.clear {
        return clear(&machines, &id, world);
    }
    if let Some(uuid) = &args.uuid {
        machines.retain(|machine| text(machine, "uuid") == uuid);
    }
    let machine = match machines.as_slice() {
        [only] => only,
        [] => {
            let Some(uuid) = args.uuid else {
                return Err(Stop::refused(format!("no machine waits under the id: {id}")).into());
            };
            // Paths take a device by its id as well.
            let unlisted = json!({ "guid": id, "id": id, "uuid": uuid });
            return accept(&unlisted, &format!("{uuid}, which is not listed,"), &id, args.force, world);
        }
        several => {
            let uuids: Vec<_> = several.iter().map(|machine| text(machine, "uuid")).collect();
            let text = format!("{} machines wait under the id {id}; which?", several.len());
            return Err(Stop::usage(text).hint(format!("give --uuid, one of: {}", uuids.join(", "))).into());
        }
    };
    let words = format!("{} ({}, {})", text(machine, "uuid"), text(machine, "device_name"), text(machine, "ip"));
    accept(machine, &words, &id, args.force, world)
}

/// Forgets the machines that wait under an id.
fn clear(machines: &[Value], id: &str, world: &World) -> anyhow::Result<()> {
    let Some(first) = machines.first() else {
        return Err(Stop::refused(format!("no machine waits under the id: {id}")).into());
    };
    let count = match machines.len() {
        1 => "1 machine".to_owned(),
        several => format!("{several} machines"),
    };
    if world.options.dry_run {
        world.ui.data(&format!("{}\n", clean(&format!("Would clear {count} under the id {id}"))))?;
        return Ok(());
    }
    let guid = DeviceGuid::from(text(first, "guid").to_owned());
    world
        .wait(world.client()?.send::<ClearForeignMachines>(&By(guid), &NoQuery {}, &Nothing))?
        .with_context(|| format!("clear the machines under the id {id}"))?;
    world.ui.flush()?;
    world.ui.status(&format!("Cleared {count} under the id {id}"));
    Ok(())
}

fn accept(machine: &Value, words: &str, id: &str, force: bool, world: &World) -> anyhow::Result<()> {
    let uuid = text(machine, "uuid");
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
