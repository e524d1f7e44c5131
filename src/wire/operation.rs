//! What a write is called in the console audit. What else stands in a record of it is in `audits`.

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
    RotateToken,
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
    /// Whether a write of this kind that notes no change has changed nothing.
    pub const fn notes_every_change(self) -> bool {
        matches!(
            self,
            Operation::UpdateGroup
                | Operation::EnableUsers
                | Operation::DisableUsers
                | Operation::UpdateUser
                | Operation::EnableDevices
                | Operation::DisableDevices
                | Operation::UpdateDevice
                | Operation::UpdateStrategy
                | Operation::AssignStrategy
        )
    }

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
            Operation::AddToken | Operation::DeleteToken | Operation::RotateToken => 1000,
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
            Operation::RotateToken => 1015,
        }
    }
}
