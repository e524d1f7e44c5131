//! What may happen to the entries of a book. What of them is shown to whom is in `shown`.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::super::caller::Caller;
use super::super::super::db::Tx;
use super::super::super::db::search::Window;
use super::super::super::error::{Result, conflict, invalid, none_of, not_found};
use super::super::super::names::{text as check_text, visible};
use super::super::super::secrets::Keys;
use super::super::store::peers::{self as store, Edit, Filter};
use super::super::store::{Row as Book, tags as tag_store};
use super::rights::{self, READ, WRITE};
use super::shown::{HASH, PASSWORD, hash_of, password_of};
use super::{MOST_AT_ONCE, sealed, settings, shown, tags};
use crate::wire::ab::{BookPeer, BookPeerEdit, BookPeerQuery, TagFilter};
use crate::wire::ids::BookGuid;
use crate::wire::page::Page;
use crate::wire::session::Secret;

const LONGEST_ID: usize = 256;
/// Tags in one filter.
const MOST_TAGS: usize = 50;
/// Entries in one recycle bin; beyond them the oldest go for good.
const MOST_DELETED: u64 = 10_000;

/// What has an entry made or changed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    Person,
    /// Also what a new device asks for itself.
    Assignment,
}

/// A page of a book's entries.
pub async fn list(tx: &mut Tx, by: &Caller, keys: &Keys, query: &BookPeerQuery) -> Result<Page<BookPeer>> {
    let book = rights::view(tx, by, &query.ab, READ).await?;
    page(tx, by, keys, &book, query, false).await
}

/// A page of what is in a book, or in its recycle bin.
pub(super) async fn page(
    tx: &mut Tx,
    by: &Caller,
    keys: &Keys,
    book: &Book,
    query: &BookPeerQuery,
    deleted: bool,
) -> Result<Page<BookPeer>> {
    let window = Window::of(query)?;
    let tags = tag_filter(query)?;
    let filter = Filter { deleted, ..Filter::of(query, tags.as_ref()) };
    let total = store::count(tx, book.guid, filter).await?;
    let rows = store::list(tx, book.guid, filter, window, total).await?;
    Ok(Page { total, data: shown::all(tx, by, keys, rows, deleted).await? })
}

/// The tags that a query asks for.
pub(super) fn tag_filter(query: &BookPeerQuery) -> Result<Option<TagFilter>> {
    let tags = TagFilter::parse(query.tags.as_deref().unwrap_or_default(), query.any_tag == Some(true));
    match tags {
        Some(tags) if tags.names.len() > MOST_TAGS => {
            Err(invalid(format!("too many tags to filter by: give at most {MOST_TAGS}")))
        }
        tags => Ok(tags),
    }
}

/// The entries of these ids in a book or its recycle bin, for those who may change them. What is not there is left out.
pub async fn find_all(
    tx: &mut Tx,
    by: &Caller,
    keys: &Keys,
    guid: &BookGuid,
    ids: &[String],
    deleted: bool,
) -> Result<Vec<BookPeer>> {
    let book = rights::view(tx, by, guid, WRITE).await?;
    let rows = store::find_all(tx, book.guid, deleted, ids).await?;
    shown::all(tx, by, keys, rows, deleted).await
}

/// Refuses an id that no client could connect to or show.
fn check_id(id: &str) -> Result<()> {
    if id.trim().is_empty() || id != id.trim() {
        return Err(invalid("the id is empty, or begins or ends with a space"));
    }
    if id.chars().count() > LONGEST_ID {
        return Err(invalid(format!("the id is too long: give at most {LONGEST_ID} characters")));
    }
    visible("id", id)
}

pub(super) fn check(edit: &BookPeerEdit) -> Result<()> {
    check_id(&edit.id)?;
    for (what, text) in [
        ("alias", &edit.alias),
        ("note", &edit.note),
        ("username", &edit.username),
        ("hostname", &edit.hostname),
        ("platform", &edit.platform),
        ("forceAlwaysRelay", &edit.force_always_relay),
        ("rdpPort", &edit.rdp_port),
        ("rdpUsername", &edit.rdp_username),
        ("loginName", &edit.login_name),
        ("device_group_name", &edit.device_group_name),
    ] {
        check_text(what, text.as_deref())?;
    }
    Ok(())
}

