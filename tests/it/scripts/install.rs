//! `script install` puts names into a directory that lead to the executable, and never in place of a stranger's file.

use std::{fs, process::Command};

use tempfile::tempdir;

use super::{
    args, feed,
    host::{Host, Prepared},
};

const NAMES: [&str; 9] = [
    "ab.py",
    "audits.py",
    "device-groups.py",
    "device_group.py",
    "devices.py",
    "strategies.py",
    "user-groups.py",
    "user_group.py",
    "users.py",
];

fn install(args: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
    feed(command.args(["script", "install"]).args(args), b"")
}

/// Calls an installed file as the shell does, and expects what `users.py` prints.
fn works(command: &mut Command) {
    let host = Host::start(vec![Prepared::json(r#"{"total": 1, "data": [{"name": "x"}]}"#)]);
    let output = feed(command.args(args(&host.url, &["view"])), b"");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "{'name': 'x'}\n", "{output:?}");
}

#[test]
fn every_name_is_installed_and_may_be_installed_again() {
    let directory = tempdir().unwrap();
    let inner = directory.path().join("not/there");
    for _ in 0..2 {
        let output = install(&[inner.to_str().unwrap()]);
        assert!(output.status.success(), "{output:?}");
        let names = inner.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.map(|name| name.strip_suffix(".cmd").unwrap_or(&name).to_owned()).collect();
        names.sort();
        assert_eq!(names, NAMES);
    }
}

#[cfg(unix)]
#[test]
fn a_link_and_a_copy_are_the_script() {
    let directory = tempdir().unwrap();
    assert!(install(&[directory.path().to_str().unwrap()]).status.success());
    works(&mut Command::new(directory.path().join("users.py")));
    let copy = directory.path().join("users");
    fs::copy(env!("CARGO_BIN_EXE_rustdesk-admin"), &copy).unwrap();
    works(&mut Command::new(copy));
}

#[test]
fn a_foreign_file_stops_the_whole_installation() {
    let directory = tempdir().unwrap();
    let foreign = directory.path().join(if cfg!(windows) { "users.py.cmd" } else { "users.py" });
    fs::write(&foreign, "import requests\n").unwrap();
    let output = install(&[directory.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("users.py"), "{output:?}");
    assert_eq!(fs::read_to_string(&foreign).unwrap(), "import requests\n");
    assert_eq!(directory.path().read_dir().unwrap().count(), 1, "nothing else was written");
}

#[test]
fn links_give_way_to_launchers_and_launchers_to_links() {
    let directory = tempdir().unwrap();
    let path = directory.path().to_str().unwrap();
    for arguments in [vec![path], vec![path, "--python"], vec![path]] {
        let output = install(&arguments);
        assert!(output.status.success(), "{output:?}");
    }
}

#[test]
fn a_python_launcher_runs_under_python() {
    if Command::new("python3").arg("--version").output().is_err() {
        eprintln!("left out: there is no python3 here");
        return;
    }
    let directory = tempdir().unwrap();
    assert!(install(&[directory.path().to_str().unwrap(), "--python"]).status.success());
    works(Command::new("python3").arg(directory.path().join("users.py")));
    #[cfg(unix)]
    works(&mut Command::new(directory.path().join("users.py")));
}

#[test]
fn a_script_that_is_not_there_is_named_with_those_that_are() {
    let output = feed(Command::new(env!("CARGO_BIN_EXE_rustdesk-admin")).args(["script", "nothing.py"]), b"");
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(NAMES.iter().all(|name| stderr.contains(name)), "{stderr}");
}
