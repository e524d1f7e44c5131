//! Many entries of a book at once: what a file would make of it, that being done, entries of devices, and what goes into a
//! file. How a file is read and written is said in `wire`.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::super::caller::Caller;
use super::super::super::db::Tx;
use super::super::super::error::{Result, invalid};
use super::super::super::secrets::Keys;
use super::super::store::peers::{self as store, Filter};
use super::super::store::{Row as Book, tags as tag_store};
use super::peers::{Origin, change, check, check_room, edit_of, tag_filter};
use super::rights::{self, READ, WRITE};
use super::{MOST_AT_ONCE, shown, tags};
use crate::wire::ab::file::Record;
use crate::wire::ab::{BookPeer, BookPeerEdit, BookPeerQuery};
use crate::wire::devices::Device;
use crate::wire::ids::BookGuid;

/// Entries that are read at once.
const AT_ONCE: usize = 500;

/// An entry that would become another.
pub struct Change {
    row: store::Row,
    /// The entry as its reader sees it, without its secrets.
    pub now: Value,
    pub edit: BookPeerEdit,
}

/// What a file would make of a book.
#[derive(Default)]
pub struct Plan {
    pub new: Vec<BookPeerEdit>,
    pub changes: Vec<Change>,
    /// So many entries are as the file says.
    pub same: usize,
    /// The tags that would be made.
    pub tags: BTreeSet<String>,
    /// Why it cannot be done, each with its line.
    pub faults: Vec<String>,
}

/// Tells what a file would make of a book.
pub async fn plan(tx: &mut Tx, by: &Caller, keys: &Keys, guid: &BookGuid, records: &[Record]) -> Result<Plan> {
    let book = rights::view(tx, by, guid, WRITE).await?;
    planned(tx, by, keys, &book, records).await
}

async fn planned(tx: &mut Tx, by: &Caller, keys: &Keys, book: &Book, records: &[Record]) -> Result<Plan> {
    if records.len() > MOST_AT_ONCE {
        return Err(invalid(format!("too many entries at once: give at most {MOST_AT_ONCE}")));
    }
    let own: HashSet<String> = tag_store::list(tx, book.guid).await?.into_iter().map(|tag| tag.name).collect();
    let mut plan = Plan::default();
    for chunk in records.chunks(AT_ONCE) {
        let ids: Vec<String> = chunk.iter().map(|record| record.id.clone()).collect();
        let rows = store::find_all(tx, book.guid, false, &ids).await?;
        let shown = shown::all(tx, by, keys, rows.clone(), false).await?;
        let mut known: HashMap<String, (store::Row, BookPeer)> =
            rows.into_iter().zip(shown).map(|(row, peer)| (row.id.clone(), (row, peer))).collect();
        for record in chunk {
            let known = known.remove(&record.id).map(|(row, peer)| {
                let peer = BookPeer { hash: None, password: None, ..peer };
                (row, json!(peer))
            });
            let Some(edit) = record.edit(known.as_ref().map(|(_, now)| now)) else {
                plan.same += 1;
                continue;
            };
            let unknown = edit.tags.iter().flatten().filter(|name| !own.contains(*name));
            let unknown: Vec<String> = unknown.cloned().collect();
            let checked = check(&edit)
                .and_then(|()| edit_of(keys, book, Uuid::nil(), &edit).map(drop))
                .and_then(|()| unknown.iter().try_for_each(|name| tags::check_name(name)));
            if let Err(error) = checked {
                plan.faults.push(format!("line {}: {error}", record.line));
            }
            plan.tags.extend(unknown);
            match known {
                Some((row, now)) => plan.changes.push(Change { row, now, edit }),
                None => plan.new.push(edit),
            }
        }
    }
    if let Err(error) = check_room(tx, book, plan.new.len()).await {
        plan.faults.push(error.to_string());
    }
    Ok(plan)
}

