//! What holds for every request and every answer, whatever route there is: pages of other sites do not call the API, and
//! browsers are told how to treat what they get. What pages carry beyond that is in `browser`.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use super::super::app::SharedApp;
use super::super::error::{Error, denied};
use super::browser::{Visit, is_secure};
use super::page::is_of_api;

/// A year, which is what lists of such hosts ask for.
const HSTS: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// Guards a request and its answer.
pub async fn guard(State(app): State<SharedApp>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let peer = head.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let secure = is_secure(&app.config, peer, &head.headers);
    let mut response = if is_of_api(head.uri.path()) && is_cross_site(&Visit::of(&app, &head), &head.headers) {
        super::refuse(&refusal(&head.headers))
    } else {
        next.run(Request::from_parts(head, body)).await
    };
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if secure {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HSTS);
    }
    response
}

/// Whether a page of another site sent the request, as browsers say by `Sec-Fetch-Site`, or else by `Origin`. Programs
/// send neither. The content type is not asked for: clients send several, or none.
fn is_cross_site(visit: &Visit, headers: &HeaderMap) -> bool {
    match headers.get("sec-fetch-site") {
        Some(site) => site != "same-origin" && site != "none",
        None => headers.contains_key(header::ORIGIN) && !visit.is_same_origin(headers),
    }
}

fn refusal(headers: &HeaderMap) -> Error {
    let mend = match headers.contains_key("sec-fetch-site") {
        true => "call it from a program, or from a page of this server",
        false => "if the header Origin has this server's address, start the server with it as --public-url",
    };
    denied(format!("pages of other sites cannot call the API: {mend}"))
}
