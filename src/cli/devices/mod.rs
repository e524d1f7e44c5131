//! `devices`: one file a verb. Choosing, asking and printing are done elsewhere.

mod accept;
mod apply_presets;
pub mod assign;
mod delete;
mod disable;
mod edit;
mod enable;
pub mod listed;
mod merge;
mod version;
mod view;

use clap::Subcommand;

pub use assign::TYPES;
use listed::Devices;
use version::{Versions, versions};

use super::ab::Books;
use super::device_group::listed::DeviceGroups;
use super::foresight::Foresight;
use super::ids;
use super::period::{Period, period};
use super::select::{Choice, Wanted, settle};
use super::strategies;
use super::target::Target;
use super::users::listed::Users;
use super::world::World;
use crate::wire::endpoint::By;
use crate::wire::ids::DeviceGuid;

/// View and change devices
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
  Every device, as a table
    rustdesk-admin devices view
  Those of one owner, as JSON with every field that the server sends
    rustdesk-admin devices view --user-name alice -o json
  Stop two devices from being controlled
    rustdesk-admin devices disable 1234 5678
  Give a device to somebody
    rustdesk-admin devices assign --id 1234 --assign-to user_name=alice
  Delete what nobody has switched on for 90 days, but only if it is 12 devices
    rustdesk-admin devices delete --offline-days 90 --expect 12 --yes
  Devices without an owner
    rustdesk-admin devices view --user-name -")]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    View(view::Args),
    Enable(enable::Args),
    Disable(disable::Args),
    Delete(delete::Args),
    Assign(assign::Args),
    Edit(edit::Args),
    Accept(accept::Args),
    Merge(merge::Args),
    ApplyPresets(apply_presets::Args),
}

/// Runs `devices`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::View(args) => view::run(args, world),
        Action::Enable(args) => enable::run(args, world),
        Action::Disable(args) => disable::run(args, world),
        Action::Delete(args) => delete::run(args, world),
        Action::Assign(args) => assign::run(args, world),
        Action::Edit(args) => edit::run(args, world),
        Action::Accept(args) => accept::run(args, world),
        Action::Merge(args) => merge::run(args, world),
        Action::ApplyPresets(args) => apply_presets::run(args, world),
    }
}

/// Which devices
#[derive(Clone, Debug, Default, clap::Args)]
struct Filter {
    /// Take the devices with exactly these ids or guids
    #[arg(value_name = "ID", value_parser = ids::filter())]
    ids: Vec<String>,
    /// Take the device with exactly this id or guid; with a % it is a pattern
    #[arg(long, value_parser = ids::filter())]
    id: Option<String>,
    /// Take devices whose name contains this; - is none, with a % it is a pattern
    #[arg(long)]
    device_name: Option<String>,
    /// Take devices whose owner's name contains this; - is none, with a % it is a pattern
    #[arg(long)]
    user_name: Option<String>,
    /// Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern
    #[arg(long)]
    group_name: Option<String>,
    /// Take devices of the device group with exactly this name; - is none, with a % it is a pattern
    #[arg(long)]
    device_group_name: Option<String>,
    /// Take devices that have themselves the strategy with exactly this name; - is none
    #[arg(long)]
    strategy_name: Option<String>,
    /// Take devices that were last online at least this many days ago, or a period such as 12h or 2w ago
    #[arg(long, value_name = "PERIOD", value_parser = period, allow_hyphen_values = true)]
    offline_days: Option<Period>,
    /// Take devices that are online
    #[arg(long)]
    online: bool,
    /// Take devices that are offline
    #[arg(long, conflicts_with = "online")]
    offline: bool,
    /// Take devices whose operating system contains this, as windows; with a % it is a pattern
    #[arg(long, value_name = "OS")]
    os: Option<String>,
    /// Take devices with this version of the client, as 1.4 or '<1.4.0' or '>=1.3,<1.4'
    #[arg(long, value_name = "VERSION", value_parser = versions)]
    client_version: Option<Versions>,
    /// Leave out the device with exactly this id or guid; with a % it is a pattern; may be repeated
    #[arg(long, value_name = "ID", value_parser = ids::filter())]
    exclude_id: Vec<String>,
    /// Leave out devices with this name; with a % it is a pattern, - is none; may be repeated
    #[arg(long, value_name = "NAME")]
    exclude_device_name: Vec<String>,
    /// Leave out devices of this owner; with a % it is a pattern, - is none; may be repeated
    #[arg(long, value_name = "NAME")]
    exclude_user_name: Vec<String>,
    /// Leave out devices whose owner is in this group; with a % it is a pattern, - is none; may be repeated
    #[arg(long, value_name = "NAME", visible_alias = "exclude-group")]
    exclude_group_name: Vec<String>,
    /// Leave out devices of this device group; with a % it is a pattern, - is none; may be repeated
    #[arg(long, value_name = "NAME")]
    exclude_device_group_name: Vec<String>,
    /// Leave out devices that have themselves this strategy; with a % it is a pattern, - is none; may be repeated
    #[arg(long, value_name = "NAME")]
    exclude_strategy_name: Vec<String>,
}

