//! The table of users.

mod similar;

use chrono::{DateTime, Utc};
use sea_query::{Asterisk, Condition, Expr, ExprTrait, LockType, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::access::Owners;
use super::super::db::search::{Window, fold, has_strategy, matches, skeleton};
use super::super::db::tables::{Strategy, User, UserGroup};
use super::super::db::{AT_ONCE, Tx};
use super::super::error::Result;
use crate::wire::page::Pattern;
use crate::wire::users::{self as wire, UserQuery};
pub use similar::{fill_skeletons, find_by_folded_name, find_by_name_or_email, fold_emails, look_alike};

/// A user with the name of the group.
#[derive(Clone, sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub name: String,
    pub email: String,
    pub note: String,
    pub status: i64,
    pub is_admin: bool,
    pub password: String,
    pub password_is_default: bool,
    pub group_name: String,
    pub strategy_name: Option<String>,
}

impl From<Row> for wire::User {
    fn from(row: Row) -> wire::User {
        wire::User {
            guid: row.guid.into(),
            name: row.name,
            display_name: None,
            avatar: None,
            email: Some(row.email),
            note: Some(row.note),
            group_name: Some(row.group_name),
            status: i32::try_from(row.status).unwrap_or(0),
            is_admin: row.is_admin,
            strategy_name: Some(row.strategy_name),
        }
    }
}

/// A user to be made.
pub struct New<'a> {
    pub guid: Uuid,
    pub name: &'a str,
    pub email: &'a str,
    pub note: &'a str,
    pub user_group: Uuid,
    pub is_admin: bool,
    pub password: &'a str,
    pub password_is_default: bool,
    pub now: DateTime<Utc>,
}

/// What to change of a user.
#[derive(Default)]
pub struct Edit<'a> {
    /// As written, and folded.
    pub name: Option<(&'a str, String)>,
    pub email: Option<&'a str>,
    pub note: Option<&'a str>,
    pub user_group: Option<Uuid>,
    pub is_admin: Option<bool>,
}

fn rows() -> SelectStatement {
    Query::select()
        .columns([
            (User::Table, User::Guid),
            (User::Table, User::Name),
            (User::Table, User::Email),
            (User::Table, User::Note),
            (User::Table, User::Status),
            (User::Table, User::IsAdmin),
            (User::Table, User::Password),
            (User::Table, User::PasswordIsDefault),
        ])
        .expr_as(Expr::col((UserGroup::Table, UserGroup::Name)), "group_name")
        .expr_as(Expr::col((Strategy::Table, Strategy::Name)), "strategy_name")
        .from(User::Table)
        .inner_join(
            UserGroup::Table,
            Expr::col((UserGroup::Table, UserGroup::Guid)).equals((User::Table, User::UserGroup)),
        )
        .left_join(Strategy::Table, Expr::col((Strategy::Table, Strategy::Guid)).equals((User::Table, User::Strategy)))
        .to_owned()
}

/// Which users are listed.
pub struct Among<'a> {
    pub query: &'a UserQuery,
    pub status: Option<i64>,
    /// Those alone whose devices somebody may reach.
    pub owners: Option<&'a Owners>,
}

/// The condition of the filters, the same for the list and its count.
fn filter(among: &Among<'_>) -> Condition {
    let mut condition = Condition::all();
    let query = among.query;
    if let Some(status) = among.status {
        condition = condition.add(Expr::col((User::Table, User::Status)).eq(status));
    }
    if let Some(owners) = among.owners {
        condition = condition.add(owners.condition());
    }
    if let Some(name) = &query.name {
        condition =
            condition.add(matches(&Pattern::parse(name), (User::Table, User::Name), (User::Table, User::NameFolded)));
    }
    if let Some(name) = &query.group_name {
        let of_group = matches(&Pattern::parse(name), UserGroup::Name, UserGroup::NameFolded);
        let groups = Query::select().column(UserGroup::Guid).from(UserGroup::Table).and_where(of_group).to_owned();
        condition = condition.add(Expr::col((User::Table, User::UserGroup)).in_subquery(groups));
    }
    let strategy = query.strategy_name.as_deref().filter(|_| among.owners.is_none());
    condition.add_option(strategy.map(|text| has_strategy(text, (User::Table, User::Strategy))))
}

pub async fn count(tx: &mut Tx, among: &Among<'_>) -> Result<u64> {
    tx.count_of(User::Table, filter(among)).await
}

