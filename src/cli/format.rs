//! The forms in which data can be asked for. How they are written is in `output`.

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

/// A form of the data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    #[default]
    Table,
    Json,
    Jsonl,
    Csv,
    Yaml,
    /// The name or id of each, one a line
    Name,
}
