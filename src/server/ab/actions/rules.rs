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

/// Refuses what would share a book outside the group of somebody who is no administrator, where that is not allowed.
pub(super) async fn check_within(tx: &mut Tx, by: &Caller, whom: Whom) -> Result<()> {
    let person = by.person()?;
    if person.is_admin || settings::actions::others(tx).await?.share_books_outside_group {
        return Ok(());
    }
    let own = store::group_of(tx, person.guid).await?;
    let theirs = match whom {
        Whom::User(user) => store::group_of(tx, user).await?,
        Whom::Group(group) => Some(group),
        Whom::Everyone => None,
    };
    if own.is_some() && own == theirs {
        return Ok(());
    }
    Err(denied("address books are shared outside one's own user group by administrators alone, as the settings say"))
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
    let whom = match (user, group) {
        (Some(user), _) => Whom::User(users::lookup::named(tx, user).await?),
        (None, Some(group)) => Whom::Group(user_group::lookup::named(tx, group).await?),
        (None, None) => Whom::Everyone,
    };
    check_within(tx, by, whom).await?;
    let words = words(user, group);
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
    if edit.rule > row.rule {
        check_within(tx, by, row.whom()).await?;
    }
    store::set(tx, row.guid, edit.rule).await?;
    let words = words(row.user_name.as_deref(), row.group_name.as_deref());
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
