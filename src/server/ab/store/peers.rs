//! The table of the entries of address books, those in recycle bins too.

use chrono::{DateTime, Utc};
use sea_query::{Asterisk, Condition, Expr, ExprTrait, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::super::db::search::{Window, fold, matches};
use super::super::super::db::tables::{AddressBook, AddressBookPeer};
use super::super::super::db::{AT_ONCE, Tx};
use super::super::super::error::Result;
use super::tags::tagged;
use crate::wire::ab::{BookPeerQuery, TagFilter};
use crate::wire::page::Pattern;

/// An entry without its tags.
#[derive(Clone, sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub id: String,
    pub alias: String,
    pub username: String,
    pub hostname: String,
    pub platform: String,
    pub note: String,
    /// Sealed, as the password is.
    pub hash: Option<Vec<u8>>,
    pub password: Option<Vec<u8>>,
    pub force_always_relay: String,
    pub rdp_port: String,
    pub rdp_username: String,
    pub login_name: String,
    pub device_group_name: String,
    /// An assignment put it there, and nobody changed it by hand since.
    pub assigned: bool,
}

/// What to set of an entry; what is absent stays, or is empty in a new one.
#[derive(Clone, Default)]
pub struct Edit<'a> {
    pub alias: Option<&'a str>,
    pub username: Option<&'a str>,
    pub hostname: Option<&'a str>,
    pub platform: Option<&'a str>,
    pub note: Option<&'a str>,
    pub force_always_relay: Option<&'a str>,
    pub rdp_port: Option<&'a str>,
    pub rdp_username: Option<&'a str>,
    pub login_name: Option<&'a str>,
    pub device_group_name: Option<&'a str>,
    /// Sealed, as the password is; `Some(None)` takes it away.
    pub hash: Option<Option<Vec<u8>>>,
    pub password: Option<Option<Vec<u8>>>,
    pub assigned: Option<bool>,
}

impl Edit<'_> {
    /// The texts with their columns.
    fn texts(&self) -> [(AddressBookPeer, Option<&str>); 10] {
        [
            (AddressBookPeer::Alias, self.alias),
            (AddressBookPeer::Username, self.username),
            (AddressBookPeer::Hostname, self.hostname),
            (AddressBookPeer::Platform, self.platform),
            (AddressBookPeer::Note, self.note),
            (AddressBookPeer::ForceAlwaysRelay, self.force_always_relay),
            (AddressBookPeer::RdpPort, self.rdp_port),
            (AddressBookPeer::RdpUsername, self.rdp_username),
            (AddressBookPeer::LoginName, self.login_name),
            (AddressBookPeer::DeviceGroupName, self.device_group_name),
        ]
    }
}

/// Which entries of a book are meant.
#[derive(Clone, Copy, Default)]
pub struct Filter<'a> {
    /// Those in the recycle bin, or those that are not.
    pub deleted: bool,
    pub id: Option<&'a str>,
    pub alias: Option<&'a str>,
    pub tags: Option<&'a TagFilter>,
    /// Those that were made after the one of this guid.
    pub after: Option<Uuid>,
}

impl<'a> Filter<'a> {
    /// What a query asks for, its tags read.
    pub fn of(query: &'a BookPeerQuery, tags: Option<&'a TagFilter>) -> Filter<'a> {
        Filter { id: query.id.as_deref(), alias: query.alias.as_deref(), tags, ..Filter::default() }
    }
}

fn rows() -> SelectStatement {
    Query::select()
        .columns([
            AddressBookPeer::Guid,
            AddressBookPeer::Id,
            AddressBookPeer::Alias,
            AddressBookPeer::Username,
            AddressBookPeer::Hostname,
            AddressBookPeer::Platform,
            AddressBookPeer::Note,
            AddressBookPeer::Hash,
            AddressBookPeer::Password,
            AddressBookPeer::ForceAlwaysRelay,
            AddressBookPeer::RdpPort,
            AddressBookPeer::RdpUsername,
            AddressBookPeer::LoginName,
            AddressBookPeer::DeviceGroupName,
            AddressBookPeer::Assigned,
        ])
        .from(AddressBookPeer::Table)
        .to_owned()
}

/// The condition of a filter, the same for the list and its count.
fn within(book: Uuid, filter: Filter<'_>) -> Condition {
    let mut condition = Condition::all()
        .add(Expr::col(AddressBookPeer::Book).eq(book))
        .add(Expr::col(AddressBookPeer::Deleted).eq(filter.deleted));
    if let Some(id) = filter.id {
        condition = condition.add(matches(&Pattern::parse(id), AddressBookPeer::Id, AddressBookPeer::IdFolded));
    }
    if let Some(alias) = filter.alias {
        let pattern = Pattern::parse(alias);
        condition = condition.add(matches(&pattern, AddressBookPeer::Alias, AddressBookPeer::AliasFolded));
    }
    condition
        .add_option(filter.tags.map(|tags| tagged(book, tags)))
        .add_option(filter.after.map(|guid| Expr::col((AddressBookPeer::Table, AddressBookPeer::Guid)).gt(guid)))
}

