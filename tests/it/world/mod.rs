//! The world that tests act in: real databases, a real server, a real browser. No test of the program is in here.

#[macro_use]
pub mod database;

pub mod browser;

pub use database::Database;
