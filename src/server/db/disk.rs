//! Waiting until the disk has what SQLite has committed. SQLite writes its log with each commit without waiting for it:
//! that is done here, so that others can write meanwhile, and all who wait at a time share a wait. What was committed is
//! not known here.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use anyhow::anyhow;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};

use super::super::error::{Error, Result};

/// More ask when there is room.
const ASKING: usize = 1_000;
/// How long the disk may take. What was committed may be kept even if it takes longer, so the answer is a failure.
const LONGEST: Duration = Duration::from_secs(30);
/// How often it is checked that the files are still there while nobody writes.
const LOOK_EVERY: Duration = Duration::from_millis(500);

type Answer = oneshot::Sender<std::result::Result<(), String>>;

/// What is asked of the thread that waits for the disk.
struct Ask {
    /// Whether something was written. Otherwise only the files are looked at.
    sync: bool,
    answer: Answer,
}

/// The disk on which the log of a database is.
#[derive(Clone)]
pub(super) struct Disk {
    asking: mpsc::Sender<Ask>,
    /// Why nothing is written any more.
    failure: Arc<OnceLock<String>>,
}

impl Disk {
    /// The disk of the log that SQLite has opened beside a database.
    pub(super) fn of(database: &Path) -> io::Result<Disk> {
        let mut path = database.as_os_str().to_owned();
        path.push("-wal");
        // Some systems wait only for a file that could be written.
        let log = OpenOptions::new().append(true).open(&path)?;
        let files = [Opened::of(database.to_owned())?, Opened::of(path.into())?];
        Disk::new(move || log.sync_data(), move || files.iter().try_for_each(Opened::is_there))
    }

    /// A disk that `wait` waits for, in a thread that lasts as long as somebody may ask for it. After each wait `look`
    /// says whether what was written can be found again.
    pub(super) fn new(
        wait: impl FnMut() -> io::Result<()> + Send + 'static,
        look: impl FnMut() -> io::Result<()> + Send + 'static,
    ) -> io::Result<Disk> {
        let (asking, queue) = mpsc::channel(ASKING);
        let failure = Arc::new(OnceLock::new());
        let failed = Arc::clone(&failure);
        thread::Builder::new().name("disk".into()).spawn(move || answer(wait, look, queue, &failed))?;
        Ok(Disk { asking, failure })
    }

    /// Waits until the disk has what was written to the log before.
    pub(super) async fn has_it(&self) -> Result<()> {
        self.ask(true).await
    }

    async fn ask(&self, sync: bool) -> Result<()> {
        let (answer, answered) = oneshot::channel();
        let asked = async {
            self.asking.send(Ask { sync, answer }).await.ok()?;
            answered.await.ok()
        };
        match timeout(LONGEST, asked).await {
            Ok(Some(done)) => done.map_err(|error| Error::Unavailable(anyhow!(error))),
            Ok(None) => self.is_well(),
            Err(_) => Err(Error::Unavailable(anyhow!("the disk has not answered for {} seconds", LONGEST.as_secs()))),
        }
    }

    /// Fails where the disk has failed.
    pub(super) fn is_well(&self) -> Result<()> {
        if !self.asking.is_closed() {
            return Ok(());
        }
        Err(Error::Unavailable(anyhow!("{}: restart the server", self.reason())))
    }

    fn reason(&self) -> &str {
        self.failure.get().map_or("the disk is not written any more", String::as_str)
    }

    /// Watches the files, and ends with the reason when nothing is written any more.
    pub(super) async fn failed(&self) -> String {
        while !self.asking.is_closed() {
            tokio::select! {
                () = self.asking.closed() => {}
                // A failure closes the queue.
                () = sleep(LOOK_EVERY) => drop(self.ask(false).await),
            }
        }
        self.reason().to_owned()
    }
}

/// A file that is open, and what tells it from another one in its place.
struct Opened {
    path: PathBuf,
    identity: Identity,
}

/// Device and inode; nothing where a system does not let an open file be replaced.
type Identity = Option<(u64, u64)>;

impl Opened {
    fn of(path: PathBuf) -> io::Result<Opened> {
        Ok(Opened { identity: identity(&path)?, path })
    }

