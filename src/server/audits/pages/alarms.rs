//! The page of alarms, and the file of the list.

use askama::Template;

use super::super::super::console::list::{Asked, Field, Pager, page};
use super::super::super::console::{Frame, Markup, Moment, Part, render, visible};
use super::super::super::error::Result;
use super::super::super::gate::Cx;
use super::super::list;
use super::super::page_bytes::PageFor;
use super::{AlarmsFile, AlarmsPage, Member, Written, iso, members, part, shown, span};
use crate::wire::audits::records::{AlarmAudit, AlarmQuery, COUNTED};
use crate::wire::audits::words;
use crate::wire::endpoint::Endpoint;

/// An alarm as a row shows it: every text from outside made visible.
struct Row {
    at: Moment,
    what: String,
    id: String,
    device: String,
    account: String,
    info: Vec<Member>,
}

impl Row {
    fn of(alarm: &AlarmAudit) -> Row {
        Row {
            at: Moment::of(alarm.created_at),
            what: alarm.typ.map(words::alarm).unwrap_or_default(),
            id: visible(&alarm.id),
            device: shown(alarm.device.as_ref()),
            account: shown(alarm.account.as_ref()),
            info: alarm.info.as_ref().map(|info| members(info.get())).unwrap_or_default(),
        }
    }
}

#[derive(Template)]
#[template(path = "audits/alarms.html")]
struct ListTemplate {
    frame: Frame,
    rows: Vec<Row>,
    pager: Pager,
}

impl Written for AlarmAudit {
    fn words(&self) -> Vec<(&'static str, Option<String>)> {
        vec![("created_at", iso(self.created_at)), ("typ", self.typ.map(words::alarm))]
    }
}

fn asked_for(asked: &Asked) -> AlarmQuery {
    AlarmQuery {
        device: asked.filter("device"),
        created_at: asked.moment("from"),
        until: asked.moment("until"),
        ..AlarmQuery::default()
    }
}

fn fields(asked: &Asked) -> Vec<Field> {
    let mut fields = vec![Field::text(asked, "device", "Device name or ID")];
    fields.extend(span(asked));
    fields
}

pub async fn list(cx: &mut Cx<AlarmsPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let open = cx.open().await?;
    let query = asked_for(&asked);
    let page = page!(asked, query, list::alarms(open.tx, open.by, &query, PageFor::Console));
    let pager = Pager::with(&asked, AlarmsPage::PATH, fields(&asked), &page);
    let rows = page.data.iter().map(Row::of).collect();
    render(&ListTemplate { frame, rows, pager: pager.counted_to(COUNTED) })
}

pub async fn file(cx: &mut Cx<AlarmsFile>) -> Result<Part> {
    part!(list::alarms, AlarmAudit, cx, asked_for)
}
