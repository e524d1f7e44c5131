//! Who may reach what: the rules between groups and users, which are stored once and seen from both ends.

pub mod rules;
mod store;
