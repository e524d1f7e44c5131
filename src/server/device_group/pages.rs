//! The pages of device groups: the list, one group with its rules, and what is shown before many are deleted. No rule is in
//! here.

use askama::Template;

use super::super::access::pages::Rules;
use super::super::console::list::{Asked, Pager, page};
use super::super::console::{Flash, Frame, Markup, count, query, render, visible, with_waiting};
use super::super::devices::grouping;
use super::super::error::Result;
use super::super::gate::form::{Change, Fields, Next};
use super::super::gate::page::pages;
use super::super::gate::{Cx, Open};
use super::actions;
use crate::wire::access::WHAT_THIS_DECIDES;
use crate::wire::device_group::{DeviceGroup, DeviceGroupQuery};
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, Endpoint, NoQuery, Nothing};
use crate::wire::ids::{Created, DeviceGroupGuid};
use crate::wire::permission::{Area, Permission};

const READ: Permission = Permission::read(Area::Group);
const WRITE: Permission = Permission::write(Area::Group);

/// What can be searched, under the labels that people read.
const FIELDS: [(&str, &str); 1] = [("name", "Name")];
/// So many rules of a group stand in the list; all of them are on its own page.
const IN_THE_LIST: usize = 5;

pages! {
    /// Lists device groups
    DeviceGroupsPage: "/device-groups", access Needs(READ), query Asked;
    /// Asks what a new device group is to be called
    NewDeviceGroupPage: "/device-groups/new", access Needs(WRITE), query NoQuery;
    /// Shows a device group and its rules
    DeviceGroupPage: "/device-groups/{guid}", access Needs(READ), path By<DeviceGroupGuid>, query NoQuery;
    /// Shows which device groups would be deleted
    DeleteDeviceGroupsPage: "/device-groups/delete", access Needs(WRITE), query Asked;
}

/// A device group as a page shows it: every text from outside made visible.
struct Row {
    guid: String,
    name: String,
    note: String,
    devices: u64,
    strategy: String,
    incomings: Rules,
}

impl Row {
    fn of(group: &DeviceGroup, devices: u64, most: usize) -> Row {
        Row {
            guid: group.guid.to_string(),
            name: visible(&group.name),
            note: group.note.as_deref().map(visible).unwrap_or_default(),
            devices,
            strategy: group.strategy_name.as_deref().map(visible).unwrap_or_default(),
            incomings: Rules::incoming(&group.allowed_incomings, most),
        }
    }
}

#[derive(Template)]
#[template(path = "device_group/list.html")]
struct ListTemplate {
    frame: Frame,
    rows: Vec<Row>,
    pager: Pager,
    may_write: bool,
}

#[derive(Template)]
#[template(path = "device_group/new.html")]
struct NewTemplate {
    frame: Frame,
}

#[derive(Template)]
#[template(path = "device_group/one.html")]
struct OneTemplate {
    frame: Frame,
    group: Row,
    /// Name and note as they are, for the fields in which they are changed.
    name: String,
    note: String,
    /// The query that finds its devices.
    members: String,
    scope: &'static str,
    may_write: bool,
}

#[derive(Template)]
#[template(path = "device_group/confirm.html")]
struct ConfirmTemplate {
    frame: Frame,
    rows: Vec<Row>,
    back: String,
}

/// Groups with the numbers of their devices.
async fn counted<P: Endpoint>(open: &mut Open<'_, P>, groups: &[DeviceGroup], most: usize) -> Result<Vec<Row>> {
    let guids: Vec<_> = groups.iter().filter_map(|group| group.guid.uuid()).collect();
    let counts = grouping::count_in(open.tx, open.by.scope(), &guids).await?;
    let number = |group: &DeviceGroup| group.guid.uuid().and_then(|guid| counts.get(&guid).copied()).unwrap_or(0);
    Ok(groups.iter().map(|group| Row::of(group, number(group), most)).collect())
}

pub async fn list(cx: &mut Cx<DeviceGroupsPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let may_write = cx.by().person()?.permissions().allow(WRITE);
    let mut open = cx.open().await?;
    let query = DeviceGroupQuery { name: asked.filter("name"), ..DeviceGroupQuery::default() };
    let page = page!(asked, query, actions::list(open.tx, &query));
    let pager = Pager::of(&asked, DeviceGroupsPage::PATH, &FIELDS, &page);
    let rows = counted(&mut open, &page.data, IN_THE_LIST).await?;
    render(&ListTemplate { frame, rows, pager, may_write })
}

pub async fn ask(cx: &mut Cx<NewDeviceGroupPage>) -> Result<Markup> {
    render(&NewTemplate { frame: cx.frame() })
}

pub async fn one(cx: &mut Cx<DeviceGroupPage>) -> Result<Markup> {
    let frame = cx.frame();
    let may_write = cx.by().person()?.permissions().allow(WRITE);
    let mut open = cx.open().await?;
    let found = actions::get(open.tx, &open.path.0).await?;
    let rows = counted(&mut open, std::slice::from_ref(&found), usize::MAX).await?;
    let group = rows.into_iter().next().expect("there is a row for each group");
    let members = query(&[("device_group", &found.name)]);
    let note = found.note.unwrap_or_default();
    render(&OneTemplate { frame, group, name: found.name, note, members, scope: WHAT_THIS_DECIDES, may_write })
}

pub async fn confirm_delete(cx: &mut Cx<DeleteDeviceGroupsPage>) -> Result<Markup> {
    let frame = cx.frame();
    let mut open = cx.open().await?;
    let groups = actions::chosen(open.tx, &open.query.guids()).await?;
    let rows = counted(&mut open, &groups, 0).await?;
    let back = open.query.back(DeviceGroupsPage::PATH);
    render(&ConfirmTemplate { frame, rows, back })
}

pub fn after_add(made: Created<DeviceGroupGuid>, _: &Fields) -> Next {
    let to = format!("{}/{}", DeviceGroupsPage::PATH, made.guid);
    Next {
        to,
        flash: Some(Flash::done(&with_waiting("The device group is made.", made.devices_changed))),
        session: Change::Stays,
    }
}

pub fn after_update(_: Nothing, fields: &Fields) -> Next {
    Next {
        to: fields.back().to_owned(),
        flash: Some(Flash::done("The device group is saved.")),
        session: Change::Stays,
    }
}

pub fn deleted(number: usize, _: &Fields) -> String {
    format!("Deleted {}.", count(number, "device group"))
}
