//! What hangs on things that are about to be deleted, as a number that one request tells.

use futures::stream::{self, StreamExt};
use serde_json::Value;

use super::select::{InPages, Target};
use super::world::World;
use crate::wire::endpoint::{Endpoint, Nothing};
use crate::wire::page::{Paged, Pattern};

/// So many things are counted for; of more nobody reads it.
const MOST: usize = 20;

/// Marks each thing with how many others `ask_for` finds by its name. Where nobody will be asked about it, or the caller
/// may not count them, it stays unsaid.
pub fn mark<L: InPages>(
    world: &World,
    targets: &mut [Target],
    ask_for: impl Fn(&mut <L::List as Endpoint>::Query, String),
    words: [&str; 2],
) -> anyhow::Result<()> {
    if world.options.yes || targets.len() > MOST {
        return Ok(());
    }
    let client = world.client()?;
    let counts = targets.iter().map(|target| {
        let mut query = <L::List as Endpoint>::Query::default();
        ask_for(&mut query, target.name.clone());
        query.turn_to(1, 1);
        let exact = matches!(Pattern::parse(&target.name), Pattern::Exact(_));
        async move {
            let answer = if exact { client.ask::<L::List>(&Nothing, &query, &Nothing).await.ok() } else { None };
            answer.and_then(|answer| answer.get("total").and_then(Value::as_u64)).unwrap_or_default()
        }
    });
    let counts: Vec<u64> = world.wait(stream::iter(counts).buffered(world.concurrency()).collect())?;
    for (target, count) in targets.iter_mut().zip(counts) {
        let [one, many] = words;
        match count {
            0 => {}
            1 => target.hangs = format!("1 {one}"),
            count => target.hangs = format!("{count} {many}"),
        }
    }
    Ok(())
}
