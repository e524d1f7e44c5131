//! Filters by device, user, controlling side and address. Not every server has them, and servers ignore filters that
//! they do not have: unless the server declares a filter, the records are filtered here.

use std::cell::Cell;
use std::collections::BTreeSet;

use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use crate::cli::devices::listed::Devices;
use crate::cli::exit::Stop;
use crate::cli::select::{Wanted, each};
use crate::cli::world::World;
use crate::client::ClientError;
use crate::wire::endpoint::{Endpoint, NoQuery, Nothing};
use crate::wire::ids::device_id;
use crate::wire::page::Pattern;
use crate::wire::system::GetOpenApi;

/// More devices than these are not asked for by name: the name says too little.
const DEVICES: usize = 1_000;

/// Who was connected to what
#[derive(Debug, clap::Args)]
pub struct Parties {
    /// Show records of the device with this id or name; if there is none, of devices whose name contains it
    #[arg(long, value_name = "DEVICE", value_parser = NonEmptyStringValueParser::new(), conflicts_with = "remote")]
    pub device: Option<String>,
    /// Show records of signed-in users whose name contains this; with a % it is a pattern, and - means nobody was
    #[arg(long, value_name = "USER", value_parser = NonEmptyStringValueParser::new())]
    pub user: Option<String>,
    #[command(flatten)]
    pub origin: Origin,
}

/// Where it came from
#[derive(Debug, clap::Args)]
pub struct Origin {
    /// Show records whose controlling side has an id or a name that contains this; with a % it is a pattern
    #[arg(long, value_name = "CONTROLLER", value_parser = NonEmptyStringValueParser::new())]
    pub controller: Option<String>,
    #[command(flatten)]
    pub source: Source,
}

/// From which address
#[derive(Debug, clap::Args)]
pub struct Source {
    /// Show records with exactly this IP address; with a % it is a pattern
    #[arg(long, value_name = "ADDRESS", value_parser = NonEmptyStringValueParser::new())]
    pub address: Option<String>,
}

/// The conditions that a server does not check.
#[derive(Debug, Default)]
pub struct Local(Vec<Condition>);

#[derive(Debug)]
struct Condition {
    option: &'static str,
    /// The columns of which one must fit; a dot goes into an object, or into a text that holds one.
    columns: &'static [&'static str],
    wanted: Fit,
    /// Whether any record had one of the columns. Those that only some records have are no sign.
    told: Cell<bool>,
}

#[derive(Debug)]
enum Fit {
    Pattern(Pattern),
    Devices { ids: BTreeSet<String>, name: Pattern },
}

