//! Connections that last, as far as heartbeats are about them: which ones the device shall close, which ones it does
//! not name any more, and which ones are to a device that is not heard any more. Heartbeats ask memory alone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::MissedTickBehavior;
use uuid::Uuid;

use super::super::clock::{Clock, SKEW, is_over};
use super::super::db::Db;
use super::super::error::Result;
use super::connection::GIVEN_UP;
use super::entry::{Entry, Lost};
use super::queue::Queue;
use super::store;

/// How old a connection is before a device must name it, and how long it may go unnamed.
const PATIENCE: TimeDelta = TimeDelta::seconds(30);
/// How long a device may not be heard before its connections have ended; one that is controlled is heard every 3 s.
const SILENCE: TimeDelta = TimeDelta::minutes(5);
/// How long this process must have found it so itself: the server may have been away, or its clock wrong.
const OBSERVED: Duration = Duration::from_secs(20);
/// Connections that are ended in one transaction.
const MOST_LOST: usize = 500;
/// What is to be closed is looked up each second, the whole list every so many seconds.
const WHOLE_EVERY: u64 = 5;

struct Connection {
    guid: Uuid,
    id: String,
    conn_id: i64,
    begun: DateTime<Utc>,
    disconnect: bool,
    /// From when to when the device was heard without naming it.
    unnamed: Option<(DateTime<Utc>, DateTime<Utc>)>,
    given_up: Option<GivenUp>,
}

/// What was ended without a word of the device, which may have been out of reach.
struct GivenUp {
    /// The end that was written down.
    at: DateTime<Utc>,
    /// Whether the device has named it since.
    named: bool,
}

struct Silent {
    row: store::Silent,
    /// When this process noticed it, by both clocks.
    since: Instant,
    noticed: DateTime<Utc>,
}

/// The connections that last.
#[derive(Default)]
pub struct Running {
    /// By their devices.
    of: Mutex<HashMap<Uuid, Vec<Connection>>>,
    /// Those to devices that are not heard.
    silent: Mutex<HashMap<Uuid, Silent>>,
}

impl Running {
    /// Hears which connections a device has, and gives those of them that it shall close.
    pub fn hear(&self, device: Uuid, conns: &[i64], now: DateTime<Utc>) -> Vec<i64> {
        let mut running = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let mut close = Vec::new();
        for connection in running.get_mut(&device).into_iter().flatten() {
            let named = conns.contains(&connection.conn_id);
            if let Some(given_up) = &mut connection.given_up {
                given_up.named |= named;
            } else if named {
                connection.unnamed = None;
                close.extend(connection.disconnect.then_some(connection.conn_id));
            } else if is_over(connection.begun, PATIENCE, now) {
                // After the clock was set back, it is waited for again.
                let since = connection.unnamed.map(|(since, _)| since).filter(|since| *since <= now);
                connection.unnamed = Some((since.unwrap_or(now), now));
            }
        }
        close
    }

    /// Follows what lasts and what shall be closed, for as long as the server runs, and ends what devices do not name
    /// any more, and what is to devices that have gone.
    pub async fn follow(self: Arc<Self>, db: Db, clock: Clock, queue: Queue) {
        let mut ticks = tokio::time::interval(Duration::from_secs(1));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut count = 0_u64;
        loop {
            ticks.tick().await;
            let followed = async {
                if count.is_multiple_of(WHOLE_EVERY) {
                    let (now, time) = (Instant::now(), clock.now());
                    self.renew(&db, time).await?;
                    self.notice(store::silent(&mut db.read().await?, time - SILENCE, time + SKEW).await?, now, time);
                    let mut lost = self.unnamed();
                    lost.extend(self.silenced(now));
                    // The next ones have their turn in a few seconds.
                    lost.truncate(MOST_LOST);
                    if !lost.is_empty() {
                        queue.store(Entry::Lost(lost.clone())).await?;
                        self.give_up(&lost);
                    }
                } else {
                    self.mark(&db).await?;
                }
                let found = self.found();
                if !found.is_empty() {
                    queue.store(Entry::Found(found)).await?;
                }
                Ok::<_, super::super::error::Error>(())
            };
            if let Err(error) = followed.await {
                tracing::error!("could not follow the connections that last: {error}");
            }
            count += 1;
        }
    }

    async fn renew(&self, db: &Db, now: DateTime<Utc>) -> Result<()> {
        let rows = store::running(&mut db.read().await?).await?;
        self.replace(rows, now);
        Ok(())
    }

