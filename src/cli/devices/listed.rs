//! What lists tell of devices, and how they are found by name. What is done to them is beside.

use serde_json::{Map, Value};

use super::super::named::Named;
use super::super::output::Shape;
use super::super::target::{InPages, Listed};
use crate::wire::devices::{DeviceQuery, ListDevices};

/// Devices, as they are listed and picked.
pub struct Devices;

impl Listed for Devices {
    const KEY: &'static str = "id";
    const KEPT: &'static [&'static str] =
        &["user_name", "device_group_name", "strategy_name", "note", "pending_presets", "is_online", "clone_of"];
    const SHAPE: Shape = Shape {
        one: "device",
        many: "devices",
        table: &[
            "id",
            "info.device_name",
            "user_name",
            "status",
            "is_online",
            "last_online",
            "device_group_name",
            "info.os",
        ],
        all: &[
            "guid",
            "id",
            "note",
            "status",
            "user_name",
            "group_name",
            "device_group_name",
            "strategy_name",
            "is_online",
            "last_online",
            "info.device_name",
            "info.username",
            "info.os",
            "info.version",
            "info.cpu",
            "info.memory",
            "info.ip",
            "foreign_machines",
            "same_machine",
            "clone_of",
            "never_reported",
            "pending_presets",
        ],
        words: |name, value| match (name, value) {
            ("status", status) if status.as_i64() == Some(1) => Some("enabled".into()),
            ("status", status) if status.as_i64() == Some(0) => Some("disabled".into()),
            ("never_reported", Value::Bool(true)) => Some("never reported".into()),
            ("is_online", Value::Bool(true)) => Some("online".into()),
            ("is_online", Value::Bool(false)) => Some("offline".into()),
            ("pending_presets", Value::Object(names)) => Some(pending(names)),
            _ => None,
        },
    };
}

/// What a device waits for, as `user_name=ann, strategy_name=Kiosk`.
pub fn pending(names: &Map<String, Value>) -> String {
    let words = names.iter().map(|(field, name)| format!("{field}={}", name.as_str().unwrap_or_default()));
    words.collect::<Vec<_>>().join(", ")
}

impl InPages for Devices {
    type List = ListDevices;
}

impl Named for Devices {
    fn ask_for(query: &mut DeviceQuery, name: String) {
        query.id = Some(name);
    }
}
