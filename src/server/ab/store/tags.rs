//! The tables of the tags of address books, and of which entries have them.

use std::collections::HashMap;

use sea_query::{Condition, Expr, ExprTrait, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::super::db::tables::{AddressBookPeer, AddressBookPeerTag, AddressBookTag};
use super::super::super::db::{AT_ONCE, Tx};
use super::super::super::error::Result;
use crate::wire::ab::TagFilter;

/// A tag of a book.
#[derive(Clone, sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub name: String,
    pub color: i64,
}

/// The tags of a book in the order in which they were made.
pub async fn list(tx: &mut Tx, book: Uuid) -> Result<Vec<Row>> {
    let select = Query::select()
        .columns([AddressBookTag::Guid, AddressBookTag::Name, AddressBookTag::Color])
        .from(AddressBookTag::Table)
        .and_where(Expr::col(AddressBookTag::Book).eq(book))
        .order_by(AddressBookTag::Guid, Order::Asc)
        .to_owned();
    tx.rows(&select).await
}

pub async fn insert(tx: &mut Tx, book: Uuid, tag: &Row) -> Result<()> {
    let insert = Query::insert()
        .into_table(AddressBookTag::Table)
        .columns([AddressBookTag::Guid, AddressBookTag::Book, AddressBookTag::Name, AddressBookTag::Color])
        .values_panic([tag.guid.into(), book.into(), tag.name.as_str().into(), tag.color.into()])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

pub async fn rename(tx: &mut Tx, guid: Uuid, name: &str) -> Result<()> {
    let update = Query::update()
        .table(AddressBookTag::Table)
        .value(AddressBookTag::Name, name)
        .and_where(Expr::col(AddressBookTag::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

pub async fn set_color(tx: &mut Tx, guid: Uuid, color: i64) -> Result<()> {
    let update = Query::update()
        .table(AddressBookTag::Table)
        .value(AddressBookTag::Color, color)
        .and_where(Expr::col(AddressBookTag::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

/// Deletes tags, and takes them off every entry.
pub async fn delete(tx: &mut Tx, guids: &[Uuid]) -> Result<()> {
    for chunk in guids.chunks(AT_ONCE) {
        let delete = Query::delete()
            .from_table(AddressBookTag::Table)
            .and_where(Expr::col(AddressBookTag::Guid).is_in(chunk.iter().copied()))
            .to_owned();
        tx.run(&delete).await?;
    }
    Ok(())
}

/// The names of the tags that entries have, each entry's in the order in which they were given.
pub async fn of_peers(tx: &mut Tx, peers: &[Uuid]) -> Result<HashMap<Uuid, Vec<String>>> {
    let mut tags: HashMap<Uuid, Vec<String>> = HashMap::new();
    for chunk in peers.chunks(AT_ONCE) {
        let select = Query::select()
            .column((AddressBookPeerTag::Table, AddressBookPeerTag::Peer))
            .column((AddressBookTag::Table, AddressBookTag::Name))
            .from(AddressBookPeerTag::Table)
            .inner_join(
                AddressBookTag::Table,
                Expr::col((AddressBookTag::Table, AddressBookTag::Guid))
                    .equals((AddressBookPeerTag::Table, AddressBookPeerTag::Tag)),
            )
            .and_where(Expr::col((AddressBookPeerTag::Table, AddressBookPeerTag::Peer)).is_in(chunk.iter().copied()))
            .order_by((AddressBookPeerTag::Table, AddressBookPeerTag::Position), Order::Asc)
            .to_owned();
        for (peer, name) in tx.rows::<(Uuid, String)>(&select).await? {
            tags.entry(peer).or_default().push(name);
        }
    }
    Ok(tags)
}

/// The condition that keeps to the entries of a book with the tags that a filter names, or with none.
pub fn tagged(book: Uuid, filter: &TagFilter) -> Condition {
    let guid = Expr::col((AddressBookPeer::Table, AddressBookPeer::Guid));
    let mut condition = if filter.any { Condition::any() } else { Condition::all() };
    for name in &filter.names {
        condition = condition.add(guid.clone().in_subquery(with_tag(book, name)));
    }
    if filter.untagged {
        let own = Expr::col((AddressBookPeerTag::Table, AddressBookPeerTag::Peer)).eq(guid);
        let some =
            Query::select().column(AddressBookPeerTag::Tag).from(AddressBookPeerTag::Table).and_where(own).to_owned();
        condition = condition.add(Expr::exists(some).not());
    }
    condition
}

fn with_tag(book: Uuid, name: &str) -> SelectStatement {
    let tag = Query::select()
        .column(AddressBookTag::Guid)
        .from(AddressBookTag::Table)
        .and_where(Expr::col(AddressBookTag::Book).eq(book))
        .and_where(Expr::col(AddressBookTag::Name).eq(name))
        .to_owned();
    Query::select()
        .column(AddressBookPeerTag::Peer)
        .from(AddressBookPeerTag::Table)
        .and_where(Expr::col(AddressBookPeerTag::Tag).in_subquery(tag))
        .to_owned()
}

/// Makes the tags of entries these, in this order.
pub async fn set(tx: &mut Tx, wanted: &[(Uuid, Vec<Uuid>)]) -> Result<()> {
    for chunk in wanted.chunks(AT_ONCE) {
        let delete = Query::delete()
            .from_table(AddressBookPeerTag::Table)
            .and_where(Expr::col(AddressBookPeerTag::Peer).is_in(chunk.iter().map(|(peer, _)| *peer)))
            .to_owned();
        tx.run(&delete).await?;
    }
    let links: Vec<(Uuid, Uuid, i64)> = wanted
        .iter()
        .flat_map(|(peer, tags)| tags.iter().zip(0..).map(|(tag, position)| (*peer, *tag, position)))
        .collect();
    for chunk in links.chunks(AT_ONCE) {
        let mut insert = Query::insert();
        insert.into_table(AddressBookPeerTag::Table).columns([
            AddressBookPeerTag::Peer,
            AddressBookPeerTag::Tag,
            AddressBookPeerTag::Position,
        ]);
        for (peer, tag, position) in chunk {
            insert.values_panic([(*peer).into(), (*tag).into(), (*position).into()]);
        }
        tx.run(&insert).await?;
    }
    Ok(())
}
