//! What devices are assigned of address books: an entry for the device in a shared book, by the book's name. Who may
//! assign is decided where devices are assigned.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::devices::presets;
use super::super::super::error::{Error, Result, invalid};
use super::super::super::names::text as check_text;
use super::super::super::secrets::Keys;
use super::super::store::{self, peers, tags as tag_store};
use super::peers::{Origin, change, check, check_room, insert, throw};
use super::rights;
use super::shown::platform;
use super::{check_secret, tags};
use crate::wire::ab::BookPeerEdit;
use crate::wire::session::Secret;

/// The entry that a device is to have, and in which book. What is absent stays in an entry that is there already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub book: String,
    pub tag: Option<String>,
    pub alias: Option<String>,
    pub password: Option<Secret>,
    pub note: Option<String>,
}

impl Entry {
    /// Reads `book[,tag[,alias[,password[,note]]]]`; nothing is no entry. The book ends at the first comma, though its
    /// name may hold some: everybody may make books, and one by a longer name would be given what is meant for another.
    /// The note is the rest, commas and all.
    pub fn parse(text: &str) -> Result<Option<Entry>> {
        if text.is_empty() {
            return Ok(None);
        }
        let mut parts = text.splitn(5, ',').map(str::to_owned);
        let book = parts.next().unwrap_or_default().trim().to_owned();
        let mut next = || parts.next().filter(|part| !part.is_empty());
        Entry { book, tag: next(), alias: next(), password: next().map(Secret), note: next() }.in_a_book().map(Some)
    }

    /// Refuses an entry that names no book: only a value that is empty as a whole takes away.
    pub fn in_a_book(self) -> Result<Entry> {
        if self.book.is_empty() {
            return Err(invalid("which address book? its name is missing before what the entry there shall have"));
        }
        Ok(self)
    }
}

/// A device as an entry shows it.
pub struct Device<'a> {
    pub id: &'a str,
    pub username: &'a str,
    pub device_name: &'a str,
    pub os: &'a str,
}

/// Puts a device into a shared book, or changes the entry that it has there. A tag comes to those that the entry has.
pub async fn assign_peer(
    tx: &mut Tx,
    keys: &Keys,
    device: &Device<'_>,
    entry: &Entry,
    now: DateTime<Utc>,
) -> Result<()> {
    let name = &entry.book;
    let book = named(tx, name).await?.ok_or_else(|| invalid(format!("there is no address book {name}")))?;
    if !book.takes_assignments() {
        return Err(invalid(format!(
            "the address book {name} takes no assignments: it must belong to an administrator and have got its name from \
             one; give it to an administrator, or set its name again (`ab update-ab --ab-update-name`)"
        )));
    }
    let row = peers::find(tx, book.guid, device.id).await?;
    let mut tags = match &row {
        Some(row) => tag_store::of_peers(tx, &[row.guid]).await?.remove(&row.guid).unwrap_or_default(),
        None => Vec::new(),
    };
    tags.extend(entry.tag.clone());
    let edit = edit(device, entry, tags);
    check(&edit)?;
    match row {
        Some(row) => change(tx, keys, &book, &row, &edit, Origin::Assignment).await.map(drop),
        None => insert(tx, keys, &book, &edit, Origin::Assignment, now).await,
    }
}

