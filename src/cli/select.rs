//! From filters, names, a file or standard input to the items that a command is about, before anything happens to them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::Context;
use futures::stream::{self, StreamExt, TryStreamExt};
use serde_json::Value;

use super::exit::Stop;
pub use super::filter::Wanted;
use super::named::some_names;
use super::output::{Shape, column};
use super::target::{InPages, Listed, Target, target};
use super::world::World;
use crate::client::ClientError;
use crate::wire::ids::{device_id, looks_like_guid};
use crate::wire::nearest::did_you_mean;

/// How a mutation says which things it means, beside its filters.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Choice {
    /// Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input
    #[arg(long, value_name = "PATH")]
    pub from_file: Option<PathBuf>,
    /// Take every one where there is no filter
    #[arg(long)]
    pub all: bool,
    /// Fail unless exactly N match
    #[arg(long, value_name = "N")]
    pub expect: Option<usize>,
    #[command(flatten)]
    pub if_any: IfAny,
}

/// Whether a write that matches nothing fails
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct IfAny {
    /// Succeed if nothing matches, and skip names that do not exist
    #[arg(long)]
    pub if_any: bool,
}

impl IfAny {
    /// Refuses a write that is about nothing.
    pub fn check<L: Listed>(self, targets: &[Target]) -> anyhow::Result<()> {
        match targets.is_empty() && !self.if_any {
            true => Err(Stop::refused(format!("no {} matches; nothing was changed", L::SHAPE.one)).hint(IF_ANY).into()),
            false => Ok(()),
        }
    }
}

/// What to do if a write may match nothing.
const IF_ANY: &str = "use --if-any if that is not an error";

/// What was named and not found.
type Missing = BTreeSet<String>;

