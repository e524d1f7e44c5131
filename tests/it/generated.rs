//! What is made from the code: man pages, and the tables in documents that it keeps true. `UPDATE=1` writes the latter.

use std::path::Path;
use std::process::Command;

use rustdesk_admin::wire;
use rustdesk_admin::wire::endpoint::Effect;
use tempfile::TempDir;

use crate::house::files;
use crate::world::variable;

#[test]
fn every_command_has_a_man_page() {
    let directory = TempDir::new().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"));
    let ended = command.arg("man").arg(directory.path().join("man1")).env_clear().output().unwrap();
    assert!(ended.status.success(), "{ended:?}");
    let pages = files(directory.path());
    let page = |name: &str| pages.iter().find(|page| page.path.ends_with(name)).map(|page| page.text.as_str());
    for name in ["rustdesk-admin.1", "rustdesk-admin-users.1", "rustdesk-admin-ab-add-peer.1", "rustdesk-admin-man.1"] {
        assert!(page(name).is_some_and(|text| text.contains(".SH SYNOPSIS")), "{name}");
    }
    let text = |name: &str| page(name).unwrap_or_default().replace('\\', "");
    for heading in ["ENVIRONMENT", "FILES", "EXIT STATUS", "SEE ALSO"] {
        for name in ["rustdesk-admin.1", "rustdesk-admin-users-view.1", "rustdesk-admin-serve.1"] {
            let heading = if heading.contains(' ') { format!(".SH \"{heading}\"") } else { format!(".SH {heading}") };
            assert!(text(name).contains(&heading), "{name}: {heading}");
        }
    }
    for (name, told) in [
        ("rustdesk-admin-users-view.1", "RUSTDESK_ADMIN_TOKEN"),
        ("rustdesk-admin-users-view.1", "The same as --profile, if that is not given."),
        ("rustdesk-admin-users-view.1", "~/.config/rustdesk-admin/config.toml"),
        ("rustdesk-admin-users-view.1", "rustdesk-admin-usersfR(1)"),
        ("rustdesk-admin-users.1", "rustdesk-admin-users-viewfR(1)"),
        ("rustdesk-admin-serve.1", "RUSTDESK_ADMIN_PASSWORD"),
        ("rustdesk-admin-serve.1", "RUSTDESK_ADMIN_DATA_DIR"),
    ] {
        assert!(text(name).contains(told), "{name}: {told}");
    }
    assert!(!text("rustdesk-admin-completions.1").contains("RUSTDESK_ADMIN_TOKEN"), "it speaks to no server");
    assert!(page("rustdesk-admin-complete.1").is_none(), "a page for the hidden command");
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
