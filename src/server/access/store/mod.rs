//! The statements about who may reach what, a room for each thing that is asked.

pub mod facts;
pub mod reach;
pub mod rules;
