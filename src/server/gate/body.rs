//! Reading the body of a request, bounded in size and time. What it means is not decided here.

use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use serde_json::Value;

use super::super::error::{Error, Result, invalid};
use crate::wire::endpoint::{Content, Effect, Endpoint, Kind};

/// How long a request may take to arrive.
const ARRIVAL: Duration = Duration::from_secs(30);
/// The largest body of a device's report.
const REPORT_SIZE: usize = 64 << 10;
/// The largest body of any other request.
const BODY_SIZE: usize = 1 << 20;

/// Reads the body, bounded in size and time.
pub(super) async fn read_body<E: Endpoint>(body: Body) -> Result<E::Body> {
    let reports = E::EFFECT == Effect::Reports;
    let bytes = arrive(body, if reports { REPORT_SIZE } else { BODY_SIZE }).await?;
    let bytes: &[u8] = match E::Body::KIND {
        Kind::Json if bytes.trim_ascii().is_empty() => b"null",
        _ => &bytes,
    };
    // Devices are forgiven what is dropped later; from people a NUL is refused, since PostgreSQL cannot hold it.
    if E::Body::KIND == Kind::Json && !reports && bytes.windows(6).any(|window| window == br"\u0000") {
        let value: Value = serde_json::from_slice(bytes).map_err(|error| wrong_body(&error))?;
        if has_nul(&value) {
            return Err(nul());
        }
    }
    E::Body::decode(bytes).map_err(|error| wrong_body(&error))
}

/// Says what is wrong without repeating what was sent, which may be a password in the wrong place.
fn wrong_body(error: &serde_json::Error) -> Error {
    let words = error.to_string();
    let repeats = ["invalid type: ", "invalid value: ", "unknown variant "].iter().find(|way| words.starts_with(**way));
    match (repeats, words.rfind(", expected ")) {
        (Some(way), Some(expected)) => {
            let way = way.trim_end_matches([':', ' ']);
            invalid(format!("the body is wrong: {way}{}", &words[expected..]))
        }
        (Some(way), None) => invalid(format!("the body is wrong: {}", way.trim_end_matches([':', ' ']))),
        (None, _) => invalid(format!("the body is wrong: {words}")),
    }
}

pub(super) fn nul() -> Error {
    invalid("a NUL character cannot be part of a text")
}

pub(super) fn no_nul_in_all(texts: Vec<String>) -> Result<Vec<String>> {
    if texts.iter().any(|text| text.contains('\0')) { Err(nul()) } else { Ok(texts) }
}

fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(has_nul),
        Value::Object(members) => members.iter().any(|(key, value)| key.contains('\0') || has_nul(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Reads the fields of a form.
pub(super) async fn read_form(body: Body) -> Result<Vec<(String, String)>> {
    let bytes = arrive(body, BODY_SIZE).await?;
    serde_urlencoded::from_bytes(&bytes).map_err(|error| invalid(format!("the form is wrong: {error}")))
}

async fn arrive(body: Body, limit: usize) -> Result<Bytes> {
    match tokio::time::timeout(ARRIVAL, to_bytes(body, limit)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(_)) => Err(Error::TooLarge(format!("the body is larger than {limit} bytes, or broke off"))),
        Err(_) => Err(invalid("the body took too long to arrive")),
    }
}
