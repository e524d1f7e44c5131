//! Devices on the wire.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::Needs;
use super::endpoint::Effect::{Reads, Writes};
use super::endpoint::{By, NoQuery, Nothing, Text, endpoints};
use super::ids::DeviceGuid;
use super::operation::Operation;
use super::page::{Page, paged};
use super::permission::{Area, Permission};
use super::schema::{DeviceId, MachineUuid};
use super::session::Secret;

const READ: Permission = Permission::read(Area::Device);
const WRITE: Permission = Permission::write(Area::Device);

/// A device as lists show it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Device {
    pub guid: DeviceGuid,
    /// What RustDesk shows.
    pub id: String,
    pub note: Option<String>,
    /// 1 enabled, 0 disabled.
    pub status: i32,
    /// The owner.
    pub user_name: Option<String>,
    /// The owner's user group.
    pub group_name: Option<String>,
    pub device_group_name: Option<String>,
    pub strategy_name: Option<String>,
    pub is_online: bool,
    /// UTC as `2026-11-21T10:20:30.123Z`, always with a fraction.
    pub last_online: Option<String>,
    pub info: DeviceInfo,
    /// What `info` says once more, flat: other tools read it there.
    #[serde(flatten)]
    pub flat: DeviceInfo,
    /// Whether it was deployed or assigned and has not reported yet; this server's own field.
    pub never_reported: bool,
    /// How many other machines report under this id and wait to be accepted; this server's own field.
    pub foreign_machines: u32,
    /// The id of another device that seems to be the same machine, by its uuid; this server's own field.
    pub same_machine: Option<String>,
    /// The id of another device that has the same uuid and reports as well, so it is a clone; this server's own field.
    pub clone_of: Option<String>,
    /// What the device asked for in `preset-*` and what does not exist yet: names by `user_name`, `strategy_name`,
    /// `device_group_name` and `address_book_name`; this server's own field.
    pub pending_presets: BTreeMap<String, String>,
}

/// What a device says of itself, with the names that an administrator gave it instead.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DeviceInfo {
    pub device_name: Option<String>,
    pub username: Option<String>,
    pub os: Option<String>,
    pub version: Option<String>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub ip: Option<String>,
}

paged! {
    /// Which devices are asked for. Every filter takes a value with `%` for a pattern and `-` for "has none".
    pub struct DeviceQuery {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub group_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_group_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_username: Option<String>,
        /// The strategy that is assigned to the device itself; this server's own filter.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub strategy_name: Option<String>,
    }
}

/// One thing to assign to a device; an empty value takes the assignment away.
///
/// The value of `ab` is `book[,tag[,alias[,password[,note]]]]`, and is wrong without the book, which belongs to an
/// administrator. An empty one takes the
/// device out of the shared address books that it was assigned to; entries that people made or changed by hand stay.
/// A name of a book that holds a comma can be given to `/api/devices/cli` alone.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("required" = ["type"]))]
pub struct Assignment {
    /// `user_name`, `strategy_name`, `device_group_name`, `note`, `device_username`, `device_name` or `ab`.
    #[serde(rename = "type")]
    #[schemars(extend("enum" = ["user_name", "strategy_name", "device_group_name", "note", "device_username", "device_name", "ab"]))]
    pub kind: String,
    pub value: Option<String>,
}

/// Changes to a device, made together or not at all. An absent key stays, an empty text takes away.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DeviceEdit {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_group_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
}

/// A machine that reports under the id of a device which is another machine.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ForeignMachine {
    /// The device's guid and id.
    pub guid: DeviceGuid,
    pub id: String,
    /// The uuid that the machine reports.
    pub uuid: String,
    pub ip: Option<String>,
    /// The name that it gives itself, where it has sent one.
    pub device_name: Option<String>,
    /// UTC as `2026-11-21T10:20:30.123Z`.
    pub first_seen: String,
    pub last_seen: String,
}

paged! {
    /// Which foreign machines are asked for.
    pub struct ForeignMachineQuery {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
    }
}

/// The machine that becomes the device, by its uuid; it need not be in the list.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Acceptance {
    #[schemars(with = "MachineUuid")]
    pub uuid: String,
    /// Accept it although the machine that is the device now still reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
}

/// What became of the pending presets of a device: names by field, as in `pending_presets` of a device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct AppliedPresets {
    pub applied: BTreeMap<String, String>,
    /// What still does not exist.
    pub pending: BTreeMap<String, String>,
}

