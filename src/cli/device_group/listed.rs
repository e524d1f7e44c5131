//! What lists tell of device groups, and how they are found by name. What is done to them is beside.

use super::super::named::Named;
use super::super::output::Shape;
use super::super::rules;
use super::super::target::{InPages, Listed};
use crate::wire::device_group::{DeviceGroupQuery, ListDeviceGroups};

/// Device groups, as they are listed and picked.
pub struct DeviceGroups;

impl Listed for DeviceGroups {
    const KEY: &'static str = "name";
    const KEPT: &'static [&'static str] = &["name", "note", "allowed_incomings", "strategy_name"];
    const SHAPE: Shape = Shape {
        one: "device group",
        many: "device groups",
        table: &["name", "note", "allowed_incomings", "strategy_name"],
        all: &["guid", "name", "note", "allowed_incomings", "strategy_name"],
        words: rules::shown,
    };
}

impl InPages for DeviceGroups {
    type List = ListDeviceGroups;
}

impl Named for DeviceGroups {
    fn ask_for(query: &mut DeviceGroupQuery, name: String) {
        query.name = Some(name);
    }
}
