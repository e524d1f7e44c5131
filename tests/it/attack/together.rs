//! Several attacks of one address at once: the others are answered all the while, and the memory stays bounded.
//! `cargo bench --bench load -- attacks` says how long they wait.

use std::net::SocketAddr;
use std::time::Duration;

use serde_json::json;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::{address, most_memory};
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::Server;
use crate::world::wait::PATIENCE;

/// Connects from an address of this machine that is not the tests' own.
async fn hostile(to: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind("127.66.0.1:0".parse().expect("an address"))?;
    socket.connect(to).await
}

/// Sends bytes on a connection of its own, waits a little for an answer and reads nothing of it; again and again.
async fn repeat(to: SocketAddr, bytes: Vec<u8>) {
    loop {
        // The server may refuse all of it.
        if let Ok(mut stream) = hostile(to).await
            && stream.write_all(&bytes).await.is_ok()
        {
            let _ = timeout(Duration::from_secs(5), stream.readable()).await;
        }
        sleep(Duration::from_millis(20)).await;
    }
}

fn request(method: &str, path: &str, body: &str) -> Vec<u8> {
    let head = format!("{method} {path} HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\n");
    format!("{head}content-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

on_both! {
    async fn others_are_answered_while_one_address_attacks(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        assert_eq!(server.sysinfo("600100200", "machine").await, "SYSINFO_UPDATED");
        let to = address(&server);
        let mut attacks = JoinSet::new();
        for _ in 0..300 {
            attacks.spawn(repeat(to, Vec::new()));
        }
        for _ in 0..60 {
            attacks.spawn(repeat(to, request("GET", "/api/openapi.json", "").repeat(40)));
            let half = "POST /api/audit/conn HTTP/1.1\r\nhost: test\r\ncontent-length: 2000000\r\n\r\n";
            attacks.spawn(repeat(to, [half.as_bytes(), &[b' '; 1_900_000]].concat()));
        }
        for sender in 0..20 {
            let guess = json!({"username": format!("user{sender}"), "password": "a guess"}).to_string();
            attacks.spawn(repeat(to, request("POST", "/api/login", &guess)));
            let machine = json!({"id": "600100200", "uuid": format!("invented {sender}"), "ver": 1_004_090}).to_string();
            attacks.spawn(repeat(to, request("POST", "/api/heartbeat", &machine)));
            let info = json!({"name": "x", "files": ["f".repeat(900_000)]}).to_string();
            let report = json!({"id": "600100200", "uuid": "machine", "type": 0, "path": "/", "info": info});
            attacks.spawn(repeat(to, request("POST", "/api/audit/file", &report.to_string())));
        }
        for _ in 0..10 {
            let answers = async {
                assert_eq!(server.nobody().get("/api/health").await.status, 200);
                server.heartbeat("600100200", "machine").await;
                let _ = server.nobody().sign_in("ann", USERS_PASSWORD).await.ok();
                let _ = admin.get("/api/devices?current=1&pageSize=10").await.ok();
            };
            timeout(PATIENCE, answers).await.expect("others are kept waiting");
        }
        drop(attacks);
        let memory = most_memory(&server);
        assert!(memory < 150, "{memory} MB");
    }
}
