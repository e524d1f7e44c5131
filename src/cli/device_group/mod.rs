//! `device-group`: one file a verb. Choosing, asking and printing are done elsewhere, and how rules are typed.

mod accessible;
mod add;
mod add_devices;
mod delete;
pub mod listed;
mod remove_devices;
mod update;
mod view;
mod view_devices;

use clap::Subcommand;
use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use listed::DeviceGroups;

use super::bulk::{self, Deed, Thing};
use super::devices::listed::Devices;
use super::foresight::Foresight;
use super::leaving;
use super::named::{self, Names, Search, ids, together};
use super::rules;
use super::target::{self, Target};
use super::user_group::listed::UserGroups;
use super::users::listed::Users;
use super::world::World;
use crate::wire::access::AccessRule;
use crate::wire::endpoint::{By, Endpoint, NoQuery};
use crate::wire::ids::{DeviceGroupGuid, looks_like_guid};

/// View and change device groups: which devices are in them, and who may reach those
#[derive(Debug, clap::Args)]
#[command(after_long_help = help())]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    View(view::Args),
    Add(add::Args),
    Update(update::Args),
    Delete(delete::Args),
    ViewDevices(view_devices::Args),
    AddDevices(add_devices::Args),
    RemoveDevices(remove_devices::Args),
    Accessible(accessible::Args),
}

fn help() -> String {
    format!(
        "\
Examples:
  Every device group, as a table
    rustdesk-admin device-group view
  A group that a user group and one more user may reach, and two devices in it
    rustdesk-admin device-group add --name Servers --accessed-from \"group:Support,user:john\"
    rustdesk-admin device-group add-devices --name Servers --ids 1234,5678
  Those of its devices that run under a name
    rustdesk-admin device-group view-devices --name Servers --device-name backup
  The device groups that you may reach yourself
    rustdesk-admin device-group accessible

{}",
        rules::help(false)
    )
}

/// Runs `device-group`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::View(args) => view::run(args, world),
        Action::Add(args) => add::run(args, world),
        Action::Update(args) => update::run(args, world),
        Action::Delete(args) => delete::run(args, world),
        Action::ViewDevices(args) => view_devices::run(args, world),
        Action::AddDevices(args) => add_devices::run(args, world),
        Action::RemoveDevices(args) => remove_devices::run(args, world),
        Action::Accessible(args) => accessible::run(args, world),
    }
}

/// So many devices are looked at to say which group they leave.
const AT_A_GLANCE: usize = 20;

/// A group, and devices that come or go
#[derive(Debug, clap::Args)]
struct Members {
    /// Take the group with exactly this name or guid
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: String,
    /// Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option
    /// may be repeated
    #[arg(long, value_name = "A,B,C", required = true, value_parser = ids)]
    ids: Vec<Names>,
}

impl Members {
    /// Has devices come or go by one call. It goes by ids, which the server looks up: whoever may change groups need
    /// not be allowed to read devices. Only a guid has to be looked up here.
    /// What they leave is said where it can be seen at a glance.
    fn change<E>(&self, world: &World, comes: bool, deed: impl Fn(&str) -> Deed) -> anyhow::Result<()>
    where
        E: Endpoint<Path = By<DeviceGroupGuid>, Query = NoQuery, Body = Vec<String>>,
    {
        let mut search = Search::new(world);
        let group = search.find_one::<DeviceGroups>(&self.name)?;
        let (guids, ids): (Vec<_>, Vec<_>) = together(&self.ids).into_iter().partition(|name| looks_like_guid(name));
        let seen = match world.options.dry_run || (comes && ids.len() <= AT_A_GLANCE) {
            true => named::glance::<Devices>(world, &ids)?,
            false => None,
        };
        let mut devices: Vec<_> = match seen {
            Some(found) if world.options.dry_run => search.choose::<Devices>(&ids, found, &[])?,
            Some(found) => {
                let device = |(id, rows): (String, Vec<Value>)| match rows.as_slice() {
                    [row] => target::target::<Devices>(row, false),
                    _ => Ok(Target::of_name(id)),
                };
                ids.into_iter().zip(found).map(device).collect::<Result<_, _>>()?
            }
            None => ids.into_iter().map(Target::of_name).collect(),
        };
        devices.extend(search.find::<Devices>(&guids)?);
        search.end()?;
        let group = group.expect("the search refuses where it is not there");
        if comes {
            leaving::mark(&mut devices, &[("device_group_name", Some(&group.name))]);
        }
        let ids = devices.iter().map(|device| device.name.clone()).collect();
        bulk::whole::<E>(world, &deed(&group.name), &Thing::of::<Devices>(devices), &by(&group), &ids)
    }
}

/// Looks ahead at what a group shall be called, and whom its rules name.
fn foreseen(world: &World, name: Option<&str>, incomings: Option<&Vec<AccessRule>>) -> anyhow::Result<()> {
    let mut foresight = Foresight::new(world);
    foresight.free::<DeviceGroups>(name)?;
    foresight.ends::<UserGroups>(incomings, 0)?;
    foresight.ends::<Users>(incomings, 2)?;
    foresight.end()
}

fn by(target: &Target) -> By<DeviceGroupGuid> {
    By(target.guid.clone().into())
}
