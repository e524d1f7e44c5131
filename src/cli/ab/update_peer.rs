//! `ab update-peer`.

use super::add_ab::password;
use super::add_peer::{TagList, tag_list};
use super::find::{Peers, Which, by, has_peer};
use crate::cli::bulk::{self, Deed, Thing};
use crate::cli::exit::Stop;
use crate::cli::foresight::Foresight;
use crate::cli::ids;
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::ab::{BookPeerEdit, UpdateBookPeer};

/// Change an entry of an address book
///
/// What is not given stays as it is; an empty text takes alias, note or password away, [] all tags.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Change the entry with exactly this id
    #[arg(long, value_name = "ID", value_parser = ids::id())]
    peer_id: String,
    /// Show it under this name
    #[arg(long)]
    alias: Option<String>,
    /// Keep a note
    #[arg(long)]
    note: Option<String>,
    /// Give it these tags and no others; a comma in a tag has a backslash before it
    #[arg(long, value_name = "A,B,C", value_parser = tag_list)]
    tags: Option<TagList>,
    /// Keep this password to connect with; - or nothing: it is asked for, or read from standard input
    #[arg(long, num_args = 0..=1, default_missing_value = "-")]
    password: Option<String>,
}

/// Runs `ab update-peer`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    if args.alias.is_none() && args.note.is_none() && args.tags.is_none() && args.password.is_none() {
        return Err(Stop::usage("what shall change? give --alias, --note, --tags or --password").into());
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
