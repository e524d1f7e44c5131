//! `ab update-peer`.

use super::add_ab::password;
use super::add_peer::{TagList, tag_list};
use super::find::{Peers, Which, by, has_peer};
use crate::cli::bulk::{self, Deed, Thing};
use crate::cli::clear;
use crate::cli::exit::Stop;
use crate::cli::foresight::Foresight;
use crate::cli::ids;
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::ab::{BookPeerEdit, UpdateBookPeer};

/// Change an entry of an address book
///
/// What is not given stays as it is; --tags [] removes all tags.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Change the entry with exactly this id
    #[arg(long, value_name = "ID", value_parser = ids::id())]
    peer_id: String,
    /// Show it under this name
    #[arg(long, value_parser = clear::value())]
    alias: Option<String>,
    /// Keep a note
    #[arg(long, value_parser = clear::value())]
    note: Option<String>,
    /// Give it these tags and no others; a comma in a tag has a backslash before it
    #[arg(long, value_name = "A,B,C", value_parser = tag_list)]
    tags: Option<TagList>,
    /// Keep this password to connect with; - or nothing: it is asked for, or read from standard input
    #[arg(long, num_args = 0..=1, default_missing_value = "-", value_parser = clear::value())]
    password: Option<String>,
    /// Remove what is set in these fields; may be repeated
    #[arg(
        long,
        value_name = "FIELD",
        value_delimiter = ',',
        value_parser = clear::fields(&["alias", "note", "password"])
    )]
    clear: Vec<String>,
}

/// Runs `ab update-peer`.
pub fn run(mut args: Args, world: &World) -> anyhow::Result<()> {
    clear::apply(
        &args.clear,
        [("alias", &mut args.alias), ("note", &mut args.note), ("password", &mut args.password)],
    )?;
    if args.alias.is_none() && args.note.is_none() && args.tags.is_none() && args.password.is_none() {
        return Err(Stop::usage("nothing to change: give --alias, --note, --tags, --password or --clear").into());
    }
    let book = args.which.find(world)?;
    let mut foresight = Foresight::new(world);
    if foresight.looks() && !has_peer(world, &book, &args.peer_id)? {
        foresight.note(format!("no peer in address book {} has the id: {}", book.name, args.peer_id));
    }
    foresight.end()?;
    let question = format!("Password for {}", args.peer_id);
    let password = password(world, args.password.as_deref(), &question)?;
    let things = Thing::of::<Peers>(vec![Target::of_name(args.peer_id.clone())]);
    let edit = BookPeerEdit {
        id: args.peer_id,
        alias: args.alias,
        note: args.note,
        tags: args.tags.map(|TagList(tags)| tags),
        password,
        ..BookPeerEdit::default()
    };
    bulk::whole::<UpdateBookPeer>(world, &Deed::within("change", "Changed", &book), &things, &by(&book), &edit)
}
