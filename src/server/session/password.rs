//! Checking a password in steps: look, check it while no transaction is open, write. What is read and written is the
//! actions'; endpoints and pages call this.

use super::super::caller::Credential;
use super::super::error::{Error, Result, denied, invalid};
use super::super::gate::Cx;
use super::super::users;
use super::actions::{self, Attempt, SessionKind, SignedIn};
use super::limits::{Door, Guesser};
use crate::wire::endpoint::Endpoint;
use crate::wire::session::PasswordChange;

/// Signs somebody in by password. An unknown name, a wrong password and a disabled account are answered alike and
/// take alike long.
pub async fn sign_in<E: Endpoint>(cx: &mut Cx<E>, attempt: &Attempt) -> Result<SignedIn> {
    let (address, now) = (cx.by().address(), cx.by().now());
    let mut look = cx.look().await?;
    let user = users::lookup::for_sign_in(&mut look, &attempt.name).await?;
    let account = actions::counted_as(&cx.app().keys, user.as_ref(), &attempt.name);
    let guesser = Guesser { door: Door::SignIn, account: &account, address };
    actions::not_too_often(&mut look, guesser, now).await?;
    drop(look);
    let hash = user.as_ref().map(|user| user.password.as_str());
    let fits = cx.app().hasher.verify(&attempt.password, hash).await?;
    let Some(user) = user.as_ref().filter(|user| fits && user.status == users::lookup::NORMAL) else {
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
    if !cx.app().hasher.verify(&change.old_password, Some(&user.password)).await? {
        cx.commit_when_refused();
        actions::note_failure(cx.open().await?.tx, guesser, Some(&user), now).await?;
        return Err(invalid("the old password is wrong"));
    }
    let new_hash = cx.app().hasher.hash(&change.new_password).await?;
    actions::set_password(cx.open().await?.tx, &user, &new_hash, &session, guesser, now).await
}
