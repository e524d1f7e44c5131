//! Audit records: who did what in the console, what devices report of their connections, and what is alarming.

pub mod actions;
mod active;
pub mod api;
mod budget;
mod connection;
mod entry;
mod ingest;
mod list;
pub mod log_size;
mod page_bytes;
pub mod pages;
pub mod queue;
mod report;
pub mod running;
mod shorten;
mod store;
