//! A real browser, driven by chromedriver over the WebDriver protocol, and its instruments: does a page overflow, can it
//! be read, can it be touched. What a page ought to show is said by the tests.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use base64::Engine as _;
use rustdesk_admin::client::{Method, Request, Settings, Transport};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::wait::{PATIENCE, until_it};

/// The width of a small phone, in CSS pixels.
pub const PHONE: u32 = 360;
/// The width of a laptop's window.
pub const DESK: u32 = 1280;

/// How the browser is set before the first page.
#[derive(Clone, Copy)]
pub struct Look {
    pub width: u32,
    pub dark: bool,
    pub javascript: bool,
}

/// A laptop, in the light, with JavaScript.
impl Default for Look {
    fn default() -> Self {
        Self { width: DESK, dark: false, javascript: true }
    }
}

/// A browser with a profile of its own; both are gone when it is dropped.
pub struct Browser {
    driver: Child,
    port: u16,
    session: String,
    transport: Transport,
    width: u32,
    _profile: TempDir,
}

impl Browser {
    /// Starts chromedriver on a free port, and Chromium through it.
    pub async fn open(look: Look) -> Self {
        let profile = TempDir::new().unwrap();
        let mut driver = chromedriver();
        // Another process may have taken the port that it found free.
        let port = match announced_port(&mut driver) {
            Some(port) => port,
            None => {
                driver = chromedriver();
                announced_port(&mut driver).expect("chromedriver says which port it has taken")
            }
        };
        let settings =
            Settings { base: format!("http://127.0.0.1:{port}"), timeout: Some(PATIENCE), ..Settings::default() };
        let transport = Transport::new(settings).unwrap();
        let mut browser =
            Self { driver, port, session: String::new(), transport, width: look.width, _profile: profile };
        let capabilities = browser.capabilities(look);
        let opened =
            browser.command("/session", Some(json!({ "capabilities": { "alwaysMatch": capabilities } }))).await;
        browser.session = opened["sessionId"].as_str().expect("a session").to_owned();
        browser
            .devtools(
                "Emulation.setDeviceMetricsOverride",
                json!({ "width": look.width, "height": 800, "deviceScaleFactor": 1, "mobile": look.width < 600 }),
            )
            .await;
        let scheme = if look.dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        browser
    }

