//! Where a request comes from, when proxies stand before the server. No header is believed unless its hop is trusted.

use std::net::{IpAddr, Ipv4Addr};

use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::http::request::Parts;
use ipnet::IpNet;
use tracing::warn;

use super::caller::is_private;
use super::client_address::host_and_port;
use super::once::Once;

const FORWARDED_FOR: &str = "x-forwarded-for";
/// Headers by which a proxy says that it is one, beside those that begin with the word.
const FORWARDED: [&str; 6] = ["forwarded", "via", "x-real-ip", "x-client-ip", "cf-connecting-ip", "true-client-ip"];
const FORWARDED_PREFIX: &str = "x-forwarded-";
/// Characters of a header's name that are logged.
const LONGEST_NAME: usize = 40;

/// Why the address of a request is uncertain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// The connection has no address.
    NoPeer,
    /// A hop that is not trusted says that it forwards the request.
    NotTrusted,
    /// A trusted hop says that it forwards the request, but not for which address.
    NoAddress,
    /// A trusted hop sends addresses that cannot be read.
    Unreadable,
}

/// The address that counts, and why it is uncertain, if it is: a request that says that it was forwarded, by a hop that
/// is not trusted or does not say for whom in the one header that is read, may come from anywhere.
pub fn of(peer: Option<IpAddr>, headers: &HeaderMap, trusted: &[IpNet]) -> (IpAddr, Option<Doubt>) {
    let Some(peer) = peer.map(|peer| peer.to_canonical()) else {
        return (Ipv4Addr::UNSPECIFIED.into(), Some(Doubt::NoPeer));
    };
    let is_trusted = |address: IpAddr| trusted.iter().any(|net| net.contains(&address));
    if !is_trusted(peer) {
        return (peer, sign(headers).map(|_| Doubt::NotTrusted));
    }
    if !headers.contains_key(FORWARDED_FOR) {
        return (peer, sign(headers).map(|_| Doubt::NoAddress));
    }
    let mut hops: Vec<&str> = Vec::new();
    for value in headers.get_all(FORWARDED_FOR) {
        match value.to_str() {
            Ok(text) => hops.extend(text.split(',').map(str::trim)),
            Err(_) => return (peer, Some(Doubt::Unreadable)),
        }
    }
    let mut address = peer;
    for hop in hops.into_iter().rev() {
        let Some(next) = parse(hop) else { return (address, Some(Doubt::Unreadable)) };
        address = next;
        if !is_trusted(address) {
            break;
        }
    }
    (address, None)
}

/// A header that only proxies send.
fn sign(headers: &HeaderMap) -> Option<&str> {
    let is_sign = |name: &&str| name.starts_with(FORWARDED_PREFIX) || FORWARDED.contains(name);
    match headers.contains_key(FORWARDED_FOR) {
        true => Some(FORWARDED_FOR),
        false => headers.keys().map(|name| name.as_str()).find(is_sign),
    }
}

/// The proxies whose configuration was complained about. Those in private networks have their own memory, so that
/// nobody on the internet can fill it.
#[derive(Default)]
pub struct Complaints {
    near: Once<(IpAddr, Doubt)>,
    far: Once<(IpAddr, Doubt)>,
}