/// Counts the users of a status.
pub async fn count_of_status(tx: &mut Tx, status: i64) -> Result<u64> {
    tx.count_of(User::Table, Condition::all().add(Expr::col(User::Status).eq(status))).await
}

/// How many are in each of these groups.
pub async fn count_in(tx: &mut Tx, groups: &[Uuid]) -> Result<Vec<(Uuid, i64)>> {
    let select = Query::select()
        .column(User::UserGroup)
        .expr(Expr::col(Asterisk).count())
        .from(User::Table)
        .and_where(Expr::col(User::UserGroup).is_in(groups.iter().copied()))
        .add_group_by([Expr::col(User::UserGroup)])
        .to_owned();
    tx.rows(&select).await
}

pub async fn find_all(tx: &mut Tx, guids: Vec<Uuid>) -> Result<Vec<Row>> {
    let select = rows()
        .and_where(Expr::col((User::Table, User::Guid)).is_in(guids))
        .order_by((User::Table, User::Guid), Order::Asc)
        .to_owned();
    tx.rows(&select).await
}

/// A page in the order in which users were made, read from the nearer end.
pub async fn list(tx: &mut Tx, among: &Among<'_>, window: Window, total: u64) -> Result<Vec<Row>> {
    tx.page(rows(), (User::Table, User::Guid), filter(among), window, total).await
}

pub async fn find(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col((User::Table, User::Guid)).eq(guid)).to_owned()).await
}

/// The user with the guid; the row stays as it is until the transaction ends.
pub async fn lock(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    let select = rows()
        .and_where(Expr::col((User::Table, User::Guid)).eq(guid))
        .lock_with_tables(LockType::NoKeyUpdate, [User::Table])
        .to_owned();
    tx.row(&select).await
}

/// The user with the guid; nobody can change the row until the transaction ends.
pub async fn share(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    let select = rows()
        .and_where(Expr::col((User::Table, User::Guid)).eq(guid))
        .lock_with_tables(LockType::Share, [User::Table])
        .to_owned();
    tx.row(&select).await
}

pub async fn find_by_name(tx: &mut Tx, name: &str) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col((User::Table, User::Name)).eq(name)).to_owned()).await
}

/// How many administrators may sign in beside this user.
pub async fn count_other_administrators(tx: &mut Tx, guid: Uuid) -> Result<u64> {
    let enabled = Expr::col(User::IsAdmin).eq(true).and(Expr::col(User::Status).eq(1));
    tx.count_of(User::Table, Condition::all().add(enabled).add(Expr::col(User::Guid).ne(guid))).await
}

pub async fn anybody(tx: &mut Tx) -> Result<bool> {
    let select = Query::select().column(User::Guid).from(User::Table).limit(1).to_owned();
    Ok(tx.row::<(Uuid,)>(&select).await?.is_some())
}

pub async fn default_password_stands(tx: &mut Tx) -> Result<bool> {
    let select = Query::select()
        .column(User::Guid)
        .from(User::Table)
        .and_where(Expr::col(User::PasswordIsDefault).eq(true))
        .limit(1)
        .to_owned();
    Ok(tx.row::<(Uuid,)>(&select).await?.is_some())
}

/// The administrators who may sign in; the rows stay as they are until the transaction ends.
pub async fn lock_administrators(tx: &mut Tx) -> Result<Vec<Uuid>> {
    let select = Query::select()
        .column(User::Guid)
        .from(User::Table)
        .and_where(Expr::col(User::IsAdmin).eq(true))
        .and_where(Expr::col(User::Status).eq(1))
        .order_by(User::Guid, Order::Asc)
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    Ok(tx.rows::<(Uuid,)>(&select).await?.into_iter().map(|(guid,)| guid).collect())
}

