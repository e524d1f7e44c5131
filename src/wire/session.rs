//! Signing in and out, and the caller's own account.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::endpoint::Access::{AnySession, Public, SignedIn};
use super::endpoint::Effect::{Reads, Writes};
use super::endpoint::{NoQuery, Nothing, endpoints};
use super::operation::Operation;
use super::permission::Permissions;
use super::schema::NewPassword;

/// A text that is never shown: a password or a token on its way.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// Where a sign-in comes from.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "SignInDevice")]
#[serde(default)]
pub struct DeviceInfo {
    pub os: Option<String>,
    /// `client`, `Web client`; this project's tool says `cli`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub name: Option<String>,
}

/// Either step of a sign-in.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LoginRequest {
    pub username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    pub id: Option<String>,
    pub uuid: Option<String>,
    #[serde(rename = "autoLogin")]
    pub auto_login: Option<bool>,
    /// `account` in the password step, `email_code` in the code step.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    #[serde(rename = "verificationCode", skip_serializing_if = "Option::is_none")]
    pub verification_code: Option<Secret>,
    #[serde(rename = "tfaCode", skip_serializing_if = "Option::is_none")]
    pub tfa_code: Option<Secret>,
    /// What the answer to the password step gave, echoed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    #[serde(rename = "deviceInfo")]
    pub device_info: Option<DeviceInfo>,
}

/// The answer to a step of a sign-in.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LoginReply {
    /// `access_token` when signed in, `email_check` when a second step is wanted.
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tfa_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<Account>,
}

/// A user as their own client reads it: at the top of `currentUser`, under `user` in a sign-in.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Account {
    pub name: String,
    pub display_name: Option<String>,
    pub avatar: Option<String>,
    pub email: Option<String>,
    pub note: Option<String>,
    /// 1 normal, 0 disabled, -1 invited and not yet verified.
    pub status: i32,
    pub is_admin: bool,
    pub info: Map<String, Value>,
    /// What the caller may do, by role and by what an API token carries; this server's own field, absent where that is
    /// everything, and from the answer to a sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Permissions>,
}

/// What a client says of itself when it asks who it is or signs out. Nothing of it is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Whence {
    pub id: Option<String>,
    pub uuid: Option<String>,
}

/// A change of the caller's own password.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PasswordChange {
    pub old_password: Secret,
    /// At least eight characters, and not the documented default.
    #[schemars(with = "NewPassword")]
    pub new_password: Secret,
}

endpoints! {
    /// Lists the ways to sign in other than by password
    LoginOptions: Get "/api/login-options",
        access Public, effect Reads, path Nothing, query NoQuery, body Nothing => Vec<String>;
    /// Takes a step of a sign-in
    Login: Post "/api/login",
        access Public, effect Writes(Operation::UserLogin), path Nothing, query NoQuery, body LoginRequest => LoginReply;
    /// Tells who the caller is
    CurrentUser: Post "/api/currentUser",
        access SignedIn, effect Reads, path Nothing, query NoQuery, body Option<Whence> => Account;
    /// Ends the caller's session
    Logout: Post "/api/logout",
        access AnySession, effect Writes(Operation::UserLogout), path Nothing, query NoQuery, body Option<Whence> => Nothing;
    /// Changes the caller's own password and ends the caller's other sessions
    ChangePassword: Post "/api/account/password",
        access AnySession, effect Writes(Operation::ChangePassword), path Nothing, query NoQuery, body PasswordChange => Nothing;
}
