//! Requests that never end: each phase of a connection has a time limit of its own.

use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use super::address;
use crate::world::Database;
use crate::world::server::{PASSWORD, Server};

/// Longer than any two time limits of the server, on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a client does after the beginning of a request.
#[derive(Clone, Copy, Debug)]
enum Then {
    Waits,
    /// Sends a byte now and then, which is never enough.
    Trickles,
}

/// Sends the beginning of a request, and gives what is answered once the server closes the connection.
async fn answered(server: &Server, begin: String, then: Then) -> String {
    let stream = TcpStream::connect(address(server)).await.unwrap();
    let (mut reader, mut writer) = stream.into_split();
    writer.write_all(begin.as_bytes()).await.unwrap();
    let trickle = async {
        loop {
            sleep(Duration::from_millis(500)).await;
            if matches!(then, Then::Trickles) && writer.write_all(b" ").await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    };
    let mut bytes = Vec::new();
    let read = async {
        // A reset is a way to close it, too.
        let _ = reader.read_to_end(&mut bytes).await;
    };
    let closed = async {
        tokio::select! {
            () = read => {}
            () = trickle => {}
        }
    };
    timeout(PATIENCE, closed).await.unwrap_or_else(|_| panic!("the server waits for the rest of {begin} ({then:?})"));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A body that does not arrive is refused after a while and its connection closed, whatever reads it.
#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_never_ends_is_refused() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let admin = server.administrator().await;
    admin.put("/api/settings/others", json!({"recordings": true, "recordings_quota_gb": 1})).await.done();
    server.sysinfo("123456789", "dXVpZA==").await;
    let begun = server.raw("POST /api/record?type=new&file=a.webm").send().await;
    assert_eq!(begun.status, 200, "{}", begun.text());
    let form = "origin: http://test\r\ncontent-type: application/x-www-form-urlencoded\r\n";
    let record = "/api/record?type=part&file=a.webm&offset=0&length=1000";
    let (waits, trickles) = (&[Then::Waits][..], &[Then::Waits, Then::Trickles][..]);
    let mut requests = Vec::new();
    for (path, headers, status, thens) in [
        ("/api/login", "content-type: application/json\r\n", 400, trickles),
        ("/api/heartbeat", "content-type: application/json\r\n", 400, trickles),
        ("/sign-in", form, 400, trickles),
        // A recording may arrive slowly, as long as it does.
        (record, "", 400, waits),
        // The answer is there before the body.
        ("/api/users", "content-type: application/json\r\n", 401, trickles),
    ] {
        for then in thens {
            let begin = format!("POST {path} HTTP/1.1\r\nhost: test\r\n{headers}content-length: 1000\r\n\r\n{{");
            let server = &server;
            requests.push(async move {
                let answer = answered(server, begin, *then).await;
                assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{path}, {then:?}: {answer}");
            });
        }
    }
    futures::future::join_all(requests).await;
}

/// A head that arrives byte by byte is not waited for longer than one that does not arrive.
#[tokio::test(flavor = "multi_thread")]
async fn a_head_that_never_ends_closes_the_connection() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let begin = || "GET /api/health HTTP/1.1\r\nhost: test\r\nx:".to_owned();
    let (waits, trickles) =
        tokio::join!(answered(&server, begin(), Then::Waits), answered(&server, begin(), Then::Trickles));
    assert!(!waits.contains(" 200 ") && !trickles.contains(" 200 "), "{waits}{trickles}");
}

/// Whoever connects to TLS and says nothing, or half of a greeting, is not waited for either.
#[tokio::test(flavor = "multi_thread")]
async fn a_handshake_that_never_ends_closes_the_connection() {
    let (database, directory) = (Database::sqlite(), tempfile::tempdir().unwrap());
    crate::ground::certificate(directory.path());
    let [cert, key] = ["cert.pem", "key.pem"].map(|name| directory.path().join(name));
    let tls = ["--tls-cert", cert.to_str().unwrap(), "--tls-key", key.to_str().unwrap()];
    let server = Server::start_with(&database, Some(PASSWORD), &tls);
    let half = "\u{16}\u{3}\u{1}\u{1}".to_owned();
    let (silent, half) =
        tokio::join!(answered(&server, String::new(), Then::Waits), answered(&server, half, Then::Waits));
    assert!(silent.is_empty() && half.is_empty(), "{silent:?} {half:?}");
}
