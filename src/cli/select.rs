//! From filters, a file or standard input to a settled list of things, before anything happens to them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::exit::Stop;
use super::named::some_names;
use super::output::{Shape, column};
use super::period::Period;
use super::target::{InPages, Listed, Target, target};
use super::world::World;
use crate::wire::endpoint::Endpoint;
use crate::wire::ids::{device_id, looks_like_guid};
use crate::wire::nearest::did_you_mean;
use crate::wire::page::Pattern;

/// How a mutation says which things it means, beside its filters.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Choice {
    /// Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input
    #[arg(long, value_name = "PATH")]
    pub from_file: Option<PathBuf>,
    /// Take every one where there is no filter
    #[arg(long)]
    pub all: bool,
    /// Refuse when the filters match another number than this
    #[arg(long, value_name = "N")]
    pub expect: Option<usize>,
}

/// What is asked for: the query, and what the caller's side adds to it.
pub struct Wanted<L: InPages> {
    pub query: <L::List as Endpoint>::Query,
    /// Columns that must be exactly this.
    exact: Vec<(&'static str, String)>,
    /// Columns that must be there and exactly this: not every server has the filter.
    sure: Vec<(&'static str, String)>,
    /// Columns that were searched for this.
    fuzzy: Vec<(&'static str, String)>,
    /// The one thing that was named, and must be there.
    target: Option<String>,
    offline: Option<TimeDelta>,
    /// What a file names, by what a person calls it or by guid.
    named: Option<BTreeSet<String>>,
    /// The filter that was given without a text: in a script, a variable that is not set.
    empty: Option<&'static str>,
}

impl<L: InPages> Wanted<L> {
    /// Everything.
    pub fn new() -> Self {
        let query = Default::default();
        let (exact, sure, fuzzy) = (Vec::new(), Vec::new(), Vec::new());
        Self { query, exact, sure, fuzzy, target: None, offline: None, named: None, empty: None }
    }

    /// The text of a filter; one without a text is refused before anything is asked.
    fn given<'v>(&mut self, column: &'static str, value: Option<&'v String>) -> Option<&'v String> {
        if value.is_some_and(|value| value.trim().is_empty()) {
            self.empty.get_or_insert(column);
        }
        value
    }

    fn refuse_empty(&self) -> anyhow::Result<()> {
        let Some(column) = self.empty else { return Ok(()) };
        let option = column.rsplit('.').next().unwrap_or(column).replace('_', "-");
        let text = format!("--{option} is empty: a filter needs a text");
        Err(Stop::usage(text).hint("is a variable that stands there not set?").into())
    }

    /// Adds a filter that means exactly what it says, unless it holds a `%`; gives what the server is asked.
    pub fn exactly(&mut self, column: &'static str, value: Option<&String>) -> Option<String> {
        let value = self.given(column, value)?;
        match Pattern::parse(value) {
            Pattern::Like(_) => self.fuzzy.push((column, value.clone())),
            Pattern::Exact(_) | Pattern::None => self.exact.push((column, value.clone())),
        }
        Some(value.clone())
    }

    /// Adds a filter that not every server has, and that therefore is not left to the server: the name of one thing or
    /// `-` for none. Gives what the server is asked.
    pub fn surely(&mut self, column: &'static str, value: Option<&String>) -> Option<String> {
        let value = self.given(column, value)?;
        self.sure.push((column, value.clone()));
        Some(value.clone())
    }

    /// Adds a filter that finds what contains it; gives what the server is asked.
    pub fn fuzzily(&mut self, column: &'static str, value: Option<&String>) -> Option<String> {
        let value = self.given(column, value)?;
        if L::KEY == column && looks_like_guid(value) {
            return self.precisely(Some(value));
        }
        self.fuzzy.push((column, value.clone()));
        Some(Pattern::fuzzy(value))
    }

    /// Adds the one thing that is meant, by its name, id or guid; gives what the server is asked, which knows no filter
    /// by guid.
    pub fn precisely(&mut self, value: Option<&String>) -> Option<String> {
        let value = self.given(L::KEY, value)?;
        if looks_like_guid(value) {
            self.target = Some(value.clone());
            return None;
        }
        match Pattern::parse(value) {
            Pattern::Exact(_) => {
                self.target = Some(value.clone());
                Some(value.clone())
            }
            _ => self.exactly(L::KEY, Some(value)),
        }
    }

    /// Keeps only what was last online this long ago.
    pub fn offline(&mut self, period: Option<Period>) {
        self.offline = period.map(Period::length);
    }

    /// Whether anything narrows the list. A pattern that everything matches does not, nor do days that have all passed.
    fn narrowed(&self) -> bool {
        self.target.is_some() || self.named.is_some() || self.filtered()
    }

    /// Whether a filter narrows the list, beside what is named.
    fn filtered(&self) -> bool {
        let narrow = |(_, value): &(&str, String)| value.contains(|c| c != '%');
        let sure = !self.sure.is_empty();
        sure || self.offline.is_some_and(|length| !length.is_zero())
            || self.exact.iter().any(narrow)
            || self.fuzzy.iter().any(narrow)
    }

    fn takes(&self, row: &Value, now: DateTime<Utc>, undated: &mut usize) -> bool {
        let text = |name: &str| column(row, name).and_then(Value::as_str);
        let is = |name: &str| text(L::KEY) == Some(name) || text("guid") == Some(name);
        // A server that leaves a column out has filtered by it all the same.
        let exact = |(name, value): &(&str, String)| match column(row, name) {
            Some(found) => value == "-" || found.as_str() == Some(value),
            None => true,
        };
        let sure = |(name, value): &(&str, String)| match column(row, name) {
            Some(found) => found.as_str().filter(|text| !text.is_empty()).unwrap_or("-") == value,
            None => false,
        };
        if !self.exact.iter().all(exact)
            || !self.sure.iter().all(sure)
            || self.target.as_deref().is_some_and(|name| !is(name))
            || self.named.as_ref().is_some_and(|names| {
                !(text(L::KEY).is_some_and(|key| names.contains(key))
                    || text("guid").is_some_and(|guid| names.contains(guid)))
            })
        {
            return false;
        }
        let Some(length) = self.offline else { return true };
        match text("last_online").and_then(|text| DateTime::parse_from_rfc3339(text).ok()) {
            Some(then) => (now - then.to_utc()).max(TimeDelta::zero()) >= length,
            None => {
                *undated += 1;
                false
            }
        }
    }

    /// Whether the row was found by a filter that says something else than the row does.
    fn doubtful(&self, row: &Value) -> bool {
        self.fuzzy.iter().any(|(name, value)| value != "-" && column(row, name).and_then(Value::as_str) != Some(value))
    }
}

/// Hands out every row that is wanted, page by page.
pub fn each<L: InPages>(
    world: &World,
    wanted: &Wanted<L>,
    mut take: impl FnMut(Vec<Value>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    wanted.refuse_empty()?;
    let client = world.client()?;
    let now = std::time::SystemTime::now().into();
    let (mut found, mut undated) = (0, 0);
    let mut pages = client.all::<L::List>(wanted.query.clone(), world.concurrency());
    while let Some(mut rows) = world.wait(pages.next())?? {
        rows.retain(|row| wanted.takes(row, now, &mut undated));
        found += rows.len();
        take(rows)?;
    }
    if undated > 0 {
        let left_out = L::SHAPE.count(undated);
        world.ui.warning(&format!("left out {left_out} of which the server does not say when it was last online"));
    }
    match &wanted.target {
        Some(name) if found == 0 => {
            let what = if looks_like_guid(name) { "guid" } else { L::KEY };
            let others = if wanted.filtered() || wanted.named.is_some() { " that fits the rest" } else { "" };
            let known = if what == "guid" { Vec::new() } else { some_names::<L>(world)? };
            let meant = did_you_mean(name, known.iter().map(String::as_str));
            Err(Stop::refused(format!("no {}{others} has the {what}: {name}{meant}", L::SHAPE.one)).into())
        }
        _ => Ok(()),
    }
}

/// Settles what a mutation is about. Without any filter it is everything, which must be said.
pub fn settle<L: InPages>(world: &World, mut wanted: Wanted<L>, choice: &Choice) -> anyhow::Result<Vec<Target>> {
    let Shape { one, many, .. } = L::SHAPE;
    wanted.refuse_empty()?;
    if let Some(path) = &choice.from_file {
        let names = names(path)?.into_iter();
        wanted.named = Some(if L::KEY == "id" { names.map(|id| device_id(&id)).collect() } else { names.collect() });
    }
    if !wanted.narrowed() && !choice.all {
        let text = format!("which {many}? give a filter, or --all for every {one}");
        let everything = wanted.fuzzy.iter().any(|(_, value)| value.contains('%'));
        let stop = Stop::usage(text);
        return Err(if everything { stop.hint("a filter of % alone matches everything") } else { stop }.into());
    }
    let mut targets = Vec::new();
    each(world, &wanted, |rows| {
        for row in &rows {
            targets.push(target::<L>(row, wanted.doubtful(row))?);
        }
        Ok(())
    })?;
    if let Some(named) = &wanted.named {
        let met = |name: &String| targets.iter().any(|target| target.name == *name || target.guid == *name);
        let missing: BTreeSet<_> = named.iter().filter(|name| !met(name)).cloned().collect();
        if !missing.is_empty() {
            return Err(unmet(world, &wanted, missing)?.into());
        }
    }
    expect::<L>(choice.expect, &targets)?;
    Ok(targets)
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

/// Says why some of what a file names was not found: it is not there, or the filters beside the file leave it out.
fn unmet<L: InPages>(world: &World, wanted: &Wanted<L>, missing: BTreeSet<String>) -> anyhow::Result<Stop> {
    let mut there = BTreeSet::new();
    if wanted.filtered() || wanted.target.is_some() {
        let unfiltered = Wanted::<L> { named: Some(missing.clone()), ..Wanted::new() };
        each(world, &unfiltered, |rows| {
            let names = rows.iter().flat_map(|row| [L::KEY, "guid"].map(|name| column(row, name)));
            there.extend(names.flatten().filter_map(Value::as_str).map(str::to_owned));
            Ok(())
        })?;
    }
    let (left_out, unknown): (Vec<_>, Vec<_>) = missing.into_iter().partition(|name| there.contains(name));
    let mut reasons = Vec::new();
    if !unknown.is_empty() {
        reasons.push(format!("no {} has the {} or guid: {}", L::SHAPE.one, L::KEY, unknown.join(", ")));
    }
    if !left_out.is_empty() {
        reasons.push(format!("in the file, but not matched by the filters: {}", left_out.join(", ")));
    }
    Ok(Stop::refused(format!("nothing was done: {}", reasons.join("; "))))
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