    /// Takes over what lasts, and keeps what was found out of it, and what was given up a while ago.
    fn replace(&self, rows: Vec<store::Running>, now: DateTime<Utc>) {
        let mut fresh: HashMap<Uuid, Vec<Connection>> = HashMap::new();
        let mut running = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::take(&mut *running).into_iter();
        let mut before: HashMap<Uuid, (Uuid, Connection)> =
            before.flat_map(|(device, of)| of.into_iter().map(move |one| (one.guid, (device, one)))).collect();
        for row in rows {
            fresh.entry(row.device).or_default().push(Connection {
                unnamed: before.remove(&row.guid).and_then(|(_, one)| one.unnamed),
                given_up: None,
                guid: row.guid,
                id: row.id,
                conn_id: row.conn_id,
                begun: row.created_at,
                disconnect: row.disconnect,
            });
        }
        for (device, one) in before.into_values() {
            if one.given_up.as_ref().is_some_and(|given_up| !is_over(given_up.at, GIVEN_UP, now)) {
                fresh.entry(device).or_default().push(one);
            }
        }
        *running = fresh;
    }

    /// Remembers what was ended, in case that the device names it again.
    fn give_up(&self, lost: &[Lost]) {
        let mut running = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let ends: HashMap<Uuid, DateTime<Utc>> = lost.iter().map(|one| (one.guid, one.at)).collect();
        for one in running.values_mut().flatten() {
            if let Some(at) = ends.get(&one.guid) {
                (one.unnamed, one.given_up) = (None, Some(GivenUp { at: *at, named: false }));
            }
        }
    }

    /// Connections that were given up and are named again, each once.
    fn found(&self) -> Vec<Lost> {
        let mut running = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = Vec::new();
        for of_device in running.values_mut() {
            for one in of_device.extract_if(.., |one| one.given_up.as_ref().is_some_and(|given_up| given_up.named)) {
                found.extend(one.given_up.map(|given_up| Lost { guid: one.guid, id: one.id, at: given_up.at }));
            }
        }
        found
    }

    /// Learns what shall be closed.
    async fn mark(&self, db: &Db) -> Result<()> {
        let rows = store::to_disconnect(&mut db.read().await?).await?;
        let mut running = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        for row in rows {
            let of_device = running.entry(row.device).or_default();
            match of_device.iter_mut().find(|one| one.guid == row.guid) {
                Some(one) => one.disconnect = true,
                None => of_device.push(Connection {
                    guid: row.guid,
                    id: row.id,
                    conn_id: row.conn_id,
                    begun: row.created_at,
                    disconnect: true,
                    unnamed: None,
                    given_up: None,
                }),
            }
        }
        Ok(())
    }

    /// Connections that have gone unnamed for long enough, by a device that is heard.
    fn unnamed(&self) -> Vec<Lost> {
        let running = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let unnamed = running.values().flatten().filter_map(|one| Some((one, one.unnamed?)));
        let lost = unnamed.filter(|(_, (since, last))| *last - *since >= PATIENCE);
        lost.map(|(one, (since, _))| Lost { guid: one.guid, id: one.id.clone(), at: since }).collect()
    }

    /// Takes note of the connections to devices that are not heard now.
    fn notice(&self, rows: Vec<store::Silent>, now: Instant, time: DateTime<Utc>) {
        let mut silent = self.silent.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::take(&mut *silent);
        *silent = rows
            .into_iter()
            .map(|row| {
                let known = before.get(&row.guid).filter(|before| before.row.last_online == row.last_online);
                let (since, noticed) = known.map_or((now, time), |before| (before.since, before.noticed));
                (row.guid, Silent { row, since, noticed })
            })
            .collect();
    }

