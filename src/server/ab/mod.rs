//! Address books: what people keep of devices, for themselves and for others.

pub mod actions;
pub mod api;
pub mod pages;
mod store;
