//! The one door between the halves: the flags of `serve`, handed to the server.

mod accept_key;

use std::io::{BufRead, IsTerminal};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use clap::{Subcommand, ValueEnum};
use ipnet::IpNet;

use super::input;
use super::permissions::{Grant, end, grant, together};
use super::ui::Ui;
use crate::server::config::{Config, LogFormat, Settings, Storage};
use crate::server::{self, rescue};
use crate::wire::session::Secret;

/// Host the console API and the web console
///
/// At the first start, without RUSTDESK_ADMIN_PASSWORD or --admin-password-file, the first administrator is `admin`
/// with the documented password `test1234`, which works from this machine and private networks only, and only to
/// choose another.
///
/// Every option can also be given by an environment variable RUSTDESK_ADMIN_… and, without the leading hyphens, as a
/// key of the TOML file that --config names. An option goes before the environment, the environment before the file.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Option<ServeCommand>,
    #[command(flatten)]
    options: Options,
}

#[derive(Debug, clap::Args)]
struct Options {
    /// Read settings from a TOML file
    #[arg(long, global = true, value_name = "FILE", env = "RUSTDESK_ADMIN_CONFIG")]
    config: Option<PathBuf>,
    /// Listen on this address; may be repeated [default: 0.0.0.0:21114]
    #[arg(long, value_name = "ADDR:PORT", env = "RUSTDESK_ADMIN_LISTEN", value_delimiter = ',')]
    listen: Option<Vec<SocketAddr>>,
    /// Keep key file and database here [default: rustdesk-admin-data]
    #[arg(long, global = true, value_name = "DIR", env = "RUSTDESK_ADMIN_DATA_DIR")]
    data_dir: Option<PathBuf>,
    /// Use this database, sqlite:PATH or postgres://… [default: SQLite in the data directory]
    #[arg(long, global = true, value_name = "URL", env = "RUSTDESK_ADMIN_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// URL of the console for browsers and clients, without a path
    #[arg(long, value_name = "URL", env = "RUSTDESK_ADMIN_PUBLIC_URL")]
    public_url: Option<String>,
    /// The ID server (hbbs) of your clients, to check whether signed-in clients can connect [default: the host of
    /// --public-url, or this machine; port 21116]
    #[arg(long, value_name = "HOST[:PORT]", env = "RUSTDESK_ADMIN_HBBS")]
    hbbs: Option<String>,
    /// Serve TLS with this certificate chain (PEM), loaded again when it changes
    #[arg(long, value_name = "FILE", env = "RUSTDESK_ADMIN_TLS_CERT")]
    tls_cert: Option<PathBuf>,
    /// The private key of the certificate (PEM)
    #[arg(long, value_name = "FILE", env = "RUSTDESK_ADMIN_TLS_KEY")]
    tls_key: Option<PathBuf>,
    /// Believe X-Forwarded-For from this network; may be repeated
    #[arg(long, value_name = "CIDR", env = "RUSTDESK_ADMIN_TRUSTED_PROXY", value_delimiter = ',', value_parser = network)]
    trusted_proxy: Option<Vec<IpNet>>,
    /// Read the server's key from here instead of the data directory; processes that share a database share it
    #[arg(long, global = true, value_name = "FILE", env = "RUSTDESK_ADMIN_KEY_FILE")]
    key_file: Option<PathBuf>,
    /// Read the first administrator's password from this file; only the first start reads it
    #[arg(long, value_name = "FILE", env = "RUSTDESK_ADMIN_ADMIN_PASSWORD_FILE")]
    admin_password_file: Option<PathBuf>,
    /// How log lines are written [default: text]
    #[arg(long, value_name = "FORMAT", env = "RUSTDESK_ADMIN_LOG_FORMAT", value_enum)]
    log_format: Option<Format>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Debug, Subcommand)]
enum ServeCommand {
    /// Work on the server's storage without signing in, beside a running server or without one
    Admin {
        #[command(subcommand)]
        command: AdminCommand,
    },
}

