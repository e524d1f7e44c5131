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
