//! Which connection somebody has just made, and whether they are the one who made it. What they note of it is in
//! `actions`.

use uuid::Uuid;

use super::super::caller::Caller;
use super::super::db::Tx;
use super::super::error::{Result, invalid};
use super::super::session;
use super::ingest::REMARKS_AFTER;
use super::store;
use crate::wire::audits::records::ActiveConnectionQuery;

/// The connection of a session that the caller has just made; `None` while it is not known. Gives also whether the caller
/// is to be written down as its user: whoever knows its number on the machine from which it was made, before the one who
/// was last signed in there, and any client where nobody was. Browsers and tokens make no connections.
pub async fn find(tx: &mut Tx, by: &Caller, query: &ActiveConnectionQuery) -> Result<Option<(Uuid, bool)>> {
    let session_id: u64 = query.session_id.parse().map_err(|_| invalid("session_id must be a number"))?;
    let conn_type: i64 = query.conn_type.parse().map_err(|_| invalid("conn_type must be a number"))?;
    let person = by.person()?;
    let since = by.now() - REMARKS_AFTER;
    let Some(row) = store::of_session(tx, &query.id, session_id, conn_type, since).await? else { return Ok(None) };
    let is_theirs = row.user == Some(person.guid);
    let device = session::lookup::device_of(tx, by).await?;
    let was_there = device.as_ref().is_some_and(|id| !id.is_empty() && *id == row.peer_id);
    let is_users = !is_theirs && device.is_some() && (row.user.is_none() || was_there);
    Ok((is_theirs || is_users || person.is_admin).then_some((row.guid, is_users)))
}
