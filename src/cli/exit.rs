//! From an error to its message, its hints and the exit code. The only place that decides a code.

use std::fmt;
use std::io;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue};

use super::ui::Ui;
use crate::wire::nearest::nearest;

/// Why a command stops, where the reason is the command line's own.
#[derive(Debug)]
pub struct Stop {
    code: u8,
    text: String,
    hint: Option<String>,
}

impl Stop {
    fn new(code: u8, text: impl Into<String>) -> Self {
        Self { code, text: text.into(), hint: None }
    }

    /// The command was typed wrongly, or needs somebody to ask.
    pub fn usage(text: impl Into<String>) -> Self {
        Self::new(2, text)
    }

    /// What was asked for is not so: a name that names nothing, a count that is another, a no at the prompt.
    pub fn refused(text: impl Into<String>) -> Self {
        Self::new(1, text)
    }

    /// Some of many failed; each was named already.
    pub fn partly(text: impl Into<String>) -> Self {
        Self::new(3, text)
    }

    /// There is nothing to prove who is asking.
    pub fn signed_out(text: impl Into<String>) -> Self {
        Self::new(4, text)
    }

    /// Somebody pressed Ctrl-C.
    pub fn interrupted(text: impl Into<String>) -> Self {
        Self::new(130, text)
    }

    /// Adds what to do next.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Stop {}

/// Says how a command ended and gives its code. Whoever closed the pipe has seen enough.
pub fn finish(ui: &Ui, result: anyhow::Result<()>) -> ExitCode {
    #[cfg(feature = "admin")]
    let result = result.and_then(|()| Ok(ui.flush()?)).and(ui.leave_pager().map_err(Into::into));
    let fault = match result.and_then(|()| Ok(ui.flush()?)) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(fault) => fault,
    };
    if fault.chain().filter_map(|cause| cause.downcast_ref::<io::Error>()).any(closed) {
        return ExitCode::SUCCESS;
    }
    // What was written before the fault is data all the same.
    let _ = ui.flush();
    ui.error(&format!("{fault:#}"));
    if let Some(hint) = hint(&fault) {
        ui.hint(&hint);
    }
    ExitCode::from(code(&fault))
}

/// Options that are suggested for a slip in themselves alone: whoever takes one of them up by mistake gives away a check
/// or a token.
const UNSUGGESTED: [&str; 4] = ["--insecure", "--token", "--token-file", "--token-stdin"];

/// Prints help, or what is wrong with the command line.
pub fn unparsed(mut fault: clap::Error) -> ExitCode {
    // Options are also known with underscores, as hidden names, and clap suggests the first name that is near.
    if let Some(ContextValue::String(suggested)) = fault.get(ContextKind::SuggestedArg) {
        let shown = ContextValue::String(suggested.replace('_', "-"));
        fault.insert(ContextKind::SuggestedArg, shown);
    }
    if let Some(ContextValue::String(suggested)) = fault.get(ContextKind::SuggestedArg)
        && let Some(ContextValue::String(typed)) = fault.get(ContextKind::InvalidArg)
        && UNSUGGESTED.contains(&suggested.as_str())
        && nearest(typed, UNSUGGESTED).is_none()
    {
        fault.remove(ContextKind::SuggestedArg);
        // It is written with what was suggested.
        fault.remove(ContextKind::Usage);
    }
    let _ = fault.print();
    u8::try_from(fault.exit_code()).map_or(ExitCode::from(2), ExitCode::from)
}

fn closed(fault: &io::Error) -> bool {
    fault.kind() == io::ErrorKind::BrokenPipe
}

fn code(fault: &anyhow::Error) -> u8 {
    if let Some(stop) = fault.downcast_ref::<Stop>() {
        return stop.code;
    }
    #[cfg(feature = "admin")]
    if let Some(fault) = fault.downcast_ref::<ClientError>() {
        return match fault {
            ClientError::SignedOut { .. } | ClientError::Denied { .. } => 4,
            ClientError::Setup { .. } => 2,
            _ => 1,
        };
    }
    1
}

#[cfg(feature = "admin")]
use crate::client::{CertificateFault, ClientError, NetworkFault};

/// What to do where the server lacks a call. Every `rustdesk-admin serve` has the list.
#[cfg(feature = "admin")]
const NOT_SUPPORTED: &str = "this server does not support the command; `rustdesk-admin api get /api/openapi.json` lists \
                             the calls that a `rustdesk-admin serve` has";

fn hint(fault: &anyhow::Error) -> Option<String> {
    if let Some(stop) = fault.downcast_ref::<Stop>() {
        return stop.hint.clone();
    }
    #[cfg(feature = "admin")]
    return match fault.downcast_ref::<ClientError>()? {
        ClientError::SignedOut { .. } => {
            Some("sign in with `rustdesk-admin login`, or give a token that is still good with --token-file".into())
        }
        ClientError::Network { kind: NetworkFault::Certificate(kind), .. } => certificate(*kind).map(Into::into),
        ClientError::Network { kind: NetworkFault::OtherProtocol, base, .. } => Some(match base.split_once("://") {
            Some(("https", rest)) => format!("for a server without TLS, use --url http://{rest}"),
            Some((_, rest)) => format!("for a server with TLS, use --url https://{rest}"),
            None => "check the address in --url".into(),
        }),
        ClientError::Redirected { url, .. } => Some(match url {
            Some(url) => format!("use --url {url}"),
            None => "a proxy or a sign-on page answers: use the address of the API itself with --url".into(),
        }),
        ClientError::Shape { .. } => {
            Some("check --url: this may be another server, or a proxy or sign-on page that answers in its place".into())
        }
        ClientError::Refused { text, .. } if text.contains("`acknowledge`") => {
            Some("where it is meant, --acknowledge KEY names the option".into())
        }
        ClientError::Unknown { base, .. } => Some(match split(base) {
            Some((server, path)) => format!("the address ends in {path}: is it {server}?"),
            None => NOT_SUPPORTED.into(),
        }),
        ClientError::Network { kind: NetworkFault::Unconnected, .. } => {
            Some("is the server running, and is this its address? (--url, --profile)".into())
        }
        ClientError::Network { kind: NetworkFault::TimedOut, .. } => {
            Some("a slow server needs a longer --timeout".into())
        }
        _ => None,
    };
    #[cfg(not(feature = "admin"))]
    None
}

/// What to do about a certificate that was refused. A private CA is suggested only if a CA is what is missing.
#[cfg(feature = "admin")]
fn certificate(kind: CertificateFault) -> Option<&'static str> {
    match kind {
        CertificateFault::Expired => Some("renew the server's certificate"),
        CertificateFault::NotYetValid => Some("check the clock of this machine, and the server's certificate"),
        CertificateFault::OtherName => Some("use a name of the certificate in --url"),
        CertificateFault::Untrusted => Some("pass the certificate of a private CA to --ca-cert"),
        CertificateFault::OtherCa => Some("pass the certificate of the CA that signed the server's to --ca-cert"),
        CertificateFault::Other => None,
    }
}

/// The server of an address and the path that stands behind it.
#[cfg(feature = "admin")]
fn split(address: &str) -> Option<(&str, &str)> {
    let server = address.find("://")? + 3;
    Some(address.split_at(server + address[server..].find('/')?))
}
