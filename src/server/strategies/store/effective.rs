//! Which strategy is effective on which device, as a query: the device's own, else its owner's, else its device
//! group's. Where there is none of them, `Default` is: whoever asks knows it.

use sea_query::{Asterisk, Condition, Expr, ExprTrait, Func, Query, SelectStatement, SimpleExpr};
use uuid::Uuid;

use super::super::super::caller::Scope;
use super::super::super::db::Tx;
use super::super::super::db::search::{Window, owned_by};
use super::super::super::db::tables::{Device, DeviceGroup, SentStrategy, User};
use super::super::super::error::Result;

/// A device, where its strategy comes from, and what it was sent.
#[derive(sqlx::FromRow)]
pub struct State {
    pub guid: Uuid,
    pub id: String,
    pub device_name: String,
    of_device: Option<Uuid>,
    of_user: Option<Uuid>,
    of_device_group: Option<Uuid>,
    /// JSON: the keys that it was sent; `None` where it never was sent any.
    pub keys: Option<String>,
    pub taken_stamp: Option<i64>,
}

impl State {
    /// The strategy that is effective and where it comes from; `None` is `Default`.
    pub fn effective(&self) -> (Option<Uuid>, &'static str) {
        let sources = [(self.of_device, "device"), (self.of_user, "user"), (self.of_device_group, "device_group")];
        sources.into_iter().find(|(strategy, _)| strategy.is_some()).unwrap_or((None, "default"))
    }
}

/// Devices, with their owners and device groups.
fn devices() -> SelectStatement {
    Query::select()
        .from(Device::Table)
        .left_join(User::Table, Expr::col((User::Table, User::Guid)).equals((Device::Table, Device::Owner)))
        .left_join(
            DeviceGroup::Table,
            Expr::col((DeviceGroup::Table, DeviceGroup::Guid)).equals((Device::Table, Device::DeviceGroup)),
        )
        .to_owned()
}

fn effective() -> SimpleExpr {
    Func::coalesce([
        Expr::col((Device::Table, Device::Strategy)),
        Expr::col((User::Table, User::Strategy)),
        Expr::col((DeviceGroup::Table, DeviceGroup::Strategy)),
    ])
    .into()
}

fn in_scope(scope: Scope) -> Condition {
    owned_by(scope.owner(), (Device::Table, Device::Owner))
}

fn states() -> SelectStatement {
    devices()
        .columns([Device::Guid, Device::Id, Device::DeviceName].map(|column| (Device::Table, column)))
        .expr_as(Expr::col((Device::Table, Device::Strategy)), "of_device")
        .expr_as(Expr::col((User::Table, User::Strategy)), "of_user")
        .expr_as(Expr::col((DeviceGroup::Table, DeviceGroup::Strategy)), "of_device_group")
        .columns([SentStrategy::Keys, SentStrategy::TakenStamp].map(|column| (SentStrategy::Table, column)))
        .left_join(
            SentStrategy::Table,
            Expr::col((SentStrategy::Table, SentStrategy::Device)).equals((Device::Table, Device::Guid)),
        )
        .to_owned()
}

/// How it stands with these devices, as far as they are there. Whoever reports has no scope.
pub async fn states_of(tx: &mut Tx, devices: &[Uuid]) -> Result<Vec<State>> {
    let some = Expr::col((Device::Table, Device::Guid)).is_in(devices.iter().copied());
    tx.rows(&states().and_where(some).to_owned()).await
}

/// How it stands with the device of this guid or id.
pub async fn state_of(tx: &mut Tx, scope: Scope, guid: Option<Uuid>, id: &str) -> Result<Option<State>> {
    // An id may look like a guid.
    let mut which = Condition::any().add(Expr::col((Device::Table, Device::Id)).eq(id));
    if let Some(guid) = guid {
        which = which.add(Expr::col((Device::Table, Device::Guid)).eq(guid));
    }
    tx.row(&states().cond_where(in_scope(scope)).cond_where(which).to_owned()).await
}

/// How many devices each strategy is effective on; `None` is `Default`.
pub async fn count_each(tx: &mut Tx, scope: Scope) -> Result<Vec<(Option<Uuid>, i64)>> {
    let select = devices()
        .expr_as(effective(), "effective")
        .expr(Expr::col(Asterisk).count())
        .cond_where(in_scope(scope))
        .add_group_by([effective()])
        .to_owned();
    tx.rows(&select).await
}

/// Which devices of a strategy are asked for.
pub struct Wanted {
    pub strategy: Uuid,
    pub is_default: bool,
    /// Those that have taken it, or those that have not.
    pub taken: Option<bool>,
    /// The stamp that a device carries which has.
    pub stamp: i64,
    /// Whether a device that was never sent anything has nothing to take.
    pub nothing_to_take: bool,
}

impl Wanted {
    fn condition(&self, scope: Scope) -> Condition {
        let mut of_strategy = Condition::any().add(effective().eq(self.strategy));
        if self.is_default {
            of_strategy = of_strategy.add(effective().is_null());
        }
        let condition = in_scope(scope).add(of_strategy);
        let Some(taken) = self.taken else { return condition };
        let mut has = Condition::any().add(
            Condition::all()
                .add(Expr::col((SentStrategy::Table, SentStrategy::TakenStamp)).is_not_null())
                .add(Expr::col((SentStrategy::Table, SentStrategy::TakenStamp)).eq(self.stamp)),
        );
        if self.nothing_to_take {
            has = has.add(Expr::col((SentStrategy::Table, SentStrategy::Device)).is_null());
        }
        condition.add(if taken { has } else { has.not() })
    }
}

pub async fn count(tx: &mut Tx, scope: Scope, wanted: &Wanted) -> Result<u64> {
    let count = devices()
        .expr(Expr::col(Asterisk).count())
        .left_join(
            SentStrategy::Table,
            Expr::col((SentStrategy::Table, SentStrategy::Device)).equals((Device::Table, Device::Guid)),
        )
        .cond_where(wanted.condition(scope))
        .to_owned();
    tx.count(&count).await
}

/// A page of a strategy's devices, in the order in which they were first seen, read from the nearer end.
pub async fn list(tx: &mut Tx, scope: Scope, wanted: &Wanted, window: Window, total: u64) -> Result<Vec<State>> {
    let Some(turn) = window.turn(total) else { return Ok(Vec::new()) };
    let select = states()
        .cond_where(wanted.condition(scope))
        .order_by((Device::Table, Device::Guid), turn.order())
        .limit(turn.limit)
        .offset(turn.offset)
        .to_owned();
    let mut page: Vec<State> = tx.rows(&select).await?;
    page.sort_unstable_by_key(|state| state.guid);
    Ok(page)
}
