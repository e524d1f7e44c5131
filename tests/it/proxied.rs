//! The server behind proxies: nginx with the configuration of `examples/`, and proxies that change or hide what the server
//! needs to know.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustdesk_admin::client::{Method, Request, Settings, Token, Transport};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::api::devices::until;
use crate::ground::certificate;
use crate::running::{console_form, lines, start};
use crate::world::Database;
use crate::world::acts::report;
use crate::world::server::{PASSWORD, Server};
use crate::world::variable;

/// nginx with the example's configuration; it ends when dropped.
struct Nginx {
    process: Child,
    base: String,
    _directory: TempDir,
}

impl Nginx {
    /// Starts it in front of a server. The example is used as it is, but for where the certificate is and for the ports.
    /// `None` where there is no nginx: `./test` installs it, and where `CI` is set it must be there.
    async fn before(server: &Server) -> Option<Self> {
        let directory = TempDir::new().unwrap();
        let here = directory.path();
        certificate(here);
        fs::rename(here.join("cert.pem"), here.join("fullchain.pem")).unwrap();
        fs::rename(here.join("key.pem"), here.join("privkey.pem")).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/nginx.conf");
        let mut text = fs::read_to_string(example).unwrap();
        let upstream = server.url().strip_prefix("http://").unwrap();
        for (part, replacement) in [
            ("server 127.0.0.1:21114;", format!("server {upstream};")),
            ("listen 443 ssl;", format!("listen 127.0.0.1:{port} ssl;")),
            ("listen [::]:443 ssl;", String::new()),
            ("/etc/letsencrypt/live/console.example.org", here.display().to_string()),
        ] {
            assert!(text.contains(part), "the example has no {part}");
            text = text.replace(part, &replacement);
        }
        fs::write(here.join("console.conf"), text).unwrap();
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
        let temporary = temporary.map(|name| format!("{name}_temp_path {};", here.join(name).display())).join(" ");
        let whole = format!(
            "daemon off; master_process off; pid {}; error_log stderr; events {{}}\nhttp {{ access_log off; {temporary} \
             include {}; }}\n",
            here.join("pid").display(),
            here.join("console.conf").display()
        );
        fs::write(here.join("nginx.conf"), whole).unwrap();
        let path = format!("{}:/usr/sbin:/sbin", variable("PATH").unwrap_or_default());
        let started = Command::new("nginx")
            .env("PATH", path)
            .args(["-p", here.to_str().unwrap(), "-c", here.join("nginx.conf").to_str().unwrap()])
            .stdin(Stdio::null())
            .spawn();
        let process = match started {
            Ok(process) => process,
            Err(error) => {
                assert!(variable("CI").is_none(), "nginx cannot be run: {error}");
                eprintln!("left out, since nginx is not here");
                return None;
            }
        };
        let nginx = Self { process, base: format!("https://127.0.0.1:{port}"), _directory: directory };
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        until(async || tokio::net::TcpStream::connect(address).await.is_ok()).await;
        Some(nginx)
    }

