//! What follows from the reports of devices: new ones come into being, known ones change, and machines that report
//! under the id of another are kept apart until an administrator accepts them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

use super::super::audits;
use super::super::audits::actions::Subject;
use super::super::caller::Scope;
use super::super::clean;
use super::super::clock::{SKEW, is_over, wire_time};
use super::super::db::search::{Window, fold};
use super::super::db::{Change, Tx};
use super::super::error::{Result, conflict, internal};
use super::super::secrets::Keys;
use super::super::settings::actions::{self as settings, Others};
use super::super::strategies;
use super::lookup::{find, note};
use super::presence::Presence;
use super::presets::Missing;
use super::report::Unassigned;
pub use super::report::{Presets, Report};
pub use super::store::machines::Stranger;
pub use super::store::reports::Known;
use super::store::{departed, identity, machines, presence, reports as store};
use super::{claiming, enrolment};
use crate::wire::agent::SendSysinfo;
use crate::wire::audits::Alarm;
use crate::wire::devices::{Acceptance, ForeignMachine, ForeignMachineQuery};
use crate::wire::endpoint::Endpoint;
use crate::wire::ids::DeviceGuid;
use crate::wire::page::Page;

/// Machines that are remembered under one id; one more replaces the one that was heard of least lately.
const MOST_MACHINES: usize = 16;
/// A machine may still report under an id for so long after its device is deleted or has another id.
const DEPARTING: TimeDelta = TimeDelta::minutes(2);
/// A machine that goes on reporting under the id of another is alarming again after so long.
const ALARM_AGAIN: TimeDelta = TimeDelta::hours(24);

/// What processes keep in memory of devices: of all, or of those named.
pub async fn known(tx: &mut Tx, of: Option<&[Uuid]>) -> Result<Vec<Known>> {
    store::known(tx, of).await
}

/// The device with the id, by guid and uuid, where another process may have heard of it first.
pub async fn identity(tx: &mut Tx, id: &str) -> Result<Option<(Uuid, String)>> {
    identity::identity(tx, id).await
}

/// Keeps other processes from writing about these devices until the transaction ends.
pub async fn hold(tx: &mut Tx, ids: &BTreeSet<&str>) -> Result<()> {
    if ids.is_empty() { Ok(()) } else { identity::hold(tx, ids).await }
}

/// The names of the devices that are there, by their ids.
pub async fn names(tx: &mut Tx, ids: &BTreeSet<&str>) -> Result<HashMap<String, String>> {
    if ids.is_empty() { Ok(HashMap::new()) } else { Ok(identity::names(tx, ids).await?.into_iter().collect()) }
}

/// Whether a device that is not disabled reported from there.
pub async fn is_address(tx: &mut Tx, address: IpAddr) -> Result<bool> {
    store::is_address(tx, &address.to_string()).await
}

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// It is the device's own and is stored.
    Own,
    /// The id is another machine's; nothing changed.
    Foreign,
    /// Only deployed devices come into being, and this one is not; nothing changed.
    NotDeployed,
}

/// Stores reports, and says what became of each.
pub async fn store(tx: &mut Tx, reports: &[Report], keys: &Keys) -> Result<Vec<Received>> {
    // In the order of ids, and then of guids: processes that store the same devices never wait for each other in a
    // circle.
    let mut turns: Vec<(usize, &Report)> = reports.iter().enumerate().collect();
    turns.sort_by_key(|(_, report)| &report.id);
    let mut received = vec![Received::Foreign; reports.len()];
    let mut settings = None;
    let mut seen = BTreeMap::new();
    let mut missing = Vec::new();
    for (turn, report) in turns {
        let (outcome, device) = store_one(tx, report, &mut settings, &mut missing, keys).await?;
        received[turn] = outcome;
        if let Some(device) = device {
            let last = seen.entry(device).or_insert(report.at);
            *last = Ord::max(*last, report.at);
        }
    }
    mark_seen(tx, &seen.into_iter().collect::<Vec<_>>()).await?;
    enrolment::keep_presets(tx, keys, &missing).await?;
    Ok(received)
}

