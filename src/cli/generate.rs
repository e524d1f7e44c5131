//! Writes what is made from the command line itself, completions and man pages, for those who package it. What the
//! commands are called and what their help says is not decided here.

use std::path::PathBuf;

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
        What::Man { .. } => clap_mangen::generate_to(command, directory),
    };
    written.with_context(|| format!("write to {}", directory.display()))
}
