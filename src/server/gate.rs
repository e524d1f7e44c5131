//! The gate: the only place that opens a route. It finds out who calls, decides by the endpoint's access, reads the
//! request, lends the handler a transaction, writes the audit record and commits. Handlers never do any of it.

mod answers;
mod body;
mod browser;
mod budget;
mod decision;
mod download;
pub mod form;
mod form_origin;
pub mod page;
pub mod site;
mod upload;

use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, RawPathParams, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use chrono::{DateTime, Utc};
use futures::stream::BoxStream;

use answers::{refuse, refuse_as, respond, words_of};
pub use body::to_its_end;
pub use budget::BodyBudget;
use decision::{check, check_request};

use super::app::SharedApp;
use super::audits::actions as audits;
use super::caller::Caller;
use super::console::Frame;
use super::db::{Tries, Tx};
use super::error::{Result, invalid};
use super::{origin, session};
use crate::wire::endpoint::{Access, Content, Effect, Endpoint, Method, Path};

/// The longest query.
const QUERY_SIZE: usize = 16 << 10;
/// Characters of a refused call that are recorded.
const LONGEST_CALL: usize = 500;

/// What a handler is given, after the check.
pub struct Cx<E: Endpoint> {
    app: SharedApp,
    caller: Caller,
    path: E::Path,
    query: E::Query,
    body: E::Body,
    arriving: Mutex<Option<Body>>,
    tx: Option<Tx>,
    commit_when_refused: bool,
    frame: Frame,
    place: Option<String>,
}

/// The transaction of a request, and beside it what the request says.
pub struct Open<'a, E: Endpoint> {
    pub tx: &'a mut Tx,
    pub by: &'a Caller,
    pub path: &'a E::Path,
    pub query: &'a E::Query,
    pub body: &'a E::Body,
}

impl<E: Endpoint> Cx<E> {
    pub fn app(&self) -> &SharedApp {
        &self.app
    }

    pub fn by(&self) -> &Caller {
        &self.caller
    }

    pub fn body(&self) -> &E::Body {
        &self.body
    }

    pub fn query(&self) -> &E::Query {
        &self.query
    }

    /// The bytes of the body as they arrive, bounded in size and time, where the endpoint takes any. It is read when
    /// this is read, so whoever is refused before has not kept the server busy.
    pub fn arriving(&mut self) -> BoxStream<'static, Result<Bytes>> {
        let arriving = self.arriving.get_mut().unwrap_or_else(PoisonError::into_inner);
        body::pieces::<E>(arriving.take().unwrap_or_default())
    }

    /// What surrounds the page that is asked for; empty for a call of the API.
    pub fn frame(&self) -> Frame {
        self.frame.clone()
    }

    /// Where a download goes on; nothing where it begins.
    pub fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    /// The transaction of the request; it begins when it is first asked for, so that nothing slow happens in it.
    pub async fn open(&mut self) -> Result<Open<'_, E>> {
        if self.tx.is_none() {
            self.tx = Some(match E::EFFECT {
                Effect::Writes(_) => self.app.db.write().await?,
                Effect::Reads | Effect::Reports => self.app.db.read().await?,
            });
        }
        let tx = self.tx.as_mut().expect("it was begun above");
        Ok(Open { tx, by: &self.caller, path: &self.path, query: &self.query, body: &self.body })
    }

    /// A look at the database before the transaction of the request begins.
    pub async fn look(&self) -> Result<Tx> {
        self.app.db.read().await
    }

    /// Lets go of the transaction of the request: nothing was to be written, so nothing is committed, and no record says
    /// that something was done.
    pub fn leave_it(&mut self) {
        self.tx = None;
    }

    /// Makes what was written stay even when the handler refuses: the count of failed sign-ins, for one.
    pub fn commit_when_refused(&mut self) {
        self.commit_when_refused = true;
    }
}

/// A function that answers the endpoint `E`.
pub trait Handler<'a, E: Endpoint>: Copy + Send + Sync {
    type Answer: Future<Output = Result<E::Reply>> + Send + 'a;
    fn call(self, cx: &'a mut Cx<E>) -> Self::Answer;
}

