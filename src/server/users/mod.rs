//! Users: accounts that sign in, own devices and hold tokens.

pub mod actions;
pub mod api;
pub mod check;
mod dependents;
pub mod grouping;
pub mod lookup;
pub mod pages;
mod store;
