//! Strategies on the wire: named sets of options, and which devices take them over.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::{Needs, NeedsByRequest};
use super::endpoint::Effect::{Reads, Writes};
use super::endpoint::{By, NoQuery, Nothing, endpoints};
use super::ids::{Created, DeviceGroupGuid, DeviceGuid, StrategyGuid, UserGuid};
use super::operation::Operation;
use super::page::{Page, paged};
use super::permission::{Area, Permission};
use super::schema::{Name, Reference};

const READ: Permission = Permission::read(Area::Strategy);
const WRITE: Permission = Permission::write(Area::Strategy);

/// A strategy.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Strategy {
    pub guid: StrategyGuid,
    pub name: String,
    /// 1 enabled, 0 disabled: a disabled one leaves its devices unmanaged.
    pub status: i32,
    /// Whether it is the one for every device that has no other.
    pub is_default: bool,
    /// The devices on which it is effective.
    pub devices: u64,
    /// The stamp that a device carries which has taken it.
    pub modified_at: i64,
    /// To how many it is assigned; absent from the list of strategies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned: Option<Assigned>,
    /// Option keys and their values, `***` for a secret one; absent from the list of strategies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<BTreeMap<String, String>>,
}

/// To how many devices, users and device groups a strategy is assigned, which their lists find by `strategy_name`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Assigned {
    pub devices: u64,
    pub users: u64,
    pub device_groups: u64,
}

/// A strategy to be made.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("required" = ["name"]))]
pub struct NewStrategy {
    #[schemars(with = "Name")]
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<BTreeMap<String, String>>,
    /// The keys among the options that can stop the service or cut a device off from the server, each named here too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledge: Option<Vec<String>>,
}

/// Changes to a strategy. An absent key stays as it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StrategyEdit {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub name: Option<String>,
    /// Options to set; `null` takes one away, and `***` leaves a secret one as it is. Those that are not named stay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<BTreeMap<String, Option<String>>>,
    /// The keys among the options that can stop the service or cut a device off from the server, each named here too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledge: Option<Vec<String>>,
}

/// How a copy is called.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StrategyCopy {
    /// The name of the strategy with a number behind it where it is absent, or where there is no body.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub name: Option<String>,
}

/// Who gets a strategy, or, without one, who loses theirs.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("anyOf" = [
    { "required": ["peers"], "properties": { "peers": { "type": "array", "minItems": 1 } } },
    { "required": ["users"], "properties": { "users": { "type": "array", "minItems": 1 } } },
    { "required": ["groups"], "properties": { "groups": { "type": "array", "minItems": 1 } } },
]))]
pub struct StrategyAssignment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<StrategyGuid>,
    /// Devices.
    pub peers: Option<Vec<DeviceGuid>>,
    pub users: Option<Vec<UserGuid>>,
    /// Device groups.
    pub groups: Option<Vec<DeviceGroupGuid>>,
}

/// An option that a strategy can carry.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StrategyOption {
    pub key: String,
    /// What it is about: `permissions`, `password`, `access`, `behaviour`, `network` or `presets`.
    pub section: String,
    /// The values that it takes; where it takes any of a kind, the kind in words.
    pub values: Vec<String>,
    /// The least and the most number, where it takes numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// What an empty value means.
    pub default: String,
    /// One line for people.
    pub words: String,
    /// It can stop the service or cut a device off from the server.
    pub dangerous: bool,
    /// The first version of the client that knows it; empty for any.
    pub since: String,
}

/// Which device's strategy is asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["device"]))]
pub struct EffectiveQuery {
    /// The id or guid of the device.
    #[schemars(with = "Reference")]
    pub device: String,
}

/// What applies to a device.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct EffectiveStrategy {
    /// The id of the device.
    pub device: String,
    /// The name of the strategy that is effective, or that would be were it not disabled.
    pub strategy: String,
    /// Where it comes from: `device`, `user`, `device_group` or `default`.
    pub source: String,
    /// 1 enabled, 0 disabled: the device is unmanaged.
    pub status: i32,
    pub options: Vec<EffectiveOption>,
    /// The stamp that the device should carry; absent where there is nothing for it to take.
    pub modified_at: Option<i64>,
    /// Whether the device was last heard with that stamp.
    pub taken: bool,
}

