//! Who may reach what: the rules between groups and users, which are stored once and seen from both ends, the decision
//! by them, and the lists that follow from it.

pub mod actions;
pub mod api;
mod decision;
pub mod pages;
pub mod rules;
mod store;
mod words;

pub use store::reach::Owners;
