//! For whom a shared book is, and how far they may go in it.

use std::slice;

use askama::Template;

use super::super::super::console::list::{Asked, Pager, page};
use super::super::super::console::{Frame, Markup, render, visible};
use super::super::super::error::Result;
use super::super::super::gate::Cx;
use super::super::super::gate::form::{Fields, Next};
use super::super::super::gate::page::pages;
use super::super::actions::{FULL, READ, WRITE, rules as actions};
use super::{Head, TO_BOOKS, level, then};
use crate::wire::ab::{BookRule, BookRuleQuery};
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, Nothing};
use crate::wire::ids::{BookGuid, BookRuleGuid, Created};

/// Rules and what they let one do.
const LEVELS: [i64; 3] = [READ, WRITE, FULL];

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

#[derive(Template)]
#[template(path = "ab/rules.html")]
struct RulesTemplate {
    frame: Frame,
    head: Head,
    rows: Vec<Row>,
    pager: Pager,
    levels: [Level; 3],
}

impl RulesTemplate {
    fn is_for_everyone(&self) -> bool {
        self.rows.iter().any(|row| row.name.is_empty())
    }
}

pub async fn list(cx: &mut Cx<RulesPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, FULL).await?;
    let query = BookRuleQuery { ab: open.path.0.clone(), ..BookRuleQuery::default() };
    let page = page!(asked, query, actions::list(open.tx, open.by, &query));
    let pager = Pager::of(&asked, head.to("/rules"), &[], &page);
    let levels = LEVELS.map(|rule| Level { rule, words: level(rule) });
    render(&RulesTemplate { frame, head, rows: page.data.iter().map(Row::of).collect(), pager, levels })
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
