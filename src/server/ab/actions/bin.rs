//! The recycle bin of a book: where deleted entries stay until somebody restores or purges them.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::super::super::caller::Caller;
use super::super::super::db::Tx;
use super::super::super::error::{Result, conflict, listed};
use super::super::super::secrets::Keys;
use super::super::store::peers as store;
use super::peers::{check_room, chosen, guids, page};
use super::rights::{self, FULL, WRITE};
use crate::wire::ab::{BookPeer, BookPeerQuery};
use crate::wire::ids::BookGuid;
use crate::wire::page::Page;

/// A page of the recycle bin.
pub async fn list(tx: &mut Tx, by: &Caller, keys: &Keys, query: &BookPeerQuery) -> Result<Page<BookPeer>> {
    let book = rights::view(tx, by, &query.ab, WRITE).await?;
    page(tx, by, keys, &book, query, true).await
}

/// Puts entries back, with their tags and passwords; all of them must be in the recycle bin.
pub async fn restore(tx: &mut Tx, by: &Caller, guid: &BookGuid, ids: &[String]) -> Result<()> {
    let book = rights::hold(tx, by, guid, WRITE).await?;
    let entries = chosen(tx, &book, ids, true).await?;
    let ids: Vec<&str> = entries.iter().map(|(_, id)| id.as_str()).collect();
    let there = store::known(tx, book.guid, false, &ids).await?;
    if !there.is_empty() {
        let there: Vec<String> = there.into_iter().map(|(_, id)| id).collect();
        let title = rights::title(&book);
        return Err(conflict(format!("already in the address book {title} again: {}", listed(&there))));
    }
    check_room(tx, &book, entries.len()).await?;
    store::set_deleted(tx, &guids(&entries), false).await?;
    rights::note(tx, &book, json!({"in the recycle bin": ids}), json!({"restored": ids}));
    Ok(())
}

/// Deletes entries of the recycle bin for good; all of them must be in it.
pub async fn purge(tx: &mut Tx, by: &Caller, guid: &BookGuid, ids: &[String]) -> Result<()> {
    let book = rights::hold(tx, by, guid, FULL).await?;
    let entries = chosen(tx, &book, ids, true).await?;
    store::purge(tx, &guids(&entries)).await?;
    let ids: HashSet<&str> = entries.iter().map(|(_, id)| id.as_str()).collect();
    rights::note(tx, &book, json!({"in the recycle bin": ids}), Value::Null);
    Ok(())
}

/// Empties the recycle bin.
pub async fn empty(tx: &mut Tx, by: &Caller, guid: &BookGuid) -> Result<()> {
    let book = rights::hold(tx, by, guid, FULL).await?;
    let gone = store::empty(tx, book.guid).await?;
    rights::note(tx, &book, json!({"in the recycle bin": gone}), Value::Null);
    Ok(())
}
