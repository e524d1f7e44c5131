//! Whom a rule of an address book is for: how that is typed and shown, and how rules are found by it or by guid. What a
//! rule permits is in `find`.

use clap::ValueEnum;
use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::find::{Perhaps, by};
use crate::cli::exit::Stop;
use crate::cli::target::Target;
use crate::cli::world::World;
use crate::wire::ab::{BookRuleQuery, ListBookRules};
use crate::wire::nearest::did_you_mean;

/// For what kind of callers a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    User,
    Group,
    Everyone,
}

/// Whom a rule is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    User(String),
    Group(String),
    Everyone,
}

impl Whom {
    /// Reads the three options that say it; `None` where none of them is given. Those that do not go together are refused.
    pub fn of(kind: Option<Kind>, user: Option<String>, group: Option<String>) -> Result<Option<Whom>, Stop> {
        Ok(Some(match (kind, user, group) {
            (None, None, None) => return Ok(None),
            (None | Some(Kind::User), Some(user), None) => Whom::User(user),
            (None | Some(Kind::Group), None, Some(group)) => Whom::Group(group),
            (Some(Kind::Everyone), None, None) => Whom::Everyone,
            (Some(Kind::User), None, _) => return Err(Stop::usage("--rule-type user needs --rule-user")),
            (Some(Kind::Group), _, None) => return Err(Stop::usage("--rule-type group needs --rule-group")),
            (Some(Kind::Everyone), Some(_), _) => {
                return Err(Stop::usage("--rule-type everyone does not go with --rule-user"));
            }
            (Some(Kind::Everyone), None, Some(_)) => {
                return Err(Stop::usage("--rule-type everyone does not go with --rule-group"));
            }
            (_, Some(_), Some(_)) => {
                return Err(Stop::usage("a rule is for a user or for a group: --rule-user or --rule-group"));
            }
        }))
    }

    /// The option that says it.
    pub fn options(&self) -> &'static str {
        match self {
            Whom::User(_) => "--rule-user",
            Whom::Group(_) => "--rule-group",
            Whom::Everyone => "--rule-type everyone",
        }
    }

    /// As a sentence has it.
    pub fn words(&self) -> String {
        match self {
            Whom::User(user) => format!("user {user}"),
            Whom::Group(group) => format!("user group {group}"),
            Whom::Everyone => "everyone".to_owned(),
        }
    }

    /// The one whom a row is for.
    fn in_row(rule: &Value) -> Whom {
        let text = |key: &str| rule.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
        match (text("user"), text("group")) {
            (Some(user), _) => Whom::User(user.to_owned()),
            (None, Some(group)) => Whom::Group(group.to_owned()),
            (None, None) => Whom::Everyone,
        }
    }

    /// The name, where it is of the same kind as another.
    fn name_like(&self, other: &Whom) -> Option<&str> {
        match (self, other) {
            (Whom::User(name), Whom::User(_)) | (Whom::Group(name), Whom::Group(_)) => Some(name),
            _ => None,
        }
    }
}

/// Whom a rule is for, as a person types it.
pub fn whom(rule: &Value) -> String {
    match Whom::in_row(rule) {
        Whom::User(user) => format!("user:{user}"),
        Whom::Group(group) => format!("group:{group}"),
        Whom::Everyone => "everyone".to_owned(),
    }
}

/// Which rule, where it is not named by its guid
#[derive(Debug, clap::Args)]
pub struct Holder {
    /// Take the rule for everyone; user and group need the name of one
    #[arg(long, value_name = "TYPE", conflicts_with = "rule_guid")]
    rule_type: Option<Kind>,
    /// Take the rule for the user with exactly this name
    #[arg(long, value_name = "USER", value_parser = NonEmptyStringValueParser::new(), conflicts_with = "rule_guid")]
    rule_user: Option<String>,
    /// Take the rule for the user group with exactly this name
    #[arg(long, value_name = "GROUP", value_parser = NonEmptyStringValueParser::new(),
        conflicts_with_all = ["rule_guid", "rule_user"])]
    rule_group: Option<String>,
}

impl Holder {
    /// Finds the rules with these guids or, where none is given, the one that is for somebody. With a book, they must be
    /// among its rules.
    pub fn find(self, world: &World, book: &Perhaps, guids: &[String]) -> anyhow::Result<Vec<Target>> {
        let whom = Whom::of(self.rule_type, self.rule_user, self.rule_group)?;
        match whom {
            None if guids.is_empty() => {
                let text = "which rule? give --rule-guid, --rule-user or --rule-group, or --rule-type everyone";
                Err(Stop::usage(text).into())
            }
            None => with_guids(world, book.find(world)?.as_ref(), guids),
            Some(whom) => {
                let Some(book) = book.find(world)? else {
                    let text = format!("{} means a rule of one address book", whom.options());
                    return Err(Stop::usage(text).hint("give --ab-name or --ab-guid").into());
                };
                Ok(vec![of_somebody(world, &book, &whom)?])
            }
        }
    }
}

fn target(guid: &str) -> Target {
    let mut target = Target::of_name(guid.to_owned());
    guid.clone_into(&mut target.guid);
    target
}

fn guid(row: &Value) -> Option<&str> {
    row.get("guid").and_then(Value::as_str)
}

/// Every rule of a book.
fn rules(world: &World, book: &Target) -> anyhow::Result<Vec<Value>> {
    let query = BookRuleQuery { ab: by(book).0, ..BookRuleQuery::default() };
    let mut pages = world.client()?.all::<ListBookRules>(query, world.concurrency());
    let mut rows = Vec::new();
    while let Some(page) = world.wait(pages.next())?? {
        rows.extend(page);
    }
    Ok(rows)
}

fn of_somebody(world: &World, book: &Target, wanted: &Whom) -> anyhow::Result<Target> {
    let rows = rules(world, book)?;
    if let Some(row) = rows.iter().find(|row| Whom::in_row(row) == *wanted)
        && let Some(guid) = guid(row)
    {
        return Ok(target(guid).described(whom(row)));
    }
    let known: Vec<_> = rows.iter().map(Whom::in_row).collect();
    let known = known.iter().filter_map(|one| one.name_like(wanted));
    let meant = wanted.name_like(wanted).map(|name| did_you_mean(name, known)).unwrap_or_default();
    let text = format!("no rule of address book {} is for {}{meant}", book.name, wanted.words());
    Err(Stop::refused(text).into())
}

fn with_guids(world: &World, book: Option<&Target>, guids: &[String]) -> anyhow::Result<Vec<Target>> {
    let Some(book) = book else { return Ok(guids.iter().map(|guid| target(guid)).collect()) };
    let rows = rules(world, book)?;
    let (mut targets, mut missing) = (Vec::new(), Vec::new());
    for wanted in guids {
        match rows.iter().find(|row| guid(row) == Some(wanted)) {
            Some(row) => targets.push(target(wanted).described(whom(row))),
            None => missing.push(wanted.as_str()),
        }
    }
    match missing.is_empty() {
        true => Ok(targets),
        false => {
            let text = format!("no rule of address book {} has the guid: {}", book.name, missing.join(", "));
            Err(Stop::refused(text).into())
        }
    }
}
