//! What may happen to a session, and what follows from it.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

use super::super::audits::actions::Subject;
use super::super::caller::{Caller, Credential, Person, line};
use super::super::clock::{SKEW, is_over};
use super::super::db::search::fold;
use super::super::db::{Db, Note, Tx};
use super::super::error::{Error, Result, not_found};
use super::super::secrets::{Keys, TokenKind, new_token, token_hash};
use super::super::{audits, devices, tokens, users};
use super::limits::{Door, Failures, Guesser};
use super::lookup::{CLIENT_UNUSED, CONSOLE_AGE, CONSOLE_UNUSED, SignedInUser, lives};
use super::store;
use super::uses::Uses;
use crate::wire::session::{Account, Secret};

/// The use of a session or token is written down no more often than this.
const USE_IS_NOTED_AFTER: TimeDelta = TimeDelta::minutes(1);

/// What a session is for, which decides how long it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionKind {
    Client,
    Console,
}

impl SessionKind {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            SessionKind::Client => "client",
            SessionKind::Console => "console",
        }
    }
}

/// Somebody who wants to sign in.
pub struct Attempt {
    /// As typed, but trimmed and in NFC.
    pub name: String,
    pub password: Secret,
    pub kind: SessionKind,
    pub device_id: String,
    pub device_uuid: String,
    pub device_name: String,
}

/// Somebody who has signed in.
pub struct SignedIn {
    pub token: Secret,
    pub account: Account,
}

/// What alarms call an account that is not known.
const UNKNOWN_USER: &str = "unknown user";

/// The text under which failures for an account are counted, in whatever way its name was typed. What was typed for an
/// unknown account may be a password: a keyed hash of it tells it from others, and no name begins with a space.
pub fn counted_as(keys: &Keys, user: Option<&users::lookup::Row>, typed: &str) -> String {
    match user {
        Some(user) => fold(&user.name),
        None => {
            let hash = keys.sign("name of an unknown account", fold(typed).as_bytes());
            format!(" {}", BASE64_URL_SAFE_NO_PAD.encode(hash))
        }
    }
}

/// Refuses an attempt after too many failures.
pub async fn not_too_often(tx: &mut Tx, guesser: Guesser<'_>, now: DateTime<Utc>) -> Result<()> {
    wait(store::failures(tx, guesser).await?.as_ref(), now)
}

/// Whether so many sign-ins failed at this address, for whatever accounts, that it is slowed down.
pub async fn is_slowed(tx: &mut Tx, guesser: Guesser<'_>, now: DateTime<Utc>) -> Result<bool> {
    let failures = store::failures(tx, guesser.of_every_account()).await?;
    Ok(failures.is_some_and(|failures| failures.wait(now).is_some()))
}

/// Whether the user is signed in from this address or its network.
pub async fn is_known_at(tx: &mut Tx, user: Option<&users::lookup::Row>, guesser: Guesser<'_>) -> Result<bool> {
    let Some(user) = user else { return Ok(false) };
    let here = line(guesser.address);
    let addresses = store::addresses(tx, user.guid).await?;
    Ok(addresses.iter().any(|address| address.parse().is_ok_and(|address| line(address) == here)))
}

/// Gives a session to a user whose password fitted. It is looked at again: others may have guessed wrong and the
/// account may have changed while the password was being checked.
pub async fn admit(
    tx: &mut Tx,
    user: &users::lookup::Row,
    attempt: &Attempt,
    guesser: Guesser<'_>,
    now: DateTime<Utc>,
) -> Result<SignedIn> {
    let (token, token_hash) = new_token(TokenKind::Session)?;
    let current = users::lookup::held_for_sign_in(tx, user.guid).await?;
    wait(store::failures(tx, guesser).await?.as_ref(), now)?;
    if current.is_none_or(|current| current.status != users::lookup::NORMAL || current.password != user.password) {
        return Err(refused(attempt.kind));
    }
    store::clear_failures(tx, guesser).await?;
    let session = store::NewSession {
        token_hash: &token_hash,
        user: user.guid,
        kind: attempt.kind.as_str(),
        restricted: user.password_is_default,
        device_id: &attempt.device_id,
        device_uuid: &attempt.device_uuid,
        device_name: &attempt.device_name,
        address: &guesser.address.to_string(),
        now,
    };
    store::insert(tx, &session).await?;
    tx.note(Note {
        what: "user",
        guid: user.guid,
        name: user.name.clone(),
        before: json!(null),
        after: json!({"session": attempt.kind.as_str(), "device": attempt.device_id}),
    });
    // A session that can only change the password makes nobody an owner.
    if attempt.kind == SessionKind::Client && !user.password_is_default {
        let owner = SignedInUser { guid: user.guid, name: user.name.clone(), since: now };
        devices::claiming::claim(tx, &attempt.device_id, &attempt.device_uuid, &owner).await?;
    }
    let account = account(tx, user.guid).await?;
    Ok(SignedIn { token, account })
}

