//! The welcome page: the fleet at a glance, and what to do first. It counts nothing itself.

use askama::Template;

use super::super::console::{Frame, Markup, render};
use super::super::error::Result;
use super::super::gate::Cx;
use super::super::gate::page::pages;
use super::super::{audits, devices, users};
use crate::wire::endpoint::Access::SignedIn;
use crate::wire::endpoint::NoQuery;

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
}

impl WelcomeTemplate {
    /// Whether an administrator has steps left before the server is of use.
    fn begins(&self) -> bool {
        self.users.as_ref().is_some_and(|users| self.devices.total == 0 || !users.is_several())
    }
}

pub async fn welcome(cx: &mut Cx<WelcomePage>) -> Result<Markup> {
    let frame = cx.frame();
    let open = cx.open().await?;
    let devices = devices::actions::tally(open.tx, open.by.scope(), open.by.now()).await?;
    let users = match &frame.visitor {
        Some(visitor) if visitor.sees_users() => Some(users::actions::tally(open.tx).await?),
        _ => None,
    };
    let running = audits::actions::count_running(open.tx, open.by).await?;
    render(&WelcomeTemplate { frame, version: env!("CARGO_PKG_VERSION"), devices, users, running })
}
