//! Rows that a caller without sign-in can make the server store: each kind has a bound, however often it is tried.

use std::collections::BTreeMap;
use std::time::Instant;

use serde_json::json;

use crate::api::audits::ingest::UUID;
use crate::world::Database;
use crate::world::acts::report;
use crate::world::server::{PASSWORD, Server};

/// How often each call is tried.
const TRIES: usize = 120;
/// New devices that an address may bring at once here; each second after that one more.
const AT_ONCE: u64 = 10;

/// How many rows each table has.
async fn rows(database: &Database) -> BTreeMap<String, usize> {
    let tables = if database.url.starts_with("sqlite:") {
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
    } else {
        "select cast(tablename as text) from pg_tables where schemaname = 'public'"
    };
    let mut rows = BTreeMap::new();
    for table in database.texts(tables).await.concat() {
        let number = database.count(&format!("\"{table}\"")).await;
        rows.insert(table, number);
    }
    rows
}

on_both! {
    /// Invented ids and uuids, wrong tokens and guessed passwords fill no table.
    async fn an_unknown_caller_stores_a_bounded_number_of_rows(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let limit = json!({"new_devices_at_once": AT_ONCE, "new_devices_a_second": 1});
        server.sysinfo("100200300", UUID).await;
        admin.put("/api/settings/others", limit).await.done();
        let (before, begun) = (rows(database).await, Instant::now());
        let nobody = server.nobody();
        let forged = server.bearer("rdt_forged");
        for at in 0..TRIES {
            let (id, uuid) = (format!("{}", 700_000_000 + at), format!("dXVpZA{at}"));
            let new = report(&id, &uuid);
            let mut foreign = report("100200300", &uuid);
            foreign["preset-user-name"] = json!(format!("user {at}"));
            let mut preset = new.clone();
            preset["preset-address-book-name"] = json!(format!("book {at}"));
            nobody.post("/api/sysinfo", preset).await;
            nobody.post("/api/sysinfo", foreign).await;
            for (id, uuid) in [(format!("8{}", &id[1..]), &uuid), ("100200300".to_owned(), &uuid)] {
                let beat = json!({"id": id, "uuid": uuid, "ver": 1_004_090, "modified_at": 0, "conns": [at]});
                nobody.post("/api/heartbeat", beat).await;
                for (kind, more) in [("conn", json!({"action": "new"})), ("file", json!({"path": "x"})), ("alarm", json!({"typ": 1}))] {
                    let mut record = json!({"id": id, "uuid": uuid, "conn_id": at, "nonce": format!("{kind}{at}")});
                    record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
                    nobody.post(&format!("/api/audit/{kind}"), record).await;
                }
                nobody.post("/api/audit/conn", json!({"id": id, "session_id": at, "note": "x"})).await;
                for path in ["/api/devices/cli", "/api/devices/deploy"] {
                    let wanted = json!({"id": id, "uuid": uuid, "pk": "x", "note": "x"});
                    nobody.post(path, wanted.clone()).await;
                    forged.post(path, wanted).await;
                }
            }
            forged.delete(&format!("/api/devices/{id}")).await;
            forged.post("/api/users", json!({"name": id, "password": PASSWORD})).await;
        }
        for at in 0..5 {
            nobody.sign_in(&format!("guess {at}"), "wrong").await;
        }
        // The limit is of one process and of its seconds; what is known to another is no news to it.
        let newcomers = usize::try_from(AT_ONCE + begun.elapsed().as_secs()).unwrap() + 1;
        let mut grown = rows(database).await;
        grown.iter_mut().for_each(|(table, number)| *number -= before.get(table).copied().unwrap_or_default());
        grown.retain(|_, number| *number > 0);
        for (table, number) in &grown {
            let most = match table.as_str() {
                // What a device of its own may leave: itself, presence, a preset of each kind.
                "device" | "presence" | "pending_preset" | "change" => newcomers,
                "foreign_machine" => 16,
                // One for each foreign machine, which counts as a new device, and one of the unknown ids.
                "alarm_audit" => newcomers + 1,
                // One for each name, and one of the address.
                "sign_in_failure" => 5 + 1,
                _ => 0,
            };
            assert!(*number <= most, "{table}: {number} of at most {most}, {grown:?}");
        }
    }

    /// However many addresses of one network try ids that no device has, it is one alarm.
    async fn one_network_raises_one_alarm_about_unknown_ids(database: &Database) {
        let server = Server::start_with(database, Some(PASSWORD), &["--trusted-proxy", "127.0.0.1"]);
        for at in 0..40 {
            let record = json!({"id": format!("{}", 700_000_000 + at), "uuid": UUID, "typ": 1});
            let sent = server.raw("POST /api/audit/alarm").with("x-forwarded-for", &format!("2001:db8::{at:x}"));
            let answer = sent.with("content-type", "application/json").body(record.to_string()).send().await;
            assert_eq!(answer.status, 403, "{}", answer.text());
        }
        assert_eq!(database.count("alarm_audit").await, 1);
    }
}
