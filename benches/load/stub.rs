//! The servers that others are measured against, each run as a process of its own by this same executable: one that
//! answers at once with an empty JSON object, one that reads what it is sent and answers nothing, and one that answers as
//! the console does but after a delay.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// How many devices the delaying stub has.
pub const DEVICES: usize = 10_000;
/// How many of them are named so that a filter finds them.
pub const IN_LAB: usize = 1_000;
/// How long the delaying stub takes for each answer.
pub const DELAY: Duration = Duration::from_millis(50);

/// Runs the stub of this name on a port of loopback until it is ended.
pub async fn run(name: &str, port: u16) -> anyhow::Result<()> {
    let app = match name {
        "empty" => Router::new().fallback(async || ([(CONTENT_TYPE, "application/json")], "{}")),
        // What is read is not looked at.
        "reader" => Router::new().fallback(async |_: Bytes| ()),
        _ => Router::new().fallback(delayed).with_state(Arc::new(Counts::default())),
    };
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.context("listen on loopback")?;
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).await.context("answer on loopback")
}

/// How many requests the delaying stub has answered.
#[derive(Default)]
struct Counts {
    pages: AtomicU64,
    others: AtomicU64,
}

async fn delayed(State(counts): State<Arc<Counts>>, request: Request) -> Response {
    if request.uri().path() == "/counts" {
        let count = |number: &AtomicU64| number.swap(0, Ordering::Relaxed);
        return json!({"pages": count(&counts.pages), "others": count(&counts.others)}).to_string().into_response();
    }
    tokio::time::sleep(DELAY).await;
    if request.method() != "GET" || request.uri().path() != "/api/devices" {
        counts.others.fetch_add(1, Ordering::Relaxed);
        return ().into_response();
    }
    counts.pages.fetch_add(1, Ordering::Relaxed);
    let query = request.uri().query().unwrap_or_default();
    let value = |name: &str| {
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).next_back()
    };
    let number = |name, other| value(name).and_then(|text| text.parse::<usize>().ok()).unwrap_or(other);
    let (current, size) = (number("current", 1), number("pageSize", 30));
    let total = if value("device_name").is_some() { IN_LAB } else { DEVICES };
    let page = (current.saturating_sub(1) * size..(current * size).min(total)).map(device).collect::<Vec<_>>();
    ([(CONTENT_TYPE, "application/json")], json!({"total": total, "data": page}).to_string()).into_response()
}

/// A device as the console lists it.
fn device(number: usize) -> serde_json::Value {
    json!({
        "guid": format!("01938f3c-0000-7000-8000-{number:012x}"),
        "id": (1_000_000_000 + number).to_string(),
        "note": "", "status": 1, "user_name": "ann", "group_name": "Default", "device_group_name": "Lab",
        "strategy_name": "", "is_online": false, "last_online": "2026-11-21T10:20:30.123Z",
        "info": {
            "device_name": format!("LAB-WS-{number:05}"), "username": "student",
            "os": "windows / Windows 11 Pro - 10.0.22631", "version": "1.4.9",
            "cpu": "13th Gen Intel(R) Core(TM) i5-1335U, 1.30GHz, 12/10 cores", "memory": "15.87GB",
            "ip": "192.0.2.7",
        },
    })
}