/// Stores a report, and gives the device if it is the device's own. The settings are read when the first device reports
/// for the first time. Presets that name nothing are added to those that are missing.
async fn store_one<'r>(
    tx: &mut Tx,
    report: &'r Report,
    settings: &mut Option<Others>,
    missing: &mut Vec<(Uuid, DateTime<Utc>, Vec<Missing<'r>>)>,
    keys: &Keys,
) -> Result<(Received, Option<Uuid>)> {
    let current = match store::find(tx, &report.id).await? {
        Some(current) => current,
        None => {
            let settings = read_once(tx, settings).await?;
            if settings.require_deployment {
                return Ok((Received::NotDeployed, None));
            }
            let guid = Uuid::now_v7();
            if store::insert(tx, guid, report, true).await? {
                strategies::push::come_back(tx, guid, &report.id, &report.uuid).await?;
                let not_there = first_report(tx, guid, report, Unassigned::ALL, &settings, keys).await?;
                missing.extend(not_there.map(|not_there| (guid, report.at, not_there)));
                claim(tx, report).await?;
                tx.announce(Change::Device(guid));
                return Ok((Received::Own, Some(guid)));
            }
            // Another process was quicker.
            match store::find(tx, &report.id).await? {
                Some(current) => current,
                None => return Ok((Received::Foreign, None)),
            }
        }
    };
    if current.uuid != report.uuid {
        return Ok((Received::Foreign, None));
    }
    if current.differs(report) {
        let shown = |set: &str, reported: &str| if set.is_empty() { reported.to_owned() } else { set.to_owned() };
        let device_name = shown(&current.set_device_name, &report.device_name);
        let username = shown(&current.set_username, &report.username);
        store::update(tx, current.guid, report, (&device_name, &fold(&device_name)), (&username, &fold(&username)))
            .await?;
        if current.never_reported {
            let settings = read_once(tx, settings).await?;
            let not_there = first_report(tx, current.guid, report, current.unassigned(), &settings, keys).await?;
            missing.extend(not_there.map(|not_there| (current.guid, report.at, not_there)));
        }
        if current.is_unheard() {
            claim(tx, report).await?;
            tx.announce(Change::Device(current.guid));
        }
    }
    Ok((Received::Own, Some(current.guid)))
}

/// Gives a device that reports for the first time, and has no owner, to the user who signed in there before.
async fn claim(tx: &mut Tx, report: &Report) -> Result<()> {
    // What presets noted is no act of this user.
    tx.take_notes();
    if let Some(owner) = claiming::claim_for_session(tx, &report.id, &report.uuid, report.at).await? {
        let operator = (owner.name.as_str(), owner.guid);
        audits::actions::record_report(tx, operator, &report.ip, SendSysinfo::NAME, report.at).await?;
    }
    Ok(())
}

/// Does what happens once, when a device reports for the first time. Gives the presets that name nothing.
async fn first_report<'r>(
    tx: &mut Tx,
    guid: Uuid,
    report: &'r Report,
    unassigned: Unassigned,
    settings: &Others,
    keys: &Keys,
) -> Result<Option<Vec<Missing<'r>>>> {
    if !settings.apply_presets {
        return Ok(None);
    }
    let missing = enrolment::apply_presets(tx, guid, report, unassigned, keys).await?;
    Ok(Some(missing).filter(|missing| !missing.is_empty()))
}

async fn read_once(tx: &mut Tx, settings: &mut Option<Others>) -> Result<Others> {
    match settings {
        Some(settings) => Ok(*settings),
        None => Ok(*settings.insert(settings::others(tx).await?)),
    }
}

/// Writes down when devices were last heard of.
pub async fn mark_seen(tx: &mut Tx, seen: &[(Uuid, DateTime<Utc>)]) -> Result<()> {
    for chunk in seen.chunks(500) {
        presence::mark_seen(tx, chunk).await?;
    }
    Ok(())
}

/// Removes what devices left that are gone.
pub async fn clean(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    departed::forget(tx, now - DEPARTING, now + SKEW).await?;
    presence::forget_presence(tx).await
}

/// What became of a device that had an id until a moment ago.
pub enum Departed {
    Deleted,
    /// The device has another id now.
    Renamed(Uuid),
}

/// Finds out whether the machine had a device under this id until a moment ago.
pub async fn departed(tx: &mut Tx, id: &str, uuid: &str, now: DateTime<Utc>) -> Result<Option<Departed>> {
    let departed = departed::find(tx, id, uuid, (now - DEPARTING, now + SKEW)).await?;
    Ok(departed.map(|successor| successor.map_or(Departed::Deleted, Departed::Renamed)))
}

