//! How many connections are open, in all and from one network, and which one is closed to make room for another.
//! What is spoken on them is not decided here.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ipnet::{IpNet, Ipv6Net};
use tokio::sync::Notify;
use tracing::warn;

/// The most connections at a time, where the process may open enough files.
const TOTAL: usize = 8192;
/// The most connections at a time from one network that is not a trusted proxy's.
const PER_NETWORK: usize = 1536;
/// Files that are kept for the database, the log and recordings.
const RESERVED_FILES: usize = 96;
/// The limits never fall below this, however few files the process may open.
const FEWEST: usize = 16;
/// How often the log says that connections are closed to make room, or cannot be accepted.
const LOG_EVERY: Duration = Duration::from_secs(30);

/// How many connections may be open.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub total: usize,
    pub per_network: usize,
}

impl Limits {
    /// The limits of a process that may open this many files.
    pub fn of(files: Option<u64>) -> Limits {
        let files = files.and_then(|files| usize::try_from(files).ok()).unwrap_or(usize::MAX);
        let total = files.saturating_sub(RESERVED_FILES).clamp(FEWEST, TOTAL);
        Limits { total, per_network: PER_NETWORK.min(total / 2) }
    }
}

/// The open connections of a server.
pub struct Connections {
    limits: Limits,
    trusted: Vec<IpNet>,
    started: Instant,
    open: Mutex<Open>,
    logged: AtomicU64,
}

#[derive(Default)]
struct Open {
    next: u64,
    connections: HashMap<u64, Arc<Connection>>,
    by_network: HashMap<IpAddr, usize>,
}

/// What is known about one open connection.
pub struct Connection {
    network: IpAddr,
    /// Milliseconds since the server started at which it began to wait for a request, or [`BUSY`].
    waiting_since: AtomicU64,
    evicted: Notify,
}

/// A request is being answered: such a connection is never closed to make room.
const BUSY: u64 = u64::MAX;

impl Connection {
    /// Waits until the connection is to be closed to make room for another.
    pub async fn evicted(&self) {
        self.evicted.notified().await;
    }
}

/// An open connection; dropping it makes its place free.
pub struct Slot {
    connections: Arc<Connections>,
    number: u64,
    connection: Arc<Connection>,
}

impl Slot {
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Notes that a request has arrived, until the guard is dropped.
    pub fn begin(&self) -> Busy {
        self.connection.waiting_since.store(BUSY, Ordering::Relaxed);
        Busy { connections: Arc::clone(&self.connections), connection: Arc::clone(&self.connection) }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.connections.lock().remove(self.number);
    }
}

/// A request that is being answered.
pub struct Busy {
    connections: Arc<Connections>,
    connection: Arc<Connection>,
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.connection.waiting_since.store(self.connections.now(), Ordering::Relaxed);
    }
}

impl Connections {
    pub fn new(limits: Limits, trusted: Vec<IpNet>) -> Arc<Connections> {
        let (open, logged) = (Mutex::default(), AtomicU64::default());
        Arc::new(Connections { limits, trusted, started: Instant::now(), open, logged })
    }

    /// Gives a new connection a place. Where none is free, the connection that has waited longest for a request is closed;
    /// where all are busy, there is no place.
    pub fn admit(self: &Arc<Self>, address: IpAddr) -> Option<Slot> {
        let address = address.to_canonical();
        let network = network(address);
        let is_trusted = self.trusted.iter().any(|net| net.contains(&address));
        let mut open = self.lock();
        let from_network = open.by_network.get(&network).copied().unwrap_or_default();
        let has_room = is_trusted || from_network < self.limits.per_network || open.evict(Some(network));
        let has_room = has_room && (open.connections.len() < self.limits.total || open.evict(None));
        if from_network >= self.limits.per_network || !has_room {
            let (total, limits) = (open.connections.len(), self.limits);
            self.log(|| warn!(%network, from_network, total, ?limits, "too many connections: idle ones are closed"));
        }
        if !has_room {
            return None;
        }
        let connection =
            Arc::new(Connection { network, waiting_since: AtomicU64::new(self.now()), evicted: Notify::new() });
        let number = open.next;
        open.next += 1;
        open.connections.insert(number, Arc::clone(&connection));
        *open.by_network.entry(network).or_default() += 1;
        drop(open);
        Some(Slot { connections: Arc::clone(self), number, connection })
    }

