//! The server about itself: whether it is well, and what it can do.

pub mod api;
pub mod openapi;
pub mod pages;
