//! What a list or a write is about: the query that a server answers, and what is compared here with each row it sends.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::named::Named;
use super::output::column;
use super::period::Period;
use super::target::InPages;
use super::world::World;
use crate::wire::csv;
use crate::wire::endpoint::Endpoint;
use crate::wire::ids::looks_like_guid;
use crate::wire::page::Pattern;

/// So many names are looked up one by one; for more the whole list is read.
const LOOKED_UP: usize = 20;

/// Asks for what has exactly a name.
type AskFor<L> = fn(&mut Query<L>, String);

type Query<L> = <<L as InPages>::List as Endpoint>::Query;

/// What is asked for: the query, and what the caller's side adds to it.
pub struct Wanted<L: InPages> {
    pub query: <L::List as Endpoint>::Query,
    /// Columns that must be exactly this.
    exact: Vec<(&'static str, String)>,
    /// Columns that must be there and exactly this: not every server has the filter.
    sure: Vec<(&'static str, String)>,
    /// Columns that were searched for this.
    pub(super) fuzzy: Vec<(&'static str, String)>,
    /// The one thing that was named, and must be there.
    pub(super) target: Option<String>,
    /// What is compared here alone, since not every server has the filter.
    checks: Vec<Check>,
    excluded: Vec<Excluded>,
    /// How many rows were left out since the server does not send a column, by its name.
    unsaid: RefCell<BTreeMap<&'static str, usize>>,
    /// How many rows are read at most.
    pub(super) limit: Option<usize>,
    /// What arguments or a file name, by what a person calls it or by guid.
    pub(super) named: Option<BTreeSet<String>>,
    /// How the server is asked for one of these, if it can be.
    pub(super) ask_for: Option<AskFor<L>>,
}

type Takes = dyn Fn(&Value) -> Option<bool>;

/// A comparison of the value of a column; `None` if the server does not say what is asked.
struct Check {
    column: &'static str,
    takes: Box<Takes>,
}

/// What is left out: a value of a column, and whether any row had it.
struct Excluded {
    column: &'static str,
    value: String,
    pattern: Pattern,
    met: Cell<bool>,
}

impl<L: InPages> Wanted<L> {
    /// Everything.
    pub fn new() -> Self {
        let query = Default::default();
        let (exact, sure, fuzzy) = (Vec::new(), Vec::new(), Vec::new());
        let (named, ask_for) = (None, None);
        let (checks, excluded, unsaid, limit) = (Vec::new(), Vec::new(), RefCell::default(), None);
        Self { query, exact, sure, fuzzy, target: None, checks, excluded, unsaid, limit, named, ask_for }
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

    /// Adds a filter that not every server has, and that therefore is not left to the server: the name of one thing or
    /// `-` for none. Gives what the server is asked.
    pub fn surely(&mut self, column: &'static str, value: Option<&String>) -> Option<String> {
        let value = value?;
        self.sure.push((column, value.clone()));
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

    /// Keeps only what has exactly one of these names or guids, each of which must be there. None given: keeps all.
    pub fn only(&mut self, names: &[String]) {
        if !names.is_empty() {
            self.named.get_or_insert_default().extend(names.iter().cloned());
        }
    }

    /// Keeps only what was last online this long ago.
    pub fn offline(&mut self, period: Option<Period>) {
        let Some(length) = period.map(Period::length).filter(|length| !length.is_zero()) else { return };
        let now = DateTime::<Utc>::from(SystemTime::now());
        self.check("last_online", move |value| Some((now - csv::moment(value)?).max(TimeDelta::zero()) >= length));
    }

    /// Keeps rows of which this is true. It is never left to the server; a row of which it cannot be said is left out.
    pub fn check(&mut self, column: &'static str, takes: impl Fn(&Value) -> Option<bool> + 'static) {
        self.checks.push(Check { column, takes: Box::new(takes) });
    }

    /// Keeps rows of which a column contains a text, or fits a pattern with a `%`.
    pub fn containing(&mut self, column: &'static str, value: Option<&String>) {
        let Some(value) = value else { return };
        let pattern = Pattern::parse(&Pattern::fuzzy(value));
        self.check(column, move |value| value.as_str().map(|text| pattern.matches(Some(text))));
    }

    /// Leaves out rows with one of these values in a column: exactly these, patterns with a `%`, or `-` for none.
    pub fn exclude(&mut self, column: &'static str, values: &[String]) {
        self.excluded.extend(values.iter().map(|value| Excluded {
            column,
            value: value.clone(),
            pattern: Pattern::parse(value),
            met: Cell::new(false),
        }));
    }

    /// Whether anything narrows the list. A pattern that everything matches does not, nor do days that have all passed.
    pub(super) fn narrowed(&self) -> bool {
        self.target.is_some() || self.named.is_some() || self.filtered()
    }

    /// Whether anything but a name decides about a row.
    pub(super) fn compares(&self) -> bool {
        self.filtered() || !self.excluded.is_empty()
    }

    /// Whether a filter narrows the list, beside what is named.
    pub(super) fn filtered(&self) -> bool {
        let narrow = |(_, value): &(&str, String)| value.contains(|c| c != '%');
        let sure = !self.sure.is_empty();
        sure || !self.checks.is_empty() || self.exact.iter().any(narrow) || self.fuzzy.iter().any(narrow)
    }

    pub(super) fn takes(&self, row: &Value) -> bool {
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
        let named = |names: &BTreeSet<String>| {
            [L::KEY, "guid"].into_iter().any(|name| text(name).is_some_and(|text| names.contains(text)))
        };
        self.exact.iter().all(exact)
            && self.sure.iter().all(sure)
            && self.target.as_deref().is_none_or(is)
            && self.named.as_ref().is_none_or(named)
            && self.checks.iter().all(|check| match (check.takes)(column(row, check.column).unwrap_or(&Value::Null)) {
                Some(takes) => takes,
                None => self.unsaid(check.column),
            })
            && !self.excludes(row)
    }

    /// Whether a row is excluded, or it cannot be said that it is not.
    fn excludes(&self, row: &Value) -> bool {
        self.excluded.iter().fold(false, |before, Excluded { column: name, value, pattern, met }| {
            let found = match looks_like_guid(value) && *name == L::KEY {
                true => column(row, "guid"),
                false => column(row, name),
            };
            let Some(found) = found else { return before || !self.unsaid(name) };
            let is = pattern.matches(found.as_str());
            met.set(met.get() || is);
            before || is
        })
    }

    /// Notes that the server does not send a column that is needed. The row is not taken.
    fn unsaid(&self, column: &'static str) -> bool {
        *self.unsaid.borrow_mut().entry(column).or_default() += 1;
        false
    }

    /// Says what the comparisons here have left out without knowing, or have never met.
    pub(super) fn tell(&self, world: &World) {
        for (column, rows) in self.unsaid.take() {
            let rows = L::SHAPE.count(rows);
            world.ui.warning(&format!("left out {rows} for which the server sends no {column}"));
        }
        for Excluded { column, value, .. } in self.excluded.iter().filter(|excluded| !excluded.met.get()) {
            world.ui.warning(&format!("--exclude-{} {value} excludes nothing", option(column)));
        }
    }

    /// The names and the query that finds each, if these are fewer than the pages of the list may be.
    pub(super) fn lookups(&self) -> Option<Vec<(&String, Query<L>)>> {
        let (names, ask_for) = (self.named.as_ref()?, self.ask_for?);
        // The key has one filter, which may be taken; no list has a filter by guid; - and % would mean something else.
        let taken = self.target.is_some() || self.exact.iter().chain(&self.fuzzy).any(|(column, _)| *column == L::KEY);
        let plain = |name: &String| matches!(Pattern::parse(name), Pattern::Exact(_)) && !looks_like_guid(name);
        let query = |name| {
            let mut query = self.query.clone();
            ask_for(&mut query, String::clone(name));
            (name, query)
        };
        let few = !taken && names.len() <= LOOKED_UP && names.iter().all(plain);
        few.then(|| names.iter().map(query).collect())
    }

    /// Whether the row was found by a filter that says something else than the row does.
    pub(super) fn doubtful(&self, row: &Value) -> bool {
        self.fuzzy.iter().any(|(name, value)| value != "-" && column(row, name).and_then(Value::as_str) != Some(value))
    }
}

impl<L: Named> Wanted<L> {
    /// As [`Wanted::only`], for what the server can be asked for by name.
    pub fn only_named(&mut self, names: &[String]) {
        self.ask_for = Some(L::ask_for);
        self.only(names);
    }
}

/// The option that filters by a column.
fn option(column: &str) -> String {
    column.rsplit('.').next().unwrap_or(column).replace('_', "-")
}
