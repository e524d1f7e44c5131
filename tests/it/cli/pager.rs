//! The pager: on a terminal only, and whichever was chosen.

use super::stub::device;
use super::terminal::Terminal;
use super::{Home, Stub};

fn fleet(number: usize) -> Stub {
    Stub::with(Vec::new(), (0..number).map(|id| device(&format!("{id:05}"))).collect())
}

/// A home in which a program is called `show`: it says so, and shows what it is given.
#[cfg(unix)]
fn home(stub: &Stub, script: &str) -> (Home, String) {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::of(&stub.url);
    let path = home.path().join("show");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    (home, path.display().to_string())
}

#[cfg(unix)]
#[test]
fn lists_on_a_terminal_go_through_the_pager() {
    let stub = fleet(3);
    let (home, show) = home(&stub, "echo \"shown by $1\"; cat; echo end of list");
    let home = home.with("PAGER", &format!("{show} pager"));
    for format in ["table", "csv", "jsonl", "json", "yaml", "name"] {
        let (code, text) = Terminal::start(&home, &["devices", "view", "-o", format]).ends();
        assert_eq!(code, Some(0), "{text}");
        let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is not in {text}"));
        assert!(at("shown by pager") < at("00001") && at("00002") < at("end of list"), "{text}");
    }
    // What is said comes after the pager was left.
    let (_, text) = Terminal::start(&home, &["devices", "view"]).ends();
    assert!(text.find("end of list") < text.find("Columns that do not fit"), "{text}");
    let own = home.with("RUSTDESK_ADMIN_PAGER", &format!("{show} mine"));
    let (_, text) = Terminal::start(&own, &["devices", "view"]).ends();
    assert!(text.contains("shown by mine") && !text.contains("shown by pager"), "{text}");
    for words in [
        &["devices", "view", "--no-pager"][..],
        &["devices", "disable", "00001", "-o", "jsonl"],
        &["devices", "view", "--help"],
        &["devices", "view", "--device-name", "none", "--limit", "0"],
    ] {
        let (code, text) = Terminal::start(&own, words).ends();
        assert!(code == Some(0) && !text.contains("shown by"), "{words:?}: {text}");
    }
    let (_, text) = Terminal::start(&own.with("RUSTDESK_ADMIN_PAGER", "cat"), &["devices", "view"]).ends();
    assert!(!text.contains("shown by"), "{text}");
}

#[cfg(unix)]
#[test]
fn nothing_is_paged_in_a_pipe() {
    let stub = fleet(3);
    let (home, show) = home(&stub, "echo shown; cat");
    let run = home.with("PAGER", &show).run(&["devices", "view", "-o", "name"]);
    run.is(0, "00000\n00001\n00002\n", "");
}

#[cfg(unix)]
#[test]
fn a_pager_that_is_left_early_is_no_failure() {
    let stub = fleet(5000);
    let (home, show) = home(&stub, "head -n 1");
    let home = home.with("PAGER", &show).with("PATH", "/usr/bin:/bin");
    for format in ["jsonl", "table"] {
        let (code, text) = Terminal::start(&home, &["devices", "view", "-o", format]).ends();
        assert_eq!(code, Some(0), "{text}");
        assert!(!text.contains("error") && !text.contains("roken"), "{text}");
    }
}

#[test]
fn a_pager_that_is_not_there_is_said_and_the_list_shown() {
    let stub = fleet(3);
    let home = Home::of(&stub.url).with("PAGER", "/nowhere/more -x");
    let (code, text) = Terminal::start(&home, &["devices", "view", "-o", "name"]).ends();
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("cannot start the pager /nowhere/more: ") && text.contains("00002"), "{text}");
    // The default is not missed: there is no PATH here to find it.
    let (code, text) =
        Terminal::start(&Home::of(&stub.url).with("PATH", "/nowhere"), &["devices", "view", "-o", "name"]).ends();
    assert!(code == Some(0) && text.contains("00002") && !text.contains("pager"), "{text}");
}
