//! The tables of address books; here the books themselves. What is in them, and who may do what, are rooms beside it.

pub mod peers;
pub mod rules;
pub mod tags;

use chrono::{DateTime, Utc};
use sea_query::{Cond, Condition, Expr, ExprTrait, LockType, OnConflict, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::db::search::{Window, fold, matches, skeleton};
use super::super::db::tables::{AddressBook, AddressBookRule, User};
use super::super::error::Result;
use crate::wire::page::Pattern;

/// A book with the name of its owner.
#[derive(Clone, sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub owner: Uuid,
    pub owner_name: String,
    pub owner_is_admin: bool,
    pub personal: bool,
    /// An administrator gave the book its name, or took it over under this name.
    pub named_by_administrator: bool,
    pub name: String,
    pub note: String,
    /// Sealed.
    pub password: Option<Vec<u8>>,
}

impl Row {
    /// Whether presets and assignments may find the book by its name. Everybody may create books, and one that users
    /// named would be given the passwords that are meant for an administrator's.
    pub fn takes_assignments(&self) -> bool {
        self.owner_is_admin && self.named_by_administrator
    }
}

/// A book to be made.
pub struct New<'a> {
    pub guid: Uuid,
    pub owner: Uuid,
    pub personal: bool,
    pub named_by_administrator: bool,
    pub name: &'a str,
    pub note: &'a str,
    pub password: Option<Vec<u8>>,
    pub now: DateTime<Utc>,
}

/// What to change of a book.
#[derive(Default)]
pub struct Edit<'a> {
    pub name: Option<&'a str>,
    pub named_by_administrator: Option<bool>,
    pub note: Option<&'a str>,
    pub owner: Option<Uuid>,
    /// Sealed; `Some(None)` takes it away.
    pub password: Option<Option<Vec<u8>>>,
}

/// Whose books are meant: everybody's, or those that a user owns or is let in to.
#[derive(Clone, Copy)]
pub enum For {
    Everybody,
    User(Uuid),
}

fn rows() -> SelectStatement {
    Query::select()
        .columns(
            [
                AddressBook::Guid,
                AddressBook::Owner,
                AddressBook::Personal,
                AddressBook::NamedByAdministrator,
                AddressBook::Name,
                AddressBook::Note,
                AddressBook::Password,
            ]
            .map(|column| (AddressBook::Table, column)),
        )
        .expr_as(Expr::col((User::Table, User::Name)), "owner_name")
        .expr_as(Expr::col((User::Table, User::IsAdmin)), "owner_is_admin")
        .from(AddressBook::Table)
        .inner_join(User::Table, Expr::col((User::Table, User::Guid)).equals((AddressBook::Table, AddressBook::Owner)))
        .to_owned()
}

/// The shared books that somebody may read, the same for the list and its count.
fn readable(whose: For, name: Option<&str>) -> Condition {
    let book = |column| Expr::col((AddressBook::Table, column));
    let mut condition = Condition::all().add(book(AddressBook::Personal).eq(false));
    if let For::User(user) = whose {
        let let_in = Query::select()
            .column(AddressBookRule::Book)
            .from(AddressBookRule::Table)
            .cond_where(rules::about(user))
            .to_owned();
        condition = condition
            .add(Cond::any().add(book(AddressBook::Owner).eq(user)).add(book(AddressBook::Guid).in_subquery(let_in)));
    }
    match name {
        Some(name) => condition.add(matches(
            &Pattern::parse(name),
            (AddressBook::Table, AddressBook::Name),
            (AddressBook::Table, AddressBook::NameFolded),
        )),
        None => condition,
    }
}

pub async fn count(tx: &mut Tx, whose: For, name: Option<&str>) -> Result<u64> {
    tx.count_of(AddressBook::Table, readable(whose, name)).await
}

/// A page of shared books in the order in which they were made, read from the nearer end.
pub async fn list(tx: &mut Tx, whose: For, name: Option<&str>, window: Window, total: u64) -> Result<Vec<Row>> {
    tx.page(rows(), (AddressBook::Table, AddressBook::Guid), readable(whose, name), window, total).await
}

pub async fn find(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col((AddressBook::Table, AddressBook::Guid)).eq(guid)).to_owned()).await
}

/// The book with the guid; nobody else changes it or what is in it until the transaction ends.
pub async fn lock(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    let select = rows()
        .and_where(Expr::col((AddressBook::Table, AddressBook::Guid)).eq(guid))
        .lock_with_tables(LockType::NoKeyUpdate, [AddressBook::Table])
        .to_owned();
    tx.row(&select).await
}

/// The guid of a user's own book.
pub async fn personal(tx: &mut Tx, owner: Uuid) -> Result<Option<Uuid>> {
    let select = Query::select()
        .column(AddressBook::Guid)
        .from(AddressBook::Table)
        .and_where(Expr::col(AddressBook::Owner).eq(owner))
        .and_where(Expr::col(AddressBook::Personal).eq(true))
        .to_owned();
    Ok(tx.row::<(Uuid,)>(&select).await?.map(|(guid,)| guid))
}

