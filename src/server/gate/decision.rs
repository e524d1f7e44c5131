//! Whether somebody may make a call, by the access of the endpoint and by what is asked. Who somebody is, is found out by the
//! gate.

use super::super::caller::{Credential, Person};
use super::super::error::{Error, Result, denied};
use crate::wire::endpoint::{Access, Endpoint};
use crate::wire::permission::Permission;

/// The decision.
pub(super) fn check(access: Access, person: Option<&Person>) -> Result<()> {
    match access {
        Access::Public | Access::Agent | Access::Signature => return Ok(()),
        Access::AnySession | Access::SignedIn | Access::Needs(_) | Access::NeedsByRequest | Access::Administrator => {}
    }
    let Some(person) = person else {
        return Err(Error::SignedOut("sign in first: the call has no valid token".into()));
    };
    if person.restricted && access != Access::AnySession {
        return Err(denied("the default password must be changed first: sign in to the console and choose another"));
    }
    match access {
        // What a request needs is decided when it has been read.
        Access::Public | Access::Agent | Access::Signature | Access::SignedIn | Access::NeedsByRequest => Ok(()),
        Access::AnySession => match person.credential {
            Credential::Session(_) => Ok(()),
            Credential::Token { .. } => Err(denied("this needs a session of your own, an API token does not suffice")),
        },
        Access::Needs(permission) => allow(person, permission),
        Access::Administrator => {
            if person.is_administrator_in_person() {
                Ok(())
            } else {
                Err(denied("Missing permission: administrator (signed in, not by a token)"))
            }
        }
    }
}

/// The decision where it depends on what is asked.
pub(super) fn check_request<E: Endpoint>(person: Option<&Person>, query: &E::Query, body: &E::Body) -> Result<()> {
    if E::ACCESS != Access::NeedsByRequest {
        return Ok(());
    }
    let person = person.ok_or_else(|| Error::SignedOut("sign in first: the call has no valid token".into()))?;
    let needed = E::needs(query, body).ok_or_else(|| denied("nobody may do this: the call declares no permission"))?;
    needed.into_iter().try_for_each(|permission| allow(person, permission))
}

fn allow(person: &Person, permission: Permission) -> Result<()> {
    if person.permissions().allow(permission) {
        return Ok(());
    }
    Err(denied(format!("Missing permission: {permission}")))
}
