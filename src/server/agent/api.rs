//! The endpoints of RustDesk clients' background service.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::super::ab::actions::assign::Entry;
use super::super::clean;
use super::super::devices::enrolment;
use super::super::devices::reports::{self, Presets, Received, Report, Stranger};
use super::super::error::{Result, denied};
use super::super::gate::Cx;
use super::memory::{Device, too_many_new};
use super::plan::Step;
use super::push::Pushed;
use super::switch;
use crate::wire::agent::{
    CheckSwitchGrant, HeartbeatReply, SendHeartbeat, SendSysinfo, SwitchGrantReply, Sysinfo, SysinfoVersion,
};
use crate::wire::endpoint::{Endpoint, Text};
use crate::wire::session::Secret;

/// Connections that one answer names at most; a device has a handful.
const MOST_CONNECTIONS: usize = 1_000;

/// Takes a sign of life, from memory alone but for the moment in which the device's strategy changes.
///
/// Whoever does not prove to be a device learns by the answer whether there is one of this id, and whether it is
/// disabled. Beyond a rate that real clients do not reach, the answer is the same for all ids.
pub async fn heartbeat(cx: &mut Cx<SendHeartbeat>) -> Result<HeartbeatReply> {
    let body = cx.body();
    let now = cx.by().now();
    let id = clean::device_id(body.id.as_deref())?;
    let Some(device) = cx.app().memory.device(&id) else {
        // Nobody is asked for a sysinfo that would be refused.
        let memory = &cx.app().memory;
        let asks = memory.reports_make_devices() && memory.may_be_told(cx.by().address(), now);
        return Ok(HeartbeatReply { sysinfo: asks.then_some(true), ..HeartbeatReply::default() });
    };
    // Clients before 1.2.2 send no uuid; they may say that they are there, and no more.
    let uuid = body.uuid.as_deref().filter(|uuid| !uuid.is_empty());
    if let Some(uuid) = uuid
        && !device.is(uuid)
    {
        let uuid = clean::uuid(Some(uuid))?;
        if let Some(stranger) = news(cx, device.guid, id, uuid, String::new(), now)
            && !cx.app().reports.note_stranger(stranger.clone())
        {
            // The queue is full: it is left to the next heartbeat.
            cx.app().memory.forget_stranger(&stranger);
        }
        return Ok(HeartbeatReply::default());
    }
    device.mark(now);
    if uuid.is_some() {
        device.mark_address(cx.by().address());
    } else if !cx.app().memory.may_be_told_without_uuid(cx.by().address(), now) {
        return Ok(HeartbeatReply::default());
    }
    let disconnect = connections_to_drop(cx, &device);
    let sysinfo = (uuid.is_some() && device.is_unheard).then_some(true);
    let carries = uuid.and(body.modified_at);
    let (modified_at, strategy) = match carries {
        Some(carries) => strategy(cx, device, carries).await.unzip(),
        None => (None, None),
    };
    Ok(HeartbeatReply { sysinfo, disconnect, modified_at, strategy })
}

/// What the device is told of its strategy. Most of the time that is nothing, and known from memory.
async fn strategy(cx: &Cx<SendHeartbeat>, device: Arc<Device>, carries: i64) -> Option<Pushed> {
    match cx.app().memory.step(&device, carries) {
        Step::Nothing => None,
        Step::Note(generation) => {
            cx.app().pushes.note(device, carries, generation);
            None
        }
        Step::Ask(generation) => cx.app().pushes.ask(device, carries, generation).await,
    }
}

/// A disabled device drops every connection that it has, any other those that somebody wants closed.
fn connections_to_drop(cx: &Cx<SendHeartbeat>, device: &Device) -> Option<Vec<i64>> {
    let connections = cx.body().conns.as_deref().unwrap_or_default();
    // Who gives no uuid may not be who has the connections.
    let closed = match cx.body().uuid.as_deref() {
        Some(uuid) if device.is(uuid) => cx.app().running.hear(device.guid, connections, cx.by().now()),
        _ => Vec::new(),
    };
    let drop = if device.disabled { connections.to_vec() } else { closed };
    (!drop.is_empty()).then(|| drop.into_iter().take(MOST_CONNECTIONS).collect())
}

