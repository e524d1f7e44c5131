//! Files that are made from the code and kept beside it: they are as the code makes them. `UPDATE=1` writes them.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::house::files;
use crate::world::variable;

/// Compares a folder of the project with what the hidden command `generate` writes.
fn compare(what: &str) {
    let fresh = TempDir::new().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
    let ended = command.args(["generate", what]).arg(fresh.path()).env_clear().status().unwrap();
    assert!(ended.success(), "generate {what}: {ended}");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join(what);
    if variable("UPDATE").is_some() {
        let _ = std::fs::remove_dir_all(&kept);
        std::fs::create_dir(&kept).unwrap();
        for (name, text) in texts(fresh.path()) {
            std::fs::write(kept.join(name), text).unwrap();
        }
    }
    let (kept, fresh) = (texts(&kept), texts(fresh.path()));
    assert!(!fresh.is_empty(), "generate {what} writes nothing");
    let differs = |name: &&String| kept.get(*name) != fresh.get(*name);
    let names: Vec<&String> = kept.keys().chain(fresh.keys()).filter(differs).collect();
    assert!(names.is_empty(), "{what}/ is not what the code makes; UPDATE=1 writes it: {names:?}");
}

fn texts(folder: &Path) -> BTreeMap<String, String> {
    let name = |path: &str| path.rsplit('/').next().unwrap().to_owned();
    files(folder).into_iter().map(|file| (name(&file.path), file.text)).collect()
}

#[test]
fn completions_are_those_of_this_command_line() {
    compare("completions");
}

#[test]
fn man_pages_are_those_of_this_command_line() {
    compare("man");
}
