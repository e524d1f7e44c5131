//! The table of API tokens.

use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait, LockType, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::db::search::Window;
use super::super::db::tables::{ReplacedSecret, Token, User};
use super::super::error::Result;
use crate::wire::permission::{Level, Permissions};

/// A token with what matters of its user.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub user: Uuid,
    pub name: String,
    device: i64,
    audit: i64,
    user_level: i64,
    group_level: i64,
    strategy: i64,
    address_book: i64,
    pub created_at: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
    pub last_used_at: Option<DateTime<Utc>>,
    pub user_name: String,
    pub user_is_admin: bool,
    pub user_status: i64,
}

impl Row {
    pub fn permissions(&self) -> Permissions {
        Permissions {
            device: level(self.device),
            audit: level(self.audit),
            user: level(self.user_level),
            group: level(self.group_level),
            strategy: level(self.strategy),
            address_book: level(self.address_book),
        }
    }
}

fn level(number: i64) -> Level {
    match number {
        1 => Level::Read,
        2 => Level::Write,
        _ => Level::None,
    }
}

fn number(level: Level) -> i64 {
    match level {
        Level::None => 0,
        Level::Read => 1,
        Level::Write => 2,
    }
}

/// A token to be made.
pub struct New<'a> {
    pub guid: Uuid,
    pub token_hash: &'a [u8; 32],
    pub user: Uuid,
    pub name: &'a str,
    pub permissions: Permissions,
    pub now: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
}

fn rows() -> SelectStatement {
    Query::select()
        .columns([
            (Token::Table, Token::Guid),
            (Token::Table, Token::User),
            (Token::Table, Token::Name),
            (Token::Table, Token::Device),
            (Token::Table, Token::Audit),
            (Token::Table, Token::UserLevel),
            (Token::Table, Token::GroupLevel),
            (Token::Table, Token::Strategy),
            (Token::Table, Token::AddressBook),
            (Token::Table, Token::CreatedAt),
            (Token::Table, Token::ExpiresAt),
            (Token::Table, Token::LastUsedAt),
        ])
        .expr_as(Expr::col((User::Table, User::Name)), "user_name")
        .expr_as(Expr::col((User::Table, User::IsAdmin)), "user_is_admin")
        .expr_as(Expr::col((User::Table, User::Status)), "user_status")
        .from(Token::Table)
        .inner_join(User::Table, Expr::col((User::Table, User::Guid)).equals((Token::Table, Token::User)))
        .to_owned()
}

pub async fn count(tx: &mut Tx) -> Result<u64> {
    tx.count_of(Token::Table, Condition::all()).await
}

/// A page in the order in which tokens were made.
pub async fn list(tx: &mut Tx, window: Window, total: u64) -> Result<Vec<Row>> {
    tx.page(rows(), (Token::Table, Token::Guid), Condition::all(), window, total).await
}

pub async fn names_of(tx: &mut Tx, user: Uuid) -> Result<Vec<String>> {
    let select = Query::select()
        .column(Token::Name)
        .from(Token::Table)
        .and_where(Expr::col(Token::User).eq(user))
        .order_by(Token::Guid, Order::Asc)
        .to_owned();
    Ok(tx.rows::<(String,)>(&select).await?.into_iter().map(|(name,)| name).collect())
}

pub async fn find(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col((Token::Table, Token::Guid)).eq(guid)).to_owned()).await
}

/// The token with the secret, or with one that was replaced and still works.
pub async fn find_by_hash(tx: &mut Tx, token_hash: &[u8; 32], now: DateTime<Utc>) -> Result<Option<Row>> {
    let current = Expr::col((Token::Table, Token::TokenHash)).eq(token_hash.to_vec());
    if let Some(row) = tx.row(&rows().and_where(current).to_owned()).await? {
        return Ok(Some(row));
    }
    let replaced = Query::select()
        .column(ReplacedSecret::Token)
        .from(ReplacedSecret::Table)
        .and_where(Expr::col(ReplacedSecret::TokenHash).eq(token_hash.to_vec()))
        .and_where(Expr::col(ReplacedSecret::WorksUntil).gt(now))
        .to_owned();
    tx.row(&rows().and_where(Expr::col((Token::Table, Token::Guid)).in_subquery(replaced)).to_owned()).await
}

