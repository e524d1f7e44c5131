//! Downloads that go on for long: each part is for the session as it is then. What is in the files is tested with the pages.

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpSocket;
use tokio::time::timeout;

use super::{Visitor, make_user};
use crate::world::Database;
use crate::world::server::{Actor, PASSWORD, Server};
use crate::world::wait::{PATIENCE, until};

/// More parts than fit into the buffers on the way.
const ROWS: usize = 6_000;
/// How long the path in each row is.
const PATH: usize = 4_000;

/// Stores transfers of files, all of one device.
async fn fill(database: &Database) {
    let (kind, guid) = match database.url.starts_with("sqlite:") {
        true => ("", "guids.guid"),
        false => ("timestamptz ", "cast(guids.guid as uuid)"),
    };
    let columns = "guid, created_at, device, id, id_folded, peer_id, path, info, user_name, more";
    for begin in (0..ROWS).step_by(500) {
        let guids = (begin..begin + 500).map(|_| format!("select {} as guid", database.guid(uuid::Uuid::now_v7())));
        let guids = guids.collect::<Vec<_>>().join(" union all ");
        let rows = format!(
            "insert into file_audit ({columns}) select {guid}, {kind}'2026-07-01 20:30:00+00:00', device.guid, device.id, \
             device.id, '', '{}', '{{}}', '', '' from ({guids}) guids, device where device.id = '100200300'",
            "x".repeat(PATH)
        );
        assert_eq!(database.execute(&rows).await, 500);
    }
}

/// Begins to download the transfers, has something happen, and reads the rest: whatever came.
async fn downloaded(server: &Server, visitor: &Visitor<'_>, meanwhile: impl Future<Output = ()>) -> Vec<u8> {
    let socket = TcpSocket::new_v4().unwrap();
    // The server is to make the parts no faster than they are read.
    socket.set_recv_buffer_size(4 << 10).unwrap();
    let mut stream = socket.connect(visitor.host.parse().unwrap()).await.unwrap();
    let cookies: Vec<String> = visitor.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let head = format!(
        "GET /logs/files.csv HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncookie: {}\r\n\r\n",
        visitor.host,
        cookies.join("; ")
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut bytes = vec![0; 1_000];
    stream.read_exact(&mut bytes).await.unwrap();
    assert!(bytes.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&bytes));
    meanwhile.await;
    let rest = timeout(PATIENCE, stream.read_to_end(&mut bytes)).await;
    let _ = rest.unwrap_or_else(|_| panic!("the download does not end; the server said:\n{}", server.log()));
    bytes
}

on_both! {
    /// A download breaks off once its session ends or its user is disabled, and tells nothing that its user may not see by then.
    async fn a_download_ends_with_its_session(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        fill(database).await;
        let all = ROWS * PATH;
        let user = async |name: &str| -> String {
            let guid = make_user(&admin, name).await;
            admin.patch(&format!("/api/users/{guid}"), json!({"is_admin": true})).await.done();
            guid
        };
        let visitor = |name: &str| Visitor::signed_in(&server, name, PASSWORD);
        let broken = || server.log().matches("a download broke off").count();

        user("ann").await;
        let whole = downloaded(&server, &visitor("ann"), async {}).await;
        assert!(whole.len() > all && whole.ends_with(b"\r\n0\r\n\r\n"), "{} bytes", whole.len());
        assert_eq!(broken(), 0);

        let act = async |name: &str, admin: &Actor, guid: &str| match name {
            "bob" => {
                let replied = admin.post("/api/users/force-logout", json!({"user_guids": [guid]})).await;
                assert_eq!(replied.status, 200, "{}", replied.body);
            }
            "eve" => admin.post(&format!("/api/users/{guid}/disable"), Value::Null).await.done(),
            _ => admin.patch(&format!("/api/users/{guid}"), json!({"is_admin": false})).await.done(),
        };
        for (name, breaks) in [("bob", true), ("eve", true), ("joe", false)] {
            let guid = user(name).await;
            let before = broken();
            let part = downloaded(&server, &visitor(name), act(name, &admin, &guid)).await;
            assert!(part.len() < all, "{name} got everything");
            assert_eq!(part.ends_with(b"\r\n0\r\n\r\n"), !breaks, "{name}");
            if breaks {
                until(async || broken() > before).await;
            }
        }
    }
}
