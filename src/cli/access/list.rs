//! `access list`: the devices that a user may reach, or the users who may reach a device.

use serde_json::Value;

use crate::cli::exit::Stop;
use crate::cli::output::{Shape, Sheet};
use crate::cli::select::{InPages, Listed, Wanted, each};
use crate::cli::world::World;
use crate::wire::access::{ListReachableDevices, ListReachingUsers};

/// List the devices that a user may reach, or the users who may reach a device
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
pub struct Args {
    /// List the devices that the user with exactly this name or guid may reach
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// List the users who may reach the device with exactly this id or guid
    #[arg(long, value_name = "ID")]
    device: Option<String>,
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
            wanted.query.user = named("user", user)?;
            list(world, &wanted)
        }
        (None, device) => {
            let mut wanted = Wanted::<Users>::new();
            wanted.query.device = named("device", device.unwrap_or_default())?;
            list(world, &wanted)
        }
    }
}

fn named(option: &str, value: String) -> anyhow::Result<String> {
    if value.trim().is_empty() {
        let stop = Stop::usage(format!("--{option} is empty: say whom or what you ask about"));
        return Err(stop.hint("is a variable that stands there not set?").into());
    }
    Ok(value)
}

fn list<L: InPages>(world: &World, wanted: &Wanted<L>) -> anyhow::Result<()> {
    let mut sheet = Sheet::new(world, &L::SHAPE)?;
    each(world, wanted, |rows| sheet.rows(&rows))?;
    sheet.end()
}
