//! What a user and what a password must be: refused before anything slow is done for it.

use super::super::caller::Caller;
use super::super::error::{Result, invalid};
use super::super::names::{name, text};
use crate::wire::schema::{LONGEST_PASSWORD, SHORTEST_PASSWORD};
use crate::wire::session::Secret;
use crate::wire::users::{NewUser, UserEdit};

/// The documented password of the first administrator.
pub const DEFAULT_PASSWORD: &str = "test1234";

/// Refuses a password that is too short, too long or the documented default.
pub fn password(password: &Secret) -> Result<()> {
    let length = password.0.chars().count();
    if length < SHORTEST_PASSWORD {
        return Err(invalid(format!("the password is too short: give at least {SHORTEST_PASSWORD} characters")));
    }
    if length > LONGEST_PASSWORD {
        return Err(invalid(format!("the password is too long: give at most {LONGEST_PASSWORD} characters")));
    }
    if password.0 == DEFAULT_PASSWORD {
        return Err(invalid("this is the documented default password: choose another"));
    }
    Ok(())
}

/// Whether mail could be sent there can only be found out by sending some; what is plainly none is refused.
fn email(email: Option<&str>) -> Result<()> {
    text("e-mail address", email)?;
    let plainly_none = |email: &str| {
        let parts = email.split_once('@');
        parts.is_none_or(|(name, host)| name.is_empty() || host.is_empty()) || email.chars().any(char::is_whitespace)
    };
    match email.filter(|email| !email.is_empty()) {
        Some(address) if plainly_none(address) => Err(invalid(format!("{address} is no e-mail address"))),
        _ => Ok(()),
    }
}

/// Refuses a new user that cannot be, before anything slow is done for it.
pub fn new(by: &Caller, new: &NewUser) -> Result<()> {
    if new.is_admin == Some(true) {
        by.need_administrator_in_person("make administrators")?;
    }
    name(&new.name)?;
    password(&new.password)?;
    email(new.email.as_deref())?;
    text("note", new.note.as_deref())
}

/// Refuses an edit that cannot be, before anything slow is done for it.
pub fn edit(by: &Caller, edit: &UserEdit) -> Result<()> {
    if edit.is_admin == Some(true) {
        by.need_administrator_in_person("make administrators")?;
    }
    if edit.email_verification == Some(true) {
        return Err(invalid(
            "email_verification cannot be switched on: this server does not send mail, so nobody would get the code",
        ));
    }
    edit.name.as_deref().map_or(Ok(()), name)?;
    edit.password.as_ref().map_or(Ok(()), password)?;
    email(edit.email.as_deref())?;
    text("note", edit.note.as_deref())
}
