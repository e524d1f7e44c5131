//! One act on many things: show, ask, run, count.

mod report;
mod way;
mod whole;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;

use futures::stream::{self, StreamExt};
use serde_json::{Value, json};

use super::exit::Stop;
use super::foresight;
use super::format::Format;
use super::output::Shape;
use super::target::{Listed, Target};
use super::ui::clean;
use super::world::World;
use crate::client::{Client, ClientError};
use crate::wire::endpoint::{Access, Endpoint};
use report::{report, reported};
pub use whole::{Deed, Done, Thing, whole};

/// So many things go into one call, where a call takes several.
const TOGETHER: usize = 100;

/// After so many calls in a row that did not reach the server no further one is made.
const UNREACHED: usize = 3;

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
    /// Who may make the call that does it.
    pub access: Access,
    /// What people are told in place of verb and done.
    pub words: Option<Words>,
}

/// An act that is not told by one verb alone.
pub struct Words {
    /// As in "take note away from device 1234".
    pub verb: &'static str,
    /// As in "Took note away from 3 devices".
    pub done: &'static str,
    /// What stands between the verb and the things.
    pub object: String,
    /// What stands before the things where there was nothing to do, as in "Note was not assigned to 3 devices".
    pub unchanged: String,
}

/// Who may make a call.
pub const fn access<E: Endpoint>() -> Access {
    E::ACCESS
}

impl Act {
    /// What is to be done, before the name of a thing.
    fn will(&self) -> Cow<'_, str> {
        match &self.words {
            Some(words) => format!("{} {}", words.verb, words.object).into(),
            None => self.verb.into(),
        }
    }

    /// What is so already, before the name of a thing.
    fn already(&self) -> Cow<'_, str> {
        match &self.words {
            Some(words) => words.unchanged.as_str().into(),
            None if self.leads_to.is_some() => format!("Already {}:", self.done.to_lowercase()).into(),
            None => "Unchanged:".into(),
        }
    }

    /// What was done, before the name of a thing.
    fn did(&self) -> Cow<'_, str> {
        match &self.words {
            Some(words) => format!("{} {}", words.done, words.object).into(),
            None => self.done.into(),
        }
    }
}

/// What became of the things of one call.
enum Outcome {
    Untried,
    /// They were so already.
    Same,
    Done,
    Failed(ClientError),
}

/// Does the act to each thing with a call of its own.
pub fn each<'a, L, F, Fut>(world: &'a World, act: &Act, targets: &'a [Target], call: F) -> anyhow::Result<()>
where
    L: Listed,
    F: Fn(&'a Client, &'a Target) -> Fut,
    Fut: Future<Output = Result<(), ClientError>>,
{
    run::<L, _, _>(world, act, targets, (1, true, world.concurrency()), |client, targets| call(client, &targets[0]))
}

/// Does the act to each thing of a file that names them one by one, in the order of the file; who is to be asked, has been.
pub fn each_named<'a, L, F, Fut>(world: &'a World, act: &Act, targets: &'a [Target], call: F) -> anyhow::Result<()>
where
    L: Listed,
    F: Fn(&'a Client, &'a Target) -> Fut,
    Fut: Future<Output = Result<(), ClientError>>,
{
    run::<L, _, _>(world, act, targets, (1, false, 1), |client, targets| call(client, &targets[0]))
}

/// Does the act to many things with one call.
pub fn together<'a, L, F, Fut>(world: &'a World, act: &Act, targets: &'a [Target], call: F) -> anyhow::Result<()>
where
    L: Listed,
    F: Fn(&'a Client, &'a [Target]) -> Fut,
    Fut: Future<Output = Result<(), ClientError>>,
{
    run::<L, _, _>(world, act, targets, (TOGETHER, true, world.concurrency()), call)
}

/// Whether things may be dealt with by one call, which does all of it or nothing: there are some, and nobody who would
/// be asked says no. Where there are none it is said.
pub fn agreed<L: Listed>(world: &World, act: &Act, targets: &[Target]) -> anyhow::Result<bool> {
    if targets.is_empty() {
        world.ui.status(&format!("Found {}", L::SHAPE.count(0)));
        report::<L>(world, act, targets, |_| Value::Null)?;
        return Ok(false);
    }
    if !world.options.dry_run {
        allowed(world, act, &L::SHAPE, targets)?;
    }
    Ok(true)
}

