//! The README's first five minutes: every line of its `sh` blocks is typed here, in order, in one shell.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use crate::world::port::Port;

const README: &str = include_str!("../../README.md");

/// What a newcomer's shell has, with what is built already in place of building it.
const CARGO: &str = r#"#!/bin/sh
case "$*" in
    "install --locked --path .") ;;
    "run --release --locked --example play-fleet -- "*) shift 6; cd "$PROJECT"; exec "$PLAY_FLEET" "$@" ;;
    *) echo "the test does not know: cargo $*" >&2; exit 1 ;;
esac
"#;

/// The `sh` blocks, line by line; after a line that starts the server, a wait for it to answer.
fn script(port: u16) -> String {
    let mut script = String::from("set -eu\ntrap 'kill %1' EXIT\n");
    let blocks: Vec<&str> = README.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(blocks.len() >= 4, "the README has lost its first five minutes");
    for line in blocks.iter().flat_map(|block| block.lines()) {
        script.push_str(&line.replace("21114", &port.to_string()));
        script.push('\n');
        if line.ends_with('&') {
            script.push_str(&format!(
                "for _ in $(seq 600); do rustdesk-admin --version >/dev/null; \
                 (exec 3<>/dev/tcp/127.0.0.1/{port}) 2>/dev/null && break; sleep 0.1; done\n"
            ));
        }
    }
    script
}

#[test]
fn every_line_of_the_first_five_minutes_works() {
    let home = tempfile::tempdir().unwrap();
    let bin = home.path().join("bin");
    std::fs::create_dir(&bin).unwrap();
    let cargo = bin.join("cargo");
    std::fs::write(&cargo, CARGO).unwrap();
    std::fs::set_permissions(&cargo, std::fs::Permissions::from_mode(0o755)).unwrap();
    let built = Path::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
    std::os::unix::fs::symlink(built, bin.join("rustdesk-admin")).unwrap();
    let port = Port::hold();
    let done = Command::new("bash")
        .args(["-c", &script(port.number())])
        .current_dir(home.path())
        .env_clear()
        .env("HOME", home.path())
        .env("PATH", format!("{}:/usr/bin:/bin", bin.display()))
        .env("PROJECT", env!("CARGO_MANIFEST_DIR"))
        .env("PLAY_FLEET", built.parent().unwrap().join("examples/play-fleet"))
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{out}\n{err}");
    for said in ["admin", "\"status\": 0", "rda_"] {
        assert!(out.contains(said), "{said} is missing\n{out}\n{err}");
    }
}
