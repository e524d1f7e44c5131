//! Removing what is kept no longer, and how much room records take. What is kept is decided elsewhere.

use sea_query::{Condition, Expr, ExprTrait, Func, IntoColumnRef, Order, Query, SimpleExpr};
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

/// What a record takes without its long texts, but with its part of the indexes: about 400 bytes.
const ROW: i64 = 400;

/// How many bytes the records of a kind take, about.
pub async fn size(tx: &mut Tx, kind: Kind) -> Result<u64> {
    match kind {
        Kind::Connection => size_of_all(tx, ConnectionAudit::Table, size_of_connection()).await,
        Kind::File => size_of_all(tx, FileAudit::Table, size_of_file()).await,
        Kind::Alarm => size_of_all(tx, AlarmAudit::Table, size_of_alarm()).await,
        Kind::Console => size_of_all(tx, ConsoleAudit::Table, size_of_console()).await,
    }
}

async fn size_of_all<T: Name>(tx: &mut Tx, table: T, size: SimpleExpr) -> Result<u64> {
    let sum = bigint(Func::coalesce([size.sum(), Expr::val(0_i64)]).into());
    tx.count(&Query::select().expr(sum).from(table).to_owned()).await
}

/// The `most` oldest records of a kind, each with the bytes that it takes.
pub async fn oldest(tx: &mut Tx, kind: Kind, most: u64) -> Result<Vec<(Uuid, i64)>> {
    match kind {
        Kind::Connection => {
            oldest_of(tx, ConnectionAudit::Table, ConnectionAudit::Guid, size_of_connection(), most).await
        }
        Kind::File => oldest_of(tx, FileAudit::Table, FileAudit::Guid, size_of_file(), most).await,
        Kind::Alarm => oldest_of(tx, AlarmAudit::Table, AlarmAudit::Guid, size_of_alarm(), most).await,
        Kind::Console => oldest_of(tx, ConsoleAudit::Table, ConsoleAudit::Guid, size_of_console(), most).await,
    }
}

async fn oldest_of<T: Name>(tx: &mut Tx, table: T, guid: T, size: SimpleExpr, most: u64) -> Result<Vec<(Uuid, i64)>> {
    let select = Query::select().column(guid).expr(size).from(table).order_by(guid, Order::Asc).limit(most).to_owned();
    tx.rows(&select).await
}

fn size_of_connection() -> SimpleExpr {
    use ConnectionAudit as C;
    size_of([C::Ip, C::PeerId, C::PeerName, C::ConnAuditRef, C::Note, C::More])
}

fn size_of_file() -> SimpleExpr {
    size_of([FileAudit::PeerId, FileAudit::Path, FileAudit::Info, FileAudit::More])
}

fn size_of_alarm() -> SimpleExpr {
    use AlarmAudit as A;
    size_of([A::Subject, A::DeviceName, A::DeviceFolded, A::Info, A::ConnAuditRef, A::More])
}

fn size_of_console() -> SimpleExpr {
    size_of([ConsoleAudit::Error, ConsoleAudit::Changes])
}

/// What a record with these texts takes.
fn size_of<T: Name, const N: usize>(texts: [T; N]) -> SimpleExpr {
    let bytes = |text: T| Expr::from(Func::cust("octet_length").arg(Expr::col(text)));
    bigint(texts.into_iter().fold(Expr::val(ROW), |size, text| size.add(bytes(text))))
}

/// The two databases add numbers to different types.
fn bigint(number: SimpleExpr) -> SimpleExpr {
    number.cast_as("bigint")
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
