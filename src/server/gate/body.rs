//! Reading the body of a request, bounded in size and time. What it means is not decided here.

use std::io::Read;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes, HttpBody as _};
use flate2::read::GzDecoder;
use futures::stream::{self, BoxStream};
use futures::{Stream, StreamExt};
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout, timeout_at};

use super::super::error::{Error, Result, invalid};
use super::budget::BodyBytes;
use crate::wire::endpoint::{Content, Effect, Endpoint, Kind};

/// How long a request may take to arrive.
const ARRIVAL: Duration = Duration::from_secs(30);
/// How long one may take whose bytes are handled as they arrive, as long as some do.
const LONG_ARRIVAL: Duration = Duration::from_secs(10 * 60);
/// The largest body of a device's report.
const REPORT_SIZE: usize = 64 << 10;
/// The largest body of any other request.
const BODY_SIZE: usize = 1 << 20;

/// How much is read of a body that nobody waits for any more, and for how long.
const LEFT_OVER: usize = 16 << 20;
const LEFT_OVER_ARRIVAL: Duration = Duration::from_secs(10);

/// How deep a body may be nested, in what is ignored of it too.
const DEEPEST: usize = 64;

/// A body that is read on where it is dropped before its end. A connection that is closed on somebody who is still
/// sending takes the answer with it: a client would see a failure of the network and send the same again.
pub fn to_its_end(body: Body) -> Body {
    if body.is_end_stream() { body } else { Body::from_stream(Arriving(Some(body.into_data_stream()))) }
}

struct Arriving(Option<BodyDataStream>);

impl Stream for Arriving {
    type Item = std::result::Result<Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(body) = &mut self.0 else { return Poll::Ready(None) };
        let next = ready!(body.poll_next_unpin(cx));
        if !matches!(next, Some(Ok(_))) {
            self.0 = None;
        }
        Poll::Ready(next)
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        let (Some(mut body), Ok(runtime)) = (self.0.take(), Handle::try_current()) else { return };
        let read_on = async move {
            let mut left = LEFT_OVER;
            while let Some(Ok(piece)) = body.next().await
                && let Some(less) = left.checked_sub(piece.len())
            {
                left = less;
            }
        };
        runtime.spawn(timeout(LEFT_OVER_ARRIVAL, read_on));
    }
}

/// The body's limit in bytes.
pub(super) fn limit<E: Endpoint>() -> usize {
    let reports = E::EFFECT == Effect::Reports;
    E::LARGEST_BODY.unwrap_or(if reports { REPORT_SIZE } else { BODY_SIZE })
}

/// Reads the body, or leaves it to the handler where it may be bytes of any kind.
pub(super) async fn read_or_leave<E: Endpoint>(
    body: Body,
    packed: bool,
    counted: BodyBytes,
) -> Result<(E::Body, Option<Body>)> {
    if E::Body::KIND != Kind::Bytes {
        return Ok((read_body::<E>(body, packed, counted).await?, None));
    }
    if packed {
        return Err(invalid("the body is packed, which is not understood here"));
    }
    Ok((E::Body::decode(&[]).map_err(|error| wrong_body(&error))?, Some(body)))
}

/// The body piece by piece, bounded in size and time.
pub(super) fn pieces<E: Endpoint>(body: Body) -> BoxStream<'static, Result<Bytes>> {
    let end = Instant::now() + LONG_ARRIVAL;
    let state = (body.into_data_stream(), limit::<E>());
    let read = move |(mut body, left): (BodyDataStream, usize)| async move {
        let next = match timeout_at(end, timeout(ARRIVAL, body.next())).await {
            Ok(Ok(next)) => next?,
            Ok(Err(_)) | Err(_) => return Some((Err(too_slow()), (Body::empty().into_data_stream(), 0))),
        };
        let piece = next.map_err(|_| invalid("the body broke off")).and_then(|piece| match piece.len() <= left {
            true => Ok(piece),
            false => Err(too_large(limit::<E>())),
        });
        let left = piece.as_ref().map_or(0, |piece| left - piece.len());
        Some((piece, (body, left)))
    };
    stream::unfold(state, read).boxed()
}

