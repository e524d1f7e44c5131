//! `man`: writes the man pages, made from the same texts as the help. What those say is not decided here.

mod sections;

use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Command;
use clap_mangen::Man;

/// Write the man pages into a directory
///
/// One page for the program and one for each command. Packages put them into share/man/man1.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The directory, created if it is missing
    directory: PathBuf,
}

/// Writes the pages of this command line.
pub fn run(args: &Args, command: Command) -> anyhow::Result<()> {
    let directory = &args.directory;
    std::fs::create_dir_all(directory).with_context(|| format!("create the directory {}", directory.display()))?;
    let mut command = command.disable_help_subcommand(true);
    command.build();
    write(&command, None, directory).with_context(|| format!("write to {}", directory.display()))
}

/// Writes the page of a command, and those of its commands.
fn write(command: &Command, parent: Option<&Command>, directory: &Path) -> io::Result<()> {
    let page = Man::new(command.clone()).source(concat!("rustdesk-admin ", env!("CARGO_PKG_VERSION")));
    let mut text = Vec::new();
    page.render(&mut text)?;
    let mut text = unfilled(&String::from_utf8_lossy(&text).replacen(".SH EXTRA\n", ".SH NOTES\n", 1));
    text.push_str(&sections::sections(command, parent));
    std::fs::write(directory.join(page.get_filename()), text)?;
    command
        .get_subcommands()
        .filter(|part| !part.is_hide_set())
        .try_for_each(|part| write(part, Some(command), directory))
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
