//! Speaks to a server over HTTP. Nothing here prints, asks or knows a command.

mod error;
mod expected;
mod failure;
mod pages;
mod redirect;
mod retry;
mod transport;
mod trust;

use std::time::Instant;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::wire::endpoint::{self, Content, Endpoint, Kind, Path};
use crate::wire::fault::fault_in;

pub use error::{CertificateFault, ClientError, NetworkFault};
pub use pages::{Pages, Part};
pub use transport::{Answer, Manners, Method, Request, Settings, Token, Transport, address, query};

/// Is told of every exchange, in one line that holds no secret.
pub type Watch = Box<dyn Fn(&str) + Send + Sync>;

/// What every placeholder of a path is escaped with.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Sends what the wire declares, and again where that can do no harm.
pub struct Client {
    transport: Transport,
    retries: u32,
    watch: Option<Watch>,
}

impl Client {
    /// Checks the settings; nothing is opened yet.
    pub fn new(settings: Settings, retries: u32, watch: Option<Watch>) -> Result<Self, ClientError> {
        Ok(Self { transport: Transport::new(settings)?, retries, watch })
    }

    /// Sends one call and reads its answer.
    pub async fn send<E: Endpoint>(
        &self,
        path: &E::Path,
        query: &E::Query,
        body: &E::Body,
    ) -> Result<E::Reply, ClientError> {
        let answer = self.exchange::<E>(path, query, body).await?;
        expected::check::<E>(&answer).map_err(|fault| shape(E::METHOD, E::PATH, fault))?;
        E::Reply::decode(&answer).map_err(|fault| shape(E::METHOD, E::PATH, fault))
    }

    /// Sends one call and hands its answer out as the server wrote it; an empty one is null.
    pub async fn ask<E: Endpoint>(
        &self,
        path: &E::Path,
        query: &E::Query,
        body: &E::Body,
    ) -> Result<Value, ClientError> {
        let answer = self.exchange::<E>(path, query, body).await?;
        expected::check::<E>(&answer).map_err(|fault| shape(E::METHOD, E::PATH, fault))?;
        if answer.trim_ascii().is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&answer).map_err(|fault| shape(E::METHOD, E::PATH, fault))
    }

    /// Sends one call and hands out the rows of its answer, an array, as the server wrote them.
    pub async fn rows<E: Endpoint>(
        &self,
        path: &E::Path,
        query: &E::Query,
        body: &E::Body,
    ) -> Result<Vec<Value>, ClientError> {
        let answer = self.exchange::<E>(path, query, body).await?;
        let rows: Vec<Value> = serde_json::from_slice(&answer).map_err(|fault| shape(E::METHOD, E::PATH, fault))?;
        if !rows.iter().all(Value::is_object) {
            return Err(shape(E::METHOD, E::PATH, "a row of the list is not a JSON object"));
        }
        Ok(rows)
    }

    /// Reads every page of a list, up to `concurrency` at once.
    pub fn all<E>(&self, query: E::Query, concurrency: usize) -> Pages<'_, E>
    where
        E: Endpoint<Path = endpoint::Nothing, Body = endpoint::Nothing>,
        E::Query: crate::wire::page::Paged,
    {
        Pages::new(self, endpoint::Nothing, query, concurrency)
    }

    /// Reads every page of a list that belongs to one thing, as [`Client::all`] does.
    pub fn all_of<E>(&self, path: E::Path, query: E::Query, concurrency: usize) -> Pages<'_, E>
    where
        E: Endpoint<Body = endpoint::Nothing>,
        E::Path: Clone,
        E::Query: crate::wire::page::Paged,
    {
        Pages::new(self, path, query, concurrency)
    }

    /// Sends a call that the wire does not declare and hands out the bytes of its answer. Path and query are
    /// percent-encoded already.
    pub async fn raw(
        &self,
        method: endpoint::Method,
        path: &str,
        query: &str,
        body: Option<Vec<u8>>,
    ) -> Result<Vec<u8>, ClientError> {
        self.attempt(method, path, query, body, method == endpoint::Method::Get).await
    }

    async fn exchange<E: Endpoint>(
        &self,
        path: &E::Path,
        query: &E::Query,
        body: &E::Body,
    ) -> Result<Vec<u8>, ClientError> {
        let path = fill(E::METHOD, E::PATH, path.segments())?;
        let query = serde_urlencoded::to_string(query).map_err(|fault| shape(E::METHOD, &path, fault))?;
        let body = match E::Body::KIND {
            Kind::Empty => None,
            Kind::Json | Kind::Text | Kind::Bytes => {
                Some(body.encode().map_err(|fault| shape(E::METHOD, &path, fault))?.into())
            }
        };
        self.attempt(E::METHOD, &path, &query, body, false).await
    }

    /// Sends until there is an answer that counts. A DELETE that was sent again and finds nothing has done its work
    /// the time before. A web page is an answer only if `takes_pages` says so.
    async fn attempt(
        &self,
        method: endpoint::Method,
        path: &str,
        query: &str,
        body: Option<Vec<u8>>,
        takes_pages: bool,
    ) -> Result<Vec<u8>, ClientError> {
        let mut perhaps_done = false;
        for attempt in 0.. {
            let begun = Instant::now();
            let request = Request { method: native(method), path, query, body: body.clone() };
            let outcome = self.transport.send(request).await;
            self.tell(method, path, query, &outcome, begun);
            if attempt < self.retries
                && let Some(wait) = retry::wait(method, &outcome, attempt)
            {
                perhaps_done |= retry::perhaps_done(&outcome);
                tokio::time::sleep(wait).await;
                continue;
            }
            let answer = outcome?;
            if perhaps_done && method == endpoint::Method::Delete && answer.status == 404 {
                return Ok(Vec::new());
            }
            if answer.status == 200 && !takes_pages && expected::is_web_page(&answer) {
                return Err(shape(method, path, "it is a web page, not JSON"));
            }
            return judge(method, path, self.transport.base(), answer);
        }
        unreachable!("the loop ends by returning, since attempts are bounded")
    }

    fn tell(
        &self,
        method: endpoint::Method,
        path: &str,
        query: &str,
        outcome: &Result<Answer, ClientError>,
        begun: Instant,
    ) {
        let Some(watch) = &self.watch else { return };
        let mark = if query.is_empty() { "" } else { "?" };
        let took = begun.elapsed().as_millis();
        match outcome {
            Ok(answer) => watch(&format!("{method} {path}{mark}{query}: {} in {took} ms", answer.status)),
            Err(fault) => watch(&format!("{method} {path}{mark}{query}: {fault}, after {took} ms")),
        }
    }
}

