//! What a process knows of devices without asking the database, kept true by the log of changes.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use tokio::sync::Mutex as AsyncMutex;
use uuid::Uuid;

use super::super::caller::line;
use super::super::clock::SKEW;
use super::super::db::{Change, Db, Tx};
use super::super::devices::reports::{self, Known, Stranger};
use super::super::error::{Error, Result};
use super::super::rate_limit::RateLimit;
use super::super::settings::actions::{self as settings, Others};
use super::super::strategies;
use super::plan::{Assigned, Plan, Settled, Step};
use super::recent::{Key, Recent};

/// Reports about which nobody knows who sends them, from one address: those of unknown ids, and those under the id of
/// another machine. The answers tell which ids there are. A new device sends a few before it is known.
const UNPROVEN: (u64, u64) = (2_000, 20);
/// Heartbeats without uuid from one address: 800 old clients behind one address send 53 a second, and 267 while all of
/// them have connections.
const WITHOUT_UUID: (u64, u64) = (3_000, 300);

/// A device as it is known.
pub struct Device {
    pub guid: Uuid,
    uuid: Box<str>,
    pub disabled: bool,
    /// It is to be asked what it is made of.
    pub is_unheard: bool,
    assigned: Assigned,
    /// How it stands with its strategy.
    pub settled: Settled,
    /// Microseconds since 1970: when it was heard of, and what of that is stored.
    seen: AtomicI64,
    stored: AtomicI64,
    /// Where its last sign of life came from.
    address: Mutex<Option<IpAddr>>,
}

impl Device {
    /// Whether the device is the machine `uuid`.
    pub fn is(&self, uuid: &str) -> bool {
        *self.uuid == *uuid
    }

    /// Marks where the device is.
    pub fn mark_address(&self, address: IpAddr) {
        *self.address.lock().unwrap_or_else(PoisonError::into_inner) = Some(address);
    }

    fn address(&self) -> Option<IpAddr> {
        *self.address.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// When the device was last heard of, if that is not stored yet.
    fn unstored(&self) -> Option<DateTime<Utc>> {
        let seen = self.seen.load(Ordering::Relaxed);
        (seen > self.stored.load(Ordering::Relaxed)).then(|| DateTime::from_timestamp_micros(seen)).flatten()
    }

    /// Marks that the device was heard of.
    pub fn mark(&self, now: DateTime<Utc>) {
        let (now, future) = (now.timestamp_micros(), (now + SKEW).timestamp_micros());
        // After the clock was set back, what was marked before is no longer true.
        if self.seen.load(Ordering::Relaxed) > future || self.stored.load(Ordering::Relaxed) > future {
            self.stored.store(0, Ordering::Relaxed);
            self.seen.store(now, Ordering::Relaxed);
        }
        self.seen.fetch_max(now, Ordering::Relaxed);
    }
}

#[derive(Default)]
struct Devices {
    by_id: HashMap<Box<str>, Arc<Device>>,
    ids: HashMap<Uuid, Box<str>>,
}

impl Devices {
    /// Takes a device in; `before` is what was known of it, whose signs of life it keeps.
    fn put(&mut self, known: Known, before: Option<&Device>, plan: &Plan) {
        let mark = |of: fn(&Device) -> &AtomicI64| before.map_or(0, |before| of(before).load(Ordering::Relaxed)).into();
        let (assigned, settled) = (Assigned::of(&known), Settled::of(&known, plan));
        let id: Box<str> = known.id.into();
        let device = Device {
            guid: known.guid,
            uuid: known.uuid.into(),
            disabled: known.disabled,
            is_unheard: known.is_unheard,
            assigned,
            settled,
            seen: mark(|device| &device.seen),
            stored: mark(|device| &device.stored),
            address: Mutex::new(before.and_then(Device::address)),
        };
        self.ids.insert(known.guid, id.clone());
        self.by_id.insert(id, Arc::new(device));
    }