impl<'a, E: Endpoint, F, Answer> Handler<'a, E> for F
where
    F: Fn(&'a mut Cx<E>) -> Answer + Copy + Send + Sync,
    Answer: Future<Output = Result<E::Reply>> + Send + 'a,
{
    type Answer = Answer;

    fn call(self, cx: &'a mut Cx<E>) -> Answer {
        self(cx)
    }
}

/// The router while it is being built, with the names of what is served.
pub struct Gate {
    pub(super) router: Router<SharedApp>,
    served: Vec<&'static str>,
}

impl Gate {
    pub fn new() -> Gate {
        Gate { router: Router::new(), served: Vec::new() }
    }

    /// Opens the endpoint `E`.
    #[expect(clippy::disallowed_methods, reason = "this is the gate: the one place that opens routes")]
    pub fn serve<E: Endpoint>(mut self, handler: impl for<'a> Handler<'a, E> + 'static) -> Gate {
        let filter = match E::METHOD {
            Method::Get => MethodFilter::GET,
            Method::Post => MethodFilter::POST,
            Method::Put => MethodFilter::PUT,
            Method::Patch => MethodFilter::PATCH,
            Method::Delete => MethodFilter::DELETE,
        };
        let answer = move |app: axum::extract::State<SharedApp>, params: RawPathParams, request: Request| async move {
            let (head, body) = request.into_parts();
            let token = bearer(&head.headers);
            match Called::read(&app.0, &params, &head, E::ACCESS, token).await {
                Ok(called) => answer::<E>(app.0, called, body, handler).await,
                Err(error) => refuse_as(E::Reply::KIND, &error),
            }
        };
        self.router = self.router.route(E::PATH, on(filter, answer));
        self.served.push(E::NAME);
        self
    }

    /// The names of the endpoints that are served.
    pub fn served(&self) -> &[&'static str] {
        &self.served
    }
}

/// Who calls, and what the head of the request says.
#[derive(Clone)]
struct Called {
    caller: Caller,
    segments: Vec<String>,
    query: String,
    /// The body is packed by gzip.
    packed: bool,
    frame: Frame,
    place: Option<String>,
}

impl Called {
    /// Finds out who calls with `token`, where `access` asks for somebody.
    async fn read(
        app: &SharedApp,
        params: &RawPathParams,
        head: &Parts,
        access: Access,
        token: Option<String>,
    ) -> Result<Called> {
        let peer = head.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let (address, doubt) = origin::of(peer, &head.headers, &app.config.trusted_proxies);
        if let Some(doubt) = doubt {
            app.complaints.log(peer, doubt, &head.headers);
        }
        let now = app.clock.now();
        let person = match (access, token) {
            (Access::Public | Access::Agent | Access::Signature, _) | (_, None) => None,
            (_, Some(token)) => Some(session::actions::who(&app.db, &app.uses, &token, now).await?),
        };
        let segments = params.iter().map(|(_, value)| value.to_owned()).collect();
        let query = head.uri.query().unwrap_or_default().to_owned();
        let packed = head.headers.get(header::CONTENT_ENCODING).is_some_and(|way| way == "gzip");
        let asked = origin::asked_host(peer, head, &app.config.trusted_proxies);
        let names_own_host = origin::is_own_host(asked, app.config.public_url.as_deref());
        let caller = Caller::new(person, address, doubt.is_none(), now).asking(names_own_host);
        Ok(Called { caller, segments, query, packed, frame: Frame::default(), place: None })
    }
}

/// The token of an `Authorization` header.
fn bearer(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned()).filter(|token| !token.is_empty())
}

/// Answers a call.
async fn answer<E: Endpoint>(
    app: SharedApp,
    called: Called,
    body: Body,
    handler: impl for<'a> Handler<'a, E>,
) -> Response {
    match pass::<E>(app, called, body, handler).await {
        Ok(reply) => match reply.encode() {
            Ok(bytes) => respond(StatusCode::OK, E::Reply::KIND, bytes),
            Err(error) => refuse_as(E::Reply::KIND, &super::error::internal(error)),
        },
        Err(error) => refuse_as(E::Reply::KIND, &error),
    }
}

