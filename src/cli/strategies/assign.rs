//! `strategies assign`, and whom it and `unassign` are about.

use super::{Which, by};
use crate::cli::bulk::{self, Deed, Done, Thing};
use crate::cli::device_group::listed::DeviceGroups;
use crate::cli::devices::listed::Devices;
use crate::cli::exit::Stop;
use crate::cli::hanging;
use crate::cli::leaving;
use crate::cli::named::{Names, Search, ids, names};
use crate::cli::users::listed::Users;
use crate::cli::world::World;
use crate::wire::endpoint::Nothing;
use crate::wire::strategies::{AssignStrategy, StrategyAssignment};

/// Assign a strategy to devices, users and device groups
///
/// All of them get it or, where one is not there, none.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    whom: Whom,
}

/// Whom a strategy is given or taken from
#[derive(Debug, clap::Args)]
pub struct Whom {
    /// Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option
    /// may be repeated
    #[arg(long, value_name = "A,B,C", value_parser = ids)]
    peers: Vec<Names>,
    /// Take the users with exactly these names or guids
    #[arg(long, value_name = "A,B,C", value_parser = names)]
    users: Vec<Names>,
    /// Take the device groups with exactly these names or guids
    #[arg(long, value_name = "A,B,C", value_parser = names)]
    device_groups: Vec<Names>,
}

impl Whom {
    /// Refuses where nobody is named.
    pub fn check(&self) -> anyhow::Result<()> {
        if self.peers.is_empty() && self.users.is_empty() && self.device_groups.is_empty() {
            return Err(Stop::usage("whom is it about? give --peers, --users or --device-groups").into());
        }
        Ok(())
    }

    /// Finds all of them, and what each has in place of what it shall get.
    pub fn find(
        &self,
        world: &World,
        search: &mut Search<'_>,
        to: &str,
    ) -> anyhow::Result<(Vec<Thing>, StrategyAssignment)> {
        let devices = search.read::<Devices>(&self.peers)?;
        let mut devices = search.mean::<Devices>(&devices)?;
        let users = search.read::<Users>(&self.users)?;
        let mut users = search.mean::<Users>(&users)?;
        let groups = search.read::<DeviceGroups>(&self.device_groups)?;
        let mut groups = search.mean::<DeviceGroups>(&groups)?;
        let body = StrategyAssignment {
            strategy: None,
            peers: Some(devices.iter().map(|target| target.guid.clone().into()).collect()),
            users: Some(users.iter().map(|target| target.guid.clone().into()).collect()),
            groups: Some(groups.iter().map(|target| target.guid.clone().into()).collect()),
        };
        let words = ["device", "devices"];
        hanging::mark::<Devices>(world, &mut users, |query, name| query.user_name = Some(name), words)?;
        hanging::mark::<Devices>(world, &mut groups, |query, name| query.device_group_name = Some(name), words)?;
        for targets in [&mut devices, &mut users, &mut groups] {
            leaving::mark(targets, &[("strategy_name", Some(to))]);
        }
        let things = [Thing::of::<Devices>(devices), Thing::of::<Users>(users), Thing::of::<DeviceGroups>(groups)];
        Ok((things.into_iter().flatten().collect(), body))
    }
}

/// Runs `strategies assign`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    args.whom.check()?;
    let mut search = Search::new(world);
    let strategy = args.which.search(&mut search, world)?;
    let name = strategy.as_ref().map(|strategy| strategy.name.as_str()).unwrap_or_default();
    let (things, mut body) = args.whom.find(world, &mut search, name)?;
    search.end()?;
    let strategy = strategy.expect("the search refuses where it is not there");
    let deed = Deed {
        verb: "assign",
        done: Done::Did("Assigned"),
        before: format!("strategy {} to ", strategy.name),
        after: String::new(),
    };
    body.strategy = Some(by(&strategy).0);
    bulk::whole::<AssignStrategy>(world, &deed, &things, &Nothing, &body)
}
