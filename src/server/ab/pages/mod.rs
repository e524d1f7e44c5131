//! The pages of address books. Here is what they share: the head of a book's pages, tags as they are shown, and what is
//! asked before something goes. No rule is in here.

pub mod bin;
pub mod books;
pub mod devices;
pub mod entries;
pub mod file;
pub mod rules;
pub mod tags;

use std::slice;

use askama::Template;

use super::super::console::Flash;
use super::super::console::{Frame, Markup, query, render, visible};
use super::super::error::Result;
use super::super::gate::Open;
use super::super::gate::form::{Change, Fields, Next};
use super::actions::{self, FULL, Seen, WRITE};
use crate::wire::ab::{BookPeer, BookTag};
use crate::wire::endpoint::{By, Endpoint};
use crate::wire::ids::BookGuid;
use crate::wire::permission::{Area, Permission};

const OF_BOOKS: Permission = Permission::read(Area::AddressBook);
const TO_BOOKS: Permission = Permission::write(Area::AddressBook);

/// What surrounds the pages of one book.
struct Head {
    guid: String,
    title: String,
    owner: String,
    rule: &'static str,
    is_personal: bool,
    has_password: bool,
    may_write: bool,
    has_control: bool,
}

impl Head {
    fn of(seen: &Seen) -> Head {
        let Seen { book, is_personal, .. } = seen;
        Head {
            guid: book.guid.to_string(),
            title: visible(&book.name),
            owner: book.owner.as_deref().map(visible).unwrap_or_default(),
            rule: level(book.rule),
            is_personal: *is_personal,
            has_password: book.has_password,
            may_write: book.rule >= WRITE,
            has_control: book.rule >= FULL,
        }
    }

    /// The head of the book that the path names, for those who may do so much in it.
    async fn read<P: Endpoint<Path = By<BookGuid>>>(open: &mut Open<'_, P>, least: i64) -> Result<Head> {
        Ok(Head::of(&actions::get(open.tx, open.by, &open.path.0, least).await?))
    }

    /// The path of the book's page `part`.
    fn to(&self, part: &str) -> String {
        format!("/address-books/{}{part}", self.guid)
    }
}

/// What a rule lets one do, in words.
fn level(rule: i64) -> &'static str {
    match rule {
        FULL.. => "Full control",
        WRITE => "Read and write",
        _ => "Read",
    }
}

/// A tag as pages show it.
#[derive(Clone)]
struct Tag {
    /// As it is, for forms.
    value: String,
    name: String,
    color: u32,
    /// The colour as pictures name it.
    fill: String,
    /// The query that names the tag.
    named: String,
    /// The query that finds the entries with the tag.
    found: String,
}

impl Tag {
    fn of(tag: &BookTag) -> Tag {
        Tag {
            value: tag.name.clone(),
            name: visible(&tag.name),
            color: tag.color,
            // Red, green and blue: how much shines through is left out.
            fill: format!("#{:06x}", tag.color & 0x00FF_FFFF),
            named: query(&[("name", &tag.name)]),
            found: query(&[("tags", &listed(slice::from_ref(&tag.name)))]),
        }
    }
}

/// An entry as a row shows it: every text from outside made visible, and never a password.
struct Row {
    /// As it is, for forms.
    value: String,
    id: String,
    /// The query that names the entry.
    named: String,
    alias: String,
    machine: String,
    username: String,
    platform: String,
    note: String,
    tags: Vec<Tag>,
    has_password: bool,
}

impl Row {
    fn of(peer: BookPeer, tags: &[Tag]) -> Row {
        let text = |text: Option<String>| text.as_deref().map(visible).unwrap_or_default();
        Row {
            id: visible(&peer.id),
            named: query(&[("id", &peer.id)]),
            alias: text(peer.alias),
            machine: text(peer.hostname),
            username: text(peer.username),
            platform: text(peer.platform),
            note: text(peer.note),
            tags: peer.tags.iter().filter_map(|name| tags.iter().find(|tag| tag.value == *name)).cloned().collect(),
            has_password: peer.has_password,
            value: peer.id,
        }
    }
}

/// Something that was chosen.
struct Thing {
    name: String,
    under: String,
}

/// What is asked before it is done to what was chosen.
#[derive(Template)]
#[template(path = "ab/confirm.html")]
struct ConfirmTemplate {
    frame: Frame,
    /// What would be done: `Delete 2 entries`.
    act: String,
    words: &'static str,
    things: Vec<Thing>,
    /// Where the form goes, and the body that the endpoint reads.
    action: String,
    body: String,
    dangerous: bool,
    back: String,
}

impl ConfirmTemplate {
    fn show(&self) -> Result<Markup> {
        render(self)
    }
}

/// The names of things as the body of an endpoint.
fn listed(names: &[String]) -> String {
    serde_json::to_string(names).expect("texts are JSON")
}

/// Goes to where the form says, with a message.
fn then(fields: &Fields, words: &str) -> Next {
    let to = fields.get("next").unwrap_or(fields.back()).to_owned();
    Next { to, flash: Some(Flash::done(words)), session: Change::Stays }
}

/// The number of things whose names the form carried.
fn number(fields: &Fields) -> usize {
    serde_json::from_str::<Vec<String>>(fields.get("body").unwrap_or_default()).map_or(0, |names| names.len())
}

/// A count of entries with its word.
fn entries(number: usize) -> String {
    if number == 1 { "1 entry".into() } else { format!("{number} entries") }
}