/// Checks, reads, handles, audits and commits: the whole of a call but for the shape of its answer.
async fn pass<E: Endpoint>(
    app: SharedApp,
    called: Called,
    body: Body,
    handler: impl for<'a> Handler<'a, E>,
) -> Result<E::Reply> {
    let caller = called.caller.clone();
    let written = match E::EFFECT {
        Effect::Writes(operation) if caller.anybody().is_some() => Some((operation, call::<E>(&called.segments))),
        _ => None,
    };
    let result = admit::<E>(&app, called, body, handler).await;
    if let (Some((operation, call)), Err(error)) = (written, &result) {
        audits::record_refusal(&app.db, &caller, (E::NAME, call), operation, error).await;
    }
    match &result {
        Ok(_) => tracing::debug!(endpoint = E::NAME, address = %caller.address(), "answered"),
        Err(error) => tracing::debug!(endpoint = E::NAME, address = %caller.address(), %error, "refused"),
    }
    result
}

/// A call with what stands in the places of its path, as far as a log has room for it.
fn call<E: Endpoint>(segments: &[String]) -> String {
    let mut segments = segments.iter();
    let pieces = E::PATH.split('/').map(|piece| match piece.starts_with('{') {
        true => segments.next().map_or(piece, String::as_str),
        false => piece,
    });
    let call = format!("{} {}", E::METHOD, pieces.collect::<Vec<_>>().join("/"));
    call.chars().filter(|character| *character != '\0').take(LONGEST_CALL).collect()
}

async fn admit<E: Endpoint>(
    app: &SharedApp,
    called: Called,
    body: Body,
    handler: impl for<'a> Handler<'a, E>,
) -> Result<E::Reply> {
    check(E::ACCESS, called.caller.anybody())?;
    let path =
        E::Path::from_segments(body::no_nul_in_all(called.segments)?).ok_or_else(|| invalid("the path is wrong"))?;
    if called.query.len() > QUERY_SIZE {
        return Err(invalid(format!("the query is longer than {QUERY_SIZE} bytes")));
    }
    let query: E::Query =
        serde_urlencoded::from_str(&called.query).map_err(|error| invalid(format!("the query is wrong: {error}")))?;
    if called.query.contains("%00") {
        return Err(body::nul());
    }
    let (body, arriving) =
        body::read_or_leave::<E>(body, called.packed, app.bodies.body(called.caller.address())).await?;
    check_request::<E>(called.caller.anybody(), &query, &body)?;
    let now = called.caller.now();
    let mut cx = Cx::<E> {
        app: SharedApp::clone(app),
        caller: called.caller,
        path,
        query,
        body,
        // Handlers share what they are given among their tasks, which a body alone does not let them.
        arriving: Mutex::new(arriving),
        tx: None,
        commit_when_refused: false,
        frame: called.frame,
        place: called.place,
    };
    let mut tries = Tries::default();
    loop {
        let result = handle(app, &mut cx, handler, now).await;
        if !tries.another(&result) {
            return result;
        }
    }
}

/// Handles a call in its transaction.
async fn handle<E: Endpoint>(
    app: &SharedApp,
    cx: &mut Cx<E>,
    handler: impl for<'a> Handler<'a, E>,
    now: DateTime<Utc>,
) -> Result<E::Reply> {
    // Nothing of a try before is to stay.
    cx.tx = None;
    let result = handler.call(cx).await;
    if result.is_err() && !cx.commit_when_refused {
        return result;
    }
    if let Some(tx) = cx.tx.take() {
        conclude::<E>(app, &cx.caller, tx, result.is_ok(), now).await?;
    }
    result
}

/// Writes the audit record beside what was written, and commits.
async fn conclude<E: Endpoint>(
    app: &SharedApp,
    caller: &Caller,
    mut tx: Tx,
    done: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    let Effect::Writes(operation) = E::EFFECT else { return Ok(()) };
    if done {
        audits::record(&mut tx, caller, E::NAME, operation).await?;
    }
    if tx.commit(now).await? {
        app.memory.follow(&app.db).await;
    }
    Ok(())
}
