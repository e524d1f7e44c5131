//! The database: the only room that knows there are two. Tables and their meaning belong to the resources' stores.

mod again;
mod disk;
mod migrate;
mod open;
mod outcomes;
mod postgres;
mod sealed;
pub mod search;
pub mod tables;
mod turn;
mod tx;

pub use again::Tries;
pub use open::{Db, Target};
pub use tx::{Change, Note, Tx};

use std::time::Duration;

use super::error::{Error, conflict, internal};

/// How long a request waits for a connection before the storage counts as unreachable.
const PATIENCE: Duration = Duration::from_secs(10);

/// Rows or values in one statement: SQLite takes at most 32,766 parameters.
pub const AT_ONCE: usize = 1_000;

/// An empty SQLite database and its directory, for tests of what no request reaches.
#[cfg(test)]
pub async fn empty() -> (tempfile::TempDir, Db) {
    let directory = tempfile::tempdir().expect("a directory");
    let target = Target::parse(None, directory.path()).expect("a file in it");
    (directory, Db::open(&target).await.expect("a database"))
}

/// Turns a driver's error into one of the server's words. Nobody else looks into `sqlx::Error`.
fn word(error: sqlx::Error) -> Error {
    match &error {
        sqlx::Error::Database(database) if database.is_unique_violation() => {
            conflict("another thing of this name is already there")
        }
        sqlx::Error::Database(database) if database.is_foreign_key_violation() => {
            conflict("something that this refers to has just been removed, or is still in use")
        }
        // What breaks off in the middle is a violation of the protocol to the driver.
        sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::BeginFailed
        | sqlx::Error::WorkerCrashed => Error::Unavailable(error.into()),
        sqlx::Error::Database(database) => match database.code().as_deref() {
            Some(code) if taken_back(code) => Error::TakenBack(error.into()),
            Some(code) if unavailable(code) => Error::Unavailable(error.into()),
            _ => internal(error),
        },
        _ => internal(error),
    }
}

/// Whether a database's code says that the transaction was taken back for the sake of another, whole. Only PostgreSQL does:
/// for want of an order, and since each waited for the other.
fn taken_back(code: &str) -> bool {
    matches!(code, "40001" | "40P01")
}

/// Whether a database's code says that the database is out of reach rather than that a statement is wrong.
fn unavailable(code: &str) -> bool {
    match code.parse::<u32>() {
        // PostgreSQL: no connection, rolled back, no resources, a limit of time, shut down. Its codes have five characters.
        _ if code.len() == 5 => ["08", "40", "53", "57", "25P03", "55P03"].iter().any(|class| code.starts_with(class)),
        // SQLite: busy, locked, read-only, input or output, full, cannot open.
        Ok(number) => matches!(number & 0xff, 5 | 6 | 8 | 10 | 13 | 14),
        Err(_) => false,
    }
}
