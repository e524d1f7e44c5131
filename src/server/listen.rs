//! Listening: sockets, TLS, the paths as they arrive, and stopping gracefully.

mod connections;
mod tls;

use std::future::Future;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context;
use axum::BoxError;
use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{ConnectInfo, State};
use axum::http::header::EXPECT;
use axum::http::{Method, Request, Uri};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_io_timeout::TimeoutStream;
use tower::Service as _;
use tracing::{info, warn};

use super::app::SharedApp;
use super::caller::is_private;
use super::client_address;
use super::error::{Error, not_found};
use super::gate::{self, Gate};
use crate::wire;
use connections::{Connections, Limits, Slot, file_limit};
pub use tls::Certificate;

/// How long running requests may take to end once the server stops.
const GRACE: Duration = Duration::from_secs(20);
/// How long a client may take for the TLS handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How long a client may take to send the head of a request, from the connection's or the last answer's end on.
const HEAD_ARRIVAL: Duration = Duration::from_secs(15);
/// How long a client may take to read something of an answer.
const WRITE_PROGRESS: Duration = Duration::from_secs(30);
/// The largest head of a request, and how much of an answer is prepared ahead, in bytes.
const HEAD_SIZE: usize = 32 << 10;
/// How long nothing is accepted after the system refused to.
const AFTER_FAILURE: Duration = Duration::from_millis(50);

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
    certificate: Option<Certificate>,
    stop: impl Future<Output = ()> + Send,
) -> anyhow::Result<()> {
    let router = gate
        .router
        .fallback(unknown)
        .method_not_allowed_fallback(wrong_method)
        .layer(from_fn_with_state(Arc::clone(app), gate::page::keep_api_apart))
        .layer(from_fn_with_state(Arc::clone(app), gate::site::guard))
        .with_state(Arc::clone(app));
    let limits = Limits::of(file_limit());
    let listener = Listener {
        router,
        certificate,
        connections: Connections::new(limits, app.config.trusted_proxies.clone()),
        running: Arc::new(Mutex::new(Some(GracefulShutdown::new()))),
    };
    let listening: Vec<SocketAddr> = bound.iter().map(|Bound(_, address)| *address).collect();
    let id_server = app.config.id_server();
    client_address::log(&client_address::Reach {
        listening: &listening,
        tls: app.config.tls.is_some(),
        behind_proxy: !app.config.trusted_proxies.is_empty(),
        public_url: app.config.public_url.as_deref(),
        id_server: app.config.knows_id_server().then_some((id_server.host.as_str(), id_server.port)),
    });
    let mut accepting = tokio::task::JoinSet::new();
    for Bound(socket, address) in bound {
        if listener.certificate.is_some() {
            info!("listening on https://{address}");
        } else {
            info!("listening on http://{address}");
            if !is_private(address.ip()) {
                warn_of_plain_http(address.ip());
            }
        }
        accepting.spawn(listener.clone().accept(tokio::net::TcpListener::from_std(socket)?));
    }
    tokio::select! {
        () = stop => {}
        Some(ended) = accepting.join_next() => ended.context("serve")?,
    }
    accepting.shutdown().await;
    let running = listener.running.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(running) = running {
        // Idle connections are closed at once, running requests have a while to end.
        drop(timeout(GRACE, running.shutdown()).await);
    }
    Ok(())
}

/// What accepts connections and serves them.
#[derive(Clone)]
struct Listener {
    router: Router,
    certificate: Option<Certificate>,
    connections: Arc<Connections>,
    /// The connections that speak HTTP; nothing once the server stops.
    running: Arc<Mutex<Option<GracefulShutdown>>>,
}

impl Listener {
    /// Accepts connections without end.
    async fn accept(self, socket: tokio::net::TcpListener) {
        loop {
            match socket.accept().await {
                Ok((stream, peer)) => {
                    if let Some(slot) = self.connections.admit(peer.ip()) {
                        tokio::spawn(self.clone().connection(stream, peer, slot));
                    }
                }
                Err(error) => {
                    self.connections.not_accepted(&error);
                    tokio::time::sleep(AFTER_FAILURE).await;
                }
            }
        }
    }

    /// Serves one connection until it ends, or until its place is needed.
    async fn connection(self, stream: TcpStream, peer: SocketAddr, slot: Slot) {
        // It only costs latency where it fails.
        drop(stream.set_nodelay(true));
        let slot = Arc::new(slot);
        let served = Arc::clone(&slot);
        tokio::select! {
            () = slot.connection().evicted() => {}
            () = self.speak(stream, peer, served) => {}
        }
    }

    async fn speak(self, stream: TcpStream, peer: SocketAddr, slot: Arc<Slot>) {
        match self.certificate.as_ref().map(Certificate::acceptor) {
            None => self.http(stream, peer, slot).await,
            Some(acceptor) => {
                if let Ok(Ok(stream)) = timeout(HANDSHAKE, acceptor.accept(stream)).await {
                    self.http(stream, peer, slot).await;
                }
            }
        }
    }

    /// Speaks HTTP/1. HTTP/2 is not offered: one connection could have hundreds of answers in memory at a time.
    async fn http(self, stream: impl AsyncRead + AsyncWrite + Send + 'static, peer: SocketAddr, slot: Arc<Slot>) {
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(WRITE_PROGRESS));
        let router = self.router;
        let service = service_fn(move |mut request: Request<Incoming>| {
            let busy = slot.begin();
            request.extensions_mut().insert(ConnectInfo(peer));
            let answer = router.clone().call(straighten(request));
            async move {
                let answer = answer.await;
                drop(busy);
                answer
            }
        });
        let mut http = hyper::server::conn::http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(HEAD_ARRIVAL).max_buf_size(HEAD_SIZE);
        let connection = http.serve_connection(TokioIo::new(Box::pin(stream)), service);
        let watcher =
            self.running.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(GracefulShutdown::watcher);
        if let Some(watcher) = watcher {
            // Errors of a connection are its client's: it left, or it spoke something else than HTTP.
            drop(watcher.watch(connection).await);
        }
    }
}

fn warn_of_plain_http(address: IpAddr) {
    warn!(
        %address,
        "passwords and tokens cross the network in the clear: give --tls-cert and --tls-key, or put a proxy with TLS \
         before this server and listen on 127.0.0.1"
    );
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
