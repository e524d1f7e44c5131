//! What a server needs at its start, and what it says about the address that clients get and about the ID server. Proxies in
//! front of it are in `proxied`.

use std::net::SocketAddr;
use std::process::{Command, Output, Stdio};

use serde_json::json;
use tempfile::TempDir;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use crate::api::devices::until;
use crate::ground::certificate;
use crate::world::Database;
use crate::world::acts::USERS_PASSWORD;
use crate::world::raw::Sent;
use crate::world::server::{PASSWORD, Server};

/// An address on which nobody listens.
fn nobodys_address() -> SocketAddr {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Starts a server with more arguments, and an ID server that is not there unless they name one.
pub fn start(database: &Database, arguments: &[&str]) -> Server {
    let id_server = nobodys_address().to_string();
    let named = arguments.contains(&"--hbbs");
    let id_server: &[&str] = if named { &[] } else { &["--hbbs", &id_server] };
    Server::start_with(database, Some(PASSWORD), &[arguments, id_server].concat())
}

/// Runs a start that fails, and returns what it said.
fn failing(arguments: &[&str]) -> String {
    let data = TempDir::new().unwrap();
    let run = serve(data.path(), arguments, &[]);
    assert_eq!(run.status.code(), Some(1));
    assert!(!data.path().join("key").exists(), "{arguments:?} wrote something");
    String::from_utf8(run.stderr).unwrap()
}

fn serve(data: &std::path::Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(data)
        .args(arguments)
        .env_clear()
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// The lines of the log with this text.
pub fn lines(server: &Server, text: &str) -> Vec<String> {
    server.log().lines().filter(|line| line.contains(text)).map(str::to_owned).collect()
}

/// The console's first page, as an administrator sees it.
async fn first_page(server: &Server) -> String {
    first_page_of(server, "admin", PASSWORD).await
}

async fn first_page_of(server: &Server, name: &str, password: &str) -> String {
    page_of_session(server, &console_session(server, name, password).await).await
}

/// Signs in to the console and returns the cookie.
pub async fn console_session(server: &Server, name: &str, password: &str) -> String {
    let host = server.url().split_once("://").unwrap().1;
    let form = format!("username={name}&password={}", password.replace(' ', "+"));
    let origin = format!("http://{host}");
    let signed_in = console_form(server, &origin).body(form).send().await;
    assert_eq!(signed_in.status, 303, "{}", signed_in.text());
    signed_in.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
}

/// The console's first page with this cookie.
pub async fn page_of_session(server: &Server, cookie: &str) -> String {
    let host = server.url().split_once("://").unwrap().1;
    let page = server.raw_as("GET /", host).with("cookie", cookie).send().await;
    assert_eq!(page.status, 200, "{}", page.text());
    page.text().to_owned()
}

/// Begins the sign-in form, with the `Host` of the server's own address and this `Origin`.
pub fn console_form(server: &Server, origin: &str) -> Sent {
    let host = server.url().split_once("://").unwrap().1;
    let form = server.raw_as("POST /sign-in", host).with("origin", origin);
    form.with("content-type", "application/x-www-form-urlencoded")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_says_which_api_server_clients_need() {
    let database = Database::sqlite();
    let server = start(&database, &[]);
    let said = format!("API server to set in RustDesk clients: {}\n", server.url());
    until(async || server.log().contains(&said)).await;
    let derived = "RustDesk clients without an API server setting use http://[::1]:4000\n";
    let named = start(&database, &["--hbbs", "[::1]:4002"]);
    until(async || named.log().contains(derived)).await;
    let public = start(&database, &["--public-url", "HTTPS://Console.Example:443/"]);
    until(async || public.log().contains("API server to set in RustDesk clients: https://console.example\n")).await;
    for (url, problem) in [
        ("https://console.example:21114", "they call https://console.example: clients drop :21114"),
        ("https://heartbeat.example", "clients replace the word heartbeat"),
        ("https://rustdesk.com", "public service"),
        ("https://rd.company.example", ""),
        ("https://rustdesk.com.example", "clients before 1.4.5"),
    ] {
        let server = start(&database, &["--public-url", url]);
        until(async || server.log().contains("listening on")).await;
        until(async || server.log().contains(problem)).await;
        let warned =
            lines(&server, "WARN").iter().any(|line| line.contains(url) && !line.contains("listens without TLS"));
        assert_eq!(warned, !problem.is_empty(), "{}", server.log());
    }
}

/// Clients drop `:21114` from https addresses: TLS on this port is never reached.
#[tokio::test(flavor = "multi_thread")]
async fn tls_on_the_port_that_clients_drop_is_warned_of() {
    let (database, directory) = (Database::sqlite(), TempDir::new().unwrap());
    certificate(directory.path());
    let (cert, key) = (directory.path().join("cert.pem"), directory.path().join("key.pem"));
    let tls = ["--tls-cert", cert.to_str().unwrap(), "--tls-key", key.to_str().unwrap()];
    // An address of loopback that no other test takes.
    let process = std::process::id().to_be_bytes();
    let address = format!("127.{}.{}.{}:21114", process[1] | 64, process[2], process[3] | 1);
    let server = start(&database, &[&tls[..], &["--listen", &address]].concat());
    let host = address.trim_end_matches(":21114");
    let said = format!("cannot use https://{address} as API server, they call https://{host}: clients drop :21114");
    until(async || server.log().contains(&said)).await;
    until(async || server.log().contains("clients without an API server setting use http://127.0.0.1:")).await;
    assert!(server.log().contains(&format!("API server to set in RustDesk clients: {}\n", server.url())));
    let other = start(&database, &tls);
    until(async || other.log().contains("API server to set")).await;
    assert!(!other.log().contains("21114 from https"), "{}", other.log());
}

#[test]
fn a_public_url_that_cannot_work_is_refused_at_the_start() {
    for (url, reason) in [
        ("https://console.example/admin", "does not work below a path such as /admin; use https://console.example,"),
        ("https://console.example/?a=b", "a query or a fragment"),
        ("https://console.example#top", "a query or a fragment"),
        ("https://me@console.example", "a user name"),
        ("https://console.example:port", "invalid --public-url"),
        ("console.example", "invalid --public-url"),
    ] {
        let said = failing(&["--public-url", url]);
        assert!(said.contains("--public-url") && said.contains(reason), "{url}: {said}");
    }
    assert!(failing(&["--hbbs", "tcp://id.example"]).contains("--hbbs tcp://id.example is not HOST or HOST:PORT"));
}

on_both! {
    /// A strategy does not send devices to an address that they cannot use.
    async fn strategies_refuse_addresses_that_clients_rewrite(database: &Database) {
        let server = start(database, &[]);
        let admin = server.administrator().await;
        let set = async |url: &str| {
            let body = json!({"name": url, "options": {"api-server": url}, "acknowledge": ["api-server"]});
            admin.post("/api/strategies", body).await
        };
        for (url, reason) in [
            ("https://console.example:21114", "drop :21114"),
            ("https://console.example:21114/", "drop :21114"),
            ("http://10.0.0.1:21114//", "several slashes"),
            ("https://heartbeat.example", "heartbeat"),
            ("https://console.example/heartbeat", "heartbeat"),
            ("https://admin.rustdesk.com", "public service"),
            ("https://console.example?a=b", "query"),
            ("https://console.example#a", "fragment"),
            ("https://me:word@console.example", "user name"),
        ] {
            let words = set(url).await.refused(400);
            assert!(words.contains("api-server") && words.contains(reason), "{url}: {words}");
        }
        for url in ["https://console.example", "https://console.example:8443/", "http://10.0.0.1:21114", "https://a.example/rd"] {
            set(url).await.ok();
        }
    }
}

/// The console does not advise an address that clients cannot use.
#[tokio::test(flavor = "multi_thread")]
async fn the_console_advises_what_clients_can_use() {
    let database = Database::sqlite();
    let server = start(&database, &[]);
    let page = first_page(&server).await;
    assert!(page.contains(&format!("<code class=\"copy\">{}</code>", server.url())), "{page}");
    let server = start(&database, &["--public-url", "http://heartbeat.example"]);
    let page = first_page(&server).await;
    assert!(!page.contains("<code class=\"copy\">http://heartbeat.example</code>"), "{page}");
    assert!(page.contains("id=\"api-server\"") && page.contains("replace the word heartbeat"), "{page}");
}

/// An ID server on loopback that sends these bytes to whoever connects, and keeps the connection.
async fn id_server(says: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        let mut kept = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            stream.write_all(says).await.unwrap();
            kept.push(stream);
        }
    });
    address
}