/// Takes what a device is made of. The first one makes the device known.
pub async fn sysinfo(cx: &mut Cx<SendSysinfo>) -> Result<Text> {
    let now = cx.by().now();
    let report = report(cx.body(), cx.by().address().to_string(), now)?;
    match cx.app().memory.device(&report.id) {
        None if !cx.app().memory.reports_make_devices() => return Err(not_deployed()),
        None => cx.app().memory.admit_newcomer(cx.by().address(), now)?,
        Some(device) if !device.is(&report.uuid) => {
            if !cx.app().memory.may_be_told(cx.by().address(), now) {
                // As for an unknown id.
                return Err(if cx.app().memory.reports_make_devices() { too_many_new(1) } else { not_deployed() });
            }
            if let Some(stranger) = news(cx, device.guid, report.id, report.uuid, report.device_name, now) {
                cx.app().reports.store_stranger(stranger).await?;
            }
            return Err(another_machine());
        }
        Some(_) => {}
    }
    match cx.app().reports.store(report).await? {
        Received::Own => Ok(Text("SYSINFO_UPDATED".into())),
        Received::Foreign => Err(another_machine()),
        Received::NotDeployed => Err(not_deployed()),
    }
}

/// A device must be deployed first. Clients know this text, and send their sysinfo again after 3 seconds, so that what they
/// report is here right after the deployment. After any other refusal they wait 120 seconds, whatever a heartbeat asks for.
fn not_deployed() -> super::super::error::Error {
    denied("ID_NOT_FOUND")
}

/// The device is another machine than the one that reports. An administrator decides, so the client need not hurry.
pub fn another_machine() -> super::super::error::Error {
    denied("this id belongs to another machine: an administrator can accept this one")
}

fn report(body: &Sysinfo, ip: String, at: DateTime<Utc>) -> Result<Report> {
    Ok(Report {
        id: clean::device_id(body.id.as_deref())?,
        uuid: clean::uuid(body.uuid.as_deref())?,
        device_name: clean::text("hostname", body.hostname.as_deref())?,
        username: clean::text("username", body.username.as_deref())?,
        os: clean::text("os", body.os.as_deref())?,
        version: clean::text("version", body.version.as_deref())?,
        cpu: clean::text("cpu", body.cpu.as_deref())?,
        memory: clean::text("memory", body.memory.as_deref())?,
        presets: Presets {
            user_name: clean::preset(body.preset_user_name.as_deref()),
            strategy_name: clean::preset(body.preset_strategy_name.as_deref()),
            device_group_name: clean::preset(body.preset_device_group_name.as_deref()),
            note: clean::preset(body.preset_note.as_deref()),
            entry: clean::preset(body.preset_address_book_name.as_deref()).map(|book| Entry {
                book,
                tag: clean::preset(body.preset_address_book_tag.as_deref()),
                alias: clean::preset(body.preset_address_book_alias.as_deref()),
                password: clean::preset(body.preset_address_book_password.as_ref().map(|text| text.0.as_str()))
                    .map(Secret),
                note: clean::preset(body.preset_address_book_note.as_deref()),
            }),
        },
        ip,
        at,
    })
}

/// The stranger that reports, where it is to be written down now.
pub fn news<E: Endpoint>(
    cx: &Cx<E>,
    device: Uuid,
    id: String,
    uuid: String,
    device_name: String,
    at: DateTime<Utc>,
) -> Option<Stranger> {
    let stranger = Stranger { device, id, uuid, device_name, ip: cx.by().address().to_string(), at };
    cx.app().memory.is_news(&stranger, cx.by().address()).then_some(stranger)
}

/// The text is the same for as long as nobody needs to upload again what they have uploaded.
pub async fn sysinfo_version(cx: &mut Cx<SysinfoVersion>) -> Result<Text> {
    Ok(Text(reports::fleet_version(cx.open().await?.tx).await?))
}

/// Says whether a grant is in order but for its time. It is accepted never and kept nowhere: the ID server would have to
/// ask for it when the connection comes, and the open one cannot.
pub async fn check_switch_grant(cx: &mut Cx<CheckSwitchGrant>) -> Result<SwitchGrantReply> {
    let now = cx.by().now().timestamp();
    let open = cx.open().await?;
    let deployed = enrolment::deployed(open.tx, &clean::device_id(Some(&open.body.id))?).await?;
    let signed = deployed.is_some_and(|machine| switch::is_signed(open.body, &machine.public_key));
    let server_time = (signed && !switch::is_timely(open.body, now)).then_some(now);
    Ok(SwitchGrantReply { accepted: false, server_time })
}
