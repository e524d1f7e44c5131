//! Waiting until the disk has what SQLite has committed. SQLite writes its log with each commit without waiting for it:
//! that is done here, so that others can write meanwhile, and all who wait at a time share a wait. What was committed is
//! not known here.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::thread;

use anyhow::anyhow;
use tokio::sync::{mpsc, oneshot};

use super::super::error::{Error, Result};

/// More ask when there is room.
const ASKING: usize = 1_000;

type Answer = oneshot::Sender<std::result::Result<(), String>>;

/// The disk on which the log of a database is.
#[derive(Clone)]
pub(super) struct Disk(mpsc::Sender<Answer>);

impl Disk {
    /// The disk of the log that SQLite has opened beside a database.
    pub(super) fn of(database: &Path) -> io::Result<Disk> {
        let mut log = database.as_os_str().to_owned();
        log.push("-wal");
        // Some systems wait only for a file that could be written.
        let log = OpenOptions::new().append(true).open(log)?;
        Disk::new(move || log.sync_data())
    }

    /// A disk that `wait` waits for, in a thread that lasts as long as somebody may ask for it.
    pub(super) fn new(wait: impl FnMut() -> io::Result<()> + Send + 'static) -> io::Result<Disk> {
        let (sender, queue) = mpsc::channel(ASKING);
        thread::Builder::new().name("disk".into()).spawn(move || answer(wait, queue))?;
        Ok(Disk(sender))
    }

    /// Waits until the disk has what was written to the log before.
    pub(super) async fn has_it(&self) -> Result<()> {
        let (answer, answered) = oneshot::channel();
        self.0.send(answer).await.map_err(|_| failed_before())?;
        let done = answered.await.map_err(|_| failed_before())?;
        done.map_err(|error| Error::Unavailable(anyhow!("the disk has not taken the database's log: {error}")))
    }

    /// Fails where the disk has failed.
    pub(super) fn is_well(&self) -> Result<()> {
        if self.0.is_closed() { Err(failed_before()) } else { Ok(()) }
    }
}

fn failed_before() -> Error {
    Error::Unavailable(anyhow!("the disk has failed before: mend it and start the server again"))
}

/// Waits for the disk whenever somebody asks. Whoever asks meanwhile is answered after the next wait, since this one may
/// have begun before they wrote.
///
/// It ends where the disk fails: a system may forget what it could not write, and call the next wait a success.
fn answer(mut wait: impl FnMut() -> io::Result<()>, mut queue: mpsc::Receiver<Answer>) {
    let mut asking = Vec::new();
    while queue.blocking_recv_many(&mut asking, ASKING) > 0 {
        let done = wait().map_err(|error| error.to_string());
        if done.is_err() {
            queue.close();
        }
        // Whoever asked may be gone.
        asking.drain(..).for_each(|answer| drop(answer.send(done.clone())));
        if let Err(error) = done {
            tracing::error!(
                "the disk has not taken the database's log, and nothing is written until a new start: {error}"
            );
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
        let disk = Disk::new(move || {
            waits += 1;
            if waits == 2 { Err(io::Error::other("no medium")) } else { Ok(()) }
        });
        let disk = disk.expect("a thread");
        disk.has_it().await.expect("the first wait");
        disk.is_well().expect("so far");
        let Err(Error::Unavailable(error)) = disk.has_it().await else { panic!("the second wait fails") };
        assert!(error.to_string().contains("no medium"), "{error}");
        assert!(disk.is_well().is_err());
        assert!(disk.has_it().await.is_err(), "the third wait would succeed");
    }

    #[tokio::test]
    async fn all_who_ask_at_a_time_share_a_wait() {
        let (permit, permits) = std::sync::mpsc::channel();
        let disk = Disk::new(move || permits.recv().map_err(io::Error::other)).expect("a thread");
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

    #[test]
    fn a_log_that_is_not_there_is_not_waited_for() {
        let missing = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
        assert!(Disk::of(&missing).is_err());
    }
}
