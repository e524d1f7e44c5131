//! `strategies`: one file a verb. Choosing, asking and printing are done elsewhere.

mod add;
mod assign;
mod assigned;
mod delete;
mod devices;
mod disable;
mod duplicate;
mod edit;
mod effective;
mod enable;
mod list;
mod options;
mod unassign;
mod view;

use clap::Subcommand;
use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::foresight::Foresight;
use super::named::{Search, is_silence};
use super::output::Shape;
use super::target::{Listed, Target};
use super::world::World;
use crate::wire::endpoint::{By, NoQuery, Nothing};
use crate::wire::ids::{StrategyGuid, looks_like_guid};
use crate::wire::nearest::did_you_mean;
use crate::wire::strategies::ListStrategies;

/// View and change strategies: the options that devices take over, and which devices do
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
  Every strategy, as a table
    rustdesk-admin strategies list
  A strategy of one's own, and who gets it
    rustdesk-admin strategies add --name Kiosk --option allow-remote-config-modification=N
    rustdesk-admin strategies assign --name Kiosk --peers 1234,5678 --device-groups Servers
  To which devices, users and device groups it is assigned
    rustdesk-admin strategies assigned --name Kiosk
  What an option is called and which values it takes
    rustdesk-admin strategies options password
  What a device gets, and where each option comes from
    rustdesk-admin strategies effective --device 1234
  The devices that have not taken the newest options yet
    rustdesk-admin strategies devices --name Kiosk --not-taken

A device has one strategy: its own, else that of its owner, else that of its device group, else Default. Where that one \
is disabled the device is unmanaged.")]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::Args),
    View(view::Args),
    Enable(enable::Args),
    Disable(disable::Args),
    Assign(assign::Args),
    Unassign(unassign::Args),
    Add(add::Args),
    Edit(edit::Args),
    Duplicate(duplicate::Args),
    Delete(delete::Args),
    Options(options::Args),
    Effective(effective::Args),
    Devices(devices::Args),
    Assigned(assigned::Args),
}

/// Runs `strategies`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::List(args) => list::run(args, world),
        Action::View(args) => view::run(args, world),
        Action::Enable(args) => enable::run(args, world),
        Action::Disable(args) => disable::run(args, world),
        Action::Assign(args) => assign::run(args, world),
        Action::Unassign(args) => unassign::run(args, world),
        Action::Add(args) => add::run(args, world),
        Action::Edit(args) => edit::run(args, world),
        Action::Duplicate(args) => duplicate::run(args, world),
        Action::Delete(args) => delete::run(args, world),
        Action::Options(args) => options::run(args, world),
        Action::Effective(args) => effective::run(args, world),
        Action::Devices(args) => devices::run(args, world),
        Action::Assigned(args) => assigned::run(args, world),
    }
}

/// Strategies, as they are listed. Their list comes whole.
pub struct Strategies;

impl Listed for Strategies {
    const KEY: &'static str = "name";
    const KEPT: &'static [&'static str] = &["is_default", "devices"];
    const SHAPE: Shape = Shape {
        one: "strategy",
        many: "strategies",
        table: &["name", "status", "devices"],
        all: &["guid", "name", "status", "is_default", "devices", "modified_at"],
        words: status,
    };

    fn hangs(row: &Value) -> String {
        match row.get("devices").and_then(Value::as_u64) {
            None | Some(0) => String::new(),
            Some(1) => "1 device has it".to_owned(),
            Some(devices) => format!("{devices} devices have it"),
        }
    }
}

/// Marks a strategy that several devices have, and follow. Where a server does not count them, the one that is for every
/// device without another is taken to have many.
fn mark_many(target: &mut Target) {
    target.many = match target.kept("devices").as_u64() {
        Some(devices) => devices > 1,
        None => target.name == "Default" || target.kept("is_default") == &Value::Bool(true),
    };
}

/// The words for a strategy's status.
fn status(column: &str, value: &Value) -> Option<String> {
    match (column, value.as_i64()) {
        ("status", Some(1)) => Some("enabled".into()),
        ("status", Some(0)) => Some("disabled".into()),
        _ => None,
    }
}

/// The words for where a device has its strategy from.
fn source(column: &str, value: &Value) -> Option<String> {
    (column == "source").then(|| value.as_str().unwrap_or_default().replace('_', " "))
}

