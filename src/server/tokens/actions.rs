//! What may happen to an API token, and what follows from it.

use chrono::{DateTime, SubsecRound, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::clock::wire_time;
use super::super::db::search::Window;
use super::super::db::{Note, Tx};
use super::super::error::{Error, Result, invalid, not_found};
use super::super::secrets::{TokenKind, new_token};
use super::store::{self, Row};
use crate::wire::ids::TokenGuid;
use crate::wire::page::{Page, PageQuery};
use crate::wire::permission::Permissions;
use crate::wire::tokens::{CreatedToken, NewToken, Token};

const LONGEST_NAME: usize = 256;

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
    let row = store::find_by_hash(tx, token_hash).await?;
    let valid = row.filter(|row| row.user_status == 1);
    if valid.as_ref().and_then(|row| row.expires_at).is_some_and(|expires| expires <= now) {
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
pub async fn list(tx: &mut Tx, query: &PageQuery) -> Result<Page<Token>> {
    let window = Window::of(query)?;
    let total = store::count(tx).await?;
    let data = store::list(tx, window, total).await?.into_iter().map(Token::from).collect();
    Ok(Page { total, data })
}

/// Makes a token of a user.
pub async fn new(tx: &mut Tx, user: Uuid, user_name: &str, new: &NewToken, now: DateTime<Utc>) -> Result<CreatedToken> {
    if new.name.trim().is_empty() || new.name.chars().count() > LONGEST_NAME {
        return Err(invalid(format!("the token needs a name of at most {LONGEST_NAME} characters")));
    }
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
    Ok(CreatedToken { guid: guid.into(), token })
}

/// Revokes a token.
pub async fn delete(tx: &mut Tx, guid: &TokenGuid) -> Result<()> {
    let row = match guid.uuid() {
        Some(uuid) => store::find(tx, uuid).await?,
        None => None,
    };
    let row = row.ok_or_else(|| not_found("token", guid))?;
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

impl From<Row> for Token {
    fn from(row: Row) -> Token {
        Token {
            guid: row.guid.into(),
            permissions: row.permissions(),
            name: row.name,
            user_name: row.user_name,
            created_at: wire_time(row.created_at),
            expires_at: row.expires_at.map(wire_time),
            last_used_at: row.last_used_at.map(wire_time),
        }
    }
}
