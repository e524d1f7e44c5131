//! `users invite`.

use anyhow::Context;

use super::foresee;
use crate::cli::foresight::permitted_by;
use crate::cli::world::World;
use crate::wire::endpoint::{Endpoint, NoQuery, Nothing};
use crate::wire::users::{Invitation, InviteUser};

/// Invite somebody by mail to choose a password
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write to this address
    #[arg(long)]
    email: String,
    /// Let the user sign in by this name
    #[arg(long)]
    name: String,
    /// Put the user into this group
    #[arg(long)]
    group_name: String,
    /// Keep a note
    #[arg(long)]
    note: Option<String>,
}

/// Runs `users invite`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let (name, email) = (args.name.clone(), args.email.clone());
    if world.options.dry_run {
        permitted_by(world, InviteUser::ACCESS, Vec::new)?;
        foresee(world, Some(&name), &[], Some(&args.group_name))?;
        let words = format!("Would invite {name} by mail to {email}");
        world.ui.data(&format!("{}\n", crate::cli::ui::clean(&words)))?;
        return Ok(());
    }
    let body = Invitation { email: args.email, name: args.name, group_name: Some(args.group_name), note: args.note };
    world
        .wait(world.client()?.send::<InviteUser>(&Nothing, &NoQuery {}, &body))?
        .with_context(|| format!("invite {name}"))?;
    world.ui.status(&format!("Invited {name} by mail to {email}"));
    Ok(())
}
