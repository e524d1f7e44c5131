//! `user-group add-users`.

use clap::builder::NonEmptyStringValueParser;

use super::{UserGroups, by};
use crate::cli::bulk::{self, Deed, Done, Thing};
use crate::cli::leaving;
use crate::cli::named::{Names, Search, names};
use crate::cli::users::listed::Users;
use crate::cli::world::World;
use crate::wire::ids::UserGuid;
use crate::wire::user_group::AddUsersToGroup;

/// Move users into a user group
///
/// A user is in one group at a time. All of them are moved or, where one is not there, none. If more than one would leave
/// another group than Default, the command asks first.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Move them into the group with exactly this name or guid
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: String,
    /// Move the users with exactly these names or guids; a comma in a name has a backslash before it, and the option
    /// may be repeated
    #[arg(long, value_name = "A,B,C", required = true, value_parser = names)]
    users: Vec<Names>,
}

/// Runs `user-group add-users`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut search = Search::new(world);
    let group = search.find_one::<UserGroups>(&args.name)?;
    let names = search.read::<Users>(&args.users)?;
    let mut users = search.mean::<Users>(&names)?;
    search.end()?;
    let group = group.expect("the search refuses where it is not there");
    leaving::mark(&mut users, &[("group_name", Some(&group.name))]);
    if users.iter().filter(|user| !user.leaves.is_empty()).count() > 1 {
        users.iter_mut().for_each(|user| user.many = true);
    }
    let deed = Deed {
        verb: "move",
        done: Done::Did("Moved"),
        before: String::new(),
        after: format!(" into user group {}", group.name),
    };
    let guids = users.iter().map(|user| UserGuid::from(user.guid.clone())).collect();
    bulk::whole::<AddUsersToGroup>(world, &deed, &Thing::of::<Users>(users), &by(&group), &guids)
}
