//! Waiting for what comes true by itself. Everything is waited for equally long, so that a slow machine passes, too; only
//! a test that fails takes that time.

use std::fmt::Debug;
use std::time::{Duration, Instant};

/// How long tests wait for what a fast machine does at once.
pub const PATIENCE: Duration = Duration::from_secs(60);

const PAUSE: Duration = Duration::from_millis(50);

/// So many questions with a pause after each take 3 s, which is longer than any process may take to learn something.
const QUESTIONS: usize = 60;

/// Waits until a condition holds.
pub async fn until(mut holds: impl AsyncFnMut() -> bool) {
    until_it(async || holds().await, |holds| *holds).await;
}

/// Waits until a value is as it should be, and returns it.
pub async fn until_it<T: Debug>(mut get: impl AsyncFnMut() -> T, fits: impl Fn(&T) -> bool) -> T {
    let begun = Instant::now();
    loop {
        let value = get().await;
        if fits(&value) {
            return value;
        }
        assert!(begun.elapsed() < PATIENCE, "it is still {value:?} after {PATIENCE:?}");
        tokio::time::sleep(PAUSE).await;
    }
}

/// Waits until a process knows what another one has answered, for which it has 2 s. The questions are counted and not
/// the seconds: where the machine is slow, the questions are slow as well.
pub async fn soon(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    for _ in 0..QUESTIONS {
        if holds().await {
            return;
        }
        tokio::time::sleep(PAUSE).await;
    }
    panic!("{what}: not known at the other process");
}
