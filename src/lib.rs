//! Administration tool and console server for self-hosted RustDesk, in four storeys: [`wire`] is what crosses the
//! network, `client` speaks it, [`cli`] is what people type, `server` answers.

pub mod cli;
#[cfg(feature = "admin")]
pub mod client;
#[cfg(feature = "serve")]
pub mod server;
pub mod wire;
