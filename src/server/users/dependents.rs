//! What the deletion of a user takes along, told before somebody decides about it.

use super::super::caller::Caller;
use super::super::db::Tx;
use super::super::error::{Result, not_found};
use super::super::{ab, access, devices, session, tokens};
use super::lookup::{NORMAL, check_may_change};
use super::store;
use crate::wire::ids::UserGuid;
use crate::wire::users::UserDependents;

/// What goes or passes on with a user, and why a deletion would be refused, if it would. Nothing is locked: it is an
/// answer for a person, and the deletion decides anew.
pub async fn of(tx: &mut Tx, by: &Caller, guid: &UserGuid) -> Result<UserDependents> {
    let row = match guid.uuid() {
        Some(uuid) => store::find(tx, uuid).await?,
        None => None,
    };
    let row = row.ok_or_else(|| not_found("user", guid))?;
    let refusal = match row.is_admin {
        true => refusal(tx, by, &row).await?,
        false => None,
    };
    let (shared_books, personal_book, book_rules) = ab::actions::of_user(tx, row.guid).await?;
    let own = by.person()?.guid == row.guid;
    Ok(UserDependents {
        devices: devices::lookup::count_of_owner(tx, row.guid).await?,
        shared_books,
        heir: if own { "another administrator".to_owned() } else { by.person()?.name.clone() },
        personal_book,
        tokens: tokens::actions::names_of(tx, row.guid).await?,
        sessions: session::ending::count(tx, row.guid).await?,
        access_rules: access::rules::count_about(tx, row.guid).await?,
        book_rules,
        refusal,
    })
}

/// Why an administrator cannot be deleted, disabled or demoted by the caller.
async fn refusal(tx: &mut Tx, by: &Caller, row: &store::Row) -> Result<Option<String>> {
    if let Err(error) = check_may_change(by, &row.name, row.is_admin) {
        return Ok(Some(error.to_string()));
    }
    let is_last = row.status == NORMAL && store::count_other_administrators(tx, row.guid).await? == 0;
    Ok(is_last.then(|| format!("{} is the last administrator: make another one first", row.name)))
}