    /// Fails if the path leads to another file by now: what is written to the open one is lost at the next start.
    fn is_there(&self) -> io::Result<()> {
        let path = self.path.display();
        match identity(&self.path) {
            Ok(identity) if identity != self.identity => {
                Err(io::Error::other(format!("{path} was replaced while the server was running")))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                Err(io::Error::other(format!("{path} was deleted while the server was running")))
            }
            // A file system that does not answer has lost nothing.
            Ok(_) | Err(_) => Ok(()),
        }
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> io::Result<Identity> {
    use std::os::unix::fs::MetadataExt as _;
    path.metadata().map(|metadata| Some((metadata.dev(), metadata.ino())))
}

#[cfg(not(unix))]
fn identity(path: &Path) -> io::Result<Identity> {
    path.metadata().map(|_| None)
}

/// Waits for the disk whenever somebody asks. Whoever asks meanwhile is answered after the next wait, since this one may
/// have begun before they wrote.
///
/// It ends where the disk fails: a system may forget what it could not write, and call the next wait a success. It ends,
/// too, if the files are gone or replaced.
fn answer(
    mut wait: impl FnMut() -> io::Result<()>,
    mut look: impl FnMut() -> io::Result<()>,
    mut queue: mpsc::Receiver<Ask>,
    failure: &OnceLock<String>,
) {
    let mut asking: Vec<Ask> = Vec::new();
    while queue.blocking_recv_many(&mut asking, ASKING) > 0 {
        let synced = if asking.iter().any(|ask| ask.sync) { wait() } else { Ok(()) };
        let synced = synced.map_err(|error| format!("the disk failed to store the database's log: {error}"));
        let done = synced.and_then(|()| look().map_err(|error| error.to_string()));
        if let Err(reason) = &done {
            // Nobody else sets it.
            drop(failure.set(reason.clone()));
            queue.close();
        }
        // Whoever asked may be gone.
        asking.drain(..).for_each(|ask| drop(ask.answer.send(done.clone())));
        if done.is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::task::JoinSet;

    use super::*;

    #[tokio::test]
    async fn nothing_counts_as_kept_once_the_disk_has_failed() {
        let mut waits = 0;
        let wait = move || {
            waits += 1;
            if waits == 2 { Err(io::Error::other("no medium")) } else { Ok(()) }
        };
        let disk = Disk::new(wait, || Ok(()));
        let disk = disk.expect("a thread");
        disk.has_it().await.expect("the first wait");
        disk.is_well().expect("so far");
        let Err(Error::Unavailable(error)) = disk.has_it().await else { panic!("the second wait fails") };
        assert!(error.to_string().contains("no medium"), "{error}");
        assert!(disk.is_well().is_err());
        assert!(disk.has_it().await.is_err(), "the third wait would succeed");
        assert!(disk.failed().await.contains("no medium"));
    }

    #[tokio::test]
    async fn all_who_ask_at_a_time_share_a_wait() {
        let (permit, permits) = std::sync::mpsc::channel();
        let disk = Disk::new(move || permits.recv().map_err(io::Error::other), || Ok(())).expect("a thread");
        let mut asking = JoinSet::new();
        for _ in 0..9 {
            let disk = disk.clone();
            asking.spawn(async move { disk.has_it().await });
        }
        // All have asked once it is their turn again, and the first wait may be for one of them alone.
        tokio::task::yield_now().await;
        permit.send(()).expect("it waits");
        permit.send(()).expect("it waits");
        drop(permit);
        for done in asking.join_all().await {
            done.expect("there was no third wait, which fails");
        }
    }

    /// Whoever writes, or watches, learns that the file was replaced; nothing counts as kept from then on.
    #[cfg(unix)]
    #[tokio::test]
    async fn nothing_counts_as_kept_in_a_file_that_was_replaced() {
        let directory = tempfile::TempDir::new().expect("a directory");
        let (database, log) = (directory.path().join("a"), directory.path().join("a-wal"));
        for gone in [&database, &log] {
            std::fs::write(&database, "").expect("a file");
            std::fs::write(&log, "").expect("a file");
            let (writing, watching) = (Disk::of(&database).expect("a disk"), Disk::of(&database).expect("a disk"));
            writing.has_it().await.expect("so far");
            std::fs::write(directory.path().join("other"), "").expect("a file");
            std::fs::rename(directory.path().join("other"), gone).expect("in its place");
            let Err(Error::Unavailable(error)) = writing.has_it().await else { panic!("it is not kept") };
            assert!(error.to_string().contains("replaced"), "{error}");
            assert!(writing.is_well().is_err());
            assert!(watching.failed().await.contains("replaced"));
            std::fs::remove_file(gone).expect("a file");
            std::fs::write(&database, "").expect("a file");
            std::fs::write(&log, "").expect("a file");
            let deleted = Disk::of(&database).expect("a disk");
            std::fs::remove_file(gone).expect("a file");
            assert!(deleted.failed().await.contains("deleted"));
        }
    }

    #[test]
    fn a_log_that_is_not_there_is_not_waited_for() {
        let missing = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
        assert!(Disk::of(&missing).is_err());
    }
}
