//! Audit records: who did what in the console, and what is alarming.

pub mod actions;
mod store;
