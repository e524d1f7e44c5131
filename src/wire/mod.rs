//! What crosses the network: endpoints, their types and the numbers in them. Nothing here acts, and nothing of the
//! project is imported here.

pub mod ab;
pub mod access;
pub mod agent;
pub mod audits;
pub mod by_name;
pub mod csv;
pub mod device_group;
pub mod devices;
pub mod encoding;
pub mod endpoint;
pub mod fault;
pub mod ids;
pub mod nearest;
pub mod operation;
pub mod page;
pub mod permission;
pub mod pieces;
pub mod recordings;
pub mod schema;
pub mod session;
pub mod settings;
pub mod strategies;
pub mod system;
pub mod tokens;
pub mod user_group;
pub mod users;

use endpoint::Declaration;

/// The endpoints of one resource, under the resource's word.
#[derive(Clone, Copy, Debug)]
pub struct Resource {
    pub name: &'static str,
    /// One line for people.
    pub words: &'static str,
    pub endpoints: &'static [Declaration],
}

/// Every resource, and with it every endpoint that is declared.
pub const RESOURCES: [Resource; 14] = [
    Resource {
        name: "session",
        words: "Signing in and out, and the caller's own account",
        endpoints: session::ENDPOINTS,
    },
    Resource { name: "agent", words: "What RustDesk clients report of themselves", endpoints: agent::ENDPOINTS },
    Resource { name: "users", words: "Those who sign in", endpoints: users::ENDPOINTS },
    Resource { name: "devices", words: "The machines that are controlled", endpoints: devices::ENDPOINTS },
    Resource { name: "user-groups", words: "Those who share what they may reach", endpoints: user_group::ENDPOINTS },
    Resource {
        name: "device-groups",
        words: "Devices that people are let in to together",
        endpoints: device_group::ENDPOINTS,
    },
    Resource { name: "access", words: "Who may reach which device, and why", endpoints: access::ENDPOINTS },
    Resource { name: "strategies", words: "The options that devices take over", endpoints: strategies::ENDPOINTS },
    Resource { name: "ab", words: "Address books: what people keep of devices", endpoints: ab::ENDPOINTS },
    Resource { name: "settings", words: "What the server does and does not do", endpoints: settings::ENDPOINTS },
    Resource { name: "audits", words: "What happened, and who did what", endpoints: audits::ENDPOINTS },
    Resource {
        name: "recordings",
        words: "Recordings of sessions, as clients upload them",
        endpoints: recordings::ENDPOINTS,
    },
    Resource { name: "tokens", words: "API tokens, for scripts", endpoints: tokens::ENDPOINTS },
    Resource { name: "system", words: "The server itself", endpoints: system::ENDPOINTS },
];

/// Every endpoint that is declared, file by file.
pub fn all() -> impl Iterator<Item = &'static Declaration> {
    RESOURCES.into_iter().flat_map(|resource| resource.endpoints)
}
