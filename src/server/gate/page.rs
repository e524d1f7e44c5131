//! Pages: what the gate opens for browsers to look at. A page is declared like an endpoint and passes the same checks;
//! its answer is HTML, and so are its errors.

use axum::body::Body;
use axum::extract::{RawPathParams, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::get;

use super::super::app::SharedApp;
use super::super::console::assets::Asset;
use super::super::console::{self, Flash, Markup};
use super::super::error::{Error, Result};
use super::browser::{Visit, guard};
use super::{Called, Gate, Handler, pass, words_of};
use crate::wire::endpoint::{Access, Endpoint, Nothing};

/// Where people sign in.
pub const SIGN_IN: &str = "/sign-in";
/// Where the default password is changed.
pub const PASSWORD: &str = "/account/password";

/// Declares pages, each with its access. They are read by GET and write nothing. A page of one thing says by `path` what
/// stands in its path, one whose access is `NeedsByRequest` says by `needs` what it takes; what is no page but a file
/// says by `reply` that it comes in parts.
macro_rules! pages {
    (@path) => { $crate::wire::endpoint::Nothing };
    (@path $path_type:ty) => { $path_type };
    (@reply) => { $crate::server::console::Markup };
    (@reply $reply:ty) => { $reply };
    ($(
        #[doc = $words:literal]
        $name:ident: $path:literal, access $access:expr, $(path $path_type:ty,)? query $query:ty
            $(, reply $reply:ty)? $(, needs $needs:path)?;
    )+) => {$(
        #[doc = $words]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $crate::wire::endpoint::Endpoint for $name {
            const NAME: &'static str = stringify!($name);
            const WORDS: &'static str = $words.trim_ascii();
            const METHOD: $crate::wire::endpoint::Method = $crate::wire::endpoint::Method::Get;
            const PATH: &'static str = $path;
            const ACCESS: $crate::wire::endpoint::Access = $access;
            const EFFECT: $crate::wire::endpoint::Effect = $crate::wire::endpoint::Effect::Reads;
            type Path = $crate::server::gate::page::pages!(@path $($path_type)?);
            type Query = $query;
            type Body = $crate::wire::endpoint::Nothing;
            type Reply = $crate::server::gate::page::pages!(@reply $($reply)?);

            $(
                fn needs(
                    query: &$query,
                    body: &$crate::wire::endpoint::Nothing,
                ) -> Option<Vec<$crate::wire::permission::Permission>> {
                    Some($needs(query, body))
                }
            )?
        }
    )+};
}
pub(in crate::server) use pages;

