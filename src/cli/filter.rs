//! What a list or a write is about: the query that a server answers, and what is compared here with each row it sends.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::exit::Stop;
use super::named::Named;
use super::output::column;
use super::period::Period;
use super::target::InPages;
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
    offline: Option<TimeDelta>,
    /// What arguments or a file name, by what a person calls it or by guid.
    pub(super) named: Option<BTreeSet<String>>,
    /// How the server is asked for one of these, if it can be.
    pub(super) ask_for: Option<AskFor<L>>,
    /// The filter that was given without a text: in a script, a variable that is not set.
    empty: Option<&'static str>,
}

impl<L: InPages> Wanted<L> {
    /// Everything.
    pub fn new() -> Self {
        let query = Default::default();
        let (exact, sure, fuzzy) = (Vec::new(), Vec::new(), Vec::new());
        let (named, ask_for) = (None, None);
        Self { query, exact, sure, fuzzy, target: None, offline: None, named, ask_for, empty: None }
    }

    /// The text of a filter; one without a text is refused before anything is asked.
    fn given<'v>(&mut self, column: &'static str, value: Option<&'v String>) -> Option<&'v String> {
        if value.is_some_and(|value| value.trim().is_empty()) {
            self.empty.get_or_insert(column);
        }
        value
    }

    pub(super) fn refuse_empty(&self) -> anyhow::Result<()> {
        let Some(column) = self.empty else { return Ok(()) };
        if column.is_empty() {
            let text = format!("an argument is empty: give the {} or guid of a {}", L::KEY, L::SHAPE.one);
            return Err(Stop::usage(text).hint("is a variable that stands there not set?").into());
        }
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

    /// Keeps only what has exactly one of these names or guids, each of which must be there. None given: keeps all.
    pub fn only(&mut self, names: &[String]) {
        if names.iter().any(|name| name.trim().is_empty()) {
            self.empty.get_or_insert("");
        }
        if !names.is_empty() {
            self.named.get_or_insert_default().extend(names.iter().cloned());
        }
    }

    /// Keeps only what was last online this long ago.
    pub fn offline(&mut self, period: Option<Period>) {
        self.offline = period.map(Period::length);
    }

    /// Whether anything narrows the list. A pattern that everything matches does not, nor do days that have all passed.
    pub(super) fn narrowed(&self) -> bool {
        self.target.is_some() || self.named.is_some() || self.filtered()
    }

    /// Whether a filter narrows the list, beside what is named.
    pub(super) fn filtered(&self) -> bool {
        let narrow = |(_, value): &(&str, String)| value.contains(|c| c != '%');
        let sure = !self.sure.is_empty();
        sure || self.offline.is_some_and(|length| !length.is_zero())
            || self.exact.iter().any(narrow)
            || self.fuzzy.iter().any(narrow)
    }

    pub(super) fn takes(&self, row: &Value, now: DateTime<Utc>, undated: &mut usize) -> bool {
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
