//! One answer of a log, as whatever server gives it. What is made of it is beside.

use serde_json::Value;

use crate::client::{Client, ClientError};
use crate::wire::endpoint::{Endpoint, Nothing};

/// The largest page that every server gives.
pub const LARGEST: u64 = 100;

/// Some records of a list.
pub struct Part {
    pub rows: Vec<Value>,
    pub total: Option<u64>,
}

/// Asks for some records.
pub async fn part<E, Q>(client: &Client, query: &Q) -> Result<Part, ClientError>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
{
    let mut answer = client.ask::<E>(&Nothing, query, &Nothing).await?;
    let total = answer.get("total").and_then(Value::as_u64);
    let rows = match answer.get_mut("data").map(Value::take) {
        Some(Value::Array(rows)) => rows,
        _ => Vec::new(),
    };
    Ok(Part { rows, total })
}

/// The guid of a record.
pub fn guid(row: &Value) -> Option<&str> {
    row.get("guid").and_then(Value::as_str).filter(|guid| !guid.is_empty())
}
