//! The tool, as people run it: the real binary with a cleared environment and a home of its own. `stub` answers what
//! our own server cannot: failures, cut connections, servers of other versions.

mod ab;
mod access;
mod aliases;
mod answers;
mod api;
mod assign;
mod audits;
mod bulk;
pub mod command;
mod device_group;
mod devices;
mod exact;
mod filters;
mod foresight;
mod ids;
mod jq;
mod keyring;
mod layout;
mod lists;
mod output;
mod pager;
mod profiles;
mod prompts;
pub mod real;
mod retries;
mod session;
mod settings;
mod strategies;
pub mod stub;
pub mod terminal;
mod tls;
mod tokens;
mod usage;
mod user_group;
mod users;
mod version;

mod empty;
mod encoding;

pub use command::Home;
use stub::{Asked, Reply, Stub};