/// Another device that is the same machine.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Twin {
    /// Its guid or id.
    pub guid: DeviceGuid,
    /// Merge it although both report, as clones do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
}

/// What `rustdesk --assign` sends from a device: what is assigned to it. An absent key or an empty text changes nothing.
/// The other keys of address books are wrong without a name.
#[derive(Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["id", "uuid"]))]
pub struct CliAssignment {
    #[schemars(with = "DeviceId")]
    pub id: Option<String>,
    #[schemars(with = "MachineUuid")]
    pub uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_book_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_book_tag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_book_alias: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_book_password: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_book_note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_group_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
}

/// What `rustdesk --deploy` sends from a device.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Deployment {
    /// The id that the device shall have.
    pub id: Option<String>,
    pub uuid: Option<String>,
    /// Standard base64 of the device's 32-byte Ed25519 public key.
    pub pk: Option<String>,
}

/// What became of a deployment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DeploymentReply {
    /// `OK`, `NOT_ENABLED`, `INVALID_INPUT` or `ID_TAKEN`.
    pub result: String,
}

endpoints! {
    /// Lists devices
    ListDevices: Get "/api/devices",
        access Needs(READ), effect Reads, path Nothing, query DeviceQuery, body Nothing => Page<Device>;
    /// Lets a device be controlled again
    EnableDevice: Post "/api/devices/{guid}/enable",
        access Needs(WRITE), effect Writes(Operation::EnableDevices), path By<DeviceGuid>, query NoQuery, body Nothing => Nothing;
    /// Stops a device from being controlled
    DisableDevice: Post "/api/devices/{guid}/disable",
        access Needs(WRITE), effect Writes(Operation::DisableDevices), path By<DeviceGuid>, query NoQuery, body Nothing => Nothing;
    /// Deletes a device and what hangs on it
    DeleteDevice: Delete "/api/devices/{guid}",
        access Needs(WRITE), effect Writes(Operation::DeleteDevice), path By<DeviceGuid>, query NoQuery, body Nothing => Nothing;
    /// Assigns one thing to a device
    AssignDevice: Post "/api/devices/{guid}/assign",
        access Needs(WRITE), effect Writes(Operation::UpdateDevice), path By<DeviceGuid>, query NoQuery, body Assignment => Nothing;
    /// Changes several things of a device in one transaction
    EditDevice: Patch "/api/devices/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateDevice), path By<DeviceGuid>, query NoQuery, body DeviceEdit => Nothing;
    /// Lists the machines that report under the id of another
    ListForeignMachines: Get "/api/devices/foreign-machines",
        access Needs(READ), effect Reads, path Nothing, query ForeignMachineQuery, body Nothing => Page<ForeignMachine>;
    /// Accepts a machine as the device under whose id it reports
    AcceptMachine: Post "/api/devices/{guid}/accept",
        access Needs(WRITE), effect Writes(Operation::AcceptMachine), path By<DeviceGuid>, query NoQuery, body Acceptance => Nothing;
    /// Clears the list of machines that report under the id of a device
    ClearForeignMachines: Delete "/api/devices/{guid}/foreign-machines",
        access Needs(WRITE), effect Writes(Operation::UpdateDevice), path By<DeviceGuid>, query NoQuery, body Nothing => Nothing;
    /// Gives a device the id under which the same machine reports as another, which is deleted
    MergeDevices: Post "/api/devices/{guid}/merge",
        access Needs(WRITE), effect Writes(Operation::UpdateDevice), path By<DeviceGuid>, query NoQuery, body Twin => Nothing;
    /// Applies the pending presets of a device that name something by now
    ApplyPresets: Post "/api/devices/{guid}/apply-presets",
        access Needs(WRITE), effect Writes(Operation::UpdateDevice), path By<DeviceGuid>, query NoQuery, body Nothing => AppliedPresets;
    /// Assigns what a device asks for itself, also before its first report; empty text means done, any other says why not
    AssignFromDevice: Post "/api/devices/cli",
        access Needs(WRITE), effect Writes(Operation::UpdateDevice), path Nothing, query NoQuery, body CliAssignment => Text;
    /// Makes a device under an id, if devices must be deployed
    DeployDevice: Post "/api/devices/deploy",
        access Needs(WRITE), effect Writes(Operation::AddDevice), path Nothing, query NoQuery, body Deployment => DeploymentReply;
}
