//! `ab delete-ab`.

use super::find::{Books, Peers, Rules, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::hanging;
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::ab::{BookPeerQuery, BookRuleQuery, DeleteSharedBooks};
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
    let mut books = [args.which.find(world)?];
    let of = |query: &mut BookPeerQuery, book: &Target| {
        query.ab = by(book).0;
        true
    };
    hanging::add::<Peers>(world, &mut books, of, None, ["entry", "entries"])?;
    let of = |query: &mut BookRuleQuery, book: &Target| {
        query.ab = by(book).0;
        true
    };
    hanging::add::<Rules>(world, &mut books, of, None, ["rule", "rules"])?;
    bulk::each::<Books, _, _>(world, &ACT, &books, async |client, book| {
        client.send::<DeleteSharedBooks>(&Nothing, &NoQuery {}, &vec![by(book).0]).await.map(drop)
    })
}