    fn remove(&mut self, guid: Uuid) -> Option<Arc<Device>> {
        let id = self.ids.remove(&guid)?;
        self.by_id.remove(&id)
    }
}

/// Too many new devices came from one address.
pub fn too_many_new(retry_after: u64) -> Error {
    Error::TooMany { words: "too many new devices from one address: try again later".into(), retry_after }
}

/// What is known, and what waits to be written together.
pub struct Memory {
    devices: RwLock<Devices>,
    plan: RwLock<Arc<Plan>>,
    /// The change up to which this is true; also the turn of whoever brings it up to date.
    revision: AsyncMutex<i64>,
    strangers: Mutex<Recent>,
    strangers_hash: RandomState,
    settings: RwLock<Others>,
    /// What the key is known by that servers of this database have.
    key_mark: RwLock<Option<String>>,
    newcomers: RateLimit<IpAddr>,
    unproven: RateLimit<IpAddr>,
    without_uuid: RateLimit<IpAddr>,
}

impl Memory {
    /// Reads what is known from the database.
    pub async fn read(db: &Db) -> Result<Memory> {
        let first = Others::default();
        let memory = Memory {
            devices: RwLock::default(),
            plan: RwLock::default(),
            revision: AsyncMutex::new(-1),
            strangers: Mutex::default(),
            strangers_hash: RandomState::new(),
            settings: RwLock::new(first),
            key_mark: RwLock::default(),
            newcomers: RateLimit::new(first.new_devices_at_once, first.new_devices_a_second),
            unproven: RateLimit::new(UNPROVEN.0, UNPROVEN.1),
            without_uuid: RateLimit::new(WITHOUT_UUID.0, WITHOUT_UUID.1),
        };
        memory.catch_up(db).await?;
        Ok(memory)
    }

    /// Brings what is known up to date with what was committed, by this process or another.
    pub async fn catch_up(&self, db: &Db) -> Result<()> {
        let mut revision = self.revision.lock().await;
        let mut tx = db.read().await?;
        let current = tx.revision().await?;
        if current == *revision {
            return Ok(());
        }
        let changes = if *revision < 0 { None } else { tx.changes_since(*revision).await? };
        match changes {
            Some(changes) => {
                let mut guids: Vec<Uuid> = Vec::new();
                for change in &changes {
                    match change {
                        Change::Device(guid) => guids.push(*guid),
                        Change::Settings => self.read_settings(&mut tx).await?,
                        Change::Strategies => {}
                    }
                }
                let plan =
                    if changes.contains(&Change::Strategies) { self.renew_plan(&mut tx).await? } else { self.plan() };
                guids.sort_unstable();
                guids.dedup();
                let known = reports::known(&mut tx, Some(&guids)).await?;
                let mut devices = self.devices.write().unwrap_or_else(PoisonError::into_inner);
                let before: HashMap<Uuid, Arc<Device>> =
                    guids.iter().filter_map(|guid| Some((*guid, devices.remove(*guid)?))).collect();
                for known in known {
                    let before = before.get(&known.guid);
                    devices.put(known, before.map(Arc::as_ref), &plan);
                }
                drop(devices);
                // Who is foreign to a device may have changed with it.
                self.strangers.lock().unwrap_or_else(PoisonError::into_inner).forget(&guids);
            }
            None => {
                self.read_settings(&mut tx).await?;
                let plan = self.renew_plan(&mut tx).await?;
                let known = reports::known(&mut tx, None).await?;
                let mut all = Devices::default();
                let mut devices = self.devices.write().unwrap_or_else(PoisonError::into_inner);
                for known in known {
                    let before = devices.remove(known.guid);
                    all.put(known, before.as_deref(), &plan);
                }
                *devices = all;
            }
        }
        *revision = current;
        Ok(())
    }

    async fn read_settings(&self, tx: &mut Tx) -> Result<()> {
        let settings = settings::others(tx).await?;
        let key_mark = settings::current_key_mark(tx).await?;
        *self.key_mark.write().unwrap_or_else(PoisonError::into_inner) = key_mark;
        self.newcomers.set(settings.new_devices_at_once, settings.new_devices_a_second);
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = settings;
        Ok(())
    }

    /// Whether another key than this one has taken its place (`serve admin accept-key`).
    pub fn is_key_replaced(&self, mark: &str) -> bool {
        let current = self.key_mark.read().unwrap_or_else(PoisonError::into_inner);
        current.as_deref().is_some_and(|current| current != mark)
    }

    /// Whether a report under an unknown id makes a device. If not, the device is made when it is deployed or assigned.
    pub fn reports_make_devices(&self) -> bool {
        !self.settings.read().unwrap_or_else(PoisonError::into_inner).require_deployment
    }

    /// The bytes that recordings may take; `None` where none are taken.
    pub fn recordings_quota(&self) -> Option<u64> {
        let settings = self.settings.read().unwrap_or_else(PoisonError::into_inner);
        settings.recordings.then(|| settings.recordings_quota_gb.saturating_mul(1_000_000_000))
    }

    /// The bytes that audit records may take; `None` if there is no limit.
    pub fn log_quota(&self) -> Option<u64> {
        let settings = self.settings.read().unwrap_or_else(PoisonError::into_inner);
        Some(settings.log_retention_mb.saturating_mul(1_000_000)).filter(|quota| *quota > 0)
    }

