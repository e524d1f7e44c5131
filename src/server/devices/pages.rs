//! The pages of devices: the list, and what is shown before many are changed. No rule is in here.

use std::collections::BTreeMap;

use askama::Template;
use chrono::{DateTime, Utc};

use super::super::app::SharedApp;
use super::super::console::list::{Asked, Pager, page};
use super::super::console::{Flash, Frame, Markup, ago, count, query, render, visible};
use super::super::error::{Result, not_found};
use super::super::gate::Cx;
use super::super::gate::form::{Change, Fields, Next};
use super::super::gate::page::pages;
use super::presence::Presence;
use super::{actions, lookup, reports};
use crate::wire::devices::{Device, DeviceQuery, ForeignMachine, ForeignMachineQuery};
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, Endpoint, NoQuery, Nothing};
use crate::wire::ids::DeviceGuid;
use crate::wire::permission::{Area, Permission};

const READ: Permission = Permission::read(Area::Device);
const WRITE: Permission = Permission::write(Area::Device);

/// What can be searched, under the labels that people read.
const FIELDS: [(&str, &str); 6] = [
    ("id", "ID"),
    ("name", "Device name"),
    ("owner", "Owner"),
    ("group", "User group"),
    ("device_group", "Device group"),
    ("username", "Signed in on it"),
];

pages! {
    /// Lists devices
    DevicesPage: "/devices", access Needs(READ), query Asked;
    /// Shows which devices would be disabled
    DisableDevicesPage: "/devices/disable", access Needs(WRITE), query Asked;
    /// Shows which devices would be enabled
    EnableDevicesPage: "/devices/enable", access Needs(WRITE), query Asked;
    /// Shows which pending presets would be applied
    ApplyPresetsPage: "/devices/apply-presets", access Needs(WRITE), query Asked;
    /// Shows the machines that share a device's id or uuid
    DeviceMachinesPage: "/devices/{guid}/machines", access Needs(WRITE), path By<DeviceGuid>, query NoQuery;
}

/// A device as a row shows it: every text from outside made visible.
struct Row {
    guid: String,
    id: String,
    name: String,
    username: String,
    os: String,
    version: String,
    ip: String,
    owner: String,
    group: String,
    enabled: bool,
    online: bool,
    seen: String,
    seen_at: String,
    strangers: u32,
    /// What the device waits for, in words; empty if it waits for nothing.
    pending: String,
    /// The device of which it is a clone.
    clone_of: String,
    /// Another device seems to be the same machine.
    is_twin: bool,
    never_reported: bool,
    /// The query that finds its connections.
    log: String,
}

impl Row {
    fn of(device: Device, now: DateTime<Utc>) -> Row {
        let text = |text: Option<String>| text.as_deref().map(visible).unwrap_or_default();
        let seen_at = device.last_online.unwrap_or_default();
        Row {
            guid: device.guid.to_string(),
            log: query(&[("remote", &device.id)]),
            id: visible(&device.id),
            name: text(device.info.device_name),
            username: text(device.info.username),
            os: text(device.info.os),
            version: text(device.info.version),
            ip: text(device.info.ip),
            owner: text(device.user_name),
            group: text(device.device_group_name),
            enabled: device.status == 1,
            online: device.is_online,
            seen: since(&seen_at, now),
            seen_at,
            strangers: device.foreign_machines,
            pending: pending(&device.pending_presets),
            is_twin: device.same_machine.is_some(),
            clone_of: text(device.clone_of),
            never_reported: device.never_reported,
        }
    }
}

/// What a device waits for, in words.
fn pending(presets: &BTreeMap<String, String>) -> String {
    let words = presets.iter().map(|(field, name)| {
        let label = match field.as_str() {
            "user_name" => "owner",
            "strategy_name" => "strategy",
            "device_group_name" => "device group",
            _ => "address book",
        };
        format!("{label} {}", visible(name))
    });
    words.collect::<Vec<_>>().join(", ")
}

/// A machine that reports under the id of the device.
struct Machine {
    uuid: String,
    shown: String,
    name: String,
    ip: String,
    seen: String,
    seen_at: String,
}

fn since(time: &str, now: DateTime<Utc>) -> String {
    DateTime::parse_from_rfc3339(time).map_or_else(|_| "never".into(), |time| ago(time.to_utc(), now))
}

#[derive(Template)]
#[template(path = "devices/machines.html")]
struct MachinesTemplate {
    frame: Frame,
    row: Row,
    machines: Vec<Machine>,
    /// Another device with the same uuid, by its id.
    other: Option<String>,
}

#[derive(Template)]
#[template(path = "devices/list.html")]
struct ListTemplate {
    frame: Frame,
    rows: Vec<Row>,
    pager: Pager,
    may_write: bool,
    may_read_logs: bool,
    any_pending: bool,
}

#[derive(Template)]
#[template(path = "devices/confirm.html")]
struct ConfirmTemplate {
    frame: Frame,
    rows: Vec<Row>,
    act: Act,
    back: String,
}

