//! The one place that makes an HTTP request: certificates, time limits, redirects and the bounds of an answer.
//! What an answer means is decided by the caller.

use std::{fmt, sync::OnceLock, time::Duration};

use reqwest::{
    Client, Url,
    header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER},
    redirect::Policy,
};

use super::{
    error::{ClientError, NetworkFault},
    failure::{deepest, explain},
    redirect::{Redirect, redirect, same_host, target},
    trust,
};

pub use reqwest::Method;

/// So often an answer may send to another address.
const REDIRECTS: usize = 30;
/// No honest answer is longer; a longer one would only fill the memory.
const LONGEST_ANSWER: usize = 256 * 1024 * 1024;

/// What proves who is asking; it never shows itself.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// Keeps a token.
    pub fn new(token: impl Into<String>) -> Self {
        Self(token.into())
    }

    /// The header's value, in Latin-1 where that is possible, as other clients of these servers send it.
    fn header(&self) -> Result<HeaderValue, ClientError> {
        let unusable = || ClientError::Setup { text: "the token has characters that cannot be sent".into() };
        let text = format!("Bearer {}", self.0);
        let bytes: Result<Vec<u8>, _> = text.chars().map(|c| u8::try_from(u32::from(c))).collect();
        let mut value = HeaderValue::from_bytes(&bytes.map_err(|_| unusable())?).map_err(|_| unusable())?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// How requests behave where there is a choice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Manners {
    /// Only a read follows a redirect, to the same scheme, host and port, and connections are kept.
    #[default]
    Careful,
    /// As Python's `requests`: a mutation follows, too, as a GET unless the answer was 307 or 308; and each request has
    /// its own connection. (A kept one is slower with servers that send head and body apart, and those were written
    /// for clients that keep none.) Encrypted connections are kept all the same, they are dear to open.
    Python,
}

/// What a connection is made of.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The server, with or without slashes at the end.
    pub base: String,
    pub token: Option<Token>,
    /// How long one request may take; no limit when absent.
    pub timeout: Option<Duration>,
    /// Certificates of a private CA, in PEM, beside those of the system.
    pub ca_cert: Option<Vec<u8>>,
    /// Checks no certificate at all.
    pub insecure: bool,
    pub manners: Manners,
}

/// One request; the path and the query are percent-encoded already.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    pub method: Method,
    /// Begins with a slash.
    pub path: &'a str,
    /// Without the question mark; empty for none. [`query`] makes it.
    pub query: &'a str,
    /// JSON text.
    pub body: Option<Vec<u8>>,
}

/// What came back, whatever its status.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    /// As the server wrote it, parameters included.
    pub content_type: Option<String>,
    pub retry_after: Option<String>,
    pub body: Vec<u8>,
}

/// Checks the address of a server and drops the slashes at its end.
pub fn address(text: &str) -> Result<String, ClientError> {
    let base = text.trim_end_matches('/');
    let unusable =
        |what: String| ClientError::Setup { text: format!("{base:?} {what}; it has the form https://host[:port]") };
    let strange = || unusable("begins with neither http:// nor https://".into());
    match Url::parse(base) {
        Ok(parsed) if matches!(parsed.scheme(), "http" | "https") => Ok(base.to_owned()),
        Ok(_) => Err(strange()),
        // That is what an address and a port without a scheme are called.
        Err(_) if !base.contains("://") => Err(strange()),
        Err(fault) => Err(unusable(format!("is not the address of a server ({fault})"))),
    }
}

/// A way to one server.
#[derive(Debug)]
pub struct Transport {
    settings: Settings,
    base: String,
    token: Option<HeaderValue>,
    plain: OnceLock<Client>,
    tls: OnceLock<Client>,
}

impl Transport {
    /// Checks the settings; nothing is opened yet.
    pub fn new(settings: Settings) -> Result<Self, ClientError> {
        let base = address(&settings.base)?;
        let token = settings.token.as_ref().map(Token::header).transpose()?;
        Ok(Self { settings, base, token, plain: OnceLock::new(), tls: OnceLock::new() })
    }

