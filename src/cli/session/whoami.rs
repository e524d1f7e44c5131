//! `whoami`.

use anyhow::Context;
use serde_json::{Value, json};

use super::whence;
use crate::cli::output::one;
use crate::cli::world::{Proof, World, same_server};
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::session::CurrentUser;

/// Show who is signed in, and where
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `whoami`.
pub fn run(_: Args, world: &World) -> anyhow::Result<()> {
    let client = world.client()?;
    let mut account =
        world.wait(client.ask::<CurrentUser>(&Nothing, &NoQuery {}, &whence()))?.context("ask who is signed in")?;
    let server = world.url()?;
    let profile = world.profile()?.filter(|(_, profile)| same_server(&profile.url, &server)).map(|(name, _)| name);
    let proof = world.proof()?;
    if let Value::Object(account) = &mut account {
        account.insert("server".into(), json!(server));
        account.insert("profile".into(), json!(profile));
        account.insert("proof".into(), json!(words(proof)));
    }
    one(world, &account)?;
    if proof == Proof::ApiToken {
        world.ui.flush()?;
        world.ui.hint(
            "this is an API token, which may do less than the account; an administrator sees its permissions with \
             `rustdesk-admin tokens list`",
        );
    }
    Ok(())
}

fn words(proof: Proof) -> &'static str {
    match proof {
        Proof::Session => "session",
        Proof::ApiToken => "API token",
        Proof::Given => "token",
    }
}
