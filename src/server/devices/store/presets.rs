//! The table of pending presets, and the columns of devices that they set.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_query::{Condition, Expr, ExprTrait, LockType, OnConflict, Order, Query};
use uuid::Uuid;

use super::super::super::db::tables::{Device, Fleet, PendingPreset};
use super::super::super::db::{AT_ONCE, Tx};
use super::super::super::error::Result;

/// What a preset names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    User,
    Strategy,
    DeviceGroup,
    AddressBook,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::User, Kind::Strategy, Kind::DeviceGroup, Kind::AddressBook];

    /// The field by which it is stored, shown and assigned.
    pub const fn field(self) -> &'static str {
        match self {
            Kind::User => "user_name",
            Kind::Strategy => "strategy_name",
            Kind::DeviceGroup => "device_group_name",
            Kind::AddressBook => "address_book_name",
        }
    }

    /// The column of devices that it sets; an entry of an address book is no column.
    const fn column(self) -> Option<Device> {
        match self {
            Kind::User => Some(Device::Owner),
            Kind::Strategy => Some(Device::Strategy),
            Kind::DeviceGroup => Some(Device::DeviceGroup),
            Kind::AddressBook => None,
        }
    }
}

/// A preset to be kept.
pub struct New<'a> {
    pub kind: Kind,
    pub name: &'a str,
    pub entry: &'a str,
    /// Sealed.
    pub password: Option<Vec<u8>>,
}

/// A pending preset with what matters of its device.
#[derive(Clone, sqlx::FromRow)]
pub struct Pending {
    pub device: Uuid,
    kind: String,
    pub name: String,
    pub entry: String,
    /// Sealed.
    pub password: Option<Vec<u8>>,
    pub id: String,
    pub username: String,
    pub device_name: String,
    pub os: String,
    owner: Option<Uuid>,
    strategy: Option<Uuid>,
    device_group: Option<Uuid>,
}

impl Pending {
    pub fn kind(&self) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.field() == self.kind)
    }

    /// Whether the device has something else of this kind by now.
    pub fn is_superseded(&self) -> bool {
        match self.kind() {
            Some(Kind::User) => self.owner.is_some(),
            Some(Kind::Strategy) => self.strategy.is_some(),
            Some(Kind::DeviceGroup) => self.device_group.is_some(),
            Some(Kind::AddressBook) | None => false,
        }
    }
}

/// Which presets are meant.
#[derive(Clone, Copy)]
pub enum Which<'a> {
    OfDevice(Uuid),
    Naming(Kind, &'a str),
}

impl Which<'_> {
    fn condition(self) -> Condition {
        let column = |column| Expr::col((PendingPreset::Table, column));
        match self {
            Which::OfDevice(device) => Condition::all().add(column(PendingPreset::Device).eq(device)),
            Which::Naming(kind, name) => Condition::all()
                .add(column(PendingPreset::Kind).eq(kind.field()))
                .add(column(PendingPreset::Name).eq(name)),
        }
    }
}

/// Waits for the turn of those who keep presets and those who create what presets name: what is created by one
/// transaction while another keeps a preset for it would be missed by both.
pub async fn take_turn(tx: &mut Tx) -> Result<()> {
    let select = Query::select().column(Fleet::OnlyRow).from(Fleet::Table).lock(LockType::NoKeyUpdate).to_owned();
    tx.hold(&select).await
}

/// Holds the devices whose presets name something, in the order in which reports take them.
pub async fn hold(tx: &mut Tx, kind: Kind, name: &str, limit: u64) -> Result<()> {
    let devices = Query::select()
        .column((PendingPreset::Table, PendingPreset::Device))
        .from(PendingPreset::Table)
        .cond_where(Which::Naming(kind, name).condition())
        .to_owned();
    let select = Query::select()
        .column(Device::Guid)
        .from(Device::Table)
        .and_where(Expr::col(Device::Guid).in_subquery(devices))
        .order_by(Device::Id, Order::Asc)
        .limit(limit)
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    tx.hold(&select).await
}