    /// Whether the last sign of life of a device that is not disabled came from there.
    pub fn is_address(&self, address: IpAddr) -> bool {
        let devices = self.devices.read().unwrap_or_else(PoisonError::into_inner);
        devices.by_id.values().any(|device| !device.disabled && device.address() == Some(address))
    }

    /// Reads who ought to have which strategy. What was found out by the plan before is not certain any more.
    async fn renew_plan(&self, tx: &mut Tx) -> Result<Arc<Plan>> {
        let known = strategies::push::known(tx).await?;
        let plan = Arc::new(Plan::of(known, self.plan().generation + 1));
        *self.plan.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&plan);
        Ok(plan)
    }

    fn plan(&self) -> Arc<Plan> {
        Arc::clone(&self.plan.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// What is to be done about a heartbeat of a device that carries this stamp.
    pub fn step(&self, device: &Device, carries: i64) -> Step {
        device.settled.step(&self.plan(), &device.assigned, carries)
    }

    /// Catches up after a commit. What was committed stays so even when this fails, and is caught up with a second
    /// later.
    pub async fn follow(&self, db: &Db) {
        if let Err(error) = self.catch_up(db).await {
            tracing::error!("could not keep up with the database: {error}");
        }
    }

    /// The device with the id.
    pub fn device(&self, id: &str) -> Option<Arc<Device>> {
        self.devices.read().unwrap_or_else(PoisonError::into_inner).by_id.get(id).cloned()
    }

    /// The devices that were heard of since that was last stored, in the order of their guids, so that processes
    /// that store the same ones do not wait for each other in a circle.
    pub fn seen(&self) -> Vec<(Arc<Device>, DateTime<Utc>)> {
        let devices = self.devices.read().unwrap_or_else(PoisonError::into_inner);
        let fresh = devices.by_id.values().filter_map(|device| Some((Arc::clone(device), device.unstored()?)));
        let mut fresh: Vec<_> = fresh.collect();
        fresh.sort_unstable_by_key(|(device, _)| device.guid);
        fresh
    }

    /// When a device was last heard of, if that is not stored yet.
    pub fn last_seen(&self, guid: Uuid) -> Option<DateTime<Utc>> {
        let devices = self.devices.read().unwrap_or_else(PoisonError::into_inner);
        devices.by_id.get(devices.ids.get(&guid)?)?.unstored()
    }

    /// Remembers that what [`Memory::seen`] gave is stored.
    pub fn stored(&self, seen: &[(Arc<Device>, DateTime<Utc>)]) {
        for (device, at) in seen {
            device.stored.fetch_max(at.timestamp_micros(), Ordering::Relaxed);
        }
    }

    /// Counts a device or machine that nobody knows against what `address` may bring.
    pub fn admit_newcomer(&self, address: IpAddr, now: DateTime<Utc>) -> Result<()> {
        self.newcomers.take(line(address), 1, now).map_err(too_many_new)
    }

    /// Whether `address` may be told once more whether an id is known.
    pub fn may_be_told(&self, address: IpAddr, now: DateTime<Utc>) -> bool {
        self.unproven.take(line(address), 1, now).is_ok()
    }

    /// Whether `address` may be told once more about a device without giving its uuid.
    pub fn may_be_told_without_uuid(&self, address: IpAddr, now: DateTime<Utc>) -> bool {
        self.without_uuid.take(line(address), 1, now).is_ok()
    }

    /// Makes a foreign machine news again, since it could not be written down.
    pub fn forget_stranger(&self, stranger: &Stranger) {
        let key = self.stranger_key(stranger);
        self.strangers.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }

    fn stranger_key(&self, stranger: &Stranger) -> Key {
        // A machine that gives its name is news beside one that has not yet.
        let named = !stranger.device_name.is_empty();
        (stranger.device, self.strangers_hash.hash_one((&stranger.uuid, named)))
    }

    /// Whether a foreign machine, which reports from `address`, is to be written down now: not while it was only lately,
    /// and not if that address has brought too many. Such a machine takes nobody's place in memory.
    pub fn is_news(&self, stranger: &Stranger, address: IpAddr) -> bool {
        let at = stranger.at.timestamp_micros();
        let key = self.stranger_key(stranger);
        let mut strangers = self.strangers.lock().unwrap_or_else(PoisonError::into_inner);
        let is_news = !strangers.has(key, at) && self.admit_newcomer(address, stranger.at).is_ok();
        if is_news {
            strangers.put(key, at);
        }
        is_news
    }
}