/// What is about to be done to the devices that were chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Disable,
    Enable,
    ApplyPresets,
}

impl Act {
    const fn verb(self) -> &'static str {
        match self {
            Act::Disable => "Disable",
            Act::Enable => "Enable",
            Act::ApplyPresets => "Apply the presets of",
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Act::Disable => DisableDevicesPage::PATH,
            Act::Enable => EnableDevicesPage::PATH,
            Act::ApplyPresets => ApplyPresetsPage::PATH,
        }
    }
}

pub async fn list(cx: &mut Cx<DevicesPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let may_write = cx.by().person()?.permissions().allow(WRITE);
    let may_read_logs = cx.by().person()?.permissions().allow(Permission::read(Area::AuditLog));
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    let now = open.by.now();
    let presence = Presence::new(&app.memory, now);
    let query = DeviceQuery {
        id: asked.filter("id"),
        device_name: asked.filter("name"),
        user_name: asked.filter("owner"),
        group_name: asked.filter("group"),
        device_group_name: asked.filter("device_group"),
        device_username: asked.filter("username"),
        ..DeviceQuery::default()
    };
    let page = page!(asked, query, actions::list(open.tx, open.by.scope(), &query, presence));
    let pager = Pager::of(&asked, DevicesPage::PATH, &FIELDS, &page);
    let rows: Vec<Row> = page.data.into_iter().map(|device| Row::of(device, now)).collect();
    let any_pending = rows.iter().any(|row| !row.pending.is_empty());
    render(&ListTemplate { frame, rows, pager, may_write, may_read_logs, any_pending })
}

pub async fn machines(cx: &mut Cx<DeviceMachinesPage>) -> Result<Markup> {
    let frame = cx.frame();
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    let (scope, now) = (open.by.scope(), open.by.now());
    let presence = Presence::new(&app.memory, now);
    let guid = lookup::find(open.tx, scope, &open.path.0).await?.guid.to_string();
    let device = actions::chosen(open.tx, scope, &[guid], presence).await?.pop();
    let device = device.ok_or_else(|| not_found("device", &open.path.0))?;
    let waiting = ForeignMachineQuery { id: Some(device.id.clone()), ..ForeignMachineQuery::default() };
    let waiting = reports::list_foreign_machines(open.tx, scope, &waiting).await?.data;
    let machine = |machine: ForeignMachine| Machine {
        shown: visible(&machine.uuid),
        uuid: machine.uuid,
        name: machine.device_name.as_deref().map(visible).unwrap_or_default(),
        ip: machine.ip.as_deref().map(visible).unwrap_or_default(),
        seen: since(&machine.last_seen, now),
        seen_at: machine.last_seen,
    };
    let machines = waiting.into_iter().map(machine).collect();
    let other = device.clone_of.clone().or(device.same_machine.clone());
    render(&MachinesTemplate { frame, row: Row::of(device, now), machines, other })
}

pub fn after_accept(_: Nothing, fields: &Fields) -> Next {
    go_back(fields, "The machine is accepted.")
}

pub fn after_clear(_: Nothing, fields: &Fields) -> Next {
    go_back(fields, "The list is cleared. A machine that goes on reporting comes back.")
}

pub fn after_merge(_: Nothing, fields: &Fields) -> Next {
    go_back(fields, "The devices are one.")
}

fn go_back(fields: &Fields, words: &str) -> Next {
    Next { to: fields.back().to_owned(), flash: Some(Flash::done(words)), session: Change::Stays }
}

pub async fn confirm_disable(cx: &mut Cx<DisableDevicesPage>) -> Result<Markup> {
    confirm(cx, Act::Disable).await
}

pub async fn confirm_enable(cx: &mut Cx<EnableDevicesPage>) -> Result<Markup> {
    confirm(cx, Act::Enable).await
}

pub async fn confirm_presets(cx: &mut Cx<ApplyPresetsPage>) -> Result<Markup> {
    confirm(cx, Act::ApplyPresets).await
}

async fn confirm<P: Endpoint<Query = Asked>>(cx: &mut Cx<P>, act: Act) -> Result<Markup> {
    let frame = cx.frame();
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    let (guids, now) = (open.query.guids(), open.by.now());
    let presence = Presence::new(&app.memory, now);
    let devices = actions::chosen(open.tx, open.by.scope(), &guids, presence).await?;
    let rows = devices.into_iter().map(|device| Row::of(device, now)).collect();
    let back = open.query.back(DevicesPage::PATH);
    render(&ConfirmTemplate { frame, rows, act, back })
}

pub fn disabled(number: usize, _: &Fields) -> String {
    format!("Disabled {}.", count(number, "device"))
}

pub fn applied(number: usize, _: &Fields) -> String {
    format!("Applied the presets of {}.", count(number, "device"))
}

pub fn enabled(number: usize, _: &Fields) -> String {
    format!("Enabled {}.", count(number, "device"))
}
