//! Listening: sockets, TLS, the paths as they arrive, and stopping gracefully.

use std::future::Future;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use anyhow::Context;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::State;
use axum::http::header::EXPECT;
use axum::http::{Method, Request, Uri};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::{BoxError, ServiceExt};
use axum_server::Handle;
use axum_server::accept::NoDelayAcceptor;
use axum_server::tls_rustls::RustlsConfig;
use tower::Layer;
use tower::util::MapRequestLayer;
use tracing::{info, warn};

use super::app::SharedApp;
use super::caller::is_private;
use super::client_address;
use super::error::{Error, not_found};
use super::gate::{self, Gate};
use crate::wire;
use crate::wire::encoding::to_utf8;

/// How long running requests may take to end once the server stops.
const GRACE: Duration = Duration::from_secs(20);
/// How often the certificate is looked at.
const CERTIFICATE_EVERY: Duration = Duration::from_secs(2);
/// How long a client may take to send the head of a request.
const HEAD_ARRIVAL: Duration = Duration::from_secs(15);

/// A socket that listens; nobody is served on it yet.
pub struct Bound(TcpListener, SocketAddr);

/// Takes the addresses, so that a start which cannot have them leaves nothing behind.
pub fn bind(addresses: &[SocketAddr]) -> anyhow::Result<Vec<Bound>> {
    let bound = addresses.iter().map(|address| {
        let listener = TcpListener::bind(address).with_context(|| format!("listen on {address}"))?;
        listener.set_nonblocking(true).with_context(|| format!("listen on {address}"))?;
        let address = listener.local_addr().with_context(|| format!("listen on {address}"))?;
        Ok(Bound(listener, address))
    });
    bound.collect()
}

/// Serves what the gate opened, until `stop` ends.
pub async fn serve(
    app: &SharedApp,
    gate: Gate,
    bound: Vec<Bound>,
    stop: impl Future<Output = ()> + Send,
) -> anyhow::Result<()> {
    let router = gate
        .router
        .fallback(unknown)
        .method_not_allowed_fallback(wrong_method)
        .layer(from_fn_with_state(Arc::clone(app), gate::page::keep_api_apart))
        .with_state(Arc::clone(app));
    let service = MapRequestLayer::new(straighten).layer(router);
    let make_service = ServiceExt::<Request<_>>::into_make_service_with_connect_info::<SocketAddr>(service);
    let tls = match &app.config.tls {
        Some((cert, key)) => Some(tls(cert, key).await?),
        None => None,
    };
    let listening: Vec<SocketAddr> = bound.iter().map(|Bound(_, address)| *address).collect();
    client_address::log(&app.config, &listening);
    let handle = Handle::new();
    let mut servers = tokio::task::JoinSet::new();
    for Bound(listener, address) in bound {
        let (handle, make_service) = (handle.clone(), make_service.clone());
        if let Some(tls) = &tls {
            info!("listening on https://{address}");
            let mut server = axum_server::from_tcp_rustls(listener, tls.clone())?
                .map(|tls| tls.acceptor(NoDelayAcceptor::new()))
                .handle(handle);
            patience(server.http_builder());
            servers.spawn(server.serve(make_service));
        } else {
            info!("listening on http://{address}");
            if !is_private(address.ip()) {
                warn_of_plain_http(address.ip());
            }
            let mut server = axum_server::from_tcp(listener)?.acceptor(NoDelayAcceptor::new()).handle(handle);
            patience(server.http_builder());
            servers.spawn(server.serve(make_service));
        }
    }
    tokio::select! {
        () = stop => handle.graceful_shutdown(Some(GRACE)),
        Some(ended) = servers.join_next() => ended?.context("serve")?,
    }
    while let Some(ended) = servers.join_next().await {
        ended?.context("serve")?;
    }
    Ok(())
}

fn warn_of_plain_http(address: IpAddr) {
    warn!(
        %address,
        "passwords and tokens cross the network in the clear: give --tls-cert and --tls-key, or put a proxy with TLS \
         before this server and listen on 127.0.0.1"
    );
}

