//! Downloads: files that are made while they are fetched, part by part. Each part is a call of its own through the same
//! checks, with a transaction of its own; between two of them nothing is held but the place to go on at.

use axum::body::{Body, Bytes};
use axum::extract::{RawPathParams, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use futures::stream;

use super::super::app::SharedApp;
use super::super::caller::Caller;
use super::super::console::Part;
use super::super::error::{Error, Result};
use super::super::session;
use super::browser::{Visit, guard};
use super::page::{once_more, turn_away};
use super::{Called, Gate, Handler, pass, words_of};
use crate::wire::endpoint::{Endpoint, Nothing};

impl Gate {
    /// Opens the file `F`, which browsers keep under the last name of its path.
    #[expect(clippy::disallowed_methods, reason = "this is the gate: the one place that opens routes")]
    pub fn download<F>(mut self, handler: impl for<'a> Handler<'a, F> + 'static) -> Gate
    where
        F: Endpoint<Body = Nothing, Reply = Part>,
    {
        let answer = move |State(app): State<SharedApp>, params: RawPathParams, request: Request| async move {
            let (head, _) = request.into_parts();
            let visit = Visit::of(&app, &head);
            if visit.may_have_more() {
                return once_more(&visit);
            }
            let called = match Called::read(&app, &params, &head, F::ACCESS, visit.session()).await {
                Ok(called) => called,
                Err(error) => return turn_away(&app, &visit, None, &error),
            };
            // The first part is made before anything is said, so that a refusal is a page.
            match pass::<F>(SharedApp::clone(&app), called.clone(), Body::empty(), handler).await {
                Ok(first) => send(F::PATH, rest::<F>(app, called, visit.session(), first, handler)),
                Err(error) => {
                    let frame = visit.frame(&app, called.caller.anybody());
                    turn_away(&app, &visit, Some(frame), &error)
                }
            }
        };
        self.router = self.router.route(F::PATH, get(answer));
        self
    }
}

/// What comes next of a file.
enum Step {
    Made(Part),
    At(String),
    End,
}

/// The parts, each made when there is room for it on the way.
fn rest<F>(
    app: SharedApp,
    called: Called,
    session: Option<String>,
    first: Part,
    handler: impl for<'a> Handler<'a, F> + 'static,
) -> Body
where
    F: Endpoint<Body = Nothing, Reply = Part>,
{
    let parts = stream::try_unfold(Step::Made(first), move |step| {
        let (app, called, session) = (SharedApp::clone(&app), called.clone(), session.clone());
        async move {
            let part = match step {
                Step::Made(part) => part,
                Step::At(place) => more::<F>(app, called, session, place, handler).await.inspect_err(tell)?,
                Step::End => return Ok::<_, Error>(None),
            };
            let next = part.next.map_or(Step::End, Step::At);
            Ok(Some((Bytes::from(part.text), next)))
        }
    });
    Body::from_stream(parts)
}

/// Makes the part that begins at `place`, for whoever still has the session.
async fn more<F>(
    app: SharedApp,
    mut called: Called,
    session: Option<String>,
    place: String,
    handler: impl for<'a> Handler<'a, F>,
) -> Result<Part>
where
    F: Endpoint<Body = Nothing, Reply = Part>,
{
    called.caller = again(&app, &called.caller, session).await?;
    called.place = Some(place);
    pass::<F>(app, called, Body::empty(), handler).await
}

/// The same caller as they are now.
async fn again(app: &SharedApp, caller: &Caller, session: Option<String>) -> Result<Caller> {
    let now = app.clock.now();
    match session {
        Some(token) => Ok(caller.again(Some(session::actions::who(&app.db, &app.uses, &token, now).await?), now)),
        None => Ok(caller.again(None, now)),
    }
}

/// The browser sees that a download broke off; why is said to those who run the server.
fn tell(error: &Error) {
    tracing::warn!("a download broke off: {}", words_of(error));
}

fn send(path: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::OK;
    let headers = response.headers_mut();
    let name = path.rsplit('/').next().unwrap_or(path);
    let disposition = format!("attachment; filename=\"{name}\"");
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::try_from(disposition).expect("paths of pages are plain ASCII"),
    );
    guard(headers);
    response
}
