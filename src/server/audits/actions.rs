//! Writing audit records, and what people do with them. Who may read which is decided in `list`.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::caller::{Caller, Credential};
use super::super::clock::Clock;
use super::super::db::{Db, Note, Tx};
use super::super::error::{Error, Result, conflict, denied, internal, not_found};
use super::super::secrets::without_tokens;
use super::super::{devices, settings};
use super::connection::GIVEN_UP;
use super::page_bytes::PageFor;
use super::store::retention;
use super::{list, report, shorten, store};
use crate::wire::audits::Alarm;
use crate::wire::audits::records::ConnectionQuery;
use crate::wire::ids::AuditGuid;
use crate::wire::operation::{Operation, REFUSED};
use crate::wire::permission::{Area, Permission};

const READ: Permission = Permission::read(Area::AuditLog);
const WRITE: Permission = Permission::write(Area::AuditLog);
const HOUR: Duration = Duration::from_secs(3_600);
/// Records that are removed in one transaction, and the pause after it.
const STEP: u64 = 2_000;
const PAUSE: Duration = Duration::from_millis(100);

/// The most bytes of a console audit record: what was changed, and why it failed.
const LONGEST_CHANGES: usize = 64 << 10;
const LONGEST_ERROR: usize = 2 << 10;

/// How a write ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    Denied,
    Failed,
}

impl Outcome {
    const fn as_str(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Denied => "denied",
            Outcome::Failed => "failed",
        }
    }
}

/// Records a write that was carried out, in its own transaction, with what was noted in it. A change of what is there
/// already notes nothing, and leaves no record.
pub async fn record(tx: &mut Tx, by: &Caller, endpoint: &'static str, operation: Operation) -> Result<()> {
    let notes = tx.take_notes();
    if notes.is_empty() && operation.notes_every_change() {
        return Ok(());
    }
    // The contract's number says that a book got another name; what else is changed of one goes by the same call.
    let renamed = || notes.iter().any(|note| note.after.get("name").is_some());
    let operation = if operation == Operation::RenameBook && !renamed() { Operation::UpdateBook } else { operation };
    let row = row(Actor::of(by, &notes), endpoint, operation, Outcome::Done, String::new(), &notes)?;
    store::insert_console(tx, &row).await
}

/// Records what follows from a device's report for a user who is signed in there, with what was noted of it.
pub async fn record_report(
    tx: &mut Tx,
    (operator, operator_guid): (&str, Uuid),
    address: &str,
    endpoint: &'static str,
    now: DateTime<Utc>,
) -> Result<()> {
    let actor = Actor {
        name: operator.to_owned(),
        guid: Some(operator_guid),
        token: String::new(),
        address: address.to_owned(),
        at: now,
    };
    let notes = tx.take_notes();
    let row = row(actor, endpoint, Operation::UpdateDevice, Outcome::Done, String::new(), &notes)?;
    store::insert_console(tx, &row).await
}

