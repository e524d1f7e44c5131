//! What lists tell of devices, and how they are found by name. What is done to them is beside.

use serde_json::Value;

use super::super::named::Named;
use super::super::output::Shape;
use super::super::target::{InPages, Listed};
use crate::wire::devices::{DeviceQuery, ListDevices};

/// Devices, as they are listed and picked.
pub struct Devices;

impl Listed for Devices {
    const KEY: &'static str = "id";
    const KEPT: &'static [&'static str] = &["user_name", "device_group_name", "strategy_name", "note"];
    const SHAPE: Shape = Shape {
        one: "device",
        many: "devices",
        table: &[
            "id",
            "info.device_name",
            "user_name",
            "device_group_name",
            "info.os",
            "status",
            "is_online",
            "last_online",
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
        ],
        words: |name, value| match (name, value) {
            ("status", status) if status.as_i64() == Some(1) => Some("enabled".into()),
            ("status", status) if status.as_i64() == Some(0) => Some("disabled".into()),
            ("is_online", Value::Bool(true)) => Some("online".into()),
            ("is_online", Value::Bool(false)) => Some("offline".into()),
            _ => None,
        },
    };
}

impl InPages for Devices {
    type List = ListDevices;
}

impl Named for Devices {
    fn ask_for(query: &mut DeviceQuery, name: String) {
        query.id = Some(name);
    }
}