/// Reads the body, bounded in size and time.
async fn read_body<E: Endpoint>(body: Body, packed: bool, mut counted: BodyBytes) -> Result<E::Body> {
    let reports = E::EFFECT == Effect::Reports;
    let limit = limit::<E>();
    let mut bytes = arrive(body, limit, &mut counted).await?;
    if packed {
        bytes = unpack(&bytes, limit)?;
    }
    let bytes: &[u8] = match E::Body::KIND {
        Kind::Json if bytes.trim_ascii().is_empty() => b"null",
        _ => &bytes,
    };
    if E::Body::KIND == Kind::Json && is_deep(bytes) {
        return Err(invalid(format!("the body is nested deeper than {DEEPEST}")));
    }
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
    let words = in_words(&error.to_string());
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

/// What was expected in words for those who write JSON: the names of types mean nothing to them.
fn in_words(words: &str) -> String {
    let Some((said, expected)) = words.rsplit_once(", expected ") else { return words.to_owned() };
    let (expected, place) = expected.split_at(expected.find(" at line ").unwrap_or(expected.len()));
    let kind = match expected {
        "a map" => "an object",
        "a sequence" => "a list",
        "a boolean" => "true or false",
        "i8" | "i16" | "i32" | "i64" => "a whole number",
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number that is not negative",
        kind if kind.starts_with("struct ") => "an object",
        kind => kind,
    };
    format!("{said}, expected {kind}{place}")
}

pub(super) fn nul() -> Error {
    invalid("a NUL character cannot be part of a text")
}

pub(super) fn no_nul_in_all(texts: Vec<String>) -> Result<Vec<String>> {
    if texts.iter().any(|text| text.contains('\0')) { Err(nul()) } else { Ok(texts) }
}

/// Whether lists and objects stand in each other too deep.
fn is_deep(json: &[u8]) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
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
pub(super) async fn read_form<E: Endpoint>(body: Body, mut counted: BodyBytes) -> Result<Vec<(String, String)>> {
    let bytes = arrive(body, limit::<E>(), &mut counted).await?;
    serde_urlencoded::from_bytes(&bytes).map_err(|error| invalid(format!("the form is wrong: {error}")))
}

/// Reads a body to its end, bounded in size, time, and by what else arrives.
pub(super) async fn arrive(body: Body, limit: usize, counted: &mut BodyBytes) -> Result<Bytes> {
    timeout(ARRIVAL, collect(body, limit, counted)).await.unwrap_or_else(|_| Err(too_slow()))
}

async fn collect(body: Body, limit: usize, counted: &mut BodyBytes) -> Result<Bytes> {
    let mut body = body.into_data_stream();
    let mut whole = Bytes::new();
    let mut pieces = Vec::new();
    while let Some(piece) = body.next().await {
        let piece = piece.map_err(|_| invalid("the body broke off"))?;
        if whole.len() + pieces.len() + piece.len() > limit {
            return Err(too_large(limit));
        }
        counted.grow(piece.len())?;
        // Most bodies arrive in one piece, which need not be copied.
        if whole.is_empty() && pieces.is_empty() {
            whole = piece;
        } else {
            pieces.extend_from_slice(&std::mem::take(&mut whole));
            pieces.extend_from_slice(&piece);
        }
    }
    Ok(if pieces.is_empty() { whole } else { pieces.into() })
}

fn too_slow() -> Error {
    invalid("the body took too long to arrive")
}

fn too_large(limit: usize) -> Error {
    Error::TooLarge(format!("the body is larger than {limit} bytes"))
}

/// Unpacks a body, no further than the limit: a few bytes may stand for very many.
fn unpack(packed: &[u8], limit: usize) -> Result<Bytes> {
    let mut bytes = Vec::new();
    let read = GzDecoder::new(packed).take(limit as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|_| invalid("the body says that it is packed by gzip, and cannot be unpacked"))?;
    if bytes.len() > limit { Err(too_large(limit)) } else { Ok(bytes.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_texts_are_no_nesting() {
        let deep = |times: usize| "[".repeat(times) + &"]".repeat(times);
        assert!(!is_deep(deep(DEEPEST).as_bytes()));
        assert!(is_deep(deep(DEEPEST + 1).as_bytes()));
        let text = format!(r#"{{"a":"\"{}","b":"\\","c":{}}}"#, "[".repeat(1_000), deep(10));
        assert!(!is_deep(text.as_bytes()));
        assert!(!is_deep("[],".repeat(1_000).as_bytes()));
    }

    #[test]
    fn a_packed_body_is_unpacked_no_further_than_the_limit() {
        let pack = |bytes: &[u8]| {
            let mut packed = Vec::new();
            flate2::read::GzEncoder::new(bytes, flate2::Compression::best()).read_to_end(&mut packed).unwrap();
            packed
        };
        assert_eq!(unpack(&pack(b"{}"), 2).unwrap(), "{}");
        let bomb = pack(&vec![b' '; 10 << 20]);
        assert!(bomb.len() < 20_000);
        assert!(matches!(unpack(&bomb, 1 << 20), Err(Error::TooLarge(_))));
        assert!(matches!(unpack(b"{}", 1 << 20), Err(Error::Invalid(_))));
        assert!(matches!(unpack(&bomb[..bomb.len() / 2], 20 << 20), Err(Error::Invalid(_))));
    }

    #[test]
    fn an_error_says_what_was_expected_as_people_call_it() {
        let of = |words| in_words(words);
        assert_eq!(
            of("invalid type: null, expected struct A at line 1 column 4"),
            "invalid type: null, expected an object at line 1 column 4"
        );
        assert_eq!(
            of("invalid type: string \"a, expected i64\", expected i64"),
            "invalid type: string \"a, expected i64\", expected a whole number"
        );
        assert_eq!(of("missing field `name` at line 1 column 2"), "missing field `name` at line 1 column 2");
    }

    #[test]
    fn an_error_repeats_nothing_of_what_was_sent() {
        #[derive(Debug, serde::Deserialize)]
        struct Named {
            #[expect(dead_code, reason = "only its type matters")]
            password: String,
        }
        for body in [r#"{"password":98765}"#, r#""98765, expected x""#, "[98765]", r#"{"password":["98765"]}"#] {
            let words = wrong_body(&serde_json::from_str::<Named>(body).unwrap_err()).to_string();
            assert!(words.starts_with("the body is wrong: ") && !words.contains("98765"), "{words}");
        }
    }
}
