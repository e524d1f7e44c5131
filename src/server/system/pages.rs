//! The welcome page: the fleet at a glance, and what to do first. It counts nothing itself.

use askama::Template;

use super::super::app::SharedApp;
use super::super::client_address::ClientAddress;
use super::super::console::{Frame, Markup, render};
use super::super::error::Result;
use super::super::gate::Cx;
use super::super::gate::page::pages;
use super::super::health::LowSpace;
use super::super::key_exchange::{CONSEQUENCE, Finding, WAYS_OUT};
use super::super::{audits, devices, users};
use crate::wire::endpoint::Access::SignedIn;
use crate::wire::endpoint::NoQuery;
use crate::wire::system::Part;

pages! {
    /// Shows the fleet at a glance
    WelcomePage: "/", access SignedIn, query NoQuery;
}

#[derive(Template)]
#[template(path = "system/welcome.html")]
struct WelcomeTemplate {
    frame: Frame,
    version: &'static str,
    devices: devices::actions::Tally,
    /// For those who administer users.
    users: Option<users::actions::Tally>,
    /// Connections that last, for those who read the logs.
    running: Option<u64>,
    /// The API server for clients, and why they cannot use it.
    api_server: String,
    api_server_problem: Option<String>,
    /// The ID server and what is known of its key exchange.
    id_server: String,
    key_exchange: Finding,
    /// Parts of the server that fail, and a file system with little space left.
    failing: Vec<Part>,
    low_space: Option<LowSpace>,
}

impl WelcomeTemplate {
    /// Whether an administrator has steps left before the server is of use.
    fn begins(&self) -> bool {
        self.users.as_ref().is_some_and(|users| self.devices.total == 0 || !users.is_several())
    }

    fn consequence(&self) -> &'static str {
        CONSEQUENCE
    }

    fn ways_out(&self) -> &'static str {
        WAYS_OUT
    }
}

pub async fn welcome(cx: &mut Cx<WelcomePage>) -> Result<Markup> {
    let frame = cx.frame();
    let (id_server, key_exchange) = (cx.app().key_exchange.server(), cx.app().key_exchange.finding());
    let (api_server, api_server_problem) = match ClientAddress::read(&frame.base) {
        Ok(read) => (read.base.clone(), read.fatal().map(|problem| problem.to_string())),
        Err(reason) => (frame.base.clone(), Some(reason.to_owned())),
    };
    let app = SharedApp::clone(cx.app());
    let (failing, low_space) = (app.health.failing(), app.health.low_space());
    let open = cx.open().await?;
    let presence = devices::presence::Presence::new(&app.memory, open.by.now());
    let devices = devices::actions::tally(open.tx, open.by.scope(), presence).await?;
    let users = match &frame.visitor {
        Some(visitor) if visitor.sees_users() => Some(users::actions::tally(open.tx).await?),
        _ => None,
    };
    let running = audits::actions::count_running(open.tx, open.by).await?;
    render(&WelcomeTemplate {
        frame,
        version: env!("CARGO_PKG_VERSION"),
        devices,
        users,
        running,
        api_server,
        api_server_problem,
        id_server,
        key_exchange,
        failing,
        low_space,
    })
}
