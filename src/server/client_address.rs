//! What RustDesk clients make of the address of their API server: they use it as text, append paths to it, and rewrite
//! some addresses first. Which address a server has is decided by its configuration.

use std::fmt;
use std::net::{Ipv6Addr, SocketAddr};

use axum::http::Uri;
use tracing::{info, warn};

/// The port that clients drop from https addresses, and that they assume when no API server is set.
const CONSOLE_PORT: u16 = 21114;
/// The host of the public service, for which clients do not report.
const PUBLIC_SERVICE: &str = "rustdesk.com";

/// An address of an API server as clients use it.
#[derive(Debug, PartialEq, Eq)]
pub struct ClientAddress {
    /// What current clients put in front of `/api/…`.
    pub base: String,
    pub problems: Vec<Problem>,
}

/// Why clients, or some of them, do not use an address as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// `:21114` is dropped from https addresses.
    PortDropped,
    /// More than one slash at the end, of which clients remove one.
    Slashes,
    /// One slash at the end, which clients before 1.4.1 keep.
    Slash,
    /// Clients take it for the public service and report nothing.
    PublicService,
    /// The same, but only clients before 1.4.5.
    PublicServiceForOldClients,
    /// Clients replace the word to get the address for sysinfo.
    Heartbeat,
}

impl Problem {
    /// Whether current clients cannot use the address at all.
    pub fn is_fatal(self) -> bool {
        !matches!(self, Problem::Slash | Problem::PublicServiceForOldClients)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Problem::PortDropped => {
                "clients drop :21114 from https addresses and use port 443; serve TLS on port 443 or on any port other \
                 than 21114"
            }
            Problem::Slashes => "it ends in several slashes, and clients remove only one; remove them",
            Problem::Slash => "clients before 1.4.1 do not remove the slash at the end",
            Problem::PublicService => {
                "clients take it for RustDesk's public service and send no heartbeats; use another host name"
            }
            Problem::PublicServiceForOldClients => {
                "clients before 1.4.5 send no heartbeats to addresses that contain rustdesk.com"
            }
            Problem::Heartbeat => {
                "clients replace the word heartbeat in it, so their sysinfo goes elsewhere; use an address without it"
            }
        })
    }
}

impl ClientAddress {
    /// Reads an address as clients do, or says why it is not the address of an API server.
    pub fn read(text: &str) -> Result<ClientAddress, &'static str> {
        let uri = text.parse::<Uri>().map_err(|_| "it is not a URL")?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err("it does not begin with http:// or https://");
        }
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        if authority.contains('@') {
            return Err("it contains a user name, which clients do not send with every request");
        }
        // The parser drops a fragment.
        if uri.query().is_some() || text.contains('#') {
            return Err("it contains a query or a fragment, which clients do not keep in every request");
        }
        if !is_host(authority) {
            return Err("its host or port is invalid");
        }
        let mut problems = Vec::new();
        let mut base = text.strip_suffix('/').unwrap_or(text);
        if base.ends_with('/') {
            problems.push(Problem::Slashes);
        } else if base != text {
            problems.push(Problem::Slash);
        }
        if base.starts_with("https")
            && let Some(rest) = base.strip_suffix(":21114")
        {
            problems.push(Problem::PortDropped);
            base = rest;
        }
        let (host, _) = host_and_port(authority);
        let is_public = |host: &str| host == PUBLIC_SERVICE || host.ends_with(".rustdesk.com");
        if is_public(&host.to_ascii_lowercase()) || format!("{base}/").contains("rustdesk.com/") {
            problems.push(Problem::PublicService);
        } else if base.contains(PUBLIC_SERVICE) {
            problems.push(Problem::PublicServiceForOldClients);
        }
        if base.contains("heartbeat") {
            problems.push(Problem::Heartbeat);
        }
        Ok(ClientAddress { base: base.to_owned(), problems })
    }

    /// The first reason why current clients cannot use it.
    pub fn fatal(&self) -> Option<Problem> {
        self.problems.iter().copied().find(|problem| problem.is_fatal())
    }
}