impl Complaints {
    /// Logs once for each hop why it is unknown where its requests come from, and how to change that.
    pub fn log(&self, peer: Option<IpAddr>, doubt: Doubt, headers: &HeaderMap) {
        let Some(peer) = peer.map(|peer| peer.to_canonical()).filter(|_| doubt != Doubt::NoPeer) else { return };
        let once = if is_private(peer) { &self.near } else { &self.far };
        if !once.is_first((peer, doubt)) {
            return;
        }
        let header: String = sign(headers).unwrap_or_default().chars().take(LONGEST_NAME).collect();
        match doubt {
            Doubt::NoPeer => {}
            Doubt::NotTrusted => warn!(
                "{peer} sends {header} but is not a trusted proxy: the header is ignored, and all its requests count as \
                 coming from {peer}. If it is your proxy, start the server with --trusted-proxy {peer}"
            ),
            Doubt::NoAddress => warn!(
                "the trusted proxy {peer} sends {header} but no X-Forwarded-For: all its requests count as coming from \
                 {peer}. Configure it to send X-Forwarded-For (nginx: proxy_set_header X-Forwarded-For \
                 $proxy_add_x_forwarded_for;)"
            ),
            Doubt::Unreadable => warn!(
                "the trusted proxy {peer} sends an X-Forwarded-For that is not a list of addresses: where its requests \
                 come from is uncertain"
            ),
        }
    }
}

/// Whether a trusted hop says that the browser speaks TLS to it.
pub fn is_forwarded_tls(peer: Option<IpAddr>, headers: &HeaderMap, trusted: &[IpNet]) -> bool {
    trusted_header(peer, headers, trusted, "x-forwarded-proto")
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https"))
}

/// The host that was asked for: by what a trusted hop says, or by the request itself.
pub fn asked_host<'a>(peer: Option<IpAddr>, head: &'a Parts, trusted: &[IpNet]) -> Option<&'a str> {
    trusted_header(peer, &head.headers, trusted, "x-forwarded-host")
        .or_else(|| head.headers.get(HOST)?.to_str().ok())
        .or_else(|| Some(head.uri.authority()?.as_str()))
}

/// Whether a request asks for this server by a host that nobody else's DNS can make lead here: the public URL's, an
/// address, or a name without a dot, which only the own network resolves. A page of another site can have its own name
/// resolve to this server (DNS rebinding), and is of the same origin for browsers then.
pub fn is_own_host(asked: Option<&str>, public_url: Option<&str>) -> bool {
    // Browsers always name one.
    let Some(asked) = asked else { return true };
    let host = host_and_port(asked).0;
    let public = public_url.and_then(|url| url.split_once("://")).map(|(_, authority)| host_and_port(authority).0);
    let is_address = host.parse::<IpAddr>().is_ok();
    is_address
        || !host.is_empty() && !host.contains('.')
        || public.is_some_and(|public| public.eq_ignore_ascii_case(host))
}

/// The first value of a header that a trusted hop sent.
fn trusted_header<'a>(peer: Option<IpAddr>, headers: &'a HeaderMap, trusted: &[IpNet], name: &str) -> Option<&'a str> {
    let peer = peer?.to_canonical();
    let value = headers.get(name).filter(|_| trusted.iter().any(|net| net.contains(&peer)))?;
    value.to_str().ok()?.split(',').next().map(str::trim)
}

