//! The recycle bin of a book: what was deleted, and what is shown before it comes back or goes for good.

use askama::Template;

use super::super::super::console::list::{Asked, Pager, page};
use super::super::super::console::{Frame, Markup, render};
use super::super::super::error::Result;
use super::super::super::gate::form::{Fields, Next};
use super::super::super::gate::page::pages;
use super::super::super::gate::{Cx, Open};
use super::super::super::secrets::Keys;
use super::super::actions::{FULL, WRITE, bin as actions, peers, tags};
use super::entries::{is_any, pager, query};
use super::{ConfirmTemplate, Head, Row, TO_BOOKS, Tag, Thing, entries, listed, number, then};
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, Endpoint, NoQuery, Nothing};
use crate::wire::ids::BookGuid;

pages! {
    /// Lists the recycle bin of an address book
    BinPage: "/address-books/{guid}/recycle", access Needs(TO_BOOKS), path By<BookGuid>, query Asked;
    /// Shows which entries would be restored
    RestorePage: "/address-books/{guid}/recycle/restore", access Needs(TO_BOOKS), path By<BookGuid>, query Asked;
    /// Shows which entries would be deleted for good
    PurgePage: "/address-books/{guid}/recycle/delete", access Needs(TO_BOOKS), path By<BookGuid>, query Asked;
    /// Shows that the whole recycle bin would be emptied
    EmptyPage: "/address-books/{guid}/recycle/empty", access Needs(TO_BOOKS), path By<BookGuid>, query NoQuery;
}

#[derive(Template)]
#[template(path = "ab/bin.html")]
struct BinTemplate {
    frame: Frame,
    head: Head,
    rows: Vec<Row>,
    pager: Pager,
    /// Whether one of the tags is enough.
    any: bool,
}

pub async fn list(cx: &mut Cx<BinPage>) -> Result<Markup> {
    let (frame, asked, keys) = (cx.frame(), cx.query().clone(), cx.app().keys.clone());
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    let tags: Vec<Tag> = tags::list(open.tx, open.by, &open.path.0).await?.iter().map(Tag::of).collect();
    let query = query(&open.path.0, &asked);
    let page = page!(asked, query, actions::list(open.tx, open.by, &keys, &query));
    let pager = pager(&asked, head.to("/recycle"), &page);
    let rows = page.data.into_iter().map(|peer| Row::of(peer, &tags)).collect();
    render(&BinTemplate { frame, head, rows, pager, any: is_any(&asked) })
}

/// The chosen entries, as texts for the body of an endpoint and as things to be shown.
async fn chosen<P>(open: &mut Open<'_, P>, keys: &Keys) -> Result<(Vec<String>, Vec<Thing>)>
where
    P: Endpoint<Path = By<BookGuid>, Query = Asked>,
{
    let ids = open.query.guids();
    let found = peers::find_all(open.tx, open.by, keys, &open.path.0, &ids, true).await?;
    let rows = found.into_iter().map(|peer| Row::of(peer, &[]));
    Ok(rows.map(|row| (row.value, Thing { name: row.id, under: row.alias })).unzip())
}

pub async fn confirm_restore(cx: &mut Cx<RestorePage>) -> Result<Markup> {
    let (frame, keys) = (cx.frame(), cx.app().keys.clone());
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    let (ids, things) = chosen(&mut open, &keys).await?;
    let confirm = ConfirmTemplate {
        frame,
        act: format!("Restore {}", entries(ids.len())),
        words: "They come back to the address book with their tags and passwords.",
        action: format!("/ab/recycle/{}/restore", head.guid),
        body: listed(&ids),
        things,
        dangerous: false,
        back: open.query.back(&head.to("/recycle")),
    };
    confirm.show()
}

pub async fn confirm_purge(cx: &mut Cx<PurgePage>) -> Result<Markup> {
    let (frame, keys) = (cx.frame(), cx.app().keys.clone());
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, FULL).await?;
    let (ids, things) = chosen(&mut open, &keys).await?;
    let confirm = ConfirmTemplate {
        frame,
        act: format!("Delete {} for good", entries(ids.len())),
        words: "This cannot be undone.",
        action: format!("/ab/recycle/{}/delete", head.guid),
        body: listed(&ids),
        things,
        dangerous: true,
        back: open.query.back(&head.to("/recycle")),
    };
    confirm.show()
}

pub async fn confirm_empty(cx: &mut Cx<EmptyPage>) -> Result<Markup> {
    let frame = cx.frame();
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, FULL).await?;
    let confirm = ConfirmTemplate {
        frame,
        act: "Empty the recycle bin".into(),
        words: "All that was deleted from the address book goes for good. This cannot be undone.",
        things: vec![Thing { name: head.title.clone(), under: "All deleted entries".into() }],
        action: format!("/ab/recycle/{}/all/delete", head.guid),
        body: String::new(),
        dangerous: true,
        back: head.to("/recycle"),
    };
    confirm.show()
}

pub fn after_restore(_: Nothing, fields: &Fields) -> Next {
    then(fields, &format!("Restored {}.", entries(number(fields))))
}

pub fn after_purge(_: Nothing, fields: &Fields) -> Next {
    then(fields, &format!("Deleted {} for good.", entries(number(fields))))
}

pub fn after_empty(_: Nothing, fields: &Fields) -> Next {
    then(fields, "The recycle bin is empty.")
}
