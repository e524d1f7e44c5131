//! How many bytes of requests that still arrive are in memory at a time, in all and for one address, so that nobody can
//! fill the memory by beginning requests.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use super::super::error::{Error, Result};

/// The most bytes of bodies in memory at a time.
const TOTAL: usize = 48 << 20;
/// The most of them for one address.
const PER_ADDRESS: usize = 12 << 20;
/// A body of up to so many bytes is not counted: the limit of connections bounds those.
const SMALL: usize = 8 << 10;

/// The memory for bodies.
#[derive(Clone, Default)]
pub struct BodyBudget(Arc<Mutex<Used>>);

#[derive(Default)]
struct Used {
    total: usize,
    by_address: HashMap<IpAddr, usize>,
}

impl BodyBudget {
    /// Begins a body from this address.
    pub fn body(&self, address: IpAddr) -> BodyBytes {
        BodyBytes { budget: self.clone(), address, size: 0, counted: 0 }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Used) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The bytes of one body; dropping it gives them back.
pub struct BodyBytes {
    budget: BodyBudget,
    address: IpAddr,
    size: usize,
    counted: usize,
}

impl BodyBytes {
    /// Counts more bytes, unless that is too much together with what else is in memory.
    pub fn grow(&mut self, by: usize) -> Result<()> {
        self.size += by;
        if self.size <= SMALL {
            return Ok(());
        }
        let more = self.size - self.counted;
        let has_room = self.budget.with(|used| {
            let of_address = used.by_address.entry(self.address).or_default();
            let has_room = used.total + more <= TOTAL && *of_address + more <= PER_ADDRESS;
            if has_room {
                used.total += more;
                *of_address += more;
            } else if *of_address == 0 {
                used.by_address.remove(&self.address);
            }
            has_room
        });
        if !has_room {
            return Err(Error::NotYet("too many large requests arrive at the same time, try again later".into()));
        }
        self.counted = self.size;
        Ok(())
    }
}

impl Drop for BodyBytes {
    fn drop(&mut self) {
        if self.counted == 0 {
            return;
        }
        self.budget.with(|used| {
            used.total -= self.counted;
            if let Some(of_address) = used.by_address.get_mut(&self.address) {
                *of_address -= self.counted;
                if *of_address == 0 {
                    used.by_address.remove(&self.address);
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_has_its_share_and_what_ended_is_given_back() {
        let budget = BodyBudget::default();
        let (one, other) = ([192, 0, 2, 1].into(), [192, 0, 2, 2].into());
        let mut large = budget.body(one);
        large.grow(PER_ADDRESS).unwrap();
        assert!(large.grow(1).is_err());
        assert!(budget.body(one).grow(SMALL + 1).is_err());
        budget.body(one).grow(SMALL).unwrap();
        let mut others: Vec<BodyBytes> = (3..6).map(|last| budget.body([192, 0, 2, last].into())).collect();
        for body in &mut others {
            body.grow(PER_ADDRESS).unwrap();
        }
        assert!(budget.body(other).grow(SMALL + 1).is_err());
        drop(large);
        budget.body(other).grow(SMALL + 1).unwrap();
        drop(others);
        assert_eq!(budget.with(|used| (used.total, used.by_address.len())), (0, 0));
    }
}
