//! One act on many things: show, ask, run, count.

use std::cell::RefCell;
use std::future::Future;

use futures::stream::{self, StreamExt};
use serde_json::{Value, json};

use super::exit::Stop;
use super::output::{Format, Shape, Sheet};
use super::select::{Listed, Target};
use super::world::World;
use crate::client::{Client, ClientError};

/// So many things go into one call, where a call takes several.
const TOGETHER: usize = 100;

/// What is done.
pub struct Act {
    /// As in "disable device 1234".
    pub verb: &'static str,
    /// As in "Disabled 3 devices".
    pub done: &'static str,
    /// What cannot be undone is asked about, however few it hits.
    pub grave: bool,
    /// The status that the act leads to: what has it already is left alone.
    pub leads_to: Option<i64>,
}

#[derive(Default)]
struct Tally {
    done: usize,
    /// By the place of the thing in the list.
    failed: Vec<(usize, ClientError)>,
    left: usize,
}

/// Does the act to each thing with a call of its own.
pub fn each<'a, L, F, Fut>(world: &'a World, act: &Act, targets: &'a [Target], call: F) -> anyhow::Result<()>
where
    L: Listed,
    F: Fn(&'a Client, &'a Target) -> Fut,
    Fut: Future<Output = Result<(), ClientError>>,
{
    run::<L, _, _>(world, act, targets, 1, |client, targets| call(client, &targets[0]))
}

/// Does the act to many things with one call.
pub fn together<'a, L, F, Fut>(world: &'a World, act: &Act, targets: &'a [Target], call: F) -> anyhow::Result<()>
where
    L: Listed,
    F: Fn(&'a Client, &'a [Target]) -> Fut,
    Fut: Future<Output = Result<(), ClientError>>,
{
    run::<L, _, _>(world, act, targets, TOGETHER, call)
}

fn run<'a, L, F, Fut>(world: &'a World, act: &Act, targets: &'a [Target], size: usize, call: F) -> anyhow::Result<()>
where
    L: Listed,
    F: Fn(&'a Client, &'a [Target]) -> Fut,
    Fut: Future<Output = Result<(), ClientError>>,
{
    let shape = L::SHAPE;
    if targets.is_empty() {
        world.ui.status(&format!("Found {}", shape.count(0)));
        return report::<L>(world, act, targets, |_| Value::Null);
    }
    if world.options.dry_run {
        if world.format()? == Format::Table {
            for target in targets {
                let words = format!("Would {} {} {}", act.verb, shape.one, target.label());
                world.ui.data(&format!("{}\n", super::ui::clean(&words)))?;
            }
        }
        return report::<L>(world, act, targets, |_| json!({"result": "planned"}));
    }
    allowed(world, act, &shape, targets)?;

    let client = world.client()?;
    let bar = world.ui.bar(targets.len() as u64, targets.len() < 2 || world.format()? != Format::Table);
    let tally = RefCell::new(Tally::default());
    let same = |target: &Target| act.leads_to.is_some() && act.leads_to == target.status;
    let work = async {
        let chunks = targets.chunks(size).enumerate().filter(|(_, chunk)| {
            let settled = chunk.iter().all(same);
            if settled {
                tally.borrow_mut().left += chunk.len();
                bar.inc(chunk.len() as u64);
            }
            !settled
        });
        let calls = chunks.map(|(place, chunk)| {
            let answer = call(client, chunk);
            async move { (place * size, chunk, answer.await) }
        });
        let mut answers = stream::iter(calls).buffer_unordered(world.concurrency());
        while let Some((place, chunk, answer)) = answers.next().await {
            bar.inc(chunk.len() as u64);
            match answer {
                Ok(()) => tally.borrow_mut().done += chunk.len(),
                // No later call would fare better.
                Err(fault @ ClientError::SignedOut { .. }) => return Err(fault),
                Err(fault) => tally.borrow_mut().failed.push((place, fault)),
            }
        }
        Ok(())
    };
    let ended = world.wait(work);
    bar.finish_and_clear();
    let tally = tally.into_inner();
    let Ok(ended) = ended else {
        let text = format!(
            "interrupted: {} {} of {}; calls on their way may have been carried out too",
            act.done.to_lowercase(),
            tally.done,
            shape.count(targets.len())
        );
        return Err(Stop::interrupted(text).into());
    };
    if let Err(fault) = ended {
        world.ui.status(&format!("{} {} of {}", act.done, tally.done, shape.count(targets.len())));
        return Err(fault.into());
    }
    finish::<L>(world, act, targets, size, tally)
}

