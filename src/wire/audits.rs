//! The numbers of audit records.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a write is called in the console audit: the numbers `typ` and `iop` of the contract, own ones from 1000.
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
}

impl Operation {
    /// The kind of thing that was changed: 0 groups, 1 users, 2 devices, 3 address books; 1000 tokens, 1001 strategies,
    /// 1002 settings.
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
            | Operation::AcceptMachine => 2,
            Operation::AddToken | Operation::DeleteToken => 1000,
            Operation::AddStrategy
            | Operation::UpdateStrategy
            | Operation::DeleteStrategy
            | Operation::AssignStrategy => 1001,
            Operation::UpdateSettings => 1002,
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
            Operation::EnableUsers => 6,
            Operation::DisableUsers => 7,
            Operation::EnableDevices => 8,
            Operation::DisableDevices => 9,
            Operation::UpdateGroup => 10,
            Operation::UpdateUser => 11,
            Operation::UpdateDevice => 12,
            Operation::DeleteUser => 13,
            Operation::DeleteDevice => 14,
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
