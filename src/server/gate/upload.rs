//! Forms with a file in them. The file is the endpoint's body, and the answer a page that shows what it would do; doing it
//! is a form of its own.

use axum::body::{Body, Bytes as Whole};
use axum::extract::{FromRequest as _, Multipart, RawPathParams, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::routing::post;

use super::super::app::SharedApp;
use super::super::console::Markup;
use super::super::error::{Error, Result, invalid};
use super::browser::Visit;
use super::budget::BodyBytes;
use super::form::{CSRF, check_code, elsewhere, sender};
use super::page::{show, turn_away};
use super::{Called, Gate, Handler, body};
use crate::wire::endpoint::{Bytes, Endpoint};

/// The field that carries the file.
const FILE: &str = "file";
/// What the other fields and what stands between them take at most.
const AROUND: usize = 16 << 10;

impl Gate {
    /// Opens a form with a file that is answered by the page `P`.
    #[expect(clippy::disallowed_methods, reason = "this is the gate: the one place that opens routes")]
    pub fn upload<P>(mut self, handler: impl for<'a> Handler<'a, P> + 'static) -> Gate
    where
        P: Endpoint<Body = Bytes, Reply = Markup>,
    {
        let answer = move |State(app): State<SharedApp>, params: RawPathParams, request: Request| async move {
            let (head, body) = request.into_parts();
            let visit = Visit::of(&app, &head);
            match receive::<P>(&app, &visit, &params, &head, body).await {
                Ok((called, file)) => show::<P>(app, visit, called, Body::from(file), handler).await,
                Err(error) => turn_away(&app, &elsewhere(visit, &head), None, &error),
            }
        };
        self.router = self.router.route(P::PATH, post(answer));
        self
    }
}

/// Finds out who sent the form, that it is one of ours, and what file is in it.
async fn receive<P: Endpoint>(
    app: &SharedApp,
    visit: &Visit,
    params: &RawPathParams,
    head: &Parts,
    body: Body,
) -> Result<(Called, Whole)> {
    let called = sender(app, visit, params, head, P::ACCESS).await?;
    let (code, file) = read::<P>(head, body, app.bodies.body(called.caller.address())).await?;
    check_code(app, &called, P::ACCESS, &code)?;
    Ok((called, file))
}

/// The code and the file of a form.
async fn read<P: Endpoint>(head: &Parts, body: Body, mut counted: BodyBytes) -> Result<(String, Whole)> {
    let wrong = || invalid("the form is wrong, or broke off");
    let most = body::limit::<P>();
    let too_large = || Error::TooLarge(format!("the file is larger than {} KiB", most >> 10));
    let bytes = body::arrive(body, most + AROUND, &mut counted).await.map_err(|error| match error {
        Error::TooLarge(_) => too_large(),
        other => other,
    })?;
    let mut request = Request::new(Body::from(bytes));
    request.headers_mut().extend(head.headers.get(CONTENT_TYPE).map(|kind| (CONTENT_TYPE, kind.clone())));
    let mut fields = Multipart::from_request(request, &()).await.map_err(|_| wrong())?;
    let (mut code, mut file) = (String::new(), None);
    while let Some(field) = fields.next_field().await.map_err(|_| wrong())? {
        match field.name() {
            Some(CSRF) => code = field.text().await.map_err(|_| wrong())?,
            Some(FILE) => file = Some(field.bytes().await.map_err(|_| wrong())?),
            _ => {}
        }
    }
    let file = file.ok_or_else(|| invalid("no file was chosen"))?;
    if file.len() > most { Err(too_large()) } else { Ok((code, file)) }
}
