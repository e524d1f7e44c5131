//! Where reports wait for their commit: whatever arrives while one is under way goes into the next one. What is stored
//! of them is decided in `ingest`.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use super::super::clock::Clock;
use super::super::db::{Db, Tries};
use super::super::error::{Error, Result};
use super::super::waiting::{Gathering, hand_over};
use super::budget::Budget;
use super::entry::Entry;
use super::ingest::{self, Noted, Outcome};

/// Entries in one commit at most.
const LARGEST: usize = 512;
/// Entries that wait for their commit; beyond it senders wait.
const WAITING: usize = 4_096;
/// Nonces are cleaned up this often, beside what is written anyway, and what is known of devices is asked for anew, since
/// a merge may have changed it.
const CLEAN_EVERY: Duration = Duration::from_secs(60);

type Item = (Entry, oneshot::Sender<Result<Outcome>>);

/// Where entries wait for their commit.
#[derive(Clone)]
pub struct Queue {
    sender: mpsc::Sender<Item>,
    budget: Arc<Budget>,
    /// Bytes that were stored since somebody asked.
    stored: Arc<AtomicU64>,
}

impl Queue {
    /// A queue and its end, which [`Recorder::record`] empties.
    pub fn new() -> (Queue, mpsc::Receiver<Item>) {
        let (sender, receiver) = mpsc::channel(WAITING);
        (Queue { sender, budget: Arc::default(), stored: Arc::default() }, receiver)
    }

    /// Stores what `address` reports, within its budget and that of the device that it is about, if it is one.
    pub async fn report(
        &self,
        entry: Entry,
        device: Option<Uuid>,
        address: IpAddr,
        now: DateTime<Utc>,
    ) -> Result<Outcome> {
        self.budget.take(device, address, entry.size(), now)?;
        self.store(entry).await
    }

    /// How many bytes were stored since this was last asked.
    pub fn take_stored(&self) -> u64 {
        self.stored.swap(0, Ordering::Relaxed)
    }

    /// Stores an entry and says, after the commit, what became of it.
    pub async fn store(&self, entry: Entry) -> Result<Outcome> {
        let size = entry.size();
        let outcome = hand_over(&self.sender, |answer| (entry, answer)).await?;
        self.stored.fetch_add(size, Ordering::Relaxed);
        Ok(outcome)
    }
}

/// Writes what waits.
pub struct Recorder {
    db: Db,
    clock: Clock,
    noted: Noted,
}

impl Recorder {
    pub fn new(db: Db, clock: Clock) -> Recorder {
        Recorder { db, clock, noted: Noted::new() }
    }

    /// Writes what waits in the queue until every sender is gone.
    pub async fn record(mut self, queue: mpsc::Receiver<Item>) {
        let mut waiting = Gathering::new(queue, LARGEST);
        let mut cleaned = Instant::now();
        while let Some(items) = waiting.next().await {
            let (entries, answers): (Vec<Entry>, Vec<_>) = items.into_iter().unzip();
            let entries: Vec<&Entry> = entries.iter().collect();
            let clean = cleaned.elapsed() > CLEAN_EVERY;
            if clean {
                cleaned = Instant::now();
                self.noted.clear();
            }
            let results = match self.write(&entries, clean).await {
                Ok(outcomes) => outcomes.into_iter().map(Ok).collect(),
                Err(error) => self.one_by_one(&entries, error).await,
            };
            // Whoever asked may be gone; what was written stays.
            answers.into_iter().zip(results).for_each(|(answer, result)| drop(answer.send(result)));
        }
    }

    /// Writes each by itself, so that one that cannot be stored does not take others with it.
    async fn one_by_one(&mut self, entries: &[&Entry], error: Error) -> Vec<Result<Outcome>> {
        tracing::error!("audit records could not be stored together: {error:?}");
        let mut results = Vec::with_capacity(entries.len());
        for entry in entries {
            // Out of reach is the storage for all of them.
            results.push(match (&error, entries.len()) {
                (Error::Unavailable(_), _) | (_, 1) => Err(Error::Unavailable(anyhow::anyhow!("{error:?}"))),
                _ => self.write(&[*entry], false).await.map(|outcomes| outcomes[0]),
            });
        }
        results
    }

    async fn write(&mut self, entries: &[&Entry], clean: bool) -> Result<Vec<Outcome>> {
        let mut tries = Tries::default();
        loop {
            let result = self.try_write(entries, clean).await;
            if !tries.another(&result) {
                return result;
            }
        }
    }

    async fn try_write(&mut self, entries: &[&Entry], clean: bool) -> Result<Vec<Outcome>> {
        let mut tx = self.db.write().await?;
        // Only now, so that the records of one database have their times in the order in which they are written.
        let now = self.clock.now();
        let stored = ingest::store(&mut tx, entries, &self.noted, now).await?;
        if clean {
            ingest::forget_nonces(&mut tx, now).await?;
        }
        tx.commit(now).await?;
        self.noted.extend(stored.newcomers);
        Ok(stored.outcomes)
    }
}
