//! What a browser brings and is given: cookies, the proof that a form is one of ours, the headers of every answer. Who
//! may do what is decided by the gate, as for every call.

use std::net::{IpAddr, SocketAddr};

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;

use super::super::app::{App, SharedApp};
use super::super::caller::{Credential, Person};
use super::super::config::Config;
use super::super::console::{Flash, Frame, Visitor, is_local};
use super::super::origin;
use super::super::secrets::TokenKind;
use crate::wire::session::Secret;

/// Nothing but what this server sends is shown or run, nothing inline, and nobody frames it.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; \
                      base-uri 'none'; frame-ancestors 'none'";
/// The longest message that is kept in a cookie.
const LONGEST_FLASH: usize = 1_200;

/// A request of a browser, before anybody asked who it is.
pub struct Visit {
    /// Whether the browser speaks TLS, to us or to a proxy that we trust.
    secure: bool,
    session: Option<String>,
    /// Whether a link of another site led here, in which case browsers keep the session to themselves.
    led_here: bool,
    /// Whether a message came along, readable or not.
    brought_flash: bool,
    flash: Option<Flash>,
    /// Path and query, as a redirect back needs them.
    here: String,
    /// The hosts by which this server is asked.
    hosts: Vec<String>,
    base: String,
}

impl Visit {
    pub fn of(app: &SharedApp, head: &Parts) -> Visit {
        let config = &app.config;
        let peer = head.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let public = config.public_url.as_deref();
        let secure = is_secure(config, peer, &head.headers);
        let named = head.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let asked = origin::asked_host(peer, head, &config.trusted_proxies);
        let base = match (public, asked) {
            (Some(url), _) => url.to_owned(),
            (None, Some(host)) => format!("{}://{host}", if secure { "https" } else { "http" }),
            (None, None) => String::new(),
        };
        let hosts = [asked, named, public.and_then(authority)].into_iter().flatten();
        let flash = cookie(&head.headers, &name(FLASH, secure));
        Visit {
            secure,
            session: cookie(&head.headers, &name(SESSION, secure))
                .filter(|token| TokenKind::of(token) == Some(TokenKind::Session)),
            led_here: head.headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site"),
            brought_flash: flash.is_some(),
            flash: flash.and_then(|value| read_flash(app, &value)),
            here: head.uri.path_and_query().map_or("/", |whole| whole.as_str()).to_owned(),
            hosts: hosts.map(str::to_ascii_lowercase).collect(),
            base,
        }
    }

    /// The token of the session that the browser has.
    pub fn session(&self) -> Option<String> {
        self.session.clone()
    }

    /// Path and query of the request.
    pub fn here(&self) -> &str {
        &self.here
    }

    /// The address under which this console expects to be used: its public URL, or the one of the request.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Whether the browser may have a session that it did not send because another site's link led here.
    pub fn may_have_more(&self) -> bool {
        self.led_here && self.session.is_none()
    }

    /// The same request as if it had come from another page.
    pub fn at(mut self, here: &str) -> Visit {
        here.clone_into(&mut self.here);
        self
    }

    /// What surrounds the page for `person`.
    pub fn frame(&self, app: &App, person: Option<&Person>) -> Frame {
        Frame {
            visitor: person.map(|person| Visitor {
                name: person.name.clone(),
                restricted: person.restricted,
                permissions: person.permissions(),
            }),
            csrf: person.and_then(|person| csrf(app, person)).unwrap_or_default(),
            flash: self.flash.clone(),
            base: self.base.clone(),
            here: self.here.clone(),
        }
    }

