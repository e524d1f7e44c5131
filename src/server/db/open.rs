//! Opening the database and beginning transactions.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Executor, SqliteConnection};
use tokio::time::{Instant, sleep, timeout};

use super::super::error::Result;
use super::disk::Disk;
use super::outcomes::Outcomes;
use super::postgres::{self, Session};
use super::turn::Writer;
use super::tx::{Begun, Tx};
use super::{PATIENCE, migrate, word};
use crate::wire::system::Part;

/// How soon it is looked again whether a file is still locked.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// Where the database is.
#[derive(Clone)]
pub enum Target {
    Sqlite(PathBuf),
    Postgres(Box<PgConnectOptions>),
}

impl Target {
    /// Reads a `--database` URL; without one it is a SQLite file in the data directory.
    pub fn parse(url: Option<&str>, data_dir: &Path) -> anyhow::Result<Target> {
        match url {
            None => Ok(Target::Sqlite(data_dir.join("rustdesk-admin.sqlite3"))),
            Some(url) => {
                if let Some(path) = url.strip_prefix("sqlite:") {
                    let path = path.strip_prefix("//").unwrap_or(path);
                    if path.is_empty() || path == ":memory:" {
                        bail!("the database URL names no file: give sqlite:/path/to/file");
                    }
                    Ok(Target::Sqlite(path.into()))
                } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
                    let options = PgConnectOptions::from_str(url)
                        .map_err(|_| anyhow::anyhow!("the database URL is not a valid postgres:// URL"))?;
                    Ok(Target::Postgres(Box::new(options)))
                } else {
                    bail!("the database URL must begin with sqlite: or postgres://");
                }
            }
        }
    }

    /// Fails where opening would make an empty database.
    pub fn must_exist(&self) -> anyhow::Result<()> {
        match self {
            Target::Sqlite(path) if !path.exists() => {
                bail!("there is no database at {}: give --data-dir or --database", path.display())
            }
            Target::Sqlite(_) | Target::Postgres(_) => Ok(()),
        }
    }

    /// Where it is, without a password.
    pub fn describe(&self) -> String {
        match self {
            Target::Sqlite(path) => format!("sqlite:{}", path.display()),
            Target::Postgres(options) => format!(
                "postgres://{}:{}/{}",
                options.get_host(),
                options.get_port(),
                options.get_database().unwrap_or_default()
            ),
        }
    }
}

/// Makes a SQLite file that is not there, for its owner alone: SQLite would have others read it, and gives its log the
/// file's mode. One that is there stays as whoever runs it has it.
fn make_private(path: &Path) -> std::io::Result<()> {
    if path.exists() {
        return Ok(());
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// Opens a connection. While another process makes a new file one that has a log, SQLite says at once that it is locked,
/// however patient one is.
async fn connect(options: &SqliteConnectOptions) -> sqlx::Result<SqliteConnection> {
    let began = Instant::now();
    loop {
        match options.connect().await {
            Err(error) if is_locked(&error) && began.elapsed() < PATIENCE => sleep(LOOK_AGAIN).await,
            connected => return connected,
        }
    }
}

fn is_locked(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    code.and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| code & 0xff == 5)
}

#[derive(Clone)]
enum Pools {
    /// SQLite has one writer, and a few connections for reading.
    Sqlite {
        read: SqlitePool,
        write: Writer,
        file: PathBuf,
    },
    Postgres(PgPool),
}

/// How connections to a SQLite file are opened.
fn sqlite_options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .pragma("cache_size", "-8192")
        // The log is folded into the file every 16 MB rather than every 4: pages that are written again and again, as
        // those of indexes are, go there once.
        .pragma("wal_autocheckpoint", "4096")
}

/// An open database.
#[derive(Clone)]
pub struct Db {
    pools: Pools,
    outcomes: Outcomes,
}

impl Db {
    /// Opens the database, making a SQLite file that is not there, and brings its tables up to date.
    #[cfg(test)]
    pub async fn open(target: &Target) -> anyhow::Result<Db> {
        let db = Db::connect(target).await?;
        db.migrate(target).await?;
        Ok(db)
    }

