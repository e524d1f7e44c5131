//! Connections that say nothing, requests that never end, and a protocol that is not offered.

use std::time::{Duration, Instant};

use rustix::process::{Pid, Resource, Rlimit, prlimit};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

use super::{address, most_memory};
use crate::api::devices::until;
use crate::world::Database;
use crate::world::server::Server;

/// Longer than any time limit of the server, on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(60);

/// Connects, sends these bytes and keeps the connection.
async fn send(server: &Server, bytes: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(address(server)).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    stream
}

/// Reads until the server closes the connection.
async fn closed(mut stream: TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    // A reset is a way to close it, too.
    let _ = timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("the server keeps the connection");
    bytes
}

/// How many files the server has open.
fn open_files(server: &Server) -> u64 {
    std::fs::read_dir(format!("/proc/{}/fd", server.process())).unwrap().count().try_into().unwrap()
}

/// Connections on which nothing, half a request or another protocol is sent end.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_without_a_request_is_closed() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let silent = send(&server, b"").await;
    let half = send(&server, b"GET /api/health HTTP/1.1\r\nhost: ").await;
    let mut idle = send(&server, b"GET /api/health HTTP/1.1\r\nhost: test\r\n\r\n").await;
    let mut answer = [0; 15];
    idle.read_exact(&mut answer).await.unwrap();
    assert_eq!(answer, *b"HTTP/1.1 200 OK");
    let http2 = send(&server, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await;
    let (silent, half, idle, http2) = tokio::join!(closed(silent), closed(half), closed(idle), closed(http2));
    assert_eq!((silent.as_slice(), half.as_slice()), (&b""[..], &b""[..]));
    assert!(!idle.is_empty(), "the rest of the answer");
    assert!(!http2.windows(3).any(|frame| frame == [0, 0, 0]), "HTTP/2 is spoken: {http2:?}");
}

/// A server that may open no more files goes on serving those who have something to say.
#[tokio::test(flavor = "multi_thread")]
async fn silent_connections_keep_nobody_out_and_do_not_delay_a_stop() {
    let database = Database::sqlite();
    let mut server = Server::start(&database);
    assert_eq!(server.nobody().get("/api/health").await.status, 200);
    let process = Pid::from_raw(server.process().try_into().unwrap());
    let files = Some(open_files(&server) + 20);
    prlimit(process, Resource::Nofile, Rlimit { current: files, maximum: files }).unwrap();
    let mut silent = Vec::new();
    for _ in 0..100 {
        silent.push(send(&server, b"").await);
    }
    for _ in 0..5 {
        let health = timeout(PATIENCE, server.nobody().get("/api/health")).await.expect("somebody is kept waiting");
        assert_eq!(health.status, 200);
    }
    until(async || server.log().contains("cannot accept a connection")).await;
    let began = Instant::now();
    server.terminate();
    assert!(began.elapsed() < Duration::from_secs(15), "the stop waited for silent connections");
}

/// Half-sent bodies of one address fill neither the memory nor the room of another.
#[tokio::test(flavor = "multi_thread")]
async fn half_sent_bodies_are_bounded_for_an_address() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let head = "POST /api/ab/shared/add HTTP/1.1\r\nhost: test\r\nauthorization: Bearer none\r\n";
    let mut refused = 0;
    let mut open = Vec::new();
    let admin = server.administrator().await;
    let head = head.replace("none", admin.token.as_deref().unwrap());
    let body = vec![b' '; 900 << 10];
    for _ in 0..60 {
        let mut stream = send(&server, format!("{head}content-length: 1000000\r\n\r\n").as_bytes()).await;
        let _ = stream.write_all(&body).await;
        open.push(stream);
    }
    for stream in &mut open {
        let mut start = [0; 12];
        if let Ok(Ok(_)) = timeout(Duration::from_millis(200), stream.read_exact(&mut start)).await {
            assert_eq!(start, *b"HTTP/1.1 503");
            refused += 1;
        }
    }
    assert!(refused > 0, "every body is kept in memory");
    let memory = most_memory(&server);
    assert!(memory < 150, "{memory} MB");
    // Small requests of the same address are answered, and large ones of another.
    assert_eq!(admin.get("/api/users").await.status, 200);
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.2:0".parse().unwrap()).unwrap();
    let mut other = socket.connect(address(&server)).await.unwrap();
    let name = json!({ "name": "Office", "note": "n".repeat(900 << 10) }).to_string();
    let head = format!("{head}connection: close\r\ncontent-length: {}\r\n\r\n", name.len());
    other.write_all(head.as_bytes()).await.unwrap();
    other.write_all(name.as_bytes()).await.unwrap();
    let answer = closed(other).await;
    assert!(!answer.starts_with(b"HTTP/1.1 503"), "{}", String::from_utf8_lossy(&answer));
}

/// However many read the API's description slowly, it is in memory once.
#[tokio::test(flavor = "multi_thread")]
async fn slow_readers_of_a_large_answer_share_it() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let whole = server.raw("GET /api/openapi.json").send().await;
    assert_eq!(whole.status, 200);
    let before = most_memory(&server);
    let mut readers = Vec::new();
    for _ in 0..400 {
        let socket = TcpSocket::new_v4().unwrap();
        // Nothing of the answer waits in the system instead.
        socket.set_recv_buffer_size(4 << 10).unwrap();
        let mut stream = socket.connect(address(&server)).await.unwrap();
        stream.write_all(b"GET /api/openapi.json HTTP/1.1\r\nhost: test\r\n\r\n").await.unwrap();
        readers.push(stream);
    }
    for reader in &mut readers {
        let mut start = [0; 15];
        timeout(PATIENCE, reader.read_exact(&mut start)).await.expect("an answer").unwrap();
        assert_eq!(start, *b"HTTP/1.1 200 OK");
    }
    let copies = (readers.len() * whole.body.len()) as u64 >> 20;
    let more = most_memory(&server) - before;
    assert!(more < copies / 2, "{more} MB for {copies} MB of answers");
}
