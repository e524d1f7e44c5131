//! The list of books, a new one, what can be changed of one, and what is shown before many are deleted.

use askama::Template;

use super::super::super::console::list::{Asked, Pager, page};
use super::super::super::console::{Frame, Markup, count, render, visible, with_waiting};
use super::super::super::error::{Error, Result};
use super::super::super::gate::Cx;
use super::super::super::gate::form::{Fields, Next};
use super::super::super::gate::page::pages;
use super::super::actions::{self, FULL};
use super::super::api;
use super::{ConfirmTemplate, Head, OF_BOOKS, TO_BOOKS, Thing, entries, level, listed, number, then};
use crate::wire::ab::{Book, BookQuery};
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, Endpoint, NoQuery, Nothing};
use crate::wire::ids::{BookGuid, Created};

/// What can be searched, under the labels that people read.
const FIELDS: [(&str, &str); 1] = [("name", "Name")];

pages! {
    /// Lists address books
    BooksPage: "/address-books", access Needs(OF_BOOKS), query Asked;
    /// Asks what a new shared address book is to be called
    NewBookPage: "/address-books/new", access Needs(TO_BOOKS), query NoQuery;
    /// Shows what can be changed of a shared address book
    EditBookPage: "/address-books/{guid}/settings", access Needs(TO_BOOKS), path By<BookGuid>, query NoQuery;
    /// Shows which address books would be deleted
    DeleteBooksPage: "/address-books/delete", access Needs(TO_BOOKS), query Asked;
}

/// A book as a row shows it: every text from outside made visible.
struct Row {
    guid: String,
    name: String,
    note: String,
    owner: String,
    is_own: bool,
    rule: &'static str,
    has_control: bool,
    entries: u64,
}

impl Row {
    fn of(book: &Book, own: &str, entries: u64) -> Row {
        let text = |text: &Option<String>| text.as_deref().map(visible).unwrap_or_default();
        Row {
            guid: book.guid.to_string(),
            name: visible(&book.name),
            note: text(&book.note),
            owner: text(&book.owner),
            is_own: book.owner.as_deref() == Some(own),
            rule: level(book.rule),
            has_control: book.rule >= FULL,
            entries,
        }
    }
}

/// The book of one's own, which is on the first page only.
struct Own {
    guid: String,
    name: String,
    entries: u64,
}

#[derive(Template)]
#[template(path = "ab/list.html")]
struct ListTemplate {
    frame: Frame,
    own: Option<Own>,
    rows: Vec<Row>,
    pager: Pager,
    may_write: bool,
}

impl ListTemplate {
    /// Whether there is a book that can be chosen.
    fn may_choose(&self) -> bool {
        self.may_write && self.rows.iter().any(|row| row.has_control)
    }
}

#[derive(Template)]
#[template(path = "ab/new.html")]
struct NewTemplate {
    frame: Frame,
}

#[derive(Template)]
#[template(path = "ab/settings.html")]
struct SettingsTemplate {
    frame: Frame,
    head: Head,
    /// Name and note as they are, for the fields in which they are changed.
    name: String,
    note: String,
    may_give: bool,
}

pub async fn list(cx: &mut Cx<BooksPage>) -> Result<Markup> {
    let (frame, asked, keys) = (cx.frame(), cx.query().clone(), cx.app().keys.clone());
    let person = cx.by().person()?;
    let (name, may_write) = (person.name.clone(), person.permissions().allow(TO_BOOKS));
    let own = api::personal(cx).await?;
    let open = cx.open().await?;
    let query = BookQuery { name: asked.filter("name"), ..BookQuery::default() };
    let page = page!(asked, query, actions::list(open.tx, open.by, &keys, &query));
    let pager = Pager::of(&asked, BooksPage::PATH, &FIELDS, &page);
    let guids: Vec<BookGuid> = page.data.iter().map(|book| book.guid.clone()).chain([own.guid.clone()]).collect();
    let counts = actions::count_in(open.tx, &guids).await?;
    let number = |guid| counts.get(guid).copied().unwrap_or(0);
    let rows = page.data.iter().map(|book| Row::of(book, &name, number(&book.guid))).collect();
    let own = Own { entries: number(&own.guid), guid: own.guid.to_string(), name: own.name };
    let own = Some(own).filter(|_| pager.page == 1 && !pager.is_searched());
    render(&ListTemplate { frame, own, rows, pager, may_write })
}

pub async fn ask(cx: &mut Cx<NewBookPage>) -> Result<Markup> {
    render(&NewTemplate { frame: cx.frame() })
}

pub async fn settings(cx: &mut Cx<EditBookPage>) -> Result<Markup> {
    let frame = cx.frame();
    let open = cx.open().await?;
    let seen = actions::get(open.tx, open.by, &open.path.0, FULL).await?;
    let (head, may_give) = (Head::of(&seen), seen.may_give);
    let note = seen.book.note.unwrap_or_default();
    render(&SettingsTemplate { frame, head, name: seen.book.name, note, may_give })
}

pub async fn confirm_delete(cx: &mut Cx<DeleteBooksPage>) -> Result<Markup> {
    let frame = cx.frame();
    let open = cx.open().await?;
    let mut books = Vec::new();
    for guid in open.query.guids() {
        match actions::get(open.tx, open.by, &guid.into(), FULL).await {
            Ok(seen) if !seen.is_personal => books.push(seen.book),
            Ok(_) | Err(Error::NotFound(_) | Error::Denied(_)) => {}
            Err(error) => return Err(error),
        }
    }
    let guids: Vec<BookGuid> = books.iter().map(|book| book.guid.clone()).collect();
    let counts = actions::count_in(open.tx, &guids).await?;
    let things = books.iter().map(|book| {
        let number = counts.get(&book.guid).copied().unwrap_or(0);
        Thing { name: visible(&book.name), under: entries(usize::try_from(number).unwrap_or(usize::MAX)) }
    });
    let names: Vec<String> = guids.iter().map(ToString::to_string).collect();
    let confirm = ConfirmTemplate {
        frame,
        act: format!("Delete {}", count(names.len(), "address book")),
        words: "All entries, tags and rules go with it. This cannot be undone.",
        things: things.collect(),
        action: "/ab/shared/delete".into(),
        body: listed(&names),
        dangerous: true,
        back: open.query.back(BooksPage::PATH),
    };
    confirm.show()
}

pub fn after_add(made: Created<BookGuid>, fields: &Fields) -> Next {
    let to = format!("{}/{}", BooksPage::PATH, made.guid);
    Next { to, ..then(fields, &with_waiting("The address book is made.", made.devices_changed)) }
}

pub fn after_update(_: Nothing, fields: &Fields) -> Next {
    then(fields, "The address book is saved.")
}

pub fn after_delete(_: Nothing, fields: &Fields) -> Next {
    then(fields, &format!("Deleted {}.", count(number(fields), "address book")))
}
