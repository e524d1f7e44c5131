//! The SQLite file of a running server in the hands of another program: the `sqlite3` shell, as administrators have it.

use std::process::Command;

use serde_json::json;

use crate::world::Database;
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::Server;

/// Runs SQL in the shell, and returns what it writes.
fn sqlite3(database: &str, sql: &str) -> String {
    let file = database.strip_prefix("sqlite:").unwrap_or(database);
    let run = Command::new("sqlite3").args(["-bail", "-cmd", ".timeout 10000", file, sql]).output().unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success() && said.is_empty(), "{sql}: {said}");
    String::from_utf8_lossy(&run.stdout).into_owned()
}

/// Every table and index can be read in order, written, checked and copied while the server runs, and the server goes on.
#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_read_and_written_by_sqlite3() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let admin = server.administrator().await;
    for name in ["zoë", "Émile", "anna", "Bert"] {
        admin.post("/api/users", json!({"name": name, "password": USERS_PASSWORD})).await.ok();
    }
    server.sysinfo("100200300", "dXVpZA==").await;
    server.heartbeat("100200300", "dXVpZA==").await;

    let columns = sqlite3(
        &database.url,
        "select m.name || ' ' || c.name from sqlite_schema m, pragma_table_info(m.name) c where m.type = 'table'",
    );
    let columns: Vec<(&str, &str)> = columns.lines().map(|line| line.split_once(' ').unwrap()).collect();
    assert!(columns.contains(&("user", "name_folded")), "{columns:?}");
    for (table, column) in columns {
        sqlite3(&database.url, &format!("select \"{column}\" from \"{table}\" order by \"{column}\" limit 1"));
    }
    let names = sqlite3(&database.url, "select name from user order by name");
    assert_eq!(names.lines().collect::<Vec<_>>(), ["Bert", "admin", "anna", "zoë", "Émile"], "by their bytes");

    let insert = "insert into device_group (guid, name, name_folded, note, created_at) \
                  values (x'01', 'By hand', 'by hand', '', '2026-01-01T00:00:00+00:00')";
    sqlite3(&database.url, insert);
    sqlite3(&database.url, "update device_group set name = 'Renamed', name_folded = 'renamed' where name = 'By hand'");
    sqlite3(&database.url, "update user set note = 'seen' where name_folded = 'anna' and unique_name = 'anna'");
    sqlite3(&database.url, "delete from device_group where name = 'Renamed'");
    assert_eq!(sqlite3(&database.url, "pragma integrity_check"), "ok\n");
    assert_eq!(sqlite3(&database.url, "pragma foreign_key_check"), "");
    sqlite3(&database.url, "reindex");

    let backup = server.data().join("backup.sqlite3");
    sqlite3(&database.url, &format!("vacuum into '{}'", backup.display()));
    let backup = format!("sqlite:{}", backup.display());
    assert_eq!(sqlite3(&backup, "pragma integrity_check"), "ok\n");
    let users = admin.get("/api/users?name=anna").await.ok();
    assert_eq!(users["data"][0]["note"], "seen", "{users}");

    // A server starts on the copy, with the key.
    let copy = Server::sharing(&database, &backup);
    copy.bearer(&admin.token.unwrap()).get("/api/users?name=anna").await.ok();
}
