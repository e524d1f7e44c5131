//! `ab add-peer`.

use super::add_ab::password;
use super::find::{Which, by, has_peer};
use crate::cli::foresight::Foresight;
use crate::cli::ids;
use crate::cli::made::make;
use crate::cli::world::World;
use crate::wire::ab::tag_list::tags;
use crate::wire::ab::{AddBookPeer, BookPeerEdit};

/// A list of tags that was typed.
#[derive(Clone, Debug)]
pub struct TagList(pub Vec<String>);

/// Reads a list of tags, with brackets around it or without.
pub fn tag_list(text: &str) -> Result<TagList, String> {
    match text.trim() {
        "" => Err("it is empty; [] takes all tags away".to_owned()),
        text => Ok(TagList(tags(text))),
    }
}

/// Add an entry to an address book
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Add the device with this id; an IP address is one, too
    #[arg(long, value_name = "ID", value_parser = ids::id())]
    peer_id: String,
    /// Show it under this name
    #[arg(long)]
    alias: Option<String>,
    /// Keep a note
    #[arg(long)]
    note: Option<String>,
    /// Give it these tags; a comma in a tag has a backslash before it
    #[arg(long, value_name = "A,B,C", value_parser = tag_list)]
    tags: Option<TagList>,
    /// Keep this password to connect with; - or nothing: it is asked for, or read from standard input
    #[arg(long, num_args = 0..=1, default_missing_value = "-")]
    password: Option<String>,
}

/// Runs `ab add-peer`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.which.find(world)?;
    let mut foresight = Foresight::new(world);
    if foresight.looks() && has_peer(world, &book, &args.peer_id)? {
        foresight.note(format!("{} is already in address book {}", args.peer_id, book.name));
    }
    foresight.end()?;
    let question = format!("Password for {}", args.peer_id);
    let password = password(world, args.password.as_deref(), &question)?;
    let what = format!("peer {} in address book {}", args.peer_id, book.name);
    let body = BookPeerEdit {
        id: args.peer_id,
        alias: args.alias,
        note: args.note,
        tags: args.tags.map(|TagList(tags)| tags),
        password,
        ..BookPeerEdit::default()
    };
    make::<AddBookPeer>(world, &what, &by(&book), &body)
}
