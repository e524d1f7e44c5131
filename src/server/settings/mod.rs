//! Settings: what the server does and does not do, as administrators chose it. What follows from a setting is decided
//! where it is asked for.

pub mod actions;
pub mod api;
mod store;
