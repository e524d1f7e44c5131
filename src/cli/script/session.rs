//! One run of a script: its streams, its server, its prompt, and how it ends. No script's own words.

use std::{
    fs,
    io::{self, BufRead, IsTerminal as _, Write},
    path::PathBuf,
};

use tokio::runtime::Runtime;

use super::{
    answer,
    python::{self, Text, Unprintable, Value},
};
use crate::client::{Answer, Manners, Method, Request, Settings, Token, Transport};

/// Why a script ended before its last line.
#[derive(Debug, PartialEq, Eq)]
pub enum Ended {
    /// What there was to say is on stdout.
    Said,
    /// There is no more to do, which is no failure: the person changed their mind, or left out an option.
    Cancelled,
    /// Python would end in a traceback; this is the sentence in its place.
    Trouble(String),
}

impl Ended {
    /// Makes the sentence that takes a traceback's place.
    pub fn trouble(text: impl Into<String>) -> Self {
        Self::Trouble(text.into())
    }
}

impl From<io::Error> for Ended {
    fn from(fault: io::Error) -> Self {
        Self::Trouble(format!("cannot write to stdout: {fault}"))
    }
}

/// How deep arrays and objects may lie in each other where `json()` is called from a function that `main` calls.
/// Each function between the two costs one level.
pub const DEPTH: usize = 992;

/// What a script has in hand.
pub struct Session<'a> {
    input: Box<dyn BufRead + 'a>,
    output: Box<dyn Write + 'a>,
    server: Server,
}

enum Server {
    Unasked { url: Text, token: Text },
    Open { transport: Box<Transport>, runtime: Runtime },
}

impl Session<'static> {
    /// Prepares a run on the process's own streams; the server is not asked yet.
    pub fn new(url: &Text, token: &Text) -> Self {
        let stdout = io::stdout();
        // A pipe is written in blocks and a terminal line by line, both of which Python does.
        let output: Box<dyn Write> = if stdout.is_terminal() {
            Box::new(io::LineWriter::new(stdout))
        } else {
            Box::new(io::BufWriter::with_capacity(64 * 1024, stdout.lock()))
        };
        let server = Server::Unasked { url: url.clone(), token: token.clone() };
        Self { input: Box::new(io::stdin().lock()), output, server }
    }
}

impl Session<'_> {
    /// Prints pieces with spaces between them and ends the line. A piece that cannot be written ends the run there,
    /// the ones before it written.
    pub fn print(&mut self, pieces: &[&Value]) -> Result<(), Ended> {
        for (index, piece) in pieces.iter().enumerate() {
            if index > 0 {
                self.output.write_all(b" ")?;
            }
            match piece {
                Value::Str(text) => self.write(text)?,
                piece => self.output.write_all(python::repr(piece).as_bytes())?,
            }
        }
        Ok(self.output.write_all(b"\n")?)
    }

    /// Prints one line.
    pub fn say(&mut self, line: &str) -> Result<(), Ended> {
        self.output.write_all(line.as_bytes())?;
        Ok(self.output.write_all(b"\n")?)
    }

    /// Prints a value as JSON over several lines.
    pub fn show(&mut self, value: &Value) -> Result<(), Ended> {
        self.say(&python::indented(value))
    }

    /// Prints one line of several parts.
    pub fn tell(&mut self, parts: &[&Text]) -> Result<(), Ended> {
        let mut line = Text::default();
        parts.iter().for_each(|part| line.push_text(part));
        self.print(&[&Value::Str(line)])
    }

    /// Prints `Error: …` and ends the run.
    pub fn error(&mut self, parts: &[&Text]) -> Ended {
        let begin = Text::from("Error: ");
        self.tell(&[&[&begin], parts].concat()).err().unwrap_or(Ended::Said)
    }

    /// Prints `Error: …` and ends the run, which is no failure.
    pub fn mistake(&mut self, parts: &[&Text]) -> Ended {
        match self.error(parts) {
            Ended::Said => Ended::Cancelled,
            ended => ended,
        }
    }

    /// Asks before a mutation of more than one thing.
    pub fn confirm(&mut self, count: usize, things: &str, action: &str) -> Result<(), Ended> {
        if count <= 1 {
            return Ok(());
        }
        self.say(&format!(
            "Found {count} {things}. Do you want to proceed with {action} operation on the {things}? (Y/N)"
        ))?;
        self.output.write_all(b"Type 'Y' to confirm: ")?;
        self.output.flush()?;
        let answer = self.line()?;
        if answer.trim_matches(python::is_space).eq_ignore_ascii_case("y") {
            return Ok(());
        }
        self.say("Operation cancelled.")?;
        Err(Ended::Cancelled)
    }

    fn line(&mut self) -> Result<String, Ended> {
        let mut line = Vec::new();
        let read = self.input.read_until(b'\n', &mut line);
        match read.map_err(|fault| Ended::Trouble(format!("cannot read the answer to the prompt: {fault}")))? {
            0 => Err(Ended::trouble("the input ended before the prompt was answered")),
            _ => Ok(String::from_utf8_lossy(&line).into_owned()),
        }
    }

    /// Writes out what is waiting.
    pub fn flush(&mut self) -> Result<(), Ended> {
        Ok(self.output.flush()?)
    }

    fn write(&mut self, text: &Text) -> Result<(), Ended> {
        let text = text.utf8().map_err(|_| Ended::trouble("a text with half a surrogate pair cannot be printed"))?;
        Ok(self.output.write_all(text.as_bytes())?)
    }

    /// Asks for a path with a query of pairs.
    pub fn get(&mut self, path: &str, pairs: &[(&str, &Text)]) -> Result<Reply, Ended> {
        let pairs: Result<Vec<_>, _> = pairs.iter().map(|(name, value)| Ok((*name, value.utf8()?))).collect();
        let pairs = pairs.map_err(|python::LoneSurrogate| Ended::trouble("an option's value is not UTF-8"))?;
        let (path, own) = answer::split(path);
        let query = crate::client::query(pairs);
        let between = if own.is_empty() || query.is_empty() { "" } else { "&" };
        self.send(Method::GET, path, &format!("{own}{between}{query}"), None)
    }

    /// Sends a mutation, with a JSON body where one is given.
    pub fn mutate(&mut self, method: Method, path: &str, body: Option<&Value>) -> Result<Reply, Ended> {
        let body = body.map(python::compact).transpose();
        let body = body.map_err(|Unprintable| Ended::trouble("infinity and NaN cannot be sent as JSON"))?;
        let (path, query) = answer::split(path);
        self.send(method, path, query, body.map(String::into_bytes))
    }

    fn send(&mut self, method: Method, path: &str, query: &str, body: Option<Vec<u8>>) -> Result<Reply, Ended> {
        // Whoever stops the run while the server thinks shall see how far it got.
        self.output.flush()?;
        if let Server::Unasked { url, token } = &self.server {
            self.server = open(url, token)?;
        }
        let Server::Open { transport, runtime } = &self.server else { unreachable!("it was opened the line before") };
        let request = Request { method, path, query, body };
        let answer = runtime.block_on(transport.send(request)).map_err(|fault| Ended::Trouble(fault.to_string()))?;
        Ok(Reply::new(answer))
    }
}

