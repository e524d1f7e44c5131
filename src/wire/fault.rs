//! The one body of a failure.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::system::Part;

/// What every refused or failed call answers.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Fault {
    /// A sentence for a person.
    pub error: String,
    /// The parts that fail, if the server says whether it is healthy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failing: Vec<Part>,
}

/// The text of a failure in a JSON answer: any object with the key `error` is one, whatever the status.
pub fn fault_in(answer: &Value) -> Option<String> {
    match answer.as_object()?.get("error")? {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
