//! Connections to PostgreSQL, which may be lost in silence: every wait for one has a limit, here and at the database.
//! What runs on them is not known here.

use std::future::Future;
use std::io::{self, ErrorKind};
use std::time::Duration;

use anyhow::{Context, anyhow};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{Connection, Executor, PgConnection, Postgres};
use tokio::runtime::Handle;
use tokio::time::timeout;

use super::super::error::{Error, Result};
use super::{PATIENCE, migrate, word};

/// How long a statement may take here. The database ends it earlier, if it can still be reached.
const STATEMENT: Duration = Duration::from_secs(35);
/// How long an idle connection may take to answer before it is replaced.
const PING: Duration = Duration::from_secs(3);
/// How long the end of a transaction that is given up may take.
const ROLLBACK: Duration = Duration::from_secs(5);

/// What the database itself limits, unless something else is configured for it, the role or the connection: a process that
/// is cut off keeps its locks no longer, and a lost connection is closed. `synchronous_commit` is switched on where it
/// is off, so that what is answered is on the disk; what a database does beyond that stays.
const SESSION: &str = "\
    select set_config(name, value, false) from pg_settings join (values \
        ('statement_timeout', '30s'), ('lock_timeout', '15s'), ('idle_in_transaction_session_timeout', '30s'), \
        ('tcp_keepalives_idle', '30'), ('tcp_keepalives_interval', '10'), ('tcp_keepalives_count', '3'), \
        ('tcp_user_timeout', '30s')) as wanted (name, value) using (name) where source = 'default'; \
    select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'";

/// A migration takes as long as it takes, whatever is configured.
const UNLIMITED: &str = "set statement_timeout = 0; set lock_timeout = 0";

/// Connects. The tables stay as they are.
pub(super) async fn open(options: &PgConnectOptions, database: &str) -> anyhow::Result<PgPool> {
    let connection = connect(options).await.with_context(|| format!("connect to the database {database}"))?;
    drop(timeout(ROLLBACK, connection.close()).await);
    let pool = PgPoolOptions::new()
        .max_connections(16)
        .acquire_timeout(PATIENCE)
        // Its own test would wait for a lost connection for as long as it is let.
        .test_before_acquire(false)
        .before_acquire(|connection, _| Box::pin(async move { answers(connection).await.map(|()| true) }))
        .after_connect(|connection, _| Box::pin(async move { connection.execute(SESSION).await.map(drop) }));
    Ok(pool.connect_lazy_with(options.clone()))
}

/// Brings the tables up to date.
pub(super) async fn migrate(options: &PgConnectOptions) -> anyhow::Result<()> {
    let mut connection = connect(options).await?;
    connection.execute(UNLIMITED).await?;
    migrate::postgres(&mut connection).await?;
    drop(timeout(ROLLBACK, connection.close()).await);
    Ok(())
}

/// Opens a connection, and tries again while the database is not there yet.
async fn connect(options: &PgConnectOptions) -> anyhow::Result<PgConnection> {
    let pool = PgPoolOptions::new().max_connections(1).acquire_timeout(PATIENCE).connect_with(options.clone());
    let pool = pool.await.map_err(unreached)?;
    Ok(pool.acquire().await.map_err(unreached)?.detach())
}

/// The driver tries again until its time is over, and then speaks of its pool alone.
fn unreached(error: sqlx::Error) -> anyhow::Error {
    match error {
        sqlx::Error::PoolTimedOut => {
            anyhow!(
                "no connection within {} seconds: does it run there, and are host and port right?",
                PATIENCE.as_secs()
            )
        }
        error => error.into(),
    }
}

async fn answers(connection: &mut PgConnection) -> sqlx::Result<()> {
    timeout(PING, connection.ping()).await.unwrap_or_else(|_| Err(io::Error::from(ErrorKind::TimedOut).into()))
}

/// Waits for the answer to a statement, no longer than it may take.
pub(super) async fn answered<T>(statement: impl Future<Output = sqlx::Result<T>>) -> Result<T> {
    match timeout(STATEMENT, statement).await {
        Ok(answer) => answer.map_err(word),
        Err(_) => Err(Error::Unavailable(anyhow!(
            "the database did not answer a statement within {} seconds: the connection is given up",
            STATEMENT.as_secs()
        ))),
    }
}

/// A transaction. What is not committed is rolled back when it is dropped; a connection that does not answer to that is
/// closed.
pub(super) struct Session {
    connection: Option<PoolConnection<Postgres>>,
    committed: bool,
}

impl Session {
    /// Begins a transaction by this statement.
    pub(super) async fn begin(pool: &PgPool, statement: &'static str) -> Result<Session> {
        let connection = pool.acquire().await.map_err(word)?;
        let mut session = Session { connection: Some(connection), committed: false };
        answered(session.connection().execute(statement)).await?;
        Ok(session)
    }

    pub(super) fn connection(&mut self) -> &mut PgConnection {
        self.connection.as_mut().expect("only its end takes the connection away")
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        answered(self.connection().execute("commit")).await?;
        self.committed = true;
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(give_back(connection, self.committed))),
            Err(_) => drop(connection.detach()),
        }
    }
}

/// Ends what is left of a transaction and gives the connection back to the pool, or closes it if that takes too long: the
/// pool would wait for it, and have one connection less.
async fn give_back(mut connection: PoolConnection<Postgres>, committed: bool) {
    let ended = async {
        if !committed {
            connection.execute("rollback").await?;
        }
        Ok::<_, sqlx::Error>(())
    };
    match timeout(ROLLBACK, ended).await {
        // It is asked whether it answers first. Given up in the middle, it is closed.
        Ok(Ok(())) => drop(timeout(PING, connection.return_to_pool()).await),
        Ok(Err(_)) | Err(_) => drop(connection.detach()),
    }
}
