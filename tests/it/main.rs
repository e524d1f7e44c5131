//! The one test binary: it lists its rooms, and finds files that nobody listed. No test of the program is in this file.

#![expect(clippy::unwrap_used, reason = "a helper that unwraps fails the test that called it, which is what it is for")]
#![expect(clippy::print_stderr, reason = "a test says why it failed, or that it was left out")]

// First, and for all: its macros.
#[macro_use]
mod world;

mod access;
mod api;
mod attack;
mod cli;
mod clocks;
mod completion;
mod day;
mod durability;
mod examples;
mod generated;
mod ground;
mod house;
mod instruments;
mod keys;
mod openapi;
mod other_tools;
mod pages;
mod proxied;
mod readme;
mod running;
mod scripts;
mod serve;
mod unit;
mod wire;

use std::path::Path;

/// A file that no `mod` line names is never compiled, and its tests pass for ever.
#[test]
fn every_file_is_listed() {
    let mut missing = Vec::new();
    unlisted(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it")), "main.rs", &mut missing);
    assert!(missing.is_empty(), "no `mod` line names these: {missing:#?}");
}

/// Collects what stands in a directory and is not named in the directory's own module file.
fn unlisted(directory: &Path, module_file: &str, missing: &mut Vec<String>) {
    let list = std::fs::read_to_string(directory.join(module_file)).unwrap_or_default();
    for entry in directory.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let holds_code = if path.is_dir() {
            house::files(&path).iter().any(|file| file.path.ends_with(".rs"))
        } else {
            path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with(module_file)
        };
        if !holds_code {
            continue;
        }
        let line = format!("mod {stem};");
        if !list.lines().any(|candidate| candidate.trim_start_matches("pub ").trim() == line) {
            missing.push(path.display().to_string());
        }
        if path.is_dir() {
            unlisted(&path, "mod.rs", missing);
        }
    }
}
