//! The token in a real keyring, on a bus of its own.

use std::process::{Command, Stdio};

use super::Home;
use super::session::console;
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

#[test]
fn a_token_is_kept_in_the_keyring_and_in_no_file() {
    if !(here("dbus-run-session") && here("gnome-keyring-daemon")) {
        assert!(variable("CI").is_none(), "a keyring is missing where all tests must run");
        eprintln!("left out: there is no keyring here; ./test installs one");
        return;
    }
    let stub = console();
    let home = Home::new();
    let output = Command::new("dbus-run-session")
        .args(["--", "sh", "-c", SESSION])
        .env_clear()
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path())
        .env("PATH", "/usr/bin:/bin")
        .env("TOOL", env!("CARGO_BIN_EXE_rustdesk-admin"))
        .env("SERVER", &stub.url)
        .output()
        .unwrap();
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
