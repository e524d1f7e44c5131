//! What a token or a role may do: six areas, each closed, readable or writable. Who has which is decided elsewhere.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

/// A part of the server that permissions are given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    Device,
    AuditLog,
    User,
    /// User groups and device groups.
    Group,
    Strategy,
    AddressBook,
}

impl Area {
    pub const ALL: [Area; 6] =
        [Area::Device, Area::AuditLog, Area::User, Area::Group, Area::Strategy, Area::AddressBook];
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Area::Device => "Device",
            Area::AuditLog => "Audit Log",
            Area::User => "User",
            Area::Group => "Group",
            Area::Strategy => "Strategy",
            Area::AddressBook => "Address Book",
        })
    }
}

/// How far a permission goes. The order is that of reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Level {
    #[default]
    #[serde(rename = "none")]
    None,
    #[serde(rename = "r")]
    Read,
    #[serde(rename = "rw")]
    Write,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::None => "none",
            Level::Read => "r",
            Level::Write => "rw",
        })
    }
}

/// An area and how far one may go in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permission {
    pub area: Area,
    pub level: Level,
}

impl Permission {
    pub const fn read(area: Area) -> Permission {
        Permission { area, level: Level::Read }
    }

    pub const fn write(area: Area) -> Permission {
        Permission { area, level: Level::Write }
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.area, self.level)
    }
}

/// The level in each area, as a token carries them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Permissions {
    #[serde(deserialize_with = "or_none")]
    #[schemars(with = "Option<Level>")]
    pub device: Level,
    #[serde(deserialize_with = "or_none")]
    #[schemars(with = "Option<Level>")]
    pub audit: Level,
    #[serde(deserialize_with = "or_none")]
    #[schemars(with = "Option<Level>")]
    pub user: Level,
    #[serde(deserialize_with = "or_none")]
    #[schemars(with = "Option<Level>")]
    pub group: Level,
    #[serde(deserialize_with = "or_none")]
    #[schemars(with = "Option<Level>")]
    pub strategy: Level,
    #[serde(deserialize_with = "or_none")]
    #[schemars(with = "Option<Level>")]
    pub address_book: Level,
}

/// Reads a level, which is none where the text is null.
fn or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Level, D::Error> {
    Ok(Option::<Level>::deserialize(deserializer)?.unwrap_or_default())
}

impl Permissions {
    /// Everything: what an administrator has.
    pub const ALL: Permissions = Permissions {
        device: Level::Write,
        audit: Level::Write,
        user: Level::Write,
        group: Level::Write,
        strategy: Level::Write,
        address_book: Level::Write,
    };

    /// The level in `area`.
    pub const fn level(&self, area: Area) -> Level {
        match area {
            Area::Device => self.device,
            Area::AuditLog => self.audit,
            Area::User => self.user,
            Area::Group => self.group,
            Area::Strategy => self.strategy,
            Area::AddressBook => self.address_book,
        }
    }

    /// Sets the level in `area`.
    pub const fn set(&mut self, area: Area, level: Level) {
        match area {
            Area::Device => self.device = level,
            Area::AuditLog => self.audit = level,
            Area::User => self.user = level,
            Area::Group => self.group = level,
            Area::Strategy => self.strategy = level,
            Area::AddressBook => self.address_book = level,
        }
    }

    /// Whether `permission` is among these.
    pub fn allow(&self, permission: Permission) -> bool {
        self.level(permission.area) >= permission.level
    }

    /// What both allow.
    pub fn within(&self, other: &Permissions) -> Permissions {
        let mut both = Permissions::default();
        for area in Area::ALL {
            both.set(area, self.level(area).min(other.level(area)));
        }
        both
    }
}
