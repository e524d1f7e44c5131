//! `tokens create`. The token goes to standard output, this once.

use anyhow::Context;
use chrono::{DateTime, SecondsFormat, Utc};

use super::{SaveTo, Tokens, keep_secret};
use crate::cli::foresight::{Foresight, permitted_by};
use crate::cli::permissions::{Grant, end, grant, together};
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::endpoint::{Endpoint, NoQuery, Nothing};
use crate::wire::tokens::{NewApiToken, NewToken};

/// Make an API token and show it once
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Example:
  A token for a nightly job that cleans up devices, in a file that only you can read
    rustdesk-admin tokens create --name nightly --permissions device=rw --expires 90d --save-to token")]
pub struct Args {
    /// Call it this; no other token may have the name
    #[arg(long)]
    name: String,
    /// Allow this much, as device=rw,user=r: the areas are device, audit, user, group, strategy and address_book, the
    /// levels r and rw; all=r or all=rw is for every area
    #[arg(long, value_name = "AREA=LEVEL", value_delimiter = ',', required = true, value_parser = grant)]
    permissions: Vec<Grant>,
    /// Expire after this period (90d, 12h) or at this time (2027-01-31, or RFC 3339)
    #[arg(long, value_name = "WHEN", value_parser = end, allow_hyphen_values = true)]
    expires: Option<DateTime<Utc>>,
    #[command(flatten)]
    save_to: SaveTo,
}

/// Runs `tokens create`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let permissions = together(&args.permissions);
    let name = args.name;
    if world.options.dry_run {
        permitted_by(world, NewApiToken::ACCESS, Vec::new)?;
        let mut foresight = Foresight::new(world);
        foresight.free::<Tokens>(Some(&name))?;
        foresight.end()?;
        world.ui.data(&format!("Would make token {}\n", clean(&name)))?;
        return Ok(());
    }
    let body = NewToken {
        name: name.clone(),
        permissions,
        expires_at: args.expires.map(|time| time.to_rfc3339_opts(SecondsFormat::Millis, true)),
    };
    let file = args.save_to.open()?;
    let answer = world
        .wait(world.client()?.ask::<NewApiToken>(&Nothing, &NoQuery {}, &body))?
        .with_context(|| format!("make token {name}"))?;
    keep_secret(world, &answer, file)?;
    world.ui.status(&format!("Made token {name}; it is not shown again"));
    Ok(())
}