#[derive(Debug, Subcommand)]
enum AdminCommand {
    /// Accept the present key file, or create a new one, in place of a key that is lost
    ///
    /// The key file holds the key with which passwords of address books and secret options of strategies are sealed in the
    /// database. If it is lost and there is no backup, they cannot be read any more: this command removes them, so that
    /// they can be set again, and the server starts with the present key file, or with a new one if there is none. Accounts,
    /// devices, sessions and API tokens stay as they are. Servers that run with the lost key stop.
    AcceptKey(accept_key::Args),
    /// Set a user's password, enable the account and end its sessions
    ///
    /// The password is asked for without echo, or read from standard input when that is no terminal.
    ResetPassword {
        /// The user's name
        name: String,
    },
    /// Make an API token and print it, once
    #[command(after_long_help = "\
Example:
  A token for a program, kept where only its owner can read it
    (umask 077; rustdesk-admin serve admin create-token --name inventory --permissions device=r > token)")]
    CreateToken {
        /// The user whose reach the token has
        #[arg(long, default_value = "admin")]
        user: String,
        /// What the token is called in lists
        #[arg(long)]
        name: String,
        /// Allow this much, as device=rw,user=r: the areas are device, audit, user, group, strategy and address_book, the
        /// levels r and rw; all=r or all=rw is for every area
        #[arg(long, value_name = "AREA=LEVEL", value_delimiter = ',', required = true, value_parser = grant)]
        permissions: Vec<Grant>,
        /// Expire after this period (90d, 12h) or at this time (2027-01-31, or RFC 3339)
        #[arg(long, value_name = "WHEN", value_parser = end, allow_hyphen_values = true)]
        expires: Option<DateTime<Utc>>,
    },
}

/// Reads a network, or an address that stands for itself.
fn network(text: &str) -> Result<IpNet, String> {
    let address = || text.parse().map(|address: std::net::IpAddr| IpNet::from(address));
    text.parse().or_else(|_| address()).map_err(|_| "give a network as in 10.0.0.0/8, or an address".to_owned())
}

/// How long tasks that block may take to end at the end of the process: looking up a host name, for example.
const LINGERING: Duration = Duration::from_secs(1);

/// Runs the server until it is told to stop, or does what `admin` asks.
pub fn run(args: Args, ui: &Ui) -> anyhow::Result<()> {
    let settings = settings(args.options)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("start the runtime")?;
    let ended = runtime.block_on(async {
        match args.command {
            None => server::run(config(settings)?).await,
            Some(ServeCommand::Admin { command }) => administer(&Storage::of(&settings), command, ui).await,
        }
    });
    runtime.shutdown_timeout(LINGERING);
    ended
}

/// Does what `serve admin` asks. It needs the storage alone, so no other setting can keep it from working.
async fn administer(storage: &Storage, command: AdminCommand, ui: &Ui) -> anyhow::Result<()> {
    match command {
        AdminCommand::AcceptKey(args) => accept_key::run(storage, &args, ui).await?,
        AdminCommand::ResetPassword { name } => {
            let password = new_password()?;
            rescue::reset_password(storage, &name, &password)
                .await
                .with_context(|| format!("reset the password of {name}"))?;
            ui.status(&format!("The password of {name} is set, and every session of {name} has ended."));
        }
        AdminCommand::CreateToken { user, name, permissions, expires } => {
            let permissions = together(&permissions);
            let token =
                rescue::create_token(storage, &user, &name, permissions, expires).await.context("make a token")?;
            ui.data(&format!("{}\n", token.0))?;
        }
    }
    Ok(())
}

/// The settings from options, environment and file.
fn settings(options: Options) -> anyhow::Result<Settings> {
    let given = Settings {
        listen: options.listen,
        data_dir: options.data_dir,
        database: options.database.map(Secret),
        public_url: options.public_url,
        hbbs: options.hbbs,
        tls_cert: options.tls_cert,
        tls_key: options.tls_key,
        trusted_proxy: options.trusted_proxy,
        key_file: options.key_file,
        admin_password_file: options.admin_password_file,
        log_format: options.log_format.map(|format| match format {
            Format::Text => LogFormat::Text,
            Format::Json => LogFormat::Json,
        }),
    };
    let file = match &options.config {
        Some(path) => Settings::read(path)?,
        None => Settings::default(),
    };
    Ok(given.or(file))
}

#[expect(clippy::disallowed_methods, reason = "the one secret that comes by the environment alone, never as a flag")]
fn config(settings: Settings) -> anyhow::Result<Config> {
    Config::of(settings, std::env::var("RUSTDESK_ADMIN_PASSWORD").ok())
}

/// Asks for a new password, twice and without echo, or reads a line from standard input.
fn new_password() -> anyhow::Result<Secret> {
    let stdin = std::io::stdin();
    if stdin.is_terminal() {
        let password = dialoguer::Password::new()
            .with_prompt("New password")
            .with_confirmation("Once more", "The two are not the same.")
            .interact()
            .context("ask for the new password")?;
        return Ok(Secret(password));
    }
    let (mut bytes, mut text) = (Vec::new(), String::new());
    while !text.contains('\n')
        && stdin.lock().read_until(b'\n', &mut bytes).context("read the new password from standard input")? > 0
    {
        text = input::decoded(&bytes, "the new password on standard input")?;
    }
    let password = text.lines().next().unwrap_or_default();
    if password.is_empty() {
        bail!("no password: write it to standard input, or run this at a terminal");
    }
    Ok(Secret(password.to_owned()))
}