fn open(url: &Text, token: &Text) -> Result<Server, Ended> {
    let utf8 = |text: &Text, name| match text.utf8() {
        Ok(text) => Ok(text.to_owned()),
        Err(python::LoneSurrogate) => Err(Ended::Trouble(format!("the value of {name} is not UTF-8"))),
    };
    let base = utf8(url, "--url")?;
    let settings = Settings {
        token: Some(Token::new(utf8(token, "--token")?)),
        ca_cert: private_ca(&base)?,
        manners: Manners::Python,
        base,
        ..Settings::default()
    };
    let transport = Transport::new(settings).map_err(|fault| Ended::Trouble(fault.to_string()))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|fault| Ended::Trouble(format!("cannot prepare the network: {fault}")))?;
    Ok(Server::Open { transport: Box::new(transport), runtime })
}

/// Reads the certificates of a private CA from where `requests` is told to find them. Theirs is the only way to name
/// one, as the scripts have no option for it; a directory of certificates is left to the system's own store. It looks for
/// one only where there is TLS, and an empty name is none.
fn private_ca(base: &str) -> Result<Option<Vec<u8>>, Ended> {
    let is_tls = base.get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:"));
    let mut named = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"].iter().filter_map(std::env::var_os);
    let path = named.find(|path| !path.is_empty()).map(PathBuf::from);
    let Some(path) = path.filter(|path| is_tls && !path.is_dir()) else { return Ok(None) };
    let bundle = fs::read(&path).map_err(|fault| Ended::Trouble(format!("cannot read {}: {fault}", path.display())))?;
    Ok(Some(bundle))
}

/// An answer as the scripts read it.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    /// The body as text.
    pub text: Text,
}

impl Reply {
    fn new(answer: Answer) -> Self {
        Self { status: answer.status, text: answer::text(answer.content_type.as_deref(), answer.body).into() }
    }

    /// Reads the body as JSON: nothing where it is none, an error where it lies too deep for Python.
    pub fn json(&self, depth: usize) -> Result<Option<Value>, Ended> {
        let text = self.text.utf8().expect("it was made of UTF-8");
        match python::loads(text, depth) {
            Ok(value) => Ok(Some(value)),
            Err(python::Malformed::NotJson) => Ok(None),
            Err(python::Malformed::TooDeep) => Err(Ended::trouble("the server's answer is nested too deeply")),
        }
    }

    /// `HTTP 403` with what stands between it and the text.
    pub fn refusal(&self, between: &str) -> Text {
        let mut text = Text::from(format!("HTTP {}{between}", self.status));
        text.push_text(&self.text);
        text
    }
}
