//! The tables of sessions and of failed sign-ins.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sea_query::{CaseStatement, Condition, Expr, ExprTrait, LockType, OnConflict, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::db::tables::{Device, Session, SignInFailure, User};
use super::super::error::Result;
use super::limits::{Failures, Guesser};

/// A session with what matters of its user.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub user: Uuid,
    pub kind: String,
    pub restricted: bool,
    pub created_at: DateTime<Utc>,
    pub last_used_at: DateTime<Utc>,
    pub name: String,
    pub is_admin: bool,
    pub status: i64,
}

/// A session to be made.
pub struct NewSession<'a> {
    pub token_hash: &'a [u8; 32],
    pub user: Uuid,
    pub kind: &'static str,
    pub restricted: bool,
    pub device_id: &'a str,
    pub device_uuid: &'a str,
    pub device_name: &'a str,
    pub address: &'a str,
    pub now: DateTime<Utc>,
}

/// Sessions with what matters of their users.
fn sessions() -> SelectStatement {
    Query::select()
        .columns([
            (Session::Table, Session::User),
            (Session::Table, Session::Kind),
            (Session::Table, Session::Restricted),
            (Session::Table, Session::CreatedAt),
            (Session::Table, Session::LastUsedAt),
        ])
        .columns([(User::Table, User::Name), (User::Table, User::IsAdmin), (User::Table, User::Status)])
        .from(Session::Table)
        .inner_join(User::Table, Expr::col((User::Table, User::Guid)).equals((Session::Table, Session::User)))
        .to_owned()
}

/// A session with the id of the device that it is on.
#[derive(sqlx::FromRow)]
pub struct OnDevice {
    pub device_id: String,
    #[sqlx(flatten)]
    pub session: Row,
}

/// The sessions of clients on the devices with these ids, the last used one last, those too that have ended with time.
/// Where the id is a known device's the session must be the same machine's.
pub async fn signed_in_on(tx: &mut Tx, ids: &BTreeSet<&str>) -> Result<Vec<OnDevice>> {
    let uuid = Expr::col((Device::Table, Device::Uuid));
    let select = sessions()
        .column((Session::Table, Session::DeviceId))
        .left_join(Device::Table, Expr::col((Device::Table, Device::Id)).equals((Session::Table, Session::DeviceId)))
        .and_where(Expr::col((Session::Table, Session::DeviceId)).is_in(ids.iter().copied()))
        .and_where(Expr::col((Session::Table, Session::Kind)).eq("client"))
        .and_where(Expr::col((Session::Table, Session::Restricted)).eq(false))
        .and_where(uuid.clone().is_null().or(uuid.equals((Session::Table, Session::DeviceUuid))))
        .order_by((Session::Table, Session::LastUsedAt), Order::Asc)
        .to_owned();
    tx.rows(&select).await
}

/// The client's session with this id on this machine that was used last, of users with this status.
pub async fn newest_with(tx: &mut Tx, id: &str, uuid: &str, status: i64) -> Result<Option<Row>> {
    let select = sessions()
        .and_where(Expr::col((Session::Table, Session::DeviceId)).eq(id))
        .and_where(Expr::col((Session::Table, Session::DeviceUuid)).eq(uuid))
        .and_where(Expr::col((Session::Table, Session::Kind)).eq("client"))
        .and_where(Expr::col((Session::Table, Session::Restricted)).eq(false))
        .and_where(Expr::col((User::Table, User::Status)).eq(status))
        .order_by((Session::Table, Session::LastUsedAt), Order::Desc)
        .limit(1)
        .to_owned();
    tx.row(&select).await
}

/// The id and the uuid with which a client's session was begun, and when.
pub async fn machine_of(tx: &mut Tx, token_hash: &[u8; 32]) -> Result<Option<(String, String, DateTime<Utc>)>> {
    let select = Query::select()
        .columns([Session::DeviceId, Session::DeviceUuid, Session::CreatedAt])
        .from(Session::Table)
        .and_where(Expr::col(Session::TokenHash).eq(token_hash.to_vec()))
        .and_where(Expr::col(Session::Kind).eq("client"))
        .to_owned();
    tx.row(&select).await
}

/// Writes the id that the machine of a session has now; false if the session is gone.
pub async fn set_device_id(tx: &mut Tx, token_hash: &[u8; 32], id: &str) -> Result<bool> {
    let update = Query::update()
        .table(Session::Table)
        .value(Session::DeviceId, id)
        .and_where(Expr::col(Session::TokenHash).eq(token_hash.to_vec()))
        .to_owned();
    Ok(tx.run(&update).await? > 0)
}

