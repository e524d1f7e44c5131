//! What may happen to an API token, and what follows from it.

use std::collections::HashMap;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::clock::wire_time;
use super::super::db::search::Window;
use super::super::db::{Note, Tx};
use super::super::error::{Error, Result, conflict, invalid, not_found};
use super::super::secrets::{TokenKind, new_token};
use super::super::{names, users};
use super::store::{self, Row};
use crate::wire::ids::TokenGuid;
use crate::wire::page::{Page, PageQuery};
use crate::wire::permission::Permissions;
use crate::wire::tokens::{CreatedToken, NewToken, Token, TokenRotation, TokenState};

/// The longest time for which a replaced secret still works.
const LONGEST_OVERLAP: TimeDelta = TimeDelta::days(90);

/// A token that somebody showed, and whose it is.
pub struct Owned {
    pub guid: Uuid,
    pub name: String,
    pub user: Uuid,
    pub user_name: String,
    pub is_admin: bool,
    pub permissions: Permissions,
    pub last_used_at: Option<DateTime<Utc>>,
}

/// The token with the hash, where its user may sign in; whoever has one that has expired is told so.
pub async fn find(tx: &mut Tx, token_hash: &[u8; 32], now: DateTime<Utc>) -> Result<Option<Owned>> {
    let row = store::find_by_hash(tx, token_hash, now).await?;
    let valid = row.filter(|row| state(row, now) != TokenState::Suspended);
    if valid.as_ref().is_some_and(|row| state(row, now) == TokenState::Expired) {
        return Err(Error::SignedOut("the token has expired: make another one".into()));
    }
    Ok(valid.map(|row| Owned {
        permissions: row.permissions(),
        guid: row.guid,
        name: row.name,
        user: row.user,
        user_name: row.user_name,
        is_admin: row.user_is_admin,
        last_used_at: row.last_used_at,
    }))
}

/// A page of tokens.
pub async fn list(tx: &mut Tx, query: &PageQuery, now: DateTime<Utc>) -> Result<Page<Token>> {
    let window = Window::of(query)?;
    let total = store::count(tx).await?;
    let rows = store::list(tx, window, total).await?;
    let guids: Vec<Uuid> = rows.iter().map(|row| row.guid).collect();
    // Of several, the one that works longest stays.
    let replaced: HashMap<_, _> = store::replaced_secrets(tx, &guids, now).await?.into_iter().collect();
    let told = |row: Row| Token {
        guid: row.guid.into(),
        permissions: row.permissions(),
        state: state(&row, now),
        created_at: wire_time(row.created_at),
        expires_at: row.expires_at.map(wire_time),
        last_used_at: row.last_used_at.map(wire_time),
        old_secret_until: replaced.get(&row.guid).copied().map(wire_time),
        name: row.name,
        user_name: row.user_name,
    };
    Ok(Page { total, data: rows.into_iter().map(told).collect() })
}

fn state(row: &Row, now: DateTime<Utc>) -> TokenState {
    match row.expires_at {
        _ if row.user_status != users::lookup::NORMAL => TokenState::Suspended,
        Some(expires_at) if expires_at <= now => TokenState::Expired,
        _ => TokenState::Active,
    }
}

/// Makes a token of a user.
pub async fn new(tx: &mut Tx, user: Uuid, user_name: &str, new: &NewToken, now: DateTime<Utc>) -> Result<CreatedToken> {
    names::name(&new.name)?;
    if new.permissions == Permissions::default() {
        return Err(invalid("the token needs a permission: give r or rw for at least one area"));
    }
    let expires_at = match new.expires_at.as_deref() {
        None => None,
        Some(text) => match DateTime::parse_from_rfc3339(text) {
            Ok(time) if time > now => Some(time.with_timezone(&Utc).trunc_subsecs(6)),
            Ok(_) => return Err(invalid("expires_at lies in the past")),
            Err(_) => return Err(invalid("expires_at must be a time as in 2027-01-31T12:00:00Z")),
        },
    };
    if store::is_named(tx, &new.name).await? {
        return Err(conflict(format!(
            "there is already a token {}: rotate or revoke it, or choose another name",
            new.name
        )));
    }
    let (token, token_hash) = new_token(TokenKind::Api)?;
    let guid = Uuid::now_v7();
    let row = store::New {
        guid,
        token_hash: &token_hash,
        user,
        name: &new.name,
        permissions: new.permissions,
        now,
        expires_at,
    };
    store::insert(tx, &row).await?;
    let after = json!({"user": user_name, "permissions": new.permissions, "expires_at": new.expires_at});
    tx.note(Note { what: "token", guid, name: new.name.clone(), before: Value::Null, after });
    Ok(CreatedToken { guid: guid.into(), token, old_secret_until: None })
}

async fn find_by_guid(tx: &mut Tx, guid: &TokenGuid) -> Result<Row> {
    let row = match guid.uuid() {
        Some(uuid) => store::find(tx, uuid).await?,
        None => None,
    };
    row.ok_or_else(|| not_found("token", guid))
}

/// Gives a token a new secret. The old one works for the overlap; without one, every old secret stops at once.
pub async fn rotate(
    tx: &mut Tx,
    guid: &TokenGuid,
    rotation: &TokenRotation,
    now: DateTime<Utc>,
) -> Result<CreatedToken> {
    let overlap = TimeDelta::seconds(rotation.overlap_seconds.unwrap_or_default().into());
    if overlap > LONGEST_OVERLAP {
        return Err(invalid(format!("the overlap is too long: give at most {} days", LONGEST_OVERLAP.num_days())));
    }
    let row = find_by_guid(tx, guid).await?;
    let old_hash = store::lock_hash(tx, row.guid).await?.ok_or_else(|| not_found("token", guid))?;
    if state(&row, now) == TokenState::Expired {
        return Err(conflict(format!("the token {} has expired: revoke it and create another", row.name)));
    }
    let (token, token_hash) = new_token(TokenKind::Api)?;
    store::set_hash(tx, row.guid, &token_hash).await?;
    let old_secret_until = (overlap > TimeDelta::zero()).then(|| now + overlap);
    match old_secret_until {
        Some(until) => store::keep_secret(tx, row.guid, old_hash, until).await?,
        None => store::drop_secrets(tx, row.guid).await?,
    }
    let old_secret_until = old_secret_until.map(wire_time);
    let after = json!({"user": row.user_name, "old_secret_until": old_secret_until});
    tx.note(Note { what: "token", guid: row.guid, name: row.name, before: Value::Null, after });
    Ok(CreatedToken { guid: row.guid.into(), token, old_secret_until })
}

/// The names of a user's tokens.
pub async fn names_of(tx: &mut Tx, user: Uuid) -> Result<Vec<String>> {
    store::names_of(tx, user).await
}

/// Forgets secrets that were replaced and do not work any more.
pub async fn clean(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    store::drop_old_secrets(tx, now).await
}

/// Revokes a token.
pub async fn delete(tx: &mut Tx, guid: &TokenGuid) -> Result<()> {
    let row = find_by_guid(tx, guid).await?;
    store::delete(tx, row.guid).await?;
    let before = json!({"user": row.user_name, "permissions": row.permissions()});
    tx.note(Note { what: "token", guid: row.guid, name: row.name, before, after: Value::Null });
    Ok(())
}

/// Writes down when tokens were last used.
pub async fn write_use(tx: &mut Tx, used: &[(Uuid, DateTime<Utc>)]) -> Result<()> {
    for (guid, at) in used {
        store::set_last_used(tx, *guid, *at).await?;
    }
    Ok(())
}