    /// Whether a form was sent by a page of this server. Browsers say it by `Sec-Fetch-Site`, which no page can
    /// forge, and over plain HTTP by `Origin`; a form of which neither is said is not ours.
    pub fn is_same_origin(&self, headers: &HeaderMap) -> bool {
        if let Some(site) = headers.get("sec-fetch-site") {
            return site == "same-origin";
        }
        let Some(origin) = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok()) else { return false };
        let scheme_fits = !self.secure || origin.starts_with("https://");
        scheme_fits && authority(origin).is_some_and(|host| self.hosts.contains(&host.to_ascii_lowercase()))
    }

    /// A page, or a part of one.
    pub fn html(&self, status: StatusCode, html: String) -> Response {
        let mut response = Response::new(Body::from(html));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if self.brought_flash {
            self.set_cookie(headers, FLASH, "", Some(0));
        }
        guard(headers);
        response
    }

    /// Sends the browser to another page of this server, with a message for it.
    pub fn go(&self, app: &App, to: &str, flash: Option<&Flash>) -> Response {
        let to = if is_local(to) { to } else { "/" };
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SEE_OTHER;
        let headers = response.headers_mut();
        headers.insert(header::LOCATION, HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/")));
        if let Some(flash) = flash {
            self.set_cookie(headers, FLASH, &write_flash(app, flash), Some(60));
        }
        guard(headers);
        response
    }

    /// Gives the browser its session.
    pub fn begin(&self, response: &mut Response, token: &Secret) {
        self.set_cookie(response.headers_mut(), SESSION, &token.0, None);
    }

    /// Takes the session away from the browser.
    pub fn end(&self, response: &mut Response) {
        self.set_cookie(response.headers_mut(), SESSION, "", Some(0));
    }

    fn set_cookie(&self, headers: &mut HeaderMap, which: &str, value: &str, seconds: Option<u32>) {
        let (name, secure) = (name(which, self.secure), if self.secure { "; Secure" } else { "" });
        let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{secure}{age}");
        headers.append(header::SET_COOKIE, HeaderValue::try_from(cookie).expect("names and values are plain ASCII"));
    }
}

/// Whether the browser speaks TLS, to us or to a proxy that we trust.
pub fn is_secure(config: &Config, peer: Option<IpAddr>, headers: &HeaderMap) -> bool {
    config.tls.is_some()
        || config.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
        || origin::is_forwarded_tls(peer, headers, &config.trusted_proxies)
}

const SESSION: &str = "rustdesk_admin";
const FLASH: &str = "rustdesk_admin_said";

/// A cookie's name. Where TLS is spoken its prefix makes browsers refuse it from anybody but this host.
fn name(which: &str, secure: bool) -> String {
    format!("{}{which}", if secure { "__Host-" } else { "" })
}

/// The value of a cookie that the browser sent.
fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let pairs = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    pairs.flat_map(|text| text.split(';')).find_map(|pair| {
        let (key, value) = pair.trim().split_once('=')?;
        (key == name && !value.is_empty()).then(|| value.to_owned())
    })
}

/// The host and port of a URL.
fn authority(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    rest.split('/').next().filter(|host| !host.is_empty())
}

/// What every answer to a browser carries, beside what `site` adds to all.
pub fn guard(headers: &mut HeaderMap) {
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_FRAME_OPTIONS, "DENY"),
        // Not "no-referrer": browsers would send forms with an unknown origin.
        (header::REFERRER_POLICY, "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    for name in ["cross-origin-opener-policy", "cross-origin-resource-policy"] {
        headers.insert(name, HeaderValue::from_static("same-origin"));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// The code that every form of a session carries.
fn csrf(app: &App, person: &Person) -> Option<String> {
    let Credential::Session(hash) = &person.credential else { return None };
    Some(BASE64_URL_SAFE_NO_PAD.encode(app.keys.sign("csrf", hash)))
}

/// Whether a form carries the code of the session.
pub fn has_csrf(app: &App, person: &Person, code: &str) -> bool {
    csrf(app, person).is_some_and(|wanted| wanted.as_bytes().ct_eq(code.as_bytes()).into())
}

/// Signed, so that nobody else puts words into the console's mouth.
fn write_flash(app: &App, flash: &Flash) -> String {
    let mut text = flash.text.clone();
    if text.len() > LONGEST_FLASH {
        text.truncate(text.floor_char_boundary(LONGEST_FLASH));
        text.push('…');
    }
    let said = format!("{}{text}", if flash.failed { '!' } else { '.' });
    let mut bytes = app.keys.sign("flash", said.as_bytes()).to_vec();
    bytes.extend_from_slice(said.as_bytes());
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

fn read_flash(app: &App, value: &str) -> Option<Flash> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(value).ok()?;
    let (signature, said) = bytes.split_at_checked(32)?;
    bool::from(app.keys.sign("flash", said).ct_eq(signature)).then_some(())?;
    let said = std::str::from_utf8(said).ok()?;
    Some(Flash { failed: said.starts_with('!'), text: said.get(1..)?.to_owned() })
}
