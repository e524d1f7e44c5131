//! What may happen to the rules of a book: for whom it is, and how far they may go in it.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::super::caller::Caller;
use super::super::super::db::Tx;
use super::super::super::db::search::Window;
use super::super::super::error::{Error, Result, conflict, denied, invalid, not_found};
use super::super::super::{settings, user_group, users};
use super::super::store::Row as Book;
use super::super::store::rules::{self as store, Row, Whom};
use super::MOST_AT_ONCE;
use super::rights::{self, FULL, READ, WRITE};
use crate::wire::ab::{BookRule, BookRuleEdit, BookRuleQuery, NewBookRule};
use crate::wire::ids::{BookGuid, BookRuleGuid};
use crate::wire::page::Page;

/// A page of a book's rules, for those who may change them.
pub async fn list(tx: &mut Tx, by: &Caller, query: &BookRuleQuery) -> Result<Page<BookRule>> {
    let window = Window::of(query)?;
    let book = rights::view(tx, by, &query.ab, FULL).await?;
    let total = store::count(tx, book.guid).await?;
    let data = store::list(tx, book.guid, window).await?.into_iter().map(|row| BookRule {
        guid: row.guid.into(),
        user: row.user_name,
        group: row.group_name,
        rule: row.rule,
    });
    Ok(Page { total, data: data.collect() })
}

fn check_level(rule: i64) -> Result<()> {
    if (READ..=FULL).contains(&rule) {
        return Ok(());
    }
    Err(invalid(format!("the rule is {READ} for reading, {WRITE} for reading and writing or {FULL} for full control")))
}

/// Whether the caller shares books with everybody, or within the caller's own user group only.
async fn may_share_outside(tx: &mut Tx, by: &Caller) -> Result<bool> {
    Ok(by.person()?.is_admin || settings::actions::others(tx).await?.share_books_outside_group)
}

/// Refuses what would share a book outside the caller's user group, where that is not allowed. A name that does not exist
/// is refused in the same words: the caller may not know who else there is.
async fn check_within(tx: &mut Tx, by: &Caller, whom: Option<Whom>, words: &str) -> Result<()> {
    if may_share_outside(tx, by).await? {
        return Ok(());
    }
    let own = store::group_of(tx, by.person()?.guid).await?;
    let theirs = match whom {
        Some(Whom::User(user)) => store::group_of(tx, user).await?,
        Some(Whom::Group(group)) => Some(group),
        Some(Whom::Everyone) | None => None,
    };
    if own.is_some() && own == theirs {
        return Ok(());
    }
    Err(denied(format!(
        "you cannot share with {words}: not in your user group, and only administrators share address books outside it"
    )))
}

/// The user of the name, if the caller may share with that user.
pub(super) async fn user_within(tx: &mut Tx, by: &Caller, name: &str) -> Result<Uuid> {
    let found = users::lookup::all_named(tx, &[name]).await?.remove(name);
    check_within(tx, by, found.map(Whom::User), &words(Some(name), None)).await?;
    found.ok_or_else(|| invalid(format!("there is no user {name}")))
}

/// The user group of the name, if the caller may share with it.
async fn group_within(tx: &mut Tx, by: &Caller, name: &str) -> Result<Uuid> {
    let found = user_group::lookup::all_named(tx, &[name]).await?.remove(name);
    check_within(tx, by, found.map(Whom::Group), &words(None, Some(name))).await?;
    found.ok_or_else(|| invalid(format!("there is no user group {name}")))
}

fn words(user: Option<&str>, group: Option<&str>) -> String {
    match (user, group) {
        (Some(user), _) => format!("the user {user}"),
        (None, Some(group)) => format!("the user group {group}"),
        (None, None) => "everyone".into(),
    }
}

/// Makes a rule.
pub async fn add(tx: &mut Tx, by: &Caller, new: &NewBookRule) -> Result<Uuid> {
    check_level(new.rule)?;
    let (user, group) = (new.user.as_deref(), new.group.as_deref());
    if user.is_some() && group.is_some() {
        return Err(invalid("a rule is for a user or for a user group, not for both: leave one out"));
    }
    let book = rights::hold(tx, by, &new.guid, FULL).await?;
    if book.personal {
        return Err(denied("a personal address book cannot be shared: make a shared one"));
    }
    let words = words(user, group);
    let whom = match (user, group) {
        (Some(user), _) => Whom::User(user_within(tx, by, user).await?),
        (None, Some(group)) => Whom::Group(group_within(tx, by, group).await?),
        (None, None) => {
            check_within(tx, by, Some(Whom::Everyone), &words).await?;
            Whom::Everyone
        }
    };
    if store::is_there(tx, book.guid, whom).await? {
        return Err(conflict(format!("the address book {} has a rule for {words} already: change it", book.name)));
    }
    let guid = Uuid::now_v7();
    store::insert(tx, guid, book.guid, whom, new.rule).await?;
    rights::note(tx, &book, Value::Null, json!({"for": words, "rule": new.rule}));
    Ok(guid)
}

/// The rule with the guid, and its book, which the caller must have full control of.
async fn find(tx: &mut Tx, by: &Caller, guid: &BookRuleGuid) -> Result<(Book, Row)> {
    let nowhere = || not_found("rule", guid);
    let seen = match guid.uuid() {
        Some(uuid) => store::find(tx, uuid).await?,
        None => None,
    };
    let book = BookGuid::from(seen.ok_or_else(nowhere)?.book);
    let book = match rights::hold(tx, by, &book, FULL).await {
        Err(Error::NotFound(_)) => return Err(nowhere()),
        other => other?,
    };
    // Somebody may have deleted it before the book was held.
    let row = match guid.uuid() {
        Some(uuid) => store::find(tx, uuid).await?,
        None => None,
    };
    Ok((book, row.ok_or_else(nowhere)?))
}

/// Lets those whom a rule is for do more, or less.
pub async fn update(tx: &mut Tx, by: &Caller, edit: &BookRuleEdit) -> Result<()> {
    check_level(edit.rule)?;
    let (book, row) = find(tx, by, &edit.guid).await?;
    if row.rule == edit.rule {
        return Ok(());
    }
    let words = words(row.user_name.as_deref(), row.group_name.as_deref());
    if edit.rule > row.rule {
        check_within(tx, by, Some(row.whom()), &words).await?;
    }
    store::set(tx, row.guid, edit.rule).await?;
    rights::note(tx, &book, json!({"for": words, "rule": row.rule}), json!({"for": words, "rule": edit.rule}));
    Ok(())
}

/// Deletes rules; all of them must be there.
pub async fn delete(tx: &mut Tx, by: &Caller, guids: &[BookRuleGuid]) -> Result<()> {
    if guids.len() > MOST_AT_ONCE {
        return Err(invalid(format!("too many rules at once: give at most {MOST_AT_ONCE}")));
    }
    for guid in guids.iter().collect::<BTreeSet<_>>() {
        let (book, row) = find(tx, by, guid).await?;
        store::delete(tx, row.guid).await?;
        let words = words(row.user_name.as_deref(), row.group_name.as_deref());
        rights::note(tx, &book, json!({"for": words, "rule": row.rule}), Value::Null);
    }
    Ok(())
}
