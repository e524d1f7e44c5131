//! The endpoints of audit records: what devices report, and what people read, note and close.

use uuid::Uuid;

use super::super::agent::api::{another_machine, news};
use super::super::caller::line;
use super::super::clean;
use super::super::devices::reports::{self as devices, Departed};
use super::super::error::{Error, Result, denied, not_found};
use super::super::gate::Cx;
use super::entry::Entry;
use super::ingest::Outcome;
use super::page_bytes::PageFor;
use super::report::{self as read, Reader};
use super::{actions, active, list};
use crate::wire::audits::records::{AlarmAudit, ConnectionAudit, ConsoleAudit, FileAudit};
use crate::wire::audits::reports::Members;
use crate::wire::audits::{
    Disconnect, GetActiveConnection, ListAlarmAudits, ListConnectionAudits, ListConsoleAudits, ListFileAudits,
    ReportAlarm, ReportConnection, ReportFile, SetAuditNote,
};
use crate::wire::endpoint::{Endpoint, Nothing};
use crate::wire::page::Page;

/// Takes what a device reports of a connection, or what the controlling side notes of it.
pub async fn report_connection(cx: &mut Cx<ReportConnection>) -> Result<Nothing> {
    if let Some(remark) = read::remark(cx.body()) {
        let id = remark.id.clone();
        return match report(cx, Entry::Remark(remark), None).await? {
            Outcome::Stored => Ok(Nothing),
            Outcome::NoSession => Err(not_found("session", format!("of this number to {id}"))),
            Outcome::Noted => Err(denied("somebody who is signed in has noted something, which stays")),
        };
    }
    let (device, id) = device(cx, &cx.body().0).await?;
    let entry = Entry::Connection(Box::new(read::connection(cx.body(), device, &id)));
    report(cx, entry, Some(device)).await.map(|_| Nothing)
}

/// Takes what a device reports of a transfer.
pub async fn report_file(cx: &mut Cx<ReportFile>) -> Result<Nothing> {
    let (device, id) = device(cx, &cx.body().0).await?;
    let entry = Entry::Transfer(Box::new(read::transfer(cx.body(), device, &id)));
    report(cx, entry, Some(device)).await.map(|_| Nothing)
}

/// Takes what alarmed a device.
pub async fn report_alarm(cx: &mut Cx<ReportAlarm>) -> Result<Nothing> {
    let (device, id) = device(cx, &cx.body().0).await?;
    let entry = Entry::Alarm(Box::new(read::alarm(cx.body(), device, &id, cx.by().address().to_string())));
    report(cx, entry, Some(device)).await.map(|_| Nothing)
}

/// Stores what arrived, within the budget of the device and of the address.
async fn report<E: Endpoint>(cx: &Cx<E>, entry: Entry, device: Option<Uuid>) -> Result<Outcome> {
    let by = cx.by();
    cx.app().audits.report(entry, device, by.address(), by.now()).await
}

/// Gives the guid of the connection that the caller has just made.
pub async fn active(cx: &mut Cx<GetActiveConnection>) -> Result<String> {
    let found = active::find(&mut cx.look().await?, cx.by(), cx.query()).await?;
    let Some((guid, is_users)) = found else { return Ok(String::new()) };
    if is_users {
        let person = cx.by().person()?;
        let claim = Entry::Claim { guid, user: person.guid, user_name: person.name.clone() };
        cx.app().audits.store(claim).await?;
    }
    Ok(guid.to_string())
}

pub async fn set_note(cx: &mut Cx<SetAuditNote>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::set_note(open.tx, open.by, &open.body.guid, &open.body.note).await?;
    Ok(Nothing)
}

pub async fn disconnect(cx: &mut Cx<Disconnect>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::disconnect(open.tx, open.by, &open.path.0).await?;
    Ok(Nothing)
}

pub async fn list_connections(cx: &mut Cx<ListConnectionAudits>) -> Result<Page<ConnectionAudit>> {
    let open = cx.open().await?;
    list::connections(open.tx, open.by, open.query, PageFor::Api).await
}

pub async fn list_files(cx: &mut Cx<ListFileAudits>) -> Result<Page<FileAudit>> {
    let open = cx.open().await?;
    list::files(open.tx, open.by, open.query, PageFor::Api).await
}

pub async fn list_alarms(cx: &mut Cx<ListAlarmAudits>) -> Result<Page<AlarmAudit>> {
    let open = cx.open().await?;
    list::alarms(open.tx, open.by, open.query, PageFor::Api).await
}

pub async fn list_console(cx: &mut Cx<ListConsoleAudits>) -> Result<Page<ConsoleAudit>> {
    let open = cx.open().await?;
    list::console(open.tx, open.by, open.query, PageFor::Api).await
}

/// The device that reports, by guid and id. Whoever is not who the id says is refused, which raises an alarm.
async fn device<E: Endpoint>(cx: &Cx<E>, members: &Members) -> Result<(Uuid, String)> {
    let mut reader = Reader::new(members);
    let id = clean::device_id(reader.text("id").as_deref())?;
    let uuid = clean::uuid(reader.text("uuid").as_deref())?;
    if let Some(device) = cx.app().memory.device(&id).filter(|device| device.is(&uuid)) {
        return Ok((device.guid, id));
    }
    // Another process may have heard of it a moment ago.
    let known = devices::identity(&mut cx.look().await?, &id).await?;
    match known {
        Some((guid, own)) if own == uuid => Ok((guid, id)),
        Some((guid, _)) => {
            if let Some(stranger) = news(cx, guid, id, uuid, String::new(), cx.by().now()) {
                cx.app().reports.store_stranger(stranger).await?;
            }
            Err(another_machine())
        }
        None => {
            let departed = devices::departed(&mut cx.look().await?, &id, &uuid, cx.by().now()).await?;
            match departed {
                // The report was on its way when the device got its new id.
                Some(Departed::Renamed(guid)) => return Ok((guid, id)),
                // Its next sysinfo makes a new device, which takes the report when it is sent again.
                Some(Departed::Deleted) => {
                    return Err(Error::NotYet(
                        "the device was deleted a moment ago, try again in a few seconds".into(),
                    ));
                }
                None => {}
            }
            let address = cx.by().address().to_string();
            // One alarm for all the ids that a network tries.
            let network = line(cx.by().address()).to_string();
            if news(cx, Uuid::nil(), id.clone(), network, String::new(), cx.by().now()).is_some() {
                cx.app().audits.store(Entry::Unknown { id, uuid, address }).await?;
            }
            // The same words as for another machine's id: they do not tell which ids there are.
            Err(another_machine())
        }
    }
}