/// Makes of a book what a file says, wholly or not at all. Tells how many entries are new and how many others.
pub async fn import(
    tx: &mut Tx,
    by: &Caller,
    keys: &Keys,
    guid: &BookGuid,
    records: &[Record],
) -> Result<(usize, usize)> {
    let book = rights::hold(tx, by, guid, WRITE).await?;
    let plan = planned(tx, by, keys, &book, records).await?;
    if !plan.faults.is_empty() {
        return Err(invalid(plan.faults.join("; ")));
    }
    insert_all(tx, keys, &book, &plan.new, by.now()).await?;
    for Change { row, edit, .. } in &plan.changes {
        change(tx, keys, &book, row, edit, Origin::Person).await?;
    }
    Ok((plan.new.len(), plan.changes.len()))
}

/// Those of the ids that are in a book.
pub async fn present(tx: &mut Tx, by: &Caller, guid: &BookGuid, ids: &[&str]) -> Result<HashSet<String>> {
    let book = rights::view(tx, by, guid, READ).await?;
    Ok(store::known(tx, book.guid, false, ids).await?.into_iter().map(|(_, id)| id).collect())
}

/// Makes entries of devices; those that are in the book already stay as they are. Tells how many are new.
pub async fn add_devices(
    tx: &mut Tx,
    by: &Caller,
    keys: &Keys,
    guid: &BookGuid,
    devices: Vec<Device>,
) -> Result<usize> {
    let book = rights::hold(tx, by, guid, WRITE).await?;
    let ids: Vec<&str> = devices.iter().map(|device| device.id.as_str()).collect();
    let there = store::known(tx, book.guid, false, &ids).await?;
    let there: HashSet<String> = there.into_iter().map(|(_, id)| id).collect();
    let new = devices.into_iter().filter(|device| !there.contains(&device.id)).map(|device| BookPeerEdit {
        platform: device.info.os.as_deref().and_then(shown::platform).map(str::to_owned),
        id: device.id,
        username: device.info.username,
        hostname: device.info.device_name,
        device_group_name: device.device_group_name,
        ..BookPeerEdit::default()
    });
    let new: Vec<BookPeerEdit> = new.collect();
    new.iter().try_for_each(check)?;
    check_room(tx, &book, new.len()).await?;
    insert_all(tx, keys, &book, &new, by.now()).await?;
    Ok(new.len())
}

/// Adds checked entries to a held book that has room for them and has none of them.
async fn insert_all(tx: &mut Tx, keys: &Keys, book: &Book, new: &[BookPeerEdit], now: DateTime<Utc>) -> Result<()> {
    if new.is_empty() {
        return Ok(());
    }
    let mut rows = Vec::with_capacity(new.len());
    for entry in new {
        let guid = Uuid::now_v7();
        rows.push((guid, entry.id.as_str(), edit_of(keys, book, guid, entry)?));
    }
    store::insert(tx, book.guid, &rows, now).await?;
    let names: Vec<&[String]> = new.iter().map(|entry| entry.tags.as_deref().unwrap_or_default()).collect();
    let tags = tags::found_all(tx, book.guid, &HashMap::new(), &names).await?;
    let links = rows.iter().map(|(guid, ..)| *guid).zip(tags).filter(|(_, tags)| !tags.is_empty());
    tag_store::set(tx, &links.collect::<Vec<_>>()).await?;
    let ids: Vec<&str> = new.iter().map(|entry| entry.id.as_str()).collect();
    rights::note(tx, book, Value::Null, json!({"added": ids}));
    Ok(())
}

/// The next entries that a filter finds, behind the one of a guid, for a file; and where to go on, unless they are the last.
pub async fn part(
    tx: &mut Tx,
    by: &Caller,
    keys: &Keys,
    query: &BookPeerQuery,
    after: Option<Uuid>,
) -> Result<(Vec<BookPeer>, Option<Uuid>)> {
    let book = rights::view(tx, by, &query.ab, READ).await?;
    let tags = tag_filter(query)?;
    let filter = Filter { after, ..Filter::of(query, tags.as_ref()) };
    let rows = store::first(tx, book.guid, filter, AT_ONCE as u64).await?;
    let next = rows.last().map(|row| row.guid).filter(|_| rows.len() == AT_ONCE);
    Ok((shown::all(tx, by, keys, rows, false).await?, next))
}
