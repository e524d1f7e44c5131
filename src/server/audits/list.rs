//! Who sees which audit records, how they are asked for, and how they are shown.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde_json::Value;
use serde_json::value::RawValue;
use uuid::Uuid;

use super::super::caller::Caller;
use super::super::clock::SKEW;
use super::super::db::Tx;
use super::super::db::search::Window;
use super::super::devices::lookup as devices;
use super::super::error::{Result, denied, invalid};
use super::super::settings;
use super::page_bytes::{Long, PageFor, fit};
use super::store::list as store;
use super::store::list::{Asked, ConnType};
use crate::wire::audits::records::{
    AlarmAudit, AlarmQuery, ConnectionAudit, ConnectionQuery, ConsoleAudit, ConsoleQuery, FileAudit, FileQuery,
};
use crate::wire::page::Page;

/// How old a record is before nothing older than it can appear any more. Records get their guids just before they are
/// committed.
const SETTLED: TimeDelta = TimeDelta::seconds(2);

/// Whose records alone the caller sees; `None` where all are.
pub async fn own(tx: &mut Tx, by: &Caller) -> Result<Option<Uuid>> {
    let person = by.person()?;
    if person.is_admin {
        return Ok(None);
    }
    if settings::actions::others(tx).await?.only_administrators_read_logs {
        return Err(denied("only administrators may read the logs here: a setting says so"));
    }
    Ok(Some(person.guid))
}

/// The record after which others are asked for. Nothing that is written now comes after one that a wrong clock wrote in
/// the future: what came lately is given in its place.
fn known_after(after: Uuid, now: DateTime<Utc>) -> Uuid {
    if after >= store::first_guid(now + SKEW) { store::first_guid(now - SKEW) } else { after }
}

macro_rules! asked {
    ($tx:ident, $by:ident, $query:ident) => {
        Asked {
            from: time("created_at", $query.created_at.as_deref())?,
            until: time("until", $query.until.as_deref())?,
            above: guid("after", $query.after.as_deref())?.map(|after| known_after(after, $by.now())),
            below: match guid("before", $query.before.as_deref())? {
                Some(before) => Some(before),
                None => $query.after.as_ref().map(|_| store::first_guid($by.now() - SETTLED)),
            },
            oldest_first: $query.after.is_some(),
            window: Window::of($query)?,
            own: own($tx, $by).await?,
        }
    };
}

/// A page of the connections.
pub async fn connections(
    tx: &mut Tx,
    by: &Caller,
    query: &ConnectionQuery,
    page: PageFor,
) -> Result<Page<ConnectionAudit>> {
    let asked = asked!(tx, by, query);
    let conn_type = match query.conn_type.as_deref() {
        None => None,
        Some("-") => Some(ConnType::NobodyWasLetIn),
        Some(text) => Some(ConnType::Is(
            text.parse().map_err(|_| invalid(format!("conn_type must be a number or `-`: {}", text.escape_debug())))?,
        )),
    };
    let active = match query.active.as_deref() {
        None => None,
        Some("1") => Some(true),
        Some("0") => Some(false),
        Some(_) => return Err(invalid("active must be 1 or 0")),
    };
    let (total, mut rows) =
        store::connections(tx, &asked, query.remote.as_deref(), query.user.as_deref(), conn_type, active).await?;
    fit(
        page,
        rows.iter_mut().flat_map(|row| {
            [
                Long::Text(&mut row.note),
                Long::Json(&mut row.more),
                Long::Text(&mut row.peer_name),
                Long::Text(&mut row.conn_audit_ref),
            ]
        }),
    );
    Ok(Page { total, data: named(tx, by, rows).await? })
}

/// Those of the connections with these guids that the caller sees, newest first.
pub async fn chosen(tx: &mut Tx, by: &Caller, guids: &[String]) -> Result<Vec<ConnectionAudit>> {
    let guids: Vec<Uuid> = guids.iter().filter_map(|guid| Uuid::try_parse(guid).ok()).collect();
    let own = own(tx, by).await?;
    let rows = store::chosen(tx, &guids, own).await?;
    named(tx, by, rows).await
}

