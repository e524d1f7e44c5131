//! A small real HTTP server whose answers a test decides, for what our own server never does.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// A request.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Method and target, as `GET /api/users?current=1`.
    pub line: String,
    pub body: String,
    pub authorization: Option<String>,
    query: Vec<(String, String)>,
}

impl Asked {
    /// Whether the request is to this method and path.
    pub fn to(&self, method_and_path: &str) -> bool {
        self.line.split('?').next() == Some(method_and_path)
    }

    /// A value of the query.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    body: String,
    headers: String,
    wait: Duration,
    cut: bool,
}

impl Reply {
    pub fn new(status: u16, body: impl ToString) -> Self {
        Self { status, body: body.to_string(), headers: String::new(), wait: Duration::ZERO, cut: false }
    }

    /// 200 and nothing.
    pub fn empty() -> Self {
        Self::new(200, "")
    }

    pub fn json(body: Value) -> Self {
        Self::new(200, body)
    }

    /// A refusal in the contract's form.
    pub fn error(status: u16, text: &str) -> Self {
        Self::new(status, json!({ "error": text }))
    }

    /// The connection ends before an answer.
    pub fn cut() -> Self {
        Self { cut: true, ..Self::empty() }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push_str(&format!("{name}: {value}\r\n"));
        self
    }

    pub fn after(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    /// The page that the request asks for, of these rows.
    pub fn page(asked: &Asked, rows: &[Value]) -> Self {
        let number = |name: &str| asked.query(name).unwrap().parse::<usize>().unwrap();
        let (current, size) = (number("current"), number("pageSize"));
        let data: Vec<_> = rows.iter().skip((current - 1) * size).take(size).collect();
        Self::json(json!({ "total": rows.len(), "data": data }))
    }
}

/// The server; it ends with the process.
pub struct Stub {
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Stub {
    /// Starts a server that answers by this function.
    pub fn start(answer: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
                thread::spawn(move || serve(stream.unwrap(), &log, &*answer));
            }
        });
        Self { url, asked }
    }

    /// Starts a server with these users and devices, on which every mutation succeeds.
    pub fn with(users: Vec<Value>, devices: Vec<Value>) -> Self {
        Self::start(move |asked| match asked.line.split('?').next() {
            Some("GET /api/users") => Reply::page(asked, &users),
            Some("GET /api/devices") => Reply::page(asked, &devices),
            _ => Reply::empty(),
        })
    }

    /// What was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// The lines of what was asked and changes something, with their bodies, sorted: several are on their way at once.
    pub fn mutations(&self) -> Vec<String> {
        let reads = |asked: &Asked| asked.line.starts_with("GET ") || asked.to("POST /api/currentUser");
        let mutations = self.asked().into_iter().filter(|asked| !reads(asked));
        let mut lines: Vec<_> = mutations.map(|asked| format!("{} {}", asked.line, asked.body).trim().into()).collect();
        lines.sort();
        lines
    }
}

/// A user's row.
pub fn user(name: &str) -> Value {
    json!({ "guid": guid(name), "name": name, "email": format!("{name}@example.com"), "note": null,
        "group_name": "Default", "status": 1, "is_admin": false })
}

/// A device's row.
pub fn device(id: &str) -> Value {
    json!({ "guid": guid(id), "id": id, "note": "", "status": 1, "user_name": "alice", "group_name": "Default",
        "device_group_name": null, "strategy_name": null, "is_online": false,
        "last_online": "2026-01-02T03:04:05.678Z",
        "info": { "device_name": format!("PC-{id}"), "username": "al", "os": "linux / Debian", "version": "1.4.2",
            "cpu": "4 cores", "memory": "8GB", "ip": "10.0.0.7" } })
}

/// A guid that is made of a name.
pub fn guid(name: &str) -> String {
    let hex: String = name.bytes().map(|byte| format!("{byte:02x}")).collect();
    format!("0198c0de-0000-7000-8000-{:0>12}", hex.chars().rev().take(12).collect::<String>())
}

fn serve(mut stream: TcpStream, log: &Mutex<Vec<Asked>>, answer: &dyn Fn(&Asked) -> Reply) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    while let Some(asked) = read(&mut reader) {
        log.lock().unwrap().push(asked.clone());
        let Reply { status, body, headers, wait, cut } = answer(&asked);
        thread::sleep(wait);
        if cut {
            return;
        }
        let head = format!("HTTP/1.1 {status} x\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
        if stream.write_all(&[head.as_bytes(), body.as_bytes()].concat()).is_err() {
            return;
        }
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Asked> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
    let line = line.trim_end().trim_end_matches(" HTTP/1.1").to_owned();
    let (mut length, mut authorization) = (0, None);
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().unwrap(),
            "authorization" => authorization = Some(value.to_owned()),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let query = line.split_once('?').map(|(_, query)| serde_urlencoded::from_str(query).unwrap());
    Some(Asked { line, body: String::from_utf8(body).unwrap(), authorization, query: query.unwrap_or_default() })
}
