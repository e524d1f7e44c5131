//! The real binary as a server, on a free port and with a data directory of its own, and the callers who speak to it.
//! What it ought to answer is said by the tests.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use rustdesk_admin::client::{ClientError, Method, Request, Settings, Token, Transport};
use serde_json::{Value, json};
use tempfile::{NamedTempFile, TempDir};

use super::Database;
use super::wait::{PATIENCE, until_it};

/// The first administrator's password.
pub const PASSWORD: &str = "a password that nobody guesses";

/// A running server; it is killed when dropped.
pub struct Server {
    child: Child,
    base: String,
    log: Log,
    start: Start,
}

/// Where a server writes its log, which it does before it answers: a file, so that nobody has to catch up with it.
struct Log(NamedTempFile);

impl Log {
    /// Reads what was said from a place on.
    fn since(&self, place: usize) -> String {
        let said = std::fs::read(self.0.path()).unwrap();
        String::from_utf8_lossy(&said[place..]).into_owned()
    }
}

/// How a server is started.
struct Start {
    database_url: String,
    data: TempDir,
    password: Option<&'static str>,
    arguments: Vec<String>,
    /// What its log is to tell, beside what it always tells.
    tells: &'static str,
}

impl Server {
    /// Starts a server on this database and waits until it listens.
    pub fn start(database: &Database) -> Self {
        Self::start_with(database, Some(PASSWORD), &[])
    }

    /// Starts one whose first administrator has the documented password.
    pub fn untouched(database: &Database) -> Self {
        Self::start_with(database, None, &[])
    }

    /// Starts a server with more arguments, and with this password for the first administrator or the documented one.
    pub fn start_with(database: &Database, password: Option<&'static str>, arguments: &[&str]) -> Self {
        Self::begin(database.url.clone(), &database.key, password, arguments, "")
    }

    /// Starts a server that reaches its database by another URL than tests do.
    pub fn through(url: &str) -> Self {
        Self::begin(url.to_owned(), &OnceLock::new(), Some(PASSWORD), &[], "")
    }

    /// Starts a server that reaches a database, and shares its key, by another URL than tests do.
    pub fn sharing(database: &Database, url: &str) -> Self {
        Self::begin(url.to_owned(), &database.key, Some(PASSWORD), &[], "")
    }

    /// Starts a server whose log tells every statement that it runs.
    pub fn that_tells_statements(database: &Database) -> Self {
        Self::begin(database.url.clone(), &database.key, Some(PASSWORD), &[], ",sqlx::query=debug")
    }

    /// Starts a server whose log tells everything that it or what it is made of has to say.
    pub fn that_tells_everything(database: &Database) -> Self {
        Self::begin(database.url.clone(), &database.key, Some(PASSWORD), &[], ",trace")
    }

    fn begin(
        database_url: String,
        key: &OnceLock<Vec<u8>>,
        password: Option<&'static str>,
        arguments: &[&str],
        tells: &'static str,
    ) -> Self {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let start = Start { database_url, data: TempDir::new().unwrap(), password, arguments, tells };
        let log = Log(NamedTempFile::new().unwrap());
        let file = start.data.path().join("key");
        if let Some(key) = key.get() {
            std::fs::write(&file, key).unwrap();
        }
        let (child, base) = spawn(&start, &log);
        key.get_or_init(|| std::fs::read(&file).unwrap_or_default());
        Self { child, base, log, start }
    }

    /// Starts it again where it was, on another port.
    pub fn start_again(&mut self) {
        (self.child, self.base) = spawn(&self.start, &self.log);
    }

    /// Returns the number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Returns its data directory.
    pub fn data(&self) -> &Path {
        self.start.data.path()
    }

    /// Returns its address, for a caller who is not an [`Actor`].
    pub fn url(&self) -> &str {
        &self.base
    }

    /// Runs `serve admin …` beside it, on its data directory and database, with this on standard input.
    pub fn rescue(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
            .args(["serve", "--database", &self.start.database_url, "--data-dir"])
            .arg(self.start.data.path())
            .arg("admin")
            .args(arguments)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().expect("piped").write_all(input.as_ref()).unwrap();
        child.wait_with_output().unwrap()
    }

