//! `ab export`.

use serde_json::{Map, Value};

use super::find::{Peers, Which, by};
use crate::cli::format::Format;
use crate::cli::output::{Shape, Sheet};
use crate::cli::select::{Wanted, each};
use crate::cli::target::Listed;
use crate::cli::world::World;
use crate::wire::ab::file::{COLUMNS, cell, written};

/// Write the entries of an address book as CSV, for `ab import` and for spreadsheets
///
/// Passwords are not written. Anything in a text that a spreadsheet may take for a formula has an apostrophe in front.
/// `ab import` removes it.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

/// Runs `ab export`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let format = world.options.output.filter(|format| *format != Format::Table).unwrap_or(Format::Csv);
    let mut wanted = Wanted::<Peers>::new();
    wanted.query.ab = by(&args.which.find(world)?).0;
    let shape = Shape { all: &COLUMNS, ..Peers::SHAPE };
    let mut sheet = Sheet::of(world, &shape, format).writing(|_, column, value| written(column, value));
    each(world, &wanted, |rows| {
        let rows: Vec<_> = rows.iter().map(|peer| row(peer, format)).collect();
        sheet.rows(&rows)
    })?;
    sheet.end()
}

fn row(peer: &Value, format: Format) -> Value {
    let value = |column: &str| match format {
        Format::Csv => cell(peer, column),
        _ => peer.get(column).cloned().unwrap_or_default(),
    };
    Value::Object(COLUMNS.iter().map(|column| ((*column).to_owned(), value(column))).collect::<Map<_, _>>())
}