/// Whether a token has exactly this name.
pub async fn is_named(tx: &mut Tx, name: &str) -> Result<bool> {
    let named = Condition::all().add(Expr::col(Token::Name).eq(name));
    Ok(tx.count_of(Token::Table, named).await? > 0)
}

/// The hash of a token's current secret; nobody else changes the row until the transaction ends.
pub async fn lock_hash(tx: &mut Tx, guid: Uuid) -> Result<Option<Vec<u8>>> {
    let select = Query::select()
        .column(Token::TokenHash)
        .from(Token::Table)
        .and_where(Expr::col(Token::Guid).eq(guid))
        .lock(LockType::Update)
        .to_owned();
    Ok(tx.row::<(Vec<u8>,)>(&select).await?.map(|(hash,)| hash))
}

pub async fn set_hash(tx: &mut Tx, guid: Uuid, token_hash: &[u8; 32]) -> Result<()> {
    let update = Query::update()
        .table(Token::Table)
        .value(Token::TokenHash, token_hash.to_vec())
        .and_where(Expr::col(Token::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

/// Keeps a replaced secret working for a while.
pub async fn keep_secret(tx: &mut Tx, token: Uuid, token_hash: Vec<u8>, works_until: DateTime<Utc>) -> Result<()> {
    let insert = Query::insert()
        .into_table(ReplacedSecret::Table)
        .columns([ReplacedSecret::TokenHash, ReplacedSecret::Token, ReplacedSecret::WorksUntil])
        .values_panic([token_hash.into(), token.into(), works_until.into()])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

/// Forgets every replaced secret of a token.
pub async fn drop_secrets(tx: &mut Tx, token: Uuid) -> Result<()> {
    let delete = Query::delete()
        .from_table(ReplacedSecret::Table)
        .and_where(Expr::col(ReplacedSecret::Token).eq(token))
        .to_owned();
    tx.run(&delete).await.map(drop)
}

/// Forgets replaced secrets whose time is over.
pub async fn drop_old_secrets(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    let delete = Query::delete()
        .from_table(ReplacedSecret::Table)
        .and_where(Expr::col(ReplacedSecret::WorksUntil).lte(now))
        .to_owned();
    tx.run(&delete).await.map(drop)
}

/// Until when the replaced secrets of these tokens work.
pub async fn replaced_secrets(tx: &mut Tx, tokens: &[Uuid], now: DateTime<Utc>) -> Result<Vec<(Uuid, DateTime<Utc>)>> {
    let select = Query::select()
        .columns([ReplacedSecret::Token, ReplacedSecret::WorksUntil])
        .from(ReplacedSecret::Table)
        .and_where(Expr::col(ReplacedSecret::Token).is_in(tokens.iter().copied()))
        .and_where(Expr::col(ReplacedSecret::WorksUntil).gt(now))
        .order_by(ReplacedSecret::WorksUntil, Order::Asc)
        .to_owned();
    tx.rows(&select).await
}

pub async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<()> {
    let insert = Query::insert()
        .into_table(Token::Table)
        .columns([
            Token::Guid,
            Token::TokenHash,
            Token::User,
            Token::Name,
            Token::UniqueName,
            Token::Device,
            Token::Audit,
            Token::UserLevel,
            Token::GroupLevel,
            Token::Strategy,
            Token::AddressBook,
            Token::CreatedAt,
            Token::ExpiresAt,
        ])
        .values_panic([
            new.guid.into(),
            new.token_hash.to_vec().into(),
            new.user.into(),
            new.name.into(),
            new.name.into(),
            number(new.permissions.device).into(),
            number(new.permissions.audit).into(),
            number(new.permissions.user).into(),
            number(new.permissions.group).into(),
            number(new.permissions.strategy).into(),
            number(new.permissions.address_book).into(),
            new.now.into(),
            new.expires_at.into(),
        ])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

pub async fn set_last_used(tx: &mut Tx, guid: Uuid, at: DateTime<Utc>) -> Result<()> {
    let update = Query::update()
        .table(Token::Table)
        .value(Token::LastUsedAt, at)
        .and_where(Expr::col(Token::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

pub async fn delete(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let delete = Query::delete().from_table(Token::Table).and_where(Expr::col(Token::Guid).eq(guid)).to_owned();
    tx.run(&delete).await.map(drop)
}
