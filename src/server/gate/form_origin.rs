//! What is said about a form that was not sent by a page of this console: which address was expected, which one came, and
//! what to do about it. Whether a form is one of ours is decided in `browser`.

use axum::http::{HeaderMap, header};
use tracing::warn;

use super::super::app::App;
use super::super::error::{Error, denied};
use super::browser::Visit;

/// Characters of an address from a header that are repeated.
const LONGEST: usize = 200;

/// Refuses a form, and logs it once for each pair of addresses.
pub(super) fn refusal(app: &App, visit: &Visit, headers: &HeaderMap) -> Error {
    let expected: String = visit.base().chars().take(LONGEST).collect();
    let came = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok()).filter(|origin| *origin != "null");
    let came = came.map(|origin| origin.chars().take(LONGEST).collect::<String>());
    let from_another_site = headers.contains_key("sec-fetch-site");
    let mend = match (&came, app.config.public_url.as_deref()) {
        _ if from_another_site => format!("Open {expected} and send the form from there"),
        (None, _) => "A proxy or an extension of the browser may have removed the header Origin: let it pass".into(),
        (Some(came), Some(public)) => {
            format!(
                "Open the console at {public}, or, if {came} is its address, start the server with --public-url {came}"
            )
        }
        (Some(came), None) => format!(
            "If {came} is the address of this console, a proxy has changed the header Host: let it pass (nginx: \
             proxy_set_header Host $http_host;), or start the server with --public-url {came}"
        ),
    };
    let came = came.unwrap_or_else(|| "an unknown address".to_owned());
    let words =
        format!("this form was not sent from this console ({expected}) but from {came}; nothing was done. {mend}");
    if app.foreign_forms.is_first(format!("{expected} {came}")) {
        warn!("a form was refused: {words}");
    }
    denied(words)
}
