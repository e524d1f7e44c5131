//! Checking a password in steps: look, check it while no transaction is open, write. What is read and written is the
//! actions'; endpoints and pages call this.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::super::caller::{Credential, line};
use super::super::error::{Error, Result, denied, invalid};
use super::super::gate::Cx;
use super::super::users;
use super::actions::{self, Attempt, SessionKind, SignedIn};
use super::limits::{Door, Guesser};
use crate::wire::endpoint::Endpoint;
use crate::wire::session::PasswordChange;

/// How long a sign-in waits for its turn at an address that is slowed down.
const LONGEST_PACE: Duration = Duration::from_secs(10);

/// When a sign-in has its turn: at once, or at an address that is slowed down one after another.
enum Pace {
    Free,
    Turn(Instant, std::result::Result<Duration, u64>),
}

impl Pace {
    async fn keep(&self) -> Result<()> {
        match self {
            Pace::Free => Ok(()),
            Pace::Turn(since, Ok(wait)) => {
                sleep_until(*since + *wait).await;
                Ok(())
            }
            Pace::Turn(_, Err(retry_after)) => Err(Error::TooMany {
                words: format!("too many wrong passwords from this address: try again in {retry_after} s"),
                retry_after: *retry_after,
            }),
        }
    }
}

/// Signs somebody in by password. An unknown name, a wrong password and a disabled account are answered alike and
/// take alike long.
pub async fn sign_in<E: Endpoint>(cx: &mut Cx<E>, attempt: &Attempt) -> Result<SignedIn> {
    let (address, now) = (cx.by().address(), cx.by().now());
    let mut look = cx.look().await?;
    let user = users::lookup::for_sign_in(&mut look, &attempt.name).await?;
    let account = actions::counted_as(&cx.app().keys, user.as_ref(), &attempt.name);
    let guesser = Guesser { door: Door::SignIn, account: &account, address };
    actions::not_too_often(&mut look, guesser, now).await?;
    let mut pace = Pace::Free;
    let mut is_known_here = false;
    if actions::is_slowed(&mut look, guesser, now).await? {
        pace = Pace::Turn(Instant::now(), cx.app().slow_sign_ins.reserve(line(address), 1, now, LONGEST_PACE));
        is_known_here = actions::is_known_at(&mut look, user.as_ref(), guesser).await?;
    }
    drop(look);
    if !is_known_here {
        pace.keep().await?;
    }
    let hash = user.as_ref().map(|user| user.password.as_str());
    let fits = cx.app().hasher.verify(&attempt.password, hash, address).await?;
    let Some(user) = user.as_ref().filter(|user| fits && user.status == users::lookup::NORMAL) else {
        if is_known_here {
            // It is counted before anybody can hang up, and answered no sooner than for a user who is not known here: nobody
            // learns by it who is.
            let mut tx = cx.app().db.write().await?;
            actions::note_failure(&mut tx, guesser, user.as_ref(), now).await?;
            tx.commit(now).await?;
            pace.keep().await?;
            return Err(actions::refused(attempt.kind));
        }
        cx.commit_when_refused();
        actions::note_failure(cx.open().await?.tx, guesser, user.as_ref(), now).await?;
        return Err(actions::refused(attempt.kind));
    };
    if user.password_is_default && attempt.kind == SessionKind::Client {
        return Err(denied(format!(
            "the default password opens the web console only, to change it: sign in there, or run `rustdesk-admin serve \
             admin reset-password {}` on the server, then sign in with the new password",
            user.name
        )));
    }
    if user.password_is_default && !cx.by().is_near() {
        return Err(denied(format!(
            "the default password works from this machine and private networks only: sign in from there and change \
             it, or run `rustdesk-admin serve admin reset-password {}` on the server",
            user.name
        )));
    }
    if user.password_is_default && !cx.by().names_own_host() {
        return Err(denied(
            "the default password works only under an address of this server or under its public URL: open the console as \
             http://ADDRESS:PORT, or start the server with --public-url",
        ));
    }
    actions::admit(cx.open().await?.tx, user, attempt, guesser, now).await
}

/// Changes the caller's own password, who shows the old one.
pub async fn change<E: Endpoint>(cx: &mut Cx<E>, change: &PasswordChange) -> Result<()> {
    users::check::password(&change.new_password)?;
    let person = cx.by().person()?.clone();
    let Credential::Session(session) = person.credential else {
        return Err(denied("a password is changed in a session of one's own, not by a token"));
    };
    let (address, now) = (cx.by().address(), cx.by().now());
    let mut look = cx.look().await?;
    let user = users::lookup::by_guid(&mut look, person.guid).await?;
    let account = actions::counted_as(&cx.app().keys, user.as_ref(), &person.name);
    let guesser = Guesser { door: Door::PasswordChange, account: &account, address };
    actions::not_too_often(&mut look, guesser, now).await?;
    drop(look);
    let user = user.ok_or_else(|| Error::SignedOut("the account is gone".into()))?;
    if !cx.app().hasher.verify(&change.old_password, Some(&user.password), address).await? {
        cx.commit_when_refused();
        actions::note_failure(cx.open().await?.tx, guesser, Some(&user), now).await?;
        return Err(invalid("the old password is wrong"));
    }
    let new_hash = cx.app().hasher.hash(&change.new_password, address).await?;
    actions::set_password(cx.open().await?.tx, &user, &new_hash, &session, guesser, now).await
}
