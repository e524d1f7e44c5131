//! Doing again what PostgreSQL took back. Rows are taken in one order wherever that can be, but a device comes into a group
//! or an address book while others hold what it needs; then one of those who wait for each other is taken back whole.

use super::super::error::{Error, Result};

/// How often something is tried: each time somebody else gets on, so that more than two are rarely needed.
const MOST: usize = 5;

/// The tries that a whole transaction has.
#[derive(Default)]
pub struct Tries(usize);

impl Tries {
    /// Whether what came of a try asks for another: it was taken back for the sake of others, not for the last time.
    pub fn another<T>(&mut self, result: &Result<T>) -> bool {
        self.0 += 1;
        let Err(Error::TakenBack(cause)) = result else { return false };
        tracing::info!(tries = self.0, "taken back, since others waited for it: {cause:#}");
        self.0 < MOST
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::error::conflict;
    use super::*;

    #[test]
    fn what_was_taken_back_is_done_again_and_nothing_else() {
        assert!(!Tries::default().another(&Ok(())));
        assert!(!Tries::default().another::<()>(&Err(conflict("no"))));
        let mut tries = Tries::default();
        let taken_back = || Err::<(), _>(Error::TakenBack(anyhow::anyhow!("deadlock detected")));
        assert_eq!((1..).take_while(|_| tries.another(&taken_back())).count(), MOST - 1);
    }
}
