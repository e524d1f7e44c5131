//! Sessions: signing in, staying signed in, signing out, and who a token belongs to.

pub mod actions;
pub mod api;
mod arrival;
pub mod ending;
mod limits;
pub mod lookup;
pub mod pages;
mod password;
mod store;
pub mod uses;
