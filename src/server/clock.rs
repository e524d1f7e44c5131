//! Time: the only place that asks what time it is. Nothing here formats for people.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

/// How far clocks of processes that share a database may be apart. A stored time that lies further in the future was
/// written while a clock was wrong: nothing is concluded from it.
pub const SKEW: TimeDelta = TimeDelta::minutes(1);

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

/// How long ago something was; never negative. `None` if it lies so far in the future that a clock was wrong.
pub fn age(time: DateTime<Utc>, now: DateTime<Utc>) -> Option<TimeDelta> {
    (time <= now + SKEW).then(|| Ord::max(now - time, TimeDelta::zero()))
}

/// Whether something was as long ago as this, or a clock was wrong when it was written.
pub fn is_over(time: DateTime<Utc>, length: TimeDelta, now: DateTime<Utc>) -> bool {
    age(time, now).is_none_or(|age| age >= length)
}

/// A time as the wire carries it: UTC, RFC 3339, always with a fraction.
pub fn wire_time(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_never_negative_and_the_future_has_none() {
        let at = |seconds: i64| DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap();
        assert_eq!(age(at(0), at(5)), Some(TimeDelta::seconds(5)));
        assert_eq!(age(at(30), at(0)), Some(TimeDelta::zero()), "clocks differ a little");
        assert_eq!(age(at(61), at(0)), None);
        let minute = TimeDelta::minutes(1);
        assert!(!is_over(at(0), minute, at(59)) && is_over(at(0), minute, at(60)));
        assert!(!is_over(at(30), minute, at(0)) && is_over(at(86_400), minute, at(0)));
    }
}