/// Does the act to so many things with each call; whether somebody has to be asked is told, and how many calls may be
/// on their way at once.
fn run<'a, L, F, Fut>(
    world: &'a World,
    act: &Act,
    targets: &'a [Target],
    (size, asks, at_once): (usize, bool, usize),
    call: F,
) -> anyhow::Result<()>
where
    L: Listed,
    F: Fn(&'a Client, &'a [Target]) -> Fut,
    Fut: Future<Output = Result<(), ClientError>>,
{
    let shape = L::SHAPE;
    reported::<L>().check(world.options.columns.iter().map(String::as_str))?;
    if targets.is_empty() {
        world.ui.status(&format!("Found {}", shape.count(0)));
        return report::<L>(world, act, targets, |_| Value::Null);
    }
    if world.options.dry_run {
        foresight::permitted_by(world, act.access, Vec::new)?;
        if world.format()? == Format::Table {
            for target in targets {
                let words = match target.unchanged {
                    true => format!("{} {} {}", act.already(), shape.one, target.name),
                    false => format!("Would {} {} {}", way::will(act, target), shape.one, target.label()),
                };
                world.ui.data(&format!("{}\n", clean(&words)))?;
            }
        }
        let result = |place: usize| if targets[place].unchanged { "unchanged" } else { "planned" };
        return report::<L>(world, act, targets, |place| json!({"result": result(place)}));
    }
    if asks {
        allowed(world, act, &shape, targets)?;
    }

    let client = world.client()?;
    let bar = world.ui.bar(targets.len() as u64, targets.len() < 2 || world.format()? != Format::Table);
    let outcomes: Vec<_> = targets
        .chunks(size)
        .map(|chunk| if chunk.iter().all(|target| is_so(act, target)) { Outcome::Same } else { Outcome::Untried })
        .collect();
    let due: Vec<_> = outcomes.iter().map(|outcome| matches!(outcome, Outcome::Untried)).collect();
    let outcomes = RefCell::new(outcomes);
    let unreached = Cell::new(0);
    let work = async {
        let chunks = targets.chunks(size).enumerate().filter(|(place, chunk)| {
            if !due[*place] {
                bar.inc(chunk.len() as u64);
            }
            due[*place]
        });
        // What is on its way already comes to its end, so that it is known what became of it.
        let calls = chunks.take_while(|_| unreached.get() < UNREACHED).map(|(place, chunk)| {
            let answer = call(client, chunk);
            async move { (place, chunk.len(), answer.await) }
        });
        let mut answers = stream::iter(calls).buffer_unordered(at_once);
        while let Some((place, number, answer)) = answers.next().await {
            bar.inc(number as u64);
            let outcome = match answer {
                Ok(()) => Outcome::Done,
                Err(fault) => Outcome::Failed(fault),
            };
            unreached.set(if away(&outcome) { unreached.get() + 1 } else { 0 });
            let last = hopeless(&outcome);
            outcomes.borrow_mut()[place] = outcome;
            if last {
                break;
            }
        }
    };
    let ended = world.wait(work);
    bar.finish_and_clear();
    let outcomes = outcomes.into_inner();
    if ended.is_err() {
        let mut did = act.did().into_owned();
        did[..1].make_ascii_lowercase();
        let text = format!(
            "interrupted: {did} {} of {}; calls on their way may have been carried out too",
            count(&outcomes, targets, size, |outcome| matches!(outcome, Outcome::Done)),
            shape.count(targets.len())
        );
        return Err(Stop::interrupted(text).into());
    }
    finish::<L>(world, act, targets, size, outcomes)
}

/// Whether the call did not get through to the server: no answer, or only that of something in front of it.
fn away(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Failed(ClientError::Network { .. } | ClientError::Refused { status: 502..=504, .. }))
}

/// Whether no later call would fare better.
fn hopeless(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Failed(ClientError::SignedOut { .. }) => true,
        Outcome::Failed(ClientError::Denied { text, .. }) => text.to_lowercase().contains("missing permission"),
        _ => false,
    }
}

/// How many things had such an outcome.
fn count(outcomes: &[Outcome], targets: &[Target], size: usize, is: impl Fn(&Outcome) -> bool) -> usize {
    let chunks = targets.chunks(size).zip(outcomes);
    chunks.filter(|(_, outcome)| is(outcome)).map(|(chunk, _)| chunk.len()).sum()
}

/// Asks before an act on more than one thing, on one that has another name than was typed, on the caller's own account or
/// on one that many others depend on, and before an act that cannot be undone.
fn allowed(world: &World, act: &Act, shape: &Shape, targets: &[Target]) -> anyhow::Result<()> {
    let own = targets.iter().any(|target| target.own);
    let many = targets.iter().any(|target| target.many && !is_so(act, target));
    let harmless = targets.len() == 1 && !targets[0].doubtful && !act.grave && !own && !many;
    if world.options.yes || harmless {
        return Ok(());
    }
    let can_ask = world.ui.can_ask();
    let mut question = match targets {
        // Where a list stands above the question, the name is enough.
        [only] if can_ask => format!("{} {} {}", act.will(), shape.one, only.name),
        [only] => format!("{} {} {}", act.will(), shape.one, only.label()),
        many => format!("{} {}", act.will(), shape.count(many.len())),
    };
    if own {
        let among = if targets.len() > 1 { " among them" } else { "" };
        question = format!("{question},{among} the account you are signed in as");
    }
    let labels: Vec<_> = targets.iter().map(Target::label).collect();
    world.agree(&question, &labels)
}

