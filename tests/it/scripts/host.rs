//! A real HTTP server on the loopback that gives prepared answers one after another and remembers what it was asked.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use serde_json::Value;

/// What the server is to answer.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Prepared {
    /// An answer of one type.
    pub fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: vec![("Content-Type".into(), content_type.into())], body: body.into() }
    }

    /// A JSON answer with the status 200.
    pub fn json(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, "application/json", body)
    }
}

/// What the server was asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub method: String,
    pub path: String,
    /// The query as it came.
    pub query: String,
    pub body: Option<Value>,
    /// The body as it came.
    pub text: String,
    pub authorization: Option<String>,
}

impl Asked {
    /// The query's pairs, decoded and sorted.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs: Vec<(String, String)> = serde_urlencoded::from_str(&self.query).unwrap();
        pairs.sort();
        pairs
    }
}

/// The server; it ends with the process.
pub struct Host {
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Host {
    /// Starts a server with its answers. Whoever asks for more gets a 599.
    pub fn start(answers: Vec<Prepared>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        let answers = Arc::new(Mutex::new(answers.into_iter()));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (answers, log) = (Arc::clone(&answers), Arc::clone(&log));
                thread::spawn(move || serve(stream.unwrap(), &answers, &log));
            }
        });
        Self { url, asked }
    }

    /// What was asked so far, in its order.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

fn serve(mut stream: TcpStream, answers: &Mutex<std::vec::IntoIter<Prepared>>, log: &Mutex<Vec<Asked>>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    while let Some(asked) = read(&mut reader) {
        log.lock().unwrap().push(asked);
        let answer = answers.lock().unwrap().next().unwrap_or_else(|| Prepared::new(599, "text/plain", "not prepared"));
        let mut head = format!("HTTP/1.1 {} x\r\nContent-Length: {}\r\n", answer.status, answer.body.len());
        for (name, value) in answer.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let sent = stream.write_all(&[head.as_bytes(), b"\r\n", &answer.body].concat());
        if sent.is_err() {
            return;
        }
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Asked> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next().unwrap().to_owned(), words.next().unwrap().to_owned());
    let (mut length, mut authorization) = (0, None);
    loop {
        let mut header = Vec::new();
        reader.read_until(b'\n', &mut header).ok()?;
        let header: String = header.iter().map(|byte| char::from(*byte)).collect();
        let Some((name, value)) = header.trim_end().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().unwrap(),
            "authorization" => authorization = Some(value.to_owned()),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let text = String::from_utf8(body).unwrap();
    let body = (length > 0).then(|| serde_json::from_str(&text).unwrap());
    Some(Asked { method, path: path.into(), query: query.into(), body, text, authorization })
}