    /// Sends one request through it.
    async fn send(&self, token: Option<&str>, method: Method, path: &str, body: Vec<u8>) -> (u16, String) {
        let settings = Settings {
            base: self.base.clone(),
            token: token.map(Token::new),
            insecure: true,
            timeout: Some(Duration::from_secs(60)),
            ..Settings::default()
        };
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let body = Some(body).filter(|body| !body.is_empty());
        let answer = Transport::new(settings).unwrap().send(Request { method, path, query, body }).await.unwrap();
        (answer.status, String::from_utf8(answer.body).unwrap())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What clients upload goes through, however large: a piece of a recording, and the whole book of an old client.
#[tokio::test(flavor = "multi_thread")]
async fn nginx_lets_recordings_and_large_books_through() {
    let database = Database::sqlite();
    let server = start(&database, &["--trusted-proxy", "127.0.0.1/32", "--public-url", "https://console.example.org"]);
    let admin = server.administrator().await;
    admin.put("/api/settings/others", json!({"recordings": true})).await.done();
    let Some(nginx) = Nginx::before(&server).await else { return };
    let device = report("123456789", "dXVpZA==").to_string().into_bytes();
    let answer = nginx.send(None, Method::POST, "/api/sysinfo", device).await;
    assert_eq!(answer, (200, "SYSINFO_UPDATED".into()));

    let piece: Vec<u8> = (0..3 << 20).map(|at: u32| (at * 31 + at / 256 * 7) as u8).collect();
    let whole = server.data().join("recordings/a.webm");
    for (step, body) in [
        ("type=new&file=a.webm".to_owned(), Vec::new()),
        (format!("type=part&file=a.webm&offset=0&length={}", piece.len()), piece.clone()),
        ("type=tail&file=a.webm&offset=0&length=16".to_owned(), piece[..16].to_vec()),
    ] {
        let answer = nginx.send(None, Method::POST, &format!("/api/record?{step}"), body).await;
        assert_eq!(answer, (200, "{}".into()), "{step}");
    }
    assert_eq!(fs::read(whole).unwrap(), piece);

    let peers: Vec<Value> = (0..4_000)
        .map(|number| json!({"id": format!("{number}"), "alias": "x".repeat(300), "tags": [], "hash": ""}))
        .collect();
    let book = json!({"tags": [], "peers": peers, "tag_colors": "{}"}).to_string();
    let body = json!({"data": book}).to_string().into_bytes();
    assert!(body.len() > 1 << 20);
    let token = admin.token.as_deref();
    assert_eq!(nginx.send(token, Method::POST, "/api/ab", body).await, (200, String::new()));
    let (status, pulled) = nginx.send(token, Method::GET, "/api/ab", Vec::new()).await;
    assert!(status == 200 && pulled.len() > 1 << 20, "{status}: {} bytes", pulled.len());
    // The server believes the proxy as the example tells it to.
    assert!(lines(&server, "trusted proxy").is_empty(), "{}", server.log());
}

/// A form from another address than the console expects is refused with both addresses and what to do.
#[tokio::test(flavor = "multi_thread")]
async fn a_refused_form_says_which_address_was_expected_and_which_came() {
    let database = Database::sqlite();
    let form = format!("username=admin&password={}", PASSWORD.replace(' ', "+"));
    let refused = async |server: &Server, origin: &str| {
        let answer = console_form(server, origin).body(form.clone()).send().await;
        assert_eq!(answer.status, 403, "{}", answer.text());
        answer.text().to_owned()
    };
    // A proxy that changes `Host`.
    let server = start(&database, &[]);
    for _ in 0..2 {
        let page = refused(&server, "http://console.example:8080").await;
        for said in [server.url(), "http://console.example:8080", "Host", "--public-url http://console.example:8080"] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
    until(async || !lines(&server, "a form was refused").is_empty()).await;
    refused(&server, "http://other.example").await;
    until(async || lines(&server, "a form was refused").len() > 1).await;
    assert_eq!(lines(&server, "http://console.example:8080").len(), 1, "{}", server.log());
    // Without a word about where it came from.
    let page = refused(&server, "null").await;
    assert!(page.contains("the header Origin"), "{page}");
    // Another site is not told to the administrator as an address of the console.
    let answer = console_form(&server, "http://evil.example").with("sec-fetch-site", "cross-site").body(form.clone());
    let page = answer.send().await.text().to_owned();
    assert!(page.contains("evil.example") && !page.contains("--public-url"), "{page}");

    // Another address than the public one, although the browser and the request agree on it.
    let public = start(&database, &["--public-url", "https://console.example"]);
    let own = public.url().to_owned();
    let page = refused(&public, &own).await;
    for said in ["https://console.example", &own, "Open the console at https://console.example"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // However many addresses come, the log does not grow with them.
    for number in 0..100 {
        refused(&public, &format!("http://{number}.example")).await;
    }
    let logged = lines(&public, "a form was refused").len();
    assert!(logged < 50, "{logged} lines");
}

/// A proxy that hides where requests come from is warned of once.
#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_that_hides_addresses_is_warned_of_once() {
    let database = Database::sqlite();
    let heartbeat = json!({"id": "123456789", "uuid": "dXVpZA==", "ver": 1_004_000, "modified_at": 0}).to_string();
    let send = async |server: &Server, name: &str, value: &str| {
        let call = server.raw("POST /api/heartbeat").with(name, value).body(heartbeat.clone()).send().await;
        assert_eq!(call.status, 200, "{}", call.text());
    };
    let untrusted = start(&database, &[]);
    for number in 1..=3 {
        send(&untrusted, "x-forwarded-for", &format!("192.0.2.{number}")).await;
    }
    let ignored = "127.0.0.1 sends x-forwarded-for but is not a trusted proxy";
    until(async || !lines(&untrusted, ignored).is_empty()).await;
    let warned = lines(&untrusted, "a trusted proxy");
    assert_eq!(warned.len(), 1, "{}", untrusted.log());
    assert!(warned[0].contains("WARN") && warned[0].contains("--trusted-proxy 127.0.0.1"), "{}", warned[0]);

    let trusted = start(&database, &["--trusted-proxy", "127.0.0.1"]);
    send(&trusted, "x-forwarded-for", "192.0.2.1").await;
    for number in 1..=3 {
        send(&trusted, "x-real-ip", &format!("192.0.2.{number}")).await;
    }
    let silent = "the trusted proxy 127.0.0.1 sends x-real-ip but no X-Forwarded-For";
    until(async || !lines(&trusted, silent).is_empty()).await;
    assert_eq!(lines(&trusted, "trusted proxy").len(), 1, "{}", trusted.log());
    send(&trusted, "x-forwarded-for", "unknown").await;
    until(async || !lines(&trusted, "not a list of addresses").is_empty()).await;

    let direct: Value = serde_json::from_str(&heartbeat).unwrap();
    let server = start(&database, &["--trusted-proxy", "127.0.0.1"]);
    server.nobody().post("/api/heartbeat", direct).await.ok();
    assert!(!server.log().contains("trusted proxy"), "{}", server.log());
}
