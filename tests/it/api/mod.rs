//! What the server answers and what it does, through HTTP on both databases; a room for each resource.

mod agent;
mod audits;
pub mod devices;
mod processes;
mod session;
mod settings;
mod tokens;
mod users;
