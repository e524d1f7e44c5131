//! What others ask about users, who are named, held and counted here and stay as they are. What changes them is in
//! `actions` and `grouping`.

use std::collections::HashMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::super::caller::Caller;
use super::super::db::search::fold;
use super::super::db::{Note, Tx};
use super::super::error::{Result, invalid};
use super::store;
pub use super::store::Row;
use crate::wire::session::Account;

/// The status of a user who may sign in.
pub const NORMAL: i64 = 1;

/// Users in one call.
pub(super) const MOST_AT_ONCE: usize = 10_000;

/// Waits for the turn to change accounts, by a lock that all changes take first: whoever is made an administrator
/// meanwhile is seen to be one, and two changes never wait for each other.
pub async fn take_turn(tx: &mut Tx) -> Result<()> {
    store::lock_administrators(tx).await.map(drop)
}

/// Refuses a change to an administrator's account unless an administrator makes it in person: a token changes no
/// administrator, whatever it may write. Every change of a user asks here, whichever resource it comes from.
pub fn check_may_change(by: &Caller, name: &str, is_admin: bool) -> Result<()> {
    if !is_admin {
        return Ok(());
    }
    by.need_administrator_in_person(&format!("change the account of the administrator {name}"))
}

/// The same for many users at once, while the turn of accounts is taken.
pub async fn check_may_change_all(tx: &mut Tx, by: &Caller, users: &[Uuid]) -> Result<()> {
    for name in store::administrators_among(tx, users).await? {
        check_may_change(by, &name, true)?;
    }
    Ok(())
}

/// The guid of the user `name`, for others that refer to users by name.
pub async fn named(tx: &mut Tx, name: &str) -> Result<Uuid> {
    let found = store::all_named(tx, &[name]).await?.pop();
    found.map(|(_, guid)| guid).ok_or_else(|| invalid(format!("there is no user {name}")))
}

/// The guids of those of the names that are there.
pub async fn all_named(tx: &mut Tx, names: &[&str]) -> Result<HashMap<String, Uuid>> {
    Ok(store::all_named(tx, names).await?.into_iter().collect())
}

/// The user with the guid, who stays as they are until the transaction ends.
pub async fn held(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    store::lock(tx, guid).await
}

/// The account that a person means who typed `name` to sign in: the one with exactly this name, else the only one whose
/// name or e-mail address differs in nothing but case. Both queries always run: their time does not tell which names
/// exist.
pub async fn for_sign_in(tx: &mut Tx, name: &str) -> Result<Option<Row>> {
    let exact = store::find_by_name(tx, name).await?;
    let mut alike = store::find_by_name_or_email(tx, &fold(name)).await?;
    Ok(exact.or_else(|| alike.pop().filter(|_| alike.is_empty())))
}

/// The user with exactly this name.
pub async fn by_exact_name(tx: &mut Tx, name: &str) -> Result<Option<Row>> {
    store::find_by_name(tx, name).await
}

/// The user with the guid.
pub async fn by_guid(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    store::find(tx, guid).await
}

/// The user with the guid, whose row stays as it is until the transaction ends: a change of status or password waits,
/// and finds the session that this transaction creates.
pub async fn held_for_sign_in(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    store::share(tx, guid).await
}

/// The account of a user as the user's own client reads it.
pub async fn account(tx: &mut Tx, guid: Uuid) -> Result<Option<Account>> {
    Ok(store::find(tx, guid).await?.map(|row| Account {
        name: row.name,
        display_name: None,
        avatar: None,
        email: Some(row.email),
        note: Some(row.note),
        status: i32::try_from(row.status).unwrap_or(0),
        is_admin: row.is_admin,
        info: Map::new(),
        permissions: None,
    }))
}

/// Whether there is a user.
pub async fn anybody(tx: &mut Tx) -> Result<bool> {
    store::anybody(tx).await
}

/// How many users are in each of these groups; one in which nobody is, is missing.
pub async fn count_in(tx: &mut Tx, groups: &[Uuid]) -> Result<HashMap<Uuid, u64>> {
    Ok(store::count_in(tx, groups).await?.into_iter().map(|(group, count)| (group, count.unsigned_abs())).collect())
}

/// Notes what changed of a user, for the record of the call.
pub(super) fn note(tx: &mut Tx, guid: Uuid, name: &str, before: Value, after: Value) {
    tx.note(Note { what: "user", guid, name: name.to_owned(), before, after });
}
