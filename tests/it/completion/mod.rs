//! Completion as people have it: in the real shells, by their own keys, with the scripts that the program prints.

mod names;
mod shells;

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::cli::Home;
use crate::world::variable;

/// How long names are asked for again.
const PATIENCE: Duration = Duration::from_secs(20);

/// A shell that completes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
    Elvish,
}

impl Shell {
    const ALL: [Shell; 4] = [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::Elvish];

    fn name(self) -> &'static str {
        match self {
            Shell::Bash => "bash",
            Shell::Zsh => "zsh",
            Shell::Fish => "fish",
            Shell::Elvish => "elvish",
        }
    }

    /// Whether it is on this machine; where all tests must run it has to be.
    fn is_here(self) -> bool {
        let mut command = Command::new(self.name());
        let here = command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
        assert!(here || variable("CI").is_none(), "{} is missing where all tests must run", self.name());
        if !here {
            eprintln!("left out: {} is not here; ./test installs it", self.name());
        }
        here
    }
}

/// A home in which the program is on the path, and the script of each shell is in a file of the shell's name.
fn home(home: Home) -> Home {
    let bin = home.path().join("bin");
    std::fs::create_dir(&bin).unwrap();
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_rustdesk-admin"), bin.join("rustdesk-admin")).unwrap();
    for shell in Shell::ALL {
        let script = home.run(&["completions", shell.name()]);
        std::fs::write(home.path().join(shell.name()), script.success()).unwrap();
    }
    let path = format!("{}:/usr/bin:/bin", bin.display());
    home.with("PATH", &path).with("TERM", "xterm")
}

/// Tries something that may come too late on a busy machine, and at the end says whether it came.
fn in_the_end(mut tried: impl FnMut() -> bool) -> bool {
    let begun = Instant::now();
    loop {
        if tried() {
            return true;
        }
        if begun.elapsed() > PATIENCE {
            return false;
        }
    }
}

/// The candidates as the scripts get them, for what no shell makes different.
fn candidates(home: &Home, words: &[&str], current: &str) -> Vec<String> {
    let current = format!("--current={current}");
    let mut arguments = vec!["complete", "elvish", &current, "--", "rustdesk-admin"];
    arguments.extend(words);
    let run = home.run(&arguments);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    run.out.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}
