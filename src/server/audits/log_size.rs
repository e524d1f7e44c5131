//! Keeping audit records within the room that a setting gives them: the oldest go first, whatever they are about. How
//! long records are kept at most is decided in `actions`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use uuid::Uuid;

use super::super::agent::memory::Memory;
use super::super::clock::Clock;
use super::super::db::{Db, Tx};
use super::super::error::Result;
use super::queue::Queue;
use super::store::Kind;
use super::store::retention;

/// How often what this process stored is compared with the quota.
const LOOK_EVERY: Duration = Duration::from_secs(10);
/// How often all records are measured: people and other processes store some, too.
const MEASURE_EVERY: Duration = Duration::from_secs(3_600);
/// Records of each kind that are looked at in one transaction, and the pause after it.
const STEP: u64 = 500;
const PAUSE: Duration = Duration::from_millis(100);

/// What records take, as far as it is known.
#[derive(Clone, Copy)]
struct Measured {
    bytes: u64,
    at: Instant,
}

/// Removes the oldest records whenever all of them take more than the setting says.
pub async fn keep_within(db: Db, clock: Clock, memory: Arc<Memory>, queue: Queue) {
    let mut ticks = tokio::time::interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut measured: Option<Measured> = None;
    loop {
        ticks.tick().await;
        let stored = queue.take_stored();
        let Some(quota) = memory.log_quota() else {
            measured = None;
            continue;
        };
        if let Some(measured) = &mut measured {
            measured.bytes += stored;
        }
        match look(&db, clock, quota, measured).await {
            Ok(now) => measured = Some(now),
            Err(error) => tracing::error!("audit records could not be kept within their size: {error}"),
        }
    }
}

async fn look(db: &Db, clock: Clock, quota: u64, measured: Option<Measured>) -> Result<Measured> {
    let mut measured = match measured {
        Some(measured) if measured.at.elapsed() < MEASURE_EVERY && measured.bytes <= quota => measured,
        // What was added since the last time is an estimate: nothing is removed because of it alone.
        _ => Measured { bytes: measure(db).await?, at: Instant::now() },
    };
    if measured.bytes <= quota {
        return Ok(measured);
    }
    // A little more goes, so that it is not done again for every record.
    let mut excess = measured.bytes - (quota - quota / 20);
    let (before, mut removed) = (measured.bytes, 0);
    while excess > 0 {
        let mut tx = db.write().await?;
        let step = remove_oldest(&mut tx, excess).await?;
        tx.commit(clock.now()).await?;
        removed += step.records;
        measured.bytes = measured.bytes.saturating_sub(step.bytes);
        excess = excess.saturating_sub(step.bytes);
        if step.records == 0 {
            break;
        }
        // Those who wait to write come first.
        tokio::time::sleep(PAUSE).await;
    }
    let mut tx = db.write().await?;
    retention::forget(&mut tx).await?;
    tx.commit(clock.now()).await?;
    tracing::info!(quota, bytes = before, removed, "the oldest audit records were removed: see log_retention_mb");
    Ok(measured)
}

async fn measure(db: &Db) -> Result<u64> {
    let mut bytes = 0;
    for kind in Kind::ALL {
        bytes += retention::size(&mut db.read().await?, kind).await?;
    }
    Ok(bytes)
}

/// What one transaction removed.
struct Step {
    records: u64,
    bytes: u64,
}

/// Removes the oldest records of all kinds together until `excess` bytes are gone, or as many as are looked at.
async fn remove_oldest(tx: &mut Tx, excess: u64) -> Result<Step> {
    let mut oldest = Vec::new();
    // Behind this guid, some records were not looked at.
    let mut seen_until = Uuid::max();
    for kind in Kind::ALL {
        let records = retention::oldest(tx, kind, STEP).await?;
        if let Some((last, _)) = records.last()
            && records.len() as u64 == STEP
        {
            seen_until = seen_until.min(*last);
        }
        oldest.extend(records);
    }
    oldest.sort_unstable();
    let mut step = Step { records: 0, bytes: 0 };
    let mut last = None;
    for (guid, bytes) in oldest.into_iter().take_while(|(guid, _)| *guid <= seen_until) {
        last = Some(guid);
        step.bytes += bytes.unsigned_abs();
        if step.bytes >= excess {
            break;
        }
    }
    let Some(last) = last else { return Ok(step) };
    let behind = Uuid::from_u128(last.as_u128().saturating_add(1));
    for kind in Kind::ALL {
        step.records += retention::remove(tx, kind, behind, STEP).await?;
    }
    Ok(step)
}
