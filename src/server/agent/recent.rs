//! Which foreign machines were written down lately, so that each is written down only once in a while. The number is
//! bounded: beyond it, the newest replaces the oldest.

use std::collections::HashMap;

use uuid::Uuid;

/// A foreign machine is written down no more often than this, in microseconds.
const AGAIN: i64 = 10 * 60 * 1_000_000;
/// Foreign machines that are remembered.
const MOST: usize = 10_000;

/// A device and a hash of the machine that reports under its id.
pub type Key = (Uuid, u64);

/// When foreign machines were written down, in microseconds since 1970.
#[derive(Default)]
pub struct Recent(HashMap<Key, i64>);

impl Recent {
    /// Whether the machine was written down lately. A time in the future does not count: the clock was set back.
    pub fn has(&self, key: Key, at: i64) -> bool {
        self.0.get(&key).is_some_and(|last| (at - last).abs() < AGAIN)
    }

    /// Remembers that the machine is written down now.
    pub fn put(&mut self, key: Key, at: i64) {
        if self.0.len() >= MOST && !self.0.contains_key(&key) {
            self.0.retain(|_, last| (at - *last).abs() < AGAIN);
            if self.0.len() >= MOST
                && let Some(oldest) = self.0.iter().min_by_key(|(_, last)| **last).map(|(key, _)| *key)
            {
                self.0.remove(&oldest);
            }
        }
        self.0.insert(key, at);
    }

    /// Forgets a machine.
    pub fn remove(&mut self, key: Key) {
        self.0.remove(&key);
    }

    /// Forgets the machines of these devices, which are sorted.
    pub fn forget(&mut self, devices: &[Uuid]) {
        self.0.retain(|(device, _), _| devices.binary_search(device).is_err());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_recent_for_ten_minutes() {
        let mut recent = Recent::default();
        let key = (Uuid::nil(), 1);
        assert!(!recent.has(key, 5));
        recent.put(key, 5);
        assert!(recent.has(key, 5) && recent.has(key, 4 + AGAIN) && !recent.has(key, 5 + AGAIN));
        recent.remove(key);
        assert!(!recent.has(key, 5));
    }

    #[test]
    fn the_newest_replaces_the_oldest() {
        let mut recent = Recent::default();
        for number in 0..MOST as u64 + 5 {
            recent.put((Uuid::nil(), number), number as i64);
        }
        assert_eq!(recent.0.len(), MOST);
        assert!(!recent.has((Uuid::nil(), 4), 10_000) && recent.has((Uuid::nil(), 5), 10_000));
        assert!(recent.has((Uuid::nil(), MOST as u64 + 4), 10_000));
    }

    #[test]
    fn those_of_a_device_are_forgotten_with_it() {
        let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let mut recent = Recent::default();
        recent.put((one, 7), 0);
        recent.put((other, 7), 0);
        recent.forget(&[one]);
        assert!(!recent.has((one, 7), 0) && recent.has((other, 7), 0));
    }
}
