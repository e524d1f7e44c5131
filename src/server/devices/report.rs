//! What a device says about itself, as it is stored.

use chrono::{DateTime, Utc};

use super::super::ab::actions::assign::Entry;

/// What a device says it is made of, as it is stored.
#[derive(Clone, Debug)]
pub struct Report {
    pub id: String,
    pub uuid: String,
    pub device_name: String,
    pub username: String,
    pub os: String,
    pub version: String,
    pub cpu: String,
    pub memory: String,
    pub ip: String,
    pub presets: Presets,
    pub at: DateTime<Utc>,
}

impl Report {
    /// What is known of a device before it reports.
    pub fn nothing_yet(id: &str, uuid: &str, at: DateTime<Utc>) -> Report {
        let nothing = String::new;
        Report {
            id: id.to_owned(),
            uuid: uuid.to_owned(),
            device_name: nothing(),
            username: nothing(),
            os: nothing(),
            version: nothing(),
            cpu: nothing(),
            memory: nothing(),
            ip: nothing(),
            presets: Presets::default(),
            at,
        }
    }
}

/// What nobody has assigned to a device before its first report.
#[derive(Clone, Copy, Debug)]
pub struct Unassigned {
    pub owner: bool,
    pub device_group: bool,
    pub strategy: bool,
    pub note: bool,
}

impl Unassigned {
    pub const ALL: Unassigned = Unassigned { owner: true, device_group: true, strategy: true, note: true };
}

/// What a device asks to be assigned at first sight.
#[derive(Clone, Debug, Default)]
pub struct Presets {
    pub user_name: Option<String>,
    pub strategy_name: Option<String>,
    pub device_group_name: Option<String>,
    pub note: Option<String>,
    /// The entry in a shared address book.
    pub entry: Option<Entry>,
}
