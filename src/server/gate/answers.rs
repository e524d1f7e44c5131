//! The shape of answers and failures. What is answered is decided by the handlers.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::super::console::visible;
use super::super::error::Error;
use crate::wire::endpoint::Kind;
use crate::wire::fault::Fault;

/// Makes an answer.
pub(super) fn respond(status: StatusCode, kind: Kind, bytes: impl Into<Body>) -> Response {
    let mut response = Response::new(bytes.into());
    *response.status_mut() = status;
    let content_type = match kind {
        Kind::Empty => None,
        Kind::Json => Some("application/json; charset=utf-8"),
        Kind::Text => Some("text/plain; charset=utf-8"),
        Kind::Bytes => Some("application/octet-stream"),
    };
    if let Some(content_type) = content_type {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Answers a failure in JSON.
pub(in crate::server) fn refuse(error: &Error) -> Response {
    refuse_as(Kind::Json, error)
}

/// Answers a failure: in a line of text where the answers are text, since those who get them show or compare what they
/// get as it is; else in JSON. What nobody should be able to cause is logged here, once, under a reference.
pub(super) fn refuse_as(kind: Kind, error: &Error) -> Response {
    let words = words_of(error);
    let failing = match error {
        Error::Unhealthy(parts) => parts.clone(),
        _ => Vec::new(),
    };
    let mut response = match kind {
        Kind::Text => respond(error.status(), Kind::Text, visible(&words).into_bytes()),
        Kind::Empty | Kind::Json | Kind::Bytes => respond(
            error.status(),
            Kind::Json,
            serde_json::to_vec(&Fault { error: words, failing }).unwrap_or_default(),
        ),
    };
    if let Error::TooMany { retry_after, .. } = error {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*retry_after));
    }
    response
}

/// The words of a failure for the caller, who learns nothing of what happened inside but a reference.
pub(super) fn words_of(error: &Error) -> String {
    match error {
        Error::Internal(cause) => {
            let reference = uuid::Uuid::now_v7();
            tracing::error!(%reference, "internal error: {cause:#}");
            format!("internal error, reference {reference}")
        }
        Error::Unavailable(cause) | Error::TakenBack(cause) => {
            tracing::error!("{error}: {cause:#}");
            error.to_string()
        }
        other => other.to_string(),
    }
}
