//! The world that tests act in: real databases, a real server, a real browser. No test of the program is in here.

#[macro_use]
pub mod database;

pub mod acts;
pub mod browser;
pub mod port;
pub mod raw;
pub mod secrets;
pub mod server;
pub mod sql;
pub mod wait;

pub use database::Database;

/// Reads what `./test`, or a person, tells the tests.
#[expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment; what the program reads is the program's"
)]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
