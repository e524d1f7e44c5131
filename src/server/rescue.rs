//! What whoever has the server's machine may do without signing in, beside a running server or without one.

use anyhow::Context;
use chrono::{DateTime, Utc};

use super::audits::actions as audits;
use super::caller::Caller;
use super::config::Storage;
use super::error::not_found;
use super::storage::open;
use super::{tokens, users};
use crate::wire::operation::Operation;
use crate::wire::permission::Permissions;
use crate::wire::session::Secret;
use crate::wire::tokens::NewToken;

/// Sets a user's password, enables the account and ends the user's sessions.
pub async fn reset_password(storage: &Storage, name: &str, password: &Secret) -> anyhow::Result<()> {
    users::check::password(password)?;
    let ground = open(storage, false).await?;
    let by = Caller::operator_of_the_machine(ground.clock.now());
    let hash = ground.hasher.hash(password, by.address()).await?;
    let mut tx = ground.db.write().await?;
    users::actions::reset_password(&mut tx, name, &hash).await?;
    audits::record(&mut tx, &by, "serve admin reset-password", Operation::ChangePassword).await?;
    tx.commit(by.now()).await?;
    ground.db.close().await;
    Ok(())
}

/// Makes an API token of a user.
pub async fn create_token(
    storage: &Storage,
    user: &str,
    name: &str,
    permissions: Permissions,
    expires_at: Option<DateTime<Utc>>,
) -> anyhow::Result<Secret> {
    let ground = open(storage, false).await?;
    let by = Caller::operator_of_the_machine(ground.clock.now());
    let mut tx = ground.db.write().await?;
    let owner = users::lookup::by_exact_name(&mut tx, user).await?.ok_or_else(|| not_found("user", user))?;
    let new = NewToken { name: name.to_owned(), permissions, expires_at: expires_at.map(|time| time.to_rfc3339()) };
    let created = tokens::actions::new(&mut tx, owner.guid, &owner.name, &new, by.now()).await?;
    audits::record(&mut tx, &by, "serve admin create-token", Operation::AddToken).await?;
    tx.commit(by.now()).await.context("store the token")?;
    ground.db.close().await;
    Ok(created.token)
}
