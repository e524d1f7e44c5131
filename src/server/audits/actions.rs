//! Writing audit records. Who may read which is decided where they are read.

use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

use super::super::caller::{Caller, Credential};
use super::super::db::{Db, Note, Tx};
use super::super::error::{Error, Result, internal};
use super::store;
use crate::wire::audits::{Alarm, Operation};

/// How a write ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
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

/// Records a write that was carried out, in its own transaction, with what was noted in it.
pub async fn record(tx: &mut Tx, by: &Caller, endpoint: &'static str, operation: Operation) -> Result<()> {
    let notes = tx.take_notes();
    let row = row(by, endpoint, operation, Outcome::Done, String::new(), &notes)?;
    store::insert_console(tx, &row).await
}

/// Records a write that was refused or failed, in a transaction of its own.
pub async fn record_refusal(
    db: &Db,
    by: &Caller,
    endpoint: &'static str,
    operation: Operation,
    outcome: Outcome,
    error: &Error,
) {
    let recorded = async {
        let row = row(by, endpoint, operation, outcome, error.to_string(), &[])?;
        let mut tx = db.write().await?;
        store::insert_console(&mut tx, &row).await?;
        tx.commit(by.now()).await
    };
    if let Err(failure) = recorded.await {
        tracing::error!(endpoint, "a refused write could not be recorded: {failure}");
    }
}

fn row(
    by: &Caller,
    endpoint: &'static str,
    operation: Operation,
    outcome: Outcome,
    error: String,
    notes: &[Note],
) -> Result<store::Console> {
    let token = match by.anybody().map(|person| &person.credential) {
        Some(Credential::Token { name, .. }) => name.clone(),
        Some(Credential::Session(_)) | None => String::new(),
    };
    // A sign-in has no caller yet; who signed in is what it notes.
    let (operator, operator_guid) = match (by.anybody(), notes.first()) {
        (Some(person), _) => (person.name.clone(), Some(person.guid)),
        (None, Some(note)) if note.what == "user" => (note.name.clone(), Some(note.guid)),
        (None, _) => (String::new(), None),
    };
    Ok(store::Console {
        guid: Uuid::now_v7(),
        created_at: by.now(),
        typ: operation.typ(),
        iop: operation.iop(),
        endpoint,
        operator,
        operator_guid,
        token,
        address: by.address().to_string(),
        outcome: outcome.as_str(),
        error,
        changes: serde_json::to_string(notes).map_err(internal)?,
    })
}

/// Raises an alarm about `subject`: the id of a device, or the name of an account.
pub async fn raise(
    tx: &mut Tx,
    alarm: Alarm,
    subject: &str,
    address: &str,
    info: &Value,
    now: DateTime<Utc>,
) -> Result<()> {
    tracing::warn!(?alarm, subject = %subject.escape_debug(), address, "alarm");
    store::insert_alarm(tx, Uuid::now_v7(), now, alarm.typ(), subject, address, &info.to_string()).await
}
