//! `logout`.

use super::whence;
use crate::cli::exit::Stop;
use crate::cli::secrets;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::session::Logout;

/// Sign out, and forget the token that is kept for the profile
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `logout`. The token is forgotten even where the server cannot be told.
pub fn run(_: Args, world: &World) -> anyhow::Result<()> {
    let Some((name, profile)) = world.profile()? else {
        return Err(Stop::usage("of which server? there is no profile")
            .hint("`rustdesk-admin login` makes one")
            .into());
    };
    let home = world.home()?;
    let Some(token) = secrets::find(&world.ui, &home, name)? else {
        world.ui.status(&format!("Not signed in to {} (profile {name})", profile.url));
        return Ok(());
    };
    if world.options.dry_run {
        world.ui.data(&format!("Would sign out of {} (profile {name})\n", crate::cli::ui::clean(&profile.url)))?;
        return Ok(());
    }
    let client = world.client_at(&profile.url, Some(token))?;
    let told = world.wait(client.send::<Logout>(&Nothing, &NoQuery {}, &whence()))?;
    secrets::forget(&home, name)?;
    if let Err(fault) = told {
        world.ui.warning(&format!("the server could not end the session: {fault}"));
    }
    world.ui.status(&format!("Signed out of {} (profile {name})", profile.url));
    Ok(())
}