/// The connections as the list shows them, with the names of those of the devices that the caller sees.
async fn named(tx: &mut Tx, by: &Caller, rows: Vec<store::Connection>) -> Result<Vec<ConnectionAudit>> {
    let devices: Vec<Uuid> = rows.iter().map(|row| row.device).collect();
    let names = devices::names(tx, by.scope(), devices).await?;
    Ok(rows
        .into_iter()
        .map(|row| ConnectionAudit { device_name: names.get(&row.device).cloned(), ..connection(row) })
        .collect())
}

/// A connection as the list shows it.
fn connection(row: store::Connection) -> ConnectionAudit {
    ConnectionAudit {
        guid: row.guid.into(),
        created_at: row.created_at.timestamp(),
        end_time: row.end_time.map(|end| end.timestamp()),
        id: row.id,
        device_name: None,
        // Where nobody was let in there is no kind, whatever was said.
        conn_type: row.conn_type,
        peer_id: Some(row.peer_id),
        peer_name: Some(row.peer_name),
        ip: Some(row.ip),
        note: Some(row.note),
        session_id: row.session_id.cast_unsigned(),
        conn_id: row.conn_id,
        user_name: text(row.user_name),
        primary_auth: row.primary_auth,
        two_factor: row.two_factor,
        conn_audit_ref: text(row.conn_audit_ref),
        disconnecting: row.disconnect && row.end_time.is_none(),
        more: raw(row.more),
    }
}

/// A page of the transfers.
pub async fn files(tx: &mut Tx, by: &Caller, query: &FileQuery, page: PageFor) -> Result<Page<FileAudit>> {
    let asked = asked!(tx, by, query);
    let (total, mut rows) = store::files(tx, &asked, query.remote.as_deref(), query.user.as_deref()).await?;
    fit(
        page,
        rows.iter_mut()
            .flat_map(|row| [Long::Text(&mut row.path), Long::JsonText(&mut row.info), Long::Json(&mut row.more)]),
    );
    let names = devices::names(tx, by.scope(), rows.iter().map(|row| row.device).collect()).await?;
    let data = rows.into_iter().map(|row| FileAudit {
        guid: row.guid.into(),
        created_at: row.created_at.timestamp(),
        id: row.id,
        device_name: names.get(&row.device).cloned(),
        peer_id: Some(row.peer_id),
        kind: row.kind,
        path: Some(row.path),
        is_file: row.is_file,
        info: Some(row.info),
        conn_id: row.conn_id,
        user_name: text(row.user_name),
        more: raw(row.more),
    });
    Ok(Page { total, data: data.collect() })
}

/// A page of the alarms.
pub async fn alarms(tx: &mut Tx, by: &Caller, query: &AlarmQuery, page: PageFor) -> Result<Page<AlarmAudit>> {
    let asked = asked!(tx, by, query);
    let (total, mut rows) = store::alarms(tx, &asked, query.device.as_deref()).await?;
    fit(
        page,
        rows.iter_mut().flat_map(|row| {
            [
                Long::Json(&mut row.info),
                Long::Json(&mut row.more),
                Long::Text(&mut row.device_name),
                Long::Text(&mut row.conn_audit_ref),
            ]
        }),
    );
    let data = rows.into_iter().map(|row| {
        let is_of_account = row.device.is_none() && (3..=5).contains(&row.typ);
        // An alarm about an address alone has no subject.
        let (id, account) = if is_of_account { (String::new(), text(row.subject)) } else { (row.subject, None) };
        AlarmAudit {
            guid: row.guid.into(),
            typ: Some(row.typ),
            created_at: row.created_at.timestamp(),
            id,
            device: row.device.map(|_| row.device_name),
            account,
            info: raw(row.info),
            conn_id: row.conn_id,
            conn_audit_ref: text(row.conn_audit_ref),
            more: raw(row.more),
        }
    });
    Ok(Page { total, data: data.collect() })
}