fn native(method: endpoint::Method) -> Method {
    match method {
        endpoint::Method::Get => Method::GET,
        endpoint::Method::Post => Method::POST,
        endpoint::Method::Put => Method::PUT,
        endpoint::Method::Patch => Method::PATCH,
        endpoint::Method::Delete => Method::DELETE,
    }
}

fn shape(method: endpoint::Method, path: &str, fault: impl std::fmt::Display) -> ClientError {
    ClientError::Shape { method: method.to_string(), path: path.to_owned(), text: fault.to_string() }
}

/// Puts the values into the path's placeholders. What a path would read as a step is refused: a server that hands
/// out such a guid must not choose which call we make.
fn fill(method: endpoint::Method, template: &str, segments: Vec<String>) -> Result<String, ClientError> {
    let mut segments = segments.into_iter();
    let mut path = String::new();
    for piece in template.split('/').skip(1) {
        path.push('/');
        if !piece.starts_with('{') {
            path.push_str(piece);
            continue;
        }
        let value = segments.next().unwrap_or_default();
        if matches!(value.as_str(), "" | "." | "..") {
            return Err(shape(method, template, format!("{value:?} cannot stand in a path")));
        }
        path.extend(utf8_percent_encode(&value, SEGMENT));
    }
    Ok(path)
}

