//! `user-group view`.

use super::UserGroups;
use crate::cli::listing::Listing;
use crate::cli::output::Sheet;
use crate::cli::select::{Wanted, each};
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List user groups
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take the groups with exactly these names or guids
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// Take the group with exactly this name or guid; with a % it is a pattern
    #[arg(long)]
    name: Option<String>,
    /// Leave out the group with exactly this name; with a % it is a pattern; may be repeated
    #[arg(long, value_name = "NAME")]
    exclude_name: Vec<String>,
    #[command(flatten)]
    listing: Listing<UserGroups>,
}

/// Runs `user-group view`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = Wanted::<UserGroups>::new();
    wanted.only_named(&args.names);
    wanted.query.name = wanted.precisely(args.name.as_ref());
    let mut sheet = Sheet::list(world, &UserGroups::SHAPE, &args.listing.layout)?;
    wanted.exclude("name", &args.exclude_name);
    wanted.limit = sheet.left();
    each(world, &wanted, |rows| sheet.rows(&rows))?;
    sheet.end()
}
