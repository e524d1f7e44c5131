//! Grants of devices that switch sides: what is said of them. None is accepted, whoever asks.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};

use crate::world::server::Server;

const ID: &str = "123456789";
const VERIFIER: &str = "J+7zrFLPHCCKHEpMEg7Fej6UohE9vLHjffyJysjxAjc=";

/// A key pair that is the same in each run.
fn pair() -> Ed25519KeyPair {
    let seed: Vec<u8> = (0..32).collect();
    Ed25519KeyPair::from_seed_unchecked(&seed).unwrap()
}

fn signed(id: &str, timestamp: &str) -> Value {
    let message = format!("switch-grant\0{id}\0{VERIFIER}\0{timestamp}");
    let signature = BASE64_STANDARD.encode(pair().sign(message.as_bytes()));
    json!({"id": id, "switch_code_verifier": VERIFIER, "timestamp": timestamp, "signature": signature})
}

on_both! {
    /// Only who has signed as a deployed device is told the time, and only where the time is wrong.
    async fn the_time_is_told_to_who_has_signed(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let said = async |grant: Value| server.nobody().post("/api/switch-grant", grant).await.ok();
        let no = json!({"accepted": false});
        assert_eq!(said(signed(ID, "1700000000")).await, no);
        admin.put("/api/settings/others", json!({"require_deployment": true})).await.done();
        let pk = BASE64_STANDARD.encode(pair().public_key());
        let machine = json!({"id": ID, "uuid": "dXVpZA==", "pk": pk});
        assert_eq!(admin.post("/api/devices/deploy", machine).await.ok(), json!({"result": "OK"}));
        // A client whose clock is wrong signs once more with the time that it is told.
        let answer = said(signed(ID, "1700000000")).await;
        let time = answer["server_time"].as_i64().unwrap();
        assert_eq!(answer, json!({"accepted": false, "server_time": time}));
        assert!(time > 1_700_000_100, "{time}");
        assert_eq!(said(signed(ID, &time.to_string())).await, no);
        assert!(said(signed(ID, &(time + 3_600).to_string())).await["server_time"].is_i64());
        assert!(said(signed(ID, "yesterday")).await["server_time"].is_i64());
        // Whoever has not signed learns nothing, not even who is known.
        assert_eq!(said(signed("987654321", "1700000000")).await, no);
        for (key, value) in [
            ("id", "987654321"), ("switch_code_verifier", ""), ("timestamp", "1700000001"), ("signature", ""),
            ("signature", "AAAA"), ("signature", "\u{202e}"), ("timestamp", ""),
        ] {
            let mut grant = signed(ID, "1700000000");
            grant[key] = json!(value);
            assert_eq!(said(grant).await, no, "{key}: {value:?}");
        }
    }

    /// What is no grant at all is refused, in an object like every failure.
    async fn what_is_no_grant_is_refused(database: &Database) {
        let server = Server::start(database);
        let grant = signed(ID, "1700000000");
        for (key, value) in [("id", json!("")), ("id", json!(ID.repeat(20))), ("timestamp", json!(1_700_000_000)), ("signature", json!(null))] {
            let mut wrong = grant.clone();
            wrong[key] = value;
            server.nobody().post("/api/switch-grant", wrong).await.refused(400);
        }
        for body in ["", "null", "[]", "{}", "{\"id\":", "\"switch\""] {
            server.raw("POST /api/switch-grant").body(body).send().await.reply().refused(400);
        }
    }
}
