//! What no RustDesk client sends: refused clearly, bounded, and nothing that is known changes.

use futures::StreamExt as _;
use serde_json::{Value, json};

use super::super::devices::until;
use crate::world::acts::report;
use crate::world::server::{Actor, Server};

async fn known(admin: &Actor) -> Value {
    let mut row = admin.row("/api/devices?id=100200300").await;
    (row["last_online"], row["is_online"]) = (Value::Null, Value::Null);
    row
}

on_both! {
    /// Broken bodies are refused, and what is known stays.
    async fn broken_bodies_change_nothing(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        let before = known(&admin).await;
        let with = |key: &str, value: Value| {
            let mut body = report("100200300", "dXVpZA==");
            body["hostname"] = json!("changed");
            body[key] = value;
            body.to_string().into_bytes()
        };
        let deep = |open: &str, close: &str| format!("{{\"id\":\"100200300\",\"uuid\":\"dXVpZA==\",\"x\":{}{}}}", open.repeat(10_000), close.repeat(10_000));
        let bodies: Vec<(Vec<u8>, u16)> = vec![
            (Vec::new(), 400),
            (b"{".to_vec(), 400),
            (b"[]".to_vec(), 400),
            (b"null".to_vec(), 400),
            (b"{}".to_vec(), 400),
            (b"\xff\xfe{\"id\":\"100200300\"}".to_vec(), 400),
            (with("id", json!(100_200_300)), 400),
            (with("id", json!(["100200300"])), 400),
            (with("id", json!("")), 400),
            (with("id", json!("a\nb")), 400),
            (with("id", json!("%")), 400),
            (with("id", json!("-")), 400),
            (with("id", json!("1".repeat(129))), 400),
            (with("uuid", json!(null)), 400),
            (with("uuid", json!("u".repeat(129))), 400),
            (with("cpu", json!({"a": 1})), 400),
            (with("memory", json!(16)), 400),
            (with("os", json!("x".repeat(1_025))), 400),
            (with("padding", json!("x".repeat(64 << 10))), 413),
            (deep("[", "]").into_bytes(), 400),
            (deep("{\"a\":", "}").replace(":}", ":0}").into_bytes(), 400),
            (b"{\"id\":\"100200300\",\"uuid\":\"dXVpZA==\",\"hostname\":\"\xed\xa0\x80\"}".to_vec(), 400),
            (br#"{"id":"100200300","uuid":"dXVpZA==","hostname":"\ud800"}"#.to_vec(), 400),
        ];
        for (body, status) in bodies {
            let shown = String::from_utf8_lossy(&body[..body.len().min(80)]).into_owned();
            let answer = server.raw("POST /api/sysinfo").body(body).send().await;
            assert_eq!(answer.status, status, "{shown}: {}", answer.text());
            let error = answer.reply().refused(status);
            assert!(error.len() < 200, "a client shows what is short: {error}");
        }
        for body in ["", "[]", "{}", r#"{"id":7}"#, r#"{"id":"100200300","conns":"all"}"#, r#"{"id":"100200300","uuid":7}"#] {
            server.raw("POST /api/heartbeat").body(body).send().await.reply().refused(400);
        }
        let large = format!("{{\"id\":\"100200300\",\"conns\":[{}7]}}", "7,".repeat(40_000));
        server.raw("POST /api/heartbeat").body(large).send().await.reply().refused(413);
        assert_eq!(known(&admin).await, before);
        assert_eq!(admin.rows("/api/devices").await.len(), 1);
        assert_eq!(server.nobody().get("/api/health").await.ok()["status"], "ok");
    }

    /// Whoever sends more than is read hears why it was refused, instead of a connection that breaks.
    async fn refusals_are_heard_by_those_who_are_still_sending(database: &Database) {
        use std::io::{Read as _, Write as _};
        let server = Server::start(database);
        let at = server.url().split_once("://").unwrap().1.to_owned();
        let send = |call: &str| {
            let head = format!("{call} HTTP/1.1\r\nhost: test\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", 6 << 20);
            let mut stream = std::net::TcpStream::connect(&at).unwrap();
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(&vec![b' '; 6 << 20]).expect("everything is taken");
            let mut answer = String::new();
            stream.read_to_string(&mut answer).expect("an answer");
            answer
        };
        for _ in 0..5 {
            for (call, status) in [("POST /api/ab", 401), ("POST /api/nowhere", 404), ("POST /api/audit/conn", 413), ("POST /api/record?type=new&file=a", 403)] {
                let answer = send(call);
                assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")) && answer.contains("\"error\""), "{call}: {answer}");
            }
        }
    }

    /// Control characters and what turns text around are dropped; everything else is kept to the letter.
    async fn odd_characters_are_kept_and_deceptive_ones_dropped(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let odd = "<script>\"'; drop table device; --\u{202e}\u{7}\\ % _ 🙂";
        let mut body = report("100200300", "dXVpZA==");
        (body["hostname"], body["username"]) = (json!(odd), json!("a\u{0}b\u{200b}\u{0}"));
        assert_eq!(server.nobody().post("/api/sysinfo", body).await.ok(), "SYSINFO_UPDATED");
        let info = admin.row("/api/devices").await["info"].clone();
        let kept = odd.replace(['\u{202e}', '\u{7}'], "");
        assert_eq!((&info["device_name"], &info["username"]), (&json!(kept), &json!("ab")));
        let mut body = report("100200301\u{0}", "dXVpZA==\u{0}");
        body["os"] = json!(null);
        assert_eq!(server.nobody().post("/api/sysinfo", body).await.ok(), "SYSINFO_UPDATED");
        assert_eq!(admin.row("/api/devices?id=100200301").await["info"]["os"], Value::Null);
    }

    /// Which ids there are cannot be asked at full rate: not by heartbeats without uuid or under invented ones, and not by
    /// what a device is made of. Devices that are known notice nothing.
    async fn ids_are_not_told_at_full_rate(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let nobody = server.nobody();
        for id in ["100200300", "100200301"] {
            server.sysinfo(id, "dXVpZA==").await;
        }
        admin.post(&format!("/api/devices/{}/disable", admin.device("100200301").await), Value::Null).await.done();
        let begun = std::time::Instant::now();
        let nobody_of = |body: Value, times: usize| {
            let nobody = &nobody;
            let answers = futures::stream::iter(0..times).map(move |_| {
                let body = body.clone();
                async move { nobody.post("/api/heartbeat", body).await.ok() }
            });
            answers.buffer_unordered(64).filter(|answer| std::future::ready(*answer != json!({}))).count()
        };
        // An unknown id is asked for a sysinfo.
        let told = nobody_of(json!({"id": "600999"}), 6_000).await;
        let most = |burst: usize, rate: usize| burst + rate * (begun.elapsed().as_secs() as usize + 1);
        assert!((1_999..=most(2_000, 20)).contains(&told), "{told}");
        // A known id is refused in other words than an unknown one, as rarely.
        let claim = report("100200300", "Zm9yZWlnbg==");
        let claims = futures::stream::iter(0..300).map(|_| nobody.post("/api/sysinfo", claim.clone()));
        let refused: Vec<u16> = claims.buffer_unordered(16).map(|answer| answer.status).collect().await;
        assert!(refused.contains(&429), "{refused:?}");
        // A disabled device is told to drop its connections, also if it is old and gives no uuid.
        let told = nobody_of(json!({"id": "100200301", "conns": [7]}), 8_000).await;
        assert!((2_999..=most(3_000, 300)).contains(&told) || told == 8_000 && most(3_000, 300) > 8_000, "{told}");
        // Records of audits are refused in the same words.
        let record = |id: &str| json!({"action": "new", "id": id, "uuid": "Zm9yZWlnbg==", "conn_id": 1});
        let words = nobody.post("/api/audit/conn", record("100200300")).await.refused(403);
        assert_eq!(nobody.post("/api/audit/conn", record("600999")).await.refused(403), words);
        // Whoever is a device is answered as ever.
        assert_eq!(server.sysinfo("100200300", "dXVpZA==").await, "SYSINFO_UPDATED");
        let beat = json!({"id": "100200301", "uuid": "dXVpZA==", "conns": [7]});
        assert_eq!(nobody.post("/api/heartbeat", beat).await.ok(), json!({"disconnect": [7]}));
        // One that gives no uuid is still seen.
        database.execute("update presence set last_online = '2026-01-01T00:00:00+00:00'").await;
        assert_eq!(nobody.post("/api/heartbeat", json!({"id": "100200300"})).await.status, 200);
        until(async || admin.row("/api/devices?id=100200300").await["is_online"] == true).await;
    }

    /// Ten thousand new ids from one address: a burst is taken, the rest is told to wait, others notice nothing.
    async fn a_flood_of_new_ids_is_bounded(database: &Database) {
        let server = Server::start_with(database, Some(crate::world::server::PASSWORD), &["--trusted-proxy", "127.0.0.2"]);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        let before = known(&admin).await;
        let begun = std::time::Instant::now();
        let nobody = server.nobody();
        let statuses: Vec<u16> = futures::stream::iter(0..10_000)
            .map(|number| {
                let body = report(&format!("flood{number}"), "Zmxvb2Q=");
                let nobody = &nobody;
                async move {
                    let reply = nobody.post("/api/sysinfo", body).await;
                    if reply.status == 429 {
                        assert_eq!(reply.retry_after.as_deref(), Some("1"));
                    }
                    reply.status
                }
            })
            .buffer_unordered(64)
            .collect()
            .await;
        let most = 2_000 + 10 * (begun.elapsed().as_secs() as usize + 1);
        let taken = statuses.iter().filter(|status| **status == 200).count();
        assert_eq!(taken + statuses.iter().filter(|status| **status == 429).count(), 10_000);
        assert!((1_999..=most).contains(&taken), "{taken} of at most {most}");
        assert_eq!(database.count("device").await, taken + 1);
        assert_eq!(known(&admin).await, before);
        // Those who are known go on reporting from there.
        assert_eq!(server.sysinfo("100200300", "dXVpZA==").await, "SYSINFO_UPDATED");
        assert_eq!(server.heartbeat("100200300", "dXVpZA==").await, json!({}));
    }
}
