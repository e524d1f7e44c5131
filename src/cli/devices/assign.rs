//! `devices assign`.

use super::{Devices, Which, by, foresee};
use crate::cli::bulk::{self, Act, Words};
use crate::cli::leaving;
use crate::cli::world::World;
use crate::wire::devices::{AssignDevice, Assignment};
use crate::wire::endpoint::NoQuery;

/// Assign an owner, a group, a strategy, a name, a note or an address book to devices
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Assign this; an empty VALUE takes the assignment away
    ///
    /// TYPE is user_name, strategy_name, device_group_name, note, device_username, device_name, or ab, whose value is
    /// BOOK,TAG,ALIAS,PASSWORD,NOTE, where all after BOOK may be left out from the end. An empty one takes the device out
    /// of the shared address books that it was assigned to; entries that people made or changed by hand stay.
    #[arg(long, value_name = "TYPE=VALUE", value_parser = parse)]
    assign_to: (String, String),
}

const TYPES: [&str; 7] =
    ["user_name", "strategy_name", "device_group_name", "note", "device_username", "device_name", "ab"];

/// Runs `devices assign`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let (kind, value) = args.assign_to;
    let body = Assignment { kind, value: Some(value) };
    let words = words(&body.kind, body.value.as_deref().unwrap_or_default());
    let act = Act {
        verb: "assign",
        done: "Assigned",
        grave: false,
        leads_to: None,
        access: bulk::access::<AssignDevice>(),
        words: Some(words),
    };
    let mut targets = args.which.settle(world)?;
    foresee(world, &[(body.kind.as_str(), body.value.as_deref())])?;
    leaving::mark(&mut targets, &[(body.kind.as_str(), body.value.as_deref())]);
    bulk::each::<Devices, _, _>(world, &act, &targets, async |client, target| {
        client.send::<AssignDevice>(&by(target), &NoQuery {}, &body).await.map(drop)
    })
}

/// An empty value takes away, and is told as such.
fn words(kind: &str, value: &str) -> Words {
    match value {
        "" => Words { verb: "take", done: "Took", object: format!("{kind} away from") },
        _ => Words { verb: "assign", done: "Assigned", object: format!("{} to", shown(kind, value)) },
    }
}

/// An assignment as people are told of it: without the password that may be the fourth part of an address book's.
pub fn shown(kind: &str, value: &str) -> String {
    let told = match value.match_indices(',').nth(2) {
        Some((end, _)) if kind == "ab" => format!("{},…", &value[..end]),
        _ => value.to_owned(),
    };
    format!("{kind}={told}")
}

fn parse(text: &str) -> Result<(String, String), String> {
    let (kind, value) = text.split_once('=').ok_or("it has the form TYPE=VALUE")?;
    if !TYPES.contains(&kind) {
        return Err(format!("no such type; there are {}", TYPES.join(", ")));
    }
    Ok((kind.to_owned(), value.to_owned()))
}
