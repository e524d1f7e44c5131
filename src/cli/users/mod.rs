//! `users`: one file a verb. Choosing, asking and printing are done elsewhere.

mod delete;
mod dependents;
mod disable;
mod edit;
mod enable;
mod force_logout;
mod invite;
pub mod listed;
mod new;
mod second_factor;
mod view;

use clap::Subcommand;

use listed::Users;

use super::foresight::Foresight;
use super::select::{Choice, Wanted, settle};
use super::session;
use super::target::Target;
use super::user_group::listed::UserGroups;
use super::world::World;
use crate::wire::endpoint::{By, Nothing};
use crate::wire::ids::UserGuid;
use crate::wire::page::Paged;
use crate::wire::users::{ListUsers, UserGuids, UserQuery};

/// View and change users
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
  Every user, as a table
    rustdesk-admin users view
  Those of one group, as CSV
    rustdesk-admin users view --group-name Support -o csv > support.csv
  Stop somebody from signing in, after a look at whom it would hit
    rustdesk-admin users disable bob --dry-run
    rustdesk-admin users disable bob
  A new administrator, whose password is asked for
    rustdesk-admin users new --name alice --email alice@example.com --admin
  End the sessions of everybody in a list
    rustdesk-admin users force-logout --from-file leavers.txt --yes")]
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
    New(new::Args),
    Edit(edit::Args),
    Invite(invite::Args),
    #[command(name = "enable-2fa-enforce")]
    Enable2faEnforce(second_factor::EnforceArgs),
    #[command(name = "disable-2fa-enforce")]
    Disable2faEnforce(second_factor::LiftArgs),
    #[command(name = "reset-2fa")]
    Reset2fa(second_factor::ResetArgs),
    DisableEmailVerification(second_factor::EmailArgs),
    ForceLogout(force_logout::Args),
}

/// Runs `users`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::View(args) => view::run(args, world),
        Action::Enable(args) => enable::run(args, world),
        Action::Disable(args) => disable::run(args, world),
        Action::Delete(args) => delete::run(args, world),
        Action::New(args) => new::run(args, world),
        Action::Edit(args) => edit::run(args, world),
        Action::Invite(args) => invite::run(args, world),
        Action::Enable2faEnforce(args) => second_factor::enforce(args, world),
        Action::Disable2faEnforce(args) => second_factor::lift(args, world),
        Action::Reset2fa(args) => second_factor::reset(args, world),
        Action::DisableEmailVerification(args) => second_factor::no_email(args, world),
        Action::ForceLogout(args) => force_logout::run(args, world),
    }
}

/// Which users
#[derive(Clone, Debug, Default, clap::Args)]
struct Filter {
    /// Take the users with exactly these names or guids
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// Take users whose name contains this; with a % it is a pattern, a guid means that user
    #[arg(long)]
    name: Option<String>,
    /// Take users of the group with exactly this name; - is none, with a % it is a pattern
    #[arg(long)]
    group_name: Option<String>,
    /// Take users that have the strategy with exactly this name; - is none
    #[arg(long)]
    strategy_name: Option<String>,
    /// Leave out the user with exactly this name or guid; with a % it is a pattern; may be repeated
    #[arg(long, value_name = "NAME")]
    exclude_name: Vec<String>,
    /// Leave out users of this group; with a % it is a pattern, - is none; may be repeated
    #[arg(long, value_name = "NAME", visible_alias = "exclude-group")]
    exclude_group_name: Vec<String>,
    /// Leave out users that have this strategy; with a % it is a pattern, - is none; may be repeated
    #[arg(long, value_name = "NAME")]
    exclude_strategy_name: Vec<String>,
}

impl Filter {
    fn wanted(&self) -> Wanted<Users> {
        let mut wanted = Wanted::<Users>::new();
        wanted.only_named(&self.names);
        wanted.query.name = wanted.fuzzily("name", self.name.as_ref());
        wanted.query.group_name = wanted.exactly("group_name", self.group_name.as_ref());
        wanted.query.strategy_name = wanted.surely("strategy_name", self.strategy_name.as_ref());
        wanted.exclude("name", &self.exclude_name);
        wanted.exclude("group_name", &self.exclude_group_name);
        wanted.exclude("strategy_name", &self.exclude_strategy_name);
        wanted
    }
}

/// Which users a mutation is about
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

    /// As for every mutation, for one that shuts people out.
    fn settle_with_care(&self, world: &World) -> anyhow::Result<Vec<Target>> {
        let mut targets = self.settle(world)?;
        mark_own(world, &mut targets)?;
        Ok(targets)
    }
}

/// Marks the account that the tool is signed in as: who takes it away from themselves is asked first.
fn mark_own(world: &World, targets: &mut [Target]) -> anyhow::Result<()> {
    if targets.is_empty() || world.options.yes || world.options.dry_run {
        return Ok(());
    }
    let name = session::own_name(world)?;
    for target in targets {
        target.own = name.as_ref() == Some(&target.name);
    }
    Ok(())
}

/// So many names that resemble a new one are looked through.
const ALIKE: u64 = 100;

/// Another user whose name differs from a new one only in case, which the server refuses. Where the caller or the server does
/// not tell, there is none.
fn alike(world: &World, name: &str, own: &[Target]) -> anyhow::Result<Option<String>> {
    let mut query = UserQuery { name: Some(format!("%{name}%")), ..UserQuery::default() };
    query.turn_to(1, ALIKE);
    let found = world.wait(world.client()?.send::<ListUsers>(&Nothing, &query, &Nothing))?;
    let mut others = found.map(|page| page.data).unwrap_or_default().into_iter().filter(|user| {
        user.name != name
            && user.name.to_lowercase() == name.to_lowercase()
            && own.iter().all(|target| target.name != user.name)
    });
    Ok(others.next().map(|user| user.name))
}

/// Looks ahead at the new name of a user, one of `own` if it is renamed, and at the group.
fn foresee(world: &World, name: Option<&str>, own: &[Target], group: Option<&str>) -> anyhow::Result<()> {
    let mut foresight = Foresight::new(world);
    foresight.free::<Users>(name)?;
    if let Some(name) = name.filter(|_| foresight.looks())
        && let Some(other) = alike(world, name, own)?
    {
        foresight.note(format!("there is already a user {other}, whose name differs from {name} only in case"));
    }
    foresight.there::<UserGroups>(group)?;
    foresight.end()
}

fn by(target: &Target) -> By<UserGuid> {
    By(target.guid.clone().into())
}

fn guids(targets: &[Target]) -> Vec<UserGuid> {
    targets.iter().map(|target| target.guid.clone().into()).collect()
}

fn user_guids(targets: &[Target]) -> UserGuids {
    UserGuids { user_guids: guids(targets) }
}
