//! Writing reports together: whatever arrives while a commit is under way goes into the next one.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use tokio::sync::{Notify, mpsc, oneshot};

use super::super::clock::Clock;
use super::super::db::{Db, Tries};
use super::super::devices::reports::{self, Received, Report, Stranger};
use super::super::error::{Error, Result};
use super::super::secrets::Keys;
use super::super::session::uses::Uses;
use super::super::waiting::{Gathering, hand_over};
use super::super::{session, tokens};
use super::memory::Memory;

/// Reports in one commit at most.
const LARGEST: usize = 512;
/// Reports that wait for their commit; beyond it senders wait.
const WAITING: usize = 4_096;
/// Signs of life are written together this often.
const PRESENCE_EVERY: Duration = Duration::from_secs(3);

/// Something that a device reported.
pub enum Item {
    /// Answered after the commit: what became of the report.
    Sysinfo(Box<Report>, oneshot::Sender<Result<Received>>),
    /// Answered after the commit, where somebody waits.
    Stranger(Box<Stranger>, Option<oneshot::Sender<Result<()>>>),
}

/// Where reports wait for their commit.
#[derive(Clone)]
pub struct Queue(mpsc::Sender<Item>);

impl Queue {
    /// A queue and its end, which [`Writer::write`] empties.
    pub fn new() -> (Queue, mpsc::Receiver<Item>) {
        let (sender, receiver) = mpsc::channel(WAITING);
        (Queue(sender), receiver)
    }

    /// Stores a report and says, after the commit, what became of it.
    pub async fn store(&self, report: Report) -> Result<Received> {
        hand_over(&self.0, |answer| Item::Sysinfo(Box::new(report), answer)).await
    }

    /// Writes a foreign machine down.
    pub async fn store_stranger(&self, stranger: Stranger) -> Result<()> {
        hand_over(&self.0, |answer| Item::Stranger(Box::new(stranger), Some(answer))).await
    }

    /// Has a foreign machine written down soon; false where the queue is full.
    pub fn note_stranger(&self, stranger: Stranger) -> bool {
        self.0.try_send(Item::Stranger(Box::new(stranger), None)).is_ok()
    }
}

/// Writes what devices report and what else is written behind their backs.
#[derive(Clone)]
pub struct Writer {
    pub db: Db,
    pub memory: Arc<Memory>,
    pub uses: Arc<Uses>,
    pub keys: Keys,
    pub clock: Clock,
    /// Told when another key has taken the place of this server's.
    pub key_replaced: Arc<Notify>,
}

impl Writer {
    /// Writes what waits in the queue until every sender is gone.
    pub async fn write(self, queue: mpsc::Receiver<Item>) {
        let mut waiting = Gathering::new(queue, LARGEST);
        while let Some(items) = waiting.next().await {
            let mut answers = Vec::new();
            let mut stored = Vec::new();
            let (mut strangers, mut told) = (Vec::new(), Vec::new());
            for item in items {
                match item {
                    Item::Sysinfo(report, answer) => {
                        stored.push(*report);
                        answers.push(answer);
                    }
                    Item::Stranger(stranger, answer) => {
                        strangers.push(*stranger);
                        told.extend(answer);
                    }
                }
            }
            match self.write_together(&stored, &strangers).await {
                Ok(received) => {
                    // Whoever asked may be gone; what was written stays.
                    answers.into_iter().zip(received).for_each(|(answer, one)| drop(answer.send(Ok(one))));
                    told.into_iter().for_each(|answer| drop(answer.send(Ok(()))));
                }
                Err(error) => {
                    tracing::error!("reports could not be stored: {error}");
                    let lost = || Error::Unavailable(anyhow::anyhow!("{error}"));
                    answers.into_iter().for_each(|answer| drop(answer.send(Err(lost()))));
                    told.into_iter().for_each(|answer| drop(answer.send(Err(lost()))));
                    strangers.iter().for_each(|stranger| self.memory.forget_stranger(stranger));
                }
            }
        }
    }

    async fn write_together(&self, stored: &[Report], strangers: &[Stranger]) -> Result<Vec<Received>> {
        let mut tries = Tries::default();
        loop {
            let result = self.try_together(stored, strangers).await;
            if !tries.another(&result) {
                return result;
            }
        }
    }

    async fn try_together(&self, stored: &[Report], strangers: &[Stranger]) -> Result<Vec<Received>> {
        let mut tx = self.db.write().await?;
        let received = reports::store(&mut tx, stored, &self.keys).await?;
        for stranger in strangers {
            reports::note_stranger(&mut tx, stranger).await?;
        }
        if tx.commit(self.clock.now()).await? {
            self.memory.follow(&self.db).await;
        }
        Ok(received)
    }

    /// Writes signs of life and uses every few seconds, for as long as the server runs.
    pub async fn write_presence(self) {
        let mut ticks = tokio::time::interval(PRESENCE_EVERY);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            if let Err(error) = self.flush().await {
                tracing::error!("signs of life could not be stored: {error}");
            }
        }
    }

    /// Writes the signs of life and uses that wait, in one commit.
    pub async fn flush(&self) -> Result<()> {
        let seen = self.memory.seen();
        let used = self.uses.take();
        if seen.is_empty() && used.sessions.is_empty() && used.tokens.is_empty() {
            return Ok(());
        }
        let mut tx = self.db.write().await?;
        let marks: Vec<_> = seen.iter().map(|(device, at)| (device.guid, *at)).collect();
        reports::mark_seen(&mut tx, &marks).await?;
        session::actions::write_use(&mut tx, &used.sessions).await?;
        tokens::actions::write_use(&mut tx, &used.tokens).await?;
        tx.commit(self.clock.now()).await?;
        self.memory.stored(&seen);
        Ok(())
    }

    /// Looks every second for what other processes changed, and every hour removes what nobody needs.
    pub async fn keep_up(self) {
        let mut ticks = tokio::time::interval(Duration::from_secs(1));
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let (mut count, mark) = (0_u64, self.keys.mark());
        loop {
            ticks.tick().await;
            let kept_up = async {
                self.memory.catch_up(&self.db).await?;
                if self.memory.is_key_replaced(&mark) {
                    self.key_replaced.notify_one();
                }
                if count.is_multiple_of(3_600) {
                    self.clean().await?;
                }
                Ok::<_, Error>(())
            };
            if let Err(error) = kept_up.await {
                tracing::error!("could not keep up with the database: {error}");
            }
            count += 1;
        }
    }

    async fn clean(&self) -> Result<()> {
        let now = self.clock.now();
        let mut tx = self.db.write().await?;
        tx.forget_changes(now - TimeDelta::hours(1)).await?;
        session::actions::clean(&mut tx, now).await?;
        tokens::actions::clean(&mut tx, now).await?;
        reports::clean(&mut tx, now).await?;
        tx.commit(now).await.map(drop)
    }
}
