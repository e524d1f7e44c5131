//! What can go wrong in the server, in a few words that carry their status. Nothing here is logged or rendered.

use axum::http::StatusCode;

use crate::wire::system::Part;

/// A failure on its way to the caller.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no session, or it has ended.
    #[error("{0}")]
    SignedOut(String),
    #[error("{0}")]
    Denied(String),
    #[error("{0}")]
    NotFound(String),
    #[error("{0}")]
    Conflict(String),
    #[error("{0}")]
    Invalid(String),
    #[error("{0}")]
    TooLarge(String),
    #[error("{0}")]
    WrongMethod(String),
    /// Too often; worth another try after so many seconds.
    #[error("{words}")]
    TooMany { words: String, retry_after: u64 },
    /// Not now, but soon: the same request can be answered then.
    #[error("{0}")]
    NotYet(String),
    /// The storage cannot be reached or is overloaded.
    #[error("the storage cannot be reached, try again later")]
    Unavailable(#[source] anyhow::Error),
    /// Parts of the server fail.
    #[error("the server is not healthy: {}", troubles(.0))]
    Unhealthy(Vec<Part>),
    /// The storage took back what was done, for the sake of others: worth another try at once.
    #[error("the storage was wanted by too many at once, try again")]
    TakenBack(#[source] anyhow::Error),
    #[error("internal error")]
    Internal(#[source] anyhow::Error),
}

/// What the server's functions return.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// The HTTP status of the failure.
    pub fn status(&self) -> StatusCode {
        match self {
            Error::SignedOut(_) => StatusCode::UNAUTHORIZED,
            Error::Denied(_) => StatusCode::FORBIDDEN,
            Error::NotFound(_) => StatusCode::NOT_FOUND,
            Error::Conflict(_) => StatusCode::CONFLICT,
            Error::Invalid(_) => StatusCode::BAD_REQUEST,
            Error::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Error::WrongMethod(_) => StatusCode::METHOD_NOT_ALLOWED,
            Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Error::NotYet(_) | Error::Unavailable(_) | Error::Unhealthy(_) | Error::TakenBack(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

fn troubles(parts: &[Part]) -> String {
    parts.iter().map(|part| part.trouble()).collect::<Vec<_>>().join(", ")
}

/// `thing` with the name, guid or id `which` is not there, or not for the caller.
pub fn not_found(thing: &str, which: impl std::fmt::Display) -> Error {
    Error::NotFound(format!("there is no {thing} {which}"))
}

/// The things named `which` are not there, or not for the caller.
pub fn none_of(thing: &str, which: &[String]) -> Error {
    match which {
        [one] => not_found(thing, one),
        several => Error::NotFound(format!("there are no {thing}s {}", listed(several))),
    }
}

/// The first few of a list that may be long.
pub fn listed(all: &[String]) -> String {
    const MOST: usize = 10;
    let first = all[..all.len().min(MOST)].join(", ");
    match all.len().saturating_sub(MOST) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

/// The request says something that cannot be.
pub fn invalid(words: impl Into<String>) -> Error {
    Error::Invalid(words.into())
}

/// The name of a new `thing` looks like that of `other`, which is another.
pub fn looks_alike(thing: &str, name: &str, other: &str) -> Error {
    conflict(format!(
        "the name {name} looks like the name of the {thing} {other}: choose one that people can tell apart"
    ))
}

/// The request does not fit what is stored.
pub fn conflict(words: impl Into<String>) -> Error {
    Error::Conflict(words.into())
}

/// The caller may not do this.
pub fn denied(words: impl Into<String>) -> Error {
    Error::Denied(words.into())
}

/// Something failed that no request should be able to make fail.
pub fn internal(error: impl Into<anyhow::Error>) -> Error {
    Error::Internal(error.into())
}
