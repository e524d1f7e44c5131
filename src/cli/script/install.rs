//! Puts the scripts' names into a directory: links, copies or launchers that lead to this executable. It never takes
//! the place of a file that somebody else put there.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use anyhow::Context as _;

use super::python::{self, Text, Value};
use crate::cli::{exit::Stop, ui::Ui};

/// Every launcher holds this, and so does the executable and each of its copies.
const MARKER: &str = "rustdesk-admin: written by `script install`, which may replace it";

/// Put the scripts' names into a directory, each leading to this executable
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Where to put them; made if it is not there
    #[arg(value_name = "DIR")]
    directory: PathBuf,
    /// Write small launchers for those who call `python3 users.py`
    #[arg(long)]
    python: bool,
}

/// Installs every script's names, or none if a name is taken; says what was done.
pub fn run(args: &Args, ui: &Ui) -> anyhow::Result<()> {
    let executable = env::current_exe().context("find this executable")?;
    let directory = &args.directory;
    fs::create_dir_all(directory).with_context(|| format!("make the directory {}", directory.display()))?;
    let form = match (args.python, cfg!(windows)) {
        (true, _) => Form::Python,
        (false, true) => Form::Command,
        (false, false) => Form::Link,
    };
    let places: Vec<_> = super::names().map(|name| (directory.join(form.file_name(&name)), name)).collect();
    let mut foreign = Vec::new();
    for (place, _) in &places {
        if !is_ours(place, &executable).with_context(|| format!("look at {}", place.display()))? {
            foreign.push(place.display().to_string());
        }
    }
    if !foreign.is_empty() {
        let text = format!("not written by rustdesk-admin, so left alone: {}", foreign.join(", "));
        return Err(Stop::refused(text).hint("move it away, or choose another directory").into());
    }
    for (place, name) in &places {
        put(place, |new| form.write(&executable, name, new)).with_context(|| format!("write {}", place.display()))?;
        ui.status(&format!("Installed {}", place.display()));
    }
    Ok(())
}

/// What a script's name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Link,
    Command,
    Python,
}

impl Form {
    fn file_name(self, name: &str) -> String {
        match self {
            Self::Command => format!("{name}.cmd"),
            Self::Link | Self::Python => name.to_owned(),
        }
    }

    fn write(self, executable: &Path, name: &str, place: &Path) -> io::Result<()> {
        match self {
            Self::Link => link_or_copy(executable, place, link),
            Self::Command => fs::write(place, command(executable, name)),
            Self::Python => {
                fs::write(place, launcher(executable, name))?;
                make_executable(place)
            }
        }
    }
}

/// Makes a file beside the place and moves it there, so that whoever calls the script meanwhile finds the old one.
fn put(place: &Path, write: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    let mut name = place.file_name().unwrap_or_default().to_owned();
    name.push(format!(".new-{}", std::process::id()));
    let new = place.with_file_name(name);
    let done = write(&new).and_then(|()| fs::rename(&new, place));
    if done.is_err() {
        // What is left of a failure is no use to anybody; if it cannot be removed, the failure itself is what matters.
        let _ = fs::remove_file(&new);
    }
    done
}

/// Tells whether a place is free or holds something that an installation put there.
fn is_ours(place: &Path, executable: &Path) -> io::Result<bool> {
    let kind = match fs::symlink_metadata(place) {
        Ok(metadata) => metadata.file_type(),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(fault) => return Err(fault),
    };
    if kind.is_symlink() {
        let target = fs::read_link(place)?;
        // A link to an executable that has moved away since is ours by its name.
        return Ok(target == executable || target.file_name() == executable.file_name());
    }
    if !kind.is_file() {
        return Ok(false);
    }
    let bytes = fs::read(place)?;
    Ok(bytes.windows(MARKER.len()).any(|part| part == MARKER.as_bytes()))
}

/// Some file systems know no links; there a copy of the executable is the script as well.
fn link_or_copy(executable: &Path, place: &Path, link: fn(&Path, &Path) -> io::Result<()>) -> io::Result<()> {
    link(executable, place).or_else(|_| fs::copy(executable, place).map(drop))
}

#[cfg(unix)]
fn link(executable: &Path, place: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(executable, place)
}

#[cfg(not(unix))]
fn link(executable: &Path, place: &Path) -> io::Result<()> {
    fs::hard_link(executable, place)
}

#[cfg(unix)]
fn make_executable(place: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(place, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> io::Result<()> {
    Ok(())
}

fn command(executable: &Path, name: &str) -> String {
    // A percent sign in a path would begin a variable.
    let executable = executable.display().to_string().replace('%', "%%");
    format!("@rem {MARKER}\r\n@\"{executable}\" script {name} %*\r\n")
}

fn launcher(executable: &Path, name: &str) -> String {
    let executable = python::repr(&Value::Str(Text::from_argument(executable.as_os_str())));
    format!(
        "#!/usr/bin/env python3\n\
         # {MARKER}\n\
         import os\n\
         import subprocess\n\
         import sys\n\
         \n\
         command = [{executable}, \"script\", \"{name}\"] + sys.argv[1:]\n\
         if os.name == \"nt\":\n    \
             sys.exit(subprocess.call(command))\n\
         os.execv(command[0], command)\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_quotes_stays_one_word() {
        let text = launcher(Path::new("/opt/it's \"here\"/rustdesk-admin"), "users.py");
        assert!(text.contains(r#"['/opt/it\'s "here"/rustdesk-admin', "script", "users.py"]"#), "{text}");
        let text = command(Path::new("C:\\100% ours\\rustdesk-admin.exe"), "users.py");
        assert!(text.contains("@\"C:\\100%% ours\\rustdesk-admin.exe\" script users.py %*\r\n"), "{text}");
    }

    #[test]
    fn what_cannot_be_linked_is_left_without_a_trace() {
        let directory = tempfile::tempdir().expect("a directory");
        let place = directory.path().join("users.py");
        put(&place, |new| fs::write(new, "half").and(Err(io::Error::other("full")))).expect_err("it failed");
        assert_eq!(fs::read_dir(directory.path()).expect("it is there").count(), 0);
    }

    #[test]
    fn where_there_are_no_links_it_is_a_copy() {
        let directory = tempfile::tempdir().expect("a directory");
        let (executable, place) = (directory.path().join("rustdesk-admin"), directory.path().join("users.py"));
        fs::write(&executable, MARKER).expect("write");
        let refused = |_: &Path, _: &Path| Err(io::Error::from(io::ErrorKind::PermissionDenied));
        link_or_copy(&executable, &place, refused).expect("a copy");
        assert!(fs::symlink_metadata(&place).expect("it is there").is_file());
        assert!(is_ours(&place, &executable).expect("ours"));
    }

    #[test]
    fn a_copy_of_any_version_is_ours_and_a_python_script_is_not() {
        let directory = tempfile::tempdir().expect("a directory");
        let place = directory.path().join("users.py");
        let executable = Path::new("/opt/rustdesk-admin");
        assert!(is_ours(&place, executable).expect("free"));
        fs::write(&place, format!("\0elf{MARKER}\0")).expect("write");
        assert!(is_ours(&place, executable).expect("ours"));
        fs::write(&place, "import requests").expect("write");
        assert!(!is_ours(&place, executable).expect("foreign"));
    }
}
