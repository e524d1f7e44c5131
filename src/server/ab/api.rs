//! The address book endpoints. Reading has two faces, GET for tools and POST for clients, and one answer.

use super::super::error::Result;
use super::super::gate::Cx;
use super::actions::{self, bin, legacy, peers, rules, tags};
use crate::wire::ab::{
    AddBookPeer, AddBookRule, AddBookTag, AddSharedBook, Book, BookPeer, BookPeerQuery, BookQuery, BookRule,
    BookSettings, BookTag, DeleteBookPeers, DeleteBookRules, DeleteBookTags, DeleteSharedBooks, EmptyRecycleBin,
    LegacyBook, ListBookRules, ListDeletedBookPeers, PersonalBook, PullBookSettings, PurgeBookPeers, RenameBookTag,
    RestoreBookPeers, SetLegacyBook, UpdateBookPeer, UpdateBookRule, UpdateBookTag, UpdateSharedBook,
};
use crate::wire::endpoint::{By, Endpoint, Nothing};
use crate::wire::ids::{BookGuid, BookRuleGuid, Created};
use crate::wire::page::Page;

/// The caller's own book comes into being when it is first asked for. That is nobody's decision, and leaves no record.
pub async fn personal<E: Endpoint>(cx: &mut Cx<E>) -> Result<PersonalBook> {
    let there = actions::personal(&mut cx.look().await?, cx.by()).await?;
    match there {
        Some(book) => Ok(book),
        None => actions::found_personal(&cx.app().db, cx.by()).await,
    }
}

pub async fn settings(cx: &mut Cx<PullBookSettings>) -> Result<BookSettings> {
    let open = cx.open().await?;
    actions::settings(open.tx).await
}

pub async fn list<E: Endpoint<Query = BookQuery>>(cx: &mut Cx<E>) -> Result<Page<Book>> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    actions::list(open.tx, open.by, &keys, open.query).await
}

pub async fn add(cx: &mut Cx<AddSharedBook>) -> Result<Created<BookGuid>> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    actions::add(open.tx, open.by, &keys, open.body).await
}

pub async fn update(cx: &mut Cx<UpdateSharedBook>) -> Result<Nothing> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    actions::update(open.tx, open.by, &keys, open.body).await?;
    Ok(Nothing)
}

pub async fn delete(cx: &mut Cx<DeleteSharedBooks>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::delete(open.tx, open.by, open.body).await?;
    Ok(Nothing)
}

pub async fn list_peers<E: Endpoint<Query = BookPeerQuery>>(cx: &mut Cx<E>) -> Result<Page<BookPeer>> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    peers::list(open.tx, open.by, &keys, open.query).await
}

pub async fn add_peer(cx: &mut Cx<AddBookPeer>) -> Result<Nothing> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    peers::add(open.tx, open.by, &keys, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn update_peer(cx: &mut Cx<UpdateBookPeer>) -> Result<Nothing> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    if !peers::update(open.tx, open.by, &keys, &open.path.0, open.body).await? {
        cx.leave_it();
    }
    Ok(Nothing)
}

pub async fn delete_peers(cx: &mut Cx<DeleteBookPeers>) -> Result<Nothing> {
    let open = cx.open().await?;
    peers::delete(open.tx, open.by, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn list_tags<E: Endpoint<Path = By<BookGuid>>>(cx: &mut Cx<E>) -> Result<Vec<BookTag>> {
    let open = cx.open().await?;
    tags::list(open.tx, open.by, &open.path.0).await
}

pub async fn add_tag(cx: &mut Cx<AddBookTag>) -> Result<Nothing> {
    let open = cx.open().await?;
    tags::add(open.tx, open.by, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn update_tag(cx: &mut Cx<UpdateBookTag>) -> Result<Nothing> {
    let open = cx.open().await?;
    tags::update(open.tx, open.by, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn rename_tag(cx: &mut Cx<RenameBookTag>) -> Result<Nothing> {
    let open = cx.open().await?;
    tags::rename(open.tx, open.by, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn delete_tags(cx: &mut Cx<DeleteBookTags>) -> Result<Nothing> {
    let open = cx.open().await?;
    tags::delete(open.tx, open.by, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn list_rules(cx: &mut Cx<ListBookRules>) -> Result<Page<BookRule>> {
    let open = cx.open().await?;
    rules::list(open.tx, open.by, open.query).await
}

pub async fn add_rule(cx: &mut Cx<AddBookRule>) -> Result<Created<BookRuleGuid>> {
    let open = cx.open().await?;
    let guid = rules::add(open.tx, open.by, open.body).await?;
    Ok(Created::new(guid))
}

pub async fn update_rule(cx: &mut Cx<UpdateBookRule>) -> Result<Nothing> {
    let open = cx.open().await?;
    rules::update(open.tx, open.by, open.body).await?;
    Ok(Nothing)
}

pub async fn delete_rules(cx: &mut Cx<DeleteBookRules>) -> Result<Nothing> {
    let open = cx.open().await?;
    rules::delete(open.tx, open.by, open.body).await?;
    Ok(Nothing)
}

pub async fn list_deleted(cx: &mut Cx<ListDeletedBookPeers>) -> Result<Page<BookPeer>> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    bin::list(open.tx, open.by, &keys, open.query).await
}

pub async fn restore(cx: &mut Cx<RestoreBookPeers>) -> Result<Nothing> {
    let open = cx.open().await?;
    bin::restore(open.tx, open.by, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn purge(cx: &mut Cx<PurgeBookPeers>) -> Result<Nothing> {
    let open = cx.open().await?;
    bin::purge(open.tx, open.by, &open.path.0, open.body).await?;
    Ok(Nothing)
}

pub async fn empty(cx: &mut Cx<EmptyRecycleBin>) -> Result<Nothing> {
    let open = cx.open().await?;
    bin::empty(open.tx, open.by, &open.path.0).await?;
    Ok(Nothing)
}

pub async fn get_legacy<E: Endpoint>(cx: &mut Cx<E>) -> Result<LegacyBook> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    legacy::get(open.tx, open.by, &keys).await
}

pub async fn set_legacy(cx: &mut Cx<SetLegacyBook>) -> Result<Nothing> {
    let keys = cx.app().keys.clone();
    let open = cx.open().await?;
    legacy::set(open.tx, open.by, &keys, open.body).await?;
    Ok(Nothing)
}
