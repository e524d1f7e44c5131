//! Reports that are wrong: answered so that a real client does not send them again for ever, and no good one is lost.

use futures::future::join_all;
use serde_json::{Value, json};

use super::ingest::{SESSION, UUID, authorised, opened, report};
use crate::world::server::Server;

/// Whether a client gives such a report up at once: it sends it again after a failure of the server, a timeout or a
/// limit.
fn is_given_up(status: u16) -> bool {
    (400..500).contains(&status) && ![408, 429].contains(&status)
}

on_both! {
    /// However many bad ones arrive together with good ones, each good one is stored.
    async fn bad_reports_take_no_good_ones_with_them(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        let good = report("100200300", json!({"path": "good", "type": 1, "is_file": true, "info": "{}"})).to_string();
        let stranger = good.replace(UUID, "c3RyYW5nZXI=");
        let deep = format!("{{\"x\":{}{}}}", "[".repeat(1_000), "]".repeat(1_000));
        let large = good.replace("good", &"x".repeat(1 << 20));
        let bad: Vec<Vec<u8>> = vec![
            good[..good.len() / 2].into(), good[..good.len() - 1].into(), Vec::new(), b"null".to_vec(), b"7".to_vec(),
            b"[]".to_vec(), b"{}".to_vec(), b"\xff\xfe".to_vec(), good.replace("good", "\\ud800\\").into(), deep.into(),
            stranger.into(), large.into(), good.replace("\"100200300\"", "{}").into(), good.replace("100200300", "../../etc/passwd").into(),
        ];
        let path = |at: usize| ["conn", "file", "alarm"][at % 3];
        let sent = (0..60).map(|at| {
            let (server, good, bad) = (&server, &good, &bad);
            async move {
                if at % 3 == 1 {
                    let answer = server.raw("POST /api/audit/file").body(good.clone()).send().await;
                    assert_eq!((answer.status, answer.text()), (200, ""));
                } else {
                    let body = bad[at % bad.len()].clone();
                    let shown = String::from_utf8_lossy(&body[..body.len().min(80)]).into_owned();
                    let answer = server.raw(&format!("POST /api/audit/{}", path(at))).body(body).send().await;
                    // What is too large for a transfer is not for the rest of a connection.
                    assert!(is_given_up(answer.status) || answer.status == 200 && at % 3 == 0, "{shown}: {}", answer.status);
                }
            }
        });
        join_all(sent).await;
        assert_eq!(admin.get("/api/audits/file?pageSize=1").await.ok()["total"], 20);
        assert!(admin.column("/api/audits/file?pageSize=100", "path").await.iter().all(|path| path == "good"));
    }

    /// Numbers and texts that fit nowhere cost the field that they stand in, and never the record.
    async fn what_is_too_large_is_cut_and_the_record_is_kept(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        server.audit("conn", opened("100200300", 1)).await;
        server.audit("conn", authorised("100200300", 1, SESSION)).await;
        let note = |text: String| json!({"id": "100200300", "session_id": SESSION, "note": text});
        server.audit("conn", note("ü".repeat(1 << 19))).await;
        assert_eq!(admin.row("/api/audits/conn").await["note"], "ü".repeat(8_190) + "…");
        server.audit("conn", note("n".repeat(1 << 20))).await;
        assert_eq!(admin.row("/api/audits/conn").await["note"], "n".repeat(16_381) + "…");
        server.nobody().post("/api/audit/conn", note("n".repeat(2 << 20))).await.refused(413);
        server.audit("conn", note("short".into())).await;
        assert_eq!(admin.row("/api/audits/conn").await["note"], "short");
        let mut more = opened("100200300", 2);
        (more["a"], more["b"], more["note"]) = (json!("kept"), json!(7), json!("x".repeat(1 << 20)));
        server.audit("conn", more).await;
        let row = admin.row("/api/audits/conn?pageSize=1").await;
        assert_eq!((&row["conn_id"], &row["more"]["a"], &row["more"]["b"]), (&json!(2), &json!("kept"), &json!(7)));
        assert!(row["more"]["note"].as_str().unwrap().ends_with("x…"), "{row}");
        // Whatever else is said of the connection, its record does not grow without end.
        for at in 0..20 {
            let odd = report("100200300", json!({"action": "pause", "conn_id": 2, format!("key{at}"): "x".repeat(2 << 10)}));
            server.audit("conn", odd).await;
        }
        let more = database.texts("select more from connection_audit where conn_id = 2").await.remove(0).remove(0);
        assert!((2 << 10..=4 << 10).contains(&more.len()), "{}", more.len());
        // A long path, and ten long names, in letters of three bytes.
        let (path, name) = ("路".repeat(1_300), "名".repeat(400));
        let info = json!({"ip": "203.0.113.9", "name": "Bob", "num": 10, "files": vec![json!([name, i64::MAX]); 10]});
        let file = json!({"path": path, "type": 0, "is_file": false, "info": info.to_string(), "conn_id": 1});
        server.audit("file", report("100200300", file)).await;
        let row = admin.row("/api/audits/file").await;
        assert_eq!((&row["path"], &row["info"]), (&json!(path), &json!(info.to_string())));
        // Longer than any system has them.
        let (path, name) = ("路".repeat(32_767), "名".repeat(16_000));
        let info = json!({"ip": "203.0.113.9", "name": "Bob", "num": 10, "files": vec![json!([name, i64::MAX]); 10]});
        let file = json!({"path": path, "type": 0, "info": info.to_string(), "x": "x".repeat(100_000)});
        server.audit("file", report("100200300", file)).await;
        let row = admin.row("/api/audits/file?pageSize=1").await;
        let shorter: Value = serde_json::from_str(row["info"].as_str().unwrap()).unwrap();
        assert_eq!((&shorter["ip"], &shorter["num"], shorter["files"].as_array().unwrap().len()), (&json!("203.0.113.9"), &json!(10), 10));
        assert!(shorter["files"][9][0].as_str().unwrap().ends_with("名…") && shorter["files"][9][1] == i64::MAX, "{shorter}");
        assert!(row["path"].as_str().unwrap().ends_with("路…"));
        assert!(row.to_string().len() < 32 << 10, "{}", row.to_string().len());
        for number in ["18446744073709551616", "-1", "1e400", "0.5", "1".repeat(400).as_str()] {
            let body = r#"{"id":"100200300","uuid":"dXVpZA==","typ":N,"conn_id":N,"info":"{\"n\":N}"}"#.replace('N', number);
            server.raw("POST /api/audit/alarm").body(body).send().await.reply().done();
            let row = admin.row("/api/audits/alarm?pageSize=1").await;
            let expected = if number == "-1" { json!(-1) } else { Value::Null };
            assert_eq!((&row["typ"], &row["conn_id"]), (&json!(-1), &expected), "{number}");
        }
        let odd = json!({"ip": "203.0.113.9", "x": vec!["x".repeat(100); 5_000]});
        server.audit("alarm", report("100200300", json!({"typ": 1, "info": odd.to_string(), "more": odd}))).await;
        let row = admin.row("/api/audits/alarm?pageSize=1").await;
        assert_eq!(row["info"]["ip"], "203.0.113.9");
        assert!(row.to_string().len() < 20 << 10, "{}", row.to_string().len());
        assert_eq!(admin.get("/api/audits/alarm").await.ok()["total"], 6);
    }

    /// An id that no client can register is refused wherever a device gives one, and no alarm names it.
    async fn ids_that_no_client_can_have_are_refused(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ids = [
            "1", "ab", "kasse 4", "a/b", "pc@public", " 900", "<b>", "../../etc/passwd", "a/b?c=d&e#f", "..\\..\\windows", "2e2e",
            "'; --", "192.168.0.7", "%%%%%%", "600 000 001", &"a".repeat(60), &uuid::Uuid::now_v7().to_string(),
        ];
        for id in ids {
            server.nobody().post("/api/sysinfo", crate::world::acts::report(id, UUID)).await.refused(400);
            let beat = json!({"id": id, "uuid": UUID, "ver": 1_004_090, "modified_at": 0});
            server.nobody().post("/api/heartbeat", beat).await.refused(400);
            for (kind, body) in [("conn", opened(id, 1)), ("file", report(id, json!({"path": "x"}))), ("alarm", report(id, json!({"typ": 1})))] {
                let error = server.nobody().post(&format!("/api/audit/{kind}"), body).await.refused(400);
                assert!(error.starts_with("invalid id") && error.len() < 200, "{id}: {error}");
            }
            let error = admin.post("/api/devices/cli", json!({"id": id, "uuid": UUID, "note": "x"})).await.refused(400);
            assert!(error.starts_with("invalid id"), "{id}: {error}");
        }
        for table in ["device", "foreign_machine", "connection_audit", "file_audit", "alarm_audit"] {
            assert_eq!(database.count(table).await, 0, "{table}");
        }
    }

    /// The time of a record is the server's, whatever a device takes the time to be; nor does its stamp stop it.
    async fn the_clock_of_a_device_says_nothing(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", UUID).await;
        let now = || chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).timestamp();
        let begun = now();
        for time in [json!(0), json!(-62_135_596_800_i64), json!(253_402_300_799_999_i64), json!("2099-01-01T00:00:00Z")] {
            let odd = json!({"created_at": time, "timestamp": time, "end_time": time, "path": "x", "typ": 0});
            for kind in ["file", "alarm"] {
                server.audit(kind, report("100200300", odd.clone())).await;
                let row = admin.row(&format!("/api/audits/{kind}?pageSize=1")).await;
                assert!((begun..=now()).contains(&row["created_at"].as_i64().unwrap()), "{row}");
                assert_eq!(row["more"]["timestamp"], time, "what it said is kept");
            }
        }
        for stamp in [i64::MIN, -1, 1, 4_102_444_800_000_000, i64::MAX] {
            let body = json!({"id": "100200300", "uuid": UUID, "ver": 1_004_090, "modified_at": stamp});
            let answer = server.nobody().post("/api/heartbeat", body).await.ok();
            assert_eq!((answer.get("sysinfo"), answer.get("strategy")), (None, None), "{stamp}: {answer}");
        }
        assert_eq!(admin.row("/api/devices").await["is_online"], true);
    }
}
