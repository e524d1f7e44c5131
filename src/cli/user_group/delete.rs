//! `user-group delete`.

use super::{UserGroups, by};
use crate::cli::bulk::{self, Act};
use crate::cli::foresight::Foresight;
use crate::cli::hanging;
use crate::cli::named::{self, Names, name, names};
use crate::cli::rules;
use crate::cli::select::{self, IfAny};
use crate::cli::users::listed::Users;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::user_group::DeleteUserGroup;

/// Delete user groups; their users move to the group Default
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Delete the groups with exactly these names or guids
    #[arg(value_name = "NAME", required_unless_present = "name", value_parser = name)]
    names: Vec<Names>,
    /// Delete the groups with exactly these names or guids; a comma in a name has a backslash before it, and the
    /// option may be repeated
    #[arg(long, value_name = "A,B,C", value_parser = names)]
    name: Vec<Names>,
    /// Fail unless these are exactly N groups
    #[arg(long, value_name = "N")]
    expect: Option<usize>,
    #[command(flatten)]
    if_any: IfAny,
}

/// The group of whoever is in no other.
const DEFAULT: &str = "Default";

const ACT: Act = Act {
    verb: "delete",
    done: "Deleted",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteUserGroup>(),
    words: None,
};

/// Runs `user-group delete`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut targets = named::listed::<UserGroups>(world, &[args.names, args.name].concat(), args.if_any)?;
    select::expect::<UserGroups>(args.expect, &targets)?;
    let mut foresight = Foresight::new(world);
    if foresight.looks() && targets.iter().any(|target| target.name == DEFAULT) {
        foresight.note(format!("the user group {DEFAULT} cannot be deleted"));
    }
    foresight.end()?;
    let users = ["user moves to Default", "users move to Default"];
    hanging::mark::<Users>(world, &mut targets, |query, name| query.group_name = Some(name), users)?;
    rules::mark_deleted(&mut targets);
    bulk::each::<UserGroups, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DeleteUserGroup>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