/// Hands out every row that is wanted, page by page. All that was named must be there.
pub fn each<L: InPages>(
    world: &World,
    wanted: &Wanted<L>,
    take: impl FnMut(Vec<Value>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let missing = read(world, wanted, take)?;
    match missing.is_empty() {
        true => Ok(()),
        false => Err(unmet(world, wanted, missing)?.into()),
    }
}

fn read<L: InPages>(
    world: &World,
    wanted: &Wanted<L>,
    mut take: impl FnMut(Vec<Value>) -> anyhow::Result<()>,
) -> anyhow::Result<Missing> {
    let client = world.client()?;
    let mut left = wanted.limit;
    let mut missing: Missing = wanted.named.iter().flatten().chain(&wanted.target).cloned().collect();
    let mut keep = |mut rows: Vec<Value>| {
        rows.retain(|row| wanted.takes(row));
        rows.truncate(left.unwrap_or(usize::MAX));
        left = left.map(|left| left - rows.len());
        let named = if missing.is_empty() { &[] } else { rows.as_slice() };
        for row in named {
            for name in [L::KEY, "guid"].into_iter().filter_map(|name| column(row, name)?.as_str()) {
                missing.remove(name);
            }
        }
        take(rows).map(|()| left)
    };
    if let Some(lookups) = wanted.lookups() {
        let lookups = lookups.into_iter().map(|(name, query)| async move {
            let mut pages = client.all::<L::List>(query, 1);
            let mut rows = Vec::new();
            while let Some(page) = pages.next().await? {
                // A server that does not know the filter sends every row each time.
                rows.extend(page.into_iter().filter(|row| column(row, L::KEY).and_then(Value::as_str) == Some(name)));
            }
            Ok::<_, ClientError>(rows)
        });
        let lookups = stream::iter(lookups).buffered(world.concurrency()).try_collect::<Vec<_>>();
        world.wait(lookups)??.into_iter().try_for_each(|rows| keep(rows).map(drop))?;
    } else {
        let mut pages = client.all::<L::List>(wanted.query.clone(), world.concurrency());
        pages.take(wanted.limit);
        while let Some(rows) = world.wait(pages.next())?? {
            let left = keep(rows)?;
            if left == Some(0) {
                return Ok(Missing::new());
            }
            pages.take(left);
        }
    }
    wanted.tell(world);
    Ok(missing)
}

/// Settles what a mutation is about. Without any filter it is everything, which must be said.
pub fn settle<L: InPages>(world: &World, mut wanted: Wanted<L>, choice: &Choice) -> anyhow::Result<Vec<Target>> {
    let Shape { one, many, .. } = L::SHAPE;
    if let Some(path) = &choice.from_file {
        let names = names(path)?.into_iter();
        let names = if L::KEY == "id" { names.map(|id| device_id(&id)).collect() } else { names.collect::<Vec<_>>() };
        wanted.only(&names);
    }
    if !wanted.narrowed() && !choice.all {
        let text = format!("which {many}? give a name, a filter, or --all for every {one}");
        let text = if L::KEY == "id" { text.replace("a name", "an id") } else { text };
        let everything = wanted.fuzzy.iter().any(|(_, value)| value.contains('%'));
        let stop = Stop::usage(text);
        return Err(if everything { stop.hint("a filter of % alone matches everything") } else { stop }.into());
    }
    let (targets, missing) = find(world, &wanted)?;
    if !missing.is_empty() {
        let stop = unmet(world, &wanted, missing)?;
        if !choice.if_any.if_any {
            let several = wanted.named.as_ref().is_some_and(|names| names.len() > 1);
            let hint = "nothing was changed; use --if-any to skip names that do not exist";
            return Err(if several { stop.hint(hint) } else { stop }.into());
        }
        world.ui.status(&format!("Skipped: {stop}"));
    }
    expect::<L>(choice.expect, &targets)?;
    if targets.is_empty() && !choice.if_any.if_any && choice.expect != Some(0) {
        let text = format!("no {one} matches{}; nothing was changed", meant(world, &wanted)?);
        return Err(Stop::refused(text).hint(IF_ANY).into());
    }
    Ok(targets)
}

/// Finds what a write names that is about one item. A pattern in place of the name may find several.
pub fn settle_one<L: InPages>(world: &World, wanted: &Wanted<L>) -> anyhow::Result<Vec<Target>> {
    let (targets, missing) = find(world, wanted)?;
    if !missing.is_empty() {
        return Err(unmet(world, wanted, missing)?.into());
    }
    match targets.is_empty() {
        true => Err(Stop::refused(format!("no {} matches; nothing was changed", L::SHAPE.one)).into()),
        false => Ok(targets),
    }
}

fn find<L: InPages>(world: &World, wanted: &Wanted<L>) -> anyhow::Result<(Vec<Target>, Missing)> {
    let mut targets = Vec::new();
    let missing = read(world, wanted, |rows| {
        for row in &rows {
            targets.push(target::<L>(row, wanted.doubtful(row))?);
        }
        Ok(())
    })?;
    Ok((targets, missing))
}

/// Suggests a name for one that nothing contains.
fn meant<L: InPages>(world: &World, wanted: &Wanted<L>) -> anyhow::Result<String> {
    let Some((_, name)) = wanted.fuzzy.iter().find(|(column, _)| *column == L::KEY) else { return Ok(String::new()) };
    let known = some_names::<L>(world)?;
    Ok(did_you_mean(name, known.iter().map(String::as_str)))
}

/// Refuses another number of things than was expected, where one was.
pub fn expect<L: Listed>(expected: Option<usize>, targets: &[Target]) -> anyhow::Result<()> {
    match expected {
        Some(number) if number != targets.len() => {
            let found = L::SHAPE.count(targets.len());
            Err(Stop::refused(format!("nothing was done: found {found}, not {number} as expected")).into())
        }
        _ => Ok(()),
    }
}

/// Says why some of what was named was not found: it does not exist, or the other filters leave it out.
fn unmet<L: InPages>(world: &World, wanted: &Wanted<L>, missing: Missing) -> anyhow::Result<Stop> {
    let mut there = BTreeSet::new();
    if wanted.compares() || wanted.named.is_some() && wanted.target.is_some() {
        let mut unfiltered = Wanted::<L>::new();
        (unfiltered.named, unfiltered.ask_for) = (Some(missing.clone()), wanted.ask_for);
        read(world, &unfiltered, |rows| {
            let names = rows.iter().flat_map(|row| [L::KEY, "guid"].map(|name| column(row, name)));
            there.extend(names.flatten().filter_map(Value::as_str).map(str::to_owned));
            Ok(())
        })?;
    }
    let (left_out, unknown): (Vec<_>, Vec<_>) = missing.into_iter().partition(|name| there.contains(name));
    let known = if unknown.iter().all(|name| looks_like_guid(name)) { Vec::new() } else { some_names::<L>(world)? };
    let mut reasons = Vec::new();
    let (guids, names): (Vec<_>, Vec<_>) = unknown.into_iter().partition(|name| looks_like_guid(name));
    let asked = |name: String| format!("{name}{}", did_you_mean(&name, known.iter().map(String::as_str)));
    let names: Vec<_> = names.into_iter().map(asked).collect();
    for (what, names) in [(L::KEY, names), ("guid", guids)].into_iter().filter(|(_, names)| !names.is_empty()) {
        reasons.push(format!("no {} has the {what}: {}", L::SHAPE.one, names.join(", ")));
    }
    if !left_out.is_empty() {
        reasons.push(format!("named, but not matched by the filters: {}", left_out.join(", ")));
    }
    Ok(Stop::refused(reasons.join("; ")))
}

fn names(path: &std::path::Path) -> anyhow::Result<BTreeSet<String>> {
    let bytes = super::input::bytes(path, "the names")?;
    let text =
        crate::wire::encoding::decode(&bytes).with_context(|| format!("read the names in {}", path.display()))?;
    let names: BTreeSet<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if names.is_empty() {
        return Err(Stop::usage(format!("there is no name in {}", path.display())).into());
    }
    Ok(names)
}
