//! The configuration file: servers by name, no secrets.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::{Deserialize, Serialize};

use crate::cli::exit::Stop;
use crate::cli::format::Format;
use crate::cli::input;
use crate::cli::secrets::write_private;

/// What `config.toml` holds.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The profile that is meant where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    #[serde(default)]
    pub profile: BTreeMap<String, Profile>,
}

/// One server.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    pub url: String,
    /// Who signed in last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<Format>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ca_cert: Option<PathBuf>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub insecure: bool,
}

impl Config {
    /// Reads the file; an absent one is empty.
    pub fn read(home: &Path) -> anyhow::Result<Self> {
        let path = home.join("config.toml");
        let text = match std::fs::read(&path) {
            Ok(bytes) => input::decoded(&bytes, &path.display().to_string())?,
            Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(fault) => return Err(fault).with_context(|| format!("read {}", path.display())),
        };
        toml::from_str(&text).map_err(|fault| {
            let begin = fault.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = begin.matches('\n').count() + 1;
            Stop::usage(format!("{} cannot be understood: line {line}: {}", path.display(), fault.message())).into()
        })
    }

    /// Writes the file.
    pub fn write(&self, home: &Path) -> anyhow::Result<()> {
        let path = home.join("config.toml");
        let text = toml::to_string(self).context("write the configuration as TOML")?;
        write_private(&path, &text).with_context(|| format!("write {}", path.display()))
    }
}

/// Refuses a name that could not also be that of a file.
pub fn valid_name(name: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || name.len() > 100 || name.starts_with('.') || !name.chars().all(fits) {
        return Err("a profile's name has letters, digits, `-`, `_` and `.`, and begins with no `.`".into());
    }
    Ok(name.to_owned())
}
