//! The page that explains who may reach what, and rules in words, as the pages of groups show them. No rule is in here.

use askama::Template;

use super::super::console::list::Asked;
use super::super::console::{Frame, Markup, render, sentence, visible};
use super::super::error::{Error, Result};
use super::super::gate::Cx;
use super::super::gate::page::pages;
use super::actions;
use crate::wire::access::{AccessRule, Explanation, WHAT_THIS_DECIDES, all_three};
use crate::wire::endpoint::Access::NeedsByRequest;

pages! {
    /// Explains whether a user may reach a device
    AccessPage: "/access", access NeedsByRequest, query Asked, needs all_three;
}

/// A rule in words: what its other end is, and its name.
pub struct Rule {
    pub what: &'static str,
    pub name: String,
}

/// The rules of one list of a group.
pub struct Rules {
    pub shown: Vec<Rule>,
    /// How many more there are.
    pub more: usize,
}

impl Rules {
    /// Whom a group lets in.
    pub fn incoming(rules: &[AccessRule], most: usize) -> Rules {
        Rules::of(rules, most, |kind| if kind == 2 { "the user" } else { "the user group" })
    }

    /// What the users of a group may reach.
    pub fn outgoing(rules: &[AccessRule], most: usize) -> Rules {
        Rules::of(rules, most, |kind| if kind == 1 { "the device group" } else { "the devices of the user group" })
    }

    fn of(rules: &[AccessRule], most: usize, what: fn(i64) -> &'static str) -> Rules {
        let shown = rules.iter().take(most).map(|rule| Rule { what: what(rule.kind), name: visible(&rule.name) });
        Rules { shown: shown.collect(), more: rules.len().saturating_sub(most) }
    }

    pub fn is_empty(&self) -> bool {
        self.shown.is_empty() && self.more == 0
    }
}

/// An explanation as the page shows it: every text from outside made visible.
struct Answer {
    user: String,
    device: String,
    allowed: bool,
    reasons: Vec<String>,
}

impl Answer {
    fn of(explanation: Explanation) -> Answer {
        Answer {
            user: visible(&explanation.user),
            device: visible(&explanation.device),
            allowed: explanation.allowed,
            reasons: explanation.reasons.iter().map(|reason| visible(&reason.words)).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "access/list.html")]
struct ListTemplate {
    frame: Frame,
    /// What was typed.
    user: String,
    device: String,
    answer: Option<Answer>,
    /// Why there is no answer, where something was asked.
    trouble: String,
    scope: &'static str,
}

pub async fn explain(cx: &mut Cx<AccessPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let typed = |field| asked.typed(field).unwrap_or_default().to_owned();
    let (user, device) = (typed("user"), typed("device"));
    let (mut answer, mut trouble) = (None, String::new());
    if !user.is_empty() || !device.is_empty() {
        let open = cx.open().await?;
        match actions::explain(open.tx, &user, &device).await {
            Ok(explanation) => answer = Some(Answer::of(explanation)),
            Err(error @ (Error::NotFound(_) | Error::Invalid(_))) => trouble = visible(&sentence(&error.to_string())),
            Err(error) => return Err(error),
        }
    }
    render(&ListTemplate { frame, user, device, answer, trouble, scope: WHAT_THIS_DECIDES })
}
