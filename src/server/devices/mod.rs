//! Devices: the machines that report here, who owns them and whether they may be controlled.

pub mod actions;
pub mod api;
pub mod claiming;
mod clones;
pub mod enrolment;
pub mod grouping;
pub mod lookup;
mod merging;
pub mod pages;
pub mod presence;
pub mod presets;
mod report;
pub mod reports;
mod store;