/// What is to be stored of an edit of the entry `guid`, its secrets sealed.
pub(super) fn edit_of<'a>(keys: &Keys, book: &Book, guid: Uuid, edit: &'a BookPeerEdit) -> Result<Edit<'a>> {
    let given = |secret: &Option<Secret>| secret.as_ref().is_some_and(|secret| !secret.0.is_empty());
    if book.personal && given(&edit.password) {
        return Err(invalid(
            "a personal address book keeps no passwords: clients remember them there by themselves, as hashes",
        ));
    }
    if !book.personal && given(&edit.hash) {
        return Err(invalid("a shared address book keeps no hashes of passwords: give a password"));
    }
    let seal = |purpose, secret: &Option<Secret>| match secret {
        Some(secret) => sealed(keys, purpose, guid, secret).map(Some),
        None => Ok(None),
    };
    Ok(Edit {
        alias: edit.alias.as_deref(),
        username: edit.username.as_deref(),
        hostname: edit.hostname.as_deref(),
        platform: edit.platform.as_deref(),
        note: edit.note.as_deref(),
        force_always_relay: edit.force_always_relay.as_deref(),
        rdp_port: edit.rdp_port.as_deref(),
        rdp_username: edit.rdp_username.as_deref(),
        login_name: edit.login_name.as_deref(),
        device_group_name: edit.device_group_name.as_deref(),
        hash: seal(HASH, &edit.hash)?,
        password: seal(PASSWORD, &edit.password)?,
        assigned: None,
    })
}

/// Whether an entry would be another after an edit, its tags left aside.
pub(super) fn differs(keys: &Keys, row: &store::Row, edit: &BookPeerEdit) -> bool {
    let other = |new: &Option<String>, old: &str| new.as_deref().is_some_and(|new| new != old);
    edit.hash.as_ref().is_some_and(|hash| *hash != hash_of(keys, row))
        || edit.password.as_ref().is_some_and(|password| *password != password_of(keys, row))
        || other(&edit.alias, &row.alias)
        || other(&edit.username, &row.username)
        || other(&edit.hostname, &row.hostname)
        || other(&edit.platform, &row.platform)
        || other(&edit.note, &row.note)
        || other(&edit.force_always_relay, &row.force_always_relay)
        || other(&edit.rdp_port, &row.rdp_port)
        || other(&edit.rdp_username, &row.rdp_username)
        || other(&edit.login_name, &row.login_name)
        || other(&edit.device_group_name, &row.device_group_name)
}

/// Refuses so many more entries than a book may have.
pub(super) async fn check_room(tx: &mut Tx, book: &Book, more: usize) -> Result<()> {
    let most = settings(tx).await?.max_peer_one_ab;
    let there = store::count(tx, book.guid, Filter::default()).await?;
    if most > 0 && there.saturating_add(more as u64) > most {
        let title = rights::title(book);
        return Err(conflict(format!("the address book {title} is full: it has {there} entries of at most {most}")));
    }
    Ok(())
}

/// Adds an entry.
pub async fn add(tx: &mut Tx, by: &Caller, keys: &Keys, guid: &BookGuid, new: &BookPeerEdit) -> Result<()> {
    check(new)?;
    let book = rights::hold(tx, by, guid, WRITE).await?;
    insert(tx, keys, &book, new, Origin::Person, by.now()).await
}

/// Adds an entry to a held book.
pub(super) async fn insert(
    tx: &mut Tx,
    keys: &Keys,
    book: &Book,
    new: &BookPeerEdit,
    origin: Origin,
    now: DateTime<Utc>,
) -> Result<()> {
    if store::find(tx, book.guid, &new.id).await?.is_some() {
        return Err(conflict(format!("{} is already in the address book {}", new.id, rights::title(book))));
    }
    check_room(tx, book, 1).await?;
    let guid = Uuid::now_v7();
    let edit = Edit { assigned: Some(origin == Origin::Assignment), ..edit_of(keys, book, guid, new)? };
    let tags = tags::found(tx, book.guid, new.tags.as_deref().unwrap_or_default()).await?;
    store::insert(tx, book.guid, &[(guid, &new.id, edit)], now).await?;
    if !tags.is_empty() {
        tag_store::set(tx, &[(guid, tags)]).await?;
    }
    rights::note(tx, book, Value::Null, noted(new));
    Ok(())
}

/// What an edit sets, secrets masked.
fn noted(edit: &BookPeerEdit) -> Value {
    let mut noted = json!(edit);
    for secret in ["hash", "password"] {
        if noted.get(secret).is_some() {
            noted[secret] = json!("***");
        }
    }
    noted
}

/// Changes an entry: what is absent stays, an empty text or list takes away. It is false where nothing is to be changed:
/// some clients send what they remember every few seconds.
pub async fn update(tx: &mut Tx, by: &Caller, keys: &Keys, guid: &BookGuid, edit: &BookPeerEdit) -> Result<bool> {
    check(edit)?;
    let book = rights::hold(tx, by, guid, WRITE).await?;
    let row = store::find(tx, book.guid, &edit.id).await?.ok_or_else(|| not_found("peer", &edit.id))?;
    change(tx, keys, &book, &row, edit, Origin::Person).await
}

