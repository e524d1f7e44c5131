//! The names of the tables of address books and their columns.

use sea_query::Iden;

#[derive(Clone, Copy, Iden)]
pub enum AddressBook {
    Table,
    Guid,
    Owner,
    Personal,
    NamedByAdministrator,
    Name,
    NameFolded,
    Skeleton,
    Note,
    Password,
    CreatedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum AddressBookRule {
    Table,
    Guid,
    Book,
    User,
    UserGroup,
    Rule,
}

#[derive(Clone, Copy, Iden)]
pub enum AddressBookPeer {
    Table,
    Guid,
    Book,
    Deleted,
    Id,
    IdFolded,
    Alias,
    AliasFolded,
    Username,
    Hostname,
    Platform,
    Note,
    Hash,
    Password,
    ForceAlwaysRelay,
    RdpPort,
    RdpUsername,
    LoginName,
    DeviceGroupName,
    Assigned,
    CreatedAt,
}

#[derive(Clone, Copy, Iden)]
pub enum AddressBookTag {
    Table,
    Guid,
    Book,
    Name,
    Color,
}

#[derive(Clone, Copy, Iden)]
pub enum AddressBookPeerTag {
    Table,
    Peer,
    Tag,
    Position,
}
