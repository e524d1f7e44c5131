//! Connections that last, as far as heartbeats are about them: which ones the device shall close, and which ones it
//! does not name any more. Heartbeats ask memory alone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::MissedTickBehavior;
use uuid::Uuid;

use super::super::db::Db;
use super::super::error::Result;
use super::ingest::{Entry, Lost};
use super::queue::Queue;
use super::store;

/// How old a connection is before a device must name it, and how long it may go unnamed.
const PATIENCE: TimeDelta = TimeDelta::seconds(30);
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

/// The connections that last, by their devices.
#[derive(Default)]
pub struct Running(Mutex<HashMap<Uuid, Vec<Connection>>>);

impl Running {
    /// Hears which connections a device has, and gives those of them that it shall close.
    pub fn hear(&self, device: Uuid, conns: &[i64], now: DateTime<Utc>) -> Vec<i64> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
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
    /// any more.
    pub async fn follow(self: Arc<Self>, db: Db, queue: Queue) {
        let mut ticks = tokio::time::interval(Duration::from_secs(1));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut count = 0_u64;
        loop {
            ticks.tick().await;
            let followed = async {
                if count.is_multiple_of(WHOLE_EVERY) {
                    self.renew(&db).await?;
                    let lost = self.lost();
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
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
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
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
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
    fn lost(&self) -> Vec<Lost> {
        let running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let unnamed = running.values().flatten().filter_map(|one| Some((one, one.unnamed?)));
        let lost = unnamed.filter(|(_, (since, last))| *last - *since >= PATIENCE);
        lost.map(|(one, (since, _))| Lost { guid: one.guid, id: one.id.clone(), at: since }).collect()
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
        let running = Running(Mutex::new(HashMap::from([(device, vec![connection(5, true), connection(6, false)])])));
        let lost =
            |running: &Running| running.lost().iter().map(|one| (one.guid.as_u128(), one.at)).collect::<Vec<_>>();
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
}
