//! The one connection of SQLite that writes, behind a fair queue. A pool of one would ask the connection's thread before
//! and after each transaction whether it is there, which takes longer than the transaction. What is written is not
//! decided here.

use std::sync::Arc;

use sqlx::{Connection, Executor, SqliteConnection};
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard};
use tokio::time::timeout;

use super::super::error::Result;
use super::{PATIENCE, word};

/// The connection that writes, until it is closed.
#[derive(Clone)]
pub(super) struct Writer(Arc<Mutex<Option<SqliteConnection>>>);

impl Writer {
    pub(super) fn new(connection: SqliteConnection) -> Writer {
        Writer(Arc::new(Mutex::new(Some(connection))))
    }

    /// Waits for its turn and begins a transaction.
    pub(super) async fn begin(&self) -> Result<Turn> {
        let guard = timeout(PATIENCE, Arc::clone(&self.0).lock_owned()).await;
        let guard = guard.map_err(|_| word(sqlx::Error::PoolTimedOut))?;
        let connection = OwnedMutexGuard::try_map(guard, Option::as_mut);
        let mut turn = Turn(Some(connection.map_err(|_| word(sqlx::Error::PoolClosed))?));
        turn.run("begin immediate").await?;
        Ok(turn)
    }

    /// Waits for whoever writes and closes the connection.
    pub(super) async fn close(&self) {
        if let Some(connection) = self.0.lock().await.take()
            && let Err(error) = connection.close().await
        {
            tracing::warn!("the database could not be closed: {error}");
        }
    }
}

/// The turn of one writer. It ends with the commit, or is undone when it is dropped.
pub(super) struct Turn(Option<OwnedMappedMutexGuard<Option<SqliteConnection>, SqliteConnection>>);

impl Turn {
    /// The connection, while the turn lasts.
    pub(super) fn connection(&mut self) -> &mut SqliteConnection {
        self.0.as_mut().expect("only its end takes the connection away")
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        self.run("commit").await?;
        self.0 = None;
        Ok(())
    }

    async fn run(&mut self, statement: &'static str) -> Result<()> {
        self.connection().execute(statement).await.map(drop).map_err(word)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // What has not begun cannot be undone, which is as well.
        if let (Some(mut connection), Ok(runtime)) = (self.0.take(), Handle::try_current()) {
            runtime.spawn(async move { connection.execute("rollback").await.map(drop) });
        }
    }
}

#[cfg(test)]
mod tests {
    use sqlx::sqlite::SqliteConnectOptions;
    use sqlx::{ConnectOptions, query_as};

    use super::*;

    #[tokio::test]
    async fn a_turn_that_is_given_up_leaves_nothing_behind() {
        let mut connection = SqliteConnectOptions::new().connect().await.expect("a database in memory");
        connection.execute("create table one (number)").await.expect("a table");
        let writer = Writer::new(connection);
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