    /// The server's address without slashes at the end.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Sends one request once and reads the whole answer.
    pub async fn send(&self, request: Request<'_>) -> Result<Answer, ClientError> {
        let Request { mut method, path, query, mut body } = request;
        let asked = (method.to_string(), path.to_owned());
        let address = match query {
            "" => format!("{}{path}", self.base),
            query => format!("{}{path}?{query}", self.base),
        };
        let mut url = Url::parse(&address).map_err(|fault| ClientError::Setup {
            text: format!("{address:?} is not an address that can be asked ({fault})"),
        })?;
        let mut token = self.token.as_ref();
        for _ in 0..=REDIRECTS {
            let response = self
                .request(&method, &url, token, body.clone())?
                .send()
                .await
                .map_err(|fault| self.network(&asked, &fault))?;
            let moved = redirect(&url, &method, response.status(), response.headers());
            let Some(Redirect { url: next, method: next_method }) =
                moved.map_err(|text| self.fault(&asked, text, NetworkFault::Broken))?
            else {
                return self.read(&asked, response).await;
            };
            if self.settings.manners == Manners::Careful && !(reads(&method) && url.origin() == next.origin()) {
                let ((method, path), (target, url)) = (asked, target(&next, path));
                return Err(ClientError::Redirected { method, path, base: self.base.clone(), target, url });
            }
            token = token.filter(|_| same_host(&url, &next));
            // What is moved otherwise is asked for, not sent.
            body = body.filter(|_| matches!(response.status().as_u16(), 307 | 308));
            (url, method) = (next, next_method);
        }
        let text = "it sends from one address to the next without end".into();
        Err(self.fault(&asked, text, NetworkFault::Broken))
    }

    fn request(
        &self,
        method: &Method,
        url: &Url,
        token: Option<&HeaderValue>,
        body: Option<Vec<u8>>,
    ) -> Result<reqwest::RequestBuilder, ClientError> {
        let mut builder = self.client(url)?.request(method.clone(), url.clone());
        // A name and a password in the address take the token's place there.
        let named =
            self.settings.manners == Manners::Python && (!url.username().is_empty() || url.password().is_some());
        if let Some(token) = token.filter(|_| !named) {
            builder = builder.header(AUTHORIZATION, token.clone());
        }
        if let Some(body) = body {
            builder = builder.header(CONTENT_TYPE, "application/json").body(body);
        } else if !reads(method) {
            // Some servers refuse a mutation that does not say how long its body is.
            builder = builder.header(CONTENT_LENGTH, 0);
        }
        if let Some(timeout) = self.settings.timeout {
            builder = builder.timeout(timeout);
        }
        Ok(builder)
    }

    /// Gives the client that the address needs. Reading the system's certificates takes time and fails on machines
    /// that have none, so it waits for the first `https` address.
    fn client(&self, url: &Url) -> Result<&Client, ClientError> {
        let cell = if url.scheme() == "https" { &self.tls } else { &self.plain };
        if let Some(client) = cell.get() {
            return Ok(client);
        }
        let client = self.build(url.scheme() == "https")?;
        Ok(cell.get_or_init(|| client))
    }

    #[expect(clippy::disallowed_methods, reason = "this is the place that the fence points to")]
    fn build(&self, tls: bool) -> Result<Client, ClientError> {
        // Somebody else in the process may have installed it already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = Client::builder()
            .user_agent(concat!("rustdesk-admin/", env!("CARGO_PKG_VERSION")))
            .redirect(Policy::none())
            .tls_danger_accept_invalid_certs(self.settings.insecure);
        if !tls {
            builder = builder.tls_certs_only([]);
            if self.settings.manners == Manners::Python {
                builder = builder.pool_max_idle_per_host(0);
            }
        } else if let Some(pem) = self.settings.ca_cert.as_ref().filter(|_| !self.settings.insecure) {
            let trusted = trust::config(pem).map_err(|text| ClientError::Setup { text })?;
            builder = builder.tls_backend_preconfigured(trusted);
        }
        builder.build().map_err(|fault| ClientError::Setup {
            text: format!("cannot prepare a secure connection: {}", deepest(&fault)),
        })
    }

