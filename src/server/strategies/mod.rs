//! Strategies: named sets of options, which devices get them, and how they come to be sent.

pub mod actions;
pub mod api;
mod catalogue;
pub mod lookup;
pub mod pages;
pub mod push;
mod sealing;
mod store;
mod values;
