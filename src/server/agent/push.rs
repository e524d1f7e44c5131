//! Strategies on their way to devices: heartbeats that cannot be answered from memory wait here, and are looked at
//! together. What they are answered is decided in `strategies`.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use super::super::clock::Clock;
use super::super::db::Db;
use super::super::error::Result;
use super::super::secrets::Keys;
use super::super::strategies::push::{self, Answer, Heard};
use super::super::waiting::Gathering;
use super::memory::{Device, Memory};
use super::plan::Finding;
use crate::wire::agent::StrategyPush;

/// Heartbeats that are looked at together at most.
const LARGEST: usize = 512;
/// Heartbeats that wait; beyond it they are answered without a strategy, and come again.
const WAITING: usize = 16_384;
/// How long a heartbeat waits for its strategy. It gets it next time where the database is slow or out of reach.
const PATIENCE: Duration = Duration::from_secs(3);

/// The stamp and the options that a device is told.
pub type Pushed = (i64, StrategyPush);

/// A heartbeat that the database is to be asked about.
pub struct Item {
    device: Arc<Device>,
    carries: i64,
    /// The generation of the plan by which it was judged.
    generation: u64,
    /// Where somebody waits for the answer.
    answer: Option<oneshot::Sender<Option<Pushed>>>,
}

/// Where heartbeats wait for their strategy.
#[derive(Clone)]
pub struct Queue(mpsc::Sender<Item>);

impl Queue {
    /// A queue and its end, which [`Pusher::push`] empties.
    pub fn new() -> (Queue, mpsc::Receiver<Item>) {
        let (sender, receiver) = mpsc::channel(WAITING);
        (Queue(sender), receiver)
    }

    /// Gives what the device is to be told, where there is something and it can be found out soon.
    pub async fn ask(&self, device: Arc<Device>, carries: i64, generation: u64) -> Option<Pushed> {
        let (answer, answered) = oneshot::channel();
        self.0.try_send(Item { device, carries, generation, answer: Some(answer) }).ok()?;
        tokio::time::timeout(PATIENCE, answered).await.ok()?.ok()?
    }

    /// Has it written down that the device carries what it ought to. Where the queue is full the next heartbeat does.
    pub fn note(&self, device: Arc<Device>, carries: i64, generation: u64) {
        drop(self.0.try_send(Item { device, carries, generation, answer: None }));
    }
}

/// Answers the heartbeats that wait.
pub struct Pusher {
    pub db: Db,
    pub memory: Arc<Memory>,
    pub keys: Keys,
    pub clock: Clock,
}

impl Pusher {
    /// Answers what waits in the queue until every sender is gone.
    pub async fn push(self, queue: mpsc::Receiver<Item>) {
        let mut waiting = Gathering::new(queue, LARGEST);
        while let Some(mut items) = waiting.next().await {
            // Whoever waits no longer comes again.
            items.retain(|item| !item.answer.as_ref().is_some_and(oneshot::Sender::is_closed));
            while !items.is_empty() {
                // Of one device there is one heartbeat at a time.
                let mut devices = HashSet::new();
                let (now, later) = items.drain(..).partition(|item: &Item| devices.insert(item.device.guid));
                self.answer(now).await;
                items = later;
            }
        }
    }

    /// Answers heartbeats, each of another device.
    async fn answer(&self, items: Vec<Item>) {
        let heard: Vec<Heard> =
            items.iter().map(|item| Heard { device: item.device.guid, carries: item.carries }).collect();
        let mut answers = self.answers(&heard).await.unwrap_or_else(|error| {
            tracing::error!("strategies could not be read: {error}");
            HashMap::new()
        });
        for item in items {
            let pushed = match answers.remove(&item.device.guid) {
                None => None,
                Some(Answer::NeverSent) => settle(&item, Finding::NeverSent),
                Some(Answer::Taken) => settle(&item, Finding::Taken),
                Some(Answer::Push(stamp, config_options)) => {
                    Some((stamp, StrategyPush { config_options, extra: None }))
                }
            };
            // Whoever asked may be gone.
            item.answer.map(|answer| answer.send(pushed));
        }
    }

    /// What follows from heartbeats. What is to be remembered of them is written before they are answered.
    async fn answers(&self, heard: &[Heard]) -> Result<HashMap<Uuid, Answer>> {
        let (mut answers, to_write) = push::look(&mut self.db.read().await?, &self.keys, heard).await?;
        if !to_write.is_empty() {
            let now = self.clock.now();
            let mut tx = self.db.write().await?;
            let written = push::write(&mut tx, &self.keys, &to_write, now).await?;
            if tx.commit(now).await? {
                self.memory.follow(&self.db).await;
            }
            answers.extend(written);
        }
        Ok(answers)
    }
}

fn settle(item: &Item, finding: Finding) -> Option<Pushed> {
    item.device.settled.set(item.generation, finding);
    None
}
