//! API tokens on the wire. The token itself crosses it once, when it is made.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::Administrator;
use super::endpoint::Effect::{Reads, Writes};
use super::endpoint::{By, NoQuery, Nothing, endpoints};
use super::ids::TokenGuid;
use super::operation::Operation;
use super::page::{Page, PageQuery};
use super::permission::Permissions;
use super::schema::{Name, Rfc3339};
use super::session::Secret;

/// An API token as lists show it: never the token itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Token {
    pub guid: TokenGuid,
    pub name: String,
    /// Whose reach the token has.
    pub user_name: String,
    pub permissions: Permissions,
    /// `active`, `expired`, or `suspended` while its user is disabled. Revoked tokens are not listed.
    pub state: TokenState,
    /// UTC as `2026-11-21T10:20:30.123Z`.
    pub created_at: String,
    pub expires_at: Option<String>,
    /// To the minute; absent until the token is used.
    pub last_used_at: Option<String>,
    /// Until then a secret that a rotation replaced works, too.
    pub old_secret_until: Option<String>,
}

/// Whether a token works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum TokenState {
    #[default]
    Active,
    Expired,
    Suspended,
}

/// A token to be made for the caller.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct NewToken {
    /// Unique on the server: logs name tokens by it.
    #[schemars(with = "Name")]
    pub name: String,
    /// At least one area is not `none`.
    #[schemars(extend("anyOf" = [
        { "properties": { "device": { "enum": ["r", "rw"] } }, "required": ["device"] },
        { "properties": { "audit": { "enum": ["r", "rw"] } }, "required": ["audit"] },
        { "properties": { "user": { "enum": ["r", "rw"] } }, "required": ["user"] },
        { "properties": { "group": { "enum": ["r", "rw"] } }, "required": ["group"] },
        { "properties": { "strategy": { "enum": ["r", "rw"] } }, "required": ["strategy"] },
        { "properties": { "address_book": { "enum": ["r", "rw"] } }, "required": ["address_book"] },
    ]))]
    pub permissions: Permissions,
    /// RFC 3339; without it the token does not expire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Rfc3339>")]
    pub expires_at: Option<String>,
}

/// How a token is rotated.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct TokenRotation {
    /// For how many seconds the replaced secret still works, up to 90 days. Without it, every old secret stops at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overlap_seconds: Option<u32>,
}

/// A token that was made. It is shown this once.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CreatedToken {
    pub guid: TokenGuid,
    pub token: Secret,
    /// Until when the secret that was replaced works, too; absent if it has stopped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_secret_until: Option<String>,
}

endpoints! {
    /// Lists API tokens, without the tokens themselves
    ListTokens: Get "/api/tokens",
        access Administrator, effect Reads, path Nothing, query PageQuery, body Nothing => Page<Token>;
    /// Makes an API token of the caller and shows it once
    NewApiToken: Post "/api/tokens",
        access Administrator, effect Writes(Operation::AddToken), path Nothing, query NoQuery, body NewToken => CreatedToken;
    /// Replaces the secret of an API token and shows the new one once
    RotateToken: Post "/api/tokens/{guid}/rotate",
        access Administrator, effect Writes(Operation::RotateToken), path By<TokenGuid>, query NoQuery, body TokenRotation => CreatedToken;
    /// Revokes an API token
    DeleteToken: Delete "/api/tokens/{guid}",
        access Administrator, effect Writes(Operation::DeleteToken), path By<TokenGuid>, query NoQuery, body Nothing => Nothing;
}