/// Whether a text is a host, or a host and a port.
pub fn is_host(text: &str) -> bool {
    let (host, port) = host_and_port(text);
    let is_named = !host.is_empty() && host.chars().all(|letter| letter.is_alphanumeric() || "-._".contains(letter));
    let is_v6 = text.starts_with('[') && host.parse::<Ipv6Addr>().is_ok();
    let is_port = |port: &str| {
        port.bytes().all(|byte| byte.is_ascii_digit()) && !port.starts_with('0') && port.parse::<u16>().is_ok()
    };
    (is_named || is_v6) && port.is_none_or(is_port)
}

/// The host, without brackets, and the port that follows it.
pub fn host_and_port(text: &str) -> (&str, Option<&str>) {
    if let Some((address, rest)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return match rest.strip_prefix(':') {
            Some(port) => (address, Some(port)),
            None if rest.is_empty() => (address, None),
            // Not a host at all.
            None => ("", None),
        };
    }
    match text.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (text, None),
    }
}

/// How a server can be reached, as far as it is configured.
pub struct Reach<'a> {
    pub listening: &'a [SocketAddr],
    /// Whether it serves TLS itself.
    pub tls: bool,
    /// Whether it trusts a proxy, which may serve TLS.
    pub behind_proxy: bool,
    pub public_url: Option<&'a str>,
    /// Host and port of the ID server, if they are known to clients.
    pub id_server: Option<(&'a str, u16)>,
}

impl Reach<'_> {
    /// Why the scheme of the public URL does not fit what is served.
    fn scheme_fault(&self) -> Option<&'static str> {
        match (self.tls, self.public_url?.split_once("://")?.0) {
            (true, "http") => Some(
                "its scheme is http, but this server listens with TLS: use https, or remove --tls-cert and --tls-key",
            ),
            (false, "https") if !self.behind_proxy => Some(
                "its scheme is https, but this server listens without TLS and trusts no proxy: set --tls-cert and \
                 --tls-key, or name the proxy that serves TLS with --trusted-proxy",
            ),
            _ => None,
        }
    }
}

/// What is said of an address that clients cannot use, and of what they call in its place.
fn unusable(address: &str, base: &str, problem: Problem) -> String {
    let called = if base == address { String::new() } else { format!(", they call {base}") };
    format!("RustDesk clients cannot use {address} as API server{called}: {problem}")
}

/// Logs which address RustDesk clients need, and what does not work with them.
pub fn log(reach: &Reach<'_>) {
    let scheme = if reach.tls { "https" } else { "http" };
    let own = |address: &SocketAddr| {
        let host = match address.ip() {
            ip if ip.is_unspecified() => "HOST".to_owned(),
            std::net::IpAddr::V6(ip) => format!("[{ip}]"),
            ip => ip.to_string(),
        };
        match (scheme, address.port()) {
            ("https", 443) | ("http", 80) => format!("{scheme}://{host}"),
            (_, port) => format!("{scheme}://{host}:{port}"),
        }
    };
    let addresses = match reach.public_url {
        Some(url) => vec![url.to_owned()],
        None => reach.listening.iter().map(own).collect(),
    };
    if let (Some(url), Some(fault)) = (reach.public_url, reach.scheme_fault()) {
        warn!("the public URL {url} does not fit: {fault}");
    }
    for address in addresses {
        let Ok(read) = ClientAddress::read(&address) else { continue };
        let base = &read.base;
        for problem in &read.problems {
            match problem.is_fatal() {
                true => warn!("{}", unusable(&address, base, *problem)),
                false => warn!("{address} does not work for all RustDesk clients: {problem}"),
            }
        }
        if read.fatal().is_none() {
            info!("API server to set in RustDesk clients: {base}");
        }
    }
    let behind_tls = reach.tls && reach.listening.iter().any(|address| address.port() == CONSOLE_PORT);
    if behind_tls && reach.public_url.is_some() {
        info!(
            "RustDesk clients cannot use TLS on port {CONSOLE_PORT}: the public URL must lead there from another port"
        );
    }
    let derived = derived(reach.id_server);
    if reach.tls {
        warn!("RustDesk clients without an API server setting use {derived}, which is not TLS: set their API server");
    } else {
        info!("RustDesk clients without an API server setting use {derived}");
    }
}

