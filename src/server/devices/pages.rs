//! The pages of devices: the list, and what is shown before many are changed. No rule is in here.

use std::collections::BTreeMap;

use askama::Template;
use chrono::{DateTime, Utc};

use super::super::console::list::{Asked, Pager, page};
use super::super::console::{Frame, Markup, ago, count, query, render, visible};
use super::super::error::Result;
use super::super::gate::Cx;
use super::super::gate::form::Fields;
use super::super::gate::page::pages;
use super::actions;
use crate::wire::devices::{Device, DeviceQuery};
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::Endpoint;
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
    /// The query that finds its connections.
    log: String,
}

impl Row {
    fn of(device: Device, now: DateTime<Utc>) -> Row {
        let text = |text: Option<String>| text.as_deref().map(visible).unwrap_or_default();
        let seen_at = device.last_online.unwrap_or_default();
        let seen = DateTime::parse_from_rfc3339(&seen_at);
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
            seen: seen.map_or_else(|_| "never".into(), |seen| ago(seen.to_utc(), now)),
            seen_at,
            strangers: device.foreign_machines,
            pending: pending(&device.pending_presets),
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
    let open = cx.open().await?;
    let now = open.by.now();
    let query = DeviceQuery {
        id: asked.filter("id"),
        device_name: asked.filter("name"),
        user_name: asked.filter("owner"),
        group_name: asked.filter("group"),
        device_group_name: asked.filter("device_group"),
        device_username: asked.filter("username"),
        ..DeviceQuery::default()
    };
    let page = page!(asked, query, actions::list(open.tx, open.by.scope(), &query, now));
    let pager = Pager::of(&asked, DevicesPage::PATH, &FIELDS, &page);
    let rows: Vec<Row> = page.data.into_iter().map(|device| Row::of(device, now)).collect();
    let any_pending = rows.iter().any(|row| !row.pending.is_empty());
    render(&ListTemplate { frame, rows, pager, may_write, may_read_logs, any_pending })
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
    let open = cx.open().await?;
    let (guids, now) = (open.query.guids(), open.by.now());
    let devices = actions::chosen(open.tx, open.by.scope(), &guids, now).await?;
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
