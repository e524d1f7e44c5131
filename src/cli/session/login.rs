//! `login`: password and second factor.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::cli::exit::Stop;
use crate::cli::profiles::config::{Profile, valid_name};
use crate::cli::secrets::{self, Place};
use crate::cli::world::{World, same_server};
use crate::client::{self, Client, ClientError};
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::session::{DeviceInfo, Login, LoginRequest, Secret};

/// Sign in, and keep the token for later commands
///
/// The token goes into the system's keyring or, where none answers within 3 s, into a file that only its owner can
/// read. The server becomes a profile, and the one that is meant where none is named if it is the first.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
  Sign in; name, password and second factor are asked for
    rustdesk-admin login --url https://rustdesk.example.com
  Keep a second server under a name of its own
    rustdesk-admin login --url http://10.0.0.5:21114 --profile lab --user admin
  Where nobody can be asked
    rustdesk-admin login --url http://10.0.0.5:21114 --user admin --password-stdin < password")]
pub struct Args {
    /// Sign in as this user
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// Read the password from standard input
    #[arg(long)]
    password_stdin: bool,
    /// Read the password from a file
    #[arg(long, value_name = "PATH", conflicts_with = "password_stdin")]
    password_file: Option<PathBuf>,
}

/// How often a second factor may be mistyped.
const CODES: usize = 3;

/// Runs `login`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    world.in_earnest("login")?;
    let url = address(world)?;
    let name = profile_name(world, &url)?;
    let client = world.client_at(&url, None)?;
    let user = match args.user {
        Some(user) => user,
        None if world.ui.can_ask() => world.line("User")?,
        None => return Err(Stop::usage("as whom? give --user; there is no terminal to ask on").into()),
    };
    // Phone keyboards and copied text add blanks; not every server trims a name.
    let user = user.trim().to_owned();
    let password = if args.password_stdin {
        secrets::read(&mut std::io::stdin().lock(), "the password on standard input")?
    } else if let Some(path) = &args.password_file {
        secrets::read_file(&world.ui, path, "the password")?
    } else if world.ui.can_ask() {
        world.password(&format!("Password for {user}"), false)?
    } else {
        return Err(Stop::usage(
            "with which password? give --password-stdin or --password-file; there is no \
                                terminal to ask on",
        )
        .into());
    };
    let reply = steps(&client, &user, &password, world)?;
    let account = reply.pointer("/user/name").and_then(Value::as_str).unwrap_or(&user);
    keep(&name, &url, account, token(&reply)?, world)
}

/// The server: as given, or asked for where a person can be asked.
fn address(world: &World) -> anyhow::Result<String> {
    match (&world.options.url, &world.options.profile) {
        // A profile that is not there yet gets the address that comes with it.
        (Some(url), _) if !url.is_empty() => Ok(client::address(url)?),
        _ => world.url(),
    }
}

/// The profile that the token is kept for: the one that is named, the default one where it is this server's, else
/// one with the name of the host.
fn profile_name(world: &World, url: &str) -> anyhow::Result<String> {
    let named = world.options.profile.as_deref().filter(|name| !name.is_empty());
    if let Some(name) = named {
        return valid_name(name).map_err(|text| Stop::usage(text).into());
    }
    let config = world.config()?;
    if let Some(name) = &config.default
        && config.profile.get(name).is_some_and(|profile| same_server(&profile.url, url))
    {
        return Ok(name.clone());
    }
    if let Some((name, _)) = config.profile.iter().find(|(_, profile)| same_server(&profile.url, url)) {
        return Ok(name.clone());
    }
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.split(['/', '?']).next().unwrap_or(host);
    let host = host.rsplit('@').next().unwrap_or(host).replace(|c: char| !c.is_ascii_alphanumeric() && c != '.', "-");
    valid_name(host.trim_matches(['-', '.'])).map_err(|_| {
        Stop::usage(format!("no name for a profile can be made of {url}")).hint("give one with --profile").into()
    })
}