/// Records a write that was refused or failed, in a transaction of its own, with the call as it came, but for tokens that
/// somebody put into the path.
pub async fn record_refusal(
    db: &Db,
    by: &Caller,
    (endpoint, call): (&'static str, String),
    operation: Operation,
    error: &Error,
) {
    let outcome = if matches!(error, Error::Denied(_)) { Outcome::Denied } else { Outcome::Failed };
    let called =
        Note { what: "call", guid: Uuid::nil(), name: without_tokens(&call), before: Value::Null, after: Value::Null };
    let recorded = async {
        let notes = [called];
        let error = without_tokens(&error.to_string());
        let row = row(Actor::of(by, &notes), endpoint, operation, outcome, error, &notes)?;
        let mut tx = db.write().await?;
        store::insert_console(&mut tx, &row).await?;
        tx.commit(by.now()).await
    };
    if let Err(failure) = recorded.await {
        tracing::error!(endpoint, "a refused write could not be recorded: {failure}");
    }
}

/// Who did something, from where and when.
struct Actor {
    name: String,
    guid: Option<Uuid>,
    /// The name of the API token, if there was one.
    token: String,
    address: String,
    at: DateTime<Utc>,
}

impl Actor {
    /// The caller. A sign-in has none yet; who signed in is what it notes.
    fn of(by: &Caller, notes: &[Note]) -> Actor {
        let token = match by.anybody().map(|person| &person.credential) {
            Some(Credential::Token { name, .. }) => name.clone(),
            Some(Credential::Session(_)) | None => String::new(),
        };
        let (name, guid) = match (by.anybody(), notes.first()) {
            (Some(person), _) => (person.name.clone(), Some(person.guid)),
            (None, Some(note)) if note.what == "user" => (note.name.clone(), Some(note.guid)),
            (None, _) => (String::new(), None),
        };
        Actor { name, guid, token, address: by.address().to_string(), at: by.now() }
    }
}

fn row(
    actor: Actor,
    endpoint: &'static str,
    operation: Operation,
    outcome: Outcome,
    error: String,
    notes: &[Note],
) -> Result<store::Console> {
    Ok(store::Console {
        guid: Uuid::now_v7(),
        created_at: actor.at,
        typ: operation.typ(),
        iop: operation.iop() + if outcome == Outcome::Done { 0 } else { REFUSED },
        endpoint,
        operator: actor.name,
        operator_guid: actor.guid,
        token: actor.token,
        address: actor.address,
        outcome: outcome.as_str(),
        error: shorten::text(error, LONGEST_ERROR),
        changes: changes(notes)?,
    })
}

/// What was noted, as it is stored.
fn changes(notes: &[Note]) -> Result<String> {
    Ok(shorten::json(serde_json::to_string(notes).map_err(internal)?, LONGEST_CHANGES))
}

/// What an alarm is about.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// Somebody tries to sign in to an account of this name, which is that user's.
    Account {
        name: &'a str,
        user: Option<Uuid>,
    },
    Device {
        guid: Uuid,
        id: &'a str,
        name: &'a str,
    },
    /// Somebody at one address tries to sign in to several accounts.
    Address,
    /// An id that no device has.
    Unknown(&'a str),
}

/// Raises an alarm.
pub async fn raise(
    tx: &mut Tx,
    alarm: Alarm,
    about: Subject<'_>,
    address: &str,
    info: &Value,
    now: DateTime<Utc>,
) -> Result<()> {
    let (account, device, subject, device_name) = match about {
        Subject::Account { name, user } => (user, None, name, ""),
        Subject::Device { guid, id, name } => (None, Some(guid), id, name),
        Subject::Address => (None, None, "", ""),
        Subject::Unknown(id) => (None, None, id, ""),
    };
    let device_folded = match about {
        Subject::Account { .. } | Subject::Address => String::new(),
        Subject::Device { .. } | Subject::Unknown(_) => store::device_folded(device_name, subject),
    };
    tracing::warn!(?alarm, subject = %subject.escape_debug(), address, "alarm");
    let info = info.to_string();
    let typ = alarm.typ();
    let row = store::Alarm { typ, subject, account, device, device_name, device_folded, address, info: &info };
    store::insert_alarm(tx, &row, now).await
}

/// Writes the note of a connection that the caller may see.
pub async fn set_note(tx: &mut Tx, by: &Caller, guid: &AuditGuid, note: &str) -> Result<()> {
    // A session may do this always.
    if let Credential::Token { permissions, .. } = &by.person()?.credential
        && !permissions.allow(WRITE)
    {
        return Err(denied(format!("Missing permission: {WRITE}")));
    }
    let row = find(tx, by, guid).await?;
    // Clients look at nothing but the status: what is too long is cut rather than lost.
    let note = report::note(note.to_owned());
    store::set_note(tx, row.guid, &note, by.person()?.guid).await?;
    let (before, after) = (json!({"note": row.note}), json!({"note": note}));
    tx.note(Note { what: "connection", guid: row.guid, name: row.id, before, after });
    Ok(())
}

/// How many connections last, of those that the caller sees; `None` where the caller reads no logs.
pub async fn count_running(tx: &mut Tx, by: &Caller) -> Result<Option<u64>> {
    if !by.person()?.permissions().allow(READ) {
        return Ok(None);
    }
    let running = ConnectionQuery { active: Some("1".into()), page_size: Some(1), ..ConnectionQuery::default() };
    match list::connections(tx, by, &running, PageFor::Api).await {
        Ok(page) => Ok(Some(page.total)),
        Err(Error::Denied(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Has a connection closed at the device's next sign of life.
pub async fn disconnect(tx: &mut Tx, by: &Caller, guid: &AuditGuid) -> Result<()> {
    let row = find(tx, by, guid).await?;
    if row.end_time.is_some() {
        return Err(conflict("the connection has ended"));
    }
    store::disconnect(tx, row.guid).await?;
    let (before, after) = (json!({"disconnect": row.disconnect}), json!({"disconnect": true}));
    tx.note(Note { what: "connection", guid: row.guid, name: row.id, before, after });
    Ok(())
}

/// A connection that the caller made or that is to a device of theirs. Whoever made one may note something of it even
/// where only administrators read the logs.
async fn find(tx: &mut Tx, by: &Caller, guid: &AuditGuid) -> Result<store::Connection> {
    let row = match guid.uuid() {
        Some(guid) => store::connection(tx, guid).await?,
        None => None,
    };
    let person = by.person()?;
    match row {
        Some(row) if person.is_admin || row.user == Some(person.guid) => return Ok(row),
        // The same answer whether there is one or not.
        _ => list::own(tx, by).await?,
    };
    match row {
        Some(row) if devices::lookup::is_in_scope(tx, by.scope(), row.device).await? => Ok(row),
        _ => Err(not_found("connection", guid)),
    }
}

/// Makes the records of a device those of the one with which it is merged, also those of connections that last.
pub async fn hand_over(tx: &mut Tx, from: Uuid, to: Uuid, now: DateTime<Utc>) -> Result<()> {
    store::merging::link_to(tx, from, to, now - GIVEN_UP).await?;
    store::merging::hand_over(tx, from, to).await
}

/// Ends the connections of a device that is deleted: nobody is told of them any more.
pub async fn end_all(tx: &mut Tx, device: Uuid, now: DateTime<Utc>) -> Result<()> {
    store::end_all(tx, device, now).await
}

/// Keeps a name that a user loses, so that what the user did is found by it.
pub async fn keep_name(tx: &mut Tx, user: Uuid, name: &str) -> Result<()> {
    store::keep_name(tx, user, name).await
}

/// Removes what is older than the setting says, a step at a time, each in a transaction of its own.
pub async fn clean(db: &Db, clock: Clock) -> Result<()> {
    let days = settings::actions::others(&mut db.read().await?).await?.log_retention_days;
    let days = i64::try_from(days).unwrap_or_default();
    if days == 0 {
        return Ok(());
    }
    let before = store::list::first_guid(clock.now() - TimeDelta::days(days));
    let mut any = false;
    for kind in store::Kind::ALL {
        loop {
            let mut tx = db.write().await?;
            let removed = retention::remove(&mut tx, kind, before, STEP).await?;
            tx.commit(clock.now()).await?;
            any |= removed > 0;
            if removed < STEP {
                break;
            }
            // Those who wait to write come first.
            tokio::time::sleep(PAUSE).await;
        }
    }
    if any {
        let mut tx = db.write().await?;
        retention::forget(&mut tx).await?;
        tx.commit(clock.now()).await?;
    }
    Ok(())
}

/// Removes what is too old, now and every hour.
pub async fn clean_hourly(db: Db, clock: Clock) {
    let mut ticks = tokio::time::interval(HOUR);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = clean(&db, clock).await {
            tracing::error!("old audit records could not be removed: {error}");
        }
    }
}