/// The address that clients derive from their ID server: always http, and two ports below.
fn derived(id_server: Option<(&str, u16)>) -> String {
    match id_server {
        None => format!("http://ID-SERVER:{CONSOLE_PORT}"),
        Some((host, port)) if host.contains(':') => format!("http://[{host}]:{}", port.saturating_sub(2)),
        Some((host, port)) => format!("http://{host}:{}", port.saturating_sub(2)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(text: &str, base: &str, problems: &[Problem]) {
        let read = ClientAddress::read(text).unwrap();
        assert_eq!((read.base.as_str(), read.problems.as_slice()), (base, problems), "{text}");
    }

    #[test]
    fn the_scheme_of_the_public_url_is_what_is_served() {
        let fault = |tls, behind_proxy, public_url| {
            Reach { listening: &[], tls, behind_proxy, public_url, id_server: None }.scheme_fault()
        };
        for (tls, proxy, url) in [
            (true, false, Some("https://rd.example")),
            (false, true, Some("https://rd.example")),
            (false, false, Some("http://rd.example")),
            (false, false, None),
            (true, false, None),
        ] {
            assert_eq!(fault(tls, proxy, url), None, "{tls} {proxy} {url:?}");
        }
        assert!(fault(true, true, Some("http://rd.example")).is_some_and(|words| words.contains("use https")));
        assert!(fault(false, false, Some("https://rd.example")).is_some_and(|words| words.contains("--trusted-proxy")));
    }

    #[test]
    fn another_address_is_only_named_where_clients_call_another_one() {
        let kept = unusable("https://a.rustdesk.com", "https://a.rustdesk.com", Problem::PublicService);
        assert!(!kept.contains("they call"), "{kept}");
        let changed = unusable("https://a.example:21114", "https://a.example", Problem::PortDropped);
        assert!(changed.contains("they call https://a.example: clients drop"), "{changed}");
    }

    #[test]
    fn clients_drop_one_port_from_https_addresses() {
        becomes("https://rd.example", "https://rd.example", &[]);
        becomes("https://rd.example:21114", "https://rd.example", &[Problem::PortDropped]);
        becomes("https://rd.example:21114/", "https://rd.example", &[Problem::Slash, Problem::PortDropped]);
        becomes("https://[::1]:21114", "https://[::1]", &[Problem::PortDropped]);
        for kept in ["http://rd.example:21114", "https://rd.example:8443", "https://rd.example:21114/rd"] {
            becomes(kept, kept, &[]);
        }
    }

    #[test]
    fn slashes_the_public_host_and_one_word_are_problems() {
        becomes("http://10.0.0.1:21114/", "http://10.0.0.1:21114", &[Problem::Slash]);
        becomes("http://10.0.0.1:21114//", "http://10.0.0.1:21114/", &[Problem::Slashes]);
        for public in ["https://admin.rustdesk.com", "https://RustDesk.com:8443", "https://my-rustdesk.com"] {
            becomes(public, public, &[Problem::PublicService]);
        }
        for own in ["https://rustdesk.example.com", "https://rd.company.example"] {
            becomes(own, own, &[]);
        }
        for old in ["https://rustdesk.com.example", "https://rustdesk.company.org", "https://my-rustdesk.com:8443"] {
            becomes(old, old, &[Problem::PublicServiceForOldClients]);
        }
        for word in ["https://heartbeat.example", "https://rd.example/heartbeats"] {
            becomes(word, word, &[Problem::Heartbeat]);
        }
    }

    #[test]
    fn what_is_not_the_address_of_a_server_is_refused() {
        for text in [
            "",
            "rd.example",
            "ftp://rd.example",
            "https://",
            "https://rd.example?a=b",
            "https://rd.example#a",
            "https://user@rd.example",
            "https://user:word@rd.example",
            "https://rd.example:0",
            "https://rd.example:99999",
            "https://a b",
            "https://::1",
        ] {
            assert!(ClientAddress::read(text).is_err(), "{text}");
        }
    }
}
