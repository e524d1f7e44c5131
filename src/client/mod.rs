//! Speaks to a server over HTTP. Nothing here prints, asks or knows a command.

mod error;
mod transport;

pub use error::{ClientError, NetworkFault};
pub use transport::{Answer, Method, Redirects, Request, Settings, Token, Transport, query};
