//! Storing what devices report, many reports in one transaction, and telling which of them speak of the same
//! connection. How reports are read and wait for their turn is not decided here.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

use super::super::db::Tx;
use super::super::devices::reports as devices;
use super::super::error::Result;
use super::super::session;
use super::actions;
use super::connection::Connections;
use super::entry::{Entry, Remark, Step};
use super::store::ingest as store;
use crate::wire::audits::Alarm as Raised;

/// How long a report that comes again is known.
const NONCE_LIVES: TimeDelta = TimeDelta::minutes(10);
/// How long after its end a session takes a remark.
pub const REMARKS_AFTER: TimeDelta = TimeDelta::minutes(10);

/// What became of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Stored,
    /// There is no such session, or it ended too long ago.
    NoSession,
    /// Somebody who is signed in has noted something.
    Noted,
}

/// Devices, each with its id, of which it is written down that they have left records.
pub type Noted = HashMap<Uuid, String>;

/// What was stored.
pub struct Stored {
    /// What became of each entry.
    pub outcomes: Vec<Outcome>,
    /// Devices that were not noted.
    pub newcomers: Noted,
}

/// Stores entries, and says of each what became of it.
///
/// The devices are held first, in the order of their ids: of one device nothing is stored by two processes at a time.
pub async fn store(tx: &mut Tx, entries: &[&Entry], noted: &Noted, now: DateTime<Utc>) -> Result<Stored> {
    let news = news(tx, entries).await?;
    let ids: BTreeSet<&str> = entries.iter().flat_map(|entry| entry.ids()).collect();
    devices::hold(tx, &ids).await?;
    let alarmed = entries.iter().filter(|entry| matches!(entry, Entry::Alarm(_))).flat_map(|entry| entry.ids());
    let names = devices::names(tx, &alarmed.collect()).await?;
    let peers: BTreeSet<&str> = entries.iter().filter_map(|entry| entry.peer()).collect();
    let users = session::lookup::signed_in_on(tx, &peers, now).await?;
    let user_of = |peer: &str| users.get(peer).cloned();
    let mut seen = BTreeMap::new();
    let (mut transfers, mut alarms, mut connections) = (Vec::new(), Vec::new(), Vec::new());
    let mut outcomes = vec![Outcome::Stored; entries.len()];
    for (entry, _) in entries.iter().zip(news).filter(|(_, is_news)| *is_news) {
        match entry {
            Entry::Connection(one) => {
                seen.insert(one.device, one.id.as_str());
                connections.push(one.as_ref());
            }
            Entry::Transfer(one) => {
                seen.insert(one.device, one.id.as_str());
                transfers.push((Uuid::now_v7(), one.as_ref(), user_of(&one.peer_id)));
            }
            Entry::Alarm(one) => {
                let name = names.get(&one.id).map_or("", String::as_str);
                alarms.push((Uuid::now_v7(), one.as_ref(), name));
            }
            Entry::Unknown { id, uuid, address } => {
                let info = json!({"ip": address, "id": id, "uuid": uuid});
                actions::raise(tx, Raised::ForeignMachine, actions::Subject::Unknown(id), address, &info, now).await?;
            }
            Entry::Remark(_) | Entry::Claim { .. } | Entry::Lost(_) | Entry::Found(_) => {}
        }
    }
    seen.retain(|device, id| noted.get(device).is_none_or(|noted| noted != id));
    store::note_devices(tx, &seen).await?;
    store::insert_transfers(tx, &transfers, now).await?;
    store::insert_alarms(tx, &alarms, now).await?;
    if !connections.is_empty() {
        let links: BTreeSet<Uuid> = connections.iter().filter_map(|one| store::link(one.device, one.conn_id)).collect();
        let since = now - super::connection::GIVEN_UP;
        let mut kept = store::kept(tx, &links, since).await?;
        let known: BTreeSet<Uuid> = kept.iter().filter_map(|row| row.link).collect();
        let sessions = connections.iter().filter(|one| one.step == Step::Closed && one.session_id != 0);
        let strange = sessions.filter(|one| store::link(one.device, one.conn_id).is_none_or(|at| !known.contains(&at)));
        let strange: BTreeSet<i64> = strange.map(|one| one.session_id.cast_signed()).collect();
        kept.extend(store::ended(tx, &strange, since).await?);
        let mut kept = Connections::new(kept, now);
        for one in connections {
            kept.take(one, user_of(&one.peer_id));
        }
        store::put(tx, &kept.changed()).await?;
    }
    // After what the same devices say, so that a remark finds the session that it is about.
    for (turn, entry) in entries.iter().enumerate() {
        match entry {
            Entry::Remark(remark) => outcomes[turn] = note(tx, remark, now).await?,
            Entry::Claim { guid, user, user_name } => store::claim(tx, *guid, *user, user_name).await?,
            Entry::Lost(lost) => {
                for one in lost {
                    store::end(tx, one.guid, one.at).await?;
                }
            }
            Entry::Found(found) => {
                for one in found {
                    store::resume(tx, one.guid, one.at).await?;
                }
            }
            _ => {}
        }
    }
    let newcomers = seen.into_iter().map(|(device, id)| (device, id.to_owned())).collect();
    Ok(Stored { outcomes, newcomers })
}

/// Says of each entry whether it comes for the first time.
async fn news(tx: &mut Tx, entries: &[&Entry]) -> Result<Vec<bool>> {
    let nonces: BTreeSet<Uuid> = entries.iter().filter_map(|entry| entry.nonce()).collect();
    let mut known = store::note_nonces(tx, &nonces).await?;
    // Of one that comes twice at once the first is news.
    Ok(entries.iter().map(|entry| entry.nonce().is_none_or(|nonce| known.insert(nonce))).collect())
}

/// Writes a remark to the connections of its session.
async fn note(tx: &mut Tx, remark: &Remark, now: DateTime<Utc>) -> Result<Outcome> {
    if remark.session_id == 0 {
        return Ok(Outcome::NoSession);
    }
    let since = now - REMARKS_AFTER;
    let noted = store::noted(tx, &remark.id, remark.session_id, since).await?;
    if noted.is_empty() {
        return Ok(Outcome::NoSession);
    }
    let open: Vec<Uuid> = noted.into_iter().filter(|(_, by)| by.is_none()).map(|(guid, _)| guid).collect();
    if open.is_empty() {
        return Ok(Outcome::Noted);
    }
    store::set_remark(tx, &open, &remark.note).await?;
    Ok(Outcome::Stored)
}

/// Forgets reports that will not come again.
pub async fn forget_nonces(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    store::forget_nonces(tx, now - NONCE_LIVES).await
}

#[cfg(test)]
mod tests {
    use super::super::super::clock::Clock;
    use super::super::super::db;
    use super::*;

    /// Clients send again what was not answered, for minutes.
    #[tokio::test]
    async fn a_report_is_known_for_five_minutes_at_least_and_not_for_ever() {
        let (_directory, db) = db::empty().await;
        let (now, nonces) = (Clock.now(), BTreeSet::from([Uuid::now_v7()]));
        let mut tx = db.write().await.expect("its turn");
        for (after, is_known) in [(0, false), (0, true), (5, true), (11, false)] {
            forget_nonces(&mut tx, now + TimeDelta::minutes(after)).await.expect("nonces are forgotten");
            let known = store::note_nonces(&mut tx, &nonces).await.expect("a nonce is noted");
            assert_eq!(!known.is_empty(), is_known, "after {after} minutes");
        }
        tx.commit(now).await.expect("a commit");
        db.close().await;
    }
}
