//! `ab view-rule`.

use serde_json::Value;

use super::find::{Rules, Which, by};
use super::whom::whom;
use crate::cli::format::Format;
use crate::cli::listing::Listing;
use crate::cli::output::Sheet;
use crate::cli::select::{Wanted, each};
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List the rules of an address book: who may read it, change it, or control it
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    listing: Listing<Rules>,
}

/// Runs `ab view-rule`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &Rules::SHAPE, &args.listing.layout)?;
    let mut wanted = Wanted::<Rules>::new();
    wanted.limit = sheet.left();
    wanted.query.ab = by(&args.which.find(world)?).0;
    let table = world.format()? == Format::Table || world.options.columns.iter().any(|column| column == "for");
    each(world, &wanted, |mut rows| {
        for row in rows.iter_mut().filter(|_| table) {
            let whom = Value::String(whom(row));
            row.as_object_mut().and_then(|row| row.insert("for".to_owned(), whom));
        }
        sheet.rows(&rows)
    })?;
    sheet.end()
}
