//! Token buckets: how much one client address, or one device, may ask for. A burst is free, then a rate per second.
//! Each process counts for itself, and memory is bounded.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};

/// Keys that are remembered. If there are more, full buckets are forgotten first.
const MAX_KEYS: usize = 10_000;

#[derive(Clone, Copy)]
struct Bucket {
    left: f64,
    at: DateTime<Utc>,
}

/// What a bucket holds, and what is added each second.
#[derive(Clone, Copy, PartialEq)]
struct Rate {
    burst: f64,
    per_second: f64,
}

impl Rate {
    fn of(burst: u64, per_second: u64) -> Rate {
        Rate { burst: burst as f64, per_second: per_second as f64 }
    }

    fn refilled(self, bucket: Bucket, now: DateTime<Utc>) -> f64 {
        let seconds = (now - bucket.at).num_milliseconds().max(0) as f64 / 1_000.0;
        (bucket.left + seconds * self.per_second).min(self.burst)
    }

    /// Whole seconds until a bucket holds `amount`.
    fn seconds_until(self, left: f64, amount: f64) -> u64 {
        let seconds = (amount - left) / self.per_second;
        if seconds.is_finite() { (seconds.ceil() as u64).max(1) } else { 60 }
    }
}

struct State<K> {
    rate: Rate,
    most_keys: usize,
    buckets: HashMap<K, Bucket>,
}

/// A limit for each key. Addresses are keyed by `caller::line`, which makes one IPv6 network one key.
pub struct RateLimit<K>(Mutex<State<K>>);

impl<K: Eq + Hash> RateLimit<K> {
    /// A limit of `burst` at once, and `per_second` after that.
    pub fn new(burst: u64, per_second: u64) -> RateLimit<K> {
        RateLimit::with_keys(burst, per_second, MAX_KEYS)
    }

    /// The same for up to `most_keys` keys at a time.
    pub fn with_keys(burst: u64, per_second: u64, most_keys: usize) -> RateLimit<K> {
        RateLimit(Mutex::new(State { rate: Rate::of(burst, per_second), most_keys, buckets: HashMap::new() }))
    }

    /// Changes the limit. If it differs, every bucket is full again.
    pub fn set(&self, burst: u64, per_second: u64) {
        let rate = Rate::of(burst, per_second);
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.rate != rate {
            *state = State { rate, most_keys: state.most_keys, buckets: HashMap::new() };
        }
    }

    /// Takes `amount` from the bucket of `key`, or returns the seconds to wait. More than a burst never fits.
    pub fn take(&self, key: K, amount: u64, now: DateTime<Utc>) -> Result<(), u64> {
        let amount = amount as f64;
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (rate, bucket) = state.refilled(key, now)?;
        if bucket.left < amount {
            return Err(rate.seconds_until(bucket.left, amount));
        }
        bucket.left -= amount;
        Ok(())
    }

    /// Takes `amount` from the bucket of `key` in advance, and returns how long it takes until that is there. If that is
    /// longer than `longest`, nothing is taken, and the seconds to wait before another try are returned.
    pub fn reserve(&self, key: K, amount: u64, now: DateTime<Utc>, longest: Duration) -> Result<Duration, u64> {
        let amount = amount as f64;
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (rate, bucket) = state.refilled(key, now)?;
        let wait = (amount - bucket.left).max(0.0) / rate.per_second;
        let wait = Duration::try_from_secs_f64(wait).unwrap_or(Duration::MAX);
        if wait > longest {
            return Err((wait - longest).as_secs() + 1);
        }
        bucket.left -= amount;
        Ok(wait)
    }
}

impl<K: Eq + Hash> State<K> {
    /// The bucket of `key` as it is now, or the seconds to wait while there is no room for another.
    fn refilled(&mut self, key: K, now: DateTime<Utc>) -> Result<(Rate, &mut Bucket), u64> {
        let State { rate, most_keys, buckets } = self;
        if buckets.len() >= *most_keys && !buckets.contains_key(&key) {
            buckets.retain(|_, bucket| rate.refilled(*bucket, now) < rate.burst);
            if buckets.len() >= *most_keys {
                return Err(1);
            }
        }
        let bucket = buckets.entry(key).or_insert(Bucket { left: rate.burst, at: now });
        *bucket = Bucket { left: rate.refilled(*bucket, now), at: now };
        Ok((*rate, bucket))
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    #[test]
    fn each_key_has_a_burst_then_a_rate() {
        let limit = RateLimit::new(2_000, 10);
        let taken = |key, now| (0..10_000).filter(|_| limit.take(key, 1, now).is_ok()).count();
        assert_eq!(taken(1, now()), 2_000);
        assert_eq!(taken(1, now() + TimeDelta::seconds(1)), 10);
        assert_eq!(taken(2, now()), 2_000);
        limit.set(2_000, 10);
        assert_eq!(taken(2, now()), 0);
        limit.set(3, 1);
        assert_eq!(taken(2, now()), 3);
        assert_eq!(taken(2, now() + TimeDelta::seconds(1)), 1);
    }

    #[test]
    fn a_refusal_says_when_the_amount_is_there() {
        let limit = RateLimit::new(100, 10);
        assert_eq!(limit.take('a', 80, now()), Ok(()));
        assert_eq!(limit.take('a', 50, now()), Err(3));
        assert_eq!(limit.take('a', 20, now()), Ok(()));
        assert_eq!(limit.take('a', 50, now() + TimeDelta::seconds(5)), Ok(()));
    }

    #[test]
    fn what_is_reserved_comes_at_the_rate() {
        let limit = RateLimit::new(1, 2);
        let longest = Duration::from_secs(2);
        let waits: Vec<_> = (0..7).map(|_| limit.reserve('a', 1, now(), longest)).collect();
        let in_time = [0, 500, 1_000, 1_500, 2_000].map(|millis| Ok(Duration::from_millis(millis)));
        assert_eq!(waits, [&in_time[..], &[Err(1), Err(1)]].concat());
        assert_eq!(limit.reserve('b', 1, now(), longest), Ok(Duration::ZERO));
        assert_eq!(limit.reserve('a', 1, now() + TimeDelta::seconds(1), longest), Ok(Duration::from_millis(1_500)));
    }

    #[test]
    fn memory_is_bounded_and_full_buckets_are_forgotten_first() {
        let limit = RateLimit::new(10, 1);
        for key in 0..MAX_KEYS {
            assert_eq!(limit.take(key, 10, now()), Ok(()));
        }
        assert_eq!(limit.take(MAX_KEYS, 1, now()), Err(1));
        assert_eq!(limit.take(0, 1, now() + TimeDelta::seconds(1)), Ok(()), "known keys go on");
        assert_eq!(limit.take(MAX_KEYS, 1, now() + TimeDelta::seconds(60)), Ok(()));
    }
}
