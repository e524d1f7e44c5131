//! Says why a connection failed. The HTTP library's own words name its parts, not what an administrator can change.

use std::error::Error;
use std::io;

use chrono::DateTime;
use rustls::pki_types::UnixTime;
use rustls::{CertificateError, InvalidMessage};

use super::error::{CertificateFault, NetworkFault};

/// Names a failure to get an answer from `base`; `own_ca` tells whether a CA was given.
pub fn explain(fault: &reqwest::Error, base: &str, own_ca: bool) -> (NetworkFault, String) {
    let tls = chain(fault).find_map(tls_error);
    if let Some(rustls::Error::InvalidCertificate(reason)) = tls {
        let (kind, text) = certificate(reason, own_ca);
        return (NetworkFault::Certificate(kind), text);
    }
    let is_secure = base.starts_with("https:");
    let not_tls = matches!(tls, Some(rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType)));
    // The library has no type for this error that could be asked.
    let not_http = !is_secure && deepest(fault).contains("invalid HTTP version");
    match (not_tls, not_http) {
        (true, _) => (NetworkFault::OtherProtocol, "this port does not speak TLS (https)".to_owned()),
        (_, true) => (NetworkFault::OtherProtocol, "this port does not speak plain HTTP".to_owned()),
        _ if fault.is_connect() => (NetworkFault::Unconnected, deepest(fault)),
        _ => (NetworkFault::Broken, deepest(fault)),
    }
}

/// The innermost reason of an error, which is the specific one.
pub fn deepest(fault: &reqwest::Error) -> String {
    chain(fault).last().map_or_else(|| fault.to_string(), ToString::to_string)
}

/// The reasons of an error, from the outside in.
fn chain(fault: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    let mut next = fault.source();
    std::iter::from_fn(move || {
        let reason = next?;
        next = reason.source();
        Some(reason)
    })
}

/// The TLS error that a reason is. An I/O error holds it without naming it as its source, and may hold another one that
/// does.
fn tls_error<'e>(reason: &'e (dyn Error + 'static)) -> Option<&'e rustls::Error> {
    reason.downcast_ref::<rustls::Error>().or_else(|| {
        let inner: &(dyn Error + 'static) = reason.downcast_ref::<io::Error>()?.get_ref()?;
        tls_error(inner)
    })
}

fn certificate(reason: &CertificateError, own_ca: bool) -> (CertificateFault, String) {
    use CertificateError as Reason;
    match reason {
        Reason::Expired => (CertificateFault::Expired, "the server's certificate has expired".to_owned()),
        Reason::ExpiredContext { not_after, .. } => {
            (CertificateFault::Expired, format!("the server's certificate expired on {}", written(*not_after)))
        }
        Reason::NotValidYet => (CertificateFault::NotYetValid, "the server's certificate is not valid yet".to_owned()),
        Reason::NotValidYetContext { time, not_before } => {
            let (begin, now) = (written(*not_before), written(*time));
            let text = format!("the server's certificate is valid from {begin}, and this machine's clock says {now}");
            (CertificateFault::NotYetValid, text)
        }
        Reason::NotValidForName => {
            (CertificateFault::OtherName, "the server's certificate is for another name".to_owned())
        }
        Reason::NotValidForNameContext { expected, presented } => {
            let expected = expected.to_str();
            let names: Vec<_> = presented.iter().map(|name| plain(name)).collect();
            let text = match names.as_slice() {
                [] => format!(
                    "the server's certificate has no subject alternative name, so it is not valid for {expected}"
                ),
                names => format!("the server's certificate is for {}, not for {expected}", names.join(", ")),
            };
            (CertificateFault::OtherName, text)
        }
        Reason::UnknownIssuer | Reason::BadSignature | Reason::Other(_) if own_ca => {
            (CertificateFault::OtherCa, "the server's certificate does not match the given CA certificate".to_owned())
        }
        Reason::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => {
            (CertificateFault::Untrusted, "the server's certificate is self-signed".to_owned())
        }
        Reason::UnknownIssuer => (
            CertificateFault::Untrusted,
            "the server's certificate is signed by a CA that is not trusted here".to_owned(),
        ),
        other => (CertificateFault::Other, format!("the server's certificate is not usable: {other}")),
    }
}

/// `localhost` of `DnsName("localhost")`, which is how the library gives names.
fn plain(name: &str) -> &str {
    let inner = name.split_once('(').map_or(name, |(_, inner)| inner.trim_end_matches(')'));
    inner.trim_matches('"')
}

fn written(time: UnixTime) -> String {
    let time = i64::try_from(time.as_secs()).ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    time.map_or_else(|| "an unknown time".to_owned(), |time| time.format("%Y-%m-%d %H:%M:%S UTC").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_people_write_them() {
        assert_eq!(plain("DnsName(\"rd.example.org\")"), "rd.example.org");
        assert_eq!(plain("IpAddress(127.0.0.1)"), "127.0.0.1");
        assert_eq!(plain("other"), "other");
    }
}
