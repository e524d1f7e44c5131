//! What may happen to address books, and what follows from it. Here the books themselves; their entries, tags, rules and
//! the rest are rooms beside it.

pub mod assign;
pub mod bin;
pub mod legacy;
pub mod lost_key;
pub mod many;
pub mod peers;
mod rights;
pub mod rules;
mod shown;
pub mod tags;

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::caller::Caller;
use super::super::db::search::{Window, fold, skeleton};
use super::super::db::{Db, Note, Tx};
use super::super::error::{Error, Result, conflict, denied, invalid};
use super::super::names::{name as check_name, text as check_text};
use super::super::secrets::Keys;
use super::super::settings;
use super::store::{self, For};
use crate::wire::ab::{Book, BookEdit, BookInfo, BookQuery, BookSettings, NewBook, PersonalBook};
use crate::wire::ids::{BookGuid, Created};
use crate::wire::page::Page;
use crate::wire::session::Secret;
pub use rights::{FULL, READ, WRITE};

/// What clients call the book of one's own, and what they call it where they fall back to the old way.
pub const PERSONAL: &str = "My address book";
const LEGACY: &str = "Legacy address book";

/// What the password of a book is sealed for.
const BOOK_PASSWORD: &str = "address book: password";
/// The longest password of a book or an entry, and the longest hash of one.
const LONGEST_SECRET: usize = 1_024;
/// Books, entries, tags or rules in one call.
const MOST_AT_ONCE: usize = 10_000;

/// The caller's own book, where it is there already.
pub async fn personal(tx: &mut Tx, by: &Caller) -> Result<Option<PersonalBook>> {
    let guid = store::personal(tx, by.person()?.guid).await?;
    Ok(guid.map(|guid| PersonalBook { guid: guid.into(), name: PERSONAL.into() }))
}

/// Makes the caller's own book. Where somebody was quicker, theirs it is.
pub async fn found_personal(db: &Db, by: &Caller) -> Result<PersonalBook> {
    let mut tx = db.write().await?;
    let guid = personal_or_new(&mut tx, by).await?;
    tx.commit(by.now()).await?;
    Ok(PersonalBook { guid: guid.into(), name: PERSONAL.into() })
}

async fn personal_or_new(tx: &mut Tx, by: &Caller) -> Result<Uuid> {
    let owner = by.person()?.guid;
    if let Some(guid) = store::personal(tx, owner).await? {
        return Ok(guid);
    }
    let new = store::New {
        guid: Uuid::now_v7(),
        owner,
        personal: true,
        named_by_administrator: false,
        name: "",
        note: "",
        password: None,
        now: by.now(),
    };
    store::insert(tx, new).await?;
    let gone = || Error::SignedOut("the account is gone: sign in anew".into());
    store::personal(tx, owner).await?.ok_or_else(gone)
}

/// What holds for every book.
pub async fn settings(tx: &mut Tx) -> Result<BookSettings> {
    Ok(BookSettings { max_peer_one_ab: settings::actions::others(tx).await?.max_peer_one_ab })
}

/// A page of the shared books that the caller may read; administrators may read all of them.
pub async fn list(tx: &mut Tx, by: &Caller, keys: &Keys, query: &BookQuery) -> Result<Page<Book>> {
    let window = Window::of(query)?;
    let person = by.person()?;
    let whose = if person.is_admin { For::Everybody } else { For::User(person.guid) };
    let name = query.name.as_deref();
    let total = store::count(tx, whose, name).await?;
    let rows = store::list(tx, whose, name, window, total).await?;
    let guids: Vec<Uuid> = rows.iter().map(|row| row.guid).collect();
    let levels = store::rules::levels(tx, person.guid, &guids).await?;
    let book = |row: store::Row| {
        let full = person.is_admin || row.owner == person.guid;
        let rule = if full { FULL } else { levels.get(&row.guid).copied().unwrap_or(0) };
        let sealed = row.password.as_deref().filter(|_| rights::connects(by));
        Book {
            guid: row.guid.into(),
            name: row.name,
            owner: Some(row.owner_name),
            note: Some(row.note),
            rule,
            info: BookInfo { password: sealed.and_then(|sealed| keys.open_sealed(BOOK_PASSWORD, row.guid, sealed)) },
            has_password: row.password.is_some(),
        }
    };
    Ok(Page { total, data: rows.into_iter().map(book).collect() })
}

/// A book as somebody looks at it.
pub struct Seen {
    pub book: Book,
    pub is_personal: bool,
    /// Whether the caller may make somebody else its owner.
    pub may_give: bool,
}