/// An address as proxies write it: bare, in brackets, or with a port.
fn parse(hop: &str) -> Option<IpAddr> {
    let address = hop
        .parse::<IpAddr>()
        .ok()
        .or_else(|| hop.strip_prefix('[')?.split_once(']')?.0.parse().ok())
        .or_else(|| hop.parse::<std::net::SocketAddr>().ok().map(|socket| socket.ip()))?;
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(peer: &str, header: Option<&str>, trusted: &str) -> (String, bool) {
        let mut headers = HeaderMap::new();
        if let Some(header) = header {
            headers.insert(FORWARDED_FOR, header.parse().unwrap());
        }
        let trusted: Vec<IpNet> = trusted.split_whitespace().map(|net| net.parse().unwrap()).collect();
        let (address, doubt) = of(Some(peer.parse().unwrap()), &headers, &trusted);
        (address.to_string(), doubt.is_none())
    }

    #[test]
    fn a_forged_header_is_not_believed_and_makes_the_origin_doubtful() {
        assert_eq!(origin("127.0.0.1", Some("10.0.0.1"), ""), ("127.0.0.1".into(), false));
        assert_eq!(origin("127.0.0.1", None, ""), ("127.0.0.1".into(), true));
        assert_eq!(origin("8.8.8.8", Some("127.0.0.1"), "10.0.0.0/8"), ("8.8.8.8".into(), false));
    }

    #[test]
    fn a_proxy_that_does_not_say_for_whom_makes_the_origin_doubtful_whether_or_not_it_is_trusted() {
        let signs = [
            ("x-real-ip", "9.9.9.9"),
            ("forwarded", "for=9.9.9.9;proto=https"),
            ("x-forwarded-proto", "https"),
            ("x-forwarded-host", "console.example"),
            ("via", "1.1 proxy"),
            ("cf-connecting-ip", "9.9.9.9"),
            ("true-client-ip", "9.9.9.9"),
        ];
        let peer = Some("127.0.0.1".parse().unwrap());
        let loopback = ["127.0.0.0/8".parse().unwrap()];
        for (name, value) in signs {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            for (trusted, doubt) in [(&loopback[..], Doubt::NoAddress), (&[], Doubt::NotTrusted)] {
                assert_eq!(of(peer, &headers, trusted), (Ipv4Addr::LOCALHOST.into(), Some(doubt)), "{name}");
            }
            headers.insert(FORWARDED_FOR, "9.9.9.9".parse().unwrap());
            assert_eq!(of(peer, &headers, &loopback), (Ipv4Addr::new(9, 9, 9, 9).into(), None), "{name}");
        }
        assert_eq!(origin("127.0.0.1", None, "127.0.0.0/8"), ("127.0.0.1".into(), true));
    }

    #[test]
    fn only_a_trusted_hop_says_that_it_is_spoken_to_by_tls() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-proto", "https".parse().unwrap());
        let peer = Some("10.0.0.1".parse().unwrap());
        assert!(is_forwarded_tls(peer, &headers, &["10.0.0.0/8".parse().unwrap()]));
        assert!(!is_forwarded_tls(peer, &headers, &[]));
        headers.insert("x-forwarded-proto", "http, https".parse().unwrap());
        assert!(!is_forwarded_tls(peer, &headers, &["10.0.0.0/8".parse().unwrap()]));
    }

    #[test]
    fn a_host_is_own_if_no_foreign_name_can_lead_to_it() {
        let public = Some("https://console.example:8443");
        for own in ["127.0.0.1:21114", "[::1]:21114", "203.0.113.7", "localhost:21114", "nas", "Console.Example"] {
            assert!(is_own_host(Some(own), public), "{own}");
        }
        assert!(is_own_host(None, None));
        for foreign in
            ["evil.example", "evil.example:21114", "127.0.0.1.evil.example", "localhost.", "[::1].evil", "::1"]
        {
            assert!(!is_own_host(Some(foreign), public), "{foreign}");
        }
        assert!(!is_own_host(Some("console.example"), None));
    }

    #[test]
    fn the_right_most_address_that_is_not_trusted_counts() {
        assert_eq!(origin("10.0.0.1", Some("1.1.1.1, 9.9.9.9"), "10.0.0.0/8"), ("9.9.9.9".into(), true));
        assert_eq!(origin("10.0.0.1", Some("1.1.1.1, 9.9.9.9, 10.0.0.2"), "10.0.0.0/8"), ("9.9.9.9".into(), true));
        assert_eq!(origin("10.0.0.1", Some("10.0.0.3"), "10.0.0.0/8"), ("10.0.0.3".into(), true));
        assert_eq!(origin("10.0.0.1", Some("[2001:db8::1]:443"), "10.0.0.0/8"), ("2001:db8::1".into(), true));
        assert_eq!(origin("10.0.0.1", Some("unknown"), "10.0.0.0/8"), ("10.0.0.1".into(), false));
        assert_eq!(origin("::ffff:10.0.0.1", None, "10.0.0.0/8"), ("10.0.0.1".into(), true));
    }
}