    fn capabilities(&self, look: Look) -> Value {
        let profile = format!("--user-data-dir={}", self._profile.path().display());
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &profile,
        ];
        let mut options = json!({ "args": arguments });
        if !look.javascript {
            options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
        }
        // What a click leads to may take a moment to be there.
        json!({ "browserName": "chrome", "goog:chromeOptions": options, "timeouts": { "implicit": 5000 } })
    }

    /// Opens a page and waits until it is loaded.
    pub async fn goto(&self, url: &str) {
        self.session_command("/url", json!({ "url": url })).await;
    }

    /// Replaces what stands in a field.
    pub async fn fill(&self, selector: &str, text: &str) {
        let element = self.find(selector).await;
        self.session_command(&format!("/element/{element}/clear"), json!({})).await;
        self.session_command(&format!("/element/{element}/value"), json!({ "text": text })).await;
    }

    /// Chooses a file for a field that takes one.
    pub async fn choose(&self, selector: &str, file: &Path) {
        let element = self.find(selector).await;
        let text = file.to_str().expect("a path that is a text");
        self.session_command(&format!("/element/{element}/value"), json!({ "text": text })).await;
    }

    /// Clicks as a person does: what is hidden or covered cannot be clicked.
    pub async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        self.session_command(&format!("/element/{element}/click"), json!({})).await;
    }

    /// Returns the text that can be seen.
    pub async fn text(&self, selector: &str) -> String {
        loop {
            let element = self.find(selector).await;
            let path = format!("/session/{}/element/{element}/text", self.session);
            match self.ask(&path, None).await {
                Ok(text) => return text.as_str().expect("a text").to_owned(),
                // The page that it was on has gone since, so it is looked for on the one that came.
                Err(fault) if is_gone(&fault) => {}
                Err(fault) => panic!("the browser refused {path}: {}", fault["message"]),
            }
        }
    }

    /// Waits until a text can be read, on this page or on the one that comes.
    pub async fn shows(&self, selector: &str, text: &str) {
        until_it(async || self.text(selector).await, |shown| shown == text).await;
    }

    /// Returns a property of an element, as scripts see it.
    pub async fn property(&self, selector: &str, name: &str) -> String {
        let element = self.find(selector).await;
        let path = format!("/session/{}/element/{element}/property/{name}", self.session);
        self.command(&path, None).await.as_str().expect("a text").to_owned()
    }

    /// Sets the browser's clock to a time zone.
    pub async fn in_time_zone(&self, zone: &str) {
        self.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await;
    }

    /// Keeps a picture of the whole page in `target/screenshots`, for people to look at, and returns where it is.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let answer = self.devtools("Page.captureScreenshot", json!({ "captureBeyondViewport": true })).await;
        let picture = answer["data"].as_str().expect("a picture");
        let picture = base64::engine::general_purpose::STANDARD.decode(picture).unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(format!("{name}.png"));
        std::fs::write(&path, picture).unwrap();
        path
    }

    /// Names what makes the page scroll sideways.
    pub async fn overflow(&self) -> Vec<String> {
        self.measure(include_str!("measure/overflow.js")).await
    }

    /// Names the texts that are too faint to read (WCAG AA: 4.5 to 1, large ones 3 to 1).
    pub async fn faint_texts(&self) -> Vec<String> {
        self.measure(include_str!("measure/contrast.js")).await
    }

    /// Names the links and controls that are smaller than 44 pixels either way.
    pub async fn small_targets(&self) -> Vec<String> {
        self.measure(include_str!("measure/targets.js")).await
    }

    /// Runs a measuring function, which also works on a page whose own scripts are forbidden.
    async fn measure(&self, function: &str) -> Vec<String> {
        let expression = format!("({function})({})", self.width);
        let answer =
            self.devtools("Runtime.evaluate", json!({ "expression": expression, "returnByValue": true })).await;
        serde_json::from_value(answer["result"]["value"].clone())
            .unwrap_or_else(|_| panic!("measuring failed: {answer}"))
    }

    async fn find(&self, selector: &str) -> String {
        let found = self.session_command("/element", json!({ "using": "css selector", "value": selector })).await;
        let element = found.as_object().and_then(|found| found.values().next()).and_then(Value::as_str);
        element.expect("an element").to_owned()
    }

    async fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.session_command("/goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    async fn session_command(&self, path: &str, body: Value) -> Value {
        self.command(&format!("/session/{}{path}", self.session), Some(body)).await
    }

    /// Sends one command of the protocol; a command that fails is a test that fails.
    async fn command(&self, path: &str, body: Option<Value>) -> Value {
        let about = body.as_ref().map(Value::to_string).unwrap_or_default();
        let reply = self.ask(path, body).await;
        reply.unwrap_or_else(|fault| panic!("the browser refused {path} {about}: {}", fault["message"]))
    }

    /// Sends one command of the protocol, and gives what it says where it fails.
    async fn ask(&self, path: &str, body: Option<Value>) -> Result<Value, Value> {
        let method = if body.is_some() { Method::POST } else { Method::GET };
        let body = body.map(|body| body.to_string().into_bytes());
        let answer = self.transport.send(Request { method, path, query: "", body }).await.unwrap();
        let mut reply: Value = serde_json::from_slice(&answer.body).unwrap();
        let value = reply["value"].take();
        if answer.status == 200 { Ok(value) } else { Err(value) }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Chromium ends with its session; killing chromedriver alone would leave it behind.
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
            let farewell =
                format!("DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", self.session);
            let timed = stream.set_read_timeout(Some(Duration::from_secs(10)));
            if timed.and_then(|()| stream.write_all(farewell.as_bytes())).is_ok() {
                // The answer comes when Chromium has ended; chromedriver keeps the connection.
                let _ = stream.read(&mut [0; 512]);
            }
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn chromedriver() -> Child {
    Command::new("chromedriver")
        .arg("--port=0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("start chromedriver; ./test installs it")
}

/// Reads the port that chromedriver has taken, where it came to that, and leaves the rest of its talk to a thread, so that it never blocks.
fn announced_port(driver: &mut Child) -> Option<u16> {
    let mut lines = BufReader::new(driver.stdout.take().expect("piped")).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
        line.rsplit_once("successfully on port ").and_then(|(_, port)| port.trim_end_matches('.').parse().ok())
    });
    std::thread::spawn(move || lines.for_each(drop));
    port
}

/// Whether a fault says that an element is not on the page any more. Chromium has words of its own for one that goes while
/// it is looked at.
fn is_gone(fault: &Value) -> bool {
    let message = fault["message"].as_str().unwrap_or_default();
    fault["error"] == "stale element reference" || message.contains("does not belong to the document")
}
