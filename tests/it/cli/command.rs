//! Runs the binary and looks at what it leaves.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A home folder for runs of the binary, and an environment with nothing else in it.
pub struct Home {
    folder: TempDir,
    environment: Vec<(String, String)>,
}

/// What a run left.
#[must_use = "a run is looked at"]
#[derive(Debug, PartialEq)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Home {
    /// A fresh one. No keyring answers in it: the tests must not touch that of whoever runs them.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = Self { folder, environment: Vec::new() };
        let path = home.path().display().to_string();
        home.with("HOME", &path).with("DBUS_SESSION_BUS_ADDRESS", &format!("unix:path={path}/none"))
    }

    /// One that is signed in to a server by the environment.
    pub fn of(url: &str) -> Self {
        Self::new().with("RUSTDESK_ADMIN_URL", url).with("RUSTDESK_ADMIN_TOKEN", "t0ken")
    }

    /// Sets a variable.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.into(), value.into()));
        self
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The command, to be run by the caller.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
        command.env_clear().envs(self.environment.iter().cloned()).current_dir(self.path()).args(arguments);
        command
    }

    /// Runs the binary with nothing on standard input.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.fed(arguments, "")
    }

    /// Runs the binary with this on standard input.
    pub fn fed(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
        let mut command = self.command(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Whoever does not read has closed its end, which is no failure.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        let output = child.wait_with_output().unwrap();
        Run {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Run {
    /// Fails unless the run left exactly this.
    #[track_caller]
    pub fn is(&self, code: i32, out: &str, err: &str) {
        let expected = Run { code, out: out.into(), err: err.into() };
        assert_eq!(self, &expected, "\n--- stdout\n{}\n--- stderr\n{}", self.out, self.err);
    }

    /// Fails unless the run succeeded; gives what it wrote.
    #[track_caller]
    pub fn success(&self) -> &str {
        assert_eq!(self.code, 0, "{self:#?}");
        &self.out
    }

    /// Fails unless the run ended with this code and said this.
    #[track_caller]
    pub fn fails(&self, code: i32, said: &str) {
        assert_eq!(self.code, code, "{self:#?}");
        assert!(self.err.contains(said), "{said:?} is not in {self:#?}");
    }
}
