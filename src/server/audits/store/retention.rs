//! Removing what is kept no longer. How long that is, is decided elsewhere.

use sea_query::{Condition, Expr, ExprTrait, IntoColumnRef, Order, Query, SimpleExpr};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::search::Name;
use super::super::super::db::tables::{
    AlarmAudit, AuditedDevice, AuditedUser, ConnectionAudit, ConsoleAudit, Device, FileAudit,
};
use super::super::super::error::Result;
use super::Kind;

/// Removes at most `most` of the oldest records, of those before `before`, and says how many there were.
pub async fn remove(tx: &mut Tx, kind: Kind, before: Uuid, most: u64) -> Result<u64> {
    match kind {
        Kind::Connection => remove_of(tx, ConnectionAudit::Table, ConnectionAudit::Guid, before, most).await,
        Kind::File => remove_of(tx, FileAudit::Table, FileAudit::Guid, before, most).await,
        Kind::Alarm => remove_of(tx, AlarmAudit::Table, AlarmAudit::Guid, before, most).await,
        Kind::Console => remove_of(tx, ConsoleAudit::Table, ConsoleAudit::Guid, before, most).await,
    }
}

async fn remove_of<T: Name>(tx: &mut Tx, table: T, guid: T, before: Uuid, most: u64) -> Result<u64> {
    let oldest = Query::select()
        .column(guid)
        .from(table)
        .and_where(Expr::col(guid).lt(before))
        .order_by(guid, Order::Asc)
        .limit(most)
        .to_owned();
    let delete = Query::delete().from_table(table).and_where(Expr::col(guid).in_subquery(oldest)).to_owned();
    tx.run(&delete).await
}

/// Forgets the ids of deleted devices and the former names of users of whom there is no record any more.
pub async fn forget(tx: &mut Tx) -> Result<()> {
    let device = (AuditedDevice::Table, AuditedDevice::Device);
    let devices = Query::delete()
        .from_table(AuditedDevice::Table)
        .cond_where(
            Condition::all()
                .add(none(Device::Table, Device::Guid, device))
                .add(none(ConnectionAudit::Table, ConnectionAudit::Device, device))
                .add(none(FileAudit::Table, FileAudit::Device, device)),
        )
        .to_owned();
    tx.run(&devices).await?;
    let user = (AuditedUser::Table, AuditedUser::User);
    let users = Query::delete()
        .from_table(AuditedUser::Table)
        .cond_where(Condition::all().add(none(ConnectionAudit::Table, ConnectionAudit::User, user)).add(none(
            FileAudit::Table,
            FileAudit::User,
            user,
        )))
        .to_owned();
    tx.run(&users).await.map(drop)
}

/// Whether no row of the table has in its column what `of` is.
fn none<T: Name>(table: T, column: T, of: impl IntoColumnRef) -> SimpleExpr {
    let rows =
        Query::select().expr(Expr::val(1)).from(table).and_where(Expr::col((table, column)).equals(of)).to_owned();
    Expr::exists(rows).not()
}