/// Tells success from failure. Only 200 is success, and not even that where the answer says `error`.
fn judge(method: endpoint::Method, path: &str, base: &str, answer: Answer) -> Result<Vec<u8>, ClientError> {
    let said = || serde_json::from_slice::<Value>(&answer.body).ok().as_ref().and_then(fault_in);
    if answer.status == 200 {
        let suspicious = answer.body.windows(7).any(|run| run == b"\"error\"");
        return match if suspicious { said() } else { None } {
            Some(text) => {
                Err(ClientError::Refused { method: method.to_string(), path: path.to_owned(), status: 200, text })
            }
            None => Ok(answer.body),
        };
    }
    let said = said();
    if answer.status == 400 && base.starts_with("http:") && wants_tls(&answer.body) {
        let text = "this port speaks TLS (https), not plain HTTP".to_owned();
        let (method, path, base) = (method.to_string(), path.to_owned(), base.to_owned());
        return Err(ClientError::Network { method, path, base, text, kind: NetworkFault::OtherProtocol });
    }
    // What is not there is said in the form of every failure; who says it in another has not understood the call.
    let nowhere = answer.status == 404 && said.as_ref().is_none_or(|text| text.starts_with("there is no call"));
    let text = said.filter(|text| !text.is_empty()).unwrap_or_else(|| plain(&answer));
    let (method, path) = (method.to_string(), path.to_owned());
    Err(match answer.status {
        404 if nowhere => ClientError::Unknown { method, path, base: base.to_owned(), text },
        405 => ClientError::Unknown { method, path, base: base.to_owned(), text },
        401 => ClientError::SignedOut { method, path, text },
        403 => ClientError::Denied { method, path, text },
        404 => ClientError::NotFound { method, path, text },
        status => ClientError::Refused { method, path, status, text },
    })
}

/// Whether a server of TLS says in plain HTTP that it wants TLS, as nginx, Apache and Go's servers do.
fn wants_tls(body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(body).to_lowercase();
    ["https port", "https server", "ssl-enabled server port"].iter().any(|words| text.contains(words))
}

/// What can be said of an answer that is not ours: its first line where that is short, else its status.
fn plain(answer: &Answer) -> String {
    let text = String::from_utf8_lossy(&answer.body);
    let line = text.trim().lines().next().unwrap_or_default();
    if !line.is_empty() && line.chars().count() <= 500 && !line.starts_with(['<', '{', '[']) {
        return line.to_owned();
    }
    let reason = reqwest::StatusCode::from_u16(answer.status).ok().and_then(|status| status.canonical_reason());
    reason.map_or_else(|| format!("HTTP status {}", answer.status), str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    const METHOD: endpoint::Method = endpoint::Method::Post;

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, content_type: None, retry_after: None, body: body.as_bytes().to_vec() }
    }

    #[test]
    fn a_value_fills_its_place_and_nothing_more() {
        let filled = fill(METHOD, "/api/devices/{guid}/disable", vec!["a/b ?".into()]).expect("a value");
        assert_eq!(filled, "/api/devices/a%2Fb%20%3F/disable");
        for step in ["", ".", ".."] {
            fill(METHOD, "/api/devices/{guid}/disable", vec![step.into()]).expect_err("a step");
        }
    }

    #[test]
    fn two_hundred_with_an_error_is_a_failure() {
        let fault = judge(METHOD, "/p", "", answer(200, r#"{"error":"no"}"#)).expect_err("it says error");
        assert_eq!(fault.to_string(), "POST /p: no (HTTP 200)");
        judge(METHOD, "/p", "", answer(200, r#"{"note":"\"error\" is a word"}"#)).expect("the key is another");
        judge(METHOD, "/p", "", answer(201, "{}")).expect_err("only 200 is success");
    }

    #[test]
    fn a_call_that_is_unknown_is_told_from_a_thing_that_is_not_there() {
        let said = |status, body| judge(METHOD, "/p", "", answer(status, body)).expect_err("a failure").to_string();
        assert_eq!(said(404, r#"{"error":"there is no user ann"}"#), "POST /p: there is no user ann");
        for (status, body, why) in [
            (404, r#"{"error":"there is no call POST /p"}"#, "there is no call POST /p"),
            (404, "404 page not found", "404 page not found"),
            (404, "", "not found"),
            (405, r#"{"error":"/p is not called by POST"}"#, "/p is not called by POST"),
            (405, "", "method not allowed"),
        ] {
            assert_eq!(said(status, body), format!("this server does not know POST /p ({why})"));
        }
    }

    #[test]
    fn a_failure_without_words_gets_those_of_its_status() {
        let fault = judge(METHOD, "/p", "", answer(502, "<html>nginx</html>")).expect_err("502");
        assert_eq!(fault.to_string(), "POST /p: bad gateway (HTTP 502)");
        let fault = judge(METHOD, "/p", "", answer(403, "no such luck\nmore")).expect_err("403");
        assert_eq!(fault.to_string(), "POST /p: no such luck");
    }
}
