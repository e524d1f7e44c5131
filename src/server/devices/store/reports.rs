//! The tables of devices and of their presence, as reports write them.

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, LockType, OnConflict, Query};
use uuid::Uuid;

use super::super::super::db::search::fold;
use super::super::super::db::tables::{Device, SentStrategy};
use super::super::super::db::{AT_ONCE, Tx};
use super::super::super::error::Result;
use super::super::report::{Report, Unassigned};

/// What processes keep in memory of a device.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Known {
    pub guid: Uuid,
    pub id: String,
    pub uuid: String,
    pub disabled: bool,
    pub owner: Option<Uuid>,
    pub device_group: Option<Uuid>,
    pub strategy: Option<Uuid>,
    /// Whether it has not said yet what it is made of, since it is another machine than before.
    pub is_unheard: bool,
    /// Whether it was ever sent a strategy, and the stamp that it was last heard with after that.
    pub was_sent: bool,
    pub taken_stamp: Option<i64>,
}

/// What a report is compared with.
#[derive(sqlx::FromRow)]
pub struct Current {
    pub guid: Uuid,
    pub uuid: String,
    pub set_device_name: String,
    pub set_username: String,
    reported_device_name: String,
    reported_username: String,
    os: String,
    version: String,
    cpu: String,
    memory: String,
    ip: String,
    sysinfo_at: Option<DateTime<Utc>>,
    pub never_reported: bool,
    owner: Option<Uuid>,
    device_group: Option<Uuid>,
    strategy: Option<Uuid>,
    note: String,
}

impl Current {
    /// What nobody has assigned to the device.
    pub fn unassigned(&self) -> Unassigned {
        Unassigned {
            owner: self.owner.is_none(),
            device_group: self.device_group.is_none(),
            strategy: self.strategy.is_none(),
            note: self.note.is_empty(),
        }
    }

    /// Whether the device has not reported yet, since it is another machine than before.
    pub fn is_unheard(&self) -> bool {
        self.sysinfo_at.is_none()
    }

    /// Whether the report says something new.
    pub fn differs(&self, report: &Report) -> bool {
        self.is_unheard()
            || self.reported_device_name != report.device_name
            || self.reported_username != report.username
            || self.os != report.os
            || self.version != report.version
            || self.cpu != report.cpu
            || self.memory != report.memory
            || self.ip != report.ip
    }
}

pub async fn known(tx: &mut Tx, of: Option<&[Uuid]>) -> Result<Vec<Known>> {
    let select = Query::select()
        .columns([Device::Guid, Device::Id, Device::Uuid, Device::Disabled].map(|column| (Device::Table, column)))
        .columns([Device::Owner, Device::DeviceGroup, Device::Strategy].map(|column| (Device::Table, column)))
        .expr_as(Expr::col((Device::Table, Device::SysinfoAt)).is_null(), "is_unheard")
        .expr_as(Expr::col((SentStrategy::Table, SentStrategy::Device)).is_not_null(), "was_sent")
        .column((SentStrategy::Table, SentStrategy::TakenStamp))
        .from(Device::Table)
        .left_join(
            SentStrategy::Table,
            Expr::col((SentStrategy::Table, SentStrategy::Device)).equals((Device::Table, Device::Guid)),
        )
        .to_owned();
    let Some(of) = of else { return tx.rows(&select).await };
    let mut known = Vec::with_capacity(of.len());
    for chunk in of.chunks(AT_ONCE) {
        let some =
            select.clone().and_where(Expr::col((Device::Table, Device::Guid)).is_in(chunk.iter().copied())).to_owned();
        known.extend(tx.rows(&some).await?);
    }
    Ok(known)
}

