//! Which devices are there now. Heartbeats are stored together every few seconds; until then this process alone knows
//! of them.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::super::agent::memory::Memory;
use super::super::clock::{SKEW, age, is_over};

/// A device is online while its last heartbeat is younger than this: clients send one every 15 to 18 s, and every 36 s
/// next to an ID server of the open-source edition.
const ONLINE: TimeDelta = TimeDelta::seconds(45);
/// A device still reports if it was heard of within this time.
const REPORTS: TimeDelta = TimeDelta::minutes(5);

/// When devices were last heard of, as known at one moment.
#[derive(Clone, Copy)]
pub struct Presence<'a> {
    memory: &'a Memory,
    now: DateTime<Utc>,
}

impl<'a> Presence<'a> {
    pub fn new(memory: &'a Memory, now: DateTime<Utc>) -> Presence<'a> {
        Presence { memory, now }
    }

    pub fn now(self) -> DateTime<Utc> {
        self.now
    }

    /// When a device was last heard of: as stored, or in a heartbeat that is not stored yet. What is stored of the future
    /// says nothing, and gives way to a heartbeat.
    pub fn last_online(self, guid: Uuid, stored: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
        let unstored = self.memory.last_seen(guid);
        let possible = stored.filter(|stored| age(*stored, self.now).is_some());
        possible.max(unstored).or(stored)
    }

    pub fn is_online(self, last_online: DateTime<Utc>) -> bool {
        !is_over(last_online, ONLINE, self.now)
    }

    /// A device that was last heard of between these moments is online.
    pub fn online_between(self) -> (DateTime<Utc>, DateTime<Utc>) {
        (self.now - ONLINE, self.now + SKEW)
    }

    /// The devices that are online by heartbeats that are not stored yet.
    pub fn unstored(self) -> Vec<Uuid> {
        self.memory.seen().into_iter().filter(|(_, at)| self.is_online(*at)).map(|(device, _)| device.guid).collect()
    }

    /// Whether a device that was last heard of at `last_online` still reports.
    pub fn still_reports(self, last_online: DateTime<Utc>) -> bool {
        !is_over(last_online, REPORTS, self.now)
    }

    /// Whether a time lies in the future, which a clock that was wrong wrote.
    pub fn is_future(self, time: DateTime<Utc>) -> bool {
        age(time, self.now).is_none()
    }
}