/// What became of the entry that a new device asks for.
pub enum Placed {
    /// It is in the book; the parts that no entry can have were left out, each for a reason.
    New(Vec<(&'static str, Error)>),
    /// The book has an entry of the device, which stays as it is.
    Old,
    /// No shared book that takes assignments has the name.
    NoBook,
    /// The book is full.
    Full,
}

/// The same for what a device asks for itself before anybody knows it: an entry that is there stays as it is, since a
/// device that nobody knows changes no password. Since it asks only once, parts that no entry can have are left out.
pub async fn preset_peer(
    tx: &mut Tx,
    keys: &Keys,
    device: &Device<'_>,
    entry: &Entry,
    now: DateTime<Utc>,
) -> Result<Placed> {
    let book = named(tx, &entry.book).await?.filter(store::Row::takes_assignments);
    let Some(book) = book else { return Ok(Placed::NoBook) };
    place(tx, keys, &book, device, entry, now).await
}

async fn place(
    tx: &mut Tx,
    keys: &Keys,
    book: &store::Row,
    device: &Device<'_>,
    entry: &Entry,
    now: DateTime<Utc>,
) -> Result<Placed> {
    if peers::find(tx, book.guid, device.id).await?.is_some() {
        return Ok(Placed::Old);
    }
    match check_room(tx, book, 1).await {
        Err(Error::Conflict(_)) => return Ok(Placed::Full),
        has_room => has_room?,
    }
    let mut entry = entry.clone();
    let tag = match &entry.tag {
        Some(tag) => tags::check(tx, book.guid, tag).await,
        None => Ok(()),
    };
    let mut left_out = Vec::new();
    leave_out("tag", &mut entry.tag, tag, &mut left_out)?;
    let alias = check_text("alias", entry.alias.as_deref());
    leave_out("alias", &mut entry.alias, alias, &mut left_out)?;
    let password = entry.password.as_ref().map_or(Ok(()), check_secret);
    leave_out("password", &mut entry.password, password, &mut left_out)?;
    let note = check_text("note", entry.note.as_deref());
    leave_out("note", &mut entry.note, note, &mut left_out)?;
    let edit = edit(device, &entry, entry.tag.iter().cloned().collect());
    check(&edit)?;
    insert(tx, keys, book, &edit, Origin::Assignment, now).await?;
    Ok(Placed::New(left_out))
}

/// Puts the devices into a book whose presets wait for one of its name, if it takes assignments. Those that find no
/// room go on waiting. Says how many were put into the book.
pub(super) async fn fulfil_presets(tx: &mut Tx, keys: &Keys, guid: Uuid, now: DateTime<Utc>) -> Result<u64> {
    let Some(book) = store::lock(tx, guid).await?.filter(store::Row::takes_assignments) else { return Ok(0) };
    let mut placed = 0;
    for waiting in presets::waiting_for_book(tx, keys, &book.name).await? {
        let device = waiting.device();
        match place(tx, keys, &book, &device, &waiting.entry, now).await? {
            Placed::New(left_out) => {
                presets::placed(tx, &waiting, &left_out).await?;
                placed += 1;
            }
            Placed::Old => presets::placed(tx, &waiting, &[]).await?,
            Placed::NoBook | Placed::Full => break,
        }
    }
    Ok(placed)
}

/// Takes a part away that was found to be unfit, and says why.
fn leave_out<T>(
    what: &'static str,
    part: &mut Option<T>,
    found: Result<()>,
    left_out: &mut Vec<(&'static str, Error)>,
) -> Result<()> {
    match found {
        Ok(()) => {}
        Err(error @ (Error::Invalid(_) | Error::Conflict(_))) => {
            *part = None;
            left_out.push((what, error));
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

/// The shared book of the name, locked.
async fn named(tx: &mut Tx, name: &str) -> Result<Option<store::Row>> {
    match store::named(tx, name).await? {
        Some(guid) => store::lock(tx, guid).await,
        None => Ok(None),
    }
}

fn edit(device: &Device<'_>, entry: &Entry, tags: Vec<String>) -> BookPeerEdit {
    BookPeerEdit {
        id: device.id.to_owned(),
        username: Some(device.username.to_owned()),
        hostname: Some(device.device_name.to_owned()),
        platform: platform(device.os).map(str::to_owned),
        alias: entry.alias.clone(),
        password: entry.password.clone(),
        note: entry.note.clone(),
        tags: entry.tag.as_ref().map(|_| tags),
        ..BookPeerEdit::default()
    }
}

/// Moves those entries of a device in shared books to the recycle bins that assignments put there. What people keep of
/// it themselves stays.
pub async fn unassign_peer(tx: &mut Tx, id: &str) -> Result<()> {
    for guid in peers::books_assigned(tx, id).await? {
        let Some(book) = store::lock(tx, guid).await? else { continue };
        let Some(entry) = peers::find(tx, guid, id).await?.filter(|entry| entry.assigned) else { continue };
        throw(tx, &book, &[(entry.guid, entry.id)]).await?;
        rights::note(tx, &book, serde_json::json!({"ids": [id]}), serde_json::json!({"in the recycle bin": 1}));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_an_assignment_are_told_apart() {
        let some = |text: &str| Some(text.to_owned());
        let parse = |text| Entry::parse(text).unwrap().unwrap();
        let entry = parse("Office,lab,front desk,pw,second floor, left");
        assert_eq!(entry.book, "Office");
        assert_eq!((entry.tag, entry.alias), (some("lab"), some("front desk")));
        assert_eq!(entry.password, Some(Secret("pw".into())));
        assert_eq!(entry.note, some("second floor, left"));
        assert_eq!(parse("Office"), Entry { book: "Office".into(), ..Entry::default() });
        assert_eq!((parse("Office,,desk").tag, parse("Office,,desk").alias), (None, some("desk")));
        assert_eq!(Entry::parse("").unwrap(), None);
        for bookless in [",lab", ",", " ", " ,,,,note"] {
            assert!(Entry::parse(bookless).is_err(), "{bookless}");
        }
    }
}