/// The device with the id; the row stays as it is until the transaction ends.
pub async fn find(tx: &mut Tx, id: &str) -> Result<Option<Current>> {
    let select = Query::select()
        .columns([
            Device::Guid,
            Device::Uuid,
            Device::SetDeviceName,
            Device::SetUsername,
            Device::ReportedDeviceName,
            Device::ReportedUsername,
            Device::Os,
            Device::Version,
            Device::Cpu,
            Device::Memory,
            Device::Ip,
            Device::SysinfoAt,
            Device::NeverReported,
            Device::Owner,
            Device::DeviceGroup,
            Device::Strategy,
            Device::Note,
        ])
        .from(Device::Table)
        .and_where(Expr::col(Device::Id).eq(id))
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    tx.row(&select).await
}

/// Whether a device that is not disabled reported from there.
pub async fn is_address(tx: &mut Tx, address: &str) -> Result<bool> {
    let select = Query::select()
        .column(Device::Guid)
        .from(Device::Table)
        .and_where(Expr::col(Device::Ip).eq(address))
        .and_where(Expr::col(Device::Disabled).eq(false))
        .limit(1)
        .to_owned();
    Ok(tx.row::<(Uuid,)>(&select).await?.is_some())
}

/// Writes a new device, with its first report or before it; false if the id is already taken.
pub async fn insert(tx: &mut Tx, guid: Uuid, report: &Report, has_reported: bool) -> Result<bool> {
    let insert = Query::insert()
        .into_table(Device::Table)
        .columns([
            Device::Guid,
            Device::Id,
            Device::IdFolded,
            Device::Uuid,
            Device::Note,
            Device::Disabled,
            Device::DeviceName,
            Device::DeviceNameFolded,
            Device::Username,
            Device::UsernameFolded,
            Device::SetDeviceName,
            Device::SetUsername,
            Device::ReportedDeviceName,
            Device::ReportedUsername,
            Device::Os,
            Device::Version,
            Device::Cpu,
            Device::Memory,
            Device::Ip,
            Device::CreatedAt,
            Device::SysinfoAt,
            Device::NeverReported,
        ])
        .values_panic([
            guid.into(),
            report.id.as_str().into(),
            fold(&report.id).into(),
            report.uuid.as_str().into(),
            "".into(),
            false.into(),
            report.device_name.as_str().into(),
            fold(&report.device_name).into(),
            report.username.as_str().into(),
            fold(&report.username).into(),
            "".into(),
            "".into(),
            report.device_name.as_str().into(),
            report.username.as_str().into(),
            report.os.as_str().into(),
            report.version.as_str().into(),
            report.cpu.as_str().into(),
            report.memory.as_str().into(),
            report.ip.as_str().into(),
            report.at.into(),
            has_reported.then_some(report.at).into(),
            (!has_reported).into(),
        ])
        .on_conflict(OnConflict::column(Device::Id).do_nothing().to_owned())
        .to_owned();
    Ok(tx.run(&insert).await? > 0)
}

/// Writes what a device reports; the names are what is shown, each with its folded form.
pub async fn update(
    tx: &mut Tx,
    guid: Uuid,
    report: &Report,
    device_name: (&str, &str),
    username: (&str, &str),
) -> Result<()> {
    let update = Query::update()
        .table(Device::Table)
        .value(Device::DeviceName, device_name.0)
        .value(Device::DeviceNameFolded, device_name.1)
        .value(Device::Username, username.0)
        .value(Device::UsernameFolded, username.1)
        .value(Device::ReportedDeviceName, report.device_name.as_str())
        .value(Device::ReportedUsername, report.username.as_str())
        .value(Device::Os, report.os.as_str())
        .value(Device::Version, report.version.as_str())
        .value(Device::Cpu, report.cpu.as_str())
        .value(Device::Memory, report.memory.as_str())
        .value(Device::Ip, report.ip.as_str())
        .value(Device::SysinfoAt, report.at)
        .value(Device::NeverReported, false)
        .and_where(Expr::col(Device::Guid).eq(guid))
        .to_owned();
    tx.run(&update).await.map(drop)
}
