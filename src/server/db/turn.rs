//! The one connection of SQLite that writes, behind a fair queue. A pool of one would ask the connection's thread before
//! and after each transaction whether it is there, which takes longer than the transaction. What is written is not
//! decided here.

use std::sync::Arc;

use sqlx::{Connection, Executor, SqliteConnection};
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard};
use tokio::time::timeout;

use super::super::error::Result;
use super::disk::Disk;
use super::{PATIENCE, word};

/// The connection that writes, until it is closed, and the disk on which it writes its log without waiting for it.
#[derive(Clone)]
pub(super) struct Writer {
    connection: Arc<Mutex<Option<SqliteConnection>>>,
    disk: Disk,
}

impl Writer {
    pub(super) fn new(connection: SqliteConnection, disk: Disk) -> Writer {
        Writer { connection: Arc::new(Mutex::new(Some(connection))), disk }
    }

    /// Waits for its turn and begins a transaction.
    pub(super) async fn begin(&self) -> Result<Turn> {
        self.disk.is_well()?;
        let guard = timeout(PATIENCE, Arc::clone(&self.connection).lock_owned()).await;
        let guard = guard.map_err(|_| word(sqlx::Error::PoolTimedOut))?;
        let connection = OwnedMutexGuard::try_map(guard, Option::as_mut);
        let connection = connection.map_err(|_| word(sqlx::Error::PoolClosed))?;
        let mut turn = Turn { connection: Some(connection), disk: self.disk.clone() };
        turn.run("begin immediate").await?;
        Ok(turn)
    }

    /// The disk on which the log is.
    pub(super) fn disk(&self) -> &Disk {
        &self.disk
    }

    /// Waits for whoever writes and closes the connection.
    pub(super) async fn close(&self) {
        if let Some(connection) = self.connection.lock().await.take()
            && let Err(error) = connection.close().await
        {
            tracing::warn!("the database could not be closed: {error}");
        }
    }
}

/// The turn of one writer. It ends with the commit, or is undone when it is dropped.
pub(super) struct Turn {
    connection: Option<OwnedMappedMutexGuard<Option<SqliteConnection>, SqliteConnection>>,
    disk: Disk,
}

impl Turn {
    /// The connection, while the turn lasts.
    pub(super) fn connection(&mut self) -> &mut SqliteConnection {
        self.connection.as_mut().expect("only its end takes the connection away")
    }

    /// Commits, gives the turn to the next and waits until the disk has what was committed.
    pub(super) async fn commit(mut self) -> Result<()> {
        self.run("commit").await?;
        self.connection = None;
        self.disk.has_it().await
    }

    async fn run(&mut self, statement: &'static str) -> Result<()> {
        self.connection().execute(statement).await.map(drop).map_err(word)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // What has not begun cannot be undone, which is as well.
        if let (Some(mut connection), Ok(runtime)) = (self.connection.take(), Handle::try_current()) {
            runtime.spawn(async move { connection.execute("rollback").await.map(drop) });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::time::Duration;

    use sqlx::sqlite::SqliteConnectOptions;
    use sqlx::{ConnectOptions, query_as};
    use tokio::task::JoinSet;

    use super::*;

    /// What writes to a table, on a disk for which `wait` waits.
    async fn writer(wait: impl FnMut() -> io::Result<()> + Send + 'static) -> Writer {
        let mut connection = SqliteConnectOptions::new().connect().await.expect("a database in memory");
        connection.execute("create table one (number)").await.expect("a table");
        Writer::new(connection, Disk::new(wait, || Ok(())).expect("a thread"))
    }

    /// Begins a transaction and writes a row.
    async fn written(writer: &Writer) -> Turn {
        let mut turn = writer.begin().await.expect("its turn");
        turn.run("insert into one values (1)").await.expect("a row");
        turn
    }

    #[tokio::test]
    async fn others_write_while_the_disk_is_waited_for_and_nobody_is_answered_before() {
        let (disk, waits) = std::sync::mpsc::channel();
        let writer = writer(move || waits.recv().map_err(io::Error::other)).await;
        let mut commits = JoinSet::new();
        for _ in 0..8 {
            commits.spawn(written(&writer).await.commit());
        }
        let none = timeout(Duration::from_millis(100), commits.join_next()).await;
        assert!(none.is_err(), "the disk has nothing yet");
        for _ in 0..8 {
            disk.send(()).expect("the thread waits");
        }
        while let Some(done) = commits.join_next().await {
            done.expect("no panic").expect("it is on the disk");
        }
        drop(disk);
        // Waits that were not needed may be left.
        while written(&writer).await.commit().await.is_ok() {}
        assert!(writer.begin().await.is_err(), "nothing is written any more");
    }

    #[tokio::test]
    async fn a_turn_that_is_given_up_leaves_nothing_behind() {
        let writer = writer(|| Ok(())).await;
        for _ in 0..3 {
            let mut turn = writer.begin().await.expect("its turn");
            turn.run("insert into one values (1)").await.expect("a row");
        }
        let mut turn = writer.begin().await.expect("its turn");
        turn.run("insert into one values (2)").await.expect("a row");
        turn.commit().await.expect("a commit");
        let mut turn = writer.begin().await.expect("its turn");
        let rows = query_as::<_, (i64,)>("select number from one").fetch_all(turn.connection()).await;
        assert_eq!(rows.expect("rows"), [(2,)]);
        turn.run("rollback").await.expect("the end of the transaction");
        assert!(turn.commit().await.is_err(), "there is nothing to commit");
        writer.begin().await.expect("its turn, whatever became of the one before");
        writer.close().await;
        assert!(writer.begin().await.is_err(), "it is closed");
    }
}
