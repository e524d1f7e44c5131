//! The tables of audit records.

use chrono::{DateTime, Utc};
use sea_query::Query;
use uuid::Uuid;

use super::super::db::Tx;
use super::super::db::tables::{AlarmAudit, ConsoleAudit};
use super::super::error::Result;

/// A record of the console audit.
pub struct Console {
    pub guid: Uuid,
    pub created_at: DateTime<Utc>,
    pub typ: i32,
    pub iop: i32,
    pub endpoint: &'static str,
    pub operator: String,
    pub operator_guid: Option<Uuid>,
    pub token: String,
    pub address: String,
    pub outcome: &'static str,
    pub error: String,
    pub changes: String,
}

/// Writes a record of the console audit.
pub async fn insert_console(tx: &mut Tx, row: &Console) -> Result<()> {
    let insert = Query::insert()
        .into_table(ConsoleAudit::Table)
        .columns([
            ConsoleAudit::Guid,
            ConsoleAudit::CreatedAt,
            ConsoleAudit::Typ,
            ConsoleAudit::Iop,
            ConsoleAudit::Endpoint,
            ConsoleAudit::Operator,
            ConsoleAudit::OperatorGuid,
            ConsoleAudit::Token,
            ConsoleAudit::Address,
            ConsoleAudit::Outcome,
            ConsoleAudit::Error,
            ConsoleAudit::Changes,
        ])
        .values_panic([
            row.guid.into(),
            row.created_at.into(),
            i64::from(row.typ).into(),
            i64::from(row.iop).into(),
            row.endpoint.into(),
            row.operator.as_str().into(),
            row.operator_guid.into(),
            row.token.as_str().into(),
            row.address.as_str().into(),
            row.outcome.into(),
            row.error.as_str().into(),
            row.changes.as_str().into(),
        ])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

/// Writes an alarm.
pub async fn insert_alarm(
    tx: &mut Tx,
    guid: Uuid,
    created_at: DateTime<Utc>,
    typ: i32,
    subject: &str,
    address: &str,
    info: &str,
) -> Result<()> {
    let insert = Query::insert()
        .into_table(AlarmAudit::Table)
        .columns([
            AlarmAudit::Guid,
            AlarmAudit::CreatedAt,
            AlarmAudit::Typ,
            AlarmAudit::Subject,
            AlarmAudit::Address,
            AlarmAudit::Info,
        ])
        .values_panic([
            guid.into(),
            created_at.into(),
            i64::from(typ).into(),
            subject.into(),
            address.into(),
            info.into(),
        ])
        .to_owned();
    tx.run(&insert).await.map(drop)
}
