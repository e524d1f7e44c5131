//! What a server is told: one set of settings from flags, environment and file. Nothing here acts on them.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::client_address::{ClientAddress, host_and_port, is_host};
use super::secrets::warn_of_readers;
use crate::wire::session::Secret;

/// The port of an ID server.
const ID_SERVER_PORT: u16 = 21116;

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
    /// The ID server of the clients.
    pub hbbs: Option<String>,
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
            hbbs: self.hbbs.or(other.hbbs),
            tls_cert: self.tls_cert.or(other.tls_cert),
            tls_key: self.tls_key.or(other.tls_key),
            trusted_proxy: self.trusted_proxy.or(other.trusted_proxy),
            key_file: self.key_file.or(other.key_file),
            admin_password_file: self.admin_password_file.or(other.admin_password_file),
            log_format: self.log_format.or(other.log_format),
        }
    }
}

/// Where a server keeps its data. It is all that `serve admin` needs.
#[derive(Clone, Debug)]
pub struct Storage {
    pub data_dir: PathBuf,
    /// May hold a password: never shown as it is.
    pub database: Option<Secret>,
    pub key_file: Option<PathBuf>,
}

impl Storage {
    /// Takes what concerns the storage from the settings; the others are not looked at.
    pub fn of(settings: &Settings) -> Storage {
        Storage {
            data_dir: settings.data_dir.clone().unwrap_or_else(|| PathBuf::from("rustdesk-admin-data")),
            database: settings.database.clone(),
            key_file: settings.key_file.clone(),
        }
    }
}

/// An ID server, by the port that clients connect to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdServer {
    pub host: String,
    pub port: u16,
}

impl IdServer {
    /// Reads a host with an optional port.
    fn parse(text: &str) -> Option<IdServer> {
        let (host, port) = host_and_port(text);
        let port = port.map_or(Some(ID_SERVER_PORT), |port| port.parse().ok())?;
        is_host(text).then(|| IdServer { host: host.to_owned(), port })
    }
}

impl fmt::Display for IdServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.host.contains(':') {
            true => write!(f, "[{}]:{}", self.host, self.port),
            false => write!(f, "{}:{}", self.host, self.port),
        }
    }
}

/// Where the first administrator's password comes from. Nothing is read before there is an administrator to be created.
#[derive(Clone, Debug)]
pub struct FirstPassword {
    file: Option<PathBuf>,
    given: Option<Secret>,
}

impl FirstPassword {
    /// Whether one was configured.
    pub fn is_given(&self) -> bool {
        self.file.is_some() || self.given.is_some()
    }

    /// Reads the password from the file, or takes the one from the environment.
    pub fn read(&self) -> anyhow::Result<Option<Secret>> {
        let Some(path) = &self.file else {
            if self.given.as_ref().is_some_and(|given| given.0.is_empty()) {
                bail!("RUSTDESK_ADMIN_PASSWORD is empty: give it a value, or unset it");
            }
            return Ok(self.given.clone());
        };
        let reading =
            || format!("read the first administrator's password from {} (--admin-password-file)", path.display());
        let bytes = std::fs::read(path).with_context(reading)?;
        warn_of_readers(path, "the first administrator's password in", "");
        let text = crate::wire::encoding::decode(&bytes).with_context(reading)?;
        let password = text.trim_end_matches(['\r', '\n']);
        if password.is_empty() {
            bail!(
                "{} (--admin-password-file) is empty: write the first administrator's password to it",
                path.display()
            );
        }
        Ok(Some(Secret(password.to_owned())))
    }
}

/// What a server runs with.
#[derive(Clone, Debug)]
pub struct Config {
    pub listen: Vec<SocketAddr>,
    pub storage: Storage,
    /// Scheme, host and port as browsers write them.
    pub public_url: Option<String>,
    /// The ID server that was named.
    pub hbbs: Option<IdServer>,
    /// Certificate chain and key, PEM files.
    pub tls: Option<(PathBuf, PathBuf)>,
    pub trusted_proxies: Vec<IpNet>,
    pub first_password: FirstPassword,
    pub log_format: LogFormat,
}

