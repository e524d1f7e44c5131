//! The token in a real keyring, on a bus of its own.

use std::process::{Command, Stdio};

use super::session::console;
use super::{Asked, Home};
use crate::world::variable;

/// Signs in, asks who is signed in, and signs out, with a keyring that was opened for it.
const SESSION: &str = r#"
set -eu
printf unlock | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
printf 's3cret-word' | "$TOOL" login --url "$SERVER" --profile lab --user admin --password-stdin
"$TOOL" whoami
"$TOOL" logout
"$TOOL" logout
"#;

fn here(program: &str) -> bool {
    let found = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    found.is_ok()
}

/// Signs in, and has names completed with the token of the keyring.
const COMPLETION: &str = r#"
set -eu
printf unlock | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
printf 's3cret-word' | "$TOOL" login --url "$SERVER" --profile lab --user admin --password-stdin
for _ in 1 2 3 4 5; do
    "$TOOL" complete fish --current=a -- rustdesk-admin users view --name
done
"#;

/// Runs a script with a bus and a keyring of its own.
fn session(script: &str, home: &Home, server: &str) -> std::process::Output {
    Command::new("dbus-run-session")
        .args(["--", "sh", "-c", script])
        .env_clear()
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path())
        .env("PATH", "/usr/bin:/bin")
        .env("TOOL", env!("CARGO_BIN_EXE_rustdesk-admin"))
        .env("SERVER", server)
        .output()
        .unwrap()
}

/// Whether there is a keyring to test with.
fn keyring_is_here() -> bool {
    let is_here = here("dbus-run-session") && here("gnome-keyring-daemon");
    assert!(is_here || variable("CI").is_none(), "a keyring is missing where all tests must run");
    if !is_here {
        eprintln!("left out: there is no keyring here; ./test installs one");
    }
    is_here
}

#[test]
fn completion_reads_the_token_from_an_open_keyring() {
    if !keyring_is_here() {
        return;
    }
    let console = console();
    let home = Home::new();
    let output = session(COMPLETION, &home, &console.url);
    let is_signed_in =
        |asked: &Asked| asked.to("GET /api/users") && asked.authorization.as_deref() == Some("Bearer fresh");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    assert!(console.asked().iter().any(is_signed_in), "{out}\n{err}");
}

#[test]
fn a_token_is_kept_in_the_keyring_and_in_no_file() {
    if !keyring_is_here() {
        return;
    }
    let stub = console();
    let home = Home::new();
    let output = session(SESSION, &home, &stub.url);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    let account = "name      admin\nis_admin  yes\nzeal      [1]\n";
    assert_eq!(out, format!("{account}server    {}\nprofile   lab\nproof     session\n", stub.url));
    let said = format!(
        "Signed in to {0} as admin (profile lab)\nSigned out of {0} (profile lab)\nNot signed in to {0} (profile lab)\n",
        stub.url
    );
    assert!(err.ends_with(&said), "{err}");
    assert!(!home.path().join(".config/rustdesk-admin/tokens").exists());
}
