//! The rules of the house as tests, read from the source as text. What the compiler and clippy see by themselves is not here.
//!
//! Each rule is a function from a file to its offences, so that it is tried on offending text as well as on the tree.

mod arrows;
mod gate;
mod rooms;
mod source;
mod words;

pub use source::{File, files, root};

/// Walks the tree with a rule, and fails with everything that it found.
fn holds(below: &[&str], rule: impl Fn(&File) -> Vec<String>) {
    let mut offences = Vec::new();
    for directory in below {
        for file in files(&root().join(directory)) {
            offences.extend(rule(&file).into_iter().map(|offence| format!("{}: {offence}", file.path)));
        }
    }
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}

/// Makes a file that is not on the disk, to try a rule on.
fn imagined(path: &str, text: &str) -> File {
    File { path: path.into(), text: text.into() }
}
