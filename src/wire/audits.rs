//! Audit records on the wire: their numbers and their endpoints. What a record holds is in the rooms below.

pub mod records;
pub mod reports;
pub mod words;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::{Agent, Needs, SignedIn};
use super::endpoint::Effect::{Reads, Reports, Writes};
use super::endpoint::{By, NoQuery, Nothing, endpoints};
use super::ids::AuditGuid;
use super::page::Page;
use super::permission::{Area, Permission};
use records::{
    ActiveConnectionQuery, AlarmAudit, AlarmQuery, ConnectionAudit, ConnectionQuery, ConsoleAudit, ConsoleQuery,
    FileAudit, FileQuery, Note,
};
use reports::{AlarmReport, ConnectionReport, FileReport};

const READ: Permission = Permission::read(Area::AuditLog);

/// What a write is called in the console audit: the numbers `typ` and `iop` of the contract, own ones from 1000. The `iop`
/// of a write that was refused or failed is [`REFUSED`] more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    AddGroup,
    UpdateGroup,
    DeleteGroups,
    UserLogin,
    AddUser,
    EnableUsers,
    DisableUsers,
    UpdateUser,
    DeleteUser,
    EnableDevices,
    DisableDevices,
    UpdateDevice,
    DeleteDevice,
    AddDevice,
    UserLogout,
    ForceLogout,
    ChangePassword,
    AddToken,
    DeleteToken,
    AcceptMachine,
    AddStrategy,
    UpdateStrategy,
    DeleteStrategy,
    AssignStrategy,
    UpdateSettings,
    DisconnectDevice,
    EditNote,
    AddBook,
    DeleteBook,
    RenameBook,
    PurgeBookPeers,
    EmptyRecycleBin,
    AddBookRule,
    DeleteBookRule,
    UpdateBookRule,
    UpdateBookPeers,
    UpdateBookTags,
    UpdateBook,
}

/// What is added to the number of an act that was refused or failed, so that nobody takes it for one that was done.
pub const REFUSED: i32 = 2000;

impl Operation {
    /// The kind of thing that was changed: 0 groups, 1 users, 2 devices, 3 address books; 1000 tokens, 1001 strategies,
    /// 1002 settings, 1003 audit records.
    pub const fn typ(self) -> i32 {
        match self {
            Operation::AddGroup | Operation::UpdateGroup | Operation::DeleteGroups => 0,
            Operation::UserLogin
            | Operation::AddUser
            | Operation::EnableUsers
            | Operation::DisableUsers
            | Operation::UpdateUser
            | Operation::DeleteUser
            | Operation::UserLogout
            | Operation::ForceLogout
            | Operation::ChangePassword => 1,
            Operation::EnableDevices
            | Operation::DisableDevices
            | Operation::UpdateDevice
            | Operation::DeleteDevice
            | Operation::AddDevice
            | Operation::AcceptMachine
            | Operation::DisconnectDevice => 2,
            Operation::AddBook
            | Operation::DeleteBook
            | Operation::RenameBook
            | Operation::PurgeBookPeers
            | Operation::EmptyRecycleBin
            | Operation::AddBookRule
            | Operation::DeleteBookRule
            | Operation::UpdateBookRule
            | Operation::UpdateBookPeers
            | Operation::UpdateBookTags
            | Operation::UpdateBook => 3,
            Operation::AddToken | Operation::DeleteToken => 1000,
            Operation::AddStrategy
            | Operation::UpdateStrategy
            | Operation::DeleteStrategy
            | Operation::AssignStrategy => 1001,
            Operation::UpdateSettings => 1002,
            Operation::EditNote => 1003,
        }
    }

