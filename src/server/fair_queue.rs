//! A queue for work that only a few may do at a time. Turns go round the client networks, so that one that sends much
//! waits for itself and not for the others. Each network has a share of the places; if all are taken, the network with
//! the longest line gives one up.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// How many may wait.
#[derive(Clone, Copy, Debug)]
pub struct Places {
    pub total: usize,
    pub per_network: usize,
}

/// There is no place for another one of this network.
#[derive(Debug, PartialEq, Eq)]
pub struct Full;

/// The queue. Networks are as `caller::line` makes them.
#[derive(Debug)]
pub struct FairQueue {
    places: Places,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// Turns that nobody has; more than none only while nobody waits.
    free: usize,
    waiting: usize,
    next_number: u64,
    lines: HashMap<IpAddr, VecDeque<Waiting>>,
    /// The networks of which some wait, the next one first.
    order: VecDeque<IpAddr>,
}

#[derive(Debug)]
struct Waiting {
    number: u64,
    turn: oneshot::Sender<Turn>,
}

/// The right to work; dropping it passes it on.
#[derive(Debug)]
pub struct Turn(Arc<FairQueue>);

impl Drop for Turn {
    fn drop(&mut self) {
        let next = self.0.lock().pass_on();
        if let Some(next) = next {
            // If that one has just left, the turn is dropped, which passes it on again.
            drop(next.turn.send(Turn(Arc::clone(&self.0))));
        }
    }
}

/// Gives the place in the line back when its owner leaves.
struct Place<'a> {
    queue: &'a FairQueue,
    network: IpAddr,
    number: u64,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.queue.lock().remove(self.network, self.number);
    }
}

impl FairQueue {
    /// A queue in which `at_once` have a turn at a time.
    pub fn new(at_once: usize, places: Places) -> Arc<FairQueue> {
        let state = State { free: at_once, waiting: 0, next_number: 0, lines: HashMap::new(), order: VecDeque::new() };
        Arc::new(FairQueue { places, state: Mutex::new(state) })
    }

