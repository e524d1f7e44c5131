//! What hangs on things that are about to be deleted, as a number that one request tells.

use futures::stream::{self, StreamExt};
use serde_json::Value;

use super::target::{InPages, Target};
use super::world::World;
use crate::client::Part;
use crate::wire::endpoint::{Endpoint, Nothing};
use crate::wire::page::{Paged, Pattern};

/// So many things are counted for; of more nobody reads it.
const MOST: usize = 20;

/// So many rows tell whether a server has heard the filter.
const SAMPLE: u64 = 100;

/// Marks each thing with how many others `ask_for` finds by its name.
pub fn mark<L: InPages>(
    world: &World,
    targets: &mut [Target],
    ask_for: impl Fn(&mut <L::List as Endpoint>::Query, String),
    words: [&str; 2],
) -> anyhow::Result<()> {
    let by_name = |query: &mut _, target: &Target| {
        let exact = matches!(Pattern::parse(&target.name), Pattern::Exact(_));
        if exact {
            ask_for(query, target.name.clone());
        }
        exact
    };
    add::<L>(world, targets, by_name, None, words)
}

/// Tells of a row whether it hangs on a thing.
pub type Hangs<'f> = &'f dyn Fn(&Target, &Value) -> bool;

/// Adds to the mark of each thing how many others `ask_for` finds, which says whether they can be asked for. Where nobody
/// will be asked about the thing, or the caller may not count them, it stays unsaid. A server that may not have the filter
/// is believed as far as its rows are those that were asked for.
pub fn add<L: InPages>(
    world: &World,
    targets: &mut [Target],
    ask_for: impl Fn(&mut <L::List as Endpoint>::Query, &Target) -> bool,
    hangs: Option<Hangs<'_>>,
    words: [&str; 2],
) -> anyhow::Result<()> {
    if world.options.yes || targets.len() > MOST {
        return Ok(());
    }
    let client = world.client()?;
    let counts = targets.iter().map(|target| {
        let mut query = <L::List as Endpoint>::Query::default();
        let asks = ask_for(&mut query, target);
        query.turn_to(1, if hangs.is_some() { SAMPLE } else { 1 });
        async move {
            let part = if asks { client.part::<L::List>(&Nothing, &query).await.ok() } else { None };
            part.and_then(|part| counted(&part, |row| hangs.is_none_or(|hangs| hangs(target, row))))
        }
    });
    let counts: Vec<_> = world.wait(stream::iter(counts).buffered(world.concurrency()).collect())?;
    for (target, count) in targets.iter_mut().zip(counts) {
        let [one, many] = words;
        target.many |= count.unwrap_or_default() > 1;
        let told = match count.unwrap_or_default() {
            0 => continue,
            1 => format!("1 {one}"),
            count => format!("{count} {many}"),
        };
        let before = std::mem::take(&mut target.hangs);
        target.hangs = if before.is_empty() { told } else { format!("{before}, {told}") };
    }
    Ok(())
}

/// How many rows there are of which this is true, as far as an answer tells.
fn counted(Part { rows, total }: &Part, is: impl Fn(&Value) -> bool) -> Option<u64> {
    let total = *total;
    let number = rows.iter().filter(|row| is(row)).count();
    match number == rows.len() {
        true => Some(total),
        // The filter was not heard; where all rows are here, they can be counted.
        false => (total == rows.len() as u64).then_some(number as u64),
    }
}
