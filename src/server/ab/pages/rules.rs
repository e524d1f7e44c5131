//! For whom a shared book is, and how far they may go in it.

use std::slice;

use askama::Template;

use super::super::super::console::list::{Asked, Pager, page};
use super::super::super::console::{Frame, Markup, render, visible};
use super::super::super::error::Result;
use super::super::super::gate::form::{Fields, Next};
use super::super::super::gate::page::pages;
use super::super::super::gate::{Cx, Open};
use super::super::super::{user_group, users};
use super::super::actions::{FULL, READ, WRITE, rules as actions};
use super::{Head, TO_BOOKS, level, then};
use crate::wire::ab::{BookRule, BookRuleQuery};
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, Endpoint, Nothing};
use crate::wire::ids::{BookGuid, BookRuleGuid, Created};
use crate::wire::page::Page;
use crate::wire::permission::{Area, Permission};
use crate::wire::user_group::UserGroupQuery;
use crate::wire::users::UserQuery;

/// Rules and what they let one do.
const LEVELS: [i64; 3] = [READ, WRITE, FULL];
/// So many names are suggested; where there are more, some of them would look like all.
const SUGGESTED: u64 = 100;

pages! {
    /// Lists the rules of a shared address book
    RulesPage: "/address-books/{guid}/rules", access Needs(TO_BOOKS), path By<BookGuid>, query Asked;
}

/// A rule as a row shows it.
struct Row {
    guid: String,
    what: &'static str,
    name: String,
    rule: i64,
    body: String,
}

impl Row {
    fn of(rule: &BookRule) -> Row {
        let (what, name) = match (&rule.user, &rule.group) {
            (Some(user), _) => ("User", &**user),
            (None, Some(group)) => ("User group", &**group),
            (None, None) => ("Everyone", ""),
        };
        let guid = rule.guid.to_string();
        Row { what, name: visible(name), rule: rule.rule, body: super::listed(slice::from_ref(&guid)), guid }
    }
}

/// A level that can be chosen.
struct Level {
    rule: i64,
    words: &'static str,
}

/// With whom a book can be shared: users or user groups.
struct Whom {
    field: &'static str,
    label: &'static str,
    /// The names to choose from, for those who may see all of them.
    names: Vec<String>,
}

#[derive(Template)]
#[template(path = "ab/rules.html")]
struct RulesTemplate {
    frame: Frame,
    head: Head,
    rows: Vec<Row>,
    pager: Pager,
    levels: [Level; 3],
    whom: [Whom; 2],
}

impl RulesTemplate {
    fn is_for_everyone(&self) -> bool {
        self.rows.iter().any(|row| row.name.is_empty())
    }
}

/// The names on a page that is the whole list.
fn whole<R>(page: Page<R>, name: impl Fn(R) -> String) -> Vec<String> {
    if page.total > SUGGESTED { Vec::new() } else { page.data.into_iter().map(name).collect() }
}

/// With whom the book can be shared, and the names that the caller may choose from.
async fn whom<P: Endpoint>(open: &mut Open<'_, P>) -> Result<[Whom; 2]> {
    let permissions = open.by.person()?.permissions();
    let mut names = [Vec::new(), Vec::new()];
    if permissions.allow(Permission::read(Area::User)) {
        let query = UserQuery { page_size: Some(SUGGESTED), ..UserQuery::default() };
        names[0] = whole(users::actions::list(open.tx, &query).await?, |user| user.name);
    }
    if permissions.allow(Permission::read(Area::Group)) {
        let query = UserGroupQuery { page_size: Some(SUGGESTED), ..UserGroupQuery::default() };
        names[1] = whole(user_group::actions::list(open.tx, &query).await?, |group| group.name);
    }
    let [users, groups] = names;
    Ok([
        Whom { field: "user", label: "With the user", names: users },
        Whom { field: "group", label: "With the user group", names: groups },
    ])
}

pub async fn list(cx: &mut Cx<RulesPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, FULL).await?;
    let query = BookRuleQuery { ab: open.path.0.clone(), ..BookRuleQuery::default() };
    let page = page!(asked, query, actions::list(open.tx, open.by, &query));
    let pager = Pager::of(&asked, head.to("/rules"), &[], &page);
    let levels = LEVELS.map(|rule| Level { rule, words: level(rule) });
    let whom = whom(&mut open).await?;
    render(&RulesTemplate { frame, head, rows: page.data.iter().map(Row::of).collect(), pager, levels, whom })
}

pub fn after_add(_: Created<BookRuleGuid>, fields: &Fields) -> Next {
    then(fields, "The address book is shared.")
}

pub fn after_update(_: Nothing, fields: &Fields) -> Next {
    then(fields, "The rule is changed.")
}

pub fn after_delete(_: Nothing, fields: &Fields) -> Next {
    then(fields, "The rule is gone.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_the_names_is_not_shown_as_all() {
        let names = |total| whole(Page { total, data: vec!["ann", "bob"] }, str::to_owned);
        assert_eq!(names(2), ["ann", "bob"]);
        assert!(names(101).is_empty());
    }
}
