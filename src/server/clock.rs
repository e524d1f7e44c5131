//! Time: the only place that asks what time it is. Nothing here formats for people.

use chrono::{DateTime, SubsecRound, Utc};

/// Where the server takes the time from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock;

impl Clock {
    /// The time in whole microseconds, which is what both databases keep.
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn now(self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
    }
}

/// A time as the wire carries it: UTC, RFC 3339, always with a fraction.
pub fn wire_time(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}
