//! Signing in and out, one file a verb.

pub mod login;
pub mod logout;
pub mod whoami;

use crate::wire::session::Whence;

/// What the tool says of the machine it runs on: nothing.
fn whence() -> Option<Whence> {
    Some(Whence { id: Some(String::new()), uuid: Some(String::new()) })
}
