//! Recordings of sessions, which devices upload without a credential: everything of theirs is hostile. What is said of
//! the sessions themselves is in `audits`.

pub mod api;
mod files;
mod room;
pub mod uploads;
