//! Devices that become entries of a book: those that one may see, searched and chosen.

use askama::Template;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::super::app::SharedApp;
use super::super::super::console::list::{Asked, Pager, page};
use super::super::super::console::{Frame, Markup, render, visible};
use super::super::super::devices::actions as devices;
use super::super::super::devices::presence::Presence;
use super::super::super::error::Result;
use super::super::super::gate::Cx;
use super::super::super::gate::form::{Fields, Next};
use super::super::super::gate::page::pages;
use super::super::actions::{WRITE, many};
use super::{Head, TO_BOOKS, entries as counted, then};
use crate::wire::devices::{Device, DeviceQuery};
use crate::wire::endpoint::Access::NeedsByRequest;
use crate::wire::endpoint::{Access, By, Effect, Endpoint, Method, NoQuery};
use crate::wire::ids::BookGuid;
use crate::wire::operation::Operation;
use crate::wire::permission::{Area, Permission};

const OF_DEVICES: Permission = Permission::read(Area::Device);

/// What can be searched, under the labels that people read.
const FIELDS: [(&str, &str); 5] = [
    ("id", "ID"),
    ("name", "Device name"),
    ("device_group", "Device group"),
    ("owner", "Owner"),
    ("username", "Signed in on it"),
];

pages! {
    /// Lists devices that may become entries of an address book
    DevicesForBookPage: "/address-books/{guid}/devices", access NeedsByRequest, path By<BookGuid>, query Asked,
        needs of_both;
}

fn of_both<Q, B>(_: &Q, _: &B) -> Vec<Permission> {
    vec![TO_BOOKS, OF_DEVICES]
}

/// Which devices were chosen, by their guids.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Choice {
    pub guid: Vec<String>,
}

/// How many entries are new, and how many devices had one already.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Added {
    pub added: usize,
    pub there: usize,
}

/// Makes entries of devices: an endpoint of the form alone. Tools add entry by entry.
#[derive(Clone, Copy, Debug)]
pub struct AddDevices;

impl Endpoint for AddDevices {
    const NAME: &'static str = "AddDevices";
    const WORDS: &'static str = "Makes entries of devices";
    const METHOD: Method = Method::Post;
    const PATH: &'static str = DevicesForBookPage::PATH;
    const ACCESS: Access = NeedsByRequest;
    const EFFECT: Effect = Effect::Writes(Operation::UpdateBookPeers);
    type Path = By<BookGuid>;
    type Query = NoQuery;
    type Body = Choice;
    type Reply = Added;

    fn needs(query: &NoQuery, body: &Choice) -> Option<Vec<Permission>> {
        Some(of_both(query, body))
    }
}

/// A device as a row shows it: every text from outside made visible.
struct Row {
    guid: String,
    id: String,
    name: String,
    username: String,
    os: String,
    owner: String,
    group: String,
    enabled: bool,
    /// Whether the book has an entry for it.
    there: bool,
}

impl Row {
    fn of(device: Device, there: bool) -> Row {
        let text = |text: Option<String>| text.as_deref().map(visible).unwrap_or_default();
        Row {
            guid: device.guid.to_string(),
            id: visible(&device.id),
            name: text(device.info.device_name),
            username: text(device.info.username),
            os: text(device.info.os),
            owner: text(device.user_name),
            group: text(device.device_group_name),
            enabled: device.status == 1,
            there,
        }
    }
}

#[derive(Template)]
#[template(path = "ab/devices.html")]
struct DevicesTemplate {
    frame: Frame,
    head: Head,
    rows: Vec<Row>,
    pager: Pager,
}

impl DevicesTemplate {
    /// Whether there is a device that can be chosen.
    fn may_choose(&self) -> bool {
        self.rows.iter().any(|row| !row.there)
    }
}

pub async fn list(cx: &mut Cx<DevicesForBookPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let app = SharedApp::clone(cx.app());
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    let presence = Presence::new(&app.memory, open.by.now());
    let query = DeviceQuery {
        id: super::entries::id(&asked),
        device_name: asked.filter("name"),
        user_name: asked.filter("owner"),
        device_group_name: asked.filter("device_group"),
        device_username: asked.filter("username"),
        ..DeviceQuery::default()
    };
    let page = page!(asked, query, devices::list(open.tx, open.by.scope(), &query, presence));
    let pager = Pager::of(&asked, head.to("/devices"), &FIELDS, &page);
    let ids: Vec<&str> = page.data.iter().map(|device| device.id.as_str()).collect();
    let there = many::present(open.tx, open.by, &open.path.0, &ids).await?;
    let rows = page.data.into_iter().map(|device| {
        let there = there.contains(&device.id);
        Row::of(device, there)
    });
    render(&DevicesTemplate { frame, head, rows: rows.collect(), pager })
}

pub async fn add(cx: &mut Cx<AddDevices>) -> Result<Added> {
    let keys = cx.app().keys.clone();
    let app = SharedApp::clone(cx.app());
    let open = cx.open().await?;
    let presence = Presence::new(&app.memory, open.by.now());
    let chosen = devices::chosen(open.tx, open.by.scope(), &open.body.guid, presence).await?;
    let number = chosen.len();
    let added = many::add_devices(open.tx, open.by, &keys, &open.path.0, chosen).await?;
    Ok(Added { added, there: number - added })
}

pub fn after_add(done: Added, fields: &Fields) -> Next {
    let words = match done {
        Added { added: 0, there: 0 } => "Nothing was chosen, so nothing was changed.".to_owned(),
        Added { added: 0, .. } => "They are in the address book already.".to_owned(),
        Added { added, .. } => format!("Added {}.", counted(added)),
    };
    then(fields, &words)
}
