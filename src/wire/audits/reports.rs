//! What RustDesk clients report of connections, transfers and alarms. Every field may be absent or of another type
//! than it ought to be: what cannot be read is kept as it came, and is no reason to refuse the record.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::super::schema::DeviceId;

/// The members of a report, each as the text that came.
pub type Members = BTreeMap<String, Box<RawValue>>;

macro_rules! reports {
    ($($(#[$doc:meta])* $name:ident of $fields:ident { $($(#[$about:meta])* $field:ident $(as $key:literal)?,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Members);

        /// What the document says of the report's fields.
        #[derive(JsonSchema)]
        #[serde(default)]
        struct $fields { $($(#[$about])* $(#[schemars(rename = $key)])? $field: Value,)+ }

        impl Default for $fields {
            fn default() -> Self {
                Self { $($field: Value::Null,)+ }
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let mut schema = $fields::json_schema(generator);
                if let Some(Value::Object(properties)) = schema.get_mut("properties") {
                    properties.values_mut().filter_map(Value::as_object_mut).for_each(|one| drop(one.remove("default")));
                    // Whatever else a report says, it names its device.
                    let about = properties["id"]["description"].take();
                    properties["id"] = DeviceId::json_schema(generator).into();
                    properties["id"]["description"] = about;
                }
                schema.insert("required".into(), Value::from(["id"].as_slice()));
                schema
            }
        }
    )+};
}

reports! {
    /// One of the four things that are reported of a connection: that it was opened (`action` is `new`), that somebody
    /// was let in (no `action`), that it ended (`action` is `close`), or what the controlling side notes of it (neither
    /// `conn_id` nor `uuid`).
    ConnectionReport of ConnectionFields {
        /// The id of the controlled device.
        id,
        /// The uuid of the controlled device.
        uuid,
        /// The number of the connection, which is unique within one run of one device.
        conn_id,
        /// The number of the session, 64 bits without sign; 0 while it is not known.
        session_id,
        /// `new`, `close` or absent.
        action,
        /// Where an opened connection comes from.
        ip,
        /// What the ID server calls the connection.
        conn_audit_ref,
        /// The controlling side: its id and its name.
        peer,
        /// 0 remote desktop, 1 file transfer, 2 port forward, 3 camera, 4 terminal.
        kind as "type",
        /// 1 accepted by a click, 2 one-time password, 3 permanent password, 4 sides were switched.
        primary_auth,
        /// 1 TOTP, 2 a trusted device.
        two_factor,
        /// What the controlling side notes.
        note,
        /// Makes a report that comes twice be stored once.
        nonce,
    }

    /// A transfer of files or a print, when it begins.
    FileReport of FileFields {
        /// The id of the controlled device.
        id,
        /// The uuid of the controlled device.
        uuid,
        /// The id of the controlling side.
        peer_id,
        /// The number of the connection.
        conn_id,
        /// 0 sent by the controlled device, 1 received.
        kind as "type",
        /// Where on the controlled device.
        path,
        /// Whether the path is the single file that is transferred.
        is_file,
        /// A text that holds JSON: `ip`, `name`, `num` and the ten largest `files`.
        info,
        /// Makes a report that comes twice be stored once.
        nonce,
    }

    /// Something alarming on a device.
    AlarmReport of AlarmFields {
        /// The id of the device.
        id,
        /// The uuid of the device.
        uuid,
        /// The kind of alarm.
        typ,
        /// A text that holds JSON: who it was about.
        info,
        /// The number of the connection.
        conn_id,
        /// What the ID server calls the connection.
        conn_audit_ref,
        /// Makes a report that comes twice be stored once.
        nonce,
    }
}
