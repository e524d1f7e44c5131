//! `strategies unassign`.

use super::assign::Whom;
use crate::cli::bulk::{self, Deed, Done};
use crate::cli::named::Search;
use crate::cli::world::World;
use crate::wire::endpoint::Nothing;
use crate::wire::strategies::AssignStrategy;

/// Take the strategy of devices, users and device groups away
///
/// All of them lose it or, where one is not there, none.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    whom: Whom,
}

/// Runs `strategies unassign`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    args.whom.check()?;
    let mut search = Search::new(world);
    let (things, body) = args.whom.find(world, &mut search, "")?;
    search.end()?;
    let done = Done::Now("has no strategy of its own now".into(), "have no strategy of their own now".into());
    let deed = Deed { verb: "take", done, before: "the strategy of ".to_owned(), after: " away".to_owned() };
    bulk::whole::<AssignStrategy>(world, &deed, &things, &Nothing, &body)
}