/// Whether a person made or changed an entry themselves. Clients keep the names of devices current unasked.
fn is_by_hand(edit: &BookPeerEdit) -> bool {
    let kept_current = BookPeerEdit {
        id: edit.id.clone(),
        username: edit.username.clone(),
        hostname: edit.hostname.clone(),
        platform: edit.platform.clone(),
        same_server: edit.same_server,
        ..BookPeerEdit::default()
    };
    *edit != kept_current
}

/// Changes an entry of a held book, where the edit says anything new. What a person changed by hand is no assignment's any more.
pub(super) async fn change(
    tx: &mut Tx,
    keys: &Keys,
    book: &Book,
    row: &store::Row,
    edit: &BookPeerEdit,
    origin: Origin,
) -> Result<bool> {
    let sealed = edit_of(keys, book, row.guid, edit)?;
    let mut before = json!({"id": row.id, "alias": row.alias, "note": row.note});
    let mut retagged = false;
    if let Some(names) = &edit.tags {
        let old = tag_store::of_peers(tx, &[row.guid]).await?.remove(&row.guid).unwrap_or_default();
        retagged = tags::distinct(names) != old.iter().collect::<Vec<_>>();
        if retagged {
            let tags = tags::found(tx, book.guid, names).await?;
            tag_store::set(tx, &[(row.guid, tags)]).await?;
        }
        before["tags"] = json!(old);
    }
    let edited = differs(keys, row, edit);
    let is_taken_over = (edited || retagged) && row.assigned && origin == Origin::Person && is_by_hand(edit);
    if edited || is_taken_over {
        let assigned = is_taken_over.then_some(false);
        store::update(tx, row.guid, &Edit { assigned, ..sealed }).await?;
    }
    if edited || retagged {
        rights::note(tx, book, before, noted(edit));
    }
    Ok(edited || retagged)
}

/// Moves entries to the recycle bin; all of them must be there.
pub async fn delete(tx: &mut Tx, by: &Caller, guid: &BookGuid, ids: &[String]) -> Result<()> {
    let book = rights::hold(tx, by, guid, WRITE).await?;
    let guids = chosen(tx, &book, ids, false).await?;
    throw(tx, &book, &guids).await?;
    rights::note(tx, &book, json!({"ids": ids}), json!({"in the recycle bin": guids.len()}));
    Ok(())
}

/// The entries of these ids, in the recycle bin or not: guids and ids. All of them must be there.
pub(super) async fn chosen(tx: &mut Tx, book: &Book, ids: &[String], deleted: bool) -> Result<Vec<(Uuid, String)>> {
    if ids.len() > MOST_AT_ONCE {
        return Err(invalid(format!("too many entries at once: give at most {MOST_AT_ONCE}")));
    }
    let wanted: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    let wanted: Vec<&str> = wanted.into_iter().collect();
    let found: HashMap<String, Uuid> =
        store::known(tx, book.guid, deleted, &wanted).await?.into_iter().map(|(guid, id)| (id, guid)).collect();
    let unknown: Vec<String> =
        wanted.iter().filter(|id| !found.contains_key(**id)).map(|id| (*id).to_owned()).collect();
    if !unknown.is_empty() {
        return Err(none_of("peer", &unknown));
    }
    Ok(found.into_iter().map(|(id, guid)| (guid, id)).collect())
}

/// Moves entries of a held book to its recycle bin. Of an id only what was deleted last is kept.
pub(super) async fn throw(tx: &mut Tx, book: &Book, entries: &[(Uuid, String)]) -> Result<()> {
    let ids: Vec<&str> = entries.iter().map(|(_, id)| id.as_str()).collect();
    let older = store::known(tx, book.guid, true, &ids).await?;
    store::purge(tx, &guids(&older)).await?;
    store::set_deleted(tx, &guids(entries), true).await?;
    let filter = Filter { deleted: true, ..Filter::default() };
    let total = store::count(tx, book.guid, filter).await?;
    if total > MOST_DELETED {
        let oldest =
            store::list(tx, book.guid, filter, Window { offset: 0, limit: total - MOST_DELETED }, total).await?;
        store::purge(tx, &oldest.iter().map(|row| row.guid).collect::<Vec<_>>()).await?;
    }
    Ok(())
}

pub(super) fn guids(entries: &[(Uuid, String)]) -> Vec<Uuid> {
    entries.iter().map(|(guid, _)| *guid).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_an_id_as_good_as_any() {
        for id in ["123456789", "10.1.2.3", "[2001:db8::1]:21118", "front-desk", "123456789@host?key=abc"] {
            assert!(check_id(id).is_ok(), "{id}");
        }
        for id in ["", " 1", "a\nb", &"1".repeat(LONGEST_ID + 1)] {
            assert!(check_id(id).is_err(), "{id}");
        }
    }
}
