//! Where an answer sends a request, and what of it may follow.

use reqwest::header::{HeaderMap, LOCATION};
use reqwest::{Method, StatusCode, Url};

/// A redirect.
pub struct Redirect {
    pub url: Url,
    pub method: Method,
}

/// Reads a redirect from an answer; an error says why its address cannot be used.
pub fn redirect(
    url: &Url,
    method: &Method,
    status: StatusCode,
    headers: &HeaderMap,
) -> Result<Option<Redirect>, String> {
    let next_method = match status.as_u16() {
        301 if *method == Method::POST => Method::GET,
        302 | 303 if *method != Method::HEAD => Method::GET,
        301 | 302 | 303 | 307 | 308 => method.clone(),
        _ => return Ok(None),
    };
    let Some(location) = headers.get(LOCATION).filter(|location| !location.is_empty()) else { return Ok(None) };
    let location = String::from_utf8_lossy(location.as_bytes());
    let next = url.join(&location).ok().filter(|next| matches!(next.scheme(), "http" | "https"));
    let url = next.ok_or_else(|| format!("it sends to {location:?}, which is no address to ask"))?;
    Ok(Some(Redirect { url, method: next_method }))
}

/// Tells whether a token for one address may be shown to the other: the same host, or its way from `http` to `https`.
pub fn same_host(from: &Url, to: &Url) -> bool {
    let ports = (from.port_or_known_default(), to.port_or_known_default());
    let upgraded = (from.scheme(), to.scheme()) == ("http", "https") && ports == (Some(80), Some(443));
    from.host_str() == to.host_str() && (upgraded || (from.scheme() == to.scheme() && ports.0 == ports.1))
}

/// The target without its query, which may hold secrets, and the base URL that would have led there: the target without
/// the path of the request, if it ends with that path.
pub fn target(to: &Url, path: &str) -> (String, Option<String>) {
    let mut shown = to.clone();
    shown.set_query(None);
    shown.set_fragment(None);
    let shown = shown.to_string();
    let base = shown.strip_suffix(path).map(|base| base.trim_end_matches('/').to_owned());
    (shown, base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_goes_no_further_than_its_host() {
        let same = |a: &str, b: &str| same_host(&Url::parse(a).expect("a"), &Url::parse(b).expect("b"));
        assert!(same("http://h/a", "http://h/b"));
        assert!(same("http://h/a", "https://h/b"));
        assert!(!same("https://h/a", "http://h/b"));
        assert!(!same("http://h/a", "http://other/b"));
        assert!(!same("http://h:1/a", "http://h:2/b"));
    }

    #[test]
    fn the_base_of_a_target_is_what_stands_before_the_path() {
        let target = |url: &str| target(&Url::parse(url).expect("a URL"), "/api/users");
        assert_eq!(target("https://h/api/users?a=1"), ("https://h/api/users".into(), Some("https://h".into())));
        assert_eq!(target("https://h/rd/api/users").1.as_deref(), Some("https://h/rd"));
        assert_eq!(target("https://sso/login?next=/api/users").1, None);
    }
}