    async fn read(&self, asked: &(String, String), mut response: reqwest::Response) -> Result<Answer, ClientError> {
        let text = |name: HeaderName| {
            response.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        let mut answer = Answer {
            status: response.status().as_u16(),
            content_type: text(CONTENT_TYPE),
            retry_after: text(RETRY_AFTER),
            body: Vec::new(),
        };
        while let Some(chunk) = response.chunk().await.map_err(|fault| self.network(asked, &fault))? {
            if answer.body.len() + chunk.len() > LONGEST_ANSWER {
                let (method, path) = asked.clone();
                let text = format!("it is longer than {} MiB", LONGEST_ANSWER / (1024 * 1024));
                return Err(ClientError::Shape { method, path, text });
            }
            answer.body.extend_from_slice(&chunk);
        }
        Ok(answer)
    }

    fn network(&self, asked: &(String, String), fault: &reqwest::Error) -> ClientError {
        let (kind, text) = match self.settings.timeout {
            Some(limit) if fault.is_timeout() => {
                (NetworkFault::TimedOut, format!("no answer within {} s", limit.as_secs_f64()))
            }
            _ => explain(fault, &self.base, self.settings.ca_cert.is_some()),
        };
        self.fault(asked, text, kind)
    }

    fn fault(&self, (method, path): &(String, String), text: String, kind: NetworkFault) -> ClientError {
        ClientError::Network { method: method.clone(), path: path.clone(), base: self.base.clone(), text, kind }
    }
}

/// Writes pairs as a query, with the escapes that Python's `urlencode` makes.
pub fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        quote_plus(name, &mut text);
        text.push('=');
        quote_plus(value, &mut text);
    }
    text
}

fn quote_plus(value: &str, to: &mut String) {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'_').remove(b'.').remove(b'-').remove(b'~').remove(b' ');
    for piece in utf8_percent_encode(value, ESCAPED) {
        to.extend(piece.chars().map(|c| if c == ' ' { '+' } else { c }));
    }
}

fn reads(method: &Method) -> bool {
    *method == Method::GET || *method == Method::HEAD
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(base: &str) -> Result<Transport, ClientError> {
        Transport::new(Settings { base: base.into(), ..Settings::default() })
    }

    #[test]
    fn slashes_at_the_end_are_dropped() {
        assert_eq!(to("http://host:21114///").expect("an address").base(), "http://host:21114");
    }

    #[test]
    fn an_address_without_a_scheme_is_refused_with_the_form_it_needs() {
        for strange in ["host", "10.0.0.7:21114", "host:21114/console"] {
            let text = to(strange).expect_err("no scheme").to_string();
            assert!(text.contains("neither http:// nor https://; it has the form https://host[:port]"), "{text}");
        }
        assert!(to("ftp://host").expect_err("not HTTP").to_string().contains("neither http://"));
    }

    #[test]
    fn a_token_shows_nothing_of_itself() {
        let settings = Settings { base: "http://h".into(), token: Some(Token::new("s3cret")), ..Settings::default() };
        let transport = Transport::new(settings).expect("an address");
        assert!(!format!("{transport:?}").contains("s3cret"));
    }

    #[test]
    fn a_token_that_no_header_can_carry_is_refused_without_being_shown() {
        for token in ["a\nb", "研"] {
            let settings = Settings { base: "http://h".into(), token: Some(Token::new(token)), ..Settings::default() };
            let text = Transport::new(settings).expect_err("unusable").to_string();
            assert!(!text.contains(token), "{text}");
        }
    }

    #[test]
    fn queries_are_escaped_as_python_escapes_them() {
        assert_eq!(query([("name", "%O'Br ü*~+&%"), ("-", "")]), "name=%25O%27Br+%C3%BC%2A~%2B%26%25&-=");
    }
}