pub async fn count(tx: &mut Tx, book: Uuid, filter: Filter<'_>) -> Result<u64> {
    tx.count_of(AddressBookPeer::Table, within(book, filter)).await
}

/// The numbers of the entries of books.
pub async fn count_in(tx: &mut Tx, books: &[Uuid]) -> Result<Vec<(Uuid, i64)>> {
    let select = Query::select()
        .column(AddressBookPeer::Book)
        .expr(Expr::col(Asterisk).count())
        .from(AddressBookPeer::Table)
        .and_where(Expr::col(AddressBookPeer::Book).is_in(books.iter().copied()))
        .and_where(Expr::col(AddressBookPeer::Deleted).eq(false))
        .add_group_by([Expr::col(AddressBookPeer::Book)])
        .to_owned();
    tx.rows(&select).await
}

/// A page of entries in the order in which they were made: its guids come from the index, from the nearer end.
pub async fn list(tx: &mut Tx, book: Uuid, filter: Filter<'_>, window: Window, total: u64) -> Result<Vec<Row>> {
    let guid = (AddressBookPeer::Table, AddressBookPeer::Guid);
    tx.page(rows(), guid, within(book, filter), window, total).await
}

/// The first entries, in the order in which they were made.
pub async fn first(tx: &mut Tx, book: Uuid, filter: Filter<'_>, most: u64) -> Result<Vec<Row>> {
    let select =
        rows().cond_where(within(book, filter)).order_by(AddressBookPeer::Guid, Order::Asc).limit(most).to_owned();
    tx.rows(&select).await
}

/// Every entry of a book, for those who read books whole.
pub async fn all(tx: &mut Tx, book: Uuid) -> Result<Vec<Row>> {
    let select =
        rows().cond_where(within(book, Filter::default())).order_by(AddressBookPeer::Guid, Order::Asc).to_owned();
    tx.rows(&select).await
}

/// The entry of an id.
pub async fn find(tx: &mut Tx, book: Uuid, id: &str) -> Result<Option<Row>> {
    let select =
        rows().cond_where(within(book, Filter::default())).and_where(Expr::col(AddressBookPeer::Id).eq(id)).to_owned();
    tx.row(&select).await
}

/// The entries of these ids in the order in which they were made, in the recycle bin or not.
pub async fn find_all(tx: &mut Tx, book: Uuid, deleted: bool, ids: &[String]) -> Result<Vec<Row>> {
    let select = rows()
        .cond_where(within(book, Filter { deleted, ..Filter::default() }))
        .and_where(Expr::col(AddressBookPeer::Id).is_in(ids))
        .order_by(AddressBookPeer::Guid, Order::Asc)
        .to_owned();
    tx.rows(&select).await
}

/// Which of the ids are there, in the recycle bin or not.
pub async fn known(tx: &mut Tx, book: Uuid, deleted: bool, ids: &[&str]) -> Result<Vec<(Uuid, String)>> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(AT_ONCE) {
        let select = Query::select()
            .columns([AddressBookPeer::Guid, AddressBookPeer::Id])
            .from(AddressBookPeer::Table)
            .cond_where(within(book, Filter { deleted, ..Filter::default() }))
            .and_where(Expr::col(AddressBookPeer::Id).is_in(chunk.iter().copied()))
            .to_owned();
        found.extend(tx.rows(&select).await?);
    }
    Ok(found)
}

/// The shared books that an assignment put an id into.
pub async fn books_assigned(tx: &mut Tx, id: &str) -> Result<Vec<Uuid>> {
    let shared = Query::select()
        .column(AddressBook::Guid)
        .from(AddressBook::Table)
        .and_where(Expr::col(AddressBook::Personal).eq(false))
        .to_owned();
    let select = Query::select()
        .column(AddressBookPeer::Book)
        .from(AddressBookPeer::Table)
        .and_where(Expr::col(AddressBookPeer::Book).in_subquery(shared))
        .and_where(Expr::col(AddressBookPeer::Deleted).eq(false))
        .and_where(Expr::col(AddressBookPeer::Id).eq(id))
        .and_where(Expr::col(AddressBookPeer::Assigned).eq(true))
        .order_by(AddressBookPeer::Book, Order::Asc)
        .to_owned();
    Ok(tx.rows::<(Uuid,)>(&select).await?.into_iter().map(|(book,)| book).collect())
}

