//! `ab restore`.

use super::find::{DeletedPeers, Which, by, deleted, peers};
use crate::cli::bulk::{self, Act, Deed, Thing};
use crate::cli::exit::Stop;
use crate::cli::named::{Names, id, ids, together};
use crate::cli::select::IfAny;
use crate::cli::world::World;
use crate::client::ClientError;
use crate::wire::ab::{ListDeletedBookPeers, RestoreBookPeers};

/// Restore entries from the recycle bin of an address book
///
/// All of them are restored or, where one with the same id is in the address book again, none.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Restore the entries with exactly these ids
    #[arg(value_name = "ID", conflicts_with = "all", value_parser = id)]
    ids: Vec<Names>,
    /// Restore the entries with exactly these ids; the option may be repeated
    #[arg(long, value_name = "A,B,C", value_parser = ids)]
    peer_id: Vec<Names>,
    /// Restore everything that is in the recycle bin
    #[arg(long, conflicts_with = "peer_id")]
    all: bool,
    #[command(flatten)]
    if_any: IfAny,
}

const ACT: Act = Act {
    verb: "restore",
    done: "Restored",
    grave: false,
    leads_to: None,
    access: bulk::access::<RestoreBookPeers>(),
    words: None,
};

/// Runs `ab restore`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    if args.ids.is_empty() && args.peer_id.is_empty() && !args.all {
        return Err(Stop::usage("which entries? give their ids, or --all for all of the recycle bin").into());
    }
    let book = args.which.find(world)?;
    let place = format!("the recycle bin of address book {}", book.name);
    let targets = match args.all {
        true => deleted(world, &book)?,
        false => peers::<ListDeletedBookPeers>(world, &book, &place, &together(&[args.ids, args.peer_id].concat()))?,
    };
    args.if_any.check::<DeletedPeers>(&targets)?;
    if args.all && !bulk::agreed::<DeletedPeers>(world, &ACT, &targets)? {
        return Ok(());
    }
    let ids = targets.iter().map(|target| target.name.clone()).collect();
    let deed = Deed::within(ACT.verb, ACT.done, &book);
    let things = Thing::of::<DeletedPeers>(targets);
    bulk::whole::<RestoreBookPeers>(world, &deed, &things, &by(&book), &ids).map_err(|fault| refused(fault, args.all))
}

/// Says of a conflict that nothing was restored, and what can be done about it.
fn refused(fault: anyhow::Error, all: bool) -> anyhow::Error {
    let Some(ClientError::Refused { status: 409, .. }) = fault.downcast_ref() else { return fault };
    let others = if all { "name the others with --peer-id" } else { "leave its id out" };
    let hint = format!(
        "where an entry is in the address book again, {others}; or have one of the two: `ab purge` deletes what is in the \
         recycle bin for good, `ab update-peer` changes what is in the address book"
    );
    Stop::refused(format!("{fault:#}; nothing was restored")).hint(hint).into()
}
