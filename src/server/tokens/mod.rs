//! API tokens: what a user lends to programs, cut down to what they need.

pub mod actions;
pub mod api;
mod store;
