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
use super::operation::Operation;
use super::page::Page;
use super::permission::{Area, Permission};
use records::{
    ActiveConnectionQuery, AlarmAudit, AlarmQuery, ConnectionAudit, ConnectionQuery, ConsoleAudit, ConsoleQuery,
    FileAudit, FileQuery, Note,
};
use reports::{AlarmReport, ConnectionReport, FileReport};

const READ: Permission = Permission::read(Area::AuditLog);

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
