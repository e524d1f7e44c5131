//! Settings on the wire, section by section.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::Administrator;
use super::endpoint::Effect::{Reads, Writes};
use super::endpoint::{NoQuery, Nothing, endpoints};
use super::operation::Operation;

/// The section `others`. Every key is there in an answer; a key that is absent from a change stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct OtherSettings {
    /// What a device says in `preset-*` is assigned to it when it is first seen. On at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_presets: Option<bool>,
    /// Only devices that were deployed come into being. Off at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_deployment: Option<bool>,
    /// Devices with neither owner nor device group are reached by administrators alone. On at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_administrators_reach_unassigned: Option<bool>,
    /// Clients are refused the lists of what they may reach. Off at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_accessible_devices: Option<bool>,
    /// New devices from one address at once: 1 to 1,000,000. 2,000 at first.
    #[schemars(range(min = 1, max = 1_000_000))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_devices_at_once: Option<u64>,
    /// New devices a second from one address after that: 1 to 100,000. 10 at first.
    #[schemars(range(min = 1, max = 100_000))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_devices_a_second: Option<u64>,
    /// Only administrators read audit records; others do not see even their own. Off at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_administrators_read_logs: Option<bool>,
    /// Days after which audit records are removed: 0 to 36,500. 0 at first, which keeps them.
    #[schemars(range(min = 0, max = 36_500))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_retention_days: Option<u64>,
    /// The room for audit records in MB, beyond which the oldest are removed: 0 to 10,000,000. 0 at first, which sets no
    /// limit.
    #[schemars(range(min = 0, max = 10_000_000))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_retention_mb: Option<u64>,
    /// The most entries of one address book, 0 for no limit: 0 to 1,000,000. 10,000 at first.
    #[schemars(range(min = 0, max = 1_000_000))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_peer_one_ab: Option<u64>,
    /// People who are no administrators may share address books outside their own user group. Off at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_books_outside_group: Option<bool>,
    /// Clients may upload recordings of sessions, from the addresses of known devices. Off at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recordings: Option<bool>,
    /// The room for recordings on each server, in GB: 1 to 1,000,000. 10 at first.
    #[schemars(range(min = 1, max = 1_000_000))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recordings_quota_gb: Option<u64>,
}

endpoints! {
    /// Gives the settings of the section others
    GetOtherSettings: Get "/api/settings/others",
        access Administrator, effect Reads, path Nothing, query NoQuery, body Nothing => OtherSettings;
    /// Changes settings of the section others
    SetOtherSettings: Put "/api/settings/others",
        access Administrator, effect Writes(Operation::UpdateSettings), path Nothing, query NoQuery, body OtherSettings => Nothing;
}
