//! Device groups on the wire.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::access::{AccessRule, WITH_RULES};
use super::endpoint::Access::Needs;
use super::endpoint::Effect::{Reads, Writes};
use super::endpoint::{By, NoQuery, Nothing, endpoints};
use super::ids::{Created, DeviceGroupGuid};
use super::operation::Operation;
use super::page::{Page, paged};
use super::permission::{Area, Permission};
use super::schema::{IncomingRules, LongText, Name};

const READ: Permission = Permission::read(Area::Group);
const WRITE: Permission = Permission::write(Area::Group);
/// Bytes that hold the most ids of one call, long ones too.
const MANY_IDS: usize = 4 << 20;

/// A device group as lists show it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DeviceGroup {
    pub guid: DeviceGroupGuid,
    pub name: String,
    pub note: Option<String>,
    /// Who may reach the devices of this group: user groups (0) and users (2).
    pub allowed_incomings: Vec<AccessRule>,
    /// The strategy of its devices that have none of their own and none by their owner; this server's own field.
    pub strategy_name: Option<String>,
}

paged! {
    /// Which device groups are asked for. Every filter takes a value with `%` for a pattern and `-` for "has none".
    pub struct DeviceGroupQuery {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The strategy that is assigned to the group; this server's own filter.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub strategy_name: Option<String>,
    }
}

/// A device group to be made.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct NewDeviceGroup {
    #[schemars(with = "Name")]
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LongText>")]
    pub note: Option<String>,
    /// Who may reach the devices of this group. An unknown name or a type that does not belong refuses the whole call;
    /// what stands twice is one rule. At most 10,000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<IncomingRules>")]
    pub allowed_incomings: Option<Vec<AccessRule>>,
}

/// Changes to a device group. An absent key stays as it is, an empty list clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DeviceGroupEdit {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LongText>")]
    pub note: Option<String>,
    /// Takes the place of all rules of this list; the groups at their other ends show it, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<IncomingRules>")]
    pub allowed_incomings: Option<Vec<AccessRule>>,
}

endpoints! {
    /// Lists device groups
    ListDeviceGroups: Get "/api/device-groups",
        access Needs(READ), effect Reads, path Nothing, query DeviceGroupQuery, body Nothing => Page<DeviceGroup>;
    /// Makes a device group
    AddDeviceGroup: Post "/api/device-groups",
        access Needs(WRITE), effect Writes(Operation::AddGroup), path Nothing, query NoQuery, body NewDeviceGroup => Created<DeviceGroupGuid>, largest WITH_RULES;
    /// Changes a device group
    UpdateDeviceGroup: Patch "/api/device-groups/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateGroup), path By<DeviceGroupGuid>, query NoQuery, body DeviceGroupEdit => Nothing, largest WITH_RULES;
    /// Deletes a device group; its devices stay, in no group
    DeleteDeviceGroup: Delete "/api/device-groups/{guid}",
        access Needs(WRITE), effect Writes(Operation::DeleteGroups), path By<DeviceGroupGuid>, query NoQuery, body Nothing => Nothing;
    /// Puts devices, named by their ids, into a device group, out of the one that they are in
    AddDevicesToGroup: Post "/api/device-groups/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateGroup), path By<DeviceGroupGuid>, query NoQuery, body Vec<String> => Nothing, largest MANY_IDS;
    /// Takes devices, named by their ids, out of a device group; those that are not in it stay as they are
    RemoveDevicesFromGroup: Delete "/api/device-groups/{guid}/devices",
        access Needs(WRITE), effect Writes(Operation::UpdateGroup), path By<DeviceGroupGuid>, query NoQuery, body Vec<String> => Nothing, largest MANY_IDS;
}