    /// What was done.
    pub const fn iop(self) -> i32 {
        match self {
            Operation::UserLogin => 0,
            Operation::AddGroup => 1,
            Operation::AddUser => 2,
            Operation::AddDevice => 3,
            Operation::DeleteGroups => 4,
            Operation::DisconnectDevice => 5,
            Operation::EnableUsers => 6,
            Operation::DisableUsers => 7,
            Operation::EnableDevices => 8,
            Operation::DisableDevices => 9,
            Operation::UpdateGroup => 10,
            Operation::UpdateUser => 11,
            Operation::UpdateDevice => 12,
            Operation::DeleteUser => 13,
            Operation::DeleteDevice => 14,
            Operation::AddBook => 15,
            Operation::DeleteBook => 16,
            Operation::RenameBook => 17,
            Operation::PurgeBookPeers => 18,
            Operation::EmptyRecycleBin => 19,
            Operation::AddBookRule => 20,
            Operation::DeleteBookRule => 21,
            Operation::UpdateBookRule => 22,
            Operation::UserLogout => 1000,
            Operation::ForceLogout => 1001,
            Operation::ChangePassword => 1002,
            Operation::AddToken => 1003,
            Operation::DeleteToken => 1004,
            Operation::AcceptMachine => 1005,
            Operation::AddStrategy => 1006,
            Operation::UpdateStrategy => 1007,
            Operation::DeleteStrategy => 1008,
            Operation::AssignStrategy => 1009,
            Operation::UpdateSettings => 1010,
            Operation::EditNote => 1011,
            Operation::UpdateBookPeers => 1012,
            Operation::UpdateBookTags => 1013,
            Operation::UpdateBook => 1014,
        }
    }
}

/// The kinds of alarm that the server raises itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Alarm {
    /// 30 failed sign-ins in a row.
    ManyLoginFailures,
    /// 6 failed sign-ins within a minute.
    LoginFailuresInAMinute,
    /// 20 failed sign-ins within an hour.
    LoginFailuresInAnHour,
    /// A machine reported under the id of another.
    ForeignMachine,
}

impl Alarm {
    /// The number `typ` of the contract; own ones from 1000.
    pub const fn typ(self) -> i32 {
        match self {
            Alarm::ManyLoginFailures => 3,
            Alarm::LoginFailuresInAMinute => 4,
            Alarm::LoginFailuresInAnHour => 5,
            Alarm::ForeignMachine => 1000,
        }
    }
}

endpoints! {
    /// Takes what a device reports of a connection, or what the controlling side notes of it
    ReportConnection: Post "/api/audit/conn",
        access Agent, effect Reports, path Nothing, query NoQuery, body ConnectionReport => Nothing, largest 2 << 20;
    /// Takes what a device reports of a transfer
    ReportFile: Post "/api/audit/file",
        access Agent, effect Reports, path Nothing, query NoQuery, body FileReport => Nothing, largest 1 << 20;
    /// Takes what alarmed a device
    ReportAlarm: Post "/api/audit/alarm",
        access Agent, effect Reports, path Nothing, query NoQuery, body AlarmReport => Nothing, largest 1 << 20;
    /// Gives the guid of the connection that the controlling side has just made; empty while it is not known
    GetActiveConnection: Get "/api/audit/conn/active",
        access SignedIn, effect Reads, path Nothing, query ActiveConnectionQuery, body Nothing => String;
    /// Writes the note of a connection
    SetAuditNote: Put "/api/audit",
        access SignedIn, effect Writes(Operation::EditNote), path Nothing, query NoQuery, body Note => Nothing;
    /// Lists connections
    ListConnectionAudits: Get "/api/audits/conn",
        access Needs(READ), effect Reads, path Nothing, query ConnectionQuery, body Nothing => Page<ConnectionAudit>;
    /// Lists transfers of files
    ListFileAudits: Get "/api/audits/file",
        access Needs(READ), effect Reads, path Nothing, query FileQuery, body Nothing => Page<FileAudit>;
    /// Lists alarms
    ListAlarmAudits: Get "/api/audits/alarm",
        access Needs(READ), effect Reads, path Nothing, query AlarmQuery, body Nothing => Page<AlarmAudit>;
    /// Lists what was done by console, tool and API
    ListConsoleAudits: Get "/api/audits/console",
        access Needs(READ), effect Reads, path Nothing, query ConsoleQuery, body Nothing => Page<ConsoleAudit>;
    /// Closes a connection at the device's next sign of life
    Disconnect: Post "/api/audits/conn/{guid}/disconnect",
        access Needs(Permission::write(Area::Device)), effect Writes(Operation::DisconnectDevice), path By<AuditGuid>, query NoQuery, body Nothing => Nothing;
}