/// The password step, and where the server wants one the code step.
fn steps(client: &Client, user: &str, password: &str, world: &World) -> anyhow::Result<Value> {
    let step =
        |request: LoginRequest| world.wait(async move { client.ask::<Login>(&Nothing, &NoQuery {}, &request).await });
    let request = LoginRequest {
        username: Some(user.to_owned()),
        password: Some(Secret(password.to_owned())),
        ..blank("account")
    };
    let reply = step(request)?.map_err(|fault| unsigned(fault, user))?;
    if kind(&reply) != "email_check" {
        return Ok(reply);
    }
    let authenticator = match reply.get("tfa_type").and_then(Value::as_str) {
        None | Some("email_check") => false,
        Some("tfa_check") => true,
        Some(other) => return Err(Stop::refused(format!("the server wants a second factor of kind {other}")).into()),
    };
    let question = match reply.pointer("/user/email").and_then(Value::as_str) {
        _ if authenticator => "Code of the authenticator".to_owned(),
        Some(email) => format!("Code sent to {email}"),
        None => "Code sent by mail".to_owned(),
    };
    if !world.ui.can_ask() {
        return Err(Stop::usage("the server wants a code, and there is no terminal to ask for it on")
            .hint("jobs use an API token: `rustdesk-admin tokens create`")
            .into());
    }
    let text = |name: &str| reply.get(name).and_then(Value::as_str);
    let known = reply.pointer("/user/name").and_then(Value::as_str);
    for attempt in 1.. {
        let code = world.line(&question)?.trim().to_owned();
        let request = LoginRequest {
            username: Some(known.unwrap_or(user).to_owned()),
            tfa_code: authenticator.then(|| Secret(code.clone())),
            verification_code: Some(Secret(code)),
            secret: text("secret").map(|secret| Secret(secret.to_owned())),
            ..blank("email_code")
        };
        match step(request)? {
            Ok(reply) => return Ok(reply),
            Err(ClientError::Refused { text, .. } | ClientError::SignedOut { text, .. }) if attempt < CODES => {
                world.ui.warning(&text);
            }
            Err(fault) => return Err(unsigned(fault, user)),
        }
    }
    unreachable!("the last attempt returns")
}

/// A sign-in that failed. Where the server does not know the caller, the way out is not to sign in.
fn unsigned(fault: ClientError, user: &str) -> anyhow::Error {
    match fault {
        ClientError::SignedOut { text, .. } => Stop::signed_out(format!("cannot sign in as {user}: {text}")).into(),
        fault => anyhow::Error::new(fault).context(format!("sign in as {user}")),
    }
}

fn keep(name: &str, url: &str, user: &str, token: &str, world: &World) -> anyhow::Result<()> {
    let home = world.home()?;
    let mut config = world.config()?.clone();
    let known = config.profile.remove(name).filter(|known| same_server(&known.url, url)).unwrap_or_default();
    let ca_cert = world.options.ca_cert.as_ref().map(std::path::absolute).transpose()?.or(known.ca_cert);
    let insecure = world.options.insecure || known.insecure;
    let profile = Profile { url: url.to_owned(), user: Some(user.to_owned()), output: known.output, ca_cert, insecure };
    config.profile.insert(name.to_owned(), profile);
    let default = config.default.get_or_insert_with(|| name.to_owned()) == name;
    let place = secrets::keep(&home, name, token)?;
    config.write(&home)?;
    world.ui.status(&format!("Signed in to {url} as {user} (profile {name})"));
    // At the next sign-in it is no news.
    if let Place::File(path, false) = place
        && !world.ui.quiet
    {
        let path = path.display();
        world.ui.warning(&format!("no keyring answered, so the token is in a file that only you can read: {path}"));
    }
    if !default {
        world.ui.hint(&format!("give --profile {name}, or `rustdesk-admin profile use {name}`"));
    }
    Ok(())
}

fn blank(kind: &str) -> LoginRequest {
    LoginRequest {
        id: Some(String::new()),
        uuid: Some(String::new()),
        auto_login: Some(true),
        kind: Some(kind.to_owned()),
        device_info: Some(DeviceInfo {
            os: Some(std::env::consts::OS.to_owned()),
            kind: Some("cli".to_owned()),
            name: Some("rustdesk-admin".to_owned()),
        }),
        ..LoginRequest::default()
    }
}

fn kind(reply: &Value) -> &str {
    reply.get("type").and_then(Value::as_str).unwrap_or_default()
}

fn token(reply: &Value) -> anyhow::Result<&str> {
    let token = reply.get("access_token").and_then(Value::as_str).filter(|token| !token.is_empty());
    token.ok_or_else(|| {
        let kind = reply.get("type").cloned().unwrap_or(json!(null));
        Stop::refused(format!("the server's answer to the sign-in holds no token (its type is {kind})")).into()
    })
}