    /// Connects to the database, making a SQLite file that is not there. Its tables stay as they are.
    pub async fn connect(target: &Target) -> anyhow::Result<Db> {
        let pools = match target {
            Target::Sqlite(path) => {
                let options = sqlite_options(path);
                let opening = || format!("open the database {}", path.display());
                make_private(path).with_context(opening)?;
                // Who writes does not wait for the disk, whoever asked for it does. And each statement of many rows would
                // make a file to undo it by, and remove it again.
                let writing = options.clone().synchronous(SqliteSynchronous::Normal).pragma("temp_store", "memory");
                let mut write = connect(&writing).await.with_context(opening)?;
                // The first read makes the log.
                write.execute("select count(*) from sqlite_schema").await.with_context(opening)?;
                let pool = SqlitePoolOptions::new().max_connections(4).acquire_timeout(PATIENCE);
                // A connection to a file does not break.
                let read = pool.test_before_acquire(false).connect_with(options).await.with_context(opening)?;
                // By the name that SQLite has found it by: its log stands beside what a link leads to.
                let file = "select file from pragma_database_list where name = 'main'";
                let (file,): (String,) = sqlx::query_as(file).fetch_one(&mut write).await.with_context(opening)?;
                let disk = Disk::of(Path::new(&file)).with_context(opening)?;
                Pools::Sqlite { read, write: Writer::new(write, disk), file: file.into() }
            }
            Target::Postgres(options) => Pools::Postgres(postgres::open(options, &target.describe()).await?),
        };
        Ok(Db { pools, outcomes: Outcomes::default() })
    }

    /// Brings the tables up to date. `target` is where the database is.
    pub async fn migrate(&self, target: &Target) -> anyhow::Result<()> {
        let migrated = async {
            match (&self.pools, target) {
                (Pools::Postgres(_), Target::Postgres(options)) => postgres::migrate(options).await,
                (Pools::Sqlite { .. }, Target::Sqlite(path)) => {
                    let mut connection = connect(&sqlite_options(path)).await?;
                    migrate::sqlite(&mut connection).await?;
                    Ok(connection.close().await?)
                }
                (Pools::Sqlite { .. }, Target::Postgres(_)) | (Pools::Postgres(_), Target::Sqlite(_)) => {
                    bail!("this is another database")
                }
            }
        };
        migrated.await.with_context(|| format!("migrate the database {}", target.describe()))
    }

    /// Whether a table is there: one that has never been migrated has none.
    pub async fn has_table(&self, name: &str) -> Result<bool> {
        match &self.pools {
            Pools::Sqlite { read, .. } => {
                let select = "select exists (select 1 from sqlite_schema where type = 'table' and name = $1)";
                sqlx::query_scalar(select).bind(name).fetch_one(read).await
            }
            Pools::Postgres(pool) => {
                sqlx::query_scalar("select to_regclass($1) is not null").bind(name).fetch_one(pool).await
            }
        }
        .map_err(word)
    }

    /// Begins a transaction that only reads.
    pub async fn read(&self) -> Result<Tx> {
        let begun = match &self.pools {
            Pools::Sqlite { read, .. } => Begun::Reading(read.begin().await.map_err(word)?),
            Pools::Postgres(pool) => {
                Begun::Postgres(Session::begin(pool, "begin isolation level repeatable read read only").await?)
            }
        };
        Ok(Tx::new(begun, None))
    }

    /// Begins a transaction that writes.
    pub async fn write(&self) -> Result<Tx> {
        let begun = match &self.pools {
            Pools::Sqlite { write, .. } => write.begin().await.map(Begun::Writing),
            Pools::Postgres(pool) => Session::begin(pool, "begin").await.map(Begun::Postgres),
        };
        Ok(Tx::new(self.outcomes.noted(begun)?, Some(self.outcomes.clone())))
    }

