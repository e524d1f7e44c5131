//! How many unknown devices and machines one address may bring: a burst, refilled slowly.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

use super::super::caller::line;

/// Addresses that are remembered; a full bucket is forgotten first.
const MOST_ADDRESSES: usize = 10_000;

#[derive(Clone, Copy)]
struct Bucket {
    left: f64,
    at: DateTime<Utc>,
}

/// Newcomers at once, and a second after that.
#[derive(Clone, Copy, PartialEq)]
struct Limits {
    at_once: f64,
    a_second: f64,
}

impl Limits {
    fn refilled(self, bucket: Bucket, now: DateTime<Utc>) -> f64 {
        let seconds = (now - bucket.at).num_milliseconds().max(0) as f64 / 1_000.0;
        (bucket.left + seconds * self.a_second).min(self.at_once)
    }
}

struct Counted {
    limits: Limits,
    buckets: HashMap<IpAddr, Bucket>,
}

/// What every address has left.
pub struct Newcomers(Mutex<Counted>);

impl Newcomers {
    pub fn new(at_once: u64, a_second: u64) -> Newcomers {
        let limits = Limits { at_once: at_once as f64, a_second: a_second as f64 };
        Newcomers(Mutex::new(Counted { limits, buckets: HashMap::new() }))
    }

    /// Lets so many in from now on. Where that is a change every address begins anew.
    pub fn limit(&self, at_once: u64, a_second: u64) {
        let limits = Limits { at_once: at_once as f64, a_second: a_second as f64 };
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.limits != limits {
            *counted = Counted { limits, buckets: HashMap::new() };
        }
    }

    /// Takes one newcomer from what `address` has left, or says after how many seconds there is one again.
    pub fn take(&self, address: IpAddr, now: DateTime<Utc>) -> Result<(), u64> {
        let address = line(address);
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Counted { limits, buckets } = &mut *counted;
        if buckets.len() >= MOST_ADDRESSES && !buckets.contains_key(&address) {
            buckets.retain(|_, bucket| limits.refilled(*bucket, now) < limits.at_once);
            if buckets.len() >= MOST_ADDRESSES {
                return Err(1);
            }
        }
        let bucket = buckets.entry(address).or_insert(Bucket { left: limits.at_once, at: now });
        let left = limits.refilled(*bucket, now);
        *bucket = Bucket { left, at: now };
        if left < 1.0 {
            return Err(1);
        }
        bucket.left = left - 1.0;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn a_burst_then_ten_a_second_for_each_address() {
        let newcomers = Newcomers::new(2_000, 10);
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let taken =
            |address: &str, now| (0..10_000).filter(|_| newcomers.take(address.parse().unwrap(), now).is_ok()).count();
        assert_eq!(taken("203.0.113.1", now), 2_000);
        assert_eq!(taken("203.0.113.1", now + TimeDelta::seconds(1)), 10);
        assert_eq!(taken("203.0.113.2", now), 2_000);
        assert_eq!(taken("2001:db8::1", now), 2_000);
        assert_eq!(taken("2001:db8::2", now), 0);
        newcomers.limit(2_000, 10);
        assert_eq!(taken("203.0.113.2", now), 0);
        newcomers.limit(3, 1);
        assert_eq!(taken("203.0.113.2", now), 3);
        assert_eq!(taken("203.0.113.2", now + TimeDelta::seconds(1)), 1);
    }
}