/// Remembers a machine that reported under the id of another, and raises the alarm.
pub async fn note_stranger(tx: &mut Tx, stranger: &Stranger) -> Result<()> {
    let seen = machines::machines_seen(tx, stranger.device).await?;
    let last = seen.iter().find(|seen| seen.uuid == stranger.uuid).map(|seen| seen.last_seen);
    if !machines::note_machine(tx, stranger).await? {
        // The device was deleted meanwhile.
        return Ok(());
    }
    let alarms = match last {
        Some(last) => is_over(last, ALARM_AGAIN, stranger.at),
        None => {
            let too_many = seen.len().saturating_sub(MOST_MACHINES - 1);
            for oldest in seen.iter().take(too_many) {
                machines::forget_machine(tx, stranger.device, &oldest.uuid).await?;
            }
            // Invented machines do not fill the log: so many of an id in a day have been alarm enough.
            too_many == 0 || seen.iter().any(|seen| is_over(seen.first_seen, ALARM_AGAIN, stranger.at))
        }
    };
    if alarms {
        let info = json!({
            "ip": stranger.ip, "id": stranger.id, "uuid": stranger.uuid, "name": stranger.device_name,
        });
        let name = identity::name(tx, stranger.device).await?.unwrap_or_default();
        let about = Subject::Device { guid: stranger.device, id: &stranger.id, name: &name };
        audits::actions::raise(tx, Alarm::ForeignMachine, about, &stranger.ip, &info, stranger.at).await?;
    }
    Ok(())
}

/// A page of the machines that report under the id of another.
pub async fn list_foreign_machines(
    tx: &mut Tx,
    scope: Scope,
    query: &ForeignMachineQuery,
) -> Result<Page<ForeignMachine>> {
    let window = Window::of(query)?;
    let (total, rows) = machines::list_machines(tx, scope, query, window).await?;
    let data = rows.into_iter().map(|row| ForeignMachine {
        guid: row.device.into(),
        id: row.id,
        uuid: row.uuid,
        ip: Some(row.ip),
        device_name: Some(row.device_name),
        first_seen: wire_time(row.first_seen),
        last_seen: wire_time(row.last_seen),
    });
    Ok(Page { total, data: data.collect() })
}

/// Makes a machine the device under whose id it reports, and has it asked for its sysinfo: it may have sent that before
/// and see no reason to do so again. The machine that was the device before is the foreign one from now on. A machine
/// that is not remembered can be accepted, too: others may have taken its place in the list.
pub async fn accept_machine(
    tx: &mut Tx,
    scope: Scope,
    guid: &DeviceGuid,
    wanted: &Acceptance,
    presence: Presence<'_>,
) -> Result<()> {
    let row = find(tx, scope, guid).await?;
    let uuid = &clean::uuid(Some(&wanted.uuid))?;
    if *uuid == row.uuid {
        return Err(conflict(format!("the machine {uuid} is the device {} already", row.id)));
    }
    let seen = machines::machines_seen(tx, row.guid).await?.into_iter().find(|seen| seen.uuid == *uuid);
    let last_online = presence.last_online(row.guid, row.last_online);
    let is_used = last_online
        .is_some_and(|last| presence.still_reports(last) && seen.as_ref().is_none_or(|seen| last > seen.first_seen));
    if wanted.force != Some(true) && is_used {
        return Err(conflict(format!(
            "the machine that is device {id} still reports, so two machines use the id {id}: give one of them another id, or \
             force it",
            id = row.id
        )));
    }
    machines::accept_machine(tx, row.guid, uuid).await?;
    departed::count_recall(tx).await?;
    note(tx, &row, json!({"uuid": row.uuid}), json!({"uuid": uuid}));
    Ok(())
}

/// Forgets the machines that report under a device's id; one that goes on doing so is remembered again.
pub async fn clear_machines(tx: &mut Tx, scope: Scope, guid: &DeviceGuid) -> Result<()> {
    let row = find(tx, scope, guid).await?;
    let cleared = machines::clear_machines(tx, row.guid).await?;
    if cleared > 0 {
        note(tx, &row, json!({"foreign_machines": cleared}), json!({"foreign_machines": 0}));
    }
    Ok(())
}

/// Gives the fleet its identity, where it has none.
pub async fn found(tx: &mut Tx) -> Result<()> {
    departed::found_fleet(tx, Uuid::now_v7()).await
}

/// The text by which old clients tell whether to upload again: another one after devices were deleted or became
/// another machine, since those that go on reporting are known only by an upload, and another one for another database.
pub async fn fleet_version(tx: &mut Tx) -> Result<String> {
    let (guid, recalls) =
        departed::fleet(tx).await?.ok_or_else(|| internal(anyhow::anyhow!("the fleet has no row")))?;
    Ok(format!("{guid}-{recalls}"))
}