impl Gate {
    /// Opens the page `P`.
    #[expect(clippy::disallowed_methods, reason = "this is the gate: the one place that opens routes")]
    pub fn page<P>(mut self, handler: impl for<'a> Handler<'a, P> + 'static) -> Gate
    where
        P: Endpoint<Body = Nothing, Reply = Markup>,
    {
        let answer = move |State(app): State<SharedApp>, params: RawPathParams, request: Request| async move {
            let (head, _) = request.into_parts();
            let visit = Visit::of(&app, &head);
            if visit.may_have_more() && P::ACCESS != Access::Public {
                return once_more(&visit);
            }
            let called = match Called::read(&app, &params, &head, P::ACCESS, visit.session()).await {
                Ok(called) => called,
                Err(error) => return turn_away(&app, &visit, None, &error),
            };
            show::<P>(app, visit, called, Body::empty(), handler).await
        };
        self.router = self.router.route(P::PATH, get(answer));
        self
    }

    /// Opens a file that pages need. Its path changes with its content, so browsers may keep it for ever.
    #[expect(clippy::disallowed_methods, reason = "this is the gate: the one place that opens routes")]
    pub fn asset(mut self, asset: &'static Asset) -> Gate {
        let answer = move || async move {
            let mut response = Response::new(Body::from(asset.bytes));
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
            guard(headers);
            response
        };
        self.router = self.router.route(&asset.path, get(answer));
        self
    }
}

/// Lets the browser ask again on its own account, with its session if it has one: a link from a chat opens the page
/// then, and not the sign-in.
pub(super) fn once_more(visit: &Visit) -> Response {
    match console::again_page(visit.here()) {
        Ok(markup) => visit.html(StatusCode::OK, markup.0),
        Err(error) => super::refuse(&error),
    }
}

pub(super) async fn show<P: Endpoint<Reply = Markup>>(
    app: SharedApp,
    visit: Visit,
    mut called: Called,
    body: Body,
    handler: impl for<'a> Handler<'a, P>,
) -> Response {
    let person = called.caller.anybody().cloned();
    if person.as_ref().is_some_and(|person| person.restricted) && P::PATH != PASSWORD && P::PATH != SIGN_IN {
        return visit.go(&app, PASSWORD, None);
    }
    called.frame = visit.frame(&app, person.as_ref());
    let frame = called.frame.clone();
    match pass::<P>(SharedApp::clone(&app), called, body, handler).await {
        Ok(markup) => visit.html(StatusCode::OK, markup.0),
        Err(error) => turn_away(&app, &visit, Some(frame), &error),
    }
}

/// Answers a failure to a person: by the sign-in page where nobody is signed in, else by a page that says why.
pub(super) fn turn_away(app: &SharedApp, visit: &Visit, frame: Option<console::Frame>, error: &Error) -> Response {
    if matches!(error, Error::SignedOut(_)) {
        let to = format!("{SIGN_IN}?{}", console::query(&[("next", visit.here())]));
        let to = if visit.here() == "/" { SIGN_IN.to_owned() } else { to };
        let ended = visit.session().map(|_| Flash::failed("Your session has ended. Sign in again to go on."));
        let mut response = visit.go(app, &to, ended.as_ref());
        if ended.is_some() {
            visit.end(&mut response);
        }
        return response;
    }
    let frame = frame.unwrap_or_else(|| visit.frame(app, None));
    match console::error_page(frame, error.status(), &words_of(error)) {
        Ok(markup) => visit.html(error.status(), markup.0),
        Err(error) => super::refuse(&error),
    }
}

/// Whether a path is called by programs, which are answered in JSON.
pub fn is_of_api(path: &str) -> bool {
    path == "/api" || path.starts_with("/api/")
}

/// Whether a program calls the API under another base URL than the server's: a path stands before `/api`, or it is
/// doubled, or written in capitals.
fn is_misplaced(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    let again = lower.get(1..).is_some_and(|rest| rest.contains("/api/") || rest.ends_with("/api"));
    again || is_of_api(&lower) && !is_of_api(path)
}

/// Answers in JSON what is called beside the API, before a page could take the path for its own.
pub async fn keep_api_apart(State(app): State<SharedApp>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if is_misplaced(path) && !is_of_api(path) {
        return name_base(&app, &request.into_parts().0);
    }
    next.run(request).await
}

/// Refuses a call under a wrong base URL, and gives the right one.
fn name_base(app: &SharedApp, head: &Parts) -> Response {
    let base = Visit::of(app, head).frame(app, None).base;
    super::refuse(&Error::NotFound(format!(
        "there is no call {} {}: the base URL of this server is {base}, to which programs add /api/ themselves",
        head.method,
        head.uri.path()
    )))
}

/// Answers what no route is there for: programs in JSON, people with a page.
pub async fn nowhere(app: &SharedApp, request: Request, error: Error) -> Response {
    let (head, _) = request.into_parts();
    let path = head.uri.path();
    if is_misplaced(path) {
        return name_base(app, &head);
    }
    if is_of_api(path) {
        return super::refuse(&error);
    }
    let visit = Visit::of(app, &head);
    let person = someone(app, &visit).await.ok();
    let frame = visit.frame(app, person.as_ref());
    turn_away(app, &visit, Some(frame), &error)
}

async fn someone(app: &SharedApp, visit: &Visit) -> Result<super::super::caller::Person> {
    let token = visit.session().ok_or_else(|| Error::SignedOut("sign in first".into()))?;
    super::super::session::actions::who(&app.db, &app.uses, &token, app.clock.now()).await
}
