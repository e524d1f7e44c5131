//! `audits view-file`.

use serde_json::Value;

use super::extent::Extent;
use super::filters::{Local, Parties};
use super::{read, shape, time, word};
use crate::cli::ids;
use crate::cli::listing::Listing;
use crate::cli::output::Shape;
use crate::cli::target::Listed;
use crate::cli::world::World;
use crate::wire::audits::ListFileAudits;
use crate::wire::audits::records::{FileAudit, FileQuery};
use crate::wire::audits::words::direction;
use crate::wire::page::Pattern;

/// List transfers of files, newest first
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take transfers from and to devices whose id contains this; with a % it is a pattern
    #[arg(long, value_name = "ID", value_parser = ids::id())]
    remote: Option<String>,
    #[command(flatten)]
    parties: Parties,
    #[command(flatten)]
    extent: Extent,
    #[command(flatten)]
    listing: Listing<Transfers>,
}

/// Transfers of files, as they are listed.
pub struct Transfers;

impl Listed for Transfers {
    const KEY: &'static str = "guid";
    const SHAPE: Shape = SHAPE;
}

const SHAPE: Shape = shape(
    ("transfer", "transfers"),
    &["created_at", "id", "peer_id", "type", "path", "user_name"],
    FileAudit::COLUMNS,
    words,
);

/// Runs `audits view-file`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut local = Local::default();
    let mut query = FileQuery { remote: args.remote.as_deref().map(Pattern::fuzzy), ..FileQuery::default() };
    let Parties { origin, .. } = &args.parties;
    local.containing("--controller", &["peer_id", "info.name"], origin.controller.as_ref());
    local.exactly("--address", &["info.ip"], origin.source.address.as_ref());
    args.parties.settle::<ListFileAudits>(world, &mut local, &mut query.remote, &mut query.user)?;
    read::view::<ListFileAudits, _>(world, &SHAPE, (&args.extent, &args.listing.layout), query, &local)
}

fn words(column: &str, value: &Value) -> Option<String> {
    match column {
        "type" => word(value, direction),
        _ => time(column, value),
    }
}
