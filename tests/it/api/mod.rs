//! What the server answers and what it does, through HTTP on both databases; a room for each resource.

mod ab;
mod access;
mod agent;
pub mod audits;
mod device_group;
pub mod devices;
mod paths;
mod processes;
mod recordings;
mod secrets;
mod session;
mod settings;
mod strategies;
mod tokens;
mod unchanged;
mod user_group;
mod users;
