//! How many unknown devices and machines one address may bring: a burst, refilled slowly.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

use super::super::caller::line;

/// Newcomers at once.
const BURST: f64 = 2_000.0;
/// Newcomers a second after that.
const PER_SECOND: f64 = 10.0;
/// Addresses that are remembered; a full bucket is forgotten first.
const MOST_ADDRESSES: usize = 10_000;

#[derive(Clone, Copy)]
struct Bucket {
    left: f64,
    at: DateTime<Utc>,
}

impl Bucket {
    fn refilled(self, now: DateTime<Utc>) -> f64 {
        let seconds = (now - self.at).num_milliseconds().max(0) as f64 / 1_000.0;
        (self.left + seconds * PER_SECOND).min(BURST)
    }
}

/// What every address has left.
#[derive(Default)]
pub struct Newcomers {
    buckets: Mutex<HashMap<IpAddr, Bucket>>,
}

impl Newcomers {
    /// Takes one newcomer from what `address` has left, or says after how many seconds there is one again.
    pub fn take(&self, address: IpAddr, now: DateTime<Utc>) -> Result<(), u64> {
        let address = line(address);
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST_ADDRESSES && !buckets.contains_key(&address) {
            buckets.retain(|_, bucket| bucket.refilled(now) < BURST);
            if buckets.len() >= MOST_ADDRESSES {
                return Err(1);
            }
        }
        let bucket = buckets.entry(address).or_insert(Bucket { left: BURST, at: now });
        let left = bucket.refilled(now);
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
        let newcomers = Newcomers::default();
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let taken =
            |address: &str, now| (0..10_000).filter(|_| newcomers.take(address.parse().unwrap(), now).is_ok()).count();
        assert_eq!(taken("203.0.113.1", now), 2_000);
        assert_eq!(taken("203.0.113.1", now + TimeDelta::seconds(1)), 10);
        assert_eq!(taken("203.0.113.2", now), 2_000);
        assert_eq!(taken("2001:db8::1", now), 2_000);
        assert_eq!(taken("2001:db8::2", now), 0);
    }
}
