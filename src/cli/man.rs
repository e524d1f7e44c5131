//! `man`: writes the man pages, made from the same texts as the help. What those say is not decided here.

use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// Write the man pages into a directory
///
/// One page for the program and one for each command. Packages put them into share/man/man1.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The directory, created if it is missing
    directory: PathBuf,
}

/// Writes the pages of this command line.
pub fn run(args: &Args, command: clap::Command) -> anyhow::Result<()> {
    let directory = &args.directory;
    std::fs::create_dir_all(directory).with_context(|| format!("create the directory {}", directory.display()))?;
    let written = clap_mangen::generate_to(command, directory).and_then(|()| keep_examples(directory));
    written.with_context(|| format!("write to {}", directory.display()))
}

/// Keeps the lines of examples as they are in every page: filled and hyphenated, nobody could copy them.
fn keep_examples(directory: &Path) -> io::Result<()> {
    for entry in directory.read_dir()? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "1") {
            std::fs::write(&path, unfilled(&std::fs::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

/// The page with every run of lines that begin with four spaces between the requests that switch filling off and on.
fn unfilled(page: &str) -> String {
    let is_example = |line: &&str| line.starts_with("    ");
    let lines: Vec<_> = page.lines().collect();
    let mut text = String::with_capacity(page.len());
    for run in lines.chunk_by(|one, other| is_example(one) == is_example(other)) {
        let between = if run.first().is_some_and(is_example) { [".nf\n", ".fi\n"] } else { [""; 2] };
        text.push_str(between[0]);
        run.iter().for_each(|line| text.extend([line, "\n"]));
        text.push_str(between[1]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_not_filled() {
        let page = ".SH EXTRA\nExamples:\n  List\n    a \\-\\-b\n    c\n.SH VERSION\n";
        let kept = ".SH EXTRA\nExamples:\n  List\n.nf\n    a \\-\\-b\n    c\n.fi\n.SH VERSION\n";
        assert_eq!(unfilled(page), kept);
    }
}
