//! Who may do what in a book. Every action asks here first; a book out of reach is not found.

use serde_json::Value;

use super::super::super::caller::{Caller, Credential, Person};
use super::super::super::db::{Note, Tx};
use super::super::super::error::{Result, denied, not_found};
use super::super::store::{self, Row};
use super::PERSONAL;
use crate::wire::ids::BookGuid;

/// What a rule lets one do.
pub const READ: i64 = 1;
pub const WRITE: i64 = 2;
/// Sharing, renaming and deleting, too.
pub const FULL: i64 = 3;

/// What a book is called where people read it.
pub fn title(book: &Row) -> &str {
    if book.personal { PERSONAL } else { &book.name }
}

/// What somebody may do in a book; 0 is nothing. Nobody but the owner has anything to do with a personal book.
/// Administrators have full control of shared ones: scripts manage every book by an administrator's token.
pub async fn level(tx: &mut Tx, person: &Person, book: &Row) -> Result<i64> {
    if book.owner == person.guid {
        return Ok(FULL);
    }
    if book.personal {
        return Ok(0);
    }
    if person.is_admin {
        return Ok(FULL);
    }
    Ok(store::rules::levels(tx, person.guid, &[book.guid]).await?.remove(&book.guid).unwrap_or(0))
}

async fn checked(tx: &mut Tx, by: &Caller, guid: &BookGuid, book: Option<Row>, least: i64) -> Result<Row> {
    let Some(book) = book else { return Err(not_found("address book", guid)) };
    let level = level(tx, by.person()?, &book).await?;
    if level < READ {
        return Err(not_found("address book", guid));
    }
    if level < least {
        let needed = if least == WRITE { "the right to write" } else { "full control" };
        return Err(denied(format!("this needs {needed} in the address book {}", title(&book))));
    }
    Ok(book)
}

/// The book with the guid, where the caller may do so much in it.
pub async fn view(tx: &mut Tx, by: &Caller, guid: &BookGuid, least: i64) -> Result<Row> {
    let book = match guid.uuid() {
        Some(uuid) => store::find(tx, uuid).await?,
        None => None,
    };
    checked(tx, by, guid, book, least).await
}

/// The same; nobody else changes the book or what is in it until the transaction ends.
pub async fn hold(tx: &mut Tx, by: &Caller, guid: &BookGuid, least: i64) -> Result<Row> {
    let book = match guid.uuid() {
        Some(uuid) => store::lock(tx, uuid).await?,
        None => None,
    };
    checked(tx, by, guid, book, least).await
}

/// Whether the caller is somebody who connects, to whom passwords are given: a person in a session. A token is a
/// script, which learns only whether there is a password.
pub fn connects(by: &Caller) -> bool {
    by.anybody().is_some_and(|person| matches!(person.credential, Credential::Session(_)))
}

/// Notes a change for the audit. What is in a personal book concerns nobody: it is left out.
pub fn note(tx: &mut Tx, book: &Row, before: Value, after: Value) {
    let (before, after) = if book.personal { (Value::Null, Value::Null) } else { (before, after) };
    tx.note(Note { what: "address_book", guid: book.guid, name: title(book).to_owned(), before, after });
}
