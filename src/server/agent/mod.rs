//! What RustDesk clients report: signs of life, answered from memory, and what they are made of.

pub mod api;
pub mod batch;
pub mod memory;
mod plan;
pub mod push;
mod recent;
mod switch;
