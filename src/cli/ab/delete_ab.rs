//! `ab delete-ab`.

use super::find::{Books, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::ab::DeleteSharedBooks;
use crate::wire::endpoint::{NoQuery, Nothing};

/// Delete a shared address book with everything in it
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

const ACT: Act = Act {
    verb: "delete",
    done: "Deleted",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteSharedBooks>(),
    words: None,
};

/// Runs `ab delete-ab`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.which.find(world)?;
    bulk::each::<Books, _, _>(world, &ACT, &[book], async |client, book| {
        client.send::<DeleteSharedBooks>(&Nothing, &NoQuery {}, &vec![by(book).0]).await.map(drop)
    })
}
