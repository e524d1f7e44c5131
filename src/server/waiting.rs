//! Handing something to a task that does it together with whatever else waits, and waiting for what became of it. What
//! the tasks do is not in here.

use tokio::sync::{mpsc, oneshot};

use super::error::{Error, Result};

/// Puts an item into a queue, with the way on which its answer comes back, and waits for that.
pub async fn hand_over<I, A>(queue: &mpsc::Sender<I>, item: impl FnOnce(oneshot::Sender<Result<A>>) -> I) -> Result<A> {
    let stopping = || Error::Unavailable(anyhow::anyhow!("the server is stopping"));
    let (answer, answered) = oneshot::channel();
    queue.send(item(answer)).await.map_err(|_| stopping())?;
    answered.await.map_err(|_| stopping())?
}