/// A page of what was done.
pub async fn console(tx: &mut Tx, by: &Caller, query: &ConsoleQuery, page: PageFor) -> Result<Page<ConsoleAudit>> {
    let asked = asked!(tx, by, query);
    let (total, mut rows) = store::console(tx, &asked, query.operator.as_deref()).await?;
    fit(page, rows.iter_mut().flat_map(|row| [Long::Json(&mut row.changes), Long::Text(&mut row.error)]));
    let data = rows.into_iter().map(|row| {
        let changes: Vec<Value> = serde_json::from_str(&row.changes).unwrap_or_default();
        ConsoleAudit {
            guid: row.guid.into(),
            typ: Some(row.typ),
            iop: Some(row.iop),
            operator: row.operator,
            created_at: row.created_at.timestamp(),
            ip: Some(row.address),
            end_time: None,
            info: changes.iter().map(|change| change["name"].clone()).collect(),
            outcome: Some(row.outcome),
            error: text(row.error),
            token: text(row.token),
            endpoint: Some(row.endpoint),
            changes,
        }
    });
    Ok(Page { total, data: data.collect() })
}

/// A text, where there is one.
fn text(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

/// JSON as it was stored; what those who read the list could not read is a text.
fn raw(text: String) -> Option<Box<RawValue>> {
    if text.is_empty() {
        return None;
    }
    let is_readable = serde_json::from_str::<Value>(&text).is_ok();
    let json = if is_readable { text } else { Value::String(text).to_string() };
    RawValue::from_string(json).ok()
}

fn guid(what: &str, text: Option<&str>) -> Result<Option<Uuid>> {
    match text {
        None | Some("") => Ok(None),
        Some(text) => {
            Uuid::try_parse(text).map(Some).map_err(|_| invalid(format!("{what} must be the guid of a record")))
        }
    }
}

/// Reads a time in UTC, as the scripts write it, or in RFC 3339.
fn time(what: &str, text: Option<&str>) -> Result<Option<DateTime<Utc>>> {
    let Some(text) = text else { return Ok(None) };
    let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f").map(|time| time.and_utc());
    let time = naive.or_else(|_| DateTime::parse_from_rfc3339(text).map(|time| time.to_utc()));
    time.map(Some).map_err(|_| {
        let shown: String = text.chars().take(40).flat_map(char::escape_debug).collect();
        invalid(format!("{what} is no time: {shown}: write it in UTC like 2025-09-16 06:15:57.000"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_as_the_scripts_do_or_as_rfc_3339_does() {
        let expected = DateTime::from_timestamp(1_758_003_357, 0);
        for text in
            ["2025-09-16 06:15:57.000", "2025-09-16 06:15:57", "2025-09-16T06:15:57Z", "2025-09-16T08:15:57+02:00"]
        {
            assert_eq!(time("x", Some(text)).unwrap(), expected, "{text}");
        }
        for text in ["", "last week", "2025-09-16", "2025-09-16T14:15:57", "2025-02-30 00:00:00", "1758003357"] {
            assert!(time("created_at", Some(text)).unwrap_err().to_string().starts_with("created_at is no time"));
        }
    }

    #[test]
    fn what_nobody_can_read_is_shown_as_a_text() {
        let shown = |text: &str| raw(text.to_owned()).map(|json| json.get().to_owned());
        assert_eq!(shown(""), None);
        let digits = r#"{"n": 123456789012345678901234567890}"#;
        assert_eq!(shown(digits).as_deref(), Some(digits));
        for text in [r#"{"n":1e400}"#, r#"{"a":"\ud800"}"#, "no JSON", &"[".repeat(10_000)] {
            assert_eq!(shown(text), Some(Value::String(text.to_owned()).to_string()));
        }
    }
}