/// Makes entries: their guids, ids and what they hold.
pub async fn insert(tx: &mut Tx, book: Uuid, new: &[(Uuid, &str, Edit<'_>)], now: DateTime<Utc>) -> Result<()> {
    for chunk in new.chunks(AT_ONCE) {
        let mut insert = Query::insert();
        let texts = Edit::default().texts().map(|(column, _)| column);
        let columns = [
            AddressBookPeer::Guid,
            AddressBookPeer::Book,
            AddressBookPeer::Deleted,
            AddressBookPeer::Id,
            AddressBookPeer::IdFolded,
            AddressBookPeer::AliasFolded,
            AddressBookPeer::Hash,
            AddressBookPeer::Password,
            AddressBookPeer::Assigned,
            AddressBookPeer::CreatedAt,
        ];
        insert.into_table(AddressBookPeer::Table).columns(columns.into_iter().chain(texts));
        for (guid, id, edit) in chunk {
            let values = [
                (*guid).into(),
                book.into(),
                false.into(),
                (*id).into(),
                fold(id).into(),
                fold(edit.alias.unwrap_or_default()).into(),
                edit.hash.clone().flatten().into(),
                edit.password.clone().flatten().into(),
                edit.assigned.unwrap_or_default().into(),
                now.into(),
            ];
            let texts = edit.texts().map(|(_, text)| text.unwrap_or_default().into());
            insert.values_panic(values.into_iter().chain(texts));
        }
        tx.run(&insert).await?;
    }
    Ok(())
}

pub async fn update(tx: &mut Tx, guid: Uuid, edit: &Edit<'_>) -> Result<()> {
    let mut update = Query::update();
    update.table(AddressBookPeer::Table).and_where(Expr::col(AddressBookPeer::Guid).eq(guid));
    for (column, text) in edit.texts() {
        if let Some(text) = text {
            update.value(column, text);
        }
    }
    if let Some(alias) = edit.alias {
        update.value(AddressBookPeer::AliasFolded, fold(alias));
    }
    if let Some(hash) = &edit.hash {
        update.value(AddressBookPeer::Hash, hash.clone());
    }
    if let Some(password) = &edit.password {
        update.value(AddressBookPeer::Password, password.clone());
    }
    if let Some(assigned) = edit.assigned {
        update.value(AddressBookPeer::Assigned, assigned);
    }
    if update.get_values().is_empty() {
        return Ok(());
    }
    tx.run(&update).await.map(drop)
}

/// Moves entries to the recycle bin or back; somebody wants those that come back, whatever put them there.
pub async fn set_deleted(tx: &mut Tx, guids: &[Uuid], deleted: bool) -> Result<()> {
    for chunk in guids.chunks(AT_ONCE) {
        let update = Query::update()
            .table(AddressBookPeer::Table)
            .value(AddressBookPeer::Deleted, deleted)
            .value(AddressBookPeer::Assigned, false)
            .and_where(Expr::col(AddressBookPeer::Guid).is_in(chunk.iter().copied()))
            .to_owned();
        tx.run(&update).await?;
    }
    Ok(())
}

/// Deletes entries for good.
pub async fn purge(tx: &mut Tx, guids: &[Uuid]) -> Result<()> {
    for chunk in guids.chunks(AT_ONCE) {
        let delete = Query::delete()
            .from_table(AddressBookPeer::Table)
            .and_where(Expr::col(AddressBookPeer::Guid).is_in(chunk.iter().copied()))
            .to_owned();
        tx.run(&delete).await?;
    }
    Ok(())
}

/// Empties the recycle bin of a book, and says how many entries were in it.
pub async fn empty(tx: &mut Tx, book: Uuid) -> Result<u64> {
    let delete = Query::delete()
        .from_table(AddressBookPeer::Table)
        .cond_where(within(book, Filter { deleted: true, ..Filter::default() }))
        .to_owned();
    tx.run(&delete).await
}

/// Removes the hashes of entries that do not open.
pub async fn clear_hashes(tx: &mut Tx, opens: impl Fn(Uuid, &[u8]) -> bool) -> Result<u64> {
    tx.clear_sealed(AddressBookPeer::Table, AddressBookPeer::Guid, AddressBookPeer::Hash, opens).await
}

/// The same for their passwords.
pub async fn clear_passwords(tx: &mut Tx, opens: impl Fn(Uuid, &[u8]) -> bool) -> Result<u64> {
    tx.clear_sealed(AddressBookPeer::Table, AddressBookPeer::Guid, AddressBookPeer::Password, opens).await
}
