//! Audit records without end: their size, the pages that show them, and how many a caller without sign-in can store.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::api::audits::ingest::{UUID, opened, report};
use crate::world::Database;
use crate::world::server::{PASSWORD, Server};
use crate::world::wait::until;

/// A report of a transfer that is as large as records can be.
fn large(id: &str, path: &str) -> Value {
    let info = json!({"ip": "203.0.113.9", "num": 10, "files": vec![json!(["\u{202e}&\"".repeat(250), 1]); 10]});
    report(id, json!({"path": path, "type": 1, "is_file": false, "info": info.to_string()}))
}

/// Stores this many transfers that are as large as they can be, all older than those that follow.
async fn store(database: &Database, server: &Server, number: u32) {
    server.sysinfo("100200300", UUID).await;
    server.audit("file", large("100200300", "seed")).await;
    let columns = "device, id, id_folded, peer_id, conn_id, kind, path, is_file, info, \"user\", user_name, more";
    for number in 0..number {
        let guid = 0x0190_0000_0000_7000_8000_0000_0000_0000 | u128::from(number);
        let guid = database.guid(uuid::Uuid::from_u128(guid));
        let sql = format!(
            "insert into file_audit (guid, created_at, {columns}) select {guid}, created_at, {columns} from file_audit \
             where path = 'seed' order by file_audit.guid desc limit 1"
        );
        assert_eq!(database.execute(&sql).await, 1);
    }
}

on_both! {
    /// No list of logs is an answer of many megabytes, and each has all the rows that were asked for.
    async fn pages_of_large_records_are_bounded(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        store(database, &server, 600).await;
        let bearer = format!("Bearer {}", admin.token.as_deref().unwrap());
        let list = server.raw("GET /api/audits/file?pageSize=600").with("authorization", &bearer).send().await;
        assert!(list.body.len() < 5 << 20, "{}", list.body.len());
        let list = list.reply().ok();
        let rows = list["data"].as_array().unwrap();
        assert_eq!((rows.len(), &list["total"]), (600, &json!(601)));
        for row in rows {
            let info: Value = serde_json::from_str(row["info"].as_str().unwrap()).unwrap();
            assert_eq!((&info["ip"], &row["path"]), (&json!("203.0.113.9"), &json!("seed")));
        }
        // A smaller page shows them whole.
        let whole = large("100200300", "seed")["info"].clone();
        assert_eq!(admin.row("/api/audits/file?pageSize=1").await["info"], whole);
        let signed_in = server.sign_in_form("admin", PASSWORD).send().await;
        let cookie = signed_in.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        let page = server.raw("GET /logs/files?size=100").with("cookie", &cookie).send().await;
        assert_eq!((page.status, page.text().matches("seed</bdi>").count()), (200, 100));
        assert!(page.body.len() < 1 << 20, "{}", page.body.len());
        // So does the file, and it has all of them.
        let file = server.raw("GET /logs/files.csv").with("cookie", &cookie).send().await;
        assert_eq!(file.status, 200);
        assert_eq!(file.text().matches("203.0.113.9").count(), 601);
        assert!(!file.text().contains('…'));
    }

    /// The oldest records go when all take more than the setting says, and the newest stay.
    async fn logs_are_kept_within_their_size(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        store(database, &server, 400).await;
        server.audit("conn", opened("100200300", 1)).await;
        let all = database.count("file_audit").await;
        admin.put("/api/settings/others", json!({"log_retention_mb": 100})).await.done();
        admin.put("/api/settings/others", json!({"log_retention_mb": 2})).await.done();
        until(async || database.count("file_audit").await < all / 2).await;
        until(async || server.log().contains("log_retention_mb")).await;
        let left = database.count("file_audit").await;
        assert!((50..150).contains(&left), "{left} of {all}");
        let oldest = database.guid(uuid::Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 | 200));
        assert_eq!(database.count(&format!("file_audit where guid < {oldest}")).await, 0, "the oldest go first");
        assert_eq!(database.count("connection_audit").await, 1);
        assert!(database.count("console_audit").await > 2);
        assert_eq!(admin.rows("/api/audits/file?pageSize=1").await[0]["path"], "seed");
    }

    /// A device that reports too much is told to try again later, and others are not.
    async fn one_device_cannot_fill_the_disk(database: &Database) {
        let server = Server::start(database);
        for id in ["100200300", "100200301"] {
            server.sysinfo(id, UUID).await;
        }
        let packed = |length: usize| {
            let mut packed = GzEncoder::new(Vec::new(), Compression::best());
            let info = json!({"ip": "::1", "x": "x".repeat(length)}).to_string();
            packed.write_all(report("100200300", json!({"path": "p", "info": info})).to_string().as_bytes()).unwrap();
            packed.finish().unwrap()
        };
        assert!(packed(1_000_000).len() < 4_000);
        let (mut stored, mut later) = (0, 0);
        for number in 0..150 {
            // The first is cut; the others are as large as a record can be.
            let body = packed(if number == 0 { 1_000_000 } else { 15_000 });
            let sent = server.raw("POST /api/audit/file").with("content-encoding", "gzip").body(body);
            let answer = sent.send().await;
            match answer.status {
                200 => stored += 1,
                // Newer clients send the same record again after this.
                429 => {
                    later += 1;
                    assert!(answer.header("retry-after").unwrap().parse::<u64>().unwrap() > 0);
                }
                status => panic!("{status}"),
            }
        }
        assert!(stored >= 100 && later > 0, "{stored} stored, {later} later");
        assert_eq!(database.count("file_audit").await, stored);
        let sizes = database.texts("select cast(max(length(info)) as text) from file_audit").await;
        assert!(sizes[0][0].parse::<usize>().unwrap() <= 16 << 10, "{sizes:?}");
        server.audit("file", report("100200301", json!({"path": "p"}))).await;
    }
}