/// The book with the guid, where the caller may do so much in it.
pub async fn get(tx: &mut Tx, by: &Caller, guid: &BookGuid, least: i64) -> Result<Seen> {
    let row = rights::view(tx, by, guid, least).await?;
    let person = by.person()?;
    let rule = rights::level(tx, person, &row).await?;
    let may_give = !row.personal && (person.is_admin || row.owner == person.guid);
    let book = Book {
        guid: row.guid.into(),
        name: rights::title(&row).to_owned(),
        owner: Some(row.owner_name),
        note: Some(row.note),
        rule,
        info: BookInfo::default(),
        has_password: row.password.is_some(),
    };
    Ok(Seen { book, is_personal: row.personal, may_give })
}

/// The numbers of the entries of books; one that has none is left out.
pub async fn count_in(tx: &mut Tx, books: &[BookGuid]) -> Result<HashMap<BookGuid, u64>> {
    let guids: Vec<Uuid> = books.iter().filter_map(BookGuid::uuid).collect();
    let counts = store::peers::count_in(tx, &guids).await?;
    Ok(counts.into_iter().map(|(book, count)| (book.into(), count.unsigned_abs())).collect())
}

/// Refuses a name that clients could not tell from a book of their own, that is taken, or that looks like another's. Which
/// one is not said: not everybody may know of it.
async fn check_free(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<()> {
    check_name(name)?;
    let is_reserved = |reserved: &&str| fold(reserved) == fold(name) || skeleton(reserved) == skeleton(name);
    if [PERSONAL, LEGACY].iter().any(is_reserved) {
        return Err(invalid(format!("a shared address book cannot be called {name}: clients call another book that")));
    }
    match store::named(tx, name).await? {
        Some(_) => Err(conflict(format!("there is already an address book {name}"))),
        None if store::looks_alike(tx, name, own).await? => {
            Err(conflict(format!("the name {name} looks like that of another address book: choose another name")))
        }
        None => Ok(()),
    }
}

/// Fills in what names of an older version look like.
pub async fn fill_skeletons(tx: &mut Tx) -> Result<()> {
    store::fill_skeletons(tx).await
}

fn check_secret(secret: &Secret) -> Result<()> {
    if secret.0.len() > LONGEST_SECRET {
        return Err(invalid(format!("the password is too long: give at most {LONGEST_SECRET} bytes")));
    }
    Ok(())
}

/// Seals a secret of a row; an empty one is none.
fn sealed(keys: &Keys, purpose: &str, row: Uuid, secret: &Secret) -> Result<Option<Vec<u8>>> {
    check_secret(secret)?;
    if secret.0.is_empty() { Ok(None) } else { keys.seal(purpose, row, &secret.0).map(Some) }
}

/// Makes a shared book, which is the caller's.
pub async fn add(tx: &mut Tx, by: &Caller, keys: &Keys, new: &NewBook) -> Result<Created<BookGuid>> {
    check_text("note", new.note.as_deref())?;
    check_free(tx, &new.name, None).await?;
    let guid = Uuid::now_v7();
    let password = match new.info.as_ref().and_then(|info| info.password.as_ref()) {
        Some(password) => sealed(keys, BOOK_PASSWORD, guid, password)?,
        None => None,
    };
    let row = store::New {
        guid,
        owner: by.person()?.guid,
        personal: false,
        named_by_administrator: by.person()?.is_admin,
        name: &new.name,
        note: new.note.as_deref().unwrap_or_default(),
        password,
        now: by.now(),
    };
    let after = json!({"owner": by.person()?.name, "note": row.note, "has_password": row.password.is_some()});
    store::insert(tx, row).await?;
    tx.note(Note { what: "address_book", guid, name: new.name.clone(), before: Value::Null, after });
    let devices_changed = assign::fulfil_presets(tx, keys, guid, by.now()).await?;
    Ok(Created { guid: guid.into(), devices_changed })
}

/// Changes a shared book. It passes to another owner by its owner or an administrator alone.
pub async fn update(tx: &mut Tx, by: &Caller, keys: &Keys, edit: &BookEdit) -> Result<()> {
    check_text("note", edit.note.as_deref())?;
    let book = rights::hold(tx, by, &edit.guid, FULL).await?;
    if book.personal {
        return Err(denied("a personal address book has neither a name nor rules nor another owner"));
    }
    let is_admin = by.person()?.is_admin;
    let mut change = store::Edit::default();
    let mut heir_is_admin = None;
    let (mut before, mut after) = (Map::new(), Map::new());
    let mut changes = |key: &str, old: Value, new: Value| {
        before.insert(key.into(), old);
        after.insert(key.into(), new);
    };
    if let Some(name) = edit.name.as_deref().filter(|name| *name != book.name) {
        check_free(tx, name, Some(book.guid)).await?;
        change.name = Some(name);
        changes("name", json!(book.name), json!(name));
    }
    if let Some(note) = edit.note.as_deref().filter(|note| *note != book.note) {
        change.note = Some(note);
        changes("note", json!(book.note), json!(note));
    }
    if let Some(owner) = edit.owner.as_deref().filter(|owner| *owner != book.owner_name) {
        let person = by.person()?;
        if !person.is_admin && book.owner != person.guid {
            return Err(denied("only its owner or an administrator gives an address book to somebody else"));
        }
        let user = rules::user_within(tx, by, owner).await?;
        change.owner = Some(user);
        heir_is_admin = Some(store::is_administrator(tx, user).await?);
        changes("owner", json!(book.owner_name), json!(owner));
    }
    if let Some(password) = edit.info.as_ref().and_then(|info| info.password.as_ref()) {
        let sealed = sealed(keys, BOOK_PASSWORD, book.guid, password)?;
        let mask = |there: bool| if there { json!("***") } else { json!("") };
        changes("password", mask(book.password.is_some()), mask(sealed.is_some()));
        change.password = Some(sealed);
    }
    // Who named or gave the book away last counts: its rules let in whom that person chose.
    let owned_by_admin = heir_is_admin.unwrap_or(book.owner_is_admin);
    let touched = change.name.is_some() || change.owner.is_some();
    let confirmed = is_admin && owned_by_admin && edit.name.is_some();
    let named_by_administrator =
        if touched || confirmed { is_admin && owned_by_admin } else { book.named_by_administrator };
    if named_by_administrator != book.named_by_administrator {
        change.named_by_administrator = Some(named_by_administrator);
        changes("named_by_administrator", json!(book.named_by_administrator), json!(named_by_administrator));
    }
    if before.is_empty() {
        return Ok(());
    }
    let is_found = touched || change.named_by_administrator.is_some();
    store::update(tx, book.guid, change).await?;
    rights::note(tx, &book, before.into(), after.into());
    if is_found {
        assign::fulfil_presets(tx, keys, book.guid, by.now()).await?;
    }
    Ok(())
}

/// Deletes shared books with all that is in them; all of them must be there.
pub async fn delete(tx: &mut Tx, by: &Caller, guids: &[BookGuid]) -> Result<()> {
    if guids.len() > MOST_AT_ONCE {
        return Err(invalid(format!("too many address books at once: give at most {MOST_AT_ONCE}")));
    }
    // In one order for all, so that two who delete the same never wait for each other.
    for guid in guids.iter().collect::<BTreeSet<_>>() {
        let book = rights::hold(tx, by, guid, FULL).await?;
        if book.personal {
            return Err(denied("a personal address book cannot be deleted: it goes with its owner"));
        }
        let peers = store::peers::count(tx, book.guid, store::peers::Filter::default()).await?;
        store::delete(tx, book.guid).await?;
        rights::note(tx, &book, json!({"owner": book.owner_name, "note": book.note, "peers": peers}), Value::Null);
    }
    Ok(())
}

/// The names of the shared books that a user owns, whether there is a personal one, and how many rules are for the user.
pub async fn of_user(tx: &mut Tx, user: Uuid) -> Result<(Vec<String>, bool, u64)> {
    let shared = store::owned_names(tx, user).await?;
    let personal = store::personal(tx, user).await?.is_some();
    Ok((shared, personal, store::rules::count_for_user(tx, user).await?))
}

/// What becomes of the books of a user who is deleted: the personal one goes, the shared ones pass to the heir.
pub async fn pass_on(tx: &mut Tx, from: (Uuid, &str), to: (Uuid, &str)) -> Result<()> {
    // A user who was no administrator has chosen the names and the rules of these books: they take no assignments.
    let named_by_administrator = if store::is_administrator(tx, from.0).await? { None } else { Some(false) };
    for (guid, name) in store::lock_owned(tx, from.0).await? {
        let edit = store::Edit { owner: Some(to.0), named_by_administrator, ..store::Edit::default() };
        store::update(tx, guid, edit).await?;
        tx.note(Note {
            what: "address_book",
            guid,
            name,
            before: json!({"owner": from.1}),
            after: json!({"owner": to.1}),
        });
    }
    if let Some(guid) = store::personal(tx, from.0).await? {
        store::delete(tx, guid).await?;
    }
    Ok(())
}
