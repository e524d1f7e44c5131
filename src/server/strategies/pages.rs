//! The pages of strategies: the list, one strategy with its options, and what is shown before many are switched. No rule
//! is in here.

use std::collections::BTreeMap;

use askama::Template;

use super::super::console::list::Asked;
use super::super::console::{Frame, Markup, render, visible};
use super::super::error::Result;
use super::super::gate::Cx;
use super::super::gate::form::Fields;
use super::super::gate::page::pages;
use super::actions;
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, Endpoint, NoQuery};
use crate::wire::ids::StrategyGuid;
use crate::wire::permission::{Area, Permission};
use crate::wire::strategies::{Strategy, StrategyOption};

const READ: Permission = Permission::read(Area::Strategy);
const WRITE: Permission = Permission::write(Area::Strategy);

pages! {
    /// Lists strategies
    StrategiesPage: "/strategies", access Needs(READ), query NoQuery;
    /// Shows a strategy and its options
    StrategyPage: "/strategies/{guid}", access Needs(READ), path By<StrategyGuid>, query NoQuery;
    /// Shows which strategies would be disabled
    DisableStrategiesPage: "/strategies/disable", access Needs(WRITE), query Asked;
    /// Shows which strategies would be enabled
    EnableStrategiesPage: "/strategies/enable", access Needs(WRITE), query Asked;
}

/// A strategy as a page shows it: every text from outside made visible.
struct Row {
    guid: String,
    name: String,
    enabled: bool,
    is_default: bool,
    devices: u64,
}

impl Row {
    fn of(strategy: &Strategy) -> Row {
        Row {
            guid: strategy.guid.to_string(),
            name: visible(&strategy.name),
            enabled: strategy.status == 1,
            is_default: strategy.is_default,
            devices: strategy.devices,
        }
    }
}

/// An option, with its value where the strategy carries it.
struct Line {
    key: String,
    words: String,
    values: String,
    value: String,
    default: String,
    since: String,
    dangerous: bool,
}

impl Line {
    fn of(key: &str, value: &str, offered: Option<&StrategyOption>) -> Line {
        let text = |of: fn(&StrategyOption) -> &str| offered.map(of).unwrap_or_default().to_owned();
        Line {
            key: visible(key),
            words: text(|option| &option.words),
            values: offered.map(|option| option.values.join(", ")).unwrap_or_default(),
            value: visible(value),
            default: text(|option| &option.default),
            since: text(|option| &option.since),
            // What is not offered to anybody is dangerous to carry.
            dangerous: offered.is_none_or(|option| option.dangerous),
        }
    }
}

/// Options that the strategy does not carry.
struct Section {
    name: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "strategies/list.html")]
struct ListTemplate {
    frame: Frame,
    rows: Vec<Row>,
    may_write: bool,
}

#[derive(Template)]
#[template(path = "strategies/one.html")]
struct OneTemplate {
    frame: Frame,
    strategy: Row,
    lines: Vec<Line>,
    others: Vec<Section>,
    may_write: bool,
}

#[derive(Template)]
#[template(path = "strategies/confirm.html")]
struct ConfirmTemplate {
    frame: Frame,
    rows: Vec<Row>,
    disable: bool,
    back: String,
}

pub async fn list(cx: &mut Cx<StrategiesPage>) -> Result<Markup> {
    let frame = cx.frame();
    let may_write = cx.by().person()?.permissions().allow(WRITE);
    let open = cx.open().await?;
    let strategies = actions::list(open.tx, open.by.scope()).await?;
    render(&ListTemplate { frame, rows: strategies.iter().map(Row::of).collect(), may_write })
}

pub async fn one(cx: &mut Cx<StrategyPage>) -> Result<Markup> {
    let frame = cx.frame();
    let may_write = cx.by().person()?.permissions().allow(WRITE);
    let open = cx.open().await?;
    let strategy = actions::get(open.tx, open.by.scope(), &open.path.0).await?;
    let options = strategy.options.clone().unwrap_or_default();
    let offered = actions::offered();
    let entry = |key: &str| offered.iter().find(|option| option.key == key);
    let lines = options.iter().map(|(key, value)| Line::of(key, value, entry(key))).collect();
    let others = left_alone(&offered, &options);
    render(&OneTemplate { frame, strategy: Row::of(&strategy), lines, others, may_write })
}

/// The options that a strategy does not carry, by sections.
fn left_alone(offered: &[StrategyOption], options: &BTreeMap<String, String>) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for option in offered.iter().filter(|option| !options.contains_key(&option.key)) {
        let line = Line::of(&option.key, "", Some(option));
        match sections.last_mut().filter(|section| section.name == option.section) {
            Some(section) => section.lines.push(line),
            None => sections.push(Section { name: option.section.clone(), lines: vec![line] }),
        }
    }
    sections
}

pub async fn confirm_disable(cx: &mut Cx<DisableStrategiesPage>) -> Result<Markup> {
    confirm(cx, true).await
}

pub async fn confirm_enable(cx: &mut Cx<EnableStrategiesPage>) -> Result<Markup> {
    confirm(cx, false).await
}

async fn confirm<P: Endpoint<Query = Asked>>(cx: &mut Cx<P>, disable: bool) -> Result<Markup> {
    let frame = cx.frame();
    let open = cx.open().await?;
    let guids = open.query.guids();
    let strategies = actions::list(open.tx, open.by.scope()).await?;
    let chosen = strategies.iter().filter(|strategy| guids.iter().any(|guid| guid == strategy.guid.as_str()));
    let back = open.query.back(StrategiesPage::PATH);
    render(&ConfirmTemplate { frame, rows: chosen.map(Row::of).collect(), disable, back })
}

pub fn switched(number: usize, fields: &Fields) -> String {
    let done = if fields.get("body") == Some("true") { "Enabled" } else { "Disabled" };
    if number == 1 { format!("{done} 1 strategy.") } else { format!("{done} {number} strategies.") }
}
