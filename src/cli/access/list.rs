//! `access list`: the devices that a user may reach, or the users who may reach a device.

use serde_json::Value;

use super::notice;
use crate::cli::ids;
use crate::cli::listing::{Layout, Listing};
use crate::cli::output::{Shape, Sheet};
use crate::cli::select::{Wanted, each};
use crate::cli::target::{InPages, Listed};
use crate::cli::world::World;
use crate::wire::access::{ExplainAccess, ExplainQuery, ListReachableDevices, ListReachingUsers};
use crate::wire::endpoint::Nothing;

/// List the devices that a user may reach, or the users who may reach a device
#[derive(Debug, clap::Args)]
pub struct Args {
    /// List the devices that the user with exactly this name or guid may reach
    #[arg(long, value_name = "NAME", required_unless_present = "device", conflicts_with = "device")]
    user: Option<String>,
    /// List the users who may reach the device with exactly this id or guid
    #[arg(long, value_name = "ID", value_parser = ids::filter())]
    device: Option<String>,
    #[command(flatten)]
    listing: Listing<Either>,
}

/// Devices or users: what the help names are the columns of both.
pub struct Either;

impl Listed for Either {
    const KEY: &'static str = "guid";
    const SHAPE: Shape = Shape {
        all: &["guid", "id", "device_name", "user_name", "device_group_name", "name", "group_name", "is_admin"],
        table: &["guid"],
        ..Devices::SHAPE
    };
}

struct Devices;

impl Listed for Devices {
    const KEY: &'static str = "id";
    const SHAPE: Shape = Shape {
        one: "device",
        many: "devices",
        table: &["id", "device_name", "user_name", "device_group_name"],
        all: &["guid", "id", "device_name", "user_name", "device_group_name"],
        words: |_, _| None,
    };
}

impl InPages for Devices {
    type List = ListReachableDevices;
}

struct Users;

impl Listed for Users {
    const KEY: &'static str = "name";
    const SHAPE: Shape = Shape {
        one: "user",
        many: "users",
        table: &["name", "group_name", "is_admin"],
        all: &["guid", "name", "group_name", "is_admin"],
        words: |name, value| (name == "is_admin" && *value != Value::Bool(true)).then(String::new),
    };
}

impl InPages for Users {
    type List = ListReachingUsers;
}

/// Runs `access list`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match (args.user, args.device) {
        (Some(user), _) => {
            let mut wanted = Wanted::<Devices>::new();
            wanted.query.user = user;
            let user = wanted.query.user.clone();
            let first = list(world, &args.listing.layout, wanted)?;
            warn(world, Some(user), first)
        }
        (None, device) => {
            let mut wanted = Wanted::<Users>::new();
            wanted.query.device = device.unwrap_or_default();
            let device = wanted.query.device.clone();
            let first = list(world, &args.listing.layout, wanted)?;
            warn(world, first, Some(device))
        }
    }
}

/// Lists, and gives the guid of the first.
fn list<L: InPages>(world: &World, layout: &Layout, mut wanted: Wanted<L>) -> anyhow::Result<Option<String>> {
    let mut sheet = Sheet::list(world, &L::SHAPE, layout)?;
    let mut first = None;
    wanted.limit = sheet.left();
    each(world, &wanted, |rows| {
        let guid = || rows.first()?.get("guid")?.as_str().map(str::to_owned);
        first = first.take().or_else(guid);
        sheet.rows(&rows)
    })?;
    sheet.end()?;
    Ok(first)
}

/// Warns where clients are refused their lists. The list itself does not say so; the explanation of its first row does.
fn warn(world: &World, user: Option<String>, device: Option<String>) -> anyhow::Result<()> {
    if let (Some(user), Some(device)) = (user, device) {
        let query = ExplainQuery { user, device };
        // What was asked for is there: a row that has just gone is no failure.
        if let Ok(answer) = world.wait(world.client()?.ask::<ExplainAccess>(&Nothing, &query, &Nothing))? {
            notice(world, &answer);
        }
    }
    Ok(())
}