pub async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<()> {
    let insert = Query::insert()
        .into_table(User::Table)
        .columns([
            User::Guid,
            User::Name,
            User::NameFolded,
            User::UniqueName,
            User::Skeleton,
            User::Email,
            User::EmailFolded,
            User::Note,
            User::UserGroup,
            User::Status,
            User::IsAdmin,
            User::Password,
            User::PasswordIsDefault,
            User::EmailVerification,
            User::CreatedAt,
        ])
        .values_panic([
            new.guid.into(),
            new.name.into(),
            fold(new.name).into(),
            fold(new.name).into(),
            skeleton(new.name).into(),
            new.email.into(),
            fold(new.email).into(),
            new.note.into(),
            new.user_group.into(),
            1_i64.into(),
            new.is_admin.into(),
            new.password.into(),
            new.password_is_default.into(),
            false.into(),
            new.now.into(),
        ])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

pub async fn update(tx: &mut Tx, guid: Uuid, edit: &Edit<'_>) -> Result<()> {
    let mut update = Query::update();
    update.table(User::Table).and_where(Expr::col(User::Guid).eq(guid));
    if let Some((name, folded)) = &edit.name {
        update
            .value(User::Name, *name)
            .value(User::NameFolded, folded.as_str())
            .value(User::UniqueName, folded.as_str())
            .value(User::Skeleton, skeleton(name));
    }
    if let Some(email) = edit.email {
        update.value(User::Email, email).value(User::EmailFolded, fold(email));
    }
    if let Some(note) = edit.note {
        update.value(User::Note, note);
    }
    if let Some(user_group) = edit.user_group {
        update.value(User::UserGroup, user_group);
    }
    if let Some(is_admin) = edit.is_admin {
        update.value(User::IsAdmin, is_admin);
    }
    if update.get_values().is_empty() {
        return Ok(());
    }
    tx.run(&update).await.map(drop)
}

pub async fn set_status(tx: &mut Tx, guid: Uuid, status: i64) -> Result<()> {
    let update = Query::update()
        .table(User::Table)
        .value(User::Status, status)
        .and_where(Expr::col(User::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

pub async fn set_password(tx: &mut Tx, guid: Uuid, hash: &str) -> Result<()> {
    let update = Query::update()
        .table(User::Table)
        .value(User::Password, hash)
        .value(User::PasswordIsDefault, false)
        .and_where(Expr::col(User::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

/// Keeps everybody from giving the user anything until the transaction ends.
pub async fn close(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let select = Query::select()
        .column(User::Guid)
        .from(User::Table)
        .and_where(Expr::col(User::Guid).eq(guid))
        .lock(LockType::Update)
        .to_owned();
    tx.hold(&select).await
}

pub async fn delete(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let delete = Query::delete().from_table(User::Table).and_where(Expr::col(User::Guid).eq(guid)).to_owned();
    tx.run(&delete).await.map(drop)
}

/// Those of the names that are there.
pub async fn all_named(tx: &mut Tx, names: &[&str]) -> Result<Vec<(String, Uuid)>> {
    tx.named(User::Table, (User::Name, User::Guid), names).await
}

/// The names of those of the users who are administrators.
pub async fn administrators_among(tx: &mut Tx, users: &[Uuid]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for chunk in users.chunks(AT_ONCE) {
        let select = Query::select()
            .column(User::Name)
            .from(User::Table)
            .and_where(Expr::col(User::Guid).is_in(chunk.iter().copied()))
            .and_where(Expr::col(User::IsAdmin).eq(true))
            .order_by(User::Guid, Order::Asc)
            .to_owned();
        names.extend(tx.rows::<(String,)>(&select).await?.into_iter().map(|(name,)| name));
    }
    Ok(names)
}

/// Those of the guids that are there; the guids are in their order, and the rows stay as they are until the
/// transaction ends.
pub async fn lock_all(tx: &mut Tx, guids: &[Uuid]) -> Result<Vec<Row>> {
    let mut found = Vec::with_capacity(guids.len());
    for chunk in guids.chunks(AT_ONCE) {
        let select = rows()
            .and_where(Expr::col((User::Table, User::Guid)).is_in(chunk.iter().copied()))
            .order_by((User::Table, User::Guid), Order::Asc)
            .lock_with_tables(LockType::NoKeyUpdate, [User::Table])
            .to_owned();
        found.extend(tx.rows::<Row>(&select).await?);
    }
    Ok(found)
}

pub async fn set_group(tx: &mut Tx, guids: &[Uuid], group: Uuid) -> Result<()> {
    for chunk in guids.chunks(AT_ONCE) {
        let update = Query::update()
            .table(User::Table)
            .value(User::UserGroup, group)
            .and_where(Expr::col(User::Guid).is_in(chunk.iter().copied()))
            .to_owned();
        tx.run(&update).await?;
    }
    Ok(())
}

/// The users of a group; the rows stay as they are until the transaction ends.
pub async fn lock_group(tx: &mut Tx, group: Uuid) -> Result<Vec<Uuid>> {
    let select = Query::select()
        .column(User::Guid)
        .from(User::Table)
        .and_where(Expr::col(User::UserGroup).eq(group))
        .order_by(User::Guid, Order::Asc)
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    Ok(tx.rows::<(Uuid,)>(&select).await?.into_iter().map(|(guid,)| guid).collect())
}
