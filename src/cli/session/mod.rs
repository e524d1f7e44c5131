//! Signing in and out, one file a verb.

pub mod login;
pub mod logout;
pub mod whoami;

use serde_json::Value;

use super::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::session::{CurrentUser, Whence};

/// The name of the account that the tool is signed in as. Only a server that does not tell leaves it open.
pub fn own_name(world: &World) -> anyhow::Result<Option<String>> {
    if let Some(name) = world.known_user()? {
        return Ok(Some(name.to_owned()));
    }
    Ok(account(world)?.get("name").and_then(Value::as_str).map(str::to_owned))
}

/// The account that the tool is signed in as; null where the server does not tell.
pub fn account(world: &World) -> anyhow::Result<Value> {
    let client = world.client()?;
    Ok(world.wait(client.ask::<CurrentUser>(&Nothing, &NoQuery {}, &whence()))?.unwrap_or_default())
}

/// What the tool says of the machine it runs on: nothing.
fn whence() -> Option<Whence> {
    Some(Whence { id: Some(String::new()), uuid: Some(String::new()) })
}
