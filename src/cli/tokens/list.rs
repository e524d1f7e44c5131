//! `tokens list`.

use serde_json::Value;

use super::Tokens;
use crate::cli::listing::Listing;
use crate::cli::output::{Shape, Sheet};
use crate::cli::select::{Wanted, each};
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List API tokens, without the tokens themselves
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    listing: Listing<Tokens>,
}

/// What is shown if an old secret of any token still works.
const ROTATED: Shape = Shape {
    table: &[
        "name",
        "user_name",
        "state",
        "expires_at",
        "old_secret_until",
        "permissions",
        "created_at",
        "last_used_at",
    ],
    ..Tokens::SHAPE
};

/// Runs `tokens list`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let sheet = Sheet::list(world, &Tokens::SHAPE, &args.listing.layout)?;
    let mut wanted = Wanted::<Tokens>::new();
    wanted.limit = sheet.left();
    let mut tokens = Vec::new();
    each(world, &wanted, |rows| {
        tokens.extend(rows);
        Ok(())
    })?;
    let is_rotated = |token: &Value| token.get("old_secret_until").is_some_and(Value::is_string);
    let mut sheet = match tokens.iter().any(is_rotated) {
        true => Sheet::list(world, &ROTATED, &args.listing.layout)?,
        false => sheet,
    };
    sheet.rows(&tokens)?;
    sheet.end()
}
