//! What crosses the network: endpoints, their types and the numbers in them. Nothing here acts, and nothing of the
//! project is imported here.

pub mod agent;
pub mod audits;
pub mod devices;
pub mod endpoint;
pub mod fault;
pub mod ids;
pub mod page;
pub mod permission;
pub mod session;
pub mod system;
pub mod tokens;
pub mod users;

use endpoint::Declaration;

/// Every endpoint that is declared, file by file.
pub fn all() -> impl Iterator<Item = &'static Declaration> {
    [session::ENDPOINTS, agent::ENDPOINTS, users::ENDPOINTS, devices::ENDPOINTS, tokens::ENDPOINTS, system::ENDPOINTS]
        .into_iter()
        .flatten()
}
