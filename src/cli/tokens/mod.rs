//! `tokens`: API tokens, one file a verb.

mod create;
mod list;
mod revoke;
mod rotate;

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Subcommand, ValueHint};
use serde_json::Value;

use super::exit::Stop;
use super::format::Format;
use super::named::{self, Named};
use super::output::{Shape, one};
use super::secrets::PrivateFile;
use super::target::{InPages, Listed, Target};
use super::ui::clean;
use super::world::World;
use crate::wire::endpoint::By;
use crate::wire::ids::{TokenGuid, looks_like_guid};
use crate::wire::page::PageQuery;
use crate::wire::tokens::ListTokens;

/// Create, list, rotate and revoke API tokens
///
/// Only an administrator's own session may: sign in with `rustdesk-admin login` first.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::Args),
    Create(create::Args),
    Rotate(rotate::Args),
    Revoke(revoke::Args),
}

/// Runs `tokens`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::List(args) => list::run(args, world),
        Action::Create(args) => create::run(args, world),
        Action::Rotate(args) => rotate::run(args, world),
        Action::Revoke(args) => revoke::run(args, world),
    }
}

/// API tokens, as they are listed and picked.
pub struct Tokens;

impl Listed for Tokens {
    const KEY: &'static str = "name";
    const KEPT: &'static [&'static str] = &["state"];
    const SHAPE: Shape = Shape {
        one: "token",
        many: "tokens",
        table: &["name", "user_name", "state", "expires_at", "permissions", "created_at", "last_used_at"],
        all: &[
            "guid",
            "name",
            "user_name",
            "state",
            "expires_at",
            "permissions",
            "created_at",
            "last_used_at",
            "old_secret_until",
        ],
        words: |name, value| match (name, value) {
            ("permissions", Value::Object(areas)) => {
                let open = areas.iter().filter_map(|(area, level)| Some((area, level.as_str()?)));
                let open: Vec<_> =
                    open.filter(|(_, level)| *level != "none").map(|(area, level)| format!("{area}={level}")).collect();
                Some(open.join(","))
            }
            _ => None,
        },
    };
}

impl InPages for Tokens {
    type List = ListTokens;
}

impl Named for Tokens {
    // The list has no filter; the caller's side picks.
    fn ask_for(_: &mut PageQuery, _: String) {}
}

/// Which token
#[derive(Clone, Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct Which {
    /// Take the token with exactly this name or guid
    #[arg(value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    // Not `token`: the option of every command is called so, and would get the value.
    named: Option<String>,
    /// Take the token with exactly this name or guid
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    /// Take the token with this guid, as `tokens list --columns guid,name` shows it
    #[arg(long, value_parser = guid)]
    guid: Option<String>,
}

impl Which {
    /// Finds the token. A name that several tokens have is refused: the guid tells them apart.
    fn find(self, world: &World) -> anyhow::Result<Target> {
        let which = self.guid.or(self.name).or(self.named).unwrap_or_default();
        let found = named::all::<Tokens>(world, &[which])?.pop();
        found.ok_or_else(|| Stop::refused("the server listed no such token").into())
    }
}

fn guid(text: &str) -> Result<String, String> {
    match looks_like_guid(text) {
        true => Ok(text.to_owned()),
        false => Err("this is not a guid; --name takes a name".to_owned()),
    }
}

fn by(target: &Target) -> By<TokenGuid> {
    By(target.guid.clone().into())
}

/// Where a new secret goes
#[derive(Debug, clap::Args)]
struct SaveTo {
    /// Write the token to FILE, readable only by you, instead of to standard output
    ///
    /// FILE keeps what it holds if no token is made; a redirection (`>`) would empty it.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    save_to: Option<PathBuf>,
}

impl SaveTo {
    /// Makes sure that the file can be written, before there is a secret to keep.
    fn open(&self) -> anyhow::Result<Option<PrivateFile<'_>>> {
        self.save_to.as_deref().map(PrivateFile::create).transpose()
    }
}

/// Writes the secret of an answer to `file`, or to standard output: alone, or with the whole answer if a format was
/// asked for.
fn keep_secret(world: &World, answer: &Value, file: Option<PrivateFile<'_>>) -> anyhow::Result<()> {
    let token = answer.get("token").and_then(Value::as_str);
    match (token, file) {
        (Some(token), Some(file)) => match file.write(&format!("{token}\n")) {
            Ok(()) => return Ok(()),
            // Nothing else has the secret.
            Err(fault) => {
                world.ui.data(&format!("{}\n", clean(token)))?;
                world.ui.flush()?;
                return Err(fault.context("the token is on standard output, since it could not be saved"));
            }
        },
        (Some(token), None) if world.format()? == Format::Table => world.ui.data(&format!("{}\n", clean(token)))?,
        _ => one(world, answer)?,
    }
    Ok(world.ui.flush()?)
}