/// One option that a device gets, and from where.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct EffectiveOption {
    pub key: String,
    /// `***` for a secret.
    pub value: String,
    /// The name of the strategy, or empty for an option that is taken back.
    pub strategy: String,
    /// `device`, `user`, `device_group`, `default`, or `taken_back` for an option that the device was sent and no
    /// longer gets.
    pub source: String,
}

paged! {
    /// Which devices of a strategy are asked for.
    pub struct StrategyDeviceQuery {
        /// `true` for those that have taken its current stamp, `false` for those that have not.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub taken: Option<bool>,
    }
}

/// A device on which a strategy is effective.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StrategyDevice {
    pub guid: DeviceGuid,
    pub id: String,
    pub device_name: Option<String>,
    /// `device`, `user`, `device_group` or `default`.
    pub source: String,
    pub taken: bool,
}

/// What an assignment needs beside strategies: to read whom it is for.
fn whom(_: &NoQuery, body: &StrategyAssignment) -> Vec<Permission> {
    let some = |there: bool, area| there.then_some(Permission::read(area));
    let mut needed = vec![WRITE];
    needed.extend(some(body.peers.as_ref().is_some_and(|list| !list.is_empty()), Area::Device));
    needed.extend(some(body.users.as_ref().is_some_and(|list| !list.is_empty()), Area::User));
    needed.extend(some(body.groups.as_ref().is_some_and(|list| !list.is_empty()), Area::Group));
    needed
}

/// Whoever reads what devices get reads devices.
fn with_devices<Q, B>(_: &Q, _: &B) -> Vec<Permission> {
    vec![READ, Permission::read(Area::Device)]
}

endpoints! {
    /// Lists strategies
    ListStrategies: Get "/api/strategies",
        access Needs(READ), effect Reads, path Nothing, query NoQuery, body Nothing => Vec<Strategy>;
    /// Lists the options that a strategy can carry
    ListStrategyOptions: Get "/api/strategies/options",
        access Needs(READ), effect Reads, path Nothing, query NoQuery, body Nothing => Vec<StrategyOption>;
    /// Says what applies to a device, and where it comes from
    GetEffectiveStrategy: Get "/api/strategies/effective",
        access NeedsByRequest, effect Reads, path Nothing, query EffectiveQuery, body Nothing => EffectiveStrategy, needs with_devices;
    /// Gives a strategy with its options
    GetStrategy: Get "/api/strategies/{guid}",
        access Needs(READ), effect Reads, path By<StrategyGuid>, query NoQuery, body Nothing => Strategy;
    /// Lists the devices on which a strategy is effective
    ListStrategyDevices: Get "/api/strategies/{guid}/devices",
        access NeedsByRequest, effect Reads, path By<StrategyGuid>, query StrategyDeviceQuery, body Nothing => Page<StrategyDevice>, needs with_devices;
    /// Makes a strategy
    AddStrategy: Post "/api/strategies",
        access Needs(WRITE), effect Writes(Operation::AddStrategy), path Nothing, query NoQuery, body NewStrategy => Created<StrategyGuid>;
    /// Changes a strategy
    EditStrategy: Patch "/api/strategies/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateStrategy), path By<StrategyGuid>, query NoQuery, body StrategyEdit => Nothing;
    /// Enables a strategy (true) or disables it (false)
    SetStrategyStatus: Put "/api/strategies/{guid}/status",
        access Needs(WRITE), effect Writes(Operation::UpdateStrategy), path By<StrategyGuid>, query NoQuery, body bool => Nothing;
    /// Copies a strategy and its options, not its assignments
    DuplicateStrategy: Post "/api/strategies/{guid}/duplicate",
        access Needs(WRITE), effect Writes(Operation::AddStrategy), path By<StrategyGuid>, query NoQuery, body Option<StrategyCopy> => Created<StrategyGuid>;
    /// Deletes a strategy; those that had it have none
    DeleteStrategy: Delete "/api/strategies/{guid}",
        access Needs(WRITE), effect Writes(Operation::DeleteStrategy), path By<StrategyGuid>, query NoQuery, body Nothing => Nothing;
    /// Assigns a strategy to devices, users and device groups, or takes theirs away
    AssignStrategy: Post "/api/strategies/assign",
        access NeedsByRequest, effect Writes(Operation::AssignStrategy), path Nothing, query NoQuery, body StrategyAssignment => Nothing, needs whom;
}
