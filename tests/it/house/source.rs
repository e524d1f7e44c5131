//! Reads source files: as text, as tokens, and as the paths that they name. Which of these are forbidden is said elsewhere.

use std::path::{Path as Directory, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// A text file; one of the project goes by its path from the top.
pub struct File {
    pub path: String,
    pub text: String,
}

/// A path in the code, from the top of the crate: `["server", "devices", "store"]`.
pub type Path = Vec<String>;

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Reads all text files below a directory, which may be missing.
pub fn files(directory: &Directory) -> Vec<File> {
    let mut found = Vec::new();
    let Ok(entries) = directory.read_dir() else { return found };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let path = path.strip_prefix(root()).unwrap_or(&path).to_str().unwrap().to_owned();
            found.push(File { path, text });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

impl File {
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Returns the tokens without comments; a group is opened and closed by tokens of its own.
    pub fn tokens(&self) -> Vec<String> {
        if !self.is_rust() {
            return Vec::new();
        }
        let stream: TokenStream = self.text.parse().unwrap_or_else(|error| panic!("{}: {error}", self.path));
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        tokens
    }

    /// Returns the module that the file is: `src/server/devices/store.rs` is `["server", "devices", "store"]`.
    pub fn module(&self) -> Path {
        let path = self.path.strip_prefix("src/").unwrap_or(&self.path).trim_end_matches(".rs");
        let mut module: Path = path.split('/').map(str::to_owned).collect();
        if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
            module.pop();
        }
        module
    }

    /// Returns every path of our own that the file names, in `use` lines and in expressions, from the top of the crate.
    pub fn paths(&self) -> Vec<Path> {
        let tokens = self.tokens();
        let mut paths = Vec::new();
        // The modules that are written inside the file, with the depth of the brace that opened each.
        let mut inside: Vec<(usize, String)> = Vec::new();
        let mut depth = 0;
        for at in 0..tokens.len() {
            match tokens[at].as_str() {
                "{" => {
                    depth += 1;
                    if at > 1 && tokens[at - 2] == "mod" {
                        inside.push((depth, tokens[at - 1].clone()));
                    }
                }
                "}" => {
                    inside.pop_if(|(opened, _)| *opened == depth);
                    depth -= 1;
                }
                _ => {}
            }
            let here = || self.module().into_iter().chain(inside.iter().map(|(_, name)| name.clone()));
            // A path begins here, and not behind `::`.
            if at > 0 && tokens[at - 1] == ":" {
                continue;
            }
            let base = match tokens[at].as_str() {
                "crate" | "rustdesk_admin" => Path::new(),
                "self" => here().collect(),
                "super" => {
                    let mut parent: Path = here().collect();
                    parent.pop();
                    parent
                }
                _ => continue,
            };
            if follows(&tokens, at + 1) {
                tree(&tokens, at + 3, base, &mut paths);
            }
        }
        paths
    }
}

/// Reads what follows `::`, a name, a group or a star, and returns where it ends.
fn tree(tokens: &[String], mut at: usize, mut base: Path, paths: &mut Vec<Path>) -> usize {
    while let Some(token) = tokens.get(at) {
        match token.as_str() {
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token != "}") {
                    // At least one token further, so that what is not understood cannot hold us.
                    at = if tokens[at] == "," { at + 1 } else { tree(tokens, at, base.clone(), paths).max(at + 1) };
                }
                return at + 1;
            }
            "super" => {
                base.pop();
            }
            "self" | "*" => {}
            name if name.starts_with(|c: char| c.is_alphabetic() || c == '_') => base.push(name.to_owned()),
            _ => break,
        }
        at += 1;
        if !follows(tokens, at) {
            break;
        }
        at += 2;
    }
    paths.push(base);
    if tokens.get(at).is_some_and(|token| token == "as") { at + 2 } else { at }
}

fn follows(tokens: &[String], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token == ":") && tokens.get(at + 1).is_some_and(|token| token == ":")
}

fn flatten(stream: TokenStream, tokens: &mut Vec<String>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                let text = match group.delimiter() {
                    proc_macro2::Delimiter::Brace => ["{", "}"],
                    proc_macro2::Delimiter::Bracket => ["[", "]"],
                    proc_macro2::Delimiter::Parenthesis => ["(", ")"],
                    proc_macro2::Delimiter::None => ["", ""],
                };
                tokens.push(text[0].into());
                flatten(group.stream(), tokens);
                tokens.push(text[1].into());
            }
            other => tokens.push(other.to_string()),
        }
    }
}

#[test]
fn paths_are_found_in_every_form() {
    let file = super::imagined(
        "src/server/devices/api.rs",
        "//! crate::not::this
        use crate::{wire::{devices::Device, ids::*}, server::gate};
        use super::store as rows;
        use super::super::users::actions;
        fn f() { let _ = \"crate::nor::this\"; crate::cli::ui::say(1); self::g::<u8>() }
        mod tests { use super::*; }
        use super::last;",
    );
    let found: Vec<String> = file.paths().iter().map(|path| path.join("::")).collect();
    assert_eq!(
        found,
        [
            "wire::devices::Device",
            "wire::ids",
            "server::gate",
            "server::devices::store",
            "server::users::actions",
            "cli::ui::say",
            "server::devices::api::g",
            "server::devices::api",
            "server::devices::last",
        ]
    );
}
