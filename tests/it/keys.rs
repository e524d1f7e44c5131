//! The key file: a database that was used with a key is never given another in silence, and `serve admin accept-key` is
//! the way on when the key is lost.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use crate::world::Database;
use crate::world::acts::report;
use crate::world::server::{Actor, Server};
use crate::world::wait::until;

/// Runs `serve` until it ends, as it does where it cannot start, or after it has done what `admin` asks.
fn serve(database: &Database, data: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
        .args(["serve", "--database", &database.url, "--data-dir"])
        .arg(data)
        .args(arguments)
        .env_clear()
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn said(run: &Output) -> String {
    String::from_utf8(run.stderr.clone()).unwrap()
}

/// Expects that `serve` does not start, and returns what it says.
#[track_caller]
fn fails(database: &Database, data: &Path, arguments: &[&str]) -> String {
    let run = serve(database, data, &[&["--listen", "127.0.0.1:0"], arguments].concat());
    let said = said(&run);
    assert_eq!(run.status.code(), Some(1), "{said}");
    assert!(!said.contains("listening on"), "{said}");
    said
}

fn files(directory: &Path) -> BTreeSet<String> {
    let entries = directory.read_dir().unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// The guids of what has secrets.
struct Guids {
    book: String,
    personal: String,
    strategy: String,
}

/// The secrets that the server opens for an administrator: those of a shared book, of entries and of a strategy.
async fn secrets(admin: &Actor, guids: &Guids) -> Value {
    let books = admin.post("/api/ab/shared/profiles", Value::Null).await.ok();
    let entry =
        async |book: &str| admin.post(&format!("/api/ab/peers?ab={book}"), Value::Null).await.ok()["data"][0].clone();
    let options = admin.get(&format!("/api/strategies/{}", guids.strategy)).await.ok()["options"].clone();
    let book = &books["data"][0];
    let (shared, own) = (entry(&guids.book).await, entry(&guids.personal).await);
    json!([book["has_password"], book["info"], shared["password"], own["hash"], options])
}

const SECRET_OPTION: &str = "preset-address-book-password";

/// Gives a server one secret of each kind.
async fn with_secrets(server: &Server, admin: &Actor) -> Guids {
    let book = admin.new_book("Office", json!({"info": {"password": "of the book"}})).await;
    admin.add_peer(&book, json!({"id": "1001", "password": "of the entry"})).await.done();
    let personal = admin.post("/api/ab/personal", Value::Null).await.ok()["guid"].as_str().unwrap().to_owned();
    admin.add_peer(&personal, json!({"id": "1002", "hash": "aGFzaA=="})).await.done();
    let strategy = admin.new_strategy("Kiosk", json!({(SECRET_OPTION): "of the option", "enable-audio": "N"})).await;
    let mut device = report("100200300", "dXVpZA==");
    device["preset-address-book-name"] = json!("Later");
    device["preset-address-book-password"] = json!("of the preset");
    server.nobody().post("/api/sysinfo", device).await.ok();
    Guids { book, personal, strategy }
}

on_both! {
    /// Without its key file a database that was used is not served: nothing is created, on the disk or in the database.
    async fn a_lost_key_is_not_replaced_in_silence(database: &Database) {
        let mut server = Server::start(database);
        server.terminate();
        let key = server.data().join("key");
        let kept = std::fs::read(&key).unwrap();
        std::fs::remove_file(&key).unwrap();
        let before = files(server.data());
        for arguments in [&[] as &[&str], &["admin", "create-token", "--name", "ci", "--permissions", "user=r"]] {
            let said = fails(database, server.data(), arguments);
            for part in [key.to_str().unwrap(), "no key file", "copy the file `key`", "--key-file", "serve admin accept-key"] {
                assert!(said.contains(part), "{part}: {said}");
            }
            assert!(!said.contains("delete from"), "{said}");
        }
        assert_eq!(files(server.data()), before);
        // Neither is a data directory that is not there.
        let elsewhere = server.data().join("elsewhere");
        fails(database, &elsewhere, &[]);
        assert!(!elsewhere.exists());
        // A file that was named is never created, with a new database either.
        let named = server.data().join("named");
        fails(&Database::sqlite(), &elsewhere, &["--key-file", named.to_str().unwrap()]);
        assert!(!named.exists() && !elsewhere.exists());
        assert_eq!(database.count("token").await, 0);
        std::fs::write(&key, kept).unwrap();
        server.start_again();
    }

    /// A key file without a key in it ends the start, and stays as it is.
    async fn a_damaged_key_is_not_replaced_in_silence(database: &Database) {
        let mut server = Server::start(database);
        server.terminate();
        let key = server.data().join("key");
        let kept = std::fs::read(&key).unwrap();
        let new = tempfile::TempDir::new().unwrap();
        for (bytes, reason) in
            [(&b""[..], "is empty"), (&kept[..20], "does not hold a key"), (b"\xff\xfe\xff", "does not hold a key")]
        {
            for (database, data) in [(database, server.data()), (&Database::sqlite(), new.path())] {
                std::fs::write(data.join("key"), bytes).unwrap();
                let said = fails(database, data, &[]);
                let names = said.contains(data.join("key").to_str().unwrap()) && said.contains("accept-key");
                assert!(said.contains(reason) && names, "{said}");
                assert_eq!(std::fs::read(data.join("key")).unwrap(), bytes);
            }
        }
        assert_eq!(files(new.path()), BTreeSet::from(["key".to_owned()]));
        std::fs::remove_file(&key).unwrap();
        std::fs::create_dir(&key).unwrap();
        let said = fails(database, server.data(), &[]);
        assert!(said.contains("read the key file"), "{said}");
        std::fs::remove_dir(&key).unwrap();
        std::fs::write(&key, kept).unwrap();
        server.start_again();
    }

    /// A new key takes the place of a lost one: what is lost is said and removed, everything else stays.
    async fn accept_key_goes_on_without_the_lost_one(database: &Database) {
        let mut server = Server::start(database);
        let admin = server.administrator().await;
        let guids = with_secrets(&server, &admin).await;
        let whole = secrets(&admin, &guids).await;
        assert_eq!(whole, json!([true, {"password": "of the book"}, "of the entry", "aGFzaA==",
            {(SECRET_OPTION): "***", "enable-audio": "N"}]));
        server.terminate();
        let key = server.data().join("key");
        let kept = std::fs::read(&key).unwrap();
        std::fs::remove_file(&key).unwrap();

        // Nobody can be asked: what would be lost is said, and nothing is done.
        let asked = serve(database, server.data(), &["admin", "accept-key"]);
        let told = said(&asked);
        assert_eq!(asked.status.code(), Some(2), "{told}");
        for line in [
            "A new key in ", "  1 password of an address book\n", "  2 passwords of address book entries\n",
            "  1 secret option of a strategy\n", "  1 password of a pending preset\n", "--yes",
        ] {
            assert!(told.contains(line), "{line}: {told}");
        }
        assert!(!key.exists());
        std::fs::write(&key, kept).unwrap();
        server.start_again();
        let admin = server.bearer(&admin.token.unwrap());
        assert_eq!(secrets(&admin, &guids).await, whole);
        server.terminate();
        std::fs::remove_file(&key).unwrap();

        let accepted = serve(database, server.data(), &["admin", "accept-key", "--yes"]);
        assert!(accepted.status.success(), "{}", said(&accepted));
        assert!(said(&accepted).contains("removed 5 secrets"), "{}", said(&accepted));
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&key).unwrap().permissions()) & 0o777, 0o600);
        assert_eq!(files(server.data()).into_iter().filter(|file| file.starts_with("key")).collect::<Vec<_>>(), ["key"]);
        assert_eq!(database.count("pending_preset where password is not null").await, 0);

        server.start_again();
        let admin = server.bearer(&admin.token.unwrap());
        assert_eq!(secrets(&admin, &guids).await, json!([false, {}, "", "", {"enable-audio": "N"}]));
        let records = admin.rows("/api/audits/console").await;
        let record = records.iter().find(|row| row["endpoint"] == "serve admin accept-key").expect("a record");
        let after = json!({"address_book_passwords": 1, "address_book_entry_passwords": 2, "strategy_options": 1,
            "pending_preset_passwords": 1});
        assert!(record["changes"].as_array().unwrap().iter().any(|change| change["after"] == after), "{record}");
        admin.update_peer(&guids.book, json!({"id": "1001", "password": "set again"})).await.done();
        assert_eq!(secrets(&admin, &guids).await[2], "set again");
        assert!(!server.log().contains("cannot be opened"), "{}", server.log());

        let again = serve(database, server.data(), &["admin", "accept-key"]);
        assert!(again.status.success() && said(&again).contains("already"), "{}", said(&again));
        assert_eq!(secrets(&admin, &guids).await[2], "set again");
    }

    /// A server that still runs with the lost key would seal what nobody else opens: it stops. Its key is not lost then, but
    /// somebody decided so.
    async fn a_server_with_the_lost_key_stops(database: &Database) {
        let mut server = Server::start(database);
        let other = server.data().join("other");
        let accepted = serve(database, &other, &["admin", "accept-key", "--yes"]);
        assert!(accepted.status.success() && other.join("key").exists(), "{}", said(&accepted));
        until(async || server.log().contains("the key of this database was replaced")).await;
        assert_eq!(server.terminate().code(), Some(1));
    }

    /// A key that is there is accepted as it is; what it opens stays.
    async fn accept_key_takes_the_present_one(database: &Database) {
        let mut server = Server::start(database);
        let admin = server.administrator().await;
        let guids = with_secrets(&server, &admin).await;
        let whole = secrets(&admin, &guids).await;
        server.terminate();
        let key = server.data().join("key");
        let kept = std::fs::read(&key).unwrap();
        database.execute("update setting set value = '\"of another key\"' where section = 'server'").await;
        assert!(fails(database, server.data(), &[]).contains("serve admin accept-key"));
        let accepted = serve(database, server.data(), &["admin", "accept-key", "-y"]);
        assert!(said(&accepted).contains("No secret is lost"), "{}", said(&accepted));
        assert_eq!(std::fs::read(&key).unwrap(), kept);
        server.start_again();
        let admin = server.bearer(&admin.token.unwrap());
        assert_eq!(secrets(&admin, &guids).await, whole);
    }
}

/// Without a database there is nothing for which a key could be accepted.
#[test]
fn accept_key_needs_a_database() {
    let (database, data) = (Database::sqlite(), tempfile::TempDir::new().unwrap());
    let run = serve(&database, data.path(), &["admin", "accept-key", "--yes"]);
    assert_eq!(run.status.code(), Some(1));
    assert!(said(&run).contains("there is no database at"), "{}", said(&run));
    assert!(files(data.path()).is_empty());
}