impl Local {
    /// Adds a filter that finds what contains a text.
    pub fn containing(&mut self, option: &'static str, columns: &'static [&'static str], text: Option<&String>) {
        self.add(option, columns, text.map(|text| Fit::Pattern(Pattern::parse(&Pattern::fuzzy(text)))), false);
    }

    /// Adds a filter that finds exactly a text.
    pub fn exactly(&mut self, option: &'static str, columns: &'static [&'static str], text: Option<&String>) {
        self.add(option, columns, text.map(|text| Fit::Pattern(Pattern::parse(text.trim()))), false);
    }

    /// Adds a filter by a column that only some records have.
    pub fn sometimes(&mut self, option: &'static str, columns: &'static [&'static str], text: Option<&String>) {
        self.add(option, columns, text.map(|text| Fit::Pattern(Pattern::parse(&Pattern::fuzzy(text)))), true);
    }

    fn add(&mut self, option: &'static str, columns: &'static [&'static str], wanted: Option<Fit>, told: bool) {
        self.0.extend(wanted.map(|wanted| Condition { option, columns, wanted, told: Cell::new(told) }));
    }

    /// Whether there is nothing to check.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a record fits.
    pub fn keeps(&self, row: &Value) -> bool {
        // Each looks at each row, to know which columns there are.
        self.0.iter().filter(|condition| !condition.fits(row)).count() == 0
    }

    /// Refuses a filter by something that no record of the server tells: its answer would look like "none".
    pub fn check(&self) -> anyhow::Result<()> {
        match self.0.iter().find(|condition| !condition.told.get()) {
            Some(Condition { option, columns, .. }) => {
                let text =
                    format!("cannot filter by {option}: the records of this server have no {}", columns.join(" or "));
                Err(Stop::refused(text).into())
            }
            None => Ok(()),
        }
    }
}

impl Condition {
    fn fits(&self, row: &Value) -> bool {
        let mut fits = false;
        for column in self.columns {
            let Some(value) = value(row, column) else { continue };
            self.told.set(true);
            let text = value.as_str().unwrap_or_default();
            fits |= match &self.wanted {
                Fit::Pattern(pattern) => matches(pattern, text),
                Fit::Devices { ids, name } => ids.contains(text) || *column == "device_name" && matches(name, text),
            };
        }
        // Where a column is missing there is none.
        fits || matches!(self.wanted, Fit::Pattern(Pattern::None))
            && self.columns.iter().all(|column| value(row, column).is_none())
    }
}

/// The value of a column. Servers keep what a device said as a text that holds JSON.
fn value(row: &Value, column: &str) -> Option<Value> {
    let Some((outer, inner)) = column.split_once('.') else { return row.get(column).cloned() };
    match row.get(outer)? {
        Value::String(text) => serde_json::from_str::<Value>(text).ok()?.get(inner).cloned(),
        object => object.get(inner).cloned(),
    }
}

/// Whether a text fits, as servers compare it: letter case counts only for exact texts.
fn matches(pattern: &Pattern, text: &str) -> bool {
    match pattern {
        Pattern::None => text.is_empty(),
        Pattern::Exact(exact) => exact == text,
        Pattern::Like(like) => {
            let (like, text) = (like.to_lowercase(), text.to_lowercase());
            let parts: Vec<&str> = like.split('%').collect();
            let [first, middle @ .., last] = parts.as_slice() else { return like == text };
            let Some(mut rest) = text.strip_prefix(first) else { return false };
            for part in middle {
                let Some(at) = rest.find(part) else { return false };
                rest = &rest[at + part.len()..];
            }
            rest.ends_with(last)
        }
    }
}

impl Parties {
    /// Settles what the server is asked for: the id of the controlled device and the name of the user, where it can be
    /// asked. Everything else goes to `local`.
    pub fn settle<E: Endpoint>(
        &self,
        world: &World,
        local: &mut Local,
        remote: &mut Option<String>,
        user: &mut Option<String>,
    ) -> anyhow::Result<()> {
        if let Some(device) = &self.device {
            match device_ids(world, device)? {
                Found::One(id) => *remote = Some(id),
                Found::Several(ids) => {
                    let name = Pattern::parse(&Pattern::fuzzy(device));
                    local.add("--device", &["id", "device_name"], Some(Fit::Devices { ids, name }), false);
                }
            }
        }
        if let Some(name) = &self.user {
            if declares::<E>(world, "user")? {
                *user = Some(Pattern::fuzzy(name));
            } else {
                local.containing("--user", &["user_name"], Some(name));
            }
        }
        Ok(())
    }
}

enum Found {
    /// An id, or a pattern for ids: that of a device that is not there any more finds its records.
    One(String),
    Several(BTreeSet<String>),
}

/// Finds the devices that a text means: the one with exactly this id, those with exactly this name, or those whose name
/// contains it.
fn device_ids(world: &World, text: &str) -> anyhow::Result<Found> {
    let mut wanted = Wanted::<Devices>::new();
    wanted.query.device_name = Some(Pattern::fuzzy(text));
    let (mut exact, mut others) = (BTreeSet::new(), BTreeSet::new());
    let id = device_id(text);
    if !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(Found::One(id));
    }
    each(world, &wanted, |rows| {
        for row in rows {
            let field = |name: &str| crate::cli::output::column(&row, name).and_then(Value::as_str).map(str::to_owned);
            let Some(id) = field("id") else { continue };
            let name = field("device_name").or_else(|| field("info.device_name")).unwrap_or_default();
            if name.eq_ignore_ascii_case(text) {
                exact.insert(id);
            } else if matches(&Pattern::parse(&Pattern::fuzzy(text)), &name) {
                others.insert(id);
            }
        }
        if others.len() > DEVICES {
            let text = format!("more than {DEVICES} devices have a name like {text}");
            return Err(Stop::refused(text).hint("give more of the name, or an id").into());
        }
        Ok(())
    })?;
    let found = if exact.is_empty() { others } else { exact };
    Ok(match found.len() {
        // The id of a deleted device, or a typing error.
        0 => {
            world.ui.warning(&format!("no device has the id or name {text}: showing records of deleted devices only"));
            Found::One(if text.contains('%') { text.to_owned() } else { id })
        }
        1 => Found::One(found.into_iter().next().unwrap_or_default()),
        _ => Found::Several(found),
    })
}

/// Whether the server declares a query parameter of an endpoint. Those that declare nothing may ignore it.
fn declares<E: Endpoint>(world: &World, parameter: &str) -> anyhow::Result<bool> {
    let document = match world.wait(world.client()?.ask::<GetOpenApi>(&Nothing, &NoQuery {}, &Nothing))? {
        Ok(document) => document,
        Err(fault @ (ClientError::SignedOut { .. } | ClientError::Setup { .. })) => return Err(fault.into()),
        Err(_) => Value::Null,
    };
    let call = document.get("paths").and_then(|paths| paths.get(E::PATH)?.get(E::METHOD.as_str().to_lowercase()));
    let parameters = call.and_then(|call| call.get("parameters")?.as_array());
    let is_it = |one: &Value| one.get("name").and_then(Value::as_str) == Some(parameter);
    Ok(parameters.is_some_and(|parameters| parameters.iter().any(is_it)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_pattern_is_compared_as_servers_do() {
        let like = |pattern: &str, text: &str| matches(&Pattern::parse(pattern), text);
        assert!(like("%ann%", "Joanna") && like("a%b%c", "a-b-c") && like("%", "") && like("ann", "ann"));
        assert!(!like("ann", "Ann") && !like("a%b%c", "acb") && !like("%x%", "") && !like("a%a", "a"));
        assert!(like("-", "") && !like("-", "x"));
    }

    #[test]
    fn a_record_fits_by_any_of_its_columns() {
        let mut local = Local::default();
        local.containing("--controller", &["peer_id", "peer_name"], Some(&"bob".into()));
        local.exactly("--address", &["info.ip"], Some(&"10.0.0.9".into()));
        assert!(local.keeps(&json!({"peer_id": "1", "peer_name": "Bob", "info": {"ip": "10.0.0.9"}})));
        assert!(local.keeps(&json!({"peer_id": "bob2", "info": "{\"ip\":\"10.0.0.9\"}"})));
        assert!(!local.keeps(&json!({"peer_id": "bob2", "info": "{\"ip\":\"10.0.0.90\"}"})));
        local.check().expect("every column was there");
        let mut local = Local::default();
        local.containing("--user", &["user_name"], Some(&"ann".into()));
        assert!(!local.keeps(&json!({"peer_id": "1"})));
        local.check().expect_err("no record tells it");
    }
}