/// The guid of the shared book of the name.
pub async fn named(tx: &mut Tx, name: &str) -> Result<Option<Uuid>> {
    let select = Query::select()
        .column(AddressBook::Guid)
        .from(AddressBook::Table)
        .and_where(Expr::col(AddressBook::Name).eq(name))
        .and_where(Expr::col(AddressBook::Personal).eq(false))
        .to_owned();
    Ok(tx.row::<(Uuid,)>(&select).await?.map(|(guid,)| guid))
}

/// Whether another shared book has a name that looks like this one.
pub async fn looks_alike(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<bool> {
    let columns = (AddressBook::Name, AddressBook::Guid, AddressBook::Skeleton);
    Ok(tx.look_alike(AddressBook::Table, columns, name, own).await?.is_some())
}

pub async fn fill_skeletons(tx: &mut Tx) -> Result<()> {
    tx.fill_skeletons(AddressBook::Table, (AddressBook::Name, AddressBook::Guid, AddressBook::Skeleton)).await
}

/// Whether a user, who is to own books, is an administrator.
pub async fn is_administrator(tx: &mut Tx, user: Uuid) -> Result<bool> {
    let select =
        Query::select().column(User::IsAdmin).from(User::Table).and_where(Expr::col(User::Guid).eq(user)).to_owned();
    Ok(tx.row::<(bool,)>(&select).await?.is_some_and(|(is_admin,)| is_admin))
}

/// The shared books that a user owns, which stay as they are until the transaction ends.
pub async fn lock_owned(tx: &mut Tx, owner: Uuid) -> Result<Vec<(Uuid, String)>> {
    let select = Query::select()
        .columns([AddressBook::Guid, AddressBook::Name])
        .from(AddressBook::Table)
        .and_where(Expr::col(AddressBook::Owner).eq(owner))
        .and_where(Expr::col(AddressBook::Personal).eq(false))
        .order_by(AddressBook::Guid, Order::Asc)
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    tx.rows(&select).await
}

/// The names of the shared books that a user owns.
pub async fn owned_names(tx: &mut Tx, owner: Uuid) -> Result<Vec<String>> {
    let select = Query::select()
        .column(AddressBook::Name)
        .from(AddressBook::Table)
        .and_where(Expr::col(AddressBook::Owner).eq(owner))
        .and_where(Expr::col(AddressBook::Personal).eq(false))
        .order_by(AddressBook::Guid, Order::Asc)
        .to_owned();
    Ok(tx.rows::<(String,)>(&select).await?.into_iter().map(|(name,)| name).collect())
}

/// Makes a book. A user has one book of their own: where it is there already, this does nothing.
pub async fn insert(tx: &mut Tx, new: New<'_>) -> Result<()> {
    let mut insert = Query::insert()
        .into_table(AddressBook::Table)
        .columns([
            AddressBook::Guid,
            AddressBook::Owner,
            AddressBook::Personal,
            AddressBook::NamedByAdministrator,
            AddressBook::Name,
            AddressBook::NameFolded,
            AddressBook::Skeleton,
            AddressBook::Note,
            AddressBook::Password,
            AddressBook::CreatedAt,
        ])
        .values_panic([
            new.guid.into(),
            new.owner.into(),
            new.personal.into(),
            new.named_by_administrator.into(),
            new.name.into(),
            fold(new.name).into(),
            skeleton(new.name).into(),
            new.note.into(),
            new.password.into(),
            new.now.into(),
        ])
        .to_owned();
    if new.personal {
        insert.on_conflict(
            OnConflict::column(AddressBook::Owner)
                .target_and_where(Expr::col(AddressBook::Personal))
                .do_nothing()
                .to_owned(),
        );
    }
    tx.run(&insert).await.map(drop)
}

pub async fn update(tx: &mut Tx, guid: Uuid, edit: Edit<'_>) -> Result<()> {
    let mut update = Query::update();
    update.table(AddressBook::Table).and_where(Expr::col(AddressBook::Guid).eq(guid));
    if let Some(name) = edit.name {
        update
            .value(AddressBook::Name, name)
            .value(AddressBook::NameFolded, fold(name))
            .value(AddressBook::Skeleton, skeleton(name));
    }
    if let Some(named) = edit.named_by_administrator {
        update.value(AddressBook::NamedByAdministrator, named);
    }
    if let Some(note) = edit.note {
        update.value(AddressBook::Note, note);
    }
    if let Some(owner) = edit.owner {
        update.value(AddressBook::Owner, owner);
    }
    if let Some(password) = edit.password {
        update.value(AddressBook::Password, password);
    }
    if update.get_values().is_empty() {
        return Ok(());
    }
    tx.run(&update).await.map(drop)
}

/// Deletes a book with everything in it.
pub async fn delete(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let delete =
        Query::delete().from_table(AddressBook::Table).and_where(Expr::col(AddressBook::Guid).eq(guid)).to_owned();
    tx.run(&delete).await.map(drop)
}

/// Removes the passwords of books that do not open.
pub async fn clear_passwords(tx: &mut Tx, opens: impl Fn(Uuid, &[u8]) -> bool) -> Result<u64> {
    tx.clear_sealed(AddressBook::Table, AddressBook::Guid, AddressBook::Password, opens).await
}
