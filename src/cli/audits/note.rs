//! `audits note`.

use clap::builder::NonEmptyStringValueParser;

use super::view_conn;
use crate::cli::bulk::{self, Deed, Done, Thing};
use crate::cli::clear;
use crate::cli::output::Shape;
use crate::cli::target::{Listed, Target};
use crate::cli::world::World;
use crate::wire::audits::SetAuditNote;
use crate::wire::audits::records::Note;
use crate::wire::endpoint::Nothing;

/// Write the note of a connection
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write that of the connection with this guid
    #[arg(long, value_name = "GUID", value_parser = NonEmptyStringValueParser::new())]
    guid: String,
    /// Write this in place of what is there
    #[arg(long, value_name = "NOTE", value_parser = clear::value(), required_unless_present = "clear")]
    note: Option<String>,
    /// Remove the note
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = clear::fields(&["note"]))]
    clear: Vec<String>,
}

/// Connections, of which one is named by its guid.
struct Connections;

impl Listed for Connections {
    const KEY: &'static str = "guid";
    const SHAPE: Shape = view_conn::SHAPE;
}

/// Runs `audits note`.
pub fn run(mut args: Args, world: &World) -> anyhow::Result<()> {
    clear::apply(&args.clear, [("note", &mut args.note)])?;
    let (verb, done) = ("write", Done::Did("Wrote"));
    let deed = Deed { verb, done, before: "the note of ".to_owned(), after: String::new() };
    let things = Thing::of::<Connections>(vec![Target::of_name(args.guid.clone())]);
    let note = Note { guid: args.guid.into(), note: args.note.unwrap_or_default() };
    bulk::whole::<SetAuditNote>(world, &deed, &things, &Nothing, &note)
}
