//! Whether the server can do its work: found out in the background each second, so that asking costs nothing and never
//! waits. What is to be done about it is in the log.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::{MissedTickBehavior, interval, timeout};

use super::clock::Clock;
use super::db::Db;
use super::disk_space::{Space, written};
use super::error::{Error, Result};
use crate::wire::system::Part;

const EVERY: Duration = Duration::from_secs(1);
/// How long the database may take to answer, and how long somebody may wait to write.
const LONGEST: Duration = Duration::from_secs(5);
/// When a check that does not end counts as failed.
const STALE: Duration = Duration::from_secs(20);

/// What is known of the server's parts.
pub struct Health {
    db: Db,
    /// Where the server keeps files.
    data_dir: PathBuf,
    state: Mutex<State>,
}

struct State {
    /// When the last check ended.
    checked: Instant,
    failing: Vec<Part>,
    /// A file system with little space left.
    low: Option<LowSpace>,
}

/// A directory whose file system has little space left.
#[derive(Clone, Debug)]
pub struct LowSpace {
    pub directory: PathBuf,
    pub space: Space,
}

impl LowSpace {
    pub fn free(&self) -> String {
        written(self.space.free)
    }

    pub fn total(&self) -> String {
        written(self.space.total)
    }
}

impl Health {
    /// Nothing has failed yet.
    pub fn new(db: Db, data_dir: PathBuf) -> Health {
        let state = State { checked: Instant::now(), failing: Vec::new(), low: None };
        Health { db, data_dir, state: Mutex::new(state) }
    }

    /// The parts that fail. A write that has failed counts at once.
    pub fn failing(&self) -> Vec<Part> {
        let mut failing = {
            let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            if state.checked.elapsed() > STALE {
                return vec![Part::Storage];
            }
            state.failing.clone()
        };
        failing.extend(self.db.failing());
        failing.sort_unstable();
        failing.dedup();
        failing
    }

    /// A directory whose file system has little space left.
    pub fn low_space(&self) -> Option<LowSpace> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).low.clone()
    }

    /// Checks the parts each second, for as long as the server runs.
    pub async fn watch(self: Arc<Self>, clock: Clock) {
        let mut ticks = interval(EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut looking = None;
        loop {
            ticks.tick().await;
            let (storage, writers, space) = tokio::join!(
                in_time(async { self.db.read().await?.revision().await.map(drop) }),
                in_time(self.db.try_to_write(clock.now())),
                self.space(&mut looking),
            );
            let mut failing = Vec::new();
            if let Err(error) = storage {
                failing.push((Part::Storage, error));
            }
            if let Err(error) = writers {
                failing.push((self.db.failing().unwrap_or(Part::Writers), error));
            }
            self.keep(failing, space);
        }
    }

    /// The space where files are kept: the database's file, where it is one, and everything else. A look that does not end
    /// stays in `looking`, and there is one at a time.
    async fn space(&self, looking: &mut Option<JoinHandle<Spaces>>) -> Spaces {
        let look = looking.get_or_insert_with(|| {
            let database = self.db.file().and_then(|file| file.parent()).map(ToOwned::to_owned);
            let data_dir = self.data_dir.clone();
            spawn_blocking(move || {
                let of = |directory: PathBuf| Some(LowSpace { space: Space::of(&directory).ok()?, directory });
                Spaces { database: database.and_then(of), data_dir: of(data_dir) }
            })
        });
        // What cannot be found out is no reason to warn.
        let Ok(found) = timeout(LONGEST, look).await else { return Spaces::default() };
        *looking = None;
        found.unwrap_or_default()
    }

    /// Keeps what was found out, and logs what is new about it.
    fn keep(&self, found: Vec<(Part, Error)>, spaces: Spaces) {
        let mut failing: Vec<Part> = found.iter().map(|(part, _)| *part).collect();
        if let Some(database) = spaces.database.as_ref().filter(|database| database.space.is_full()) {
            failing.push(Part::Disk);
            tracing::debug!("only {} are free in {}", database.free(), database.directory.display());
        }
        failing.sort_unstable();
        failing.dedup();
        let low = spaces.database.into_iter().chain(spaces.data_dir).find(|one| one.space.is_low());
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.failing != failing {
            for part in &failing {
                let cause = found.iter().find(|(of, _)| of == part).map(|(_, error)| cause(error));
                tracing::error!(%part, "not healthy: {}", cause.unwrap_or_else(|| part.trouble().to_owned()));
            }
            if failing.is_empty() {
                tracing::info!("healthy again");
            }
        }
        match (&state.low, &low) {
            (None, Some(low)) => tracing::warn!(
                "the disk is almost full: {} of {} are free in {}. Recordings are refused; free some space before \
                 nothing can be stored any more",
                low.free(),
                low.total(),
                low.directory.display()
            ),
            (Some(before), None) => tracing::info!("enough space is free again in {}", before.directory.display()),
            (None, None) | (Some(_), Some(_)) => {}
        }
        *state = State { checked: Instant::now(), failing, low };
    }
}

/// The space of the file systems in use.
#[derive(Default)]
struct Spaces {
    database: Option<LowSpace>,
    data_dir: Option<LowSpace>,
}

async fn in_time(check: impl Future<Output = Result<()>>) -> Result<()> {
    let late = || Error::Unavailable(anyhow::anyhow!("no answer within {} seconds", LONGEST.as_secs()));
    timeout(LONGEST, check).await.unwrap_or_else(|_| Err(late()))
}

fn cause(error: &Error) -> String {
    match error {
        Error::Unavailable(cause) | Error::TakenBack(cause) | Error::Internal(cause) => format!("{cause:#}"),
        other => other.to_string(),
    }
}
