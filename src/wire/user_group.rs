//! User groups on the wire.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::access::{AccessRule, WITH_RULES};
use super::endpoint::Access::Needs;
use super::endpoint::Effect::{Reads, Writes};
use super::endpoint::{By, NoQuery, Nothing, endpoints};
use super::ids::{Created, UserGroupGuid, UserGuid};
use super::operation::Operation;
use super::page::{Page, paged};
use super::permission::{Area, Permission};
use super::schema::{IncomingRules, LongText, Name, OutgoingRules};

const READ: Permission = Permission::read(Area::Group);
const WRITE: Permission = Permission::write(Area::Group);

/// A user group as lists show it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct UserGroup {
    pub guid: UserGroupGuid,
    pub name: String,
    pub note: Option<String>,
    /// Who may reach the devices of this group's users: user groups (0) and users (2).
    pub allowed_incomings: Vec<AccessRule>,
    /// What the users of this group may reach: the devices of user groups (0) and device groups (1).
    pub allowed_outgoings: Vec<AccessRule>,
}

paged! {
    /// Which user groups are asked for. The name takes a value with `%` for a pattern and `-` for "has none".
    pub struct UserGroupQuery {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
    }
}

/// A user group to be made.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct NewUserGroup {
    #[schemars(with = "Name")]
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LongText>")]
    pub note: Option<String>,
    /// Who may reach the devices of this group's users. An unknown name or a type that does not belong refuses the whole
    /// call; what stands twice is one rule. At most 10,000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<IncomingRules>")]
    pub allowed_incomings: Option<Vec<AccessRule>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<OutgoingRules>")]
    pub allowed_outgoings: Option<Vec<AccessRule>>,
}

/// Changes to a user group. An absent key stays as it is, an empty list clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct UserGroupEdit {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LongText>")]
    pub note: Option<String>,
    /// Takes the place of all rules of this list; the groups at their other ends show it, too. A rule of the group about
    /// itself stays while either list has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<IncomingRules>")]
    pub allowed_incomings: Option<Vec<AccessRule>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<OutgoingRules>")]
    pub allowed_outgoings: Option<Vec<AccessRule>>,
}

endpoints! {
    /// Lists user groups
    ListUserGroups: Get "/api/user-groups",
        access Needs(READ), effect Reads, path Nothing, query UserGroupQuery, body Nothing => Page<UserGroup>;
    /// Makes a user group
    AddUserGroup: Post "/api/user-groups",
        access Needs(WRITE), effect Writes(Operation::AddGroup), path Nothing, query NoQuery, body NewUserGroup => Created<UserGroupGuid>, largest WITH_RULES;
    /// Changes a user group
    UpdateUserGroup: Patch "/api/user-groups/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateGroup), path By<UserGroupGuid>, query NoQuery, body UserGroupEdit => Nothing, largest WITH_RULES;
    /// Deletes a user group; its users move to the group Default
    DeleteUserGroup: Delete "/api/user-groups/{guid}",
        access Needs(WRITE), effect Writes(Operation::DeleteGroups), path By<UserGroupGuid>, query NoQuery, body Nothing => Nothing;
    /// Moves users into a user group
    AddUsersToGroup: Post "/api/user-groups/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateGroup), path By<UserGroupGuid>, query NoQuery, body Vec<UserGuid> => Nothing;
}