/// The same answer for an unknown name, a wrong password and a disabled account. Clients translate theirs, which must be
/// exactly this text.
pub fn refused(kind: SessionKind) -> Error {
    let words = match kind {
        SessionKind::Client => "Wrong credentials",
        SessionKind::Console => "wrong user name or password",
    };
    Error::SignedOut(words.into())
}

/// Refuses whoever has failed too often.
fn wait(failures: Option<&Failures>, now: DateTime<Utc>) -> Result<()> {
    match failures.and_then(|failures| failures.wait(now)) {
        None => Ok(()),
        Some(seconds) => {
            let words = format!("too many wrong passwords: try again in {seconds} s");
            Err(Error::TooMany { words, retry_after: seconds })
        }
    }
}

/// Counts a wrong password. Of guesses that are made at once no more count, and are answered, than of those that are
/// made one after another.
pub async fn note_failure(
    tx: &mut Tx,
    guesser: Guesser<'_>,
    user: Option<&users::lookup::Row>,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut failures = store::lock_failures(tx, guesser, now).await?;
    wait(Some(&failures), now)?;
    let address = guesser.address.to_string();
    let mut slowed = false;
    if guesser.door == Door::SignIn {
        let of_address = guesser.of_every_account();
        let mut failures = store::lock_failures(tx, of_address, now).await?;
        slowed = failures.wait(now).is_some();
        let alarms = failures.count_for_address(now);
        store::set_failures(tx, of_address, &failures, now).await?;
        if !alarms.is_empty() {
            let accounts = store::count_accounts(tx, of_address, failures.hour_began_at).await?;
            let info = json!({"ip": address, "accounts": accounts});
            for alarm in alarms {
                audits::actions::raise(tx, alarm, Subject::Address, &address, &info, now).await?;
            }
        }
    }
    let alarms = failures.count(now, slowed);
    store::set_failures(tx, guesser, &failures, now).await?;
    // An unknown name is neither logged nor stored: it may be a password in the wrong field.
    tracing::warn!(address, user = user.map(|user| user.name.as_str()), "a sign-in was refused");
    let name = user.map_or(UNKNOWN_USER, |user| &user.name);
    let user = user.map(|user| user.guid);
    for alarm in alarms {
        let info = json!({"ip": address, "name": name});
        audits::actions::raise(tx, alarm, Subject::Account { name, user }, &address, &info, now).await?;
    }
    Ok(())
}

/// Who a token belongs to. Sessions and tokens of a user who is not enabled are nobody's.
pub async fn who(db: &Db, uses: &Uses, token: &str, now: DateTime<Utc>) -> Result<Person> {
    let ended = || Error::SignedOut("Invalid token".into());
    let hash = token_hash(token);
    let mut look = db.read().await?;
    let person = match TokenKind::of(token) {
        Some(TokenKind::Session) => {
            let row = store::find(&mut look, &hash).await?.filter(|row| lives(row, now)).ok_or_else(ended)?;
            if is_over(row.last_used_at, USE_IS_NOTED_AFTER, now) {
                uses.note_session(hash, now);
            }
            Person {
                guid: row.user,
                name: row.name,
                is_admin: row.is_admin,
                restricted: row.restricted,
                credential: Credential::Session(hash),
            }
        }
        Some(TokenKind::Api) => {
            let owned = tokens::actions::find(&mut look, &hash, now).await?.ok_or_else(ended)?;
            if owned.last_used_at.is_none_or(|last| is_over(last, USE_IS_NOTED_AFTER, now)) {
                uses.note_token(owned.guid, now);
            }
            Person {
                guid: owned.user,
                name: owned.user_name,
                is_admin: owned.is_admin,
                restricted: false,
                credential: Credential::Token { name: owned.name, permissions: owned.permissions },
            }
        }
        None => return Err(ended()),
    };
    Ok(person)
}

