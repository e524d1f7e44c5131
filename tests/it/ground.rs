//! What a server stands on: its settings, its certificate, its data directory, and the way back in from its machine.

use std::path::Path;
use std::process::Command;

use rustdesk_admin::client::{Method, Request, Settings, Transport};
use serde_json::json;

use crate::world::Database;
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::{PASSWORD, Server};
use crate::world::wait::{PATIENCE, until};

/// Makes a self-signed certificate for 127.0.0.1 and its key.
pub fn certificate(directory: &Path) {
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
        .args(["-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout"])
        .arg(directory.join("key.pem"))
        .arg("-out")
        .arg(directory.join("cert.pem"))
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

/// Whether the server shows this certificate and answers.
async fn answers(server: &Server, certificate: &[u8]) -> bool {
    let settings = Settings {
        base: server.url().to_owned(),
        ca_cert: Some(certificate.to_vec()),
        timeout: Some(PATIENCE),
        ..Settings::default()
    };
    let health = Request { method: Method::GET, path: "/api/health", query: "", body: None };
    Transport::new(settings).unwrap().send(health).await.is_ok_and(|answer| answer.status == 200)
}

/// TLS is served with the certificate that was given, and with the next one as soon as it is there.
#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_is_loaded_again_when_it_changes() {
    let (database, directory) = (Database::sqlite(), tempfile::TempDir::new().unwrap());
    certificate(directory.path());
    let (cert, key) = (directory.path().join("cert.pem"), directory.path().join("key.pem"));
    let tls = ["--tls-cert", cert.to_str().unwrap(), "--tls-key", key.to_str().unwrap()];
    let server = Server::start_with(&database, Some(PASSWORD), &tls);
    assert!(server.url().starts_with("https://"), "{}", server.url());
    assert!(!server.log().contains("in the clear"), "{}", server.log());
    let first = std::fs::read(&cert).unwrap();
    assert!(answers(&server, &first).await);
    std::fs::write(&cert, "no certificate").unwrap();
    until(async || server.log().contains("the old one stays")).await;
    assert!(answers(&server, &first).await);
    certificate(directory.path());
    let second = std::fs::read(&cert).unwrap();
    until(async || answers(&server, &second).await).await;
    assert!(!answers(&server, &first).await);
}

/// Plain HTTP beyond private addresses is warned of.
#[tokio::test(flavor = "multi_thread")]
async fn plain_http_is_warned_of_where_others_can_listen() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    assert!(!server.log().contains("in the clear"), "{}", server.log());
    let server = Server::start_with(&database, Some(PASSWORD), &["--listen", "0.0.0.0:0"]);
    until(async || server.log().contains("cross the network in the clear: give --tls-cert")).await;
}

/// Settings that are not known or cannot be are errors that name them.
#[test]
fn wrong_settings_are_named() {
    let directory = tempfile::TempDir::new().unwrap();
    let file = directory.path().join("serve.toml");
    std::fs::write(&file, "lisen = [\"127.0.0.1:0\"]\n").unwrap();
    let file = file.to_str().unwrap();
    for (arguments, named) in [
        (vec!["--config", file], "lisen"),
        (vec!["--config", "/nowhere/serve.toml"], "/nowhere/serve.toml"),
        (vec!["--tls-cert", "cert.pem"], "--tls-key"),
        (vec!["--database", "mysql://x"], "sqlite: or postgres://"),
        (vec!["--database", "sqlite::memory:"], "names no file"),
        (vec!["--trusted-proxy", "10.0.0.0/33"], "10.0.0.0/8"),
    ] {
        let run = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
            .args(["serve", "--data-dir"])
            .arg(directory.path())
            .args(&arguments)
            .env_clear()
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(!run.status.success() && said.contains(named), "{arguments:?}: {said}");
    }
}

