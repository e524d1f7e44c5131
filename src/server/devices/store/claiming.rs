//! The table of devices, as those need it who become the owner of a device by signing in there.

use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait, Query};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::tables::Device;
use super::super::super::error::Result;

/// A decision about who owns a device.
#[derive(Clone, Copy)]
pub enum Ownership {
    Of(Uuid),
    /// Nobody owns it, by a decision of this time: sign-ins of before make nobody the owner.
    Removed(DateTime<Utc>),
}

impl Ownership {
    pub(super) fn owner(self) -> Option<Uuid> {
        match self {
            Ownership::Of(user) => Some(user),
            Ownership::Removed(_) => None,
        }
    }

    pub(super) fn removed_at(self) -> Option<DateTime<Utc>> {
        match self {
            Ownership::Of(_) => None,
            Ownership::Removed(at) => Some(at),
        }
    }
}

/// A device without an owner, unless the owner was removed by hand after the sign-in at `since`.
fn claimable(id: &str, uuid: &str, since: DateTime<Utc>) -> Condition {
    let removed_at = Expr::col(Device::OwnerRemovedAt);
    Condition::all()
        .add(Expr::col(Device::Id).eq(id))
        .add(Expr::col(Device::Uuid).eq(uuid))
        .add(Expr::col(Device::Owner).is_null())
        .add(removed_at.clone().is_null().or(removed_at.lt(since)))
}

/// Whether a device with this id on this machine is there that somebody who signed in at `since` can be the owner of.
pub async fn is_claimable(tx: &mut Tx, id: &str, uuid: &str, since: DateTime<Utc>) -> Result<bool> {
    let select =
        Query::select().column(Device::Guid).from(Device::Table).cond_where(claimable(id, uuid, since)).to_owned();
    Ok(tx.row::<(Uuid,)>(&select).await?.is_some())
}

/// Gives the device that has this id on this machine, and no owner, the owner who signed in at `since`; says which it was.
pub async fn claim(tx: &mut Tx, id: &str, uuid: &str, owner: Uuid, since: DateTime<Utc>) -> Result<Option<Uuid>> {
    let update = Query::update()
        .table(Device::Table)
        .value(Device::Owner, owner)
        .value(Device::OwnerRemovedAt, None::<DateTime<Utc>>)
        .cond_where(claimable(id, uuid, since))
        .returning_col(Device::Guid)
        .to_owned();
    Ok(tx.row::<(Uuid,)>(&update).await?.map(|(guid,)| guid))
}

/// Keeps the removal of an owner for the device that takes over another one.
pub async fn inherit_removal(tx: &mut Tx, from: Uuid, to: Uuid) -> Result<()> {
    let removed_at = Query::select()
        .column(Device::OwnerRemovedAt)
        .from(Device::Table)
        .and_where(Expr::col(Device::Guid).eq(from))
        .to_owned();
    let Some((Some(at),)) = tx.row::<(Option<DateTime<Utc>>,)>(&removed_at).await? else { return Ok(()) };
    let own = Expr::col(Device::OwnerRemovedAt);
    let update = Query::update()
        .table(Device::Table)
        .value(Device::OwnerRemovedAt, at)
        .and_where(Expr::col(Device::Guid).eq(to))
        .and_where(Expr::col(Device::Owner).is_null())
        .and_where(own.clone().is_null().or(own.lt(at)))
        .to_owned();
    tx.run(&update).await.map(drop)
}