    /// Waits for a turn to write as everybody who writes does. Nothing is written, unless a write has failed: then
    /// one must succeed.
    pub async fn try_to_write(&self, now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.write().await?;
        match self.outcomes.failing() {
            None => tx.wait_for_writers().await,
            Some(_) => {
                tx.touch().await?;
                tx.commit(now).await.map(drop)
            }
        }
    }

    /// The part that failed at the last write, until another one succeeds.
    pub fn failing(&self) -> Option<Part> {
        self.outcomes.failing()
    }

    /// The file of SQLite.
    pub fn file(&self) -> Option<&Path> {
        match &self.pools {
            Pools::Sqlite { file, .. } => Some(file),
            Pools::Postgres(_) => None,
        }
    }

    /// Ends with the reason when nothing can be written before the process has started again.
    pub async fn lost(&self) -> String {
        match &self.pools {
            Pools::Sqlite { write, .. } => write.disk().failed().await,
            Pools::Postgres(_) => std::future::pending().await,
        }
    }

    /// Closes every connection, so that SQLite folds its log into the file. One that is lost is not waited for.
    pub async fn close(&self) {
        let closing = async {
            match &self.pools {
                Pools::Sqlite { read, write, .. } => {
                    read.close().await;
                    write.close().await;
                }
                Pools::Postgres(pool) => pool.close().await,
            }
        };
        if timeout(PATIENCE, closing).await.is_err() {
            tracing::warn!("the database could not be closed within {} seconds", PATIENCE.as_secs());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::clock::Clock;
    use super::*;

    /// A commit that was answered is on the disk: what writes has its log waited for in [`Disk`], and anything less than
    /// `normal` would fold a log into the file that is not on the disk itself.
    #[tokio::test]
    async fn every_connection_of_sqlite_keeps_what_it_writes() {
        let file = std::env::temp_dir().join(format!("rustdesk-admin-{}.sqlite3", uuid::Uuid::now_v7()));
        let db = Db::open(&Target::Sqlite(file.clone())).await.expect("a database");
        let Pools::Sqlite { read, write, .. } = &db.pools else { panic!("it is SQLite") };
        let mut reading = read.acquire().await.expect("a connection");
        let mut turn = write.begin().await.expect("its turn");
        for (connection, synchronous) in [(&mut *reading, "2"), (turn.connection(), "1")] {
            for (pragma, expected) in [("synchronous", synchronous), ("journal_mode", "wal"), ("foreign_keys", "1")] {
                let sql = format!("select cast({pragma} as text) from pragma_{pragma}");
                let is = sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_one(&mut *connection).await;
                let (is,): (String,) = is.expect("a pragma");
                assert_eq!(is, expected, "{pragma}");
            }
        }
        drop((reading, turn));
        db.close().await;
        std::fs::remove_file(file).expect("the file is there");
    }

    #[tokio::test]
    async fn several_may_begin_with_a_new_file_at_once() {
        let file = std::env::temp_dir().join(format!("rustdesk-admin-{}.sqlite3", uuid::Uuid::now_v7()));
        let target = Target::Sqlite(file.clone());
        let opened = futures::future::join_all((0..8).map(|_| Db::open(&target))).await;
        for db in opened {
            db.expect("a database").close().await;
        }
        std::fs::remove_file(file).expect("the file is there");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_database_behind_a_link_is_opened() {
        let directory = std::env::temp_dir().join(format!("rustdesk-admin-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir_all(directory.join("there")).expect("a directory");
        let (link, file) = (directory.join("link.sqlite3"), directory.join("there/file.sqlite3"));
        std::os::unix::fs::symlink(&file, &link).expect("a link");
        let db = Db::open(&Target::Sqlite(link)).await.expect("a database");
        let tx = db.write().await.expect("a transaction");
        tx.commit(Clock.now()).await.expect("a commit");
        db.close().await;
        assert!(file.exists(), "it is where the link leads to");
        std::fs::remove_dir_all(directory).expect("the directory is there");
    }
}
