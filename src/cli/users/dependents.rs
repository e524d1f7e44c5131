//! What a user's deletion takes along, in words, and whether the server would refuse it.

use std::collections::HashMap;

use futures::stream::{self, StreamExt};
use serde_json::Value;

use super::by;
use crate::cli::devices::listed::Devices;
use crate::cli::foresight::Foresight;
use crate::cli::hanging;
use crate::cli::named::is_silence;
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::users::{GetUserDependents, UserDependents};

/// Of more users nobody reads what goes with each.
const MOST: usize = 20;
/// So many names are listed; of more, only how many there are.
const NAMED: usize = 5;

/// What the server says of these users, by their guids. `None` if it does not have the call.
fn ask<'t>(
    world: &World,
    targets: impl Iterator<Item = &'t Target>,
) -> anyhow::Result<Option<HashMap<String, UserDependents>>> {
    let client = world.client()?;
    let calls = targets.map(|target| async move {
        let found = client.send::<GetUserDependents>(&by(target), &NoQuery {}, &Nothing).await;
        (target.guid.clone(), found)
    });
    let answers: Vec<_> = world.wait(stream::iter(calls).buffered(world.concurrency()).collect())?;
    let mut all = HashMap::new();
    for (guid, answer) in answers {
        match answer {
            Ok(found) => drop(all.insert(guid, found)),
            Err(fault) if is_silence(&fault) => return Ok(None),
            Err(fault) => return Err(fault.into()),
        }
    }
    Ok(Some(all))
}

/// Marks each user with what goes or passes on with it. Another server tells only the devices.
pub fn mark(world: &World, targets: &mut [Target]) -> anyhow::Result<()> {
    if world.options.yes || targets.is_empty() || targets.len() > MOST {
        return Ok(());
    }
    let Some(all) = ask(world, targets.iter())? else {
        let words = ["device loses its owner", "devices lose their owner"];
        return hanging::mark::<Devices>(world, targets, |query, name| query.user_name = Some(name), words);
    };
    for target in targets {
        if let Some(found) = all.get(&target.guid) {
            target.hangs = words(found);
        }
    }
    Ok(())
}

/// Refuses in a dry run what the server would: only administrators are kept from being changed, deleted or disabled.
pub fn foresee(world: &World, targets: &[Target]) -> anyhow::Result<()> {
    let mut foresight = Foresight::new(world);
    let mut administrators = targets.iter().filter(|target| target.kept("is_admin") == &Value::Bool(true)).peekable();
    if !foresight.looks() || administrators.peek().is_none() {
        return Ok(());
    }
    for (_, found) in ask(world, administrators)?.into_iter().flatten() {
        if let Some(refusal) = found.refusal {
            foresight.note(refusal);
        }
    }
    foresight.end()
}

fn words(found: &UserDependents) -> String {
    let counted = |count: u64, one: &str, many: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {many}")),
    };
    let named = |names: &[String], one: &str, many: &str, happens: [&str; 2]| match names {
        [] => None,
        [name] => Some(format!("{one} {name} {}", happens[0])),
        names if names.len() <= NAMED => Some(format!("{many} {} {}", names.join(", "), happens[1])),
        names => Some(format!("{} {many} {}", names.len(), happens[1])),
    };
    let passes = [format!("passes to {}", found.heir), format!("pass to {}", found.heir)];
    let parts = [
        counted(found.devices, "device loses its owner", "devices lose their owner"),
        named(&found.shared_books, "address book", "address books", [&passes[0], &passes[1]]),
        found.personal_book.then(|| "the personal address book is deleted".to_owned()),
        named(&found.tokens, "token", "tokens", ["ends", "end"]),
        counted(found.sessions, "session ends", "sessions end"),
        counted(found.access_rules, "access rule goes", "access rules go"),
        counted(found.book_rules, "address book rule goes", "address book rules go"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
