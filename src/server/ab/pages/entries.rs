//! The entries of a book: found, added, changed, and shown before many go to the recycle bin.

use std::slice;

use askama::Template;

use super::super::super::console::list::{Asked, Pager, page};
use super::super::super::console::{Frame, Markup, render};
use super::super::super::error::{Result, not_found};
use super::super::super::gate::Cx;
use super::super::super::gate::form::{Fields, Next};
use super::super::super::gate::page::pages;
use super::super::actions::{READ, WRITE, peers, tags};
use super::{ConfirmTemplate, Head, OF_BOOKS, Row, TO_BOOKS, Tag, Thing, entries, listed, number, then};
use crate::wire::ab::{AddBookPeer, BookPeer, BookPeerEdit, BookPeerQuery};
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, NoQuery, Nothing};
use crate::wire::ids::{BookGuid, device_id};
use crate::wire::page::{Page, Pattern};

/// What can be searched, under the labels that people read.
const FIELDS: [(&str, &str); 3] = [("id", "ID"), ("alias", "Alias"), ("tags", "Tags, with commas")];
/// The field that says whether one of the tags is enough.
const ANY: &str = "any";

pages! {
    /// Lists the entries of an address book
    BookPage: "/address-books/{guid}", access Needs(OF_BOOKS), path By<BookGuid>, query Asked;
    /// Asks for a new entry of an address book
    NewEntryPage: "/address-books/{guid}/new", access Needs(TO_BOOKS), path By<BookGuid>, query NoQuery;
    /// Shows what can be changed of an entry
    EntryPage: "/address-books/{guid}/entry", access Needs(TO_BOOKS), path By<BookGuid>, query Asked;
    /// Shows which entries would be moved to the recycle bin
    DeleteEntriesPage: "/address-books/{guid}/delete", access Needs(TO_BOOKS), path By<BookGuid>, query Asked;
}

#[derive(Template)]
#[template(path = "ab/one.html")]
struct OneTemplate {
    frame: Frame,
    head: Head,
    rows: Vec<Row>,
    pager: Pager,
    /// Whether one of the tags is enough.
    any: bool,
}

impl OneTemplate {
    /// The way to the same entries as a file.
    fn file(&self) -> String {
        self.pager.search_at(&self.head.to("/entries.csv"))
    }
}

/// A tag that an entry may have.
struct Choice {
    tag: Tag,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "ab/entry.html")]
struct EntryTemplate {
    frame: Frame,
    head: Head,
    /// The entry; none where a new one is asked for.
    row: Option<Row>,
    /// Alias and note as they are, for the fields in which they are changed.
    alias: String,
    note: String,
    tags: Vec<Choice>,
}

/// Which entries of a book, or of its recycle bin, were asked for.
pub(super) fn query(guid: &BookGuid, asked: &Asked) -> BookPeerQuery {
    BookPeerQuery {
        ab: guid.clone(),
        id: id(asked),
        alias: asked.filter("alias"),
        tags: asked.typed("tags").map(str::to_owned),
        any_tag: Some(is_any(asked)),
        ..BookPeerQuery::default()
    }
}

/// The id that is searched for, as it is stored: clients show the figures of one in groups.
pub(super) fn id(asked: &Asked) -> Option<String> {
    asked.typed("id").map(|id| Pattern::fuzzy(&device_id(id)))
}

/// Whether one of the tags is enough.
pub(super) fn is_any(asked: &Asked) -> bool {
    asked.typed(ANY).is_some()
}

/// The page of entries that was asked for.
pub(super) fn pager(asked: &Asked, path: String, page: &Page<BookPeer>) -> Pager {
    Pager::of(asked, path, &FIELDS, page).keeping(asked, ANY)
}

pub async fn list(cx: &mut Cx<BookPage>) -> Result<Markup> {
    let (frame, asked, keys) = (cx.frame(), cx.query().clone(), cx.app().keys.clone());
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, READ).await?;
    let guid = &open.path.0;
    let tags: Vec<Tag> = tags::list(open.tx, open.by, guid).await?.iter().map(Tag::of).collect();
    let query = query(guid, &asked);
    let page = page!(asked, query, peers::list(open.tx, open.by, &keys, &query));
    let pager = pager(&asked, head.to(""), &page);
    let rows = page.data.into_iter().map(|peer| Row::of(peer, &tags)).collect();
    render(&OneTemplate { frame, head, rows, pager, any: is_any(&asked) })
}

pub async fn ask(cx: &mut Cx<NewEntryPage>) -> Result<Markup> {
    let frame = cx.frame();
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    let tags = tags::list(open.tx, open.by, &open.path.0).await?;
    let tags = tags.iter().map(|tag| Choice { tag: Tag::of(tag), chosen: false }).collect();
    render(&EntryTemplate { frame, head, row: None, alias: String::new(), note: String::new(), tags })
}

/// Adds an entry whose id was typed as people read it.
pub async fn add(cx: &mut Cx<AddBookPeer>) -> Result<Nothing> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    let new = BookPeerEdit { id: device_id(open.body.id.trim()), ..open.body.clone() };
    peers::add(open.tx, open.by, &keys, &open.path.0, &new).await?;
    Ok(Nothing)
}

pub async fn one(cx: &mut Cx<EntryPage>) -> Result<Markup> {
    let (frame, keys) = (cx.frame(), cx.app().keys.clone());
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    let id = open.query.exact("id").unwrap_or_default().to_owned();
    let found = peers::find_all(open.tx, open.by, &keys, &open.path.0, slice::from_ref(&id), false).await?;
    let peer = found.into_iter().next().ok_or_else(|| not_found("entry", &id))?;
    let tags: Vec<Tag> = tags::list(open.tx, open.by, &open.path.0).await?.iter().map(Tag::of).collect();
    let (alias, note) = (peer.alias.clone().unwrap_or_default(), peer.note.clone().unwrap_or_default());
    let row = Row::of(peer, &tags);
    let has = |tag: &Tag| row.tags.iter().any(|own| own.value == tag.value);
    let tags = tags.into_iter().map(|tag| Choice { chosen: has(&tag), tag }).collect();
    render(&EntryTemplate { frame, head, row: Some(row), alias, note, tags })
}

pub async fn confirm_delete(cx: &mut Cx<DeleteEntriesPage>) -> Result<Markup> {
    let (frame, keys) = (cx.frame(), cx.app().keys.clone());
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    let chosen = open.query.guids();
    let found = peers::find_all(open.tx, open.by, &keys, &open.path.0, &chosen, false).await?;
    let rows: Vec<Row> = found.into_iter().map(|peer| Row::of(peer, &[])).collect();
    let confirm = ConfirmTemplate {
        frame,
        act: format!("Delete {}", entries(rows.len())),
        words: "They go to the recycle bin of the address book, from which they can be restored.",
        action: format!("/ab/peer/{}/delete", head.guid),
        body: listed(&rows.iter().map(|row| row.value.clone()).collect::<Vec<_>>()),
        things: rows.into_iter().map(|row| Thing { name: row.id, under: row.alias }).collect(),
        dangerous: true,
        back: open.query.back(&head.to("")),
    };
    confirm.show()
}

pub fn after_add(_: Nothing, fields: &Fields) -> Next {
    then(fields, "The entry is added.")
}

pub fn after_update(_: Nothing, fields: &Fields) -> Next {
    then(fields, "The entry is saved.")
}

pub fn after_delete(_: Nothing, fields: &Fields) -> Next {
    then(fields, &format!("Deleted {}.", entries(number(fields))))
}