    /// Takes the process away at once, as a power cut does.
    pub fn kill9(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop, as systemd does, and returns how it ended.
    pub fn terminate(&mut self) -> ExitStatus {
        self.ask_to_stop();
        self.child.wait().unwrap()
    }

    /// Waits until it has ended by itself, and returns how.
    pub async fn ended(&mut self) -> ExitStatus {
        until_it(async || self.child.try_wait().unwrap(), Option::is_some).await.expect("it has ended")
    }

    /// Asks it to stop, and does not wait.
    pub fn ask_to_stop(&self) {
        let process = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(process, rustix::process::Signal::TERM).unwrap();
    }

    /// Returns what it has said so far.
    pub fn log(&self) -> String {
        self.log.since(0)
    }

    /// Makes a caller who has not signed in.
    pub fn nobody(&self) -> Actor {
        Actor::new(&self.base, None)
    }

    /// Makes a caller with a token that somebody has got before.
    pub fn bearer(&self, token: &str) -> Actor {
        Actor::new(&self.base, Some(token.to_owned()))
    }

    /// Signs in the first administrator.
    pub async fn administrator(&self) -> Actor {
        let answer = self.nobody().sign_in("admin", PASSWORD).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        self.bearer(answer.body["access_token"].as_str().expect("a token"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            // Shown beside the failure by whoever runs the test.
            eprintln!("the server said:\n{}", self.log());
        }
    }
}

/// Starts the binary and waits until its log says where it listens.
fn spawn(start: &Start, log: &Log) -> (Child, String) {
    let before = log.since(0).len();
    let mut child = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
        .args(["serve", "--listen", "127.0.0.1:0", "--database", &start.database_url, "--data-dir"])
        .arg(start.data.path())
        .args(&start.arguments)
        .env_clear()
        .env("RUST_LOG", format!("info{}", start.tells))
        .envs(start.password.map(|password| ("RUSTDESK_ADMIN_PASSWORD", password)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(File::options().append(true).open(log.0.path()).unwrap())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    loop {
        let said = log.since(before);
        if let Some(base) = base(&said) {
            return (child, base);
        }
        if begun.elapsed() > PATIENCE || child.try_wait().unwrap().is_some() {
            let _ = child.kill();
            let _ = child.wait();
            panic!("the server does not listen; it said:\n{said}");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// The first address at which a server that has said this listens.
fn base(said: &str) -> Option<String> {
    let lines = said.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    let mut bases = lines.filter_map(|line| {
        let (scheme, rest) = line.split_once("listening on ")?.1.split_once("://")?;
        let address = rest.chars().take_while(|c| c.is_ascii_digit() || ".:".contains(*c));
        Some(format!("{scheme}://{}", address.collect::<String>()))
    });
    bases.next()
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub retry_after: Option<String>,
    /// Null when the body is empty.
    pub body: Value,
}

impl Reply {
    /// Expects success, which never says `error`, and gives the body.
    #[track_caller]
    pub fn ok(self) -> Value {
        assert_eq!(self.status, 200, "{}", self.body);
        assert!(self.body.get("error").is_none(), "200 with an error: {}", self.body);
        self.body
    }

    /// Expects success without a body.
    #[track_caller]
    pub fn done(self) {
        assert_eq!((self.status, &self.body), (200, &Value::Null));
    }

    /// Expects a refusal with this status, and gives its sentence.
    #[track_caller]
    pub fn refused(self, status: u16) -> String {
        assert_eq!(self.status, status, "{}", self.body);
        // Where the answers are text, the failures are a line of it.
        if let Some(line) = self.body.as_str() {
            assert!(!line.is_empty() && !line.contains(char::is_control), "{line:?}");
            return line.to_owned();
        }
        let members = self.body.as_object().expect("an object");
        assert_eq!(members.len(), 1, "{}", self.body);
        members["error"].as_str().expect("a sentence").to_owned()
    }
}

/// Somebody who calls the server.
pub struct Actor {
    pub token: Option<String>,
    transport: Transport,
}

impl Actor {
    fn new(base: &str, token: Option<String>) -> Self {
        let settings = Settings {
            base: base.to_owned(),
            token: token.clone().map(Token::new),
            timeout: Some(PATIENCE),
            ..Settings::default()
        };
        Self { token, transport: Transport::new(settings).unwrap() }
    }

    /// Signs in as a RustDesk client does.
    pub async fn sign_in(&self, name: &str, password: &str) -> Reply {
        let device = json!({ "os": "linux", "type": "client", "name": "tests" });
        let body = json!({
            "username": name, "password": password, "id": "123456789", "uuid": "dGVzdHM=", "autoLogin": true,
            "type": "account", "verificationCode": "", "tfaCode": "", "deviceInfo": device,
        });
        self.send(Method::POST, "/api/login", Some(body)).await
    }

    /// Sends a GET.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, None).await
    }

    /// Sends a POST with a JSON body; null is none at all.
    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(Method::POST, path, Some(body).filter(|body| !body.is_null())).await
    }

    /// Sends a PUT with a JSON body.
    pub async fn put(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PUT, path, Some(body)).await
    }

    /// Sends a PATCH with a JSON body.
    pub async fn patch(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PATCH, path, Some(body)).await
    }

    /// Sends a DELETE.
    pub async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, None).await
    }

    /// Sends one request; the path may have a query.
    pub async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Reply {
        self.try_send(method, path, body).await.unwrap()
    }

    async fn try_send(&self, method: Method, path: &str, body: Option<Value>) -> Result<Reply, ClientError> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let body = body.map(|body| body.to_string().into_bytes());
        let answer = self.transport.send(Request { method, path, query, body }).await?;
        let text = String::from_utf8(answer.body).unwrap();
        let body =
            if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap_or(Value::String(text)) };
        Ok(Reply { status: answer.status, retry_after: answer.retry_after, body })
    }
}

/// Sends one request to a server that may be gone before it has answered.
pub async fn try_send(base: &str, token: Option<&str>, method: Method, path: &str, body: Value) -> Option<Reply> {
    let actor = Actor::new(base, token.map(str::to_owned));
    actor.try_send(method, path, Some(body).filter(|body| !body.is_null())).await.ok()
}
