//! The names that there are: one page of a list from the server, and what the configuration file and the command line
//! itself know. Nothing is changed and nothing is kept.

use serde_json::Value;

use super::kinds::Kind;
use super::names::Name;
use super::words::Typed;
use crate::cli::ab::{Books, Peers};
use crate::cli::device_group::listed::DeviceGroups;
use crate::cli::devices::listed::Devices;
use crate::cli::named::Named;
use crate::cli::output::column;
use crate::cli::settings::keys;
use crate::cli::strategies::Strategies;
use crate::cli::target::{InPages, Listed};
use crate::cli::tokens::Tokens;
use crate::cli::user_group::listed::UserGroups;
use crate::cli::users::listed::Users;
use crate::cli::world::World;
use crate::cli::{permissions, strategies};
use crate::wire::ab::{BookPeerQuery, ListBookTags};
use crate::wire::devices::DeviceQuery;
use crate::wire::endpoint::{By, Endpoint, NoQuery, Nothing};
use crate::wire::ids::{BookGuid, looks_like_guid};
use crate::wire::strategies::ListStrategyOptions;

/// The names of a kind that begin with this, as far as the first page of the server's list holds them.
pub fn names(kind: Kind, part: &str, typed: &Typed, world: &World) -> anyhow::Result<Vec<Name>> {
    Ok(match kind {
        Kind::Profile => world.config()?.profile.iter().map(|(name, one)| (name.clone(), one.url.clone())).collect(),
        Kind::User => named::<Users>(world, part, "note")?,
        Kind::Device => named::<Devices>(world, part, "info.device_name")?,
        Kind::DeviceName => {
            let query = DeviceQuery { device_name: pattern(part), ..DeviceQuery::default() };
            written(&first::<Devices>(world, query)?, "info.device_name", "id")
        }
        Kind::DeviceOrName => {
            let mut all = named::<Devices>(world, part, "info.device_name")?;
            if !part.is_empty() {
                let query = DeviceQuery { device_name: pattern(part), ..DeviceQuery::default() };
                all.extend(written(&first::<Devices>(world, query)?, "info.device_name", "id"));
            }
            all
        }
        Kind::UserGroup => named::<UserGroups>(world, part, "note")?,
        Kind::DeviceGroup => named::<DeviceGroups>(world, part, "note")?,
        Kind::Book => named::<Books>(world, part, "note")?,
        Kind::Token => written(&first::<Tokens>(world, Default::default())?, Tokens::KEY, "user_name"),
        Kind::Strategy => written(&strategies::rows(world)?, Strategies::KEY, ""),
        Kind::Column => typed.columns.iter().map(|name| plain((*name).to_owned())).collect(),
        Kind::Order => {
            let order = if part.starts_with('-') { "-" } else { "" };
            typed.columns.iter().map(|name| plain(format!("{order}{name}"))).collect()
        }
        Kind::Peer => {
            let query = BookPeerQuery { ab: book(typed, world)?.0, id: pattern(part), ..BookPeerQuery::default() };
            written(&first::<Peers>(world, query)?, Peers::KEY, "alias")
        }
        Kind::Tag => {
            let book = book(typed, world)?;
            let rows = world.client()?.rows::<ListBookTags>(&book, &NoQuery {}, &Nothing);
            written(&world.wait(rows)??, "name", "")
        }
        Kind::Key => written(&options(world)?, "key", "words"),
        Kind::Option => match part.split_once('=') {
            Some((key, _)) => values(&options(world)?, key),
            None => after(written(&options(world)?, "key", "words")),
        },
        Kind::Setting => match part.split_once('=') {
            Some((key, _)) => keys::values(key).into_iter().map(|value| plain(format!("{key}={value}"))).collect(),
            None => after(keys::names()),
        },
        Kind::Grant => match part.split_once('=') {
            Some((area, _)) => permissions::LEVELS.iter().map(|level| plain(format!("{area}={level}"))).collect(),
            None => permissions::AREAS.iter().map(|area| plain(format!("{area}="))).collect(),
        },
        Kind::Assignment | Kind::LetIn | Kind::Reached => Vec::new(),
    })
}

/// Those of a list that is searched by name.
fn named<L: Named>(world: &World, part: &str, about: &str) -> anyhow::Result<Vec<Name>> {
    let mut query = <L::List as Endpoint>::Query::default();
    if let Some(pattern) = pattern(part) {
        L::ask_for(&mut query, pattern);
    }
    Ok(written(&first::<L>(world, query)?, L::KEY, about))
}

/// A filter for what begins with this. A `%` in it would mean more than itself.
fn pattern(part: &str) -> Option<String> {
    (!part.is_empty() && !part.contains('%')).then(|| format!("{part}%"))
}

/// The first page of a list.
fn first<L: InPages>(world: &World, query: <L::List as Endpoint>::Query) -> anyhow::Result<Vec<Value>> {
    let mut pages = world.client()?.all::<L::List>(query, 1);
    Ok(world.wait(pages.next())??.unwrap_or_default())
}

/// The book that the command line names.
fn book(typed: &Typed, world: &World) -> anyhow::Result<By<BookGuid>> {
    let guid = match (typed.value("ab-guid"), typed.value("ab-name")) {
        (Some(guid), _) => Some(guid.to_owned()),
        (None, Some(guid)) if looks_like_guid(guid) => Some(guid.to_owned()),
        (None, Some(name)) => {
            let mut query = <<Books as InPages>::List as Endpoint>::Query::default();
            Books::ask_for(&mut query, name.to_owned());
            let rows = first::<Books>(world, query)?;
            let row = rows.iter().find(|row| column(row, "name").and_then(Value::as_str) == Some(name));
            row.and_then(|row| column(row, "guid")?.as_str()).map(str::to_owned)
        }
        (None, None) => None,
    };
    Ok(By(guid.ok_or_else(|| anyhow::anyhow!("no address book is named"))?.into()))
}

fn options(world: &World) -> anyhow::Result<Vec<Value>> {
    Ok(world.wait(world.client()?.rows::<ListStrategyOptions>(&Nothing, &NoQuery {}, &Nothing))??)
}

/// The values of a strategy's option, where it takes only some.
fn values(options: &[Value], key: &str) -> Vec<Name> {
    let option = options.iter().find(|row| row.get("key").and_then(Value::as_str) == Some(key));
    let values = option.and_then(|row| row.get("values")?.as_array()).into_iter().flatten();
    // A kind of value is told in words, which is no value.
    let values = values.filter_map(Value::as_str).filter(|value| !value.contains(' '));
    values.map(|value| plain(format!("{key}={value}"))).collect()
}

/// The names in a column, with what another column says of each.
fn written(rows: &[Value], name: &str, about: &str) -> Vec<Name> {
    let text = |row: &Value, name: &str| column(row, name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let names = rows.iter().map(|row| (text(row, name), text(row, about)));
    names.filter(|(name, _)| !name.is_empty()).collect()
}

fn plain(name: String) -> Name {
    (name, String::new())
}

/// The same names with what leads to a value.
fn after(names: Vec<Name>) -> Vec<Name> {
    names.into_iter().map(|(name, about)| (format!("{name}="), about)).collect()
}
