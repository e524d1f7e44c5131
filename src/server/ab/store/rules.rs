//! The table of the rules of address books. What a level lets one do is not known here.

use std::collections::HashMap;

use sea_query::{Cond, Condition, Expr, ExprTrait, Order, Query, SelectStatement};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::search::Window;
use super::super::super::db::tables::{AddressBookRule, User, UserGroup};
use super::super::super::error::Result;

/// For whom a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whom {
    Everyone,
    Group(Uuid),
    User(Uuid),
}

impl Whom {
    fn of(user: Option<Uuid>, group: Option<Uuid>) -> Whom {
        match (user, group) {
            (Some(user), _) => Whom::User(user),
            (None, Some(group)) => Whom::Group(group),
            (None, None) => Whom::Everyone,
        }
    }

    fn columns(self) -> (Option<Uuid>, Option<Uuid>) {
        match self {
            Whom::User(user) => (Some(user), None),
            Whom::Group(group) => (None, Some(group)),
            Whom::Everyone => (None, None),
        }
    }
}

/// A rule with the name of whom it is for.
#[derive(Clone, sqlx::FromRow)]
pub struct Row {
    pub guid: Uuid,
    pub book: Uuid,
    pub user: Option<Uuid>,
    pub user_group: Option<Uuid>,
    pub user_name: Option<String>,
    pub group_name: Option<String>,
    pub rule: i64,
}

impl Row {
    pub fn whom(&self) -> Whom {
        Whom::of(self.user, self.user_group)
    }
}

/// The condition that keeps to the rules which let a user in.
pub fn about(user: Uuid) -> Condition {
    let group =
        Query::select().column(User::UserGroup).from(User::Table).and_where(Expr::col(User::Guid).eq(user)).to_owned();
    let rule = |column| Expr::col((AddressBookRule::Table, column));
    let everyone = rule(AddressBookRule::User).is_null().and(rule(AddressBookRule::UserGroup).is_null());
    Cond::any()
        .add(rule(AddressBookRule::User).eq(user))
        .add(rule(AddressBookRule::UserGroup).in_subquery(group))
        .add(everyone)
}

/// What a user may do by the rules in each of the books, by the most specific rule.
pub async fn levels(tx: &mut Tx, user: Uuid, books: &[Uuid]) -> Result<HashMap<Uuid, i64>> {
    let select = Query::select()
        .columns([AddressBookRule::Book, AddressBookRule::User, AddressBookRule::UserGroup, AddressBookRule::Rule])
        .from(AddressBookRule::Table)
        .and_where(Expr::col(AddressBookRule::Book).is_in(books.iter().copied()))
        .cond_where(about(user))
        .to_owned();
    let mut best: HashMap<Uuid, (Whom, i64)> = HashMap::new();
    for (book, user, group, rule) in tx.rows::<(Uuid, Option<Uuid>, Option<Uuid>, i64)>(&select).await? {
        let found = (Whom::of(user, group), rule);
        best.entry(book).and_modify(|best| *best = Ord::max(*best, found)).or_insert(found);
    }
    Ok(best.into_iter().map(|(book, (_, rule))| (book, rule)).collect())
}

fn rows() -> SelectStatement {
    let rule = |column| (AddressBookRule::Table, column);
    Query::select()
        .columns(
            [
                AddressBookRule::Guid,
                AddressBookRule::Book,
                AddressBookRule::User,
                AddressBookRule::UserGroup,
                AddressBookRule::Rule,
            ]
            .map(rule),
        )
        .expr_as(Expr::col((User::Table, User::Name)), "user_name")
        .expr_as(Expr::col((UserGroup::Table, UserGroup::Name)), "group_name")
        .from(AddressBookRule::Table)
        .left_join(User::Table, Expr::col((User::Table, User::Guid)).equals(rule(AddressBookRule::User)))
        .left_join(
            UserGroup::Table,
            Expr::col((UserGroup::Table, UserGroup::Guid)).equals(rule(AddressBookRule::UserGroup)),
        )
        .to_owned()
}

pub async fn count(tx: &mut Tx, book: Uuid) -> Result<u64> {
    tx.count_of(AddressBookRule::Table, Condition::all().add(Expr::col(AddressBookRule::Book).eq(book))).await
}

/// A page of a book's rules in the order in which they were made.
/// How many rules are for the user alone.
pub async fn count_for_user(tx: &mut Tx, user: Uuid) -> Result<u64> {
    let of_user = Expr::col(AddressBookRule::User).eq(user);
    tx.count_of(AddressBookRule::Table, Condition::all().add(of_user)).await
}

pub async fn list(tx: &mut Tx, book: Uuid, window: Window) -> Result<Vec<Row>> {
    let select = rows()
        .and_where(Expr::col((AddressBookRule::Table, AddressBookRule::Book)).eq(book))
        .order_by((AddressBookRule::Table, AddressBookRule::Guid), Order::Asc)
        .limit(window.limit)
        .offset(window.offset)
        .to_owned();
    tx.rows(&select).await
}

pub async fn find(tx: &mut Tx, guid: Uuid) -> Result<Option<Row>> {
    tx.row(&rows().and_where(Expr::col((AddressBookRule::Table, AddressBookRule::Guid)).eq(guid)).to_owned()).await
}

/// Whether the book has a rule for them.
pub async fn is_there(tx: &mut Tx, book: Uuid, whom: Whom) -> Result<bool> {
    let (user, group) = whom.columns();
    let is = |column, value: Option<Uuid>| match value {
        Some(value) => Expr::col(column).eq(value),
        None => Expr::col(column).is_null(),
    };
    let same = Condition::all()
        .add(Expr::col(AddressBookRule::Book).eq(book))
        .add(is(AddressBookRule::User, user))
        .add(is(AddressBookRule::UserGroup, group));
    Ok(tx.count_of(AddressBookRule::Table, same).await? > 0)
}

pub async fn insert(tx: &mut Tx, guid: Uuid, book: Uuid, whom: Whom, rule: i64) -> Result<()> {
    let (user, group) = whom.columns();
    let insert = Query::insert()
        .into_table(AddressBookRule::Table)
        .columns([
            AddressBookRule::Guid,
            AddressBookRule::Book,
            AddressBookRule::User,
            AddressBookRule::UserGroup,
            AddressBookRule::Rule,
        ])
        .values_panic([guid.into(), book.into(), user.into(), group.into(), rule.into()])
        .to_owned();
    tx.run(&insert).await.map(drop)
}

pub async fn set(tx: &mut Tx, guid: Uuid, rule: i64) -> Result<()> {
    let update = Query::update()
        .table(AddressBookRule::Table)
        .value(AddressBookRule::Rule, rule)
        .and_where(Expr::col(AddressBookRule::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}

pub async fn delete(tx: &mut Tx, guid: Uuid) -> Result<()> {
    let delete = Query::delete()
        .from_table(AddressBookRule::Table)
        .and_where(Expr::col(AddressBookRule::Guid).eq(guid))
        .to_owned();
    tx.run(&delete).await.map(drop)
}

/// The user group that a user is in.
pub async fn group_of(tx: &mut Tx, user: Uuid) -> Result<Option<Uuid>> {
    let select =
        Query::select().column(User::UserGroup).from(User::Table).and_where(Expr::col(User::Guid).eq(user)).to_owned();
    Ok(tx.row::<(Uuid,)>(&select).await?.map(|(group,)| group))
}
