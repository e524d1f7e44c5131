//! Audit records as lists show them, and how they are asked for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::super::ids::AuditGuid;
use super::super::page::paged;
use super::super::schema::{ConnectionType, Moment, Number64, Reference};

/// A connection to a device. Times are Unix seconds.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ConnectionAudit {
    pub guid: AuditGuid,
    pub created_at: i64,
    /// Null while the connection lasts. Where the device went without a word, it is when it was last heard of.
    pub end_time: Option<i64>,
    /// The id of the controlled device.
    pub id: String,
    /// The name of that device, where there is one and whoever asks may see the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    /// Absent where nobody was let in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conn_type: Option<i64>,
    pub peer_id: Option<String>,
    pub peer_name: Option<String>,
    pub ip: Option<String>,
    pub note: Option<String>,
    /// 64 bits without sign; 0 where it is not known.
    pub session_id: u64,
    pub conn_id: Option<i64>,
    /// The user who was signed in on the controlling side.
    pub user_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_auth: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub two_factor: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conn_audit_ref: Option<String>,
    /// Somebody asked for the connection to be closed.
    pub disconnecting: bool,
    /// What the device said beside all this.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Value>")]
    pub more: Option<Box<RawValue>>,
}

/// A transfer of files from or to a device. Times are Unix seconds.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct FileAudit {
    pub guid: AuditGuid,
    pub created_at: i64,
    /// The id of the controlled device.
    pub id: String,
    /// The name of that device, where there is one and whoever asks may see the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    pub peer_id: Option<String>,
    /// 0 sent by the controlled device, 1 received.
    #[serde(rename = "type")]
    pub kind: Option<i64>,
    pub path: Option<String>,
    pub is_file: Option<bool>,
    /// A text that holds JSON, as the device sent it.
    pub info: Option<String>,
    pub conn_id: Option<i64>,
    /// The user who was signed in on the controlling side.
    pub user_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Value>")]
    pub more: Option<Box<RawValue>>,
}

/// Something alarming. Times are Unix seconds.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct AlarmAudit {
    pub guid: AuditGuid,
    pub typ: Option<i64>,
    pub created_at: i64,
    /// The id of the device; empty where the alarm is about an account.
    pub id: String,
    /// The name of the device.
    pub device: Option<String>,
    /// The account that somebody tried to sign in to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// What the alarm is about.
    #[schemars(with = "Option<Value>")]
    pub info: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conn_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conn_audit_ref: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Value>")]
    pub more: Option<Box<RawValue>>,
}

/// What somebody did by console, tool or API. Times are Unix seconds.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ConsoleAudit {
    pub guid: AuditGuid,
    /// The kind of thing: 0 groups, 1 users, 2 devices, 3 address books, 1000 tokens, 1001 strategies, 1002 settings,
    /// 1003 audit records.
    pub typ: Option<i64>,
    /// What was done; numbers from 1000 are this server's own, and those from 2000 say that what the number less 2000
    /// stands for was refused or failed.
    pub iop: Option<i64>,
    pub operator: String,
    pub created_at: i64,
    pub ip: Option<String>,
    pub end_time: Option<i64>,
    /// The names of what was changed, or the call that was refused or failed.
    pub info: Vec<Value>,
    /// `done`, `denied` or `failed`.
    pub outcome: Option<String>,
    /// Why it was denied or failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The API token that was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The call, by its name in the API's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// What was changed, with before and after; secrets are masked.
    pub changes: Vec<Value>,
}

macro_rules! columns {
    ($($record:ident: $columns:expr;)+) => {$(
        impl $record {
            /// The fields as the columns of a CSV file.
            pub const COLUMNS: &[&str] = &$columns;
        }
    )+};
}

columns! {
    ConnectionAudit: ["guid", "created_at", "end_time", "id", "device_name", "peer_id", "peer_name", "conn_type", "ip", "user_name", "note", "session_id", "conn_id", "primary_auth", "two_factor", "conn_audit_ref", "disconnecting", "more"];
    FileAudit: ["guid", "created_at", "id", "device_name", "peer_id", "type", "path", "is_file", "info", "conn_id", "user_name", "more"];
    AlarmAudit: ["guid", "created_at", "typ", "id", "device", "account", "info", "conn_id", "conn_audit_ref", "more"];
    ConsoleAudit: ["guid", "created_at", "operator", "typ", "iop", "info", "outcome", "error", "ip", "token", "endpoint", "changes"];
}

/// So many records are counted; a total beyond it is a lower bound.
pub const COUNTED: u64 = 10_000;

macro_rules! queries {
    ($($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $field:ident,)+ })+) => {$(
        paged! {
            $(#[$doc])*
            pub struct $name {
                $(
                    $(#[$about])*
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub $field: Option<String>,
                )+
                /// Not before this time, UTC: `2025-09-16 06:15:57.000` or RFC 3339.
                #[schemars(with = "Option<Moment>")]
                #[serde(skip_serializing_if = "Option::is_none")]
                pub created_at: Option<String>,
                /// Before this time, written in the same ways.
                #[schemars(with = "Option<Moment>")]
                #[serde(skip_serializing_if = "Option::is_none")]
                pub until: Option<String>,
                /// Only what is older than the record with this guid. Whoever reads on in this way misses and repeats
                /// nothing.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub before: Option<String>,
                /// Only what came after the record with this guid, oldest first, as soon as nothing older can come any
                /// more. An empty value begins with the first record.
                #[serde(skip_serializing_if = "Option::is_none")]
                pub after: Option<String>,
            }
        }
    )+};
}

queries! {
    /// Which connections are asked for, newest first.
    ConnectionQuery {
        /// The id of the controlled device.
        remote,
        /// The name of the user who was signed in on the controlling side, or one that the user had before; `-` where nobody was.
        user,
        /// 0 remote desktop, 1 file transfer, 2 port forward, 3 camera, 4 terminal; `-` where nobody was let in.
        #[schemars(with = "Option<ConnectionType>")]
        conn_type,
        /// `1` for those that last.
        active,
    }

    /// Which transfers are asked for, newest first.
    FileQuery {
        /// The id of the controlled device.
        remote,
        /// The name of the user who was signed in on the controlling side, or one that the user had before; `-` where nobody was.
        user,
    }

    /// Which alarms are asked for, newest first.
    AlarmQuery {
        /// The name or the id of the device.
        device,
    }

    /// Which acts are asked for, newest first.
    ConsoleQuery {
        /// The name of the user.
        operator,
    }
}

/// Which connection the controlling side means.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["id", "session_id", "conn_type"]))]
pub struct ActiveConnectionQuery {
    /// The id of the controlled device.
    #[schemars(with = "Reference")]
    pub id: String,
    /// The number of the session, in decimal.
    #[schemars(with = "Number64")]
    pub session_id: String,
    /// The kind of connection, in decimal.
    #[schemars(with = "Number64")]
    pub conn_type: String,
}

/// The note of a connection.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Note {
    pub guid: AuditGuid,
    pub note: String,
}
