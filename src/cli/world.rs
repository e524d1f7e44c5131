//! What a command may touch, made when first asked for: help and wrong usage open nothing.

use std::cell::{OnceCell, RefCell};
use std::future::Future;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use tokio::runtime::Runtime;

use super::exit::Stop;
use super::format::Format;
use super::options::Options;
use super::profiles::config::{Config, Profile};
use super::secrets;
use super::ui::{Ui, clean};
use crate::client::{Client, Manners, Settings, Token, address};
use crate::wire::encoding;

/// The streams, the options, and what is made of them.
pub struct World {
    pub ui: Ui,
    pub options: Options,
    waiting: OnceCell<Waiting>,
    config: OnceCell<Config>,
    client: OnceCell<Client>,
    proof: OnceCell<Proof>,
    /// Whether a keyring may ask somebody to unlock it.
    attended: bool,
}

/// What kind of token proves who is asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// That of a sign-in.
    Session,
    /// One that was made for a program, and does what its permissions allow.
    ApiToken,
    /// One that was given, of a kind that it does not show.
    Given,
}

impl World {
    /// Keeps what was typed; nothing is opened.
    pub fn new(ui: Ui, options: Options) -> Self {
        Self {
            ui,
            options,
            waiting: OnceCell::new(),
            config: OnceCell::new(),
            client: OnceCell::new(),
            proof: OnceCell::new(),
            attended: true,
        }
    }

    /// One that never asks anybody anything.
    pub fn unattended(ui: Ui, options: Options) -> Self {
        Self { attended: false, ..Self::new(ui, options) }
    }

    /// Runs a future to its end, or to Ctrl-C. One that came since the last wait counts.
    pub fn wait<F: Future>(&self, future: F) -> anyhow::Result<F::Output> {
        let Waiting { runtime, interrupts } = self.waiting()?;
        let mut interrupts = interrupts.borrow_mut();
        runtime.block_on(async {
            tokio::select! {
                output = future => Ok(output),
                _ = interrupts.recv() => Err(Stop::interrupted("interrupted").into()),
            }
        })
    }

