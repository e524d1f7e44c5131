//! What RustDesk clients report of themselves, without a credential.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::endpoint::Access::{Agent, Public, Signature};
use super::endpoint::Effect::{Reads, Reports};
use super::endpoint::{NoQuery, Nothing, Text, endpoints};
use super::schema::{DeviceId, MachineUuid, Reference};
use super::session::Secret;

/// The sign of life of a client: every 15 s, every 3 s while somebody is connected to it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["id"]))]
pub struct Heartbeat {
    #[schemars(with = "DeviceId")]
    pub id: Option<String>,
    /// Absent from clients before 1.2.2.
    pub uuid: Option<String>,
    /// major · 1 000 000 + minor · 1 000 + patch · 10 + suffix.
    pub ver: Option<i64>,
    /// The stamp of the last strategy that was received, 0 for none. What is no whole number counts as absent.
    #[serde(deserialize_with = "stamp")]
    #[schemars(with = "Value")]
    pub modified_at: Option<i64>,
    /// The ids of all incoming connections that are open.
    pub conns: Option<Vec<i64>>,
}

/// Reads a stamp. A sign of life is not refused for the sake of one that is none.
fn stamp<'de, D: Deserializer<'de>>(stamp: D) -> Result<Option<i64>, D::Error> {
    Ok(Value::deserialize(stamp)?.as_i64())
}

/// What a heartbeat is answered. Every key may be absent, and means something by being there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct HeartbeatReply {
    /// Its presence makes the client upload its sysinfo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sysinfo: Option<bool>,
    /// The connections that the client shall close.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disconnect: Option<Vec<i64>>,
    /// The stamp that the client shall carry from now on; there whenever a strategy is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<i64>,
    /// What the client shall set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<StrategyPush>,
}

/// Options as they are sent to a device. Those that are not named stay as they are there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StrategyPush {
    /// An empty value is the client's own default.
    pub config_options: BTreeMap<String, String>,
    /// Clients read it and use it for nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<BTreeMap<String, String>>,
}

/// What a client is made of, and what it asks to be assigned when it is first seen.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["id", "uuid"]))]
pub struct Sysinfo {
    #[schemars(with = "DeviceId")]
    pub id: Option<String>,
    #[schemars(with = "MachineUuid")]
    pub uuid: Option<String>,
    pub version: Option<String>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    /// Kept to the letter: clients read the platform from it.
    pub os: Option<String>,
    pub hostname: Option<String>,
    pub username: Option<String>,
    #[serde(rename = "preset-user-name")]
    pub preset_user_name: Option<String>,
    #[serde(rename = "preset-strategy-name")]
    pub preset_strategy_name: Option<String>,
    #[serde(rename = "preset-device-group-name")]
    pub preset_device_group_name: Option<String>,
    #[serde(rename = "preset-note")]
    pub preset_note: Option<String>,
    #[serde(rename = "preset-address-book-name")]
    pub preset_address_book_name: Option<String>,
    #[serde(rename = "preset-address-book-tag")]
    pub preset_address_book_tag: Option<String>,
    #[serde(rename = "preset-address-book-alias")]
    pub preset_address_book_alias: Option<String>,
    #[serde(rename = "preset-address-book-password")]
    pub preset_address_book_password: Option<Secret>,
    #[serde(rename = "preset-address-book-note")]
    pub preset_address_book_note: Option<String>,
}

/// The request of a device that is going to be controlled by the one it controls: the connection that carries the code
/// behind the verifier shall be let through to it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct SwitchGrant {
    /// The id of the device that asks, to which the connection will come.
    #[schemars(with = "DeviceId")]
    pub id: String,
    #[schemars(with = "Reference")]
    pub switch_code_verifier: String,
    /// Seconds since 1970, in decimal.
    #[schemars(with = "Reference")]
    pub timestamp: String,
    /// The signature by the device's key, in base64: of `switch-grant`, id, verifier and timestamp with a NUL between them.
    #[schemars(with = "Reference")]
    pub signature: String,
}

/// Whether a grant will have an effect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SwitchGrantReply {
    pub accepted: bool,
    /// The server's time in seconds since 1970, where only the timestamp is wrong: the client signs once more with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server_time: Option<i64>,
}

endpoints! {
    /// Takes a device's sign of life
    SendHeartbeat: Post "/api/heartbeat",
        access Agent, effect Reports, path Nothing, query NoQuery, body Heartbeat => HeartbeatReply;
    /// Takes what a device says it is made of; the first one makes the device known
    SendSysinfo: Post "/api/sysinfo",
        access Agent, effect Reports, path Nothing, query NoQuery, body Sysinfo => Text;
    /// Gives the text by which clients 1.3.8 to 1.4.0 tell whether to upload their sysinfo again
    SysinfoVersion: Post "/api/sysinfo_ver",
        access Public, effect Reads, path Nothing, query NoQuery, body Nothing => Text;
    /// Checks the grant of a device that switches sides; none is accepted, since no ID server asks for grants
    CheckSwitchGrant: Post "/api/switch-grant",
        access Signature, effect Reads, path Nothing, query NoQuery, body SwitchGrant => SwitchGrantReply;
}