impl Filter {
    fn wanted(&self) -> Wanted<Devices> {
        let mut wanted = Wanted::<Devices>::new();
        wanted.only_named(&self.ids);
        wanted.query.id = wanted.precisely(self.id.as_ref());
        wanted.query.device_name = wanted.fuzzily("info.device_name", self.device_name.as_ref());
        wanted.query.user_name = wanted.fuzzily("user_name", self.user_name.as_ref());
        wanted.query.group_name = wanted.exactly("group_name", self.group_name.as_ref());
        wanted.query.device_group_name = wanted.exactly("device_group_name", self.device_group_name.as_ref());
        wanted.query.strategy_name = wanted.surely("strategy_name", self.strategy_name.as_ref());
        wanted.offline(self.offline_days);
        if self.online || self.offline {
            let online = self.online;
            wanted.check("is_online", move |value| Some(value.as_bool()? == online));
        }
        wanted.containing("info.os", self.os.as_ref());
        if let Some(versions) = self.client_version.clone() {
            wanted.check("info.version", move |value| versions.take(value.as_str()?));
        }
        for (column, values) in [
            ("id", &self.exclude_id),
            ("info.device_name", &self.exclude_device_name),
            ("user_name", &self.exclude_user_name),
            ("group_name", &self.exclude_group_name),
            ("device_group_name", &self.exclude_device_group_name),
            ("strategy_name", &self.exclude_strategy_name),
        ] {
            wanted.exclude(column, values);
        }
        wanted
    }
}

/// Which devices a mutation is about
#[derive(Clone, Debug, Default, clap::Args)]
struct Which {
    #[command(flatten)]
    filter: Filter,
    #[command(flatten)]
    choice: Choice,
}

impl Which {
    fn settle(&self, world: &World) -> anyhow::Result<Vec<Target>> {
        settle(world, self.filter.wanted(), &self.choice)
    }
}

/// Looks ahead at what devices shall be given: owner, device group, strategy and address book, each by name.
pub fn foresee(world: &World, given: &[(&str, Option<&str>)]) -> anyhow::Result<()> {
    let mut foresight = Foresight::new(world);
    for (kind, name) in given {
        match *kind {
            "user_name" => foresight.there::<Users>(*name)?,
            "device_group_name" => foresight.there::<DeviceGroups>(*name)?,
            "strategy_name" => strategies::foresee(&mut foresight, world, *name, false)?,
            "ab" => foresight.there::<Books>(name.and_then(|value| value.split(',').next()))?,
            _ => {}
        }
    }
    foresight.end()
}

fn by(target: &Target) -> By<DeviceGuid> {
    By(target.guid.clone().into())
}