/// The id of the device on which a client's session was begun; empty where another machine has that id.
pub async fn device_of(tx: &mut Tx, token_hash: &[u8; 32]) -> Result<Option<String>> {
    let uuid = Expr::col((Device::Table, Device::Uuid));
    let is_it = uuid.clone().is_null().or(uuid.equals((Session::Table, Session::DeviceUuid)));
    let select = Query::select()
        .expr(CaseStatement::new().case(is_it, Expr::col((Session::Table, Session::DeviceId))).finally(""))
        .from(Session::Table)
        .left_join(Device::Table, Expr::col((Device::Table, Device::Id)).equals((Session::Table, Session::DeviceId)))
        .and_where(Expr::col((Session::Table, Session::TokenHash)).eq(token_hash.to_vec()))
        .and_where(Expr::col((Session::Table, Session::Kind)).eq("client"))
        .to_owned();
    Ok(tx.row::<(String,)>(&select).await?.map(|(id,)| id))
}

pub async fn insert(tx: &mut Tx, new: &NewSession<'_>) -> Result<()> {
    let insert = Query::insert()
        .into_table(Session::Table)
        .columns([
            Session::TokenHash,
            Session::User,
            Session::Kind,
            Session::Restricted,
            Session::DeviceId,
            Session::DeviceUuid,
            Session::DeviceName,
            Session::Address,
            Session::CreatedAt,
            Session::LastUsedAt,
        ])
        .values_panic([
            new.token_hash.to_vec().into(),
            new.user.into(),
            new.kind.into(),
            new.restricted.into(),
            new.device_id.into(),
            new.device_uuid.into(),
            new.device_name.into(),
            new.address.into(),
            new.now.into(),
            new.now.into(),
        ])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

pub async fn find(tx: &mut Tx, token_hash: &[u8; 32]) -> Result<Option<Row>> {
    let one = Expr::col((Session::Table, Session::TokenHash)).eq(token_hash.to_vec());
    tx.row(&sessions().and_where(one).to_owned()).await
}

pub async fn set_last_used(tx: &mut Tx, token_hash: &[u8; 32], at: DateTime<Utc>) -> Result<()> {
    let update = Query::update()
        .table(Session::Table)
        .value(Session::LastUsedAt, at)
        .and_where(Expr::col(Session::TokenHash).eq(token_hash.to_vec()))
        .to_owned();
    tx.run(&update).await.map(drop)
}

pub async fn lift_restriction(tx: &mut Tx, token_hash: &[u8; 32]) -> Result<()> {
    let update = Query::update()
        .table(Session::Table)
        .value(Session::Restricted, false)
        .and_where(Expr::col(Session::TokenHash).eq(token_hash.to_vec()))
        .to_owned();
    tx.run(&update).await.map(drop)
}

pub async fn delete(tx: &mut Tx, token_hash: &[u8; 32]) -> Result<()> {
    let delete = Query::delete()
        .from_table(Session::Table)
        .and_where(Expr::col(Session::TokenHash).eq(token_hash.to_vec()))
        .to_owned();
    tx.run(&delete).await.map(drop)
}

/// Deletes the sessions of a user, but for one that is kept.
pub async fn delete_all(tx: &mut Tx, user: Uuid, keep: Option<&[u8; 32]>) -> Result<u64> {
    let mut delete = Query::delete();
    delete.from_table(Session::Table).and_where(Expr::col(Session::User).eq(user));
    if let Some(keep) = keep {
        delete.and_where(Expr::col(Session::TokenHash).ne(keep.to_vec()));
    }
    tx.run(&delete).await
}

/// The addresses from which a user signed in, those of sessions that can only change the password left out.
pub async fn addresses(tx: &mut Tx, user: Uuid) -> Result<Vec<String>> {
    let select = Query::select()
        .distinct()
        .column(Session::Address)
        .from(Session::Table)
        .and_where(Expr::col(Session::User).eq(user))
        .and_where(Expr::col(Session::Restricted).eq(false))
        .to_owned();
    Ok(tx.rows::<(String,)>(&select).await?.into_iter().map(|(address,)| address).collect())
}

pub async fn count_of_user(tx: &mut Tx, user: Uuid) -> Result<u64> {
    tx.count_of(Session::Table, Condition::all().add(Expr::col(Session::User).eq(user))).await
}

pub async fn delete_ended(
    tx: &mut Tx,
    client_unused: DateTime<Utc>,
    console_unused: DateTime<Utc>,
    console_made: DateTime<Utc>,
) -> Result<()> {
    let unused = |since| Expr::col(Session::LastUsedAt).lt(since);
    let console = Expr::col(Session::Kind)
        .eq("console")
        .and(unused(console_unused).or(Expr::col(Session::CreatedAt).lt(console_made)));
    let delete = Query::delete().from_table(Session::Table).and_where(unused(client_unused).or(console)).to_owned();
    tx.run(&delete).await.map(drop)
}

fn of_guesser(guesser: Guesser<'_>) -> Condition {
    Condition::all()
        .add(Expr::col(SignInFailure::Kind).eq(guesser.door.as_str()))
        .add(Expr::col(SignInFailure::Account).eq(guesser.account))
        .add(Expr::col(SignInFailure::Address).eq(guesser.line()))
}

fn failures_of(guesser: Guesser<'_>) -> SelectStatement {
    Query::select()
        .columns([
            SignInFailure::InARow,
            SignInFailure::MinuteBeganAt,
            SignInFailure::InMinute,
            SignInFailure::HourBeganAt,
            SignInFailure::InHour,
            SignInFailure::WaitSeconds,
            SignInFailure::BlockedUntil,
        ])
        .from(SignInFailure::Table)
        .cond_where(of_guesser(guesser))
        .to_owned()
}

pub async fn failures(tx: &mut Tx, guesser: Guesser<'_>) -> Result<Option<Failures>> {
    read_failures(tx, &failures_of(guesser)).await
}

/// The failures, none at first; nobody else counts until the transaction ends.
pub async fn lock_failures(tx: &mut Tx, guesser: Guesser<'_>, now: DateTime<Utc>) -> Result<Failures> {
    insert_failures(tx, guesser, &Failures::none(now), now, OnConflict::columns(GUESSER).do_nothing()).await?;
    let locked = failures_of(guesser).lock(LockType::Update).to_owned();
    Ok(read_failures(tx, &locked).await?.unwrap_or_else(|| Failures::none(now)))
}

async fn read_failures(tx: &mut Tx, select: &SelectStatement) -> Result<Option<Failures>> {
    let row = tx.row(select).await?;
    Ok(row.map(|(in_a_row, minute_began_at, in_minute, hour_began_at, in_hour, wait_seconds, blocked_until)| {
        Failures { in_a_row, minute_began_at, in_minute, hour_began_at, in_hour, wait_seconds, blocked_until }
    }))
}

const GUESSER: [SignInFailure; 3] = [SignInFailure::Kind, SignInFailure::Account, SignInFailure::Address];
const COUNTED: [SignInFailure; 8] = [
    SignInFailure::InARow,
    SignInFailure::MinuteBeganAt,
    SignInFailure::InMinute,
    SignInFailure::HourBeganAt,
    SignInFailure::InHour,
    SignInFailure::WaitSeconds,
    SignInFailure::BlockedUntil,
    SignInFailure::LastAt,
];

pub async fn set_failures(tx: &mut Tx, guesser: Guesser<'_>, failures: &Failures, now: DateTime<Utc>) -> Result<()> {
    insert_failures(tx, guesser, failures, now, OnConflict::columns(GUESSER).update_columns(COUNTED)).await
}

async fn insert_failures(
    tx: &mut Tx,
    guesser: Guesser<'_>,
    failures: &Failures,
    now: DateTime<Utc>,
    on_conflict: &OnConflict,
) -> Result<()> {
    let insert = Query::insert()
        .into_table(SignInFailure::Table)
        .columns(GUESSER.into_iter().chain(COUNTED))
        .values_panic([
            guesser.door.as_str().into(),
            guesser.account.into(),
            guesser.line().into(),
            failures.in_a_row.into(),
            failures.minute_began_at.into(),
            failures.in_minute.into(),
            failures.hour_began_at.into(),
            failures.in_hour.into(),
            failures.wait_seconds.into(),
            failures.blocked_until.into(),
            now.into(),
        ])
        .on_conflict(on_conflict.clone())
        .to_owned();
    tx.run(&insert).await.map(drop)
}

/// For how many accounts sign-ins failed at the address since then.
pub async fn count_accounts(tx: &mut Tx, guesser: Guesser<'_>, since: DateTime<Utc>) -> Result<u64> {
    let of_address = Condition::all()
        .add(Expr::col(SignInFailure::Kind).eq(guesser.door.as_str()))
        .add(Expr::col(SignInFailure::Address).eq(guesser.line()))
        .add(Expr::col(SignInFailure::Account).ne(guesser.account))
        .add(Expr::col(SignInFailure::LastAt).gte(since));
    tx.count_of(SignInFailure::Table, of_address).await
}

pub async fn clear_failures(tx: &mut Tx, guesser: Guesser<'_>) -> Result<()> {
    let delete = Query::delete().from_table(SignInFailure::Table).cond_where(of_guesser(guesser)).to_owned();
    tx.run(&delete).await.map(drop)
}

/// Deletes failures from before a time, and from the future.
pub async fn delete_old_failures(tx: &mut Tx, before: DateTime<Utc>, future: DateTime<Utc>) -> Result<()> {
    let last = || Expr::col(SignInFailure::LastAt);
    let delete =
        Query::delete().from_table(SignInFailure::Table).and_where(last().lt(before).or(last().gt(future))).to_owned();
    tx.run(&delete).await.map(drop)
}
