//! Device groups: which devices belong together, and who may reach them.

pub mod actions;
pub mod api;
pub mod lookup;
pub mod pages;
mod store;
