//! `devices assign`.

use super::{Devices, Which, by, foresee};
use crate::cli::bulk::{self, Act, Words};
use crate::cli::clear;
use crate::cli::leaving;
use crate::cli::world::World;
use crate::wire::devices::{AssignDevice, Assignment};
use crate::wire::endpoint::NoQuery;

/// Assign an owner, a group, a strategy, a name, a note or an address book to devices
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Assign this
    ///
    /// TYPE is user_name, strategy_name, device_group_name, note, device_username, device_name, or ab, whose value is
    /// BOOK,TAG,ALIAS,PASSWORD,NOTE, where all after BOOK may be left out from the end.
    #[arg(long, value_name = "TYPE=VALUE", value_parser = parse, required_unless_present = "clear")]
    assign_to: Option<(String, String)>,
    /// Remove these assignments; may be repeated
    ///
    /// `ab` removes the device from the shared address books that it was assigned to; entries that people made or changed
    /// by hand stay.
    #[arg(
        long,
        value_name = "TYPE",
        value_delimiter = ',',
        conflicts_with = "assign_to",
        value_parser = clear::fields(&TYPES)
    )]
    clear: Vec<String>,
}

/// What can be assigned and cleared, as the API names it. `--clear` takes hyphens, too.
pub const TYPES: [&str; 7] =
    ["user_name", "strategy_name", "device_group_name", "note", "device_username", "device_name", "ab"];

/// Runs `devices assign`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let words = match &args.assign_to {
        Some((kind, value)) => Words {
            verb: "assign",
            done: "Assigned",
            object: format!("{} to", shown(kind, value)),
            unchanged: format!("Already assigned: {} to", shown(kind, value)),
        },
        None => Words {
            verb: "remove",
            done: "Removed",
            object: format!("{} from", args.clear.join(", ")),
            unchanged: format!("No {} is assigned to", args.clear.join(" or ")),
        },
    };
    let assigned = args.assign_to.map(|(kind, value)| Assignment { kind, value: Some(value) });
    let cleared =
        args.clear.iter().map(|field| Assignment { kind: field.replace('-', "_"), value: Some(String::new()) });
    let bodies: Vec<Assignment> = assigned.into_iter().chain(cleared).collect();
    let changes: Vec<_> = bodies.iter().map(|body| (body.kind.as_str(), body.value.as_deref())).collect();
    let act = Act {
        verb: "assign",
        done: "Assigned",
        grave: false,
        leads_to: None,
        access: bulk::access::<AssignDevice>(),
        words: Some(words),
    };
    let mut targets = args.which.settle(world)?;
    foresee(world, &changes)?;
    leaving::mark(&mut targets, &changes);
    for target in &mut targets {
        target.unchanged = target.holds(changes.iter().map(|(kind, value)| (*kind, value.unwrap_or_default())));
    }
    bulk::each::<Devices, _, _>(world, &act, &targets, async |client, target| {
        for body in &bodies {
            client.send::<AssignDevice>(&by(target), &NoQuery {}, body).await?;
        }
        Ok(())
    })
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
    if value.is_empty() {
        return Err(format!("the value is empty; --clear {} removes what is assigned", kind.replace('_', "-")));
    }
    Ok((kind.to_owned(), value.to_owned()))
}
