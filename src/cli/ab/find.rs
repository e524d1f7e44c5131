//! Which book is meant, and what is in it: the kinds of things, how they look in a list, and how those that a person
//! names are found. What happens to them is said by the verbs.

use std::collections::BTreeSet;

use anyhow::Context;
use clap::ValueEnum;
use clap::builder::NonEmptyStringValueParser;
use futures::stream::{self, StreamExt, TryStreamExt};
use serde_json::Value;

use crate::cli::exit::Stop;
use crate::cli::named::{Named, Search};
use crate::cli::output::Shape;
use crate::cli::select::{Wanted, each};
use crate::cli::target::{InPages, Listed, Target};
use crate::cli::world::World;
use crate::client::{Client, ClientError};
use crate::wire::ab::{
    BookPeerQuery, BookQuery, ListBookPeers, ListBookRules, ListBookTags, ListDeletedBookPeers, ListSharedBooks,
};
use crate::wire::endpoint::{By, Endpoint, NoQuery, Nothing};
use crate::wire::ids::{BookGuid, looks_like_guid};
use crate::wire::nearest::did_you_mean;

/// Which address book
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
pub struct Which {
    /// Take the shared address book with exactly this name
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    ab_name: Option<String>,
    /// Take the address book with this guid; it may be a personal one
    #[arg(long, value_name = "GUID", value_parser = guid)]
    ab_guid: Option<String>,
}

impl Which {
    /// Finds it. A guid is taken as it is: the server refuses one that names nothing, and lists no personal books.
    pub fn find(&self, world: &World) -> anyhow::Result<Target> {
        let book = book(world, self.ab_name.as_ref().or(self.ab_guid.as_ref()))?;
        Ok(book.expect("one of the two is required, and the search refuses where it is not there"))
    }
}

/// Which address book, where that may be left out
#[derive(Debug, clap::Args)]
#[group(multiple = false)]
pub struct Perhaps {
    /// Take only what is in the shared address book with exactly this name
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    ab_name: Option<String>,
    /// Take only what is in the address book with this guid
    #[arg(long, value_name = "GUID", value_parser = guid)]
    ab_guid: Option<String>,
}

impl Perhaps {
    /// Finds it, where one is named.
    pub fn find(&self, world: &World) -> anyhow::Result<Option<Target>> {
        book(world, self.ab_name.as_ref().or(self.ab_guid.as_ref()))
    }
}

fn book(world: &World, name: Option<&String>) -> anyhow::Result<Option<Target>> {
    let mut search = Search::new(world);
    let books = search.mean::<Books>(name.map(std::slice::from_ref).unwrap_or_default())?;
    search.end()?;
    Ok(books.into_iter().next())
}

fn guid(text: &str) -> Result<String, String> {
    match looks_like_guid(text) {
        true => Ok(text.to_owned()),
        false => Err("it is no guid: 36 characters, four of them hyphens; a name goes with --ab-name".to_owned()),
    }
}

/// The place of a book in a path.
pub fn by(book: &Target) -> By<BookGuid> {
    By(book.guid.clone().into())
}

/// Shared books, as they are listed and picked.
pub struct Books;

impl Listed for Books {
    const KEY: &'static str = "name";
    const SHAPE: Shape = Shape {
        one: "address book",
        many: "address books",
        table: &["name", "owner", "note", "rule", "has_password"],
        all: &["guid", "name", "owner", "note", "rule", "has_password"],
        words: permission,
    };
}

impl InPages for Books {
    type List = ListSharedBooks;
}

impl Named for Books {
    fn ask_for(query: &mut BookQuery, name: String) {
        query.name = Some(name);
    }
}

const PEERS: Shape = Shape {
    one: "peer",
    many: "peers",
    table: &["id", "alias", "hostname", "username", "platform", "tags", "note", "has_password"],
    all: &["id", "alias", "hostname", "username", "platform", "tags", "note", "has_password"],
    words: tags_together,
};

/// The entries of a book.
pub struct Peers;

impl Listed for Peers {
    const KEY: &'static str = "id";
    const SHAPE: Shape = PEERS;
}

impl InPages for Peers {
    type List = ListBookPeers;
}

/// The entries in the recycle bin of a book.
pub struct DeletedPeers;

impl Listed for DeletedPeers {
    const KEY: &'static str = "id";
    const SHAPE: Shape = PEERS;
}

impl InPages for DeletedPeers {
    type List = ListDeletedBookPeers;
}

/// The tags of a book. Their list comes whole.
pub struct Tags;

impl Listed for Tags {
    const KEY: &'static str = "name";
    const SHAPE: Shape =
        Shape { one: "tag", many: "tags", table: &["name", "color"], all: &["name", "color"], words: colour };
}

/// The rules of a book.
pub struct Rules;

impl Listed for Rules {
    const KEY: &'static str = "guid";
    const SHAPE: Shape = Shape {
        one: "rule",
        many: "rules",
        table: &["guid", "for", "rule"],
        all: &["guid", "user", "group", "rule"],
        words: permission,
    };
}

impl InPages for Rules {
    type List = ListBookRules;
}

/// What a rule permits
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Permission {
    /// Read (1)
    #[value(alias = "1")]
    Ro,
    /// Read and write (2)
    #[value(alias = "2")]
    Rw,
    /// Full control: share, rename and delete, too (3)
    #[value(alias = "3")]
    Full,
}

impl Permission {
    /// The number of the contract.
    pub fn number(self) -> i64 {
        self as i64 + 1
    }

    fn word(number: i64) -> Option<&'static str> {
        Some(match number {
            1 => "ro",
            2 => "rw",
            3 => "full",
            _ => return None,
        })
    }
}

