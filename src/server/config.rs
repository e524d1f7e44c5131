//! What a server is told: one set of settings from flags, environment and file. Nothing here acts on them.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use crate::wire::session::Secret;

/// The settings as the configuration file has them; flags and environment are of the same kind.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// Addresses to listen on.
    pub listen: Option<Vec<SocketAddr>>,
    pub data_dir: Option<PathBuf>,
    /// `sqlite:PATH` or `postgres://…`; it may hold a password.
    pub database: Option<Secret>,
    /// The URL under which people reach the console.
    pub public_url: Option<String>,
    pub tls_cert: Option<PathBuf>,
    pub tls_key: Option<PathBuf>,
    /// Networks whose forwarded headers are believed.
    pub trusted_proxy: Option<Vec<IpNet>>,
    pub key_file: Option<PathBuf>,
    /// A file that holds the first administrator's password.
    pub admin_password_file: Option<PathBuf>,
    pub log_format: Option<LogFormat>,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    #[default]
    Text,
    Json,
}

impl Settings {
    /// Reads a configuration file. A key that is not known is an error.
    pub fn read(path: &Path) -> anyhow::Result<Settings> {
        let reading = || format!("read the configuration file {}", path.display());
        let bytes = std::fs::read(path).with_context(reading)?;
        let text = crate::wire::encoding::decode(&bytes).with_context(reading)?;
        let failed = |fault: toml::de::Error| {
            let begin = fault.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = begin.matches('\n').count() + 1;
            let path = path.display();
            anyhow::anyhow!("understand the configuration file {path}: line {line}: {}", fault.message())
        };
        let keys: toml::Table = toml::from_str(&text).map_err(failed)?;
        if let Some((key, _)) = keys.iter().find(|(_, value)| value.as_str().is_some_and(|text| text.trim().is_empty()))
        {
            bail!("{key} is empty in the configuration file {}: give it a value, or remove the line", path.display());
        }
        toml::from_str(&text).map_err(failed)
    }

    /// These settings, and where one is not given, that of `other`.
    pub fn or(self, other: Settings) -> Settings {
        Settings {
            listen: self.listen.or(other.listen),
            data_dir: self.data_dir.or(other.data_dir),
            database: self.database.or(other.database),
            public_url: self.public_url.or(other.public_url),
            tls_cert: self.tls_cert.or(other.tls_cert),
            tls_key: self.tls_key.or(other.tls_key),
            trusted_proxy: self.trusted_proxy.or(other.trusted_proxy),
            key_file: self.key_file.or(other.key_file),
            admin_password_file: self.admin_password_file.or(other.admin_password_file),
            log_format: self.log_format.or(other.log_format),
        }
    }
}

/// What a server runs with.
#[derive(Clone, Debug)]
pub struct Config {
    pub listen: Vec<SocketAddr>,
    pub data_dir: PathBuf,
    /// May hold a password: never shown as it is.
    pub database: Option<Secret>,
    pub public_url: Option<String>,
    /// Certificate chain and key, PEM files.
    pub tls: Option<(PathBuf, PathBuf)>,
    pub trusted_proxies: Vec<IpNet>,
    pub key_file: Option<PathBuf>,
    /// The first administrator's password, where it is given.
    pub admin_password: Option<Secret>,
    pub log_format: LogFormat,
}

impl Config {
    /// Checks the settings and fills in what is not given. `admin_password` comes by the environment.
    pub fn of(settings: Settings, admin_password: Option<String>) -> anyhow::Result<Config> {
        let tls = match (settings.tls_cert, settings.tls_key) {
            (Some(cert), Some(key)) => Some((cert, key)),
            (None, None) => None,
            _ => bail!("TLS needs both a certificate and its key: give --tls-cert and --tls-key"),
        };
        let from_file = match &settings.admin_password_file {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .with_context(|| format!("read the administrator's password from {}", path.display()))?;
                Some(text.trim_end_matches(['\r', '\n']).to_owned())
            }
            None => None,
        };
        if let Some(url) = &settings.public_url
            && !(url.starts_with("http://") || url.starts_with("https://"))
        {
            bail!("the public URL must begin with http:// or https://");
        }
        Ok(Config {
            listen: settings.listen.unwrap_or_else(|| vec![SocketAddr::from(([0, 0, 0, 0], 21114))]),
            data_dir: settings.data_dir.unwrap_or_else(|| PathBuf::from("rustdesk-admin-data")),
            database: settings.database,
            public_url: settings.public_url.map(|url| url.trim_end_matches('/').to_owned()),
            tls,
            trusted_proxies: settings.trusted_proxy.unwrap_or_default(),
            key_file: settings.key_file,
            admin_password: from_file.or(admin_password).map(Secret),
            log_format: settings.log_format.unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_not_known_is_an_error_that_names_it() {
        let error = toml::from_str::<Settings>("lisen = []").unwrap_err().to_string();
        assert!(error.contains("lisen"), "{error}");
    }

    #[test]
    fn half_of_tls_is_an_error() {
        let settings = Settings { tls_cert: Some("cert.pem".into()), ..Settings::default() };
        assert!(Config::of(settings, None).is_err());
    }
}