on_both! {
    /// Whoever has the server's machine gets back in: a password set, an account enabled, a token made.
    async fn the_way_back_in_is_the_servers_own_machine(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user("ann").await;
        let session = server.signed_in("ann").await;
        admin.post(&format!("/api/users/{ann}/disable"), json!(null)).await.done();
        let done = server.rescue(&["reset-password", "ann"], "a password set by hand\n");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        server.nobody().sign_in("ann", "a password set by hand").await.ok();
        server.nobody().sign_in("ann", USERS_PASSWORD).await.refused(401);
        session.post("/api/currentUser", json!({})).await.refused(401);
        for (name, password) in [("nobody", "a password set by hand\n"), ("ann", "short\n"), ("ann", "test1234\n"), ("ann", "")] {
            let refused = server.rescue(&["reset-password", name], password);
            assert!(!refused.status.success(), "{name} {password}");
        }
        let lent = server.rescue(&["create-token", "--name", "ci", "--permissions", "user=r"], "");
        assert!(lent.status.success(), "{}", String::from_utf8_lossy(&lent.stderr));
        let token = String::from_utf8(lent.stdout).unwrap();
        server.bearer(token.trim()).get("/api/users").await.ok();
        server.bearer(token.trim()).post("/api/users", json!({"name": "eve", "password": USERS_PASSWORD})).await.refused(403);
        assert!(!String::from_utf8_lossy(&lent.stderr).contains(token.trim()));
        let recorded = "console_audit where endpoint in ('serve admin reset-password', 'serve admin create-token')";
        assert_eq!(database.count(recorded).await, 2);
    }
}

/// What the server keeps is its owner's alone.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_data_directory_and_the_key_are_private() {
    use std::os::unix::fs::PermissionsExt as _;

    let outer = tempfile::TempDir::new().unwrap();
    let data = outer.path().join("data");
    let file = outer.path().join("serve.toml");
    std::fs::write(&file, format!("data-dir = {:?}\n", data.to_str().unwrap())).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
        .args(["serve", "--listen", "127.0.0.1:0", "--config"])
        .arg(&file)
        .env_clear()
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    until(async || data.join("key").exists()).await;
    child.kill().unwrap();
    child.wait().unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&data), mode(&data.join("key"))), (0o700, 0o600));
}

/// A database that the server makes in a directory that others may look into is its owner's alone, with its log; one that
/// was there stays as it was.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_new_database_is_private_wherever_it_is() {
    use std::os::unix::fs::PermissionsExt as _;

    let database = Database::sqlite();
    let file = database.url.strip_prefix("sqlite:").unwrap().to_owned();
    let chmod = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    chmod(Path::new(&file).parent().unwrap(), 0o755);
    let mode = |suffix: &str| std::fs::metadata(format!("{file}{suffix}")).unwrap().permissions().mode() & 0o777;
    let mut server = Server::start(&database);
    assert_eq!(["", "-wal", "-shm"].map(mode), [0o600; 3]);
    server.terminate();
    chmod(Path::new(&file), 0o640);
    server.start_again();
    assert_eq!(mode(""), 0o640);
    assert!(!server.log().contains("can read the key file"), "{}", server.log());
    server.terminate();
    chmod(&server.data().join("key"), 0o644);
    server.start_again();
    let log = server.log();
    let line = log.lines().find(|line| line.contains("other users can read the key file")).expect("a warning");
    assert!(line.contains("WARN") && line.contains("mode 0644"), "{line}");
}

on_both! {
    /// A server with another key would seal what the others cannot open: it says so and ends, and changes nothing.
    async fn another_key_is_refused_at_the_start(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let data = tempfile::TempDir::new().unwrap();
        let start = |arguments: &[&str]| {
            let run = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
                .args(["serve", "--listen", "127.0.0.1:0", "--database", &database.url, "--data-dir"])
                .arg(data.path())
                .args(arguments)
                .env_clear()
                .stdin(std::process::Stdio::null())
                .output()
                .unwrap();
            assert_eq!(run.status.code(), Some(1));
            String::from_utf8(run.stderr).unwrap()
        };
        let said = start(&[]);
        assert!(said.contains("copy the file `key`") && said.contains("--key-file"), "{said}");
        // The way back in seals nothing that others could not open, either.
        let said = start(&["admin", "create-token", "--name", "ci", "--permissions", "user=r"]);
        assert!(said.contains("copy the file `key`"), "{said}");
        assert_eq!(database.count("token").await, 0);
        admin.get("/api/users").await.ok();
        let beside = Server::start(database);
        beside.bearer(&admin.token.unwrap()).get("/api/users").await.ok();
    }
}

