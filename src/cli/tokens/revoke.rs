//! `tokens revoke`.

use clap::builder::NonEmptyStringValueParser;

use super::{Tokens, by, guid};
use crate::cli::bulk::{self, Act};
use crate::cli::named;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::tokens::DeleteToken;

/// Revoke API tokens: they stop working at once
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take the tokens with exactly these names or guids
    #[arg(value_name = "NAME", required_unless_present_any = ["name", "guid"],
        value_parser = NonEmptyStringValueParser::new())]
    names: Vec<String>,
    /// Take the token with exactly this name
    #[arg(long, conflicts_with = "guid", value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    /// Take the token with this guid, as `tokens list --columns guid,name` shows it
    #[arg(long, value_parser = guid)]
    guid: Option<String>,
}

const ACT: Act = Act {
    verb: "revoke",
    done: "Revoked",
    grave: true,
    leads_to: None,
    access: bulk::access::<DeleteToken>(),
    words: None,
};

/// Runs `tokens revoke`. A name that several tokens have is refused: the guid tells them apart.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let names: Vec<_> = args.names.into_iter().chain(args.name).chain(args.guid).collect();
    let targets = named::all::<Tokens>(world, &names)?;
    bulk::each::<Tokens, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<DeleteToken>(&by(target), &NoQuery {}, &Nothing).await.map(drop)
    })
}
