//! The same rooms for every resource, and no room too large. What is in the rooms is not looked at here.

use std::collections::BTreeSet;

use super::source::{File, files, root};
use super::{holds, imagined};

/// The resources, by the names of their folders. Grows.
const RESOURCES: [&str; 10] =
    ["ab", "access", "audits", "devices", "users", "tokens", "settings", "user_group", "device_group", "strategies"];

/// Where the first of these rooms is, the others are.
const TOGETHER: [&[&str]; 2] = [
    &[
        "src/server/*/mod.rs",
        "src/server/*/api.rs",
        "src/server/*/actions.rs",
        "src/server/*/store.rs",
        "src/wire/*.rs",
        "tests/it/api/*.rs",
    ],
    &["src/server/*/pages.rs", "templates/*/list.html", "tests/it/pages/*.rs"],
];

/// What else a resource's folder of the server may hold: a room that has grown into two, named here.
const MORE: [&str; 31] = [
    "src/server/access/decision.rs",
    "src/server/access/rules.rs",
    "src/server/access/words.rs",
    "src/server/audits/active.rs",
    "src/server/audits/budget.rs",
    "src/server/audits/connection.rs",
    "src/server/audits/entry.rs",
    "src/server/audits/ingest.rs",
    "src/server/audits/list.rs",
    "src/server/audits/log_size.rs",
    "src/server/audits/page_bytes.rs",
    "src/server/audits/queue.rs",
    "src/server/audits/report.rs",
    "src/server/audits/running.rs",
    "src/server/audits/shorten.rs",
    "src/server/devices/claiming.rs",
    "src/server/devices/clones.rs",
    "src/server/devices/enrolment.rs",
    "src/server/devices/grouping.rs",
    "src/server/devices/merging.rs",
    "src/server/devices/presence.rs",
    "src/server/devices/presets.rs",
    "src/server/devices/report.rs",
    "src/server/devices/reports.rs",
    "src/server/users/check.rs",
    "src/server/users/dependents.rs",
    "src/server/users/grouping.rs",
    "src/server/strategies/catalogue.rs",
    "src/server/strategies/sealing.rs",
    "src/server/strategies/values.rs",
    "src/server/strategies/push.rs",
];

/// Rooms that are still to be built. Shrinks: one that is there fails a test until it is taken off.
const NOT_YET: [&str; 0] = [];

/// A file longer than this is two rooms.
const LINES: usize = 400;

/// Names the rooms that are missing among these files.
fn missing(present: &BTreeSet<String>) -> Vec<String> {
    let mut missing = Vec::new();
    for resource in RESOURCES {
        for together in TOGETHER {
            let rooms: Vec<String> = together.iter().map(|room| room.replace('*', resource)).collect();
            if has(present, &rooms[0]) {
                missing.extend(rooms.into_iter().filter(|room| !has(present, room)));
            }
        }
    }
    missing
}

/// A room is a file, or a folder of its name.
fn has(present: &BTreeSet<String>, room: &str) -> bool {
    let folder = room.strip_suffix(".rs").map(|stem| format!("{stem}/mod.rs"));
    present.contains(room) || folder.is_some_and(|folder| present.contains(&folder))
}

/// Finds files of a resource's folder in the server that have another name than the rooms have.
fn misnamed(file: &File) -> Vec<String> {
    let module = file.module();
    let ours = module.len() > 2 && module[0] == "server" && RESOURCES.contains(&module[1].as_str());
    if ours
        && !["api", "pages", "actions", "lookup", "store"].contains(&module[2].as_str())
        && !MORE.contains(&file.path.as_str())
    {
        return vec![format!("a resource has no room called {}", module[2])];
    }
    Vec::new()
}

fn too_long(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    if file.is_rust() && lines > LINES { vec![format!("{lines} lines are two rooms")] } else { Vec::new() }
}

#[test]
fn every_resource_has_the_same_rooms() {
    let present = ["src", "templates", "tests"].iter().flat_map(|below| files(&root().join(below)));
    let present = present.map(|file| file.path).collect();
    let mut missing = missing(&present);
    missing.retain(|room| !NOT_YET.contains(&room.as_str()));
    assert!(missing.is_empty(), "these rooms of a resource are missing: {missing:#?}");
    let built: Vec<_> = NOT_YET.iter().filter(|room| has(&present, room)).collect();
    assert!(built.is_empty(), "take these off NOT_YET, they are there: {built:?}");
}

#[test]
fn rooms_of_a_resource_have_the_usual_names() {
    holds(&["src/server"], misnamed);
}

#[test]
fn no_file_is_two_rooms() {
    holds(&["src", "tests/it"], too_long);
}

#[test]
fn a_missing_or_misnamed_room_is_noticed() {
    let present = ["src/wire/users.rs", "src/server/users/mod.rs", "src/server/users/api/mod.rs"].map(str::to_owned);
    let missing = missing(&present.into());
    assert_eq!(missing, ["src/server/users/actions.rs", "src/server/users/store.rs", "tests/it/api/users.rs"]);
    assert_eq!(misnamed(&imagined("src/server/users/helpers.rs", "")).len(), 1);
    assert!(misnamed(&imagined("src/server/users/store/rows.rs", "")).is_empty());
    assert_eq!(too_long(&imagined("src/main.rs", &"\n".repeat(LINES + 1))).len(), 1);
}