/// Presets in the order of the devices' ids, `limit` at most.
pub async fn find(tx: &mut Tx, which: Which<'_>, limit: u64) -> Result<Vec<Pending>> {
    let select = Query::select()
        .columns(
            [
                PendingPreset::Device,
                PendingPreset::Kind,
                PendingPreset::Name,
                PendingPreset::Entry,
                PendingPreset::Password,
            ]
            .map(|column| (PendingPreset::Table, column)),
        )
        .columns(
            [
                Device::Id,
                Device::Username,
                Device::DeviceName,
                Device::Os,
                Device::Owner,
                Device::Strategy,
                Device::DeviceGroup,
            ]
            .map(|column| (Device::Table, column)),
        )
        .from(PendingPreset::Table)
        .inner_join(
            Device::Table,
            Expr::col((Device::Table, Device::Guid)).equals((PendingPreset::Table, PendingPreset::Device)),
        )
        .cond_where(which.condition())
        .order_by((Device::Table, Device::Id), Order::Asc)
        .order_by((PendingPreset::Table, PendingPreset::Kind), Order::Asc)
        .limit(limit)
        .to_owned();
    tx.rows(&select).await
}

/// The names that presets of these devices wait for, by device and field.
pub async fn names(tx: &mut Tx, devices: &[Uuid]) -> Result<BTreeMap<Uuid, BTreeMap<String, String>>> {
    let mut names = BTreeMap::<Uuid, BTreeMap<String, String>>::new();
    for chunk in devices.chunks(AT_ONCE) {
        let select = Query::select()
            .columns([PendingPreset::Device, PendingPreset::Kind, PendingPreset::Name])
            .from(PendingPreset::Table)
            .and_where(Expr::col(PendingPreset::Device).is_in(chunk.iter().copied()))
            .to_owned();
        for (device, kind, name) in tx.rows::<(Uuid, String, String)>(&select).await? {
            names.entry(device).or_default().insert(kind, name);
        }
    }
    Ok(names)
}

/// Keeps presets of a device. One of a kind that is kept already stays.
pub async fn insert(tx: &mut Tx, device: Uuid, new: Vec<New<'_>>, now: DateTime<Utc>) -> Result<()> {
    let mut insert = Query::insert();
    insert.into_table(PendingPreset::Table).columns([
        PendingPreset::Device,
        PendingPreset::Kind,
        PendingPreset::Name,
        PendingPreset::Entry,
        PendingPreset::Password,
        PendingPreset::CreatedAt,
    ]);
    for preset in new {
        insert.values_panic([
            device.into(),
            preset.kind.field().into(),
            preset.name.into(),
            preset.entry.into(),
            preset.password.into(),
            now.into(),
        ]);
    }
    insert.on_conflict(OnConflict::columns([PendingPreset::Device, PendingPreset::Kind]).do_nothing().to_owned());
    tx.run(&insert).await.map(drop)
}

/// Forgets the presets of a kind of these devices; gives the devices that had one, and the names.
pub async fn delete(tx: &mut Tx, kind: Kind, devices: &[Uuid]) -> Result<Vec<(Uuid, String)>> {
    let mut gone = Vec::new();
    for chunk in devices.chunks(AT_ONCE) {
        let delete = Query::delete()
            .from_table(PendingPreset::Table)
            .and_where(Expr::col(PendingPreset::Kind).eq(kind.field()))
            .and_where(Expr::col(PendingPreset::Device).is_in(chunk.iter().copied()))
            .returning(Query::returning().columns([PendingPreset::Device, PendingPreset::Name]))
            .to_owned();
        gone.extend(tx.rows::<(Uuid, String)>(&delete).await?);
    }
    Ok(gone)
}

/// Sets what a preset of the kind names for devices that have nothing of the kind.
pub async fn set(tx: &mut Tx, kind: Kind, devices: &[Uuid], to: Uuid) -> Result<()> {
    let Some(column) = kind.column() else { return Ok(()) };
    for chunk in devices.chunks(AT_ONCE) {
        let update = Query::update()
            .table(Device::Table)
            .value(column, to)
            .and_where(Expr::col(Device::Guid).is_in(chunk.iter().copied()))
            .and_where(Expr::col(column).is_null())
            .to_owned();
        tx.run(&update).await?;
    }
    Ok(())
}

/// Removes the passwords of presets that do not open.
pub async fn clear_passwords(tx: &mut Tx, opens: impl Fn(Uuid, &[u8]) -> bool) -> Result<u64> {
    tx.clear_sealed(PendingPreset::Table, PendingPreset::Device, PendingPreset::Password, opens).await
}
