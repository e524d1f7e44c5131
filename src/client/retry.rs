//! Which failures are worth another attempt, and after how long. A call that may have been carried out is repeated
//! only where carrying it out twice is the same as once.

use std::time::{Duration, SystemTime};

use super::{Answer, ClientError, NetworkFault};
use crate::wire::endpoint::Method;

/// Nobody waits longer than this without being told; the failure is shown instead.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How long to wait before the next attempt; `None` where there shall be none.
pub fn wait(method: Method, outcome: &Result<Answer, ClientError>, attempt: u32) -> Option<Duration> {
    let repeatable = matches!(method, Method::Get | Method::Put | Method::Delete);
    let backoff = Duration::from_millis(250) * 2u32.saturating_pow(attempt.min(5));
    match outcome {
        Err(ClientError::Network { kind: NetworkFault::Unconnected, .. }) => Some(backoff),
        Err(ClientError::Network { kind: NetworkFault::OtherProtocol | NetworkFault::Certificate(_), .. }) => None,
        Err(ClientError::Network { .. }) => repeatable.then_some(backoff),
        Err(_) => None,
        Ok(answer) => {
            let asked = answer.retry_after.as_deref().and_then(|text| after(text, SystemTime::now()));
            let worth = match answer.status {
                429 => true,
                503 => repeatable || asked.is_some(),
                502 | 504 => repeatable,
                _ => false,
            };
            let wait = asked.unwrap_or(backoff);
            (worth && wait <= LONGEST_WAIT).then_some(wait)
        }
    }
}

/// Tells whether a failed attempt may have been carried out all the same.
pub fn perhaps_done(outcome: &Result<Answer, ClientError>) -> bool {
    match outcome {
        Err(ClientError::Network { kind, .. }) => *kind != NetworkFault::Unconnected,
        Err(_) => false,
        Ok(answer) => matches!(answer.status, 502..=504),
    }
}

/// Reads `Retry-After`: seconds, or the time at which to come back.
fn after(text: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = SystemTime::from(chrono::DateTime::parse_from_rfc2822(text.trim()).ok()?);
    Some(then.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, retry_after: Option<&str>) -> Result<Answer, ClientError> {
        let retry_after = retry_after.map(str::to_owned);
        Ok(Answer { status, content_type: None, retry_after, body: Vec::new() })
    }

    fn failed(kind: NetworkFault) -> Result<Answer, ClientError> {
        Err(ClientError::Network {
            method: "GET".into(),
            path: "/".into(),
            base: "http://h".into(),
            text: "no".into(),
            kind,
        })
    }

    #[test]
    fn what_may_have_been_carried_out_is_posted_once() {
        for outcome in [failed(NetworkFault::Broken), answered(502, None), answered(503, None), answered(504, None)] {
            assert_eq!(wait(Method::Post, &outcome, 0), None, "{outcome:?}");
            assert!(wait(Method::Get, &outcome, 0).is_some(), "{outcome:?}");
        }
        for outcome in [failed(NetworkFault::Unconnected), answered(429, None), answered(503, Some("1"))] {
            assert!(wait(Method::Post, &outcome, 0).is_some(), "{outcome:?}");
        }
        assert_eq!(wait(Method::Get, &answered(500, None), 0), None);
    }

    #[test]
    fn retry_after_is_honoured_up_to_a_minute() {
        assert_eq!(wait(Method::Get, &answered(429, Some("7")), 0), Some(Duration::from_secs(7)));
        assert_eq!(wait(Method::Get, &answered(429, Some("900")), 0), None);
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770);
        assert_eq!(after("Sun, 06 Nov 1994 08:49:37 GMT", now), Some(Duration::from_secs(7)));
        assert_eq!(after("soon", now), None);
    }
}
