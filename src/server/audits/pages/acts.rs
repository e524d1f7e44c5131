//! The page of what was done by console, tool and API, and the file of the list.

use askama::Template;
use serde_json::Value;

use super::super::super::console::list::{Asked, Field, Pager, page};
use super::super::super::console::{Frame, Markup, Moment, Part, render, visible};
use super::super::super::error::Result;
use super::super::super::gate::Cx;
use super::super::list;
use super::super::page_bytes::PageFor;
use super::{ActsFile, ActsPage, Written, iso, part, plain, shown, span};
use crate::wire::audits::records::{COUNTED, ConsoleAudit, ConsoleQuery};
use crate::wire::audits::words;
use crate::wire::endpoint::Endpoint;

/// So many names of things that were changed stand in a row; all of them are among the changes.
const NAMED: usize = 3;

/// Changes of an act that a row shows, and values of a change. The file of the list has all of them.
const CHANGES: usize = 20;
const DIFFERENCES: usize = 20;

/// What became of one value.
struct Difference {
    name: String,
    before: String,
    after: String,
}

/// What became of one thing.
struct Changed {
    what: String,
    name: String,
    differences: Vec<Difference>,
    /// There are more.
    unshown: bool,
}

impl Changed {
    fn of(change: &Value) -> Changed {
        let (before, after) = (&change["before"], &change["after"]);
        let names = |value: &Value| value.as_object().map(|one| one.keys().cloned().collect()).unwrap_or_default();
        let mut all: Vec<String> = names(before);
        for name in names(after) {
            if !all.contains(&name) {
                all.push(name);
            }
        }
        let differences = all.iter().map(|name| Difference {
            name: visible(name),
            before: plain(&before[name]),
            after: plain(&after[name]),
        });
        // What was nothing and is nothing tells nothing.
        let differences = differences.filter(|one| !one.before.is_empty() || !one.after.is_empty());
        let mut differences: Vec<_> = differences.take(DIFFERENCES + 1).collect();
        let unshown = differences.len() > DIFFERENCES;
        differences.truncate(DIFFERENCES);
        Changed { what: plain(&change["what"]), name: plain(&change["name"]), differences, unshown }
    }
}

/// An act as a row shows it: every text from outside made visible.
struct Row {
    at: Moment,
    operator: String,
    token: String,
    ip: String,
    what: String,
    area: String,
    names: Vec<String>,
    /// How many more there are.
    unnamed: usize,
    outcome: String,
    error: String,
    changes: Vec<Changed>,
    /// How many more there are.
    unshown: usize,
}

impl Row {
    fn of(act: &ConsoleAudit) -> Row {
        Row {
            at: Moment::of(act.created_at),
            operator: visible(&act.operator),
            token: shown(act.token.as_ref()),
            ip: shown(act.ip.as_ref()),
            what: act.iop.map(words::operation).unwrap_or_default(),
            area: act.typ.map(words::area).unwrap_or_default(),
            names: act.info.iter().take(NAMED).map(plain).filter(|name| !name.is_empty()).collect(),
            unnamed: act.info.len().saturating_sub(NAMED),
            outcome: shown(act.outcome.as_ref()),
            error: shown(act.error.as_ref()),
            changes: act.changes.iter().take(CHANGES).map(Changed::of).collect(),
            unshown: act.changes.len().saturating_sub(CHANGES),
        }
    }

    fn is_done(&self) -> bool {
        self.outcome == "done"
    }
}

#[derive(Template)]
#[template(path = "audits/console.html")]
struct ListTemplate {
    frame: Frame,
    rows: Vec<Row>,
    pager: Pager,
}

impl Written for ConsoleAudit {
    fn words(&self) -> Vec<(&'static str, Option<String>)> {
        vec![
            ("created_at", iso(self.created_at)),
            ("typ", self.typ.map(words::area)),
            ("iop", self.iop.map(words::operation)),
        ]
    }
}

fn asked_for(asked: &Asked) -> ConsoleQuery {
    ConsoleQuery {
        operator: asked.filter("operator"),
        created_at: asked.moment("from"),
        until: asked.moment("until"),
        ..ConsoleQuery::default()
    }
}

fn fields(asked: &Asked) -> Vec<Field> {
    let mut fields = vec![Field::text(asked, "operator", "User")];
    fields.extend(span(asked));
    fields
}

pub async fn list(cx: &mut Cx<ActsPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let open = cx.open().await?;
    let query = asked_for(&asked);
    let page = page!(asked, query, list::console(open.tx, open.by, &query, PageFor::Console));
    let pager = Pager::with(&asked, ActsPage::PATH, fields(&asked), &page);
    let rows = page.data.iter().map(Row::of).collect();
    render(&ListTemplate { frame, rows, pager: pager.counted_to(COUNTED) })
}

pub async fn file(cx: &mut Cx<ActsFile>) -> Result<Part> {
    part!(list::console, ConsoleAudit, cx, asked_for)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_value_that_was_or_is_stands_in_a_change() {
        let change = json!({"what": "user", "name": "ann", "before": {"note": "a", "status": 1}, "after": {"note": "<b>", "group": null, "name": "x"}});
        let changed = Changed::of(&change);
        let all: Vec<_> = changed
            .differences
            .iter()
            .map(|one| (one.name.as_str(), one.before.as_str(), one.after.as_str()))
            .collect();
        assert_eq!(all, [("note", "a", "<b>"), ("status", "1", ""), ("name", "", "x")]);
        for odd in [json!(null), json!(7), json!({"before": [1]}), json!({"what": "user", "after": "x"})] {
            assert!(Changed::of(&odd).differences.is_empty());
        }
    }
}