fn permission(column: &str, value: &Value) -> Option<String> {
    match column {
        "rule" => value.as_i64().and_then(Permission::word).map(str::to_owned),
        _ => None,
    }
}

fn tags_together(column: &str, value: &Value) -> Option<String> {
    match (column, value) {
        ("tags", Value::Array(tags)) => Some(tags.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")),
        _ => None,
    }
}

fn colour(column: &str, value: &Value) -> Option<String> {
    match column {
        "color" => value.as_u64().map(|number| format!("0x{number:08X}")),
        _ => None,
    }
}

/// Takes the passwords out of rows: lists are kept and sent around. Whether there is one stays.
pub fn without_secrets(mut rows: Vec<Value>) -> Vec<Value> {
    for row in rows.iter_mut().filter_map(Value::as_object_mut) {
        row.shift_remove("hash");
        let mut password = row.shift_remove("password");
        if let Some(info) = row.get_mut("info").and_then(Value::as_object_mut) {
            password = info.shift_remove("password").or(password);
            if info.is_empty() {
                row.shift_remove("info");
            }
        }
        if let Some(password) = password {
            let has_one = password.as_str().is_some_and(|text| !text.is_empty());
            row.entry("has_password").or_insert(has_one.into());
        }
    }
    rows
}

/// Finds the entries with exactly these ids, in the book or in its recycle bin, or says which are not there.
pub fn peers<E>(world: &World, book: &Target, place: &str, ids: &[String]) -> anyhow::Result<Vec<Target>>
where
    E: Endpoint<Path = Nothing, Query = BookPeerQuery, Body = Nothing>,
{
    let client = world.client()?;
    let lookups = ids.iter().map(|id| peer::<E>(client, book, id));
    let lookups = stream::iter(lookups).buffered(world.concurrency()).try_collect::<Vec<_>>();
    let found = world.wait(lookups)??;
    let (mut targets, mut missing) = (Vec::new(), Vec::new());
    for (id, row) in ids.iter().zip(found) {
        match row {
            Some(row) => {
                let alias = row.get("alias").and_then(Value::as_str).unwrap_or_default().to_owned();
                targets.push(Target::of_name(id.clone()).described(alias));
            }
            None => missing.push(id.as_str()),
        }
    }
    match missing.is_empty() {
        true => Ok(targets),
        false => Err(Stop::refused(format!("no peer in {place} has the id: {}", missing.join(", "))).into()),
    }
}

/// Everything in the recycle bin of a book.
pub fn deleted(world: &World, book: &Target) -> anyhow::Result<Vec<Target>> {
    let mut wanted = Wanted::<DeletedPeers>::new();
    wanted.query.ab = by(book).0;
    let mut targets = Vec::new();
    each(world, &wanted, |rows| {
        let text = |row: &Value, key: &str| row.get(key)?.as_str().map(str::to_owned);
        targets.extend(rows.iter().filter_map(|row| {
            Some(Target::of_name(text(row, "id")?).described(text(row, "alias").unwrap_or_default()))
        }));
        Ok(())
    })
    .with_context(|| format!("read the recycle bin of address book {}", book.name))?;
    Ok(targets)
}

/// Whether a book has an entry with exactly this id.
pub fn has_peer(world: &World, book: &Target, id: &str) -> anyhow::Result<bool> {
    Ok(world.wait(peer::<ListBookPeers>(world.client()?, book, id))??.is_some())
}

async fn peer<E>(client: &Client, book: &Target, id: &str) -> Result<Option<Value>, ClientError>
where
    E: Endpoint<Path = Nothing, Query = BookPeerQuery, Body = Nothing>,
{
    // A server takes - for "has none" and a % for a pattern, which finds the id itself too.
    let filter = (id != "-").then(|| id.to_owned());
    let query = BookPeerQuery { ab: by(book).0, id: filter, ..BookPeerQuery::default() };
    let mut pages = client.all::<E>(query, 1);
    while let Some(rows) = pages.next().await? {
        if let Some(row) = rows.into_iter().find(|row| row.get("id").and_then(Value::as_str) == Some(id)) {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// The tags of a book.
pub fn tags(world: &World, book: &Target) -> anyhow::Result<Vec<Value>> {
    Ok(world.wait(world.client()?.rows::<ListBookTags>(&by(book), &NoQuery {}, &Nothing))??)
}

/// Refuses tags that the book does not have.
pub fn known_tags(world: &World, book: &Target, names: &[String]) -> anyhow::Result<()> {
    let tags = tags(world, book)?;
    let known: BTreeSet<_> = tags.iter().filter_map(|tag| tag.get("name")?.as_str()).collect();
    let missing = names.iter().map(String::as_str).filter(|name| !known.contains(name));
    let missing: Vec<_> = missing.map(|name| format!("{name}{}", did_you_mean(name, known.iter().copied()))).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Stop::refused(format!("no tag of address book {} has the name: {}", book.name, missing.join(", "))).into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn no_password_is_left_in_a_row() {
        let rows = without_secrets(vec![
            json!({"id": "1", "password": "geheim", "hash": "abc"}),
            json!({"id": "2", "password": "", "has_password": true}),
            json!({"name": "x", "info": {"password": "geheim"}}),
            json!({"name": "y", "info": {"password": null, "more": 1}}),
            json!({"id": "3"}),
        ]);
        let expected = [
            json!({"id": "1", "has_password": true}),
            json!({"id": "2", "has_password": true}),
            json!({"name": "x", "has_password": true}),
            json!({"name": "y", "info": {"more": 1}, "has_password": false}),
            json!({"id": "3"}),
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn permissions_have_the_numbers_of_the_contract() {
        let words = Permission::value_variants().iter().map(|one| Permission::word(one.number()));
        assert_eq!(words.collect::<Vec<_>>(), [Some("ro"), Some("rw"), Some("full")]);
    }
}
