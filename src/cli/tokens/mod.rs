//! `tokens`: API tokens, one file a verb.

mod create;
mod list;
mod revoke;

use clap::Subcommand;
use serde_json::Value;

use super::output::Shape;
use super::target::{InPages, Listed};
use super::world::World;
use crate::wire::tokens::ListTokens;

/// Make, list and revoke API tokens
///
/// Only an administrator's own session may: sign in with `rustdesk-admin login` first.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    #[command(visible_alias = "view")]
    List(list::Args),
    Create(create::Args),
    Revoke(revoke::Args),
}

/// Runs `tokens`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::List(args) => list::run(args, world),
        Action::Create(args) => create::run(args, world),
        Action::Revoke(args) => revoke::run(args, world),
    }
}

/// API tokens, as they are listed and picked.
struct Tokens;

impl Listed for Tokens {
    const KEY: &'static str = "name";
    const SHAPE: Shape = Shape {
        one: "token",
        many: "tokens",
        table: &["name", "user_name", "permissions", "created_at", "expires_at", "last_used_at"],
        all: &["guid", "name", "user_name", "permissions", "created_at", "expires_at", "last_used_at"],
        words: |name, value| match (name, value) {
            ("permissions", Value::Object(areas)) => {
                let open = areas.iter().filter_map(|(area, level)| Some((area, level.as_str()?)));
                let open: Vec<_> =
                    open.filter(|(_, level)| *level != "none").map(|(area, level)| format!("{area}={level}")).collect();
                Some(open.join(","))
            }
            _ => None,
        },
    };
}

impl InPages for Tokens {
    type List = ListTokens;
}