    /// Waits for a turn.
    pub async fn turn(self: &Arc<FairQueue>, network: IpAddr) -> Result<Turn, Full> {
        let (place, turn) = {
            let mut state = self.lock();
            if state.free > 0 {
                state.free -= 1;
                return Ok(Turn(Arc::clone(self)));
            }
            let (number, turn) = state.line_up(network, self.places)?;
            (Place { queue: self, network, number }, turn)
        };
        let turn = turn.await;
        drop(place);
        turn.map_err(|_| Full)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn line_up(&mut self, network: IpAddr, places: Places) -> Result<(u64, oneshot::Receiver<Turn>), Full> {
        let own = self.lines.get(&network).map_or(0, VecDeque::len);
        if own >= places.per_network || self.waiting >= places.total && !self.make_room(own) {
            return Err(Full);
        }
        let number = self.next_number;
        self.next_number += 1;
        let (turn, receiver) = oneshot::channel();
        if own == 0 {
            self.order.push_back(network);
        }
        self.lines.entry(network).or_default().push_back(Waiting { number, turn });
        self.waiting += 1;
        Ok((number, receiver))
    }

    /// Sends the last of the longest line away for the sake of a network whose line has `own`.
    fn make_room(&mut self, own: usize) -> bool {
        let longest = self.lines.iter().max_by_key(|(_, line)| line.len());
        let Some((network, last)) = longest.and_then(|(network, line)| Some((*network, line.back()?.number))) else {
            return false;
        };
        let is_longer = self.lines.get(&network).is_some_and(|line| line.len() > own + 1);
        if is_longer {
            self.remove(network, last);
        }
        is_longer
    }

    /// Takes whoever is next out of the line.
    fn pass_on(&mut self) -> Option<Waiting> {
        let next = self.order.pop_front().and_then(|network| {
            let line = self.lines.get_mut(&network)?;
            let next = line.pop_front()?;
            if line.is_empty() {
                self.lines.remove(&network);
            } else {
                self.order.push_back(network);
            }
            Some(next)
        });
        match next {
            Some(_) => self.waiting -= 1,
            None => self.free += 1,
        }
        next
    }

    fn remove(&mut self, network: IpAddr, number: u64) {
        let Some(line) = self.lines.get_mut(&network) else { return };
        let Some(at) = line.iter().position(|waiting| waiting.number == number) else { return };
        line.remove(at);
        self.waiting -= 1;
        if line.is_empty() {
            self.lines.remove(&network);
            self.order.retain(|other| *other != network);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::Pin;

    use futures::poll;

    use super::*;

    const PLACES: Places = Places { total: 8, per_network: 4 };

    fn network(last: u8) -> IpAddr {
        [192, 0, 2, last].into()
    }

    type Waiter = Pin<Box<dyn Future<Output = Result<Turn, Full>>>>;

    /// Lines up and waits, unless there is no place.
    async fn line_up(queue: &Arc<FairQueue>, last: u8) -> Result<Waiter, Full> {
        let queue = Arc::clone(queue);
        let mut waiter: Waiter = Box::pin(async move { queue.turn(network(last)).await });
        match poll!(&mut waiter) {
            std::task::Poll::Pending => Ok(waiter),
            std::task::Poll::Ready(Err(full)) => Err(full),
            std::task::Poll::Ready(Ok(_)) => panic!("a turn was free"),
        }
    }

    async fn has_turn(waiter: &mut Waiter) -> bool {
        poll!(waiter).is_ready()
    }

    #[tokio::test]
    async fn turns_go_round_the_networks() {
        let queue = FairQueue::new(1, PLACES);
        let turn = queue.turn(network(1)).await.unwrap();
        let mut waiters = Vec::new();
        for last in [1, 1, 1, 2, 2, 3] {
            waiters.push((last, line_up(&queue, last).await.unwrap()));
        }
        let mut order = Vec::new();
        let mut turn = Some(turn);
        while !waiters.is_empty() {
            drop(turn.take());
            for at in 0..waiters.len() {
                if let std::task::Poll::Ready(next) = poll!(&mut waiters[at].1) {
                    order.push(waiters.remove(at).0);
                    turn = Some(next.unwrap());
                    break;
                }
            }
        }
        assert_eq!(order, [1, 2, 3, 1, 2, 1]);
    }

    #[tokio::test]
    async fn a_network_has_no_more_than_its_share_of_the_places() {
        let queue = FairQueue::new(1, PLACES);
        let _turn = queue.turn(network(1)).await.unwrap();
        let mut waiting = Vec::new();
        for _ in 0..4 {
            waiting.push(line_up(&queue, 1).await.unwrap());
        }
        assert_eq!(line_up(&queue, 1).await.err(), Some(Full));
        waiting.push(line_up(&queue, 2).await.unwrap());
    }

    #[tokio::test]
    async fn the_longest_line_gives_a_place_up() {
        let queue = FairQueue::new(1, PLACES);
        let turn = queue.turn(network(1)).await.unwrap();
        let mut lines = Vec::new();
        for last in [1, 1, 1, 1, 2, 2, 2, 3] {
            lines.push(line_up(&queue, last).await.unwrap());
        }
        let mut newcomer = line_up(&queue, 4).await.unwrap();
        let sent_away = poll!(&mut lines[3]);
        assert!(matches!(sent_away, std::task::Poll::Ready(Err(Full))), "the last of the longest line");
        // Two lines of three are left; one of two would gain nothing by making one of two longer.
        let mut third = line_up(&queue, 3).await.unwrap();
        assert_eq!(line_up(&queue, 2).await.err(), Some(Full));
        assert_eq!(queue.lock().waiting, PLACES.total);
        drop(turn);
        assert!(has_turn(&mut lines[0]).await && !has_turn(&mut newcomer).await && !has_turn(&mut third).await);
    }

    #[tokio::test]
    async fn who_leaves_keeps_neither_a_place_nor_a_turn() {
        let queue = FairQueue::new(1, PLACES);
        let turn = queue.turn(network(1)).await.unwrap();
        let gone = line_up(&queue, 1).await.unwrap();
        let gone_with_a_turn = line_up(&queue, 2).await.unwrap();
        let mut last = line_up(&queue, 3).await.unwrap();
        drop(gone);
        assert_eq!(queue.lock().waiting, 2);
        drop(turn);
        drop(gone_with_a_turn);
        assert!(has_turn(&mut last).await, "the turn is lost");
        drop(last);
        let state = queue.lock();
        assert_eq!((state.free, state.waiting, state.lines.len(), state.order.len()), (1, 0, 0, 0));
    }
}
