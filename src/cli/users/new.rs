//! `users new`.

use super::foresee;
use crate::cli::foresight::permitted_by;
use crate::cli::made::make;
use crate::cli::world::World;
use crate::wire::endpoint::{Endpoint, Nothing};
use crate::wire::session::Secret;
use crate::wire::users::{NewUser, NewUserAccount};

/// Make a user
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Sign in by this name
    #[arg(long)]
    name: String,
    /// Sign in with this password; - or nothing: it is asked for, or read from standard input
    #[arg(long)]
    password: Option<String>,
    /// Put the user into this group
    #[arg(long)]
    group_name: Option<String>,
    /// Write to this address
    #[arg(long)]
    email: Option<String>,
    /// Keep a note
    #[arg(long)]
    note: Option<String>,
    /// Make an administrator
    #[arg(long)]
    admin: bool,
}

/// Runs `users new`. What the server answers, a guid, is the data.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let name = args.name;
    if world.options.dry_run {
        permitted_by(world, NewUserAccount::ACCESS, Vec::new)?;
        foresee(world, Some(&name), &[], args.group_name.as_deref())?;
        world.ui.data(&format!("Would make user {}\n", crate::cli::ui::clean(&name)))?;
        return Ok(());
    }
    // Nobody is asked for a password that cannot be sent.
    world.client()?;
    let password = world.given_password(args.password.as_deref(), &format!("Password for {name}"), true)?;
    let body = NewUser {
        name: name.clone(),
        password: Secret(password),
        group_name: args.group_name,
        email: args.email,
        note: args.note,
        is_admin: args.admin.then_some(true),
    };
    make::<NewUserAccount>(world, &format!("user {name}"), &Nothing, &body)
}