/// The account of a user as the user's own client reads it.
pub async fn account(tx: &mut Tx, user: Uuid) -> Result<Account> {
    users::lookup::account(tx, user).await?.ok_or_else(|| not_found("user", user))
}

/// Ends the session that the caller came with.
pub async fn sign_out(tx: &mut Tx, by: &Caller) -> Result<()> {
    if let Credential::Session(hash) = &by.person()?.credential {
        store::delete(tx, hash).await?;
    }
    Ok(())
}

/// Writes down when sessions were last used.
pub async fn write_use(tx: &mut Tx, used: &[([u8; 32], DateTime<Utc>)]) -> Result<()> {
    for (hash, at) in used {
        store::set_last_used(tx, hash, *at).await?;
    }
    Ok(())
}

/// Removes sessions that nobody can use again, and failures that no longer count.
pub async fn clean(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    store::delete_ended(tx, now - CLIENT_UNUSED, now - CONSOLE_UNUSED, now - CONSOLE_AGE).await?;
    store::delete_old_failures(tx, now - TimeDelta::hours(2), now + SKEW).await
}

/// Sets a user's new password. The other sessions end, the one that is used loses its restriction.
pub async fn set_password(
    tx: &mut Tx,
    user: &users::lookup::Row,
    new_hash: &str,
    session: &[u8; 32],
    guesser: Guesser<'_>,
    now: DateTime<Utc>,
) -> Result<()> {
    // Looked at again: the password that was shown may have been the old one of another change already.
    let current = users::lookup::held(tx, user.guid).await?;
    wait(store::failures(tx, guesser).await?.as_ref(), now)?;
    let holds = current.is_some_and(|current| current.password == user.password && current.status == user.status);
    if !holds || store::find(tx, session).await?.is_none() {
        return Err(Error::SignedOut("the account has changed meanwhile: sign in anew".into()));
    }
    store::clear_failures(tx, guesser).await?;
    users::actions::set_password(tx, user.guid, &user.name, new_hash).await?;
    store::delete_all(tx, user.guid, Some(session)).await?;
    store::lift_restriction(tx, session).await
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::super::super::caller::Caller;
    use super::super::super::clock::Clock;
    use super::super::super::secrets::Keys;
    use super::super::super::{db, user_group};
    use super::super::limits::Door;
    use super::*;

    /// Clients with the default password are refused before, so no request shows this.
    #[tokio::test]
    async fn a_session_that_can_only_change_the_password_makes_nobody_an_owner() {
        let (_directory, db) = db::empty().await;
        let keys = Keys::generate().expect("a key");
        let (address, now) = (IpAddr::from([127, 0, 0, 1]), Clock.now());
        let mut tx = db.write().await.expect("its turn");
        let group = user_group::actions::found(&mut tx, now).await.expect("a group");
        let first = users::actions::First { password: "a hash".into(), is_default: true };
        users::actions::found(&mut tx, &first, group, now).await.expect("an administrator");
        let mut user = users::lookup::for_sign_in(&mut tx, "admin").await.expect("a query").expect("the administrator");
        let person = Person {
            guid: user.guid,
            name: user.name.clone(),
            is_admin: true,
            restricted: false,
            credential: Credential::Session([0; 32]),
        };
        let scope = Caller::new(Some(person), address, true, now).scope();
        let asked = serde_json::from_value(json!({"id": "600100", "uuid": "dXVpZA==", "note": "new"})).expect("a body");
        devices::actions::assign_from_device(&mut tx, scope, &asked, &keys, now).await.expect("a device");
        let attempt = Attempt {
            name: "admin".into(),
            password: Secret("test1234".into()),
            kind: SessionKind::Client,
            device_id: "600100".into(),
            device_uuid: "dXVpZA==".into(),
            device_name: String::new(),
        };
        let guesser = Guesser { door: Door::SignIn, account: "admin", address };
        for (is_default, has_no_owner) in [(true, true), (false, false)] {
            user.password_is_default = is_default;
            admit(&mut tx, &user, &attempt, guesser, now).await.expect("a session");
            let claimable = devices::claiming::is_claimable(&mut tx, "600100", "dXVpZA==", now).await.expect("a query");
            assert_eq!(claimable, has_no_owner, "the password is the default one: {is_default}");
        }
        drop(tx);
        db.close().await;
    }
}
