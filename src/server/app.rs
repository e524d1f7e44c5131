//! What a running server consists of, handed to whoever needs it. No globals.

use std::net::IpAddr;
use std::sync::Arc;

use super::agent::batch::Queue;
use super::agent::memory::Memory;
use super::agent::push;
use super::audits::queue::Queue as AuditQueue;
use super::audits::running::Running;
use super::clock::Clock;
use super::config::Config;
use super::db::Db;
use super::gate::BodyBudget;
use super::health::Health;
use super::key_exchange::KeyExchange;
use super::once::Once;
use super::origin::Complaints;
use super::password_hash::Hasher;
use super::rate_limit::RateLimit;
use super::recordings::uploads::Recordings;
use super::secrets::Keys;
use super::session::uses::Uses;
use super::system::openapi::Document;

/// The parts of a running server.
pub struct App {
    pub db: Db,
    pub clock: Clock,
    pub config: Config,
    pub keys: Keys,
    pub hasher: Hasher,
    /// The pace of sign-ins at addresses that are slowed down.
    pub slow_sign_ins: RateLimit<IpAddr>,
    /// The memory for requests that arrive.
    pub bodies: BodyBudget,
    /// What is known of devices without asking the database.
    pub memory: Arc<Memory>,
    /// When sessions and tokens were used, until it is written down.
    pub uses: Arc<Uses>,
    /// Where the reports of devices wait for their commit.
    pub reports: Queue,
    /// Where heartbeats wait for their strategy.
    pub pushes: push::Queue,
    /// Where audit records of devices wait for theirs.
    pub audits: AuditQueue,
    /// The recordings that are kept on this machine.
    pub recordings: Recordings,
    /// The connections that last.
    pub running: Arc<Running>,
    /// Whether the ID server lets signed-in clients connect.
    pub key_exchange: Arc<KeyExchange>,
    /// Proxies that hide where requests come from.
    pub complaints: Complaints,
    /// Where refused forms came from.
    pub foreign_forms: Once<String>,
    /// Whether the server can do its work.
    pub health: Arc<Health>,
    pub openapi: Document,
}

/// A running server as handlers and tasks share it.
pub type SharedApp = Arc<App>;