    /// Notes that the system gave no connection, and makes room where it has no file left for one.
    pub fn not_accepted(&self, error: &std::io::Error) {
        let evicted = self.lock().evict(None);
        self.log(|| warn!(%error, evicted, "cannot accept a connection: check the limit of open files (ulimit -n)"));
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(BUSY - 1)
    }

    /// Writes to the log, unless it was written to a short while ago.
    fn log(&self, write: impl FnOnce()) {
        let (now, every) = (self.now(), u64::try_from(LOG_EVERY.as_millis()).unwrap_or(BUSY));
        let last = self.logged.load(Ordering::Relaxed);
        let is_due = last == 0 || now.saturating_sub(last) >= every;
        if is_due && self.logged.compare_exchange(last, now.max(1), Ordering::Relaxed, Ordering::Relaxed).is_ok() {
            write();
        }
    }
}

impl Open {
    /// Closes the connection that has waited longest for a request, of this network or of all.
    fn evict(&mut self, network: Option<IpAddr>) -> bool {
        let candidates =
            self.connections.iter().filter(|(_, one)| network.is_none_or(|network| one.network == network));
        let waiting = candidates.map(|(number, one)| (one.waiting_since.load(Ordering::Relaxed), *number));
        let Some((_, number)) = waiting.filter(|(since, _)| *since != BUSY).min() else { return false };
        if let Some(connection) = self.remove(number) {
            connection.evicted.notify_one();
        }
        true
    }

    fn remove(&mut self, number: u64) -> Option<Arc<Connection>> {
        let connection = self.connections.remove(&number)?;
        if let Some(count) = self.by_network.get_mut(&connection.network) {
            *count -= 1;
            if *count == 0 {
                self.by_network.remove(&connection.network);
            }
        }
        Some(connection)
    }
}

/// The network whose connections are counted together: an IPv4 address, or the /64 that one IPv6 customer has.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => Ipv6Net::new(v6, 64).map_or(address, |net| net.network().into()),
    }
}

/// How many files the process may open, after the limit was raised as far as the system allows.
pub fn file_limit() -> Option<u64> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Nofile);
        let raised = Rlimit { current: limit.maximum, ..limit };
        // A system that refuses leaves the limit as it is.
        let _ = setrlimit(Resource::Nofile, raised);
        getrlimit(Resource::Nofile).current
    }
    #[cfg(not(unix))]
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connections(total: usize, per_network: usize) -> Arc<Connections> {
        Connections::new(Limits { total, per_network }, vec!["10.0.0.1/32".parse().unwrap()])
    }

    fn from(address: &str) -> IpAddr {
        address.parse().unwrap()
    }

    #[test]
    fn one_network_has_its_share_and_a_trusted_proxy_has_all() {
        let all = connections(8, 2);
        let busy: Vec<Slot> = (0..2).filter_map(|_| all.admit(from("192.0.2.1"))).collect();
        let _busy: Vec<Busy> = busy.iter().map(Slot::begin).collect();
        assert!(all.admit(from("192.0.2.1")).is_none());
        assert!(all.admit(from("::ffff:192.0.2.1")).is_none());
        let other = all.admit(from("2001:db8::1")).unwrap();
        let _other = other.begin();
        let neighbour = all.admit(from("2001:db8::2")).unwrap();
        let _neighbour = neighbour.begin();
        assert!(all.admit(from("2001:db8::3")).is_none());
        let proxied: Vec<Slot> = (0..4).filter_map(|_| all.admit(from("10.0.0.1"))).collect();
        assert_eq!(proxied.len(), 4);
    }

    #[test]
    fn the_connection_that_waited_longest_makes_room_and_busy_ones_stay() {
        let all = connections(2, 2);
        let first = all.admit(from("192.0.2.1")).unwrap();
        let second = all.admit(from("192.0.2.2")).unwrap();
        let busy = first.begin();
        let third = all.admit(from("192.0.2.3")).unwrap();
        assert_eq!(all.lock().connections.len(), 2);
        drop(second);
        assert_eq!(all.lock().connections.len(), 2, "an evicted connection gives its place back once");
        let _third = third.begin();
        assert!(all.admit(from("192.0.2.4")).is_none());
        drop(busy);
        assert!(all.admit(from("192.0.2.4")).is_some());
    }

    #[test]
    fn limits_follow_the_files_that_the_process_may_open() {
        assert_eq!(Limits::of(None).total, TOTAL);
        assert_eq!(Limits::of(Some(1024)).total, 1024 - RESERVED_FILES);
        assert_eq!(Limits::of(Some(64)).total, FEWEST);
    }
}
