//! The scripts' face against recorded runs of the Python scripts and against what Python makes of stranger answers.
//! The tool's own commands are tested elsewhere.

mod beyond;
mod host;
mod install;
mod replay;

use std::{
    ffi::{OsStr, OsString},
    io::Write as _,
    process::{Command, Output, Stdio},
};

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
