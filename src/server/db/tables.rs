//! The names of tables and columns, once. What is in them is the business of the store that owns the table.

#![expect(clippy::enum_variant_names, reason = "the names are those of the tables and columns")]

mod books;

pub use books::{AddressBook, AddressBookPeer, AddressBookPeerTag, AddressBookRule, AddressBookTag};
use sea_query::Iden;

#[derive(Clone, Copy, Iden)]
pub enum Revision {
    Table,
    OnlyRow,
    Number,
}

#[derive(Clone, Copy, Iden)]
pub enum Change {
    Table,
    Revision,
    Position,
    Kind,
    Key,
    CreatedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum Fleet {
    Table,
    OnlyRow,
    Guid,
    Recalls,
}

#[derive(Clone, Copy, Iden)]
pub enum UserGroup {
    Table,
    Guid,
    Name,
    NameFolded,
    Skeleton,
    Note,
    CreatedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum DeviceGroup {
    Table,
    Guid,
    Name,
    NameFolded,
    Skeleton,
    Note,
    CreatedAt,
    Strategy,
}

#[derive(Clone, Copy, Iden)]
pub enum Strategy {
    Table,
    Guid,
    Name,
    NameFolded,
    Skeleton,
    Enabled,
    Options,
    Stamp,
    CreatedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum SentStrategy {
    Table,
    Device,
    Keys,
    TakenStamp,
    TakenAt,
}

#[derive(Clone, Copy, Iden)]
pub enum LeftStrategy {
    Table,
    Id,
    Uuid,
    Keys,
}

#[derive(Clone, Copy, Iden)]
pub enum AccessRule {
    Table,
    Guid,
    FromUserGroup,
    FromUser,
    ToUserGroup,
    ToDeviceGroup,
}

#[derive(Clone, Copy, Iden)]
pub enum PendingPreset {
    Table,
    Device,
    Kind,
    Name,
    Entry,
    Password,
    CreatedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum Deployment {
    Table,
    Id,
    Uuid,
    PublicKey,
    CreatedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum Setting {
    Table,
    Section,
    Name,
    Value,
}

#[derive(Clone, Copy, Iden)]
pub enum User {
    Table,
    Guid,
    Name,
    NameFolded,
    Skeleton,
    UniqueName,
    Email,
    EmailFolded,
    Note,
    UserGroup,
    Status,
    IsAdmin,
    Password,
    PasswordIsDefault,
    EmailVerification,
    CreatedAt,
    Strategy,
}

#[derive(Clone, Copy, Iden)]
pub enum Session {
    Table,
    TokenHash,
    User,
    Kind,
    Restricted,
    DeviceId,
    DeviceUuid,
    DeviceName,
    Address,
    CreatedAt,
    LastUsedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum Token {
    Table,
    Guid,
    TokenHash,
    User,
    Name,
    UniqueName,
    Device,
    Audit,
    UserLevel,
    GroupLevel,
    Strategy,
    AddressBook,
    CreatedAt,
    ExpiresAt,
    LastUsedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum ReplacedSecret {
    Table,
    TokenHash,
    Token,
    WorksUntil,
}

#[derive(Clone, Copy, Iden)]
pub enum SignInFailure {
    Table,
    Kind,
    Account,
    Address,
    InARow,
    MinuteBeganAt,
    InMinute,
    HourBeganAt,
    InHour,
    WaitSeconds,
    BlockedUntil,
    LastAt,
}

#[derive(Clone, Copy, Iden)]
pub enum Device {
    Table,
    Guid,
    Id,
    IdFolded,
    Uuid,
    Note,
    Disabled,
    Owner,
    DeviceGroup,
    Strategy,
    DeviceName,
    DeviceNameFolded,
    Username,
    UsernameFolded,
    SetDeviceName,
    SetUsername,
    ReportedDeviceName,
    ReportedUsername,
    Os,
    Version,
    Cpu,
    Memory,
    Ip,
    CreatedAt,
    SysinfoAt,
    NeverReported,
    OwnerRemovedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum DepartedId {
    Table,
    Id,
    Uuid,
    Successor,
    DepartedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum Presence {
    Table,
    Device,
    LastOnline,
}

#[derive(Clone, Copy, Iden)]
pub enum ForeignMachine {
    Table,
    Device,
    Uuid,
    Ip,
    DeviceName,
    FirstSeen,
    LastSeen,
}

#[derive(Clone, Copy, Iden)]
pub enum AuditedDevice {
    Table,
    Device,
    Id,
    IdFolded,
}

#[derive(Clone, Copy, Iden)]
pub enum AuditedUser {
    Table,
    User,
    Name,
    NameFolded,
}

#[derive(Clone, Copy, Iden)]
pub enum ConnectionAudit {
    Table,
    Guid,
    CreatedAt,
    Device,
    Id,
    IdFolded,
    ConnId,
    Link,
    SessionId,
    Opened,
    Authorised,
    ConnType,
    Ip,
    PeerId,
    PeerName,
    PrimaryAuth,
    TwoFactor,
    ConnAuditRef,
    User,
    UserName,
    Note,
    NotedBy,
    EndTime,
    Disconnect,
    More,
}

#[derive(Clone, Copy, Iden)]
pub enum FileAudit {
    Table,
    Guid,
    CreatedAt,
    Device,
    Id,
    IdFolded,
    PeerId,
    ConnId,
    Kind,
    Path,
    IsFile,
    Info,
    User,
    UserName,
    More,
}

#[derive(Clone, Copy, Iden)]
pub enum AuditNonce {
    Table,
    Nonce,
    Batch,
}

#[derive(Clone, Copy, Iden)]
pub enum AlarmAudit {
    Table,
    Guid,
    CreatedAt,
    Typ,
    Subject,
    Address,
    Info,
    Account,
    Device,
    DeviceName,
    DeviceFolded,
    ConnId,
    ConnAuditRef,
    More,
}

#[derive(Clone, Copy, Iden)]
pub enum ConsoleAudit {
    Table,
    Guid,
    CreatedAt,
    Typ,
    Iop,
    Endpoint,
    Operator,
    OperatorFolded,
    OperatorGuid,
    Token,
    Address,
    Outcome,
    Error,
    Changes,
}
