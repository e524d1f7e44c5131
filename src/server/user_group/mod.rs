//! User groups: which users belong together, and whose devices they may reach.

pub mod actions;
pub mod api;
pub mod lookup;
pub mod pages;
mod store;
