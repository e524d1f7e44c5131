//! From filters, a file or standard input to a settled list of things, before anything happens to them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::Context;
use chrono::{DateTime, Utc};
use serde_json::Value;

use super::exit::Stop;
use super::output::{Shape, column};
use super::world::World;
use crate::wire::endpoint::{Endpoint, Nothing};
use crate::wire::ids::looks_like_guid;
use crate::wire::page::{Paged, Pattern};

/// A resource whose things are listed and picked.
pub trait Listed {
    type List: Endpoint<Path = Nothing, Body = Nothing, Query: Paged + Default>;
    const SHAPE: Shape;
    /// The field by which a person names one of them.
    const KEY: &'static str;
}

/// How a mutation says which things it means, beside its filters.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Choice {
    /// Take the names, ids or guids in a file, one a line; - is standard input
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
pub struct Wanted<L: Listed> {
    pub query: <L::List as Endpoint>::Query,
    /// Columns that must be exactly this.
    exact: Vec<(&'static str, String)>,
    /// Columns that were searched for this.
    fuzzy: Vec<(&'static str, String)>,
    /// The one thing that was named, and must be there.
    target: Option<String>,
    offline_days: Option<u64>,
    /// The names, ids or guids of a file.
    named: Option<BTreeSet<String>>,
}

/// One thing that something will happen to.
#[derive(Clone, Debug)]
pub struct Target {
    pub guid: String,
    /// Its name or id.
    pub name: String,
    pub status: Option<i64>,
    /// Whether somebody who typed a filter may have meant another.
    pub doubtful: bool,
    /// Its row without the name, for a person who is asked about it.
    about: String,
}

impl Target {
    /// Its name and what else tells it from others.
    pub fn label(&self) -> String {
        if self.about.is_empty() { self.name.clone() } else { format!("{} ({})", self.name, self.about) }
    }
}

impl<L: Listed> Wanted<L> {
    /// Everything.
    pub fn new() -> Self {
        let query = Default::default();
        Self { query, exact: Vec::new(), fuzzy: Vec::new(), target: None, offline_days: None, named: None }
    }

    /// Adds a filter that means exactly what it says, unless it holds a `%`; gives what the server is asked.
    pub fn exactly(&mut self, column: &'static str, value: Option<&String>) -> Option<String> {
        let value = value?;
        match Pattern::parse(value) {
            Pattern::Like(_) => self.fuzzy.push((column, value.clone())),
            Pattern::Exact(_) | Pattern::None => self.exact.push((column, value.clone())),
        }
        Some(value.clone())
    }

    /// Adds a filter that finds what contains it; gives what the server is asked.
    pub fn fuzzily(&mut self, column: &'static str, value: Option<&String>) -> Option<String> {
        let value = value?;
        if L::KEY == column && looks_like_guid(value) {
            return self.precisely(Some(value));
        }
        self.fuzzy.push((column, value.clone()));
        Some(Pattern::fuzzy(value))
    }

    /// Adds the one thing that is meant, by its name, id or guid; gives what the server is asked, which knows no filter
    /// by guid.
    pub fn precisely(&mut self, value: Option<&String>) -> Option<String> {
        let value = value?;
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

    /// Keeps only what was last online so many days ago.
    pub fn offline(&mut self, days: Option<u64>) {
        self.offline_days = days;
    }

    /// Whether anything narrows the list.
    fn narrowed(&self) -> bool {
        self.target.is_some() || self.offline_days.is_some() || self.named.is_some() || {
            !self.exact.is_empty() || !self.fuzzy.is_empty()
        }
    }

    fn takes(&self, row: &Value, now: DateTime<Utc>, undated: &mut usize) -> bool {
        let text = |name: &str| column(row, name).and_then(Value::as_str);
        let is = |name: &str| text(L::KEY) == Some(name) || text("guid") == Some(name);
        // A server that leaves a column out has filtered by it all the same.
        let exact = |(name, value): &(&str, String)| match column(row, name) {
            Some(found) => value == "-" || found.as_str() == Some(value),
            None => true,
        };
        if !self.exact.iter().all(exact)
            || self.target.as_deref().is_some_and(|name| !is(name))
            || self.named.as_ref().is_some_and(|names| {
                !(text(L::KEY).is_some_and(|key| names.contains(key))
                    || text("guid").is_some_and(|guid| names.contains(guid)))
            })
        {
            return false;
        }
        let Some(days) = self.offline_days else { return true };
        match text("last_online").and_then(|text| DateTime::parse_from_rfc3339(text).ok()) {
            Some(then) => u64::try_from((now - then.to_utc()).num_days()).is_ok_and(|gone| gone >= days),
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
pub fn each<L: Listed>(
    world: &World,
    wanted: &Wanted<L>,
    mut take: impl FnMut(Vec<Value>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
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
            Err(Stop::refused(format!("no {} has the {what}: {name}", L::SHAPE.one)).into())
        }
        _ => Ok(()),
    }
}

/// Settles what a mutation is about. Without any filter it is everything, which must be said.
pub fn settle<L: Listed>(world: &World, mut wanted: Wanted<L>, choice: &Choice) -> anyhow::Result<Vec<Target>> {
    let Shape { one, many, .. } = L::SHAPE;
    if let Some(path) = &choice.from_file {
        wanted.named = Some(names(path)?);
    }
    if !wanted.narrowed() && !choice.all {
        return Err(Stop::usage(format!("which {many}? give a filter, or --all for every {one}")).into());
    }
    let mut targets = Vec::new();
    each(world, &wanted, |rows| {
        for row in &rows {
            targets.push(target::<L>(row, wanted.doubtful(row))?);
        }
        Ok(())
    })?;
    if let Some(named) = &wanted.named {
        let missing: Vec<_> = named
            .iter()
            .filter(|name| !targets.iter().any(|target| target.name == **name || target.guid == **name))
            .map(String::as_str)
            .collect();
        if !missing.is_empty() {
            let text = format!("nothing was done: no {one} has the {} or guid: {}", L::KEY, missing.join(", "));
            return Err(Stop::refused(text).into());
        }
    }
    match choice.expect {
        Some(number) if number != targets.len() => {
            let found = L::SHAPE.count(targets.len());
            Err(Stop::refused(format!("nothing was done: found {found}, not {number} as expected")).into())
        }
        _ => Ok(targets),
    }
}

fn target<L: Listed>(row: &Value, doubtful: bool) -> anyhow::Result<Target> {
    let text = |name: &str| column(row, name).and_then(Value::as_str).unwrap_or_default();
    let guid = text("guid");
    anyhow::ensure!(!guid.is_empty(), "the server gave no guid for {} {}", L::SHAPE.one, text(L::KEY));
    let about = ["info.device_name", "user_name", "email"].map(text);
    let about: Vec<_> = about.into_iter().filter(|text| !text.is_empty()).collect();
    Ok(Target {
        guid: guid.to_owned(),
        name: text(L::KEY).to_owned(),
        status: row.get("status").and_then(Value::as_i64),
        doubtful,
        about: about.join(", "),
    })
}

fn names(path: &std::path::Path) -> anyhow::Result<BTreeSet<String>> {
    let text = if path.as_os_str() == "-" {
        std::io::read_to_string(std::io::stdin()).context("read the names on standard input")?
    } else {
        std::fs::read_to_string(path).with_context(|| format!("read the names in {}", path.display()))?
    };
    let names: BTreeSet<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if names.is_empty() {
        return Err(Stop::usage(format!("there is no name in {}", path.display())).into());
    }
    Ok(names)
}
