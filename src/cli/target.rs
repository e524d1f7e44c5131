//! What commands act on: the things of a resource, as a server lists them, and what is said of each. Which of them are
//! meant is not decided here.

use serde_json::Value;

use super::output::{Shape, column};
use crate::wire::endpoint::{Endpoint, Nothing};
use crate::wire::page::Paged;

/// A resource whose things are shown and told apart.
pub trait Listed {
    const SHAPE: Shape;
    /// The field by which a person names one of them.
    const KEY: &'static str;

    /// The columns of its row that are kept with it, for what is said of a change.
    const KEPT: &'static [&'static str] = &[];

    /// What is said of one in brackets wherever something happens to it, as "20 devices".
    fn hangs(_row: &Value) -> String {
        String::new()
    }
}

/// One whose list comes in pages and is filtered.
pub trait InPages: Listed {
    type List: Endpoint<Path = Nothing, Body = Nothing, Query: Paged + Default>;
}

/// What becomes of one thing, where an act does not do the same to all of them.
#[derive(Clone, Debug)]
pub enum Way {
    /// It comes into being.
    Add,
    /// These fields of it change.
    Change(Vec<String>),
}

impl Way {
    /// As in "add peer 1234".
    pub fn verb(&self) -> &'static str {
        match self {
            Way::Add => "add",
            Way::Change(_) => "change",
        }
    }

    /// As in "Added 3 peers".
    pub fn done(&self) -> &'static str {
        match self {
            Way::Add => "Added",
            Way::Change(_) => "Changed",
        }
    }

    /// The fields that change.
    pub fn fields(&self) -> &[String] {
        match self {
            Way::Add => &[],
            Way::Change(fields) => fields,
        }
    }

    /// A verb, and behind it what stands before the name of the thing.
    pub fn phrase(&self, verb: &str) -> String {
        match self.fields() {
            [] => verb.to_owned(),
            [one] => format!("{verb} {one} of"),
            [some @ .., last] => format!("{verb} {} and {last} of", some.join(", ")),
        }
    }
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
    /// Whether it is the account that the tool is signed in as.
    pub own: bool,
    /// Whether many others depend on it, so that somebody is asked about it even alone.
    pub many: bool,
    /// What else the act changes, as "drops 40 rules". A question says it; a message that it is done does not.
    pub touches: String,
    /// What hangs on it, as "20 devices"; empty where that is nothing, or not known.
    pub hangs: String,
    /// What it leaves, as "from device group Lab"; empty where that is nothing, or not known.
    pub leaves: String,
    /// What becomes of it, where that is not the same for all that an act is about.
    pub way: Option<Way>,
    /// Whether it is as it is to be already, so that nothing is sent.
    pub unchanged: bool,
    /// The columns that its kind keeps.
    kept: Vec<(&'static str, Value)>,
    /// Its row without the name, for a person who is asked about it.
    about: String,
}

impl Target {
    /// One of which nothing but the name is known; the server looks it up.
    pub fn of_name(name: String) -> Self {
        Self {
            guid: String::new(),
            name,
            status: None,
            doubtful: false,
            own: false,
            many: false,
            touches: String::new(),
            hangs: String::new(),
            leaves: String::new(),
            way: None,
            unchanged: false,
            kept: Vec::new(),
            about: String::new(),
        }
    }

    /// Says what else tells it from others.
    pub fn described(self, about: String) -> Self {
        Self { about, ..self }
    }

    /// Its name and what else tells it from others.
    pub fn label(&self) -> String {
        let about = [&self.about, &self.hangs, &self.leaves, &self.touches].map(String::as_str);
        let about: Vec<_> = about.into_iter().filter(|text| !text.is_empty()).collect();
        if about.is_empty() { self.name.clone() } else { format!("{} ({})", self.name, about.join(", ")) }
    }

    /// Its name, what hangs on it and what it leaves, for a message that something has happened to it.
    pub fn told(&self) -> String {
        let about = [&self.hangs, &self.leaves].map(String::as_str);
        let about: Vec<_> = about.into_iter().filter(|text| !text.is_empty()).collect();
        if about.is_empty() { self.name.clone() } else { format!("{} ({})", self.name, about.join(", ")) }
    }

    /// Whether each of these columns is known to hold the text already. An empty text is the same as none.
    pub fn holds<'c>(&self, columns: impl IntoIterator<Item = (&'c str, &'c str)>) -> bool {
        let waits_for = |column: &str| self.kept("pending_presets").get(column).is_some();
        columns.into_iter().all(|(column, text)| match self.kept.iter().find(|(name, _)| *name == column) {
            // A preset that is pending is forgotten with a change.
            Some((_, value)) => value.as_str().unwrap_or_default() == text && !waits_for(column),
            None => false,
        })
    }

    /// What stands in a column that its kind keeps.
    pub fn kept(&self, column: &str) -> &Value {
        self.kept.iter().find(|(name, _)| *name == column).map_or(&Value::Null, |(_, value)| value)
    }
}

/// Makes a target of a row.
pub fn target<L: Listed>(row: &Value, doubtful: bool) -> anyhow::Result<Target> {
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
        own: false,
        many: false,
        touches: String::new(),
        hangs: L::hangs(row),
        leaves: String::new(),
        way: None,
        unchanged: false,
        kept: L::KEPT.iter().filter_map(|name| Some((*name, row.get(name)?.clone()))).collect(),
        about: about.join(", "),
    })
}
