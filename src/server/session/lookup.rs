//! What others ask about sessions, which stay as they are: who is signed in where. What changes them is in `actions`.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::super::caller::{Caller, Credential};
use super::super::clock::{age, is_over};
use super::super::db::Tx;
use super::super::error::Result;
use super::super::users;
use super::store;

/// A client's session ends after so many days unused.
pub(super) const CLIENT_UNUSED: TimeDelta = TimeDelta::days(90);
/// A console session ends after so long unused, and after so long altogether.
pub(super) const CONSOLE_UNUSED: TimeDelta = TimeDelta::hours(12);
pub(super) const CONSOLE_AGE: TimeDelta = TimeDelta::days(7);

/// A user with a session.
pub struct SignedInUser {
    pub guid: Uuid,
    pub name: String,
    /// When the session began.
    pub since: DateTime<Utc>,
}

/// Whether a session can still be used. A use that lies in the future counts as one of now, until the next one is noted;
/// a console session that began in the future is over, since nobody knows its age.
pub(super) fn lives(row: &store::Row, now: DateTime<Utc>) -> bool {
    let unused = age(row.last_used_at, now).unwrap_or_default();
    row.status == users::lookup::NORMAL
        && match row.kind.as_str() {
            "console" => unused < CONSOLE_UNUSED && !is_over(row.created_at, CONSOLE_AGE, now),
            _ => unused < CLIENT_UNUSED,
        }
}

/// Who is signed in on the devices with these ids, by the id: whoever did so last with the machine that the device is.
pub async fn signed_in_on(
    tx: &mut Tx,
    ids: &BTreeSet<&str>,
    now: DateTime<Utc>,
) -> Result<HashMap<String, (Uuid, String)>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found = store::signed_in_on(tx, ids).await?.into_iter().filter(|found| lives(&found.session, now));
    // The last one stays.
    Ok(found.map(|found| (found.device_id, (found.session.user, found.session.name))).collect())
}

/// The user who used a client with this id on this machine last and is still signed in there. Sessions that can only
/// change the password do not count.
pub async fn signed_in_with(tx: &mut Tx, id: &str, uuid: &str, now: DateTime<Utc>) -> Result<Option<SignedInUser>> {
    if id.is_empty() || uuid.is_empty() {
        return Ok(None);
    }
    let session = store::newest_with(tx, id, uuid, users::lookup::NORMAL).await?.filter(|session| lives(session, now));
    Ok(session.map(|session| SignedInUser { guid: session.user, name: session.name, since: session.created_at }))
}

/// The id of the device on which the caller's client is signed in, empty where that device is another machine's by now;
/// `None` for a browser and for a token.
pub async fn device_of(tx: &mut Tx, by: &Caller) -> Result<Option<String>> {
    match &by.person()?.credential {
        Credential::Session(hash) => store::device_of(tx, hash).await,
        Credential::Token { .. } => Ok(None),
    }
}
