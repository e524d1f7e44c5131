//! Files that are made from the code and kept beside it: they are as the code makes them. `UPDATE=1` writes them.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use rustdesk_admin::wire;
use rustdesk_admin::wire::endpoint::Effect;
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

/// The table of calls in the document about the API stands between two comments.
#[test]
fn the_table_of_calls_is_that_of_the_declarations() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/api-design.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let unserved: Vec<&str> = include_str!("access/unserved.txt").lines().collect();
    let mut table = String::from("| call | what it does | who may call it | effect |\n| --- | --- | --- | --- |\n");
    for one in wire::all() {
        let effect = match one.effect {
            Effect::Reads => "reads",
            Effect::Writes(_) => "writes",
            Effect::Reports => "reports",
        };
        let later = if unserved.contains(&one.name) { "; not served yet" } else { "" };
        let row = format!("| `{} {}` | {}{later} | {} | {effect} |\n", one.method, one.path, one.words, one.access);
        table.push_str(&row);
    }
    let (before, rest) = text.split_once("UPDATE=1 writes it -->\n").expect("the comment before the table");
    let (_, after) = rest.split_once("<!-- end -->").expect("the comment after the table");
    let fresh = format!("{before}UPDATE=1 writes it -->\n{table}<!-- end -->{after}");
    if variable("UPDATE").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    assert!(kept == fresh, "docs/api-design.md has another table than the declarations make; UPDATE=1 writes it");
}
