//! How much space is left on a file system, and how much of it is kept for the database.

use std::io;
use std::path::Path;

/// Below this much free space, or below a twentieth of the file system if that is less, space is low.
const LOW: u64 = 1_000_000_000;
const LOW_SHARE: u64 = 20;
/// Below this much free space the database cannot be relied on to grow.
const FULL: u64 = 4 << 20;

/// The space of a file system, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    pub total: u64,
    pub free: u64,
}

impl Space {
    /// The space where a path is.
    pub fn of(path: &Path) -> io::Result<Space> {
        let found = fs4::statvfs(path)?;
        // What a system keeps for its administrator counts only for a server that runs as one.
        let free = if is_root() { found.free_space() } else { found.available_space() };
        Ok(Space { total: found.total_space(), free })
    }

    /// What is kept for the database: nothing else is stored once less than this would be free.
    pub fn reserve(self) -> u64 {
        LOW.min(self.total / LOW_SHARE)
    }

    pub fn is_low(self) -> bool {
        self.free < self.reserve() || self.is_full()
    }

    pub fn is_full(self) -> bool {
        self.free < FULL
    }
}

#[cfg(unix)]
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}

/// Bytes for people.
pub fn written(bytes: u64) -> String {
    match bytes {
        1_000_000_000.. => format!("{:.1} GB", bytes as f64 / 1e9),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_is_low_below_a_twentieth_or_a_gigabyte() {
        const GB: u64 = 1_000_000_000;
        for (total, free, low, full) in [
            (500 * GB, GB, false, false),
            (500 * GB, GB - 1, true, false),
            (10 * GB, GB / 2, false, false),
            (10 * GB, GB / 2 - 1, true, false),
            (GB, 4 << 20, true, false),
            (GB, (4 << 20) - 1, true, true),
            (0, 0, true, true),
        ] {
            let space = Space { total, free };
            assert_eq!((space.is_low(), space.is_full()), (low, full), "{space:?}");
        }
        assert!(Space::of(Path::new("/nowhere/at/all")).is_err());
    }

    #[test]
    fn bytes_are_written_for_people() {
        assert_eq!([written(0), written(52_428_800), written(1_500_000_000)], ["0.0 MB", "52.4 MB", "1.5 GB"]);
    }
}
