//! Text as PowerShell and editors on Windows write it: with a byte order mark, or in UTF-16. It is read as what it
//! says, wherever text is read.

use serde_json::json;

use super::real::{rows, signed_in};
use super::stub::{guid, user};
use super::{Home, Reply, Stub};
use crate::world::Database;
use crate::world::server::{PASSWORD, Server};

/// The text as a shell or an editor may write it.
fn written(text: &str) -> [Vec<u8>; 4] {
    let utf16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<_>>();
    [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [vec![0xff, 0xfe], utf16(u16::to_le_bytes)].concat(),
        [vec![0xfe, 0xff], utf16(u16::to_be_bytes)].concat(),
    ]
}

/// UTF-16 that does not say so.
fn unmarked(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn tokens_are_read_without_a_mark() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::new().with("RUSTDESK_ADMIN_URL", &stub.url);
    let kept = home.path().join(".config/rustdesk-admin/tokens");
    std::fs::create_dir_all(&kept).unwrap();
    for bytes in written("t0ken\r\n") {
        std::fs::write(home.path().join("token"), &bytes).unwrap();
        let _ = home.run(&["users", "view", "--token-file", "token"]).success();
        let _ = home.fed(&["users", "view", "--token-file", "-"], &bytes).success();
        let _ = home.fed(&["users", "view", "--token-stdin"], &bytes).success();
        std::fs::write(kept.join("lab"), &bytes).unwrap();
        let config = format!("default = \"lab\"\n[profile.lab]\nurl = \"{}\"\n", stub.url);
        for config in written(&config) {
            std::fs::write(kept.parent().unwrap().join("config.toml"), config).unwrap();
            let _ = home.run(&["users", "view"]).success();
        }
    }
    let asked = stub.asked();
    assert_eq!(asked.len(), 4 * 7);
    assert!(asked.iter().all(|asked| asked.authorization.as_deref() == Some("Bearer t0ken")), "{asked:?}");
    let run = home.fed(&["users", "view", "--token-stdin"], unmarked("t0ken\r\n"));
    run.fails(2, "cannot read the token on standard input: not UTF-8: it seems to be UTF-16");
    assert!(!run.err.contains("t0ken") && stub.asked().len() == asked.len());
    home.fed(&["users", "view", "--token-stdin"], b"t\xebken").fails(2, "not UTF-8 in line 1");
}

