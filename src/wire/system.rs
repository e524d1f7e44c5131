//! The server itself: whether it is well, and what it can do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::endpoint::Access::Public;
use super::endpoint::Effect::Reads;
use super::endpoint::{NoQuery, Nothing, endpoints};

/// How the server is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Health {
    /// `ok`; a server whose storage cannot be reached answers 503 and a fault instead.
    pub status: String,
    pub version: String,
}

endpoints! {
    /// Tells whether the server and its storage are well
    GetHealth: Get "/api/health",
        access Public, effect Reads, path Nothing, query NoQuery, body Nothing => Health;
    /// Describes every call as an OpenAPI 3.1 document
    GetOpenApi: Get "/api/openapi.json",
        access Public, effect Reads, path Nothing, query NoQuery, body Nothing => Value;
}
