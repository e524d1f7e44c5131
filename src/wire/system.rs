//! The server itself: whether it is well, and what it can do.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::Public;
use super::endpoint::Effect::Reads;
use super::endpoint::{NoQuery, Nothing, SharedJson, endpoints};

/// How the server is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Health {
    /// `ok`; otherwise the answer is 503 with the parts that fail.
    pub status: String,
    pub version: String,
    /// Parts that still work but need attention: `disk` if its space is almost used up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Part>,
}

/// A part that the server cannot work without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The database does not answer.
    Storage,
    /// The disk of the database is full, or failed.
    Disk,
    /// Writes to the database fail or wait too long.
    Writers,
}

impl Part {
    /// What is wrong if the part fails.
    pub fn trouble(self) -> &'static str {
        match self {
            Part::Storage => "the database does not answer",
            Part::Disk => "the disk is full or failed",
            Part::Writers => "writes to the database fail or wait too long",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Part::Storage => "storage",
            Part::Disk => "disk",
            Part::Writers => "writers",
        })
    }
}

endpoints! {
    /// Tells whether the server and its storage are well
    GetHealth: Get "/api/health",
        access Public, effect Reads, path Nothing, query NoQuery, body Nothing => Health;
    /// Describes every call as an OpenAPI 3.1 document
    GetOpenApi: Get "/api/openapi.json",
        access Public, effect Reads, path Nothing, query NoQuery, body Nothing => SharedJson;
}