impl Config {
    /// Checks the settings and fills in what is not given. `admin_password` comes from the environment.
    pub fn of(settings: Settings, admin_password: Option<String>) -> anyhow::Result<Config> {
        let storage = Storage::of(&settings);
        let tls = match (settings.tls_cert, settings.tls_key) {
            (Some(cert), Some(key)) => Some((cert, key)),
            (None, None) => None,
            _ => bail!("TLS needs both a certificate and its key: give --tls-cert and --tls-key"),
        };
        let hbbs = match &settings.hbbs {
            Some(text) => {
                Some(IdServer::parse(text).with_context(|| format!("--hbbs {text} is not HOST or HOST:PORT"))?)
            }
            None => None,
        };
        Ok(Config {
            listen: settings.listen.unwrap_or_else(|| vec![SocketAddr::from(([0, 0, 0, 0], 21114))]),
            storage,
            public_url: settings.public_url.as_deref().map(public_url).transpose()?,
            hbbs,
            tls,
            trusted_proxies: settings.trusted_proxy.unwrap_or_default(),
            first_password: FirstPassword { file: settings.admin_password_file, given: admin_password.map(Secret) },
            log_format: settings.log_format.unwrap_or_default(),
        })
    }

    /// Whether the ID server that clients use is known, and not only guessed.
    pub fn knows_id_server(&self) -> bool {
        self.hbbs.is_some() || self.public_url.is_some()
    }

    /// The ID server that clients use, as far as it is known: the one that was named, or one on the public host, or one
    /// on this machine.
    pub fn id_server(&self) -> IdServer {
        let of_public = || {
            let (_, authority) = self.public_url.as_deref()?.split_once("://")?;
            Some(IdServer { host: host_and_port(authority).0.to_owned(), port: ID_SERVER_PORT })
        };
        let here = || IdServer { host: "127.0.0.1".into(), port: ID_SERVER_PORT };
        self.hbbs.clone().or_else(of_public).unwrap_or_else(here)
    }
}

/// Checks a public URL, and writes it as browsers write an origin: in lower case and without the default port.
fn public_url(text: &str) -> anyhow::Result<String> {
    let url = text.trim_end_matches('/');
    if let Err(reason) = ClientAddress::read(url) {
        bail!("invalid --public-url {text}: {reason}");
    }
    let (scheme, rest) = url.split_once("://").context("a URL has a scheme")?;
    let (authority, path) = rest.split_once('/').map_or((rest, None), |(authority, path)| (authority, Some(path)));
    let origin = format!("{}://{}", scheme.to_ascii_lowercase(), authority.to_ascii_lowercase());
    if let Some(path) = path {
        bail!(
            "invalid --public-url {text}: the console does not work below a path such as /{path}; use {origin}, or \
             another host or port"
        );
    }
    let default_port = if origin.starts_with("https:") { ":443" } else { ":80" };
    Ok(origin.strip_suffix(default_port).unwrap_or(&origin).to_owned())
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

    #[test]
    fn a_public_url_is_an_origin() {
        let read = |url: &str| {
            let settings = Settings { public_url: Some(url.into()), ..Settings::default() };
            Config::of(settings, None).map(|config| config.public_url.unwrap()).map_err(|error| error.to_string())
        };
        for (given, origin) in [
            ("https://rd.example", "https://rd.example"),
            ("https://rd.example/", "https://rd.example"),
            ("HTTPS://Rd.Example:443//", "https://rd.example"),
            ("http://10.0.0.1:80", "http://10.0.0.1"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(read(given).as_deref(), Ok(origin));
        }
        for wrong in ["rd.example", "https://rd.example/console", "https://rd.example/?a", "https://me@rd.example"] {
            let error = read(wrong).unwrap_err();
            assert!(error.starts_with(&format!("invalid --public-url {wrong}: ")), "{error}");
        }
    }

    #[test]
    fn the_id_server_is_the_named_one_or_beside_the_console() {
        let known = |hbbs: Option<&str>, url: Option<&str>| {
            let settings =
                Settings { hbbs: hbbs.map(Into::into), public_url: url.map(Into::into), ..Settings::default() };
            Config::of(settings, None).map(|config| config.id_server().to_string())
        };
        for (hbbs, url, server) in [
            (Some("id.example"), Some("https://rd.example"), "id.example:21116"),
            (Some("[::1]:4000"), None, "[::1]:4000"),
            (None, Some("https://rd.example:8443"), "rd.example:21116"),
            (None, None, "127.0.0.1:21116"),
        ] {
            assert_eq!(known(hbbs, url).unwrap(), server);
        }
        for wrong in ["", "a b", "::1", "a:0", "a:99999", "http://a"] {
            assert!(known(Some(wrong), None).is_err(), "{wrong}");
        }
    }
}
