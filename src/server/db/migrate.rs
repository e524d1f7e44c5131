//! Bringing tables up to date: the one text of the migrations, as each database takes it. What the tables are for is not
//! known here.

use anyhow::{Context, anyhow};
use sqlx::migrate::{MigrateError, Migration, Migrator};
use sqlx::{AssertSqlSafe, Executor, PgConnection, SqlSafeStr, SqliteConnection, query_scalar};

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// How the migrations ask for text in the order of its bytes. That is SQLite's default, and SQLite has no collation of
/// this name: with it in the schema, no other program could order by the column or write to its indexes.
const COLLATION: &str = " collate \"C\"";

/// Brings the tables of a SQLite file up to date.
pub(super) async fn sqlite(connection: &mut SqliteConnection) -> anyhow::Result<()> {
    remove_collation(connection).await.context("remove the collation that only this program knows")?;
    // SQLite has no lock that the migrator could hold: where another process began at the same time, each migration with
    // which it was quicker fails here once, and the next run finds it done.
    let migrations = without_collation();
    let mut migrated = migrations.run(&mut *connection).await;
    for _ in migrations.iter() {
        if migrated.is_err() {
            migrated = migrations.run(&mut *connection).await;
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

/// The migrations for SQLite. A checksum is that of the file, so that it is the same whatever is left out here.
fn without_collation() -> Migrator {
    let plain = |migration: &Migration| {
        let sql = AssertSqlSafe(migration.sql.as_str().replace(COLLATION, "")).into_sql_str();
        Migration { sql, ..migration.clone() }
    };
    Migrator::with_migrations(MIGRATIONS.iter().map(plain).collect())
}

/// Removes the collation from tables that were created with it. Their rows and indexes stay as they are, since the order
/// is the same; SQLite documents this way to change a definition alone.
async fn remove_collation(connection: &mut SqliteConnection) -> sqlx::Result<()> {
    if !names_collation(connection).await? {
        return Ok(());
    }
    connection.execute("begin immediate").await?;
    // Another process may have been quicker.
    if names_collation(connection).await? {
        let version: i64 = query_scalar("pragma schema_version").fetch_one(&mut *connection).await?;
        connection.execute("pragma writable_schema = on").await?;
        let update = "update sqlite_schema set sql = replace(sql, $1, '') where sql is not null";
        sqlx::query(update).bind(COLLATION).execute(&mut *connection).await?;
        let next = format!("pragma schema_version = {}", version + 1);
        connection.execute(AssertSqlSafe(next)).await?;
        connection.execute("pragma writable_schema = off").await?;
    }
    connection.execute("commit").await.map(drop)
}

async fn names_collation(connection: &mut SqliteConnection) -> sqlx::Result<bool> {
    let select = "select exists (select 1 from sqlite_schema where instr(sql, $1) > 0)";
    query_scalar(select).bind(COLLATION).fetch_one(connection).await
}

#[cfg(test)]
mod tests {
    use sqlx::ConnectOptions;
    use sqlx::sqlite::SqliteConnectOptions;

    use super::*;

    const INSERT: &str = "insert into device_group (guid, name, name_folded, note, created_at) values";

    /// A file of a version that had the collation, with rows, is as every tool can use it, and nothing in it is lost.
    #[tokio::test]
    async fn a_file_with_the_collation_is_freed_of_it() {
        let file = std::env::temp_dir().join(format!("rustdesk-admin-{}.sqlite3", uuid::Uuid::now_v7()));
        let options = SqliteConnectOptions::new().filename(&file).create_if_missing(true);
        let mut before = options.clone().collation("C", |one, other| one.cmp(other)).connect().await.expect("a file");
        // Half of the migrations, as an earlier version ran them.
        MIGRATIONS.run_to(4, &mut before).await.expect("tables");
        for (guid, name) in [("x'01'", "b"), ("x'02'", "a"), ("x'03'", "ä"), ("x'04'", "B")] {
            let insert = format!(
                "insert into device_group (guid, name, name_folded, note, created_at) values ({guid}, '{name}', '{name}', '', '2026-01-01')"
            );
            before.execute(AssertSqlSafe(insert)).await.expect("a row");
        }
        sqlx::Connection::close(before).await.expect("closed");

        let mut after = options.clone().connect().await.expect("the file");
        sqlite(&mut after).await.expect("migrated");
        sqlx::Connection::close(after).await.expect("closed");

        let mut other = options.connect().await.expect("the file");
        assert!(!names_collation(&mut other).await.expect("an answer"));
        let names: Vec<String> =
            query_scalar("select name from device_group order by name").fetch_all(&mut other).await.expect("rows");
        assert_eq!(names, ["B", "a", "b", "ä"]);
        let sound: String = query_scalar("pragma integrity_check").fetch_one(&mut other).await.expect("an answer");
        assert_eq!(sound, "ok");
        let twice = format!("{INSERT} (x'05', 'a', 'a', '', '2026-01-01')");
        other.execute(AssertSqlSafe(twice)).await.expect_err("a name is unique");
        other.execute("vacuum").await.expect("every index can be written anew");
        sqlx::Connection::close(other).await.expect("closed");
        std::fs::remove_file(file).expect("the file is there");
    }
}
