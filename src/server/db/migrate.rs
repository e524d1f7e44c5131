//! Bringing tables up to date: the one text of the migrations, as each database takes it. What the tables are for is not
//! known here.

use anyhow::anyhow;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{PgConnection, SqliteConnection};

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// Brings the tables of a SQLite file up to date.
pub(super) async fn sqlite(connection: &mut SqliteConnection) -> anyhow::Result<()> {
    // SQLite has no lock that the migrator could hold: where another process began at the same time, each migration with
    // which it was quicker fails here once, and the next run finds it done.
    let mut migrated = MIGRATIONS.run(&mut *connection).await;
    for _ in MIGRATIONS.iter() {
        if migrated.is_err() {
            migrated = MIGRATIONS.run(&mut *connection).await;
        }
    }
    checked(migrated)
}

/// Brings the tables of a PostgreSQL database up to date.
pub(super) async fn postgres(connection: &mut PgConnection) -> anyhow::Result<()> {
    checked(MIGRATIONS.run(connection).await)
}

/// What came of migrating. Only a newer version knows more migrations than this one.
fn checked(result: Result<(), MigrateError>) -> anyhow::Result<()> {
    let newest = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default();
    match result {
        Err(MigrateError::VersionMissing(version)) if version > newest => Err(anyhow!(
            "it was made by a newer version of rustdesk-admin (schema {version}; version {} knows schemas up to \
             {newest}): start the newer version, or restore a backup from before the upgrade",
            env!("CARGO_PKG_VERSION")
        )),
        result => Ok(result?),
    }
}
