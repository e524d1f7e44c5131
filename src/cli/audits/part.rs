//! What logs of every kind have in common, from whatever server they come.

use serde_json::Value;

/// The largest page that every server gives.
pub const LARGEST: u64 = 100;

/// The guid of a record.
pub fn guid(row: &Value) -> Option<&str> {
    row.get("guid").and_then(Value::as_str).filter(|guid| !guid.is_empty())
}
