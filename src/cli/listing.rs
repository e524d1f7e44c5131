//! The options of every list: its order, how much of it is written, and the names of its columns.

use std::fmt;
use std::marker::PhantomData;

use clap::builder::ArgExt;
use clap::{ArgMatches, Args, Command, FromArgMatches};

use super::options::trimmed;
use super::target::Listed;

/// How a list is written
#[derive(Clone, Debug, Default, Args)]
pub struct Layout {
    /// Sort by these columns; - before one sorts in descending order
    #[arg(long, value_name = "COL[,-COL]", value_delimiter = ',', value_parser = trimmed, allow_hyphen_values = true)]
    pub sort: Vec<String>,
    /// Write at most N rows, after sorting
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    /// Write no headings in a table or CSV
    #[arg(long)]
    pub no_headers: bool,
}

/// The options of a list of `L`. Their help names its columns.
pub struct Listing<L> {
    pub layout: Layout,
    of: PhantomData<fn() -> L>,
}

impl<L> fmt::Debug for Listing<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.layout.fmt(f)
    }
}

impl<L: Listed> FromArgMatches for Listing<L> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self { layout: Layout::from_arg_matches(matches)?, of: PhantomData })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.layout.update_from_arg_matches(matches)
    }
}

/// The columns of the list that a command writes, for completion. Its option --sort has them.
#[derive(Clone, Debug)]
pub struct Columns(pub Vec<&'static str>);

impl ArgExt for Columns {}

impl<L: Listed> Args for Listing<L> {
    fn augment_args(command: Command) -> Command {
        let names = L::SHAPE.columns();
        let columns = names.join(", ");
        let help = format!(
            "Sort by these columns; - before one sorts in descending order\n\nThe columns, for --columns too: {columns}"
        );
        Layout::augment_args(command).mut_arg("sort", |arg| arg.long_help(help).add(Columns(names)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
