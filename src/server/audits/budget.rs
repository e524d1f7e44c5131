//! How many audit records a device and an address may report. Beyond that they are told to try again later, which newer
//! clients do. docs/security.md says why the numbers are what they are.

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::super::caller::line;
use super::super::error::{Error, Result};
use super::super::rate_limit::RateLimit;

/// A record counts once for each part of this size that it has, and at least once.
const PART: u64 = 1 << 10;
/// What one device may report at once, and each second after that.
const OF_DEVICE: (u64, u64) = (2_000, 1);
/// What one address may report at once, and each second after that.
const OF_ADDRESS: (u64, u64) = (20_000, 50);
/// Devices whose use is remembered. A bucket is forgotten once it is full again.
const MOST_DEVICES: usize = 100_000;

/// What devices and addresses may still report.
pub struct Budget {
    devices: RateLimit<Uuid>,
    addresses: RateLimit<IpAddr>,
}

impl Default for Budget {
    fn default() -> Budget {
        Budget {
            devices: RateLimit::with_keys(OF_DEVICE.0, OF_DEVICE.1, MOST_DEVICES),
            addresses: RateLimit::new(OF_ADDRESS.0, OF_ADDRESS.1),
        }
    }
}

impl Budget {
    /// Counts a record of `size` bytes from `address`, about `device` if it is a device's own.
    pub fn take(&self, device: Option<Uuid>, address: IpAddr, size: u64, now: DateTime<Utc>) -> Result<()> {
        let amount = size.div_ceil(PART).max(1);
        // The device first: one that reports too much leaves the rest of its network alone.
        let taken = device.map_or(Ok(()), |device| self.devices.take(device, amount, now));
        taken.and_then(|()| self.addresses.take(line(address), amount, now)).map_err(|retry_after| Error::TooMany {
            words: "too many audit records: try again later".into(),
            retry_after,
        })
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
    fn one_device_has_its_share_in_records_and_bytes() {
        let (budget, address) = (Budget::default(), IpAddr::from([192, 0, 2, 1]));
        let stored = |device, size, now| {
            (0..3_000).filter(|_| budget.take(Some(Uuid::from_u128(device)), address, size, now).is_ok()).count()
        };
        assert_eq!(stored(1, 300, now()), 2_000);
        assert_eq!(stored(1, 300, now() + TimeDelta::seconds(10)), 10);
        assert_eq!(stored(2, 20 << 10, now()), 100, "large records count as several");
        assert_eq!(stored(3, 0, now()), 2_000);
    }

    /// 800 devices behind one address report a session with a file transfer each, at the same moment, and again five
    /// minutes later.
    #[test]
    fn a_large_site_is_never_refused() {
        let (budget, address) = (Budget::default(), IpAddr::from([192, 0, 2, 1]));
        for minutes in [0, 5, 10] {
            for device in 0..800 {
                for _ in 0..8 {
                    let at = now() + TimeDelta::minutes(minutes);
                    budget.take(Some(Uuid::from_u128(device)), address, 700, at).expect("room for a real device");
                }
            }
        }
    }

    #[test]
    fn one_address_has_its_share_however_many_devices_it_has() {
        let budget = Budget::default();
        let (network, other) = ("2001:db8::", IpAddr::from([192, 0, 2, 2]));
        let stored = (0..30_000_u128).filter(|number| {
            let address = format!("{network}{:x}", number % 999 + 1).parse().unwrap();
            budget.take(Some(Uuid::from_u128(*number)), address, 300, now()).is_ok()
        });
        assert_eq!(stored.count(), 20_000);
        assert!(budget.take(None, other, 300, now()).is_ok());
    }
}
