//! `strategies assigned`.

use serde_json::{Value, json};

use super::Which;
use crate::cli::device_group::listed::DeviceGroups;
use crate::cli::devices::listed::Devices;
use crate::cli::listing::Listing;
use crate::cli::output::{Shape, Sheet};
use crate::cli::select::{Wanted, each};
use crate::cli::target::{InPages, Listed};
use crate::cli::users::listed::Users;
use crate::cli::world::World;
use crate::wire::device_group::DeviceGroupQuery;
use crate::wire::devices::DeviceQuery;
use crate::wire::users::UserQuery;

/// List the devices, users and device groups to which a strategy is assigned
///
/// On which devices it is effective through them is what `strategies devices` lists.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    listing: Listing<Assigned>,
}

/// What a strategy is assigned to.
pub struct Assigned;

impl Listed for Assigned {
    const KEY: &'static str = "name";
    const SHAPE: Shape = SHAPE;
}

const SHAPE: Shape = Shape {
    one: "thing",
    many: "things",
    table: &["name", "kind"],
    all: &["kind", "guid", "name"],
    words: |column, value| (column == "kind").then(|| value.as_str().unwrap_or_default().replace('_', " ")),
};

/// Runs `strategies assigned`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &SHAPE, &args.listing.layout)?;
    let strategy = args.which.find(world)?.name;
    let mut devices = Wanted::<Devices>::new();
    let name = devices.surely("strategy_name", Some(&strategy));
    devices.query = DeviceQuery { strategy_name: name, ..DeviceQuery::default() };
    list(world, "device", devices, &mut sheet)?;
    let mut users = Wanted::<Users>::new();
    let name = users.surely("strategy_name", Some(&strategy));
    users.query = UserQuery { strategy_name: name, ..UserQuery::default() };
    list(world, "user", users, &mut sheet)?;
    let mut groups = Wanted::<DeviceGroups>::new();
    let name = groups.surely("strategy_name", Some(&strategy));
    groups.query = DeviceGroupQuery { strategy_name: name, ..DeviceGroupQuery::default() };
    list(world, "device_group", groups, &mut sheet)?;
    sheet.end()
}

fn list<L: InPages>(world: &World, kind: &str, mut wanted: Wanted<L>, sheet: &mut Sheet<'_>) -> anyhow::Result<()> {
    wanted.limit = sheet.left();
    let thing = |row: &Value| json!({"kind": kind, "guid": row.get("guid"), "name": row.get(L::KEY)});
    each(world, &wanted, |rows| sheet.rows(&rows.iter().map(thing).collect::<Vec<_>>()))
}
