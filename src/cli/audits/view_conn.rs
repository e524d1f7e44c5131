//! `audits view-conn`.

use serde_json::Value;

use super::extent::Extent;
use super::filters::{Local, Parties};
use super::{read, shape, time, word};
use crate::cli::ids;
use crate::cli::listing::Listing;
use crate::cli::output::Shape;
use crate::cli::target::Listed;
use crate::cli::world::World;
use crate::wire::audits::ListConnectionAudits;
use crate::wire::audits::records::{ConnectionAudit, ConnectionQuery};
use crate::wire::audits::words::{CONNECTIONS, NOBODY_LET_IN, connection, primary_auth, two_factor};
use crate::wire::page::Pattern;

/// List connections to devices, newest first
///
/// With --follow a connection is shown as it comes and, when somebody is let in only later, again then, with the same
/// guid.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take connections to devices whose id contains this; with a % it is a pattern
    #[arg(long, value_name = "ID", value_parser = ids::id())]
    remote: Option<String>,
    /// Take this kind: 0 or remote-desktop, 1 or file-transfer, 2 or port-transfer, 3 or view-camera, 4 or terminal;
    /// - means that nobody was let in
    #[arg(long, value_name = "KIND", value_parser = kind)]
    conn_type: Option<String>,
    #[command(flatten)]
    parties: Parties,
    /// Take those that run now; `audits disconnect` closes them
    #[arg(long, conflicts_with = "follow")]
    active: bool,
    #[command(flatten)]
    extent: Extent,
    #[command(flatten)]
    listing: Listing<Connections>,
}

/// Connections, as they are listed.
pub struct Connections;

impl Listed for Connections {
    const KEY: &'static str = "guid";
    const SHAPE: Shape = SHAPE;
}

pub const SHAPE: Shape = shape(
    ("connection", "connections"),
    &["created_at", "id", "device_name", "peer_id", "peer_name", "conn_type", "end_time", "ip", "user_name", "note"],
    ConnectionAudit::COLUMNS,
    words,
);

/// Of those that run: which of them somebody wants closed rather than when they ended.
const RUNNING: Shape = Shape {
    table: &[
        "created_at",
        "id",
        "device_name",
        "peer_id",
        "peer_name",
        "conn_type",
        "ip",
        "user_name",
        "disconnecting",
    ],
    ..SHAPE
};

/// Runs `audits view-conn`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut local = Local::default();
    let mut query = ConnectionQuery {
        remote: args.remote.as_deref().map(Pattern::fuzzy),
        conn_type: args.conn_type,
        active: args.active.then(|| "1".to_owned()),
        ..ConnectionQuery::default()
    };
    let Parties { origin, .. } = &args.parties;
    local.containing("--controller", &["peer_id", "peer_name"], origin.controller.as_ref());
    local.exactly("--address", &["ip"], origin.source.address.as_ref());
    args.parties.settle::<ListConnectionAudits>(world, &mut local, &mut query.remote, &mut query.user)?;
    let shape = if args.active { &RUNNING } else { &SHAPE };
    read::view::<ListConnectionAudits, _>(world, shape, (&args.extent, &args.listing.layout), query, &local)
}

fn kind(text: &str) -> Result<String, String> {
    let typed = |name: &str| name.to_lowercase().replace(' ', "-");
    let word = |(_, name): &(usize, &&str)| typed(name) == text.to_lowercase();
    if text == "-" || text.parse::<u32>().is_ok() {
        return Ok(text.to_owned());
    }
    let found = CONNECTIONS.iter().enumerate().find(word);
    found.map(|(number, _)| number.to_string()).ok_or_else(|| {
        let kinds = CONNECTIONS.iter().enumerate().map(|(number, name)| format!("{number} or {}", typed(name)));
        format!("a kind is {}, or - where nobody was let in", kinds.collect::<Vec<_>>().join(", "))
    })
}

fn words(column: &str, value: &Value) -> Option<String> {
    match column {
        "conn_type" if value.is_null() => Some(NOBODY_LET_IN.to_owned()),
        "conn_type" => word(value, connection),
        "primary_auth" => word(value, primary_auth),
        "two_factor" => word(value, two_factor),
        _ => time(column, value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_a_number_or_a_word() {
        for (text, number) in [("0", "0"), ("remote-desktop", "0"), ("View-Camera", "3"), ("77", "77"), ("-", "-")] {
            assert_eq!(kind(text).as_deref(), Ok(number));
        }
        kind("desk").expect_err("no kind");
    }
}