/// Asks where the contract wants a person's word: more than one thing, one that goes by another name than was typed,
/// or an act that cannot be undone.
fn allowed(world: &World, act: &Act, shape: &Shape, targets: &[Target]) -> anyhow::Result<()> {
    let harmless = targets.len() == 1 && !targets[0].doubtful && !act.grave;
    if world.options.yes || harmless {
        return Ok(());
    }
    let mut question = match targets {
        [only] => format!("{} {} {}", act.verb, shape.one, only.name),
        many => format!("{} {}", act.verb, shape.count(many.len())),
    };
    if !world.ui.can_ask() {
        return Err(Stop::usage(format!("{question}? there is no terminal to ask on"))
            .hint("--yes answers every question, --dry-run shows what it is about")
            .into());
    }
    question[..1].make_ascii_uppercase();
    let labels: Vec<_> = targets.iter().map(Target::label).collect();
    if world.confirm(&format!("{question}?"), &labels)? {
        return Ok(());
    }
    Err(Stop::refused("cancelled: nothing was changed").into())
}

fn finish<L: Listed>(
    world: &World,
    act: &Act,
    targets: &[Target],
    size: usize,
    mut tally: Tally,
) -> anyhow::Result<()> {
    let shape = L::SHAPE;
    tally.failed.sort_by_key(|(place, _)| *place);
    let fault_of = |place: usize| tally.failed.iter().find(|(first, _)| *first == place / size * size);
    report::<L>(world, act, targets, |place| match fault_of(place) {
        Some((_, fault)) => json!({"result": "failed", "error": fault.to_string()}),
        None if act.leads_to.is_some() && act.leads_to == targets[place].status => json!({"result": "unchanged"}),
        None => json!({"result": "done"}),
    })?;
    let named = |number: usize| match targets {
        [only] => format!("{} {}", shape.one, only.name),
        _ => shape.count(number),
    };
    if tally.left > 0 {
        world.ui.status(&format!("Already {}: {}", act.done.to_lowercase(), named(tally.left)));
    }
    if tally.done > 0 {
        world.ui.status(&format!("{} {}", act.done, named(tally.done)));
    }
    let hit = tally.failed.iter().map(|(place, _)| targets[*place..].iter().take(size).count()).sum::<usize>();
    if let ([_], Some((_, fault))) = (targets, tally.failed.pop_if(|_| targets.len() == 1)) {
        return Err(anyhow::Error::new(fault).context(format!("{} {} {}", act.verb, shape.one, targets[0].name)));
    }
    let denied = hit == targets.len() && tally.failed.iter().all(|(_, f)| matches!(f, ClientError::Denied { .. }));
    for (place, fault) in &tally.failed {
        for target in targets[*place..].iter().take(size) {
            world.ui.error(&format!("{} {} {}: {fault}", act.verb, shape.one, target.label()));
        }
    }
    match tally.failed.pop() {
        None => Ok(()),
        Some((_, fault)) if denied => Err(fault.into()),
        Some(_) => Err(Stop::partly(format!("{hit} of {} failed", shape.count(targets.len()))).into()),
    }
}

/// Writes what became of each thing, where somebody asked for data: a table is for people, who get words.
fn report<L: Listed>(
    world: &World,
    act: &Act,
    targets: &[Target],
    outcome: impl Fn(usize) -> Value,
) -> anyhow::Result<()> {
    if world.format()? == Format::Table {
        return Ok(());
    }
    let rows: Vec<_> = targets
        .iter()
        .enumerate()
        .map(|(place, target)| {
            let mut row = json!({"guid": target.guid, L::KEY: target.name, "action": act.verb});
            if let (Some(row), Value::Object(outcome)) = (row.as_object_mut(), outcome(place)) {
                row.extend(outcome);
            }
            row
        })
        .collect();
    let shape = Shape { all: &["guid", L::KEY, "action", "result", "error"], ..L::SHAPE };
    let mut sheet = Sheet::new(world, &shape)?;
    sheet.rows(&rows)?;
    sheet.end()
}
