//! What a client's session learns after sign-in: the id that its machine has by now, and a device that came into being or
//! lost its owner since.

use super::super::app::App;
use super::super::caller::{Caller, Credential};
use super::super::db::Tries;
use super::super::error::Result;
use super::super::{audits, devices, users};
use super::lookup::SignedInUser;
use super::store;
use crate::wire::endpoint::Endpoint;
use crate::wire::operation::Operation;
use crate::wire::session::{CurrentUser, Whence};

/// The longest id that a session takes over from a client.
const LONGEST_ID: usize = 128;

/// Lets a session follow its machine to another id, and makes its user the owner of the device there if the device has no
/// owner. If nothing changes, nothing is written. Browsers and tokens change nothing; a session that can only change the
/// password does not get here.
pub async fn arrive(app: &App, by: &Caller, says: &Whence) -> Result<()> {
    let person = by.person()?;
    let Credential::Session(hash) = &person.credential else { return Ok(()) };
    let mut look = app.db.read().await?;
    let Some((known_id, uuid, since)) = store::machine_of(&mut look, hash).await? else { return Ok(()) };
    let id = new_id(says, &uuid).unwrap_or(&known_id);
    if id == known_id && !devices::claiming::is_claimable(&mut look, id, &uuid, since).await? {
        return Ok(());
    }
    drop(look);
    let owner = SignedInUser { guid: person.guid, name: person.name.clone(), since };
    let mut tries = Tries::default();
    loop {
        let result = settle(app, by, hash, (id, &uuid), &owner).await;
        if !tries.another(&result) {
            return result;
        }
    }
}

/// The id that the client gives, if it is the machine on which the session began.
fn new_id<'a>(says: &'a Whence, uuid: &str) -> Option<&'a str> {
    let id =
        says.id.as_deref().filter(|id| !id.is_empty() && id.len() <= LONGEST_ID && !id.contains(char::is_control))?;
    (!uuid.is_empty() && says.uuid.as_deref() == Some(uuid)).then_some(id)
}

async fn settle(app: &App, by: &Caller, hash: &[u8; 32], (id, uuid): (&str, &str), owner: &SignedInUser) -> Result<()> {
    let mut tx = app.db.write().await?;
    // Read again under a lock: the user may have been disabled and the session ended since.
    let user = users::lookup::held(&mut tx, owner.guid).await?;
    if user.is_none_or(|user| user.status != users::lookup::NORMAL) || !store::set_device_id(&mut tx, hash, id).await? {
        return Ok(());
    }
    if devices::claiming::claim(&mut tx, id, uuid, owner).await? {
        audits::actions::record(&mut tx, by, CurrentUser::NAME, Operation::UpdateDevice).await?;
    }
    if tx.commit(by.now()).await? {
        app.memory.follow(&app.db).await;
    }
    Ok(())
}
