//! Users on the wire.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::{Needs, NeedsByRequest};
use super::endpoint::Effect::{Reads, Writes};
use super::endpoint::{By, NoQuery, Nothing, endpoints};
use super::ids::{Created, UserGuid};
use super::operation::Operation;
use super::page::{Page, paged};
use super::permission::{Area, Permission};
use super::schema::{Email, LongText, Name, NewPassword};
use super::session::Secret;

const READ: Permission = Permission::read(Area::User);
const WRITE: Permission = Permission::write(Area::User);

/// A user as lists show it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct User {
    pub guid: UserGuid,
    pub name: String,
    pub display_name: Option<String>,
    pub avatar: Option<String>,
    pub email: Option<String>,
    pub note: Option<String>,
    pub group_name: Option<String>,
    /// 1 normal, 0 disabled, -1 invited and not yet verified.
    pub status: i32,
    pub is_admin: bool,
    /// The strategy of the user's devices that have none of their own, or null; this server's own field, absent from the
    /// list of those whose devices somebody reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy_name: Option<Option<String>>,
}

paged! {
    /// Which users are asked for. Every filter takes a value with `%` for a pattern and `-` for "has none".
    pub struct UserQuery {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub group_name: Option<String>,
        /// The strategy that is assigned to the user; this server's own filter.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub strategy_name: Option<String>,
        /// Its presence, whatever its value, asks for the owners of the devices that the caller may reach.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub accessible: Option<String>,
        /// 1 normal, 0 disabled, -1 invited and not yet verified.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<String>,
    }
}

/// A user to be made.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct NewUser {
    #[schemars(with = "Name")]
    pub name: String,
    /// At least eight characters.
    #[schemars(with = "NewPassword")]
    pub password: Secret,
    /// `Default` where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Email>")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LongText>")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_admin: Option<bool>,
}

/// Somebody to be invited by mail.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Invitation {
    pub email: String,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Changes to a user. An absent key stays as it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct UserEdit {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Email>")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LongText>")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_admin: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<NewPassword>")]
    pub password: Option<Secret>,
    /// Whether a sign-in asks for a code by mail. This server refuses `true`, since it does not send mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = [false, null]))]
    pub email_verification: Option<bool>,
}

/// What the deletion of a user takes along.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct UserDependents {
    /// How many devices lose their owner.
    pub devices: u64,
    /// The shared address books that pass to the heir.
    pub shared_books: Vec<String>,
    /// Who becomes the owner of the shared address books.
    pub heir: String,
    /// Whether there is a personal address book, which is deleted.
    pub personal_book: bool,
    /// The API tokens that end.
    pub tokens: Vec<String>,
    /// How many sessions end.
    pub sessions: u64,
    /// How many access rules about the user are deleted.
    pub access_rules: u64,
    /// How many rules of address books for the user are deleted.
    pub book_rules: u64,
    /// Why the caller cannot delete, disable or demote the user, if so.
    pub refusal: Option<String>,
}

/// Several users.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct UserGuids {
    pub user_guids: Vec<UserGuid>,
}

/// Whether several users must set up an authenticator.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct TotpEnforcement {
    pub user_guids: Vec<UserGuid>,
    pub enforce: bool,
    /// The console at which it is set up, or an empty text.
    #[serde(default)]
    pub url: String,
}

/// A check at sign-in that several users lose.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct LoginVerification {
    pub user_guids: Vec<UserGuid>,
    /// `email` or `2fa`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// Everybody may ask whose devices they reach; a token must be one for devices.
fn to_list(query: &UserQuery, _: &Nothing) -> Vec<Permission> {
    vec![if query.accessible.is_some() { Permission::read(Area::Device) } else { READ }]
}

endpoints! {
    /// Lists users
    ListUsers: Get "/api/users",
        access NeedsByRequest, effect Reads, path Nothing, query UserQuery, body Nothing => Page<User>, needs to_list;
    /// Makes a user
    NewUserAccount: Post "/api/users",
        access Needs(WRITE), effect Writes(Operation::AddUser), path Nothing, query NoQuery, body NewUser => Created<UserGuid>;
    /// Invites somebody by mail to choose a password
    InviteUser: Post "/api/users/invite",
        access Needs(WRITE), effect Writes(Operation::AddUser), path Nothing, query NoQuery, body Invitation => Nothing;
    /// Lets a user sign in again
    EnableUser: Post "/api/users/{guid}/enable",
        access Needs(WRITE), effect Writes(Operation::EnableUsers), path By<UserGuid>, query NoQuery, body Nothing => Nothing;
    /// Stops a user from signing in and ends the user's sessions
    DisableUser: Post "/api/users/{guid}/disable",
        access Needs(WRITE), effect Writes(Operation::DisableUsers), path By<UserGuid>, query NoQuery, body Nothing => Nothing;
    /// Tells what the deletion of a user takes along, and whether it would be refused
    GetUserDependents: Get "/api/users/{guid}/dependents",
        access Needs(WRITE), effect Reads, path By<UserGuid>, query NoQuery, body Nothing => UserDependents;
    /// Deletes a user and what hangs on it
    DeleteUser: Delete "/api/users/{guid}",
        access Needs(WRITE), effect Writes(Operation::DeleteUser), path By<UserGuid>, query NoQuery, body Nothing => Nothing;
    /// Changes a user
    EditUser: Patch "/api/users/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateUser), path By<UserGuid>, query NoQuery, body UserEdit => Nothing;
    /// Ends every session of several users at once
    ForceLogout: Post "/api/users/force-logout",
        access Needs(WRITE), effect Writes(Operation::ForceLogout), path Nothing, query NoQuery, body UserGuids => Nothing;
    /// Makes several users set up an authenticator, or lifts that
    EnforceTotp: Put "/api/users/tfa/totp/enforce",
        access Needs(WRITE), effect Writes(Operation::UpdateUser), path Nothing, query NoQuery, body TotpEnforcement => Nothing;
    /// Switches off a check at several users' sign-in
    DisableLoginVerification: Put "/api/users/disable_login_verification",
        access Needs(WRITE), effect Writes(Operation::UpdateUser), path Nothing, query NoQuery, body LoginVerification => Nothing;
}
