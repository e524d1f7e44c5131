//! Handing something to a task that does it together with whatever else waits, and waiting for what became of it. What
//! the tasks do is not in here.

use std::time::{Duration, Instant};

use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout_at;

use super::error::{Error, Result};

/// Puts an item into a queue, with the way on which its answer comes back, and waits for that.
pub async fn hand_over<I, A>(queue: &mpsc::Sender<I>, item: impl FnOnce(oneshot::Sender<Result<A>>) -> I) -> Result<A> {
    let stopping = || Error::Unavailable(anyhow::anyhow!("the server is stopping"));
    let (answer, answered) = oneshot::channel();
    queue.send(item(answer)).await.map_err(|_| stopping())?;
    answered.await.map_err(|_| stopping())?
}

/// The shortest wait that is worth a timer, whose ticks are milliseconds.
const SHORTEST: Duration = Duration::from_millis(1);
/// The longest wait for those who may come again.
const LONGEST: Duration = Duration::from_millis(5);

/// Gathers what is done together. Whoever was answered a moment ago often comes again at once: without a wait for them
/// senders fall into two halves that wait for each other, and each slow commit carries one half only.
#[derive(Debug, Default)]
pub struct Gatherer {
    /// How many were done together last, how long it took, and when it ended.
    last: Option<(usize, Duration, Instant)>,
}

impl Gatherer {
    /// Waits for something, takes what is there, at most `most`, and says how much; 0 when every sender is gone.
    ///
    /// Right after a slow turn it waits for as many again as that did, for a quarter of its time at the longest.
    pub async fn gather<I>(&self, queue: &mut mpsc::Receiver<I>, items: &mut Vec<I>, most: usize) -> usize {
        let mut count = queue.recv_many(items, most).await;
        let Some((again, took, ended)) = self.last else { return count };
        let patience = (took / 4).min(LONGEST);
        if count == 0 || patience < SHORTEST || ended.elapsed() > patience {
            return count;
        }
        let wanted = count.saturating_add(again).min(most);
        let until = (ended + patience).into();
        while count < wanted {
            match timeout_at(until, queue.recv_many(items, most - count)).await {
                Ok(more) if more > 0 => count += more,
                _ => break,
            }
        }
        count
    }

    /// Says that so many were done together since `began`.
    pub fn done(&mut self, count: usize, began: Instant) {
        self.last = Some((count, began.elapsed(), Instant::now()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A turn that took so long and ended just now.
    fn after(count: usize, took: Duration) -> Gatherer {
        Gatherer { last: Some((count, took, Instant::now())) }
    }

    #[tokio::test]
    async fn senders_that_come_again_after_a_slow_turn_are_waited_for() {
        let (sender, mut queue) = mpsc::channel(8);
        let slow = after(2, Duration::from_secs(60));
        sender.try_send(1).expect("there is room");
        let later = tokio::spawn(async move {
            for item in [2, 3] {
                tokio::task::yield_now().await;
                sender.try_send(item).expect("there is room");
            }
            sender
        });
        let mut items = Vec::new();
        assert_eq!(slow.gather(&mut queue, &mut items, 8).await, 3);
        assert_eq!(items, [1, 2, 3]);
        drop(later.await.expect("it sends"));
    }

    #[tokio::test]
    async fn nobody_waits_long_for_what_does_not_come() {
        let (sender, mut queue) = mpsc::channel(8);
        for gatherer in [Gatherer::default(), after(5, Duration::ZERO), after(5, Duration::from_secs(60))] {
            sender.try_send(1).expect("there is room");
            let began = Instant::now();
            assert_eq!(gatherer.gather(&mut queue, &mut Vec::new(), 8).await, 1);
            assert!(began.elapsed() < Duration::from_secs(5));
        }
        for item in 0..4 {
            sender.try_send(item).expect("there is room");
        }
        assert_eq!(after(5, Duration::from_secs(60)).gather(&mut queue, &mut Vec::new(), 3).await, 3);
        drop(sender);
        assert_eq!(after(5, Duration::from_secs(60)).gather(&mut queue, &mut Vec::new(), 3).await, 1);
        assert_eq!(after(5, Duration::from_secs(60)).gather(&mut queue, &mut Vec::new(), 3).await, 0);
    }
}
