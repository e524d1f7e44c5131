//! What `user_group.py` and `device_group.py` share: groups by their names, their rules, and what is in them.

use super::{
    argparse::Parsed,
    listing,
    python::{self, Dict, Text, Value},
    session::{DEPTH, Ended, Reply, Session},
};
use crate::client::Method;

/// How many rows a page has.
pub const PAGE: u64 = 50;

/// A kind of groups.
#[derive(Debug, Clone, Copy)]
pub struct Groups {
    /// Where the groups are.
    pub path: &'static str,
    /// The options that hold rules, and the keys under which they are sent.
    pub rules: &'static [(&'static str, &'static str)],
}

impl Groups {
    /// Prints the groups, or the one with a name.
    pub fn view(&self, session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
        let name = args.filled("--name").cloned().unwrap_or_default();
        let groups = self.list(session, &name)?;
        session.show(&Value::List(groups))
    }

    /// Makes a group; what is empty is left out.
    pub fn add(&self, session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
        let name = listing::name(session, args)?;
        let mut body = Dict::from_iter([("name".into(), Value::Str(name.clone()))]);
        body.extend(args.filled("--note").map(|note| ("note".into(), Value::Str(note.clone()))));
        body.extend(self.rules(args).filter(|(_, rules)| *rules != Value::List(Vec::new())));
        let reply = session.mutate(Method::POST, self.path, Some(&Value::Dict(body)))?;
        let answer = listing::outcome(session, &reply)?;
        session.print(&[&answer])
    }

    /// Changes a group in what was given, empty values included.
    pub fn update(&self, session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
        let name = listing::name(session, args)?;
        let group = self.found(session, name)?;
        let mut body = Dict::new();
        for (option, key) in [("--new-name", "name"), ("--note", "note")] {
            body.extend(args.get(option).map(|value| (key.into(), Value::Str(value.clone()))));
        }
        body.extend(self.rules(args));
        let reply = session.mutate(Method::PATCH, &self.one(&group, ""), Some(&Value::Dict(body)))?;
        listing::outcome(session, &reply)?;
        session.say("Success")
    }

    /// Deletes groups by their names, one after another, until one is not there.
    pub fn delete(&self, session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
        let Some(names) = args.filled("--name") else {
            return Err(session.error(&[&"--name is required (supports comma separated)".into()]));
        };
        for name in listing::parted(names) {
            let group = self.found(session, &name)?;
            let reply = session.mutate(Method::DELETE, &self.one(&group, ""), None)?;
            listing::outcome(session, &reply)?;
        }
        session.say("Success")
    }

    /// The group with a name, or the end of the run.
    pub fn found(&self, session: &mut Session<'_>, name: &Text) -> Result<Value, Ended> {
        match self.find(session, name)? {
            Some(group) => Ok(group),
            None => Err(session.error(&[&missing(name)])),
        }
    }

    /// The group with a name.
    pub fn find(&self, session: &mut Session<'_>, name: &Text) -> Result<Option<Value>, Ended> {
        let groups = self.list(session, name)?;
        listing::named(groups, "name", name)
    }

    /// The path of one group and what is under it.
    pub fn one(&self, group: &Value, after: &str) -> String {
        listing::path(&format!("{}/", self.path), group.get("guid").unwrap_or(&Value::None), after)
    }

    fn list(&self, session: &mut Session<'_>, name: &Text) -> Result<Vec<Value>, Ended> {
        let filters = [("name", name.clone())];
        let filters = if name.is_empty() { &[] } else { &filters[..] };
        listing::rows(session, self.path, filters, PAGE, |_| Ok(true))
    }

    /// The rules that were given, those left out that are no JSON array.
    fn rules(&self, args: &Parsed) -> impl Iterator<Item = (Text, Value)> {
        self.rules.iter().filter_map(|(option, key)| match python::loads(args.get(option)?.utf8().ok()?, DEPTH) {
            Ok(rules @ Value::List(_)) => Some((Text::from(*key), rules)),
            _ => None,
        })
    }
}

/// Prints what is in a group: the filters made fuzzy, the group's name as it was given. An error that comes with the
/// status 200 is an empty list.
pub fn view_members(
    session: &mut Session<'_>,
    path: &str,
    group: (&str, Option<&Text>),
    fuzzy: &[(&str, Option<&Text>)],
) -> Result<(), Ended> {
    let mut filters = Vec::new();
    filters.extend(group.1.filter(|name| !name.is_empty()).map(|name| (group.0, name.clone())));
    filters.extend(fuzzy.iter().filter_map(|(key, value)| Some((*key, listing::fuzzy((*value)?)))));
    let take = |session: &mut Session<'_>, reply: &Reply| match reply.status {
        200 => listing::json(reply),
        _ => listing::outcome(session, reply),
    };
    let rows = listing::pages(session, path, &filters, PAGE, take, |_| Ok(true))?;
    session.show(&Value::List(rows))
}

/// The sentence about a group that is not there.
pub fn missing(name: &Text) -> Text {
    let mut text = Text::from("Group '");
    text.push_text(name);
    text.push_str("' not found");
    text
}