/// Gives up on clients that do not get to the point.
fn patience(builder: &mut hyper_util::server::conn::auto::Builder<hyper_util::rt::TokioExecutor>) {
    builder.http1().timer(hyper_util::rt::TokioTimer::new()).header_read_timeout(HEAD_ARRIVAL);
}

/// Clients up to 1.4.0 double the slash where their server's URL ends in one.
fn straighten<B>(mut request: Request<B>) -> Request<Body>
where
    B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    let path_and_query = request.uri().path_and_query().map_or("", |whole| whole.as_str());
    if path_and_query.starts_with("//") {
        let straight = format!("/{}", path_and_query.trim_start_matches('/'));
        if let Ok(uri) = straight.parse::<Uri>() {
            *request.uri_mut() = uri;
        }
    }
    // Who asks first whether to send has not begun to.
    match request.headers().contains_key(EXPECT) {
        true => request.map(Body::new),
        false => request.map(|body| gate::to_its_end(Body::new(body))),
    }
}

async fn unknown(State(app): State<SharedApp>, request: axum::extract::Request) -> Response {
    let path = request.uri().path();
    let error = if gate::page::is_of_api(path) { no_call(request.method(), path) } else { not_found("page", path) };
    gate::page::nowhere(&app, request, error).await
}

async fn wrong_method(State(app): State<SharedApp>, request: axum::extract::Request) -> Response {
    let (method, path) = (request.method(), request.uri().path());
    // It may only look like one that is served: `invite` is no user.
    let error = match is_to_come(method, path) {
        true => no_call(method, path),
        false => Error::WrongMethod(format!("{path} is not called by {method}")),
    };
    gate::page::nowhere(&app, request, error).await
}

fn no_call(method: &Method, path: &str) -> Error {
    let yet = if is_to_come(method, path) { ": this server does not have it yet" } else { "" };
    not_found("call", format!("{method} {path}{yet}"))
}

/// Whether a call that is not served is declared.
fn is_to_come(method: &Method, path: &str) -> bool {
    wire::all().any(|one| one.method.as_str() == method.as_str() && one.path == path)
}

/// Loads certificate and key, and loads them again when one of them changes.
async fn tls(cert: &Path, key: &Path) -> anyhow::Result<RustlsConfig> {
    // A provider may be there already; any is as good.
    drop(rustls::crypto::ring::default_provider().install_default());
    let loading = || format!("load the certificate {} and its key {}", cert.display(), key.display());
    let config = RustlsConfig::from_pem(pem(cert).with_context(loading)?, pem(key).with_context(loading)?)
        .await
        .with_context(loading)?;
    tokio::spawn(reload(config.clone(), cert.to_owned(), key.to_owned()));
    Ok(config)
}

/// Reads a PEM file, whatever encoding an editor gave it.
fn pem(path: &Path) -> std::io::Result<Vec<u8>> {
    Ok(to_utf8(&std::fs::read(path)?).into_owned())
}

async fn reload(config: RustlsConfig, cert: PathBuf, key: PathBuf) {
    let written = |path: &Path| std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let both = || -> (Option<SystemTime>, Option<SystemTime>) { (written(&cert), written(&key)) };
    let mut loaded = both();
    let mut complained = None;
    loop {
        tokio::time::sleep(CERTIFICATE_EVERY).await;
        let current = both();
        if current == loaded {
            continue;
        }
        let reloaded = match (pem(&cert), pem(&key)) {
            (Ok(cert), Ok(key)) => config.reload_from_pem(cert, key).await,
            (Err(error), _) | (_, Err(error)) => Err(error),
        };
        match reloaded {
            Ok(()) => {
                info!(certificate = %cert.display(), "the certificate was loaded again");
                loaded = current;
            }
            // One of the two may not be written yet: say it once, and try again.
            Err(error) if complained != Some(current) => {
                warn!(certificate = %cert.display(), %error, "the new certificate cannot be loaded, the old one stays");
                complained = Some(current);
            }
            Err(_) => {}
        }
    }
}
