//! `ab delete-rule`.

use super::find::{Perhaps, Rules};
use super::whom::Holder;
use crate::cli::bulk::{self, Act};
use crate::cli::named::{Names, names, together};
use crate::cli::world::World;
use crate::wire::ab::DeleteBookRules;
use crate::wire::endpoint::{NoQuery, Nothing};

/// Delete rules of address books
///
/// A rule is named by its guid or, in one address book, by whom it is for.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    book: Perhaps,
    /// Delete the rules with these guids; the option may be repeated
    #[arg(long, value_name = "A,B,C", value_parser = names)]
    rule_guid: Vec<Names>,
    #[command(flatten)]
    holder: Holder,
}

const ACT: Act = Act {
    verb: "delete",
    done: "Deleted",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteBookRules>(),
    words: None,
};

/// Runs `ab delete-rule`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let targets = args.holder.find(world, &args.book, &together(&args.rule_guid))?;
    bulk::together::<Rules, _, _>(world, &ACT, &targets, async |client, targets| {
        let guids = targets.iter().map(|target| target.guid.clone().into()).collect();
        client.send::<DeleteBookRules>(&Nothing, &NoQuery {}, &guids).await.map(drop)
    })
}