/// Whether the act has nothing to do, since the thing is so already.
fn is_so(act: &Act, target: &Target) -> bool {
    target.unchanged || act.leads_to.is_some() && act.leads_to == target.status
}

fn finish<L: Listed>(
    world: &World,
    act: &Act,
    targets: &[Target],
    size: usize,
    mut outcomes: Vec<Outcome>,
) -> anyhow::Result<()> {
    let shape = L::SHAPE;
    report::<L>(world, act, targets, |place| match &outcomes[place / size] {
        Outcome::Untried => json!({"result": "untried"}),
        Outcome::Same => json!({"result": "unchanged"}),
        Outcome::Done => json!({"result": "done"}),
        Outcome::Failed(fault) => json!({"result": "failed", "error": fault.to_string()}),
    })?;
    if let [only] = targets {
        let words = format!("{} {}", shape.one, only.name);
        match outcomes.pop() {
            Some(Outcome::Same) => world.ui.status(&format!("{} {words}", act.already())),
            Some(Outcome::Failed(fault)) => {
                return Err(anyhow::Error::new(fault).context(format!("{} {words}", way::will(act, only))));
            }
            _ => world.ui.status(&format!("{} {} {}", way::did(act, only), shape.one, only.told())),
        }
        return Ok(());
    }
    let number = |is: fn(&Outcome) -> bool| count(&outcomes, targets, size, is);
    let left = number(|outcome| matches!(outcome, Outcome::Same));
    let done = number(|outcome| matches!(outcome, Outcome::Done));
    let failed = number(|outcome| matches!(outcome, Outcome::Failed(_)));
    let untried = number(|outcome| matches!(outcome, Outcome::Untried));
    if left > 0 {
        world.ui.status(&format!("{} {}", act.already(), shape.count(left)));
    }
    if untried > 0 {
        world.ui.status(&format!("{} {done} of {}", act.did(), shape.count(targets.len())));
    } else if done > 0 {
        let went = targets.chunks(size).zip(&outcomes).filter(|(_, outcome)| matches!(outcome, Outcome::Done));
        for (did, kind) in way::kinds(act, went.flat_map(|(chunk, _)| chunk).collect()) {
            let left = tally(kind.iter().copied());
            world.ui.status(&format!("{did} {}{left}", shape.count(kind.len())));
        }
    }
    for (chunk, outcome) in targets.chunks(size).zip(&outcomes).filter(|(_, outcome)| !hopeless(outcome)) {
        let Outcome::Failed(fault) = outcome else { continue };
        for target in chunk {
            world.ui.error(&format!("{} {} {}: {fault}", way::will(act, target), shape.one, target.label()));
        }
    }
    if let Some(place) = outcomes.iter().position(hopeless)
        && let Outcome::Failed(fault) = outcomes.swap_remove(place)
    {
        return Err(fault.into());
    }
    if failed == 0 {
        return Ok(());
    }
    if untried > 0 {
        let text = format!(
            "gave up, since the server cannot be reached: {failed} of {} failed, {untried} not tried",
            shape.count(targets.len())
        );
        return Err(if done == 0 { Stop::refused(text) } else { Stop::partly(text) }.into());
    }
    let alike = |outcome: &Outcome| {
        matches!(outcome, Outcome::Failed(ClientError::Denied { .. } | ClientError::Unknown { .. }))
    };
    if outcomes.iter().all(alike)
        && let Some(Outcome::Failed(fault)) = outcomes.pop()
    {
        return Err(fault.into());
    }
    Err(Stop::partly(format!("{failed} of {} failed", shape.count(targets.len()))).into())
}

/// So many places that things leave are told of together.
const PLACES: usize = 3;

/// What several things leave, in brackets and with the number of each.
fn tally<'t>(targets: impl Iterator<Item = &'t Target>) -> String {
    let mut places = BTreeMap::<&str, usize>::new();
    let mut all = 0;
    for target in targets {
        all += 1;
        if !target.leaves.is_empty() {
            *places.entry(&target.leaves).or_default() += 1;
        }
    }
    if let (1, Some(leaves)) = (all, places.keys().next()) {
        return format!(" ({leaves})");
    }
    let mut told: Vec<_> = places.iter().take(PLACES).map(|(leaves, number)| format!("{number} {leaves}")).collect();
    if places.len() > PLACES {
        told.push(format!("{} from elsewhere", places.values().skip(PLACES).sum::<usize>()));
    }
    if told.is_empty() { String::new() } else { format!(" ({})", told.join(", ")) }
}
