//! HTTP byte by byte, for requests that no client of ours would send: forged headers, odd paths, broken bodies.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

use super::server::{Actor, Reply, Server};

/// What came back, head and all.
#[derive(Debug)]
pub struct Raw {
    pub status: u16,
    /// The header lines, names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Raw {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(candidate, _)| candidate == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The same as tests of endpoints look at it.
    pub fn reply(&self) -> Reply {
        let is_text = self.header("content-type").is_some_and(|kind| kind.starts_with("text/plain"));
        let body = match self.body.as_slice() {
            [] => Value::Null,
            _ if is_text => self.text().into(),
            json => serde_json::from_slice(json).unwrap(),
        };
        Reply { status: self.status, retry_after: self.header("retry-after").map(str::to_owned), body }
    }
}

/// A request in the making.
pub struct Sent {
    at: SocketAddr,
    from: IpAddr,
    head: String,
    body: Vec<u8>,
}

impl Server {
    /// Begins a request: `what` is as in `POST /api/login`.
    pub fn raw(&self, what: &str) -> Sent {
        self.raw_as(what, "test")
    }

    /// The same with a `Host` of one's choice.
    pub fn raw_as(&self, what: &str, host: &str) -> Sent {
        let at = self.url().split_once("://").unwrap().1.parse().unwrap();
        let head = format!("{what} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
        Sent { at, from: Ipv4Addr::LOCALHOST.into(), head, body: Vec::new() }
    }
}

impl Server {
    /// Sends the console's sign-in form.
    pub fn sign_in_form(&self, name: &str, password: &str) -> Sent {
        let fields = [("username", name), ("password", password)];
        self.raw("POST /sign-in")
            .with("origin", "http://test")
            .with("content-type", "application/x-www-form-urlencoded")
            .body(serde_urlencoded::to_string(fields).unwrap())
    }

    /// Signs in to the console, and gives a caller with the session.
    pub async fn console_session(&self, name: &str, password: &str) -> Actor {
        let answer = self.sign_in_form(name, password).send().await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        let cookies = answer.headers.iter().filter(|(name, _)| name == "set-cookie").map(|(_, value)| value);
        let mut tokens = cookies.filter_map(|cookie| cookie.split(';').next()?.split_once('='));
        let (_, token) = tokens.find(|(_, token)| token.starts_with("rds_")).expect("the cookie of a session");
        self.bearer(token)
    }
}

impl Sent {
    /// Adds a header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.head.push_str(&format!("{name}: {value}\r\n"));
        self
    }

    /// Comes from another address of this machine, as `127.0.0.2`.
    pub fn from(mut self, address: IpAddr) -> Self {
        self.from = address;
        self
    }

    async fn connect(&self) -> TcpStream {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind((self.from, 0).into()).unwrap();
        socket.connect(self.at).await.unwrap()
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sends it and reads the answer to its end.
    pub async fn send(self) -> Raw {
        let mut stream = self.connect().await;
        let head = format!("{}content-length: {}\r\n\r\n", self.head, self.body.len());
        stream.write_all(head.as_bytes()).await.unwrap();
        Half { stream, rest: self.body }.finish().await
    }

    /// Sends it but for half of the body, once the server has said that it reads the body.
    pub async fn send_half(mut self) -> Half {
        let mut stream = self.connect().await;
        let head = format!("{}expect: 100-continue\r\ncontent-length: {}\r\n\r\n", self.head, self.body.len());
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut goes_on = [0; 25];
        stream.read_exact(&mut goes_on).await.unwrap();
        assert_eq!(std::str::from_utf8(&goes_on), Ok("HTTP/1.1 100 Continue\r\n\r\n"));
        let rest = self.body.split_off(self.body.len() / 2);
        stream.write_all(&self.body).await.unwrap();
        Half { stream, rest }
    }
}

/// A request of which the server waits for the rest. Dropping it hangs up.
pub struct Half {
    stream: TcpStream,
    rest: Vec<u8>,
}

impl Half {
    /// Sends the rest and reads the answer to its end.
    pub async fn finish(mut self) -> Raw {
        // A server that has answered already takes no more.
        let _ = self.stream.write_all(&self.rest).await;
        let mut bytes = Vec::new();
        let read = self.stream.read_to_end(&mut bytes).await;
        assert!(read.is_ok() || !bytes.is_empty(), "no answer: {read:?}");
        parse(&bytes)
    }
}

fn parse(bytes: &[u8]) -> Raw {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a head");
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let (first, lines) = head.split_once("\r\n").unwrap_or((head, ""));
    let status = first.split(' ').nth(1).unwrap().parse().unwrap();
    let header = |line: &str| line.split_once(':').map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()));
    Raw { status, headers: lines.split("\r\n").filter_map(header).collect(), body: bytes[end + 4..].to_vec() }
}