    /// Gets ready to wait: from here on Ctrl-C is ours to answer.
    pub fn waiting(&self) -> anyhow::Result<&Waiting> {
        if let Some(waiting) = self.waiting.get() {
            return Ok(waiting);
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("begin to wait")?;
        let interrupts = {
            let _within = runtime.enter();
            RefCell::new(interrupts().context("listen for Ctrl-C")?)
        };
        Ok(self.waiting.get_or_init(|| Waiting { runtime, interrupts }))
    }

    /// The configuration file, empty where there is none.
    pub fn config(&self) -> anyhow::Result<&Config> {
        if let Some(config) = self.config.get() {
            return Ok(config);
        }
        let config = Config::read(&self.home()?)?;
        Ok(self.config.get_or_init(|| config))
    }

    /// The folder for configuration.
    pub fn home(&self) -> anyhow::Result<PathBuf> {
        let base = if cfg!(windows) {
            variable("APPDATA").map(PathBuf::from)
        } else {
            let home = || variable("HOME").map(|home| PathBuf::from(home).join(".config"));
            variable("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute()).or_else(home)
        };
        let none = || Stop::usage("there is no home folder to keep the configuration in").hint("set HOME");
        Ok(base.ok_or_else(none)?.join("rustdesk-admin"))
    }

    /// The profile that is meant: the one that is named, else the default one. A name that names none is wrong usage.
    pub fn profile(&self) -> anyhow::Result<Option<(&str, &Profile)>> {
        let named = self.options.profile.as_deref();
        // An address that was given needs no profile, and so no home either.
        if named.is_none() && self.options.url.is_some() && self.home().is_err() {
            return Ok(None);
        }
        let config = self.config()?;
        let Some(name) = named.or(config.default.as_deref()) else { return Ok(None) };
        match config.profile.get_key_value(name) {
            Some((name, profile)) => Ok(Some((name, profile))),
            None if named.is_none() => Ok(None),
            None => Err(Stop::usage(format!("there is no profile with the name: {name}"))
                .hint("`rustdesk-admin profile list` shows those that there are")
                .into()),
        }
    }

    /// The profile that is meant, where it is there: `login` makes one that is not.
    fn known_profile(&self) -> anyhow::Result<Option<&Profile>> {
        let named = self.options.profile.as_deref();
        match named {
            Some(name) => Ok(self.config()?.profile.get(name)),
            None => Ok(self.profile()?.map(|(_, profile)| profile)),
        }
    }

    /// The server that is meant.
    pub fn url(&self) -> anyhow::Result<String> {
        self.configured_url()?.ok_or_else(|| {
            Stop::usage("which server? give --url or RUSTDESK_ADMIN_URL, or make a profile")
                .hint("`rustdesk-admin login --url https://HOST[:PORT]` signs in and makes one")
                .into()
        })
    }

    /// The server that is meant, if one is configured.
    pub fn configured_url(&self) -> anyhow::Result<Option<String>> {
        if let Some(url) = self.options.url.as_deref() {
            return Ok(Some(address(url)?));
        }
        let Some((name, profile)) = self.profile()? else { return Ok(None) };
        Ok(Some(address(&profile.url).with_context(|| format!("profile {name}"))?))
    }

    /// The form of the data that goes to standard output.
    pub fn format(&self) -> anyhow::Result<Format> {
        if let Some(format) = self.options.output {
            return Ok(format);
        }
        Ok(self.known_profile()?.and_then(|profile| profile.output).unwrap_or_default())
    }

    /// How many requests may be on their way at once.
    pub fn concurrency(&self) -> usize {
        usize::from(self.options.concurrency)
    }

    /// The way to the server, with the token.
    pub fn client(&self) -> anyhow::Result<&Client> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let url = self.url()?;
        let (token, kept) = self.token(&url)?;
        let proof = match token.get(..4) {
            Some("rda_") => Proof::ApiToken,
            Some("rds_") => Proof::Session,
            _ if kept => Proof::Session,
            _ => Proof::Given,
        };
        let client = self.client_at(&url, Some(token))?;
        self.proof.get_or_init(|| proof);
        Ok(self.client.get_or_init(|| client))
    }

    /// What kind of token the client shows.
    pub fn proof(&self) -> anyhow::Result<Proof> {
        self.client()?;
        Ok(self.proof.get().copied().unwrap_or(Proof::Given))
    }

    /// Refuses `--dry-run` where there is nothing to show without doing it.
    pub fn in_earnest(&self, command: &str) -> anyhow::Result<()> {
        if self.options.dry_run {
            let text = format!("nothing was done: {command} cannot say what it would do, so it takes no --dry-run");
            return Err(Stop::usage(text).into());
        }
        Ok(())
    }

    /// A way to a server with a token, or none. The profile's certificates go with the profile's server only.
    pub fn client_at(&self, url: &str, token: Option<String>) -> anyhow::Result<Client> {
        self.client_with(url, token, self.options.timeout, self.options.retries)
    }

    /// A way to a server without a token, for a question that is asked once and need not be answered.
    pub fn client_once(&self, url: &str, longest: Duration) -> anyhow::Result<Client> {
        self.client_with(url, None, self.options.timeout.min(longest), 0)
    }

    fn client_with(&self, url: &str, token: Option<String>, timeout: Duration, retries: u32) -> anyhow::Result<Client> {
        let url = url.to_owned();
        let profile = self.known_profile()?;
        let same = profile.filter(|profile| same_server(&profile.url, &url));
        let ca_cert = self.options.ca_cert.clone().or_else(|| same.and_then(|profile| profile.ca_cert.clone()));
        let ca_cert = match &ca_cert {
            Some(path) => {
                let pem = std::fs::read(path).with_context(|| format!("read {}", path.display()))?;
                Some(encoding::to_utf8(&pem).into_owned())
            }
            None => None,
        };
        let insecure = self.options.insecure || same.is_some_and(|profile| profile.insecure);
        if insecure {
            self.ui.warning("the server's certificate is not checked: anybody in between can read the token");
        }
        let settings = Settings {
            base: url,
            token: token.map(Token::new),
            timeout: Some(timeout),
            ca_cert,
            insecure,
            manners: Manners::Careful,
        };
        let watch = self.options.verbose.then(|| -> crate::client::Watch {
            let voice = self.ui.voice;
            Box::new(move |line| voice.detail(line))
        });
        Ok(Client::new(settings, retries, watch)?)
    }

    /// The user whose token is used, where the profile that keeps the token knows.
    pub fn known_user(&self) -> anyhow::Result<Option<&str>> {
        let Options { token, token_file, token_stdin, .. } = &self.options;
        if token.is_some() || token_file.is_some() || *token_stdin || environment_token()?.is_some() {
            return Ok(None);
        }
        let url = self.url()?;
        let profile = self.profile()?.map(|(_, profile)| profile);
        Ok(profile.filter(|profile| same_server(&profile.url, &url)).and_then(|profile| profile.user.as_deref()))
    }

    /// The token: an option, the environment, or what is kept for the profile. What is kept for one server is never
    /// shown to another. Whether it was kept is told, too.
    fn token(&self, url: &str) -> anyhow::Result<(String, bool)> {
        if let Some(token) = &self.options.token {
            self.ui.hint(
                "a token on the command line can be read in the process list; --token-file, --token-stdin and \
                 RUSTDESK_ADMIN_TOKEN keep it out of sight",
            );
            return Ok((token.clone(), false));
        }
        if let Some(path) = &self.options.token_file {
            return Ok((secrets::read_file(&self.ui, path, "the token")?, false));
        }
        if self.options.token_stdin {
            return Ok((secrets::read(&mut io::stdin().lock(), "the token on standard input")?, false));
        }
        if let Some(token) = environment_token()? {
            return Ok((token, false));
        }
        if let Some((name, profile)) = self.profile()?
            && same_server(&profile.url, url)
            && (self.attended || secrets::is_readable(&self.home()?, name))
            && let Some(token) = secrets::find(&self.ui, &self.home()?, name)?
        {
            return Ok((token, true));
        }
        let text = format!("not signed in to {}", clean(url));
        Err(Stop::signed_out(text)
            .hint("sign in with `rustdesk-admin login`, or give a token with --token-file or RUSTDESK_ADMIN_TOKEN")
            .into())
    }
}

/// What waits: one thread is enough for it.
pub struct Waiting {
    runtime: Runtime,
    interrupts: RefCell<Interrupts>,
}

#[cfg(unix)]
type Interrupts = tokio::signal::unix::Signal;
#[cfg(windows)]
type Interrupts = tokio::signal::windows::CtrlC;

#[cfg(unix)]
fn interrupts() -> io::Result<Interrupts> {
    tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())
}

#[cfg(windows)]
fn interrupts() -> io::Result<Interrupts> {
    tokio::signal::windows::ctrl_c()
}

/// Whether two addresses are written for the same server.
pub fn same_server(one: &str, other: &str) -> bool {
    one.trim_end_matches('/').eq_ignore_ascii_case(other.trim_end_matches('/'))
}

/// Reads the token in the environment. It is not one of clap's variables, since it gives way to every option.
#[expect(clippy::disallowed_methods, reason = "this is the place that the lint points to")]
fn environment_token() -> anyhow::Result<Option<String>> {
    match std::env::var("RUSTDESK_ADMIN_TOKEN") {
        Ok(token) if token.trim().is_empty() => {
            Err(Stop::usage("RUSTDESK_ADMIN_TOKEN is empty").hint(super::empty::HINT).into())
        }
        Ok(token) => Ok(Some(token)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => {
            Err(Stop::usage("RUSTDESK_ADMIN_TOKEN has characters that no token has").into())
        }
    }
}

/// Reads a variable of the environment; an empty one counts as absent.
#[expect(clippy::disallowed_methods, reason = "this is the place that the fence points to")]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
