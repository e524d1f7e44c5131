//! `profile`: the servers of the configuration file. Tokens are kept elsewhere (`secrets`).

pub mod config;

use clap::Subcommand;
use serde_json::json;

use super::exit::Stop;
use super::listing::Listing;
use super::output::{Shape, Sheet};
use super::secrets;
use super::target::Listed;
use super::ui::clean;
use super::world::World;
use config::{Profile, valid_name};

/// Keep servers under names
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add a server, or change one: --url, and what else shall hold for it (--output, --ca-cert, --insecure)
    Add {
        /// The name under which the server is kept, for --profile
        #[arg(value_parser = valid_name)]
        name: String,
    },
    /// List the servers
    List {
        #[command(flatten)]
        listing: Listing<Profiles>,
    },
    /// Make a server the one that is meant where none is named
    Use {
        /// The name under which the server is kept
        name: String,
    },
    /// Remove a server and forget its token
    Remove {
        /// The name under which the server is kept
        name: String,
    },
}

/// The servers of the configuration file, as they are listed.
#[derive(Debug)]
pub struct Profiles;

impl Listed for Profiles {
    const KEY: &'static str = "name";
    const SHAPE: Shape = SHAPE;
}

const SHAPE: Shape = Shape {
    one: "profile",
    many: "profiles",
    table: &["name", "url", "user", "default"],
    all: &["name", "url", "user", "default"],
    words: |_, _| None,
};

/// Runs `profile`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::Add { name } => add(name, world),
        Action::List { listing } => list(&listing, world),
        Action::Use { name } => make_default(name, world),
        Action::Remove { name } => remove(&name, world),
    }
}

fn add(name: String, world: &World) -> anyhow::Result<()> {
    let options = &world.options;
    let url = options.url.clone();
    let url = url.ok_or_else(|| Stop::usage("which server? give its address with --url"))?;
    let address = crate::client::address(&url)?;
    let mut config = world.config()?.clone();
    let known = config.profile.get(&name).filter(|known| super::world::same_server(&known.url, &url));
    let profile = Profile {
        user: known.and_then(|known| known.user.clone()),
        url: address,
        output: options.output,
        ca_cert: options.ca_cert.as_ref().map(std::path::absolute).transpose()?,
        insecure: options.insecure,
    };
    if world.options.dry_run {
        return would(world, &format!("keep {url} as profile: {name}"));
    }
    if known.is_none() && config.profile.contains_key(&name) {
        // The token was for another server.
        secrets::forget(&world.home()?, &name)?;
    }
    config.default.get_or_insert_with(|| name.clone());
    config.profile.insert(name.clone(), profile);
    config.write(&world.home()?)?;
    world.ui.status(&format!("Kept {url} as profile: {name}"));
    Ok(())
}

fn list(listing: &Listing<Profiles>, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &SHAPE, &listing.layout)?;
    let config = world.config()?;
    let rows: Vec<_> = config
        .profile
        .iter()
        .map(|(name, profile)| {
            let default = config.default.as_ref() == Some(name);
            json!({ "name": name, "url": profile.url, "user": profile.user, "default": default })
        })
        .collect();
    sheet.rows(&rows)?;
    sheet.end()
}

fn make_default(name: String, world: &World) -> anyhow::Result<()> {
    let mut config = world.config()?.clone();
    if !config.profile.contains_key(&name) {
        return Err(unknown(&name));
    }
    if world.options.dry_run {
        return would(world, &format!("make this profile the one that is meant where none is named: {name}"));
    }
    config.default = Some(name.clone());
    config.write(&world.home()?)?;
    world.ui.status(&format!("Where none is named, this profile is meant: {name}"));
    Ok(())
}

fn remove(name: &str, world: &World) -> anyhow::Result<()> {
    let mut config = world.config()?.clone();
    if config.profile.remove(name).is_none() {
        return Err(unknown(name));
    }
    if world.options.dry_run {
        return would(world, &format!("remove the profile, and forget its token: {name}"));
    }
    config.default.take_if(|default| default == name);
    secrets::forget(&world.home()?, name)?;
    config.write(&world.home()?)?;
    world.ui.status(&format!("Removed the profile: {name}"));
    Ok(())
}

fn would(world: &World, act: &str) -> anyhow::Result<()> {
    Ok(world.ui.data(&format!("Would {}\n", clean(act)))?)
}

fn unknown(name: &str) -> anyhow::Error {
    Stop::refused(format!("there is no profile with the name: {name}")).into()
}