/// A framed key exchange with a signed key of 96 bytes.
const EXCHANGE: [u8; 103] = {
    let mut frame = [7; 103];
    let head = [0x95, 0x01, 0xca, 0x01, 0x62, 0x0a, 0x60];
    let mut at = 0;
    while at < head.len() {
        frame[at] = head[at];
        at += 1;
    }
    frame
};

#[tokio::test(flavor = "multi_thread")]
async fn an_id_server_without_key_exchange_is_told_in_the_log_and_in_the_console() {
    let database = Database::sqlite();
    let silent = id_server(&[]).await;
    let server = start(&database, &["--hbbs", &silent]);
    // Nothing waits for the ID server.
    let page = first_page(&server).await;
    assert!(!page.contains("id=\"key-exchange\""), "{page}");
    until(async || !lines(&server, &format!("{silent} does not begin a key exchange")).is_empty()).await;
    let line = lines(&server, "does not begin a key exchange").remove(0);
    assert!(
        line.contains("WARN") && line.contains("Failed to secure tcp") && line.contains("allow-websocket=Y"),
        "{line}"
    );
    let page = first_page(&server).await;
    let [_, card] = page.split("id=\"key-exchange\"").collect::<Vec<_>>()[..] else { panic!("no card: {page}") };
    for said in [&*silent, "can't connect by ID", "Failed to secure tcp", "allow-websocket=Y", "key exchange"] {
        assert!(card.contains(said), "{said}: {card}");
    }
    // The first client that signs in is a reason to say it again, once; the tool, which has no id, is none.
    let told = || lines(&server, "the first client has signed in");
    let tool = json!({"username": "admin", "password": PASSWORD, "id": "", "uuid": "", "type": "account"});
    server.nobody().post("/api/login", tool).await.ok();
    server.nobody().sign_in("admin", "a wrong password").await.refused(401);
    assert!(told().is_empty(), "{}", server.log());
    for _ in 0..3 {
        server.nobody().sign_in("admin", PASSWORD).await.ok();
    }
    until(async || !told().is_empty()).await;
    assert_eq!(told().len(), 1, "{}", server.log());
    assert!(told()[0].contains(&silent) && told()[0].contains("allow-websocket=Y"), "{}", server.log());
    assert_eq!(lines(&server, "does not begin a key exchange").len(), 1, "{}", server.log());
    // The card is for those who can do something about it.
    server.administrator().await.new_user("ann").await;
    let page = first_page_of(&server, "ann", USERS_PASSWORD).await;
    assert!(!page.contains("id=\"key-exchange\""), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_server_with_key_exchange_is_no_reason_to_warn() {
    let database = Database::sqlite();
    let server = start(&database, &["--hbbs", &id_server(&EXCHANGE).await]);
    until(async || server.log().contains("has the key exchange: signed-in clients can connect")).await;
    server.administrator().await;
    assert!(!first_page(&server).await.contains("id=\"key-exchange\""));
    assert!(!server.log().contains("Failed to secure tcp"), "{}", server.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn no_id_server_is_said_with_the_reason_and_an_early_sign_in_is_not_forgotten() {
    let database = Database::sqlite();
    let nobody = nobodys_address().to_string();
    for (address, reason) in
        [(nobody, "cannot connect"), (id_server(b"SSH-2.0-OpenSSH_9.2\r\n").await, "not an ID server")]
    {
        let server = start(&database, &["--hbbs", &address]);
        server.administrator().await;
        until(async || server.log().contains(&format!("no ID server at {address}: "))).await;
        assert!(server.log().contains(reason), "{}", server.log());
        until(async || !lines(&server, "the first client has signed in").is_empty()).await;
        let page = first_page(&server).await;
        assert!(page.contains(&address) && page.contains("--hbbs HOST:PORT"), "{page}");
    }
}

on_both! {
    /// The first administrator's password is needed once. What became of it later stops nothing.
    async fn a_start_needs_no_password_once_there_is_an_administrator(database: &Database) {
        let directory = TempDir::new().unwrap();
        let file = directory.path().join("password");
        std::fs::write(&file, "\u{feff}a password from a file\r\n").unwrap();
        let named = file.to_str().unwrap();
        let mut server = Server::start_with(database, None, &["--admin-password-file", named]);
        server.nobody().sign_in("admin", "a password from a file").await.ok();
        std::fs::remove_file(&file).unwrap();
        server.terminate();
        server.start_again();
        server.nobody().sign_in("admin", "a password from a file").await.ok();
        drop(server);
        // Neither does one that would be refused.
        std::fs::write(&file, "short").unwrap();
        drop(Server::start_with(database, Some("short"), &["--admin-password-file", named]));
        let server = Server::start_with(database, Some("short"), &[]);
        server.nobody().sign_in("admin", "a password from a file").await.ok();
    }
}

/// The first start says which password it cannot use, and creates no administrator.
#[test]
fn the_first_start_needs_the_password_that_it_is_given() {
    let data = TempDir::new().unwrap();
    let missing = data.path().join("nowhere");
    let run = serve(data.path(), &["--admin-password-file", missing.to_str().unwrap()], &[]);
    let said = String::from_utf8(run.stderr).unwrap();
    assert!(!run.status.success() && said.contains(missing.to_str().unwrap()), "{said}");
    assert!(said.contains("--admin-password-file"), "{said}");
    let run = serve(data.path(), &[], &[("RUSTDESK_ADMIN_PASSWORD", "short")]);
    let said = String::from_utf8(run.stderr).unwrap();
    assert!(!run.status.success() && said.contains("the password is too short"), "{said}");
}

/// `serve admin` works whatever is wrong with the settings that it does not need.
#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_in_needs_the_storage_alone() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let directory = TempDir::new().unwrap();
    let file = directory.path().join("serve.toml");
    std::fs::write(
        &file,
        "admin-password-file = \"/nowhere/password\"\ntls-cert = \"/nowhere/cert.pem\"\n\
         public-url = \"https://console.example/path\"\nhbbs = \"tcp://nowhere\"\n",
    )
    .unwrap();
    let lent = server
        .rescue(&["create-token", "--name", "ci", "--permissions", "user=r", "--config", file.to_str().unwrap()], "");
    assert!(lent.status.success(), "{}", String::from_utf8_lossy(&lent.stderr));
    let token = String::from_utf8(lent.stdout).unwrap();
    server.bearer(token.trim()).get("/api/users").await.ok();
}
