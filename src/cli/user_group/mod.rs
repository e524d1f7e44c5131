//! `user-group`: one file a verb. Choosing, asking and printing are done elsewhere, and how rules are typed.

mod add;
mod add_users;
mod delete;
pub mod listed;
mod update;
mod view;
mod view_users;

use clap::Subcommand;

use listed::UserGroups;

use super::device_group::listed::DeviceGroups;
use super::foresight::Foresight;
use super::rules;
use super::target::Target;
use super::users::listed::Users;
use super::world::World;
use crate::wire::access::AccessRule;
use crate::wire::endpoint::By;
use crate::wire::ids::UserGroupGuid;

/// View and change user groups: who is in them, and who may reach whose devices
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
    ViewUsers(view_users::Args),
    AddUsers(add_users::Args),
}

fn help() -> String {
    format!(
        "\
Examples:
  Every user group, as a table
    rustdesk-admin user-group view
  A group whose devices another group and one more user may reach
    rustdesk-admin user-group add --name Sales --accessed-from \"group:Support,user:john\"
  Move two users into it
    rustdesk-admin user-group add-users --name Sales --users ann,bob
  Let one more user group in
    rustdesk-admin user-group update --name Sales --add-accessed-from group:Audit
  Let nobody else in any longer
    rustdesk-admin user-group update --name Sales --accessed-from \"[]\"

{}",
        rules::help(true)
    )
}

/// Runs `user-group`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::View(args) => view::run(args, world),
        Action::Add(args) => add::run(args, world),
        Action::Update(args) => update::run(args, world),
        Action::Delete(args) => delete::run(args, world),
        Action::ViewUsers(args) => view_users::run(args, world),
        Action::AddUsers(args) => add_users::run(args, world),
    }
}

/// Looks ahead at what a group shall be called, and whom its rules name.
fn foreseen(
    world: &World,
    name: Option<&str>,
    incomings: Option<&Vec<AccessRule>>,
    outgoings: Option<&Vec<AccessRule>>,
) -> anyhow::Result<()> {
    let mut foresight = Foresight::new(world);
    foresight.free::<UserGroups>(name)?;
    foresight.ends::<UserGroups>(incomings, 0)?;
    foresight.ends::<Users>(incomings, 2)?;
    foresight.ends::<UserGroups>(outgoings, 0)?;
    foresight.ends::<DeviceGroups>(outgoings, 1)?;
    foresight.end()
}

fn by(target: &Target) -> By<UserGroupGuid> {
    By(target.guid.clone().into())
}
