//! `user-group view-users`.

use clap::builder::NonEmptyStringValueParser;

use super::UserGroups;
use crate::cli::listing::Listing;
use crate::cli::named;
use crate::cli::output::Sheet;
use crate::cli::select::{Wanted, each};
use crate::cli::target::Listed;
use crate::cli::users::listed::Users;
use crate::cli::world::World;
use crate::wire::page::Pattern;

/// List the users of user groups
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take users of the group with exactly this name; with a % it is a pattern
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    /// Take users whose name contains this; with a % it is a pattern, a guid means that user
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    user_name: Option<String>,
    /// Leave out the user with exactly this name; with a % it is a pattern; may be repeated
    #[arg(long, value_name = "NAME")]
    exclude_user_name: Vec<String>,
    #[command(flatten)]
    listing: Listing<Users>,
}

/// Runs `user-group view-users`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = Wanted::<Users>::new();
    wanted.query.name = wanted.fuzzily("name", args.user_name.as_ref());
    wanted.query.group_name = wanted.exactly("group_name", args.name.as_ref());
    let mut sheet = Sheet::list(world, &Users::SHAPE, &args.listing.layout)?;
    wanted.exclude("name", &args.exclude_user_name);
    wanted.limit = sheet.left();
    let mut found = false;
    each(world, &wanted, |rows| {
        found = found || !rows.is_empty();
        sheet.rows(&rows)
    })?;
    if let Some(name) = args.name.filter(|name| !found && matches!(Pattern::parse(name), Pattern::Exact(_))) {
        named::known::<UserGroups>(world, &name)?;
    }
    sheet.end()
}
