//! `tokens rotate`. The new secret goes to standard output, this once.

use anyhow::Context;
use serde_json::Value;

use super::{SaveTo, Which, by, keep_secret};
use crate::cli::foresight::{Foresight, permitted_by};
use crate::cli::permissions::overlap;
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::endpoint::{Endpoint, NoQuery};
use crate::wire::tokens::{RotateToken, TokenRotation};

/// Give an API token a new secret and show it once
///
/// Name, permissions and expiry stay. Without --overlap the old secret stops at once.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Example:
  A new secret for a nightly job, which can use the old one for another day
    rustdesk-admin tokens rotate --name nightly --overlap 24h --save-to token")]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Keep the old secret working for this long, up to 90 days: 30m, 24h or 7d
    #[arg(long, value_name = "PERIOD", value_parser = overlap, allow_hyphen_values = true)]
    overlap: Option<u32>,
    #[command(flatten)]
    save_to: SaveTo,
}

/// Runs `tokens rotate`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let target = args.which.find(world)?;
    if world.options.dry_run {
        permitted_by(world, RotateToken::ACCESS, Vec::new)?;
        let mut foresight = Foresight::new(world);
        if target.kept("state") == "expired" {
            foresight.note(format!("the token {} has expired: revoke it and create another", target.name));
        }
        foresight.end()?;
        world.ui.data(&format!("Would rotate token {}\n", clean(&target.name)))?;
        return Ok(());
    }
    let body = TokenRotation { overlap_seconds: args.overlap };
    let file = args.save_to.open()?;
    let answer = world
        .wait(world.client()?.ask::<RotateToken>(&by(&target), &NoQuery {}, &body))?
        .with_context(|| format!("rotate token {}", target.name))?;
    keep_secret(world, &answer, file)?;
    let until = answer.get("old_secret_until").and_then(Value::as_str);
    let old = match (args.overlap, until) {
        (Some(_), Some(until)) => format!("the old one works until {until}"),
        (Some(_), None) => "the old one works until the overlap ends".to_owned(),
        (None, _) => "the old one has stopped working".to_owned(),
    };
    world.ui.status(&format!("Rotated token {}; the new secret is not shown again, {old}", target.name));
    Ok(())
}