#[test]
fn options_and_json_are_read_without_a_mark() {
    let strategy = json!({ "guid": guid("kiosk"), "name": "Kiosk" });
    let stub = Stub::start(move |asked| match asked.line.split('?').next() {
        Some("GET /api/strategies") => Reply::json(json!([strategy])),
        Some("POST /api/strategies") => Reply::json(json!({ "guid": guid("new") })),
        _ => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    let before = stub.mutations().len();
    for bytes in written("{\"enable-audio\": \"N\"}\r\n") {
        std::fs::write(home.path().join("options"), &bytes).unwrap();
        let _ = home.run(&["strategies", "add", "--name", "Kiosk 2", "--from-file", "options"]).success();
        let _ = home.fed(&["api", "post", "/api/x", "--data", "-"], &bytes).success();
    }
    assert_eq!(stub.mutations().len(), before + 8);
    for asked in stub.asked().iter().filter(|asked| asked.to("POST /api/strategies") || asked.to("POST /api/x")) {
        assert!(asked.json().to_string().contains("\"enable-audio\":\"N\""), "{}", asked.body);
        assert!(asked.body.starts_with('{'), "{}", asked.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn passwords_and_books_are_read_without_a_mark() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    for (number, bytes) in written("a long pässword\r\n").iter().enumerate() {
        let name = format!("user-{number}");
        let _ = home.fed(&["users", "new", "--name", &name], bytes).success();
        server.nobody().sign_in(&name, "a long pässword").await.ok();
        let done = server.rescue(&["reset-password", &name], bytes);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        server.nobody().sign_in(&name, "a long pässword").await.ok();
    }
    for bytes in written(PASSWORD) {
        std::fs::write(home.path().join("password"), &bytes).unwrap();
        let login = ["login", "--url", server.url(), "--profile", "own", "--user", "admin"];
        let _ = home.run(&[&login[..], &["--password-file", "password"]].concat()).success();
        let _ = home.fed(&[&login[..], &["--password-stdin"]].concat(), &bytes).success();
    }
    for (number, bytes) in written("id,alias\r\n123456789,Zoë\r\n").iter().enumerate() {
        let book = format!("Book {number}");
        let _ = home.run(&["ab", "add-ab", "--ab-name", &book]).success();
        let _ = home.fed(&["ab", "import", "--ab-name", &book, "-"], bytes).success();
        let entries = rows(home.run(&["ab", "view-peer", "--ab-name", &book, "-o", "jsonl"]).success());
        assert_eq!((&entries[0]["id"], &entries[0]["alias"]), (&json!("123456789"), &json!("Zoë")));
    }
}

/// The server's own files: configuration, key and first password.
#[tokio::test(flavor = "multi_thread")]
async fn the_servers_files_are_read_without_a_mark() {
    let database = Database::sqlite();
    let mut server = Server::start(&database);
    let key = std::fs::read_to_string(server.data().join("key")).unwrap();
    server.terminate();
    for bytes in written(&key) {
        std::fs::write(server.data().join("key"), bytes).unwrap();
        server.start_again();
        let _ = server.administrator().await;
        server.terminate();
    }
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("serve.toml");
    for bytes in written("log-format = \"json\"\n") {
        std::fs::write(&config, bytes).unwrap();
        let database = Database::sqlite();
        let server = Server::start_with(&database, Some(PASSWORD), &["--config", config.to_str().unwrap()]);
        assert!(server.log().contains("{\""), "{}", server.log());
    }
}

#[test]
fn names_are_read_without_a_mark() {
    let stub = Stub::with(vec![user("ann"), user("bob")], Vec::new());
    let home = Home::of(&stub.url);
    for bytes in written("ann\r\nbob\r\n") {
        std::fs::write(home.path().join("names"), &bytes).unwrap();
        home.run(&["users", "disable", "--from-file", "names", "-y"]).is(0, "", "Disabled 2 users\n");
        home.fed(&["users", "disable", "--from-file", "-", "-y"], &bytes).is(0, "", "Disabled 2 users\n");
    }
    let before = stub.mutations().len();
    home.fed(&["users", "disable", "--from-file", "-", "-y"], unmarked("ann\n")).fails(1, "UTF-16");
    assert_eq!(stub.mutations().len(), before);
}

/// The first administrator's password is read whatever wrote it, and a file that others can read is warned about.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_first_password_is_read_without_a_mark() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("password");
    for (number, bytes) in written("a first pässword\r\n").iter().enumerate() {
        std::fs::write(&file, bytes).unwrap();
        let mode = if number % 2 == 0 { 0o600 } else { 0o644 };
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        let database = Database::sqlite();
        let server = Server::start_with(&database, None, &["--admin-password-file", file.to_str().unwrap()]);
        server.nobody().sign_in("admin", "a first pässword").await.ok();
        let warned = server.log().contains("other users can read the first administrator's password in ");
        assert_eq!(warned, mode == 0o644, "{}", server.log());
    }
}

/// A file with a secret that others can read is warned about once, and used.
#[cfg(unix)]
#[test]
fn a_token_that_others_can_read_is_warned_about() {
    use std::os::unix::fs::PermissionsExt as _;

    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::new().with("RUSTDESK_ADMIN_URL", &stub.url);
    let token = home.path().join("token");
    std::fs::write(&token, "t0ken").unwrap();
    let mode = |mode| std::fs::set_permissions(&token, std::fs::Permissions::from_mode(mode)).unwrap();
    let view = ["users", "view", "--token-file", "token", "-o", "csv", "--columns", "name"];
    for open in [0o644, 0o640, 0o604] {
        mode(open);
        home.run(&view).is(
            0,
            "name\nbob\n",
            &format!("warning: other users can read token (mode {open:04o}): run `chmod 600 token`\n"),
        );
    }
    for private in [0o600, 0o400] {
        mode(private);
        home.run(&view).is(0, "name\nbob\n", "");
    }
    let _ = home.run(&["profile", "add", "lab", "--url", &stub.url]).success();
    let kept = home.path().join(".config/rustdesk-admin/tokens");
    std::fs::create_dir_all(&kept).unwrap();
    std::fs::rename(&token, kept.join("lab")).unwrap();
    std::fs::set_permissions(kept.join("lab"), std::fs::Permissions::from_mode(0o644)).unwrap();
    let run = home.run(&["users", "view", "--profile", "lab"]);
    run.fails(0, "warning: other users can read ");
    assert_eq!(run.err.matches("other users can read").count(), 1, "{run:?}");
}
