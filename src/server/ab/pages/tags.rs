//! The tags of a book: added, renamed, coloured, and shown before many are deleted.

use askama::Template;

use super::super::super::console::list::Asked;
use super::super::super::console::{Frame, Markup, count, render};
use super::super::super::error::{Result, not_found};
use super::super::super::gate::Cx;
use super::super::super::gate::form::{Fields, Next};
use super::super::super::gate::page::pages;
use super::super::actions::tags::{self as actions, COLORS};
use super::super::actions::{READ, WRITE};
use super::{ConfirmTemplate, Head, OF_BOOKS, TO_BOOKS, Tag, Thing, listed, number, then};
use crate::wire::ab::BookTag;
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, NoQuery, Nothing};
use crate::wire::ids::BookGuid;

pages! {
    /// Lists the tags of an address book
    TagsPage: "/address-books/{guid}/tags", access Needs(OF_BOOKS), path By<BookGuid>, query NoQuery;
    /// Shows what can be changed of a tag
    TagPage: "/address-books/{guid}/tag", access Needs(TO_BOOKS), path By<BookGuid>, query Asked;
    /// Shows which tags would be deleted
    DeleteTagsPage: "/address-books/{guid}/tags/delete", access Needs(TO_BOOKS), path By<BookGuid>, query Asked;
}

#[derive(Template)]
#[template(path = "ab/tags.html")]
struct TagsTemplate {
    frame: Frame,
    head: Head,
    tags: Vec<Tag>,
    colors: Vec<Tag>,
}

#[derive(Template)]
#[template(path = "ab/tag.html")]
struct TagTemplate {
    frame: Frame,
    head: Head,
    tag: Tag,
    colors: Vec<Tag>,
}

/// The colours that are offered, by their names.
fn colors() -> Vec<Tag> {
    COLORS.iter().map(|(name, color)| Tag::of(&BookTag { name: (*name).into(), color: *color })).collect()
}

pub async fn list(cx: &mut Cx<TagsPage>) -> Result<Markup> {
    let frame = cx.frame();
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, READ).await?;
    let tags = actions::list(open.tx, open.by, &open.path.0).await?.iter().map(Tag::of).collect();
    render(&TagsTemplate { frame, head, tags, colors: colors() })
}

pub async fn one(cx: &mut Cx<TagPage>) -> Result<Markup> {
    let frame = cx.frame();
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    let name = open.query.exact("name").unwrap_or_default();
    let tags = actions::list(open.tx, open.by, &open.path.0).await?;
    let tag = tags.iter().find(|tag| tag.name == name).map(Tag::of).ok_or_else(|| not_found("tag", name))?;
    render(&TagTemplate { frame, head, tag, colors: colors() })
}

pub async fn confirm_delete(cx: &mut Cx<DeleteTagsPage>) -> Result<Markup> {
    let frame = cx.frame();
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    let chosen = open.query.guids();
    let mut tags = actions::list(open.tx, open.by, &open.path.0).await?;
    tags.retain(|tag| chosen.contains(&tag.name));
    let tags: Vec<Tag> = tags.iter().map(Tag::of).collect();
    let confirm = ConfirmTemplate {
        frame,
        act: format!("Delete {}", count(tags.len(), "tag")),
        words: "They are taken off every entry of the address book; the entries stay. This cannot be undone.",
        action: format!("/ab/tag/{}/delete", head.guid),
        body: listed(&tags.iter().map(|tag| tag.value.clone()).collect::<Vec<_>>()),
        things: tags.into_iter().map(|tag| Thing { name: tag.name, under: String::new() }).collect(),
        dangerous: true,
        back: open.query.back(&head.to("/tags")),
    };
    confirm.show()
}

pub fn after_add(_: Nothing, fields: &Fields) -> Next {
    then(fields, "The tag is added.")
}

pub fn after_update(_: Nothing, fields: &Fields) -> Next {
    then(fields, "The tag has its new colour.")
}

pub fn after_rename(_: Nothing, fields: &Fields) -> Next {
    then(fields, "The tag is renamed.")
}

pub fn after_delete(_: Nothing, fields: &Fields) -> Next {
    then(fields, &format!("Deleted {}.", count(number(fields), "tag")))
}
