//! A database of its own for each test: a SQLite file, or a PostgreSQL database beside all the others.
//! What is stored in it, and how it is opened, is the program's affair.

use std::path::Path;
use std::sync::OnceLock;

use sqlx::{Connection, PgConnection};
use tempfile::TempDir;

use super::variable;

/// Names the cluster in which tests make their databases; `./test` starts one and sets it.
const CLUSTER: &str = "TEST_DATABASE_URL";

/// An empty database, removed when dropped.
pub struct Database {
    /// What `--database` takes.
    pub url: String,
    /// The key of the first server that used it, which the others get.
    pub key: OnceLock<Vec<u8>>,
    place: Place,
}

enum Place {
    /// Removes itself.
    Directory(#[expect(dead_code, reason = "kept for its drop, which removes the files")] TempDir),
    /// Whoever made the directory removes it.
    Elsewhere,
    Cluster {
        url: String,
        name: String,
    },
}

impl Database {
    /// Has servers that start together share a key, as whoever runs several sees to.
    pub fn share_a_key(&self) {
        self.key.get_or_init(|| vec![b'A'; 43]);
    }

    /// Makes a SQLite file in a directory of its own.
    pub fn sqlite() -> Self {
        let directory = TempDir::new().expect("a temporary directory");
        let url = format!("sqlite:{}", directory.path().join("console.sqlite3").display());
        Self { url, key: OnceLock::new(), place: Place::Directory(directory) }
    }

    /// Makes a SQLite file in a directory that stays when this is dropped.
    pub fn sqlite_in(directory: &Path) -> Self {
        let url = format!("sqlite:{}", directory.join("console.sqlite3").display());
        Self { url, key: OnceLock::new(), place: Place::Elsewhere }
    }

    /// Makes a PostgreSQL database, or says that the test is left out where there is no PostgreSQL and none is required.
    ///
    /// A database rather than a schema: advisory locks and notifications reach the whole database, and tests must not
    /// meet each other there. It costs 20 ms more.
    pub async fn postgres() -> Option<Self> {
        let Some(cluster) = variable(CLUSTER) else {
            assert!(variable("CI").is_none(), "PostgreSQL is required where CI is set: {CLUSTER} must name it");
            eprintln!("left out: {CLUSTER} names no PostgreSQL; ./test starts one");
            return None;
        };
        let name = format!("t{}", uuid::Uuid::now_v7().simple());
        command(&cluster, format!("create database {name}")).await;
        let (server, _) = cluster.rsplit_once('/').expect("the URL ends with /DATABASE");
        let url = format!("{server}/{name}");
        Some(Self { url, key: OnceLock::new(), place: Place::Cluster { url: cluster, name } })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Place::Cluster { url, name } = &self.place {
            // The test's own runtime may be ending, so the farewell has a thread to itself.
            let (url, sql) = (url.clone(), format!("drop database {name} with (force)"));
            let farewell = std::thread::spawn(move || {
                tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build()
                    .unwrap()
                    .block_on(command(&url, sql));
            });
            let gone = farewell.join();
            assert!(gone.is_ok() || std::thread::panicking(), "the database {name} could not be dropped");
        }
    }
}

async fn command(cluster: &str, sql: String) {
    let mut connection = PgConnection::connect(cluster).await.expect("connect to the test cluster");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut connection).await.expect("a command to the test cluster");
    connection.close().await.expect("take leave of the test cluster");
}

/// Makes `name::sqlite` and `name::postgres` of one test body.
///
/// ```text
/// on_both! {
///     /// A device that is disabled twice is disabled once.
///     async fn disables_twice(database: &Database) { … }
/// }
/// ```
macro_rules! on_both {
    ($($(#[$about:meta])* async fn $name:ident($database:ident: &Database) $body:block)+) => {$(
        $(#[$about])*
        async fn $name($database: &$crate::world::Database) $body

        mod $name {
            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                super::$name(&$crate::world::Database::sqlite()).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() {
                if let Some(database) = $crate::world::Database::postgres().await {
                    super::$name(&database).await;
                }
            }
        }
    )+};
}

on_both! {
    /// Both kinds are really there, empty, and take SQL.
    async fn is_there_and_empty(database: &Database) {
        let tables = if database.url.starts_with("sqlite:") {
            let mut connection = sqlx::SqliteConnection::connect(&format!("{}?mode=rwc", database.url)).await.unwrap();
            sqlx::query_scalar::<_, i64>("select count(*) from sqlite_schema").fetch_one(&mut connection).await
        } else {
            let mut connection = PgConnection::connect(&database.url).await.unwrap();
            sqlx::query_scalar("select count(*) from pg_tables where schemaname = 'public'").fetch_one(&mut connection).await
        };
        assert_eq!(tables.unwrap(), 0);
    }
}
