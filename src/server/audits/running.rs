//! Connections that last, as far as heartbeats are about them: which ones the device shall close, which ones it does
//! not name any more, and which ones are to a device that is not heard any more. Heartbeats ask memory alone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::MissedTickBehavior;
use uuid::Uuid;

use super::super::clock::Clock;
use super::super::db::Db;
use super::super::error::Result;
use super::ingest::{Entry, Lost};
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
}

/// The connections that last.
#[derive(Default)]
pub struct Running {
    /// By their devices.
    of: Mutex<HashMap<Uuid, Vec<Connection>>>,
    /// Those to devices that are not heard, with when that was noticed.
    silent: Mutex<HashMap<Uuid, (store::Silent, Instant)>>,
}

impl Running {
    /// Hears which connections a device has, and gives those of them that it shall close.
    pub fn hear(&self, device: Uuid, conns: &[i64], now: DateTime<Utc>) -> Vec<i64> {
        let mut running = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let mut close = Vec::new();
        for connection in running.get_mut(&device).into_iter().flatten() {
            if conns.contains(&connection.conn_id) {
                connection.unnamed = None;
                close.extend(connection.disconnect.then_some(connection.conn_id));
            } else if now - connection.begun > PATIENCE {
                let (since, _) = connection.unnamed.unwrap_or((now, now));
                connection.unnamed = Some((since, now));
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
                    self.renew(&db).await?;
                    let now = Instant::now();
                    self.notice(store::silent(&mut db.read().await?, clock.now() - SILENCE).await?, now);
                    let mut lost = self.unnamed();
                    lost.extend(self.silenced(now));
                    // The next ones have their turn in a few seconds.
                    lost.truncate(MOST_LOST);
                    if !lost.is_empty() {
                        queue.store(Entry::Lost(lost)).await?;
                    }
                } else {
                    self.mark(&db).await?;
                }
                Ok::<_, super::super::error::Error>(())
            };
            if let Err(error) = followed.await {
                tracing::error!("could not follow the connections that last: {error}");
            }
            count += 1;
        }
    }

    async fn renew(&self, db: &Db) -> Result<()> {
        let rows = store::running(&mut db.read().await?).await?;
        let mut fresh: HashMap<Uuid, Vec<Connection>> = HashMap::new();
        let mut running = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let before: HashMap<Uuid, _> =
            running.values().flatten().filter_map(|one| Some((one.guid, one.unnamed?))).collect();
        for row in rows {
            fresh.entry(row.device).or_default().push(Connection {
                unnamed: before.get(&row.guid).copied(),
                guid: row.guid,
                id: row.id,
                conn_id: row.conn_id,
                begun: row.created_at,
                disconnect: row.disconnect,
            });
        }
        *running = fresh;
        Ok(())
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
    fn notice(&self, rows: Vec<store::Silent>, now: Instant) {
        let mut silent = self.silent.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::take(&mut *silent);
        *silent = rows
            .into_iter()
            .map(|row| {
                let known = before.get(&row.guid).filter(|(before, _)| before.last_online == row.last_online);
                let since = known.map_or(now, |(_, since)| *since);
                (row.guid, (row, since))
            })
            .collect();
    }

    /// Connections to devices that have not been heard for long enough. They ended when that was the last time.
    fn silenced(&self, now: Instant) -> Vec<Lost> {
        let silent = self.silent.lock().unwrap_or_else(PoisonError::into_inner);
        let lost = silent.values().filter(|(_, since)| now.duration_since(*since) >= OBSERVED);
        let end = |row: &store::Silent| Ord::max(row.created_at, row.last_online.unwrap_or(row.created_at));
        lost.map(|(row, _)| Lost { guid: row.guid, id: row.id.clone(), at: end(row) }).collect()
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
        running.notice(vec![row(1, Some(50)), row(2, Some(50)), row(3, None), row(4, Some(5))], begun);
        assert!(lost(19).is_empty(), "the server may have been away itself");
        // One was heard meanwhile, and is silent again.
        running.notice(vec![row(1, Some(50)), row(2, Some(60)), row(3, None), row(4, Some(5))], later(10));
        assert_eq!(lost(20), [(1, at(50)), (3, at(10)), (4, at(10))], "none ends before it begins");
        running.notice(vec![row(2, Some(60))], later(25));
        assert!(lost(29).is_empty());
        assert_eq!(lost(30), [(2, at(60))]);
        running.notice(Vec::new(), later(30));
        assert!(lost(90).is_empty(), "it is heard again");
    }
}
