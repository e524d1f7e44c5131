//! Filters of audit records by device and by user, as conditions that an index serves: what a filter stands for is found
//! first, and named. How a page is cut is in `list`.

use sea_query::{Condition, Expr, ExprTrait, Func, Query, SelectStatement, SimpleExpr, UnionType};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::search::{Name, matches};
use super::super::super::db::tables::{AuditedDevice, AuditedUser, Device, User};
use super::super::super::error::Result;
use crate::wire::page::Pattern;

/// Devices or users whose records are looked for one by one; beyond it all records are looked through.
const NAMED: u64 = 500;

/// What a filter sets as a condition; nothing where it lets everything through.
#[derive(Default)]
pub struct Filter {
    /// What finds the records by an index, where one serves.
    index: Option<SimpleExpr>,
    /// What says the same and looks at every record, where it is another.
    every: Option<SimpleExpr>,
}

impl Filter {
    /// Keeps to the records of devices that have, or had, an id that fits.
    pub async fn of_devices<T: Name>(tx: &mut Tx, remote: Option<&str>, of: (T, T, T)) -> Result<Filter> {
        let (device, id, folded) = of;
        let Some(remote) = remote.filter(|text| is_filter(text)) else { return Ok(Filter::default()) };
        let pattern = Pattern::parse(remote);
        let select = Query::select()
            .distinct()
            .column(AuditedDevice::Device)
            .from(AuditedDevice::Table)
            .and_where(matches(&pattern, AuditedDevice::Id, AuditedDevice::IdFolded))
            .to_owned();
        let few = few(tx, select).await?;
        Ok(few.map_or_else(|| Filter::is(matches(&pattern, id, folded)), |few| Filter::among(device, &few)))
    }

    /// Keeps to the records of users whose name fits, now or while they were there; `-` keeps to those of nobody.
    pub async fn of_users<T: Name>(tx: &mut Tx, name: Option<&str>, user: T) -> Result<Filter> {
        let Some(name) = name.filter(|text| is_filter(text)) else { return Ok(Filter::default()) };
        let pattern = Pattern::parse(name);
        if pattern == Pattern::None {
            return Ok(Filter::is(Expr::col(user).is_null()));
        }
        let former = Query::select()
            .column(AuditedUser::User)
            .from(AuditedUser::Table)
            .and_where(matches(&pattern, AuditedUser::Name, AuditedUser::NameFolded))
            .to_owned();
        let select = Query::select()
            .column(User::Guid)
            .from(User::Table)
            .and_where(matches(&pattern, User::Name, User::NameFolded))
            .union(UnionType::Distinct, former)
            .to_owned();
        let few = few(tx, select.clone()).await?;
        Ok(few.map_or_else(|| Filter::is(Expr::col(user).in_subquery(select)), |few| Filter::among(user, &few)))
    }

    fn is(condition: SimpleExpr) -> Filter {
        Filter { index: Some(condition), every: None }
    }

    fn among<T: Name>(column: T, few: &[Uuid]) -> Filter {
        if let [one] = few {
            // The records of one are in order in their index.
            return Filter::is(Expr::col(column).eq(*one));
        }
        // No index is of this, and it says the same: a merged device has records under several ids.
        let every = Func::coalesce([Expr::col(column), Expr::col(column)]);
        let few = || few.iter().copied();
        Filter { index: Some(Expr::col(column).is_in(few())), every: Some(Expr::expr(every).is_in(few())) }
    }
}

/// Whether a text keeps anything out.
fn is_filter(text: &str) -> bool {
    text.is_empty() || text.chars().any(|c| c != '%')
}

/// The guids that are selected; `None` where there are too many to name.
async fn few(tx: &mut Tx, mut select: SelectStatement) -> Result<Option<Vec<Uuid>>> {
    let found = tx.rows::<(Uuid,)>(select.limit(NAMED + 1)).await?;
    Ok((found.len() as u64 <= NAMED).then(|| found.into_iter().map(|(guid,)| guid).collect()))
}

/// The condition with these filters, and the one that says the same and looks at every record, where it is another.
pub fn with(base: Condition, filters: [Filter; 2]) -> (Condition, Option<Condition>) {
    let index = filters.iter().fold(base.clone(), |all, filter| all.add_option(filter.index.clone()));
    let is_another = filters.iter().any(|filter| filter.every.is_some());
    let every =
        is_another.then(|| filters.into_iter().fold(base, |all, filter| all.add_option(filter.every.or(filter.index))));
    (index, every)
}

/// The devices that a user owns.
pub fn owned_by(user: Uuid) -> SelectStatement {
    Query::select().column(Device::Guid).from(Device::Table).and_where(Expr::col(Device::Owner).eq(user)).to_owned()
}

/// The condition that keeps to a user's records: those of the user and of the devices that the user owns. Where these are
/// few they are named, since PostgreSQL finds records by index only of devices that it is told.
pub async fn owned<T: Name>(tx: &mut Tx, by: Uuid, user: T, device: T) -> Result<Condition> {
    let condition = Condition::any().add(Expr::col(user).eq(by));
    Ok(match few(tx, owned_by(by)).await? {
        Some(few) if few.is_empty() => condition,
        Some(few) => condition.add(Expr::col(device).is_in(few)),
        None => condition.add(Expr::col(device).in_subquery(owned_by(by))),
    })
}