/// Which strategy
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct Which {
    /// Take the strategy with exactly this name or guid
    #[arg(value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    strategy: Option<String>,
    /// Take the strategy with exactly this name or guid
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    /// Take the strategy with this guid
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    guid: Option<String>,
}

impl Which {
    /// Finds it, or notes that it is not there.
    fn search(&self, search: &mut Search<'_>, world: &World) -> anyhow::Result<Option<Target>> {
        let (name, field) = match (self.strategy.as_ref().or(self.name.as_ref()), &self.guid) {
            (Some(name), _) if !looks_like_guid(name) => (name, "name"),
            (Some(guid), _) | (None, Some(guid)) => (guid, "guid"),
            (None, None) => unreachable!("one of them is required"),
        };
        Ok(find(search, world, &[(name.clone(), field)])?.pop())
    }

    /// Finds it.
    fn find(&self, world: &World) -> anyhow::Result<Target> {
        let mut search = Search::new(world);
        let target = self.search(&mut search, world)?;
        search.end()?;
        Ok(target.expect("the search refuses where it is not there"))
    }
}

/// Which strategies
#[derive(Debug, clap::Args)]
struct Several {
    /// Take the strategies with exactly these names or guids
    #[arg(value_name = "NAME", required_unless_present_any = ["name", "guid"],
        value_parser = NonEmptyStringValueParser::new())]
    names: Vec<String>,
    /// Take the strategy with exactly this name or guid
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    /// Take the strategy with this guid
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    guid: Option<String>,
}

impl Several {
    /// Finds them.
    fn find(&self, world: &World) -> anyhow::Result<Vec<Target>> {
        let by_name = self.names.iter().chain(&self.name);
        let by_name = by_name.map(|name| (name.clone(), if looks_like_guid(name) { "guid" } else { "name" }));
        let wanted: Vec<_> = by_name.chain(self.guid.clone().map(|guid| (guid, "guid"))).collect();
        let mut search = Search::new(world);
        let targets = find(&mut search, world, &wanted)?;
        search.end()?;
        Ok(targets)
    }
}

/// Finds strategies, each by what stands in a field, or notes which do not exist.
fn find(search: &mut Search<'_>, world: &World, wanted: &[(String, &str)]) -> anyhow::Result<Vec<Target>> {
    let rows = rows(world)?;
    let known: Vec<_> = rows.iter().filter_map(|row| row.get("name")?.as_str()).map(str::to_owned).collect();
    let is = |row: &&Value, name: &str, field: &str| row.get(field).and_then(Value::as_str) == Some(name);
    let of = |(name, field): &(String, &str)| rows.iter().filter(|row| is(row, name, field)).cloned().collect();
    let names: Vec<_> = wanted.iter().map(|(name, _)| name.clone()).collect();
    search.choose::<Strategies>(&names, wanted.iter().map(of).collect(), &known)
}

/// Looks ahead at a strategy's name: it must be there, or must not yet.
pub fn foresee(foresight: &mut Foresight<'_>, world: &World, name: Option<&str>, free: bool) -> anyhow::Result<()> {
    let Some(name) = name.filter(|name| foresight.looks() && !name.is_empty()) else { return Ok(()) };
    let rows = match world.wait(world.client()?.rows::<ListStrategies>(&Nothing, &NoQuery {}, &Nothing))? {
        Ok(rows) => rows,
        Err(fault) if is_silence(&fault) => return Ok(()),
        Err(fault) => return Err(fault.into()),
    };
    let names: Vec<_> = rows.iter().filter_map(|row| row.get("name")?.as_str()).collect();
    let there = names.contains(&name);
    if free {
        foresight.not_among::<Strategies>(name, there);
    } else if !there {
        foresight.note(format!("no strategy has the name: \"{name}\"{}", did_you_mean(name, names)));
    }
    Ok(())
}

/// Every strategy, as the server sends it.
pub fn rows(world: &World) -> anyhow::Result<Vec<Value>> {
    Ok(world.wait(world.client()?.rows::<ListStrategies>(&Nothing, &NoQuery {}, &Nothing))??)
}

fn by(target: &Target) -> By<StrategyGuid> {
    By(target.guid.clone().into())
}
