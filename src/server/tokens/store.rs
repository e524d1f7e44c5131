//! The table of API tokens.

use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait, Query, SelectStatement};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::db::search::Window;
use super::super::db::tables::{Token, User};
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

pub async fn find(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col((Token::Table, Token::Guid)).eq(guid)).to_owned()).await
}

pub async fn find_by_hash(tx: &mut Tx, token_hash: &[u8; 32]) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col((Token::Table, Token::TokenHash)).eq(token_hash.to_vec())).to_owned()).await
}

pub async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<()> {
    let insert = Query::insert()
        .into_table(Token::Table)
        .columns([
            Token::Guid,
            Token::TokenHash,
            Token::User,
            Token::Name,
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
