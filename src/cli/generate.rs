//! Writes what is made from the command line itself, completions and man pages, for those who package it. What the
//! commands are called and what their help says is not decided here.

use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::ValueEnum as _;
use clap_complete::Shell;

/// Write the files that are made from the command line
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Write the completions for every shell
    Completions {
        /// Where to write them; it is made when missing
        directory: PathBuf,
    },
    /// Write a man page for every command
    Man {
        /// Where to write them; it is made when missing
        directory: PathBuf,
    },
}

/// Writes the files for this command line.
pub fn run(args: Args, mut command: clap::Command) -> anyhow::Result<()> {
    let (What::Completions { directory } | What::Man { directory }) = &args.what;
    std::fs::create_dir_all(directory).with_context(|| format!("make the directory {}", directory.display()))?;
    let written = match &args.what {
        What::Completions { .. } => {
            let name = command.get_name().to_owned();
            Shell::value_variants()
                .iter()
                .try_for_each(|shell| clap_complete::generate_to(*shell, &mut command, &name, directory).map(drop))
        }
        What::Man { .. } => clap_mangen::generate_to(command, directory).and_then(|()| keep_examples(directory)),
    };
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
