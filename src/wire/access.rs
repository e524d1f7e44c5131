//! Access rules on the wire, and what follows from them: who may reach which device.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::{Needs, NeedsByRequest, SignedIn};
use super::endpoint::Effect::Reads;
use super::endpoint::{Nothing, endpoints};
use super::ids::{DeviceGuid, UserGuid};
use super::page::{Page, PageQuery, paged};
use super::permission::{Area, Permission};
use super::schema::Reference;

/// What access rules decide and what they cannot, in one sentence for everybody who reads or makes them.
pub const WHAT_THIS_DECIDES: &str = "These rules decide which devices people see, not whether packets flow: the \
    open-source ID server and relay (hbbs and hbbr) connect two machines without asking this server.";

/// Bytes that hold the most rules of one call, whatever the groups and users are called.
pub const WITH_RULES: usize = 24 << 20;

/// One end of an access rule, as the list of a group names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct AccessRule {
    /// Among those let in: 0 a user group, 2 a user. Among what may be reached: 0 a user group, 1 a device group.
    #[serde(rename = "type")]
    #[schemars(range(min = 0, max = 2))]
    pub kind: i64,
    #[schemars(with = "Reference")]
    pub name: String,
}

paged! {
    /// Which of the lists that the desktop client shows is asked for.
    pub struct PeerQuery {
        /// An exact id, or a pattern with `%`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// Sent by clients with an empty value; the list is the same without it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub accessible: Option<String>,
        /// Sent by clients as 1; with 0 the list is empty, since nobody reaches a disabled device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<String>,
    }
}

/// A device that the caller may reach, as the desktop client reads it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Peer {
    pub id: String,
    pub info: PeerInfo,
    /// 1: enabled.
    pub status: i32,
    /// The guid of the owner.
    pub user: String,
    /// The owner.
    pub user_name: String,
    pub device_group_name: String,
    pub note: String,
}

/// What a device says of itself, as far as the desktop client shows it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PeerInfo {
    pub username: String,
    pub os: String,
    pub device_name: String,
}

/// A device group that the caller may reach.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct AccessibleDeviceGroup {
    pub guid: String,
    pub name: String,
    pub note: Option<String>,
}

/// Whose way to which device is to be explained.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["user", "device"]))]
pub struct ExplainQuery {
    /// The name or guid of the user.
    #[schemars(with = "Reference")]
    pub user: String,
    /// The id or guid of the device.
    #[schemars(with = "Reference")]
    pub device: String,
}

/// Whether a user may reach a device, and why.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Explanation {
    pub user: String,
    pub device: String,
    pub allowed: bool,
    /// The reasons that allow it, or, where it is not allowed, what stands in the way.
    pub reasons: Vec<Reason>,
    /// Whether the setting `disable_accessible_devices` is on: clients are refused the lists of what they may reach.
    pub lists_disabled: bool,
    /// What this decides and what it cannot: the open ID server brokers connections without asking.
    pub scope: String,
}

/// One reason of a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Reason {
    /// A word for programs: `administrator`, `owner`, `same_group`, `rule` or `unassigned` allow;
    /// `device_disabled`, `user_disabled`, `user_unverified`, `owner_disabled` and `no_rule` stand in the way.
    pub kind: String,
    /// A sentence for people.
    pub words: String,
}

paged! {
    /// Whose reachable devices are listed.
    #[schemars(extend("required" = ["user"]))]
    pub struct ReachQuery {
        /// The name or guid of the user.
        #[schemars(with = "Reference")]
        pub user: String,
    }
}

paged! {
    /// Which device's users are listed.
    #[schemars(extend("required" = ["device"]))]
    pub struct ReachedQuery {
        /// The id or guid of the device.
        #[schemars(with = "Reference")]
        pub device: String,
    }
}

/// A device that a user may reach.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ReachableDevice {
    pub guid: DeviceGuid,
    pub id: String,
    pub device_name: Option<String>,
    /// The owner.
    pub user_name: Option<String>,
    pub device_group_name: Option<String>,
}

/// A user who may reach a device.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ReachingUser {
    pub guid: UserGuid,
    pub name: String,
    pub group_name: Option<String>,
    pub is_admin: bool,
}

/// Who may ask about others: whoever may read rules, users and devices.
pub fn all_three<Q, B>(_: &Q, _: &B) -> Vec<Permission> {
    [Area::Group, Area::User, Area::Device].map(Permission::read).into()
}

/// People have it for themselves; a token must carry it.
const READ: Permission = Permission::read(Area::Device);

endpoints! {
    /// Lists the devices that the caller may reach
    ListPeers: Get "/api/peers",
        access Needs(READ), effect Reads, path Nothing, query PeerQuery, body Nothing => Page<Peer>;
    /// Lists the device groups that the caller may reach; a token needs Group r
    ListAccessibleDeviceGroups: Get "/api/device-group/accessible",
        access SignedIn, effect Reads, path Nothing, query PageQuery, body Nothing => Page<AccessibleDeviceGroup>;
    /// Says whether a user may reach a device, and why
    ExplainAccess: Get "/api/access/explain",
        access NeedsByRequest, effect Reads, path Nothing, query ExplainQuery, body Nothing => Explanation, needs all_three;
    /// Lists the devices that a user may reach
    ListReachableDevices: Get "/api/access/devices",
        access NeedsByRequest, effect Reads, path Nothing, query ReachQuery, body Nothing => Page<ReachableDevice>, needs all_three;
    /// Lists the users who may reach a device
    ListReachingUsers: Get "/api/access/users",
        access NeedsByRequest, effect Reads, path Nothing, query ReachedQuery, body Nothing => Page<ReachingUser>, needs all_three;
}
