//! The scripts' face against recorded runs of the Python scripts and against what Python makes of stranger answers.
//! The tool's own commands are tested elsewhere.

mod ab;
mod audits;
mod beyond;
mod groups;
mod host;
mod install;
mod replay;
mod strategies;

use std::{
    ffi::{OsStr, OsString},
    io::Write as _,
    process::{Command, Output, Stdio},
};

use host::{Host, Prepared};

/// Calls the executable as a script, in an environment that holds nothing but a time zone.
pub fn call(script: &str, args: &[OsString], stdin: &[u8], zone: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
    command.arg("script").arg(script).args(args);
    feed(command.env_clear().env("TZ", zone), stdin)
}

/// Runs a command, gives it its input, and waits for its output.
pub fn feed(command: &mut Command, stdin: &[u8]) -> Output {
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A command that does not read its input closes it, which is no failure.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    child.wait_with_output().unwrap()
}

/// The arguments of a run against a server, the ones every run has in front.
pub fn args<S: AsRef<OsStr>>(url: &str, rest: &[S]) -> Vec<OsString> {
    let first = ["--url", url, "--token", "t"].map(OsString::from);
    first.into_iter().chain(rest.iter().map(|arg| arg.as_ref().to_owned())).collect()
}

/// Runs a script against a server with the answers given.
pub fn run(script: &str, rest: &[&str], stdin: &str, answers: Vec<Prepared>) -> (Output, Host) {
    let host = Host::start(answers);
    (call(script, &args(&host.url, rest), stdin.as_bytes(), "UTC"), host)
}

/// The answer with a page of rows.
pub fn list(rows: &str) -> Prepared {
    Prepared::json(format!(r#"{{"total": 1, "data": [{rows}]}}"#))
}

/// Compares how a run ended; stderr holds the word, or nothing where there is none.
#[track_caller]
pub fn ends(output: &Output, code: i32, stdout: &str, word: &str) {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        (output.status.code(), String::from_utf8_lossy(&output.stdout).as_ref()),
        (Some(code), stdout),
        "{stderr}"
    );
    assert!(stderr.contains(word), "{stderr}");
    assert_eq!(stderr.is_empty(), word.is_empty(), "{stderr}");
}
