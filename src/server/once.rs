//! Log lines that are written once for each subject. Subjects may be chosen by somebody else, so their number is bounded.

use std::collections::HashSet;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

/// The most subjects that are remembered; nothing is logged about further ones.
const MOST: usize = 32;

/// The subjects that have been logged.
pub struct Once<K>(Mutex<HashSet<K>>);

impl<K> Default for Once<K> {
    fn default() -> Self {
        Once(Mutex::default())
    }
}

impl<K: Eq + Hash> Once<K> {
    /// Whether this subject is new and is to be logged.
    pub fn is_first(&self, subject: K) -> bool {
        let mut logged = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        logged.len() < MOST && logged.insert(subject)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_subject_is_logged_once_and_their_number_is_bounded() {
        let once = Once::default();
        let logged = (0..1_000).filter(|number| once.is_first(*number)).count();
        assert_eq!(logged, MOST);
        assert!(!once.is_first(0));
    }
}
