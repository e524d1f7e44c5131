//! Handing something to a task that does it together with whatever else waits, and waiting for what became of it. What
//! the tasks do is not in here.

use std::time::{Duration, Instant};

use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout_at;

use super::error::{Error, Result};

/// What took as long is worth a wait before the next; timers count milliseconds.
const SLOW: Duration = Duration::from_millis(3);
/// The longest wait.
const LONGEST: Duration = Duration::from_millis(20);

/// Puts an item into a queue, with the way on which its answer comes back, and waits for that.
pub async fn hand_over<I, A>(queue: &mpsc::Sender<I>, item: impl FnOnce(oneshot::Sender<Result<A>>) -> I) -> Result<A> {
    let stopping = || Error::Unavailable(anyhow::anyhow!("the server is stopping"));
    let (answer, answered) = oneshot::channel();
    queue.send(item(answer)).await.map_err(|_| stopping())?;
    answered.await.map_err(|_| stopping())?
}

/// The end of a queue, from which what is done together is taken.
pub struct Gathering<I> {
    queue: mpsc::Receiver<I>,
    most: usize,
    /// When something was taken last, and how much.
    last: Option<(Instant, usize)>,
}

impl<I> Gathering<I> {
    /// At most `most` are done together.
    pub fn new(queue: mpsc::Receiver<I>, most: usize) -> Gathering<I> {
        Gathering { queue, most, last: None }
    }

    /// Waits for something and takes what is there, or gives `None` where every sender is gone.
    ///
    /// Whoever was answered a moment ago often comes again at once. Where doing the last took long, those are waited for,
    /// half of that time at most: else senders would fall into two halves, each waiting until the other is done.
    pub async fn next(&mut self) -> Option<Vec<I>> {
        let mut items = Vec::new();
        let (took, again) = self.last.map_or((Duration::ZERO, 0), |(began, count)| (began.elapsed(), count));
        let expected = usize::min(again + self.queue.len(), self.most);
        let ended = Instant::now();
        if self.queue.recv_many(&mut items, self.most).await == 0 {
            return None;
        }
        let until = ended + Duration::min(took / 2, LONGEST);
        while took >= SLOW && items.len() < expected {
            let missing = expected - items.len();
            match timeout_at(until.into(), self.queue.recv_many(&mut items, missing)).await {
                Ok(1..) => {}
                Ok(0) | Err(_) => break,
            }
        }
        self.last = Some((Instant::now(), items.len()));
        Some(items)
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::sleep;

    use super::*;

    /// Lets eight send one item after another, each waiting for its answer, and gives how many were done together each
    /// time when that takes so long.
    async fn together(time: Duration) -> Vec<usize> {
        let (sender, queue) = mpsc::channel(16);
        for _ in 0..8 {
            let sender = sender.clone();
            tokio::spawn(async move {
                for _ in 0..10 {
                    hand_over(&sender, |answer| answer).await.expect("an answer");
                }
            });
        }
        drop(sender);
        let mut gathering = Gathering::new(queue, 100);
        let mut counts = Vec::new();
        while let Some(items) = gathering.next().await {
            counts.push(items.len());
            sleep(time).await;
            items.into_iter().for_each(|answer| answer.send(Ok(())).expect("somebody waits"));
        }
        counts
    }

    #[tokio::test]
    async fn senders_who_come_again_after_something_slow_are_done_together() {
        let counts = together(Duration::from_millis(40)).await;
        assert_eq!(counts.iter().sum::<usize>(), 80);
        // At first whoever comes, and at the end whoever is left.
        assert!(counts.len() <= 13, "{counts:?}");
    }

    #[tokio::test]
    async fn nobody_waits_for_what_does_not_come() {
        let (sender, queue) = mpsc::channel(16);
        let mut gathering = Gathering::new(queue, 2);
        for item in 0..3 {
            sender.try_send(item).expect("there is room");
        }
        assert_eq!(gathering.next().await.expect("items"), [0, 1], "no more than can be done together");
        sleep(Duration::from_millis(100)).await;
        let began = Instant::now();
        assert_eq!(gathering.next().await.expect("an item"), [2]);
        assert!(began.elapsed() < Duration::from_secs(5), "the wait has an end");
        drop(sender);
        assert!(gathering.next().await.is_none());
    }
}