/// Nothing that is secret comes with the program: two servers that were told the same have no key and no token in common.
#[tokio::test(flavor = "multi_thread")]
async fn every_server_makes_secrets_of_its_own() {
    let databases = [Database::sqlite(), Database::sqlite()];
    let servers = databases.each_ref().map(Server::start);
    let keys = servers.each_ref().map(|server| std::fs::read(server.data().join("key")).unwrap());
    assert_ne!(keys[0], keys[1]);
    assert!(keys.iter().all(|key| key.len() >= 32));
    let admin = servers[0].administrator().await;
    let lent = admin.new_token(serde_json::json!({"user": "r"})).await;
    for token in [&admin.token.unwrap(), &lent] {
        servers[0].bearer(token).get("/api/users").await.ok();
        servers[1].bearer(token).get("/api/users").await.refused(401);
    }
}

/// A start that cannot have its address leaves no server behind whose password everybody knows.
#[test]
fn a_start_without_its_address_writes_nothing() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let outer = tempfile::TempDir::new().unwrap();
    let data = outer.path().join("data");
    let run = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
        .args(["serve", "--listen", &taken.local_addr().unwrap().to_string(), "--data-dir"])
        .arg(&data)
        .env_clear()
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(1));
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(said.contains(&format!("listen on {}", taken.local_addr().unwrap())), "{said}");
    assert!(!data.exists());
}

/// A start that cannot serve leaves nothing behind: the next one still makes the first administrator.
#[test]
fn files_without_a_certificate_or_key_end_the_start_before_anything_is_made() {
    let directory = tempfile::TempDir::new().unwrap();
    certificate(directory.path());
    let data = directory.path().join("data");
    let (cert, key) = (directory.path().join("cert.pem"), directory.path().join("key.pem"));
    for (cert, key, reason) in
        [(&key, &key, "no certificate in PEM form"), (&cert, &cert, "no private key in PEM form")]
    {
        let ended = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
            .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(&data)
            .arg("--tls-cert")
            .arg(cert)
            .arg("--tls-key")
            .arg(key)
            .env_clear()
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert!(said.contains(reason), "{said}");
        assert!(!data.exists(), "{said}");
    }
}

/// Runs a start that ends by itself with an error, and returns what it said.
fn failed_start(database: &Database, data: &Path, password: Option<&str>, arguments: &[&str]) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
        .args(["serve", "--listen", "127.0.0.1:0", "--database", &database.url, "--data-dir"])
        .arg(data)
        .args(arguments)
        .env_clear()
        .envs(password.map(|password| ("RUSTDESK_ADMIN_PASSWORD", password)))
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(1), "{said}");
    said
}

on_both! {
    /// A database with tables of a newer version is not touched, and the error says what to do.
    async fn a_newer_schema_is_said(database: &Database) {
        let mut server = Server::start(database);
        server.terminate();
        let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
            select 9000, description, success, checksum, execution_time from _sqlx_migrations where version = 1";
        database.execute(newer).await;
        let said = failed_start(database, server.data(), None, &[]);
        assert!(said.contains("made by a newer version of rustdesk-admin (schema 9000"), "{said}");
        assert!(said.contains("restore a backup") && !said.contains("previously applied"), "{said}");
    }

    /// The first administrator's password is read only where it is needed, and what is wrong with it is said.
    async fn a_wrong_first_password_stops_the_first_start_alone(database: &Database) {
        let data = tempfile::TempDir::new().unwrap();
        let file = data.path().join("password");
        std::fs::write(&file, "\n").unwrap();
        let from_file = ["--admin-password-file", file.to_str().unwrap()];
        for (password, arguments, reason) in [
            (Some("short"), &[][..], "at least"),
            (Some(""), &[], "RUSTDESK_ADMIN_PASSWORD is empty"),
            (None, &from_file, "(--admin-password-file) is empty"),
        ] {
            let said = failed_start(database, data.path(), password, arguments);
            assert!(said.contains(reason), "{password:?}: {said}");
        }
        assert_eq!(database.count("\"user\"").await, 0);
        database.key.set(std::fs::read(data.path().join("key")).unwrap()).unwrap();
        drop(Server::start(database));
        for password in ["short", ""] {
            Server::start_with(database, Some(password), &[]).administrator().await;
        }
    }
}