    /// Connections to devices that have not been heard for long enough. They ended when that was the last time, or when
    /// the device was found to be deleted.
    fn silenced(&self, now: Instant) -> Vec<Lost> {
        let silent = self.silent.lock().unwrap_or_else(PoisonError::into_inner);
        let lost = silent.values().filter(|one| now.duration_since(one.since) >= OBSERVED);
        let heard = |one: &Silent| one.row.last_online.filter(|heard| *heard <= one.noticed);
        let end = |one: &Silent| Ord::max(one.row.created_at, heard(one).unwrap_or(one.noticed));
        lost.map(|one| Lost { guid: one.row.guid, id: one.row.id.clone(), at: end(one) }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_device_does_not_name_for_half_a_minute_has_ended() {
        let at = |seconds: i64| DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap();
        let device = Uuid::from_u128(1);
        let connection = |conn_id: u8, disconnect| Connection {
            guid: Uuid::from_u128(u128::from(conn_id)),
            id: "100200300".into(),
            conn_id: i64::from(conn_id),
            begun: at(0),
            disconnect,
            unnamed: None,
            given_up: None,
        };
        let of = HashMap::from([(device, vec![connection(5, true), connection(6, false)])]);
        let running = Running { of: Mutex::new(of), silent: Mutex::default() };
        let lost =
            |running: &Running| running.unnamed().iter().map(|one| (one.guid.as_u128(), one.at)).collect::<Vec<_>>();
        assert_eq!(running.hear(device, &[5, 6, 7], at(3)), [5]);
        assert_eq!(running.hear(device, &[], at(20)), [0_i64; 0], "it may not have been opened there yet");
        assert_eq!(running.hear(device, &[6], at(40)), [0_i64; 0]);
        assert_eq!(running.hear(Uuid::from_u128(2), &[5], at(100)), [0_i64; 0]);
        assert!(lost(&running).is_empty(), "the device has not been heard since");
        assert_eq!(running.hear(device, &[6], at(69)), [0_i64; 0]);
        assert!(lost(&running).is_empty());
        running.hear(device, &[6], at(70));
        assert_eq!(lost(&running), [(5, at(40))]);
        assert_eq!(running.hear(device, &[5], at(73)), [5]);
        assert!(lost(&running).is_empty(), "it was there all the time");
    }

    #[test]
    fn what_was_given_up_and_is_named_again_lasts() {
        let at = |seconds: i64| DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap();
        let device = Uuid::from_u128(1);
        let row = |guid: u128, conn_id| store::Running {
            guid: Uuid::from_u128(guid),
            created_at: at(0),
            device,
            id: "100200300".into(),
            conn_id,
            disconnect: true,
        };
        let running = Running::default();
        let found = || running.found().iter().map(|one| (one.guid.as_u128(), one.at)).collect::<Vec<_>>();
        running.replace(vec![row(1, 5), row(2, 6)], at(100));
        running.give_up(&[1, 2].map(|guid| Lost { guid: Uuid::from_u128(guid), id: String::new(), at: at(60) }));
        running.replace(Vec::new(), at(105));
        assert_eq!(running.hear(device, &[], at(110)), [0_i64; 0]);
        assert!(found().is_empty() && running.unnamed().is_empty());
        assert_eq!(running.hear(device, &[5], at(900)), [0_i64; 0], "it has ended, as far as is known");
        assert_eq!(found(), [(1, at(60))]);
        assert!(found().is_empty(), "once");
        running.replace(vec![row(1, 5)], at(905));
        assert_eq!(running.hear(device, &[5, 6], at(910)), [5]);
        running.replace(vec![row(1, 5)], at(60) + GIVEN_UP);
        assert!(found().is_empty(), "after a day nothing is known of the other");
    }
    #[test]
    fn what_is_to_a_device_that_has_gone_ended_when_it_was_last_heard() {
        let at = |seconds: i64| DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap();
        let row = |guid: u128, last_online: Option<i64>| store::Silent {
            guid: Uuid::from_u128(guid),
            created_at: at(10),
            id: "100200300".into(),
            last_online: last_online.map(at),
        };
        let (running, begun) = (Running::default(), Instant::now());
        let later = |seconds| begun + Duration::from_secs(seconds);
        let lost = |seconds: u64| {
            let mut lost: Vec<_> =
                running.silenced(later(seconds)).iter().map(|one| (one.guid.as_u128(), one.at)).collect();
            lost.sort_unstable();
            lost
        };
        running.notice(vec![row(1, Some(50)), row(2, Some(50)), row(3, None), row(4, Some(5))], begun, at(90));
        assert!(lost(19).is_empty(), "the server may have been away itself");
        // One was heard meanwhile, and is silent again.
        running.notice(vec![row(1, Some(50)), row(2, Some(60)), row(3, None), row(4, Some(5))], later(10), at(100));
        assert_eq!(lost(20), [(1, at(50)), (3, at(90)), (4, at(10))], "none ends before it begins");
        running.notice(vec![row(2, Some(60))], later(25), at(115));
        assert!(lost(29).is_empty());
        assert_eq!(lost(30), [(2, at(60))]);
        running.notice(Vec::new(), later(30), at(120));
        assert!(lost(90).is_empty(), "it is heard again");
    }
}
