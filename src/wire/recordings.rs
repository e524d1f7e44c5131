//! Recordings of sessions, which RustDesk clients upload in pieces and without a credential.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::Agent;
use super::endpoint::Effect::Reports;
use super::endpoint::{Bytes, Nothing, endpoints};

/// The largest piece. Clients send one a second, when there is 1 MiB or more; what a slow line held up comes at once.
pub const LARGEST_PIECE: usize = 64 << 20;

/// What a piece is to its recording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub enum Step {
    /// The recording begins.
    #[default]
    New,
    /// The next bytes.
    Part,
    /// The first bytes once more, as they are at the end; the recording is whole with it.
    Tail,
    /// The recording is given up.
    Remove,
}

/// Which piece of which recording the body is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct RecordQuery {
    #[serde(rename = "type")]
    pub step: Step,
    /// The name of the recording's file, without a path.
    pub file: String,
    /// Where in the file the bytes begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// How many they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
}

/// A piece was stored. Clients give a recording up when they are answered a key `error`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Recorded {}

endpoints! {
    /// Takes a piece of a recording, where an administrator has switched that on
    UploadRecording: Post "/api/record",
        access Agent, effect Reports, path Nothing, query RecordQuery, body Bytes => Recorded, largest LARGEST_PIECE;
}
